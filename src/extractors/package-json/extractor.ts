import { parseJson } from '../../syntax/json/parse.ts'
import { summary } from '../../syntax/json/summary.ts'
import { isTrue, properties, property, text, type JsonError, type JsonNode } from '../../syntax/json/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extractor, ExtractorInput } from '../extractor.ts'
import { indexAt } from '../../ecosystems/shared/index-setting.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { readDependency, type Dependency } from './dependency.ts'
import { packageManagers } from './package-manager.ts'
import { scriptsOf } from './scripts.ts'
import { bundledVersions } from './bundled.ts'
import { extensionsIn } from './extensions.ts'
import { manifestsOfFolders } from '../shared/npm/folders.ts'
import { overridesIn } from './overrides.ts'
import { indexComponents } from '../shared/files/index-components.ts'
import type { PlacedSetting } from '../shared/files/index-components.ts'
import { syntaxCode } from '../shared/files/gaps.ts'

const scopes = {
  dependencies: 'runtime',
  devDependencies: 'development',
  peerDependencies: 'optional',
  optionalDependencies: 'optional'
} as const

const overrideSections = [['overrides'], ['resolutions'], ['pnpm', 'overrides']] as const
const sections = [...Object.keys(scopes), 'overrides', 'resolutions', 'pnpm']
/** So many folders above are searched for the lockfile of a workspace. */
const mostAbove = 11

/** Reads what a package.json depends on and what it overrides. */
export const extractor: Extractor = {
  files: ['**/package.json'],
  formats: ['npm-manifest'],
  publishes: {
    kinds: ['package'],
    names(content) {
      const { root } = parseJson(content)
      const name = text(root, 'name') ?? ''
      return name === '' || isTrue(root, 'private') ? [] : [{ ecosystem: 'npm', name }]
    }
  },
  extract(input) {
    if (input.path.split('/').slice(0, -1).includes('node_modules')) return { components: [], gaps: [] }
    const { root, errors } = parseJson(input.content)
    const dependencies = Object.entries(scopes).flatMap(([slot, scope]) =>
      inSection(root, slot).map((entry): Dependency => ({
        ...entry,
        slot,
        scope,
        direct: true,
        ...(slot === 'peerDependencies' && { peer: true })
      }))
    )
    const declared = new Map(dependencies.toReversed().map(({ key, value }) => [key, value]))
    const catalogs = catalogSections(root).flatMap(({ slot, node }) =>
      properties(node).map((entry): Dependency => ({ ...entry, slot, scope: 'runtime', direct: true }))
    )
    const overridden = overrideSections.flatMap(names => overridesIn(root, names, declared))

    const components: ExtractedComponent[] = []
    const gaps = [...troubles(root, errors, input)]
    for (const dependency of [...dependencies, ...catalogs, ...overridden, ...extensionsIn(root)]) {
      const { component, gap } = readDependency(dependency, input)
      if (component !== undefined) components.push(component)
      if (gap !== undefined) gaps.push(gap)
    }
    const isEmpty = components.length === 0
    const folders = manifestsOfFolders(input.path, components)
    components.push(...indexComponents(input, managerAddress(root)))
    const managers = packageManagers(root, input)
    const scripts = scriptsOf(root, input, new Set(declared.keys()))
    return {
      ...scripts,
      components: [...components, ...managers.components],
      gaps: [
        ...gaps,
        ...bundledVersions(root, new Set(declared.keys()), input),
        ...folders.gaps,
        ...managers.gaps,
        ...scripts.gaps
      ],
      wantsAs: folders.wantsAs,
      wants: isEmpty ? [] : possibleLocks(input.path, mostAbove)
    }
  }
}

/** The package manager that corepack runs, where it is fetched from an address: `yarn@https://…`. */
function managerAddress(root: JsonNode | undefined): readonly PlacedSetting[] {
  const value = property(root, 'packageManager')?.value
  if (value?.type !== 'string') return []
  const { start, end } = value
  const address = value.value.replace(/^[^@]{0,100}@(?=https?:)/i, '')
  const found = indexAt(address, { ecosystem: 'npm', use: 'links', setting: 'packageManager' })
  return found === undefined ? [] : [{ ...found, start, end }]
}

/** The versions that bun keeps for a whole workspace, <https://bun.sh/docs/install/catalogs>. */
function catalogSections(root: JsonNode | undefined): { slot: string; node: JsonNode | undefined }[] {
  const workspaces = property(root, 'workspaces')?.value
  const owners = [
    ['', root],
    ['workspaces.', workspaces]
  ] as const
  return owners.flatMap(([prefix, owner]) => [
    { slot: `${prefix}catalog`, node: property(owner, 'catalog')?.value },
    ...properties(property(owner, 'catalogs')?.value).map(({ key, value }) => {
      return { slot: `${prefix}catalogs.${key}`, node: value }
    })
  ])
}

function inSection(root: JsonNode | undefined, section: string): Pick<Dependency, 'key' | 'value' | 'start' | 'end'>[] {
  return properties(property(root, section)?.value).map(({ key, value, start, end }) => ({ key, value, start, end }))
}

function troubles(root: JsonNode | undefined, errors: readonly JsonError[], input: ExtractorInput): ExtractedGap[] {
  const gap = (subject: string, reason: string, offset: number, length: number): ExtractedGap => {
    return { code: 'parse-error', subject, reason, location: input.locate(offset, offset + length) }
  }
  const found: ExtractedGap[] = []
  const syntax = summary(errors)
  if (syntax !== undefined)
    found.push({ ...gap(input.path, syntax.message, syntax.offset, syntax.length), code: syntaxCode(syntax) })
  else if (root?.type !== 'object') found.push(gap(input.path, 'expected a JSON object', 0, 0))
  const ours = sections.map(name => property(root, name)).filter(section => section !== undefined)
  for (const { key, value, start, end } of ours) {
    if (value?.type !== 'object') found.push(gap(key, 'expected an object of packages', start, end - start))
  }
  for (const { type, key = '', message, offset, length } of errors) {
    const isOurs = sections.includes(key) || ours.some(({ start, end }) => offset >= start && offset < end)
    if (type === 'duplicate' && isOurs) found.push(gap(key, message, offset, length))
  }
  return found
}
