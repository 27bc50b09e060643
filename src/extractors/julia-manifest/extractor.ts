import { posix } from 'node:path'
import type { EntryId } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/julia/ecosystem.ts'
import { parseToml } from '../../syntax/toml/parse.ts'
import { tomlAt } from '../../syntax/toml/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readToml } from '../shared/files/toml-file.ts'
import { grouped, meant, uniqueIds } from '../shared/files/lock-entries.ts'
import { readEntry, type Dependency, type LockedPackage } from './entry.ts'

/** Reads the packages that a manifest of Julia holds. */
export const extractor: Extractor = {
  files: ['**/Manifest.toml', '**/JuliaManifest.toml', '**/Manifest-v*.toml', '**/JuliaManifest-v*.toml'],
  maxLength: 16_000_000,
  extract
}

const newestKnown = 2

function extract(input: ExtractorInput): Extraction {
  const { root, gaps } = readToml(input)
  const gap = (start: number, end: number, reason: string): ExtractedGap => {
    return { code: 'parse-error', subject: input.path, reason, location: input.locate(start, end) }
  }
  const format = tomlAt(root, 'manifest_format')
  const major = format?.type === 'string' ? Number.parseInt(format.value, 10) : Number.NaN
  if (format !== undefined && !(major <= newestKnown)) {
    gaps.push(gap(format.start, format.end, 'the format of the file is not supported'))
  }
  const list = format === undefined ? root : tomlAt(root, 'deps')
  const packages: LockedPackage[] = []
  for (const { key, value } of list?.type === 'table' ? list.entries.values() : []) {
    // In the first form, packages stand beside nothing but lists; other files of that name hold something else.
    if (value.type !== 'array') continue
    for (const item of value.items) {
      const entry = item.type === 'table' ? readEntry(key, item) : undefined
      if (entry === undefined) {
        if (format !== undefined) gaps.push(gap(item.start, item.end, `${key} has no UUID`))
      } else packages.push(entry)
    }
  }
  const folder = posix.dirname(input.path)
  const wants = ['Project.toml', 'JuliaProject.toml'].map(name => posix.join(folder, name))
  const named = directNames(wants, input)
  const entries = packages.filter(({ isBuiltIn }) => !isBuiltIn)
  const idOf = uniqueIds()
  const ids = new Map(entries.map(entry => [entry, idOf(entry.uuid)]))
  const byName = grouped(entries, ({ name }) => [name])
  const found = ({ name, uuid }: Dependency): readonly EntryId[] =>
    meant(byName.get(name), entry => entry.uuid === uuid).flatMap(entry => ids.get(entry) ?? [])
  const components = entries.map(entry => {
    const dependsOn = [...new Set(entry.dependencies.flatMap(found))]
    return component(input, entry, { entry: ids.get(entry) ?? idOf(entry.uuid), dependsOn }, named)
  })
  return { components, gaps, wants: packages.length === 0 ? [] : wants }
}

/** The packages that the project beside it names; undefined where there is none. */
function directNames(paths: readonly string[], { neighbours }: ExtractorInput): ReadonlySet<string> | undefined {
  const [text] = paths.flatMap(path => neighbours.get(path) ?? [])
  if (text === undefined) return undefined
  const deps = tomlAt(parseToml(text).root, 'deps')
  return new Set(deps?.type === 'table' ? deps.entries.keys() : [])
}

function component(
  input: ExtractorInput,
  { name, version, uuid, source, treeHash, start, end }: LockedPackage,
  graph: { readonly entry: EntryId; readonly dependsOn: readonly EntryId[] },
  named: ReadonlySet<string> | undefined
): ExtractedComponent {
  return {
    kind: 'package',
    role: 'locked',
    ecosystem: 'julia',
    name,
    purl: `${ecosystem.purl(name, version)}?uuid=${encodeURIComponent(uuid)}`,
    ...(version !== undefined && { version }),
    hashes: treeHash === undefined ? [] : [`git-tree-sha1:${treeHash}`],
    source,
    scope: 'runtime',
    ...(named && { direct: named.has(name) }),
    ...graph,
    slot: uuid,
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: 'certain'
  }
}
