import type { Archive } from '../../../core/archive.ts'
import type { EntryId, PackageComponent, PackageSource } from '../../../core/component.ts'
import { groupBy } from '../../../core/group.ts'
import { hostsOf } from '../../../core/url.ts'
import { isDefaultIndex } from '../../../ecosystems/pypi/default-index.ts'
import { ecosystem } from '../../../ecosystems/pypi/ecosystem.ts'
import { isPackageName } from '../../../ecosystems/pypi/name.ts'
import { tomlAt } from '../../../syntax/toml/tree.ts'
import type { TomlTable } from '../../../syntax/toml/tree.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { admits } from '../../../ecosystems/lookup/admits.ts'
import { addressesOf, hashesOf } from '../files/archives.ts'
import { unreadable } from '../files/gaps.ts'
import { grouped, meant, uniqueIds } from '../files/lock-entries.ts'
import type { Dependency } from './reach.ts'

/** One entry of a Python lockfile. */
export interface LockedEntry {
  readonly name: string
  readonly version: string | undefined
  readonly source: PackageSource
  readonly archives: readonly Archive[]
  /** Hashes of files that the lock does not name. */
  readonly unnamed?: readonly string[]
  readonly scope: PackageComponent['scope']
  readonly direct: boolean | undefined
  readonly dependsOn: readonly Dependency[]
  /** What tells apart the versions of one package: the marker that chooses this one. */
  readonly variant: string | undefined
  /** The place of what names it. */
  readonly start: number
  readonly end: number
}

/** The components of a lock. Several versions of one package have slots of the markers that choose them. */
export function lockedComponents(input: ExtractorInput, entries: readonly LockedEntry[]): ExtractedComponent[] {
  const versions = groupBy(entries, ({ name }) => name)
  const { ids, entriesOf } = graphOf(entries)
  return entries.map(entry => {
    const { name, version, source, archives, unnamed = [], scope, direct, start, end } = entry
    const hosts = hostsOf(addressesOf(archives))
    const isAlone = versions.get(name)?.length === 1
    const slot = isAlone ? undefined : entry.variant
    const id = ids.get(entry)
    return {
      kind: 'package',
      role: 'locked',
      ecosystem: 'pypi',
      name,
      purl: ecosystem.purl(name, version),
      ...(version !== undefined && { version }),
      hashes: unnamed.length === 0 ? hashesOf(archives) : [...hashesOf(archives), ...unnamed],
      ...(archives.length > 0 && unnamed.length === 0 && { archives }),
      source,
      scope,
      ...(direct !== undefined && { direct }),
      ...(id !== undefined && { entry: id, dependsOn: [...new Set(entry.dependsOn.flatMap(entriesOf))] }),
      ...(hosts.length > 0 && { hosts }),
      ...(slot !== undefined && { slot }),
      location: input.locate(start, end),
      text: input.content.slice(start, end),
      confidence: 'certain'
    }
  })
}

/** The ids of some entries, and how a dependency leads to them: by version and source where it states them. */
function graphOf(entries: readonly LockedEntry[]): {
  readonly ids: ReadonlyMap<LockedEntry, EntryId>
  readonly entriesOf: (dependency: Dependency) => readonly EntryId[]
} {
  const idOf = uniqueIds()
  const ids = new Map(entries.map(entry => [entry, idOf(nameAndVersion(entry))]))
  const byName = grouped(entries, entry =>
    entry.version === undefined ? [entry.name] : [entry.name, nameAndVersion(entry)]
  )
  const entriesOf = (dependency: Dependency): readonly EntryId[] => {
    const { source, specifier } = dependency
    const found = meant(
      byName.get(nameAndVersion(dependency)),
      entry => source !== undefined && JSON.stringify(entry.source) === JSON.stringify(source),
      entry => specifier === undefined || entry.version === undefined || admits('pypi', specifier, entry.version)
    )
    return found.flatMap(entry => ids.get(entry) ?? [])
  }
  return { ids, entriesOf }
}

function nameAndVersion({ name, version }: Dependency): string {
  return version === undefined ? name : `${name}@${version}`
}

/** A gap for an entry of the default index whose files come from elsewhere: installers take the URL as it stands. */
export function foreignFiles(input: ExtractorInput, entry: LockedEntry): readonly ExtractedGap[] {
  if (entry.source.type !== 'registry' || entry.source.url !== undefined) return []
  const hosts = hostsOf(addressesOf(entry.archives).filter(url => !isDefaultIndex(url)))
  if (hosts.length === 0) return []
  const reason = `its files come from ${hosts.slice(0, 3).join(', ')}, which no advisory source covers`
  return [{ code: 'not-covered', subject: entry.name, reason, location: input.locate(entry.start, entry.end) }]
}

/** The name of an entry in canonical form, its version, and the place of both; undefined when it has no name. */
export function readIdentity(table: TomlTable): Pick<LockedEntry, 'name' | 'version' | 'start' | 'end'> | undefined {
  const name = table.entries.get('name')
  const version = table.entries.get('version')
  if (name?.value.type !== 'string' || !isPackageName(name.value.value)) return undefined
  const places = version === undefined ? [name] : [name, version]
  return {
    name: ecosystem.normalizeName(name.value.value),
    version: version?.value.type === 'string' && version.value.value !== '' ? version.value.value : undefined,
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end))
  }
}

/** What `read` makes of every table in the list at a key, with a gap for each of which it makes nothing. */
export function readTables<Found>(
  input: ExtractorInput,
  root: TomlTable,
  key: string,
  read: (table: TomlTable) => Found | undefined
): { readonly found: readonly Found[]; readonly gaps: readonly ExtractedGap[] } {
  const list = tomlAt(root, key)
  if (list === undefined) return { found: [], gaps: [] }
  if (list.type !== 'array')
    return { found: [], gaps: [unreadable(input, list.start, list.end, `${key} is not a list of tables`)] }
  const found: Found[] = []
  const gaps: ExtractedGap[] = []
  for (const item of list.items) {
    const one = item.type === 'table' ? read(item) : undefined
    if (one === undefined) gaps.push(unreadable(input, item.start, item.end, 'the package has no name'))
    else found.push(one)
  }
  return { found, gaps }
}
