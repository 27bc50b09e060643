import { isFailure, type Failure } from '../../core/failure.ts'
import { ecosystem } from '../../ecosystems/npm/ecosystem.ts'
import { readRequirement } from '../../ecosystems/npm/requirement.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import { summary } from '../../syntax/yaml/summary.ts'
import { yamlAt, yamlEntries, yamlText, type YamlEntry, type YamlNode } from '../../syntax/yaml/tree.ts'
import { unresolvedConflict, withoutConflictMarkers } from '../../syntax/shared/conflict-markers.ts'
import type { ExtractedComponent, ExtractedGap, Extractor, ExtractorInput } from '../extractor.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { givenAt } from '../shared/files/evidence.ts'
import { manifestsOfFolders } from '../shared/npm/folders.ts'
import { overrideKey } from '../shared/npm/override-key.ts'
import { isTemplate } from '../shared/files/template.ts'
import { syntaxCode, unreadable } from '../shared/files/gaps.ts'

/** A mapping of names to requirements, by the keys that lead to it. */
interface Section {
  readonly slot: string
  readonly node: YamlNode
  /** The workspace asks for it, instead of narrowing or adding to what others ask for. */
  readonly direct: boolean
  /** It replaces what others ask for. */
  readonly overrides?: true
}

/** Reads the versions that a pnpm-workspace.yaml declares for all packages of a workspace. */
export const extractor: Extractor = {
  files: ['**/pnpm-workspace.yaml'],
  extract(input) {
    const { text, markers } = withoutConflictMarkers(input.content)
    const { root, errors } = parseYaml(text)
    const gaps: ExtractedGap[] = summary(errors).map(error =>
      unreadable(input, error.offset, error.offset, error.message, syntaxCode(error))
    )
    const [marker] = markers
    if (marker !== undefined) gaps.unshift(gap(input, unresolvedConflict, marker.start, marker.end))
    if (root !== undefined && root.type !== 'map' && errors.length === 0) {
      gaps.push(gap(input, 'expected a mapping', root.start, root.end))
    }
    const components: ExtractedComponent[] = []
    for (const section of sections(root)) {
      if (section.node.type !== 'map' && yamlText(section.node) !== undefined) {
        gaps.push(gap(input, `${section.slot} is not a mapping`, section.node.start, section.node.end))
      }
      for (const entry of yamlEntries(section.node)) {
        // It drops a package.
        if (section.overrides === true && yamlText(entry.value) === '-') continue
        const found = readEntry(entry, section, input)
        if (isFailure(found))
          gaps.push(gap(input, found.reason, entry.start, entry.end, `${entry.key} in ${section.slot}`))
        else components.push(found)
      }
    }
    const folders = manifestsOfFolders(input.path, components)
    return { components, gaps: [...gaps, ...folders.gaps], wantsAs: folders.wantsAs, wants: possibleLocks(input.path) }
  }
}

/** <https://pnpm.io/pnpm-workspace_yaml> */
function sections(root: YamlNode | undefined): Section[] {
  const named = yamlEntries(yamlAt(root, 'catalogs')).map(({ key, value }) => [`catalogs.${key}`, value, true] as const)
  const overrides = yamlAt(root, 'overrides')
  const all = [
    ['catalog', yamlAt(root, 'catalog'), true] as const,
    ...named,
    ['configDependencies', yamlAt(root, 'configDependencies'), true] as const,
    ...extensions(root)
  ]
  return [
    ...all.flatMap(([slot, node, direct]) => (node === undefined ? [] : [{ slot, node, direct }])),
    ...(overrides === undefined
      ? []
      : [{ slot: 'overrides', node: overrides, direct: false, overrides: true as const }])
  ]
}

/** What is added to the manifests of other packages, <https://pnpm.io/settings#packageextensions>. */
function extensions(root: YamlNode | undefined): (readonly [string, YamlNode | undefined, false])[] {
  return yamlEntries(yamlAt(root, 'packageExtensions')).flatMap(({ key, value }) =>
    ['dependencies', 'optionalDependencies'].map(
      part => [`packageExtensions > ${key} > ${part}`, yamlAt(value, part), false] as const
    )
  )
}

function readEntry(
  { key, value, start, end }: YamlEntry,
  { slot, direct, overrides }: Section,
  { content, locate }: ExtractorInput
): ExtractedComponent | Failure {
  const written = yamlText(value) ?? yamlText(value, 'version')
  if (written === undefined) return { reason: 'it has no version' }
  if (isTemplate(written) || isTemplate(key)) return { reason: 'it is filled in by a template' }
  const { name: asked, ...override } = overrides === true ? overrideKey(key) : { name: key }
  if (!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(asked)) return { reason: 'it names no package' }
  // The hash of a configuration dependency stands behind its version.
  const [, plain = written, hash] = /^([^+\s]+)\+(sha\d+-\S+)$/.exec(written) ?? []
  const { name, specifier, source } = readRequirement(asked, plain)
  const version = source.type === 'registry' && specifier !== undefined ? ecosystem.pinned(specifier) : undefined
  return {
    kind: 'package',
    role: 'requirement',
    ecosystem: 'npm',
    name,
    purl: ecosystem.purl(name, version),
    location: locate(start, end),
    ...givenAt({ locate }, value.type === 'scalar' ? value : yamlAt(value, 'version')),
    slot: key === name ? slot : `${slot} > ${key}`,
    text: content.slice(start, end),
    confidence: 'certain',
    hashes: hash === undefined ? [] : [hash],
    source,
    scope: 'runtime',
    direct,
    ...(overrides === true && { override: { section: 'overrides', ...override } }),
    ...(version !== undefined && { version }),
    ...(specifier !== undefined && { specifier })
  }
}

function gap(input: ExtractorInput, reason: string, start: number, end: number, subject = input.path): ExtractedGap {
  return { code: 'parse-error', subject: subject.slice(0, 2000), reason, location: input.locate(start, end) }
}
