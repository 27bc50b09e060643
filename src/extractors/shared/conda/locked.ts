import type { Archive } from '../../../core/archive.ts'
import type { EntryId, PackageComponent, PackageSource } from '../../../core/component.ts'
import { hostOf, hostsOf, withoutCredentials } from '../../../core/url.ts'
import { channelSource } from '../../../ecosystems/conda/channel.ts'
import { ecosystem as conda } from '../../../ecosystems/conda/ecosystem.ts'
import { isDefaultIndex } from '../../../ecosystems/pypi/default-index.ts'
import { readDirect } from '../../../ecosystems/pypi/direct-reference.ts'
import { ecosystem as pypi } from '../../../ecosystems/pypi/ecosystem.ts'
import type { YamlEntry, YamlMap, YamlNode } from '../../../syntax/yaml/tree.ts'
import { yamlAt, yamlText } from '../../../syntax/yaml/tree.ts'
import type { ExtractedComponent, Extraction, ExtractorInput } from '../../extractor.ts'
import { archiveAt } from '../files/archives.ts'
import { unreadable } from '../files/gaps.ts'
import { grouped, meant, uniqueIds } from '../files/lock-entries.ts'
import type { YamlFile } from '../files/yaml-file.ts'

/** One file that a lock of conda-lock or pixi names: a package for one platform. */
export interface LockedFile {
  readonly ecosystem: 'conda' | 'pypi'
  readonly name: string
  readonly version: string | undefined
  readonly source: PackageSource
  /** Where it is fetched from; absent for what is in the repository. */
  readonly url: string | undefined
  readonly hashes: readonly string[]
  readonly scope: PackageComponent['scope']
  readonly dependsOn: readonly string[]
  /** The platforms or environments that have it. */
  readonly where: readonly string[]
  readonly start: number
  readonly end: number
}

const weight = { runtime: 0, build: 1, optional: 2, development: 3 }

/**
 * One component for every version of a package, whatever the number of platforms that have it. Where there are several
 * versions, the slot says which platforms and environments have this one.
 */
function lockedPackages(input: ExtractorInput, files: readonly LockedFile[]): readonly ExtractedComponent[] {
  const groups = new Map<string, LockedFile[]>()
  const versions = new Map<string, number>()
  for (const file of files) {
    const { type, url, commit } = file.source
    const key = JSON.stringify([file.ecosystem, nameOf(file), file.version, type, url, commit])
    const group = groups.get(key)
    if (group === undefined) {
      groups.set(key, [file])
      versions.set(packageKey(file), (versions.get(packageKey(file)) ?? 0) + 1)
    } else group.push(file)
  }
  const idOf = uniqueIds()
  const entries = [...groups.values()].map((group): Entry => {
    const [first] = group as [LockedFile, ...LockedFile[]]
    const several = (versions.get(packageKey(first)) ?? 0) > 1
    const where = several ? new Set(group.flatMap(file => file.where)) : undefined
    return { group, first, where, id: idOf(`${first.ecosystem}:${nameOf(first)}@${first.version ?? ''}`) }
  })
  const byName = grouped(entries, ({ first }) => [packageKey(first)])
  return entries.map(({ group, first, where, id }) => {
    const names = first.ecosystem === 'conda' ? conda : pypi
    const distinct = <Item>(of: (file: LockedFile) => readonly Item[]): Item[] => [...new Set(group.flatMap(of))]
    const hosts = hostsOf(group.flatMap(({ url }) => url ?? []))
    const archives = archivesOf(group)
    const [scope] = group.map(file => file.scope).sort((left, right) => weight[left] - weight[right])
    return {
      kind: 'package',
      role: 'locked',
      ecosystem: first.ecosystem,
      name: nameOf(first),
      purl: names.purl(nameOf(first), first.version),
      ...(first.version !== undefined && { version: first.version }),
      hashes: distinct(file => file.hashes),
      ...(archives.length > 0 && { archives }),
      source: first.source,
      scope: scope ?? 'runtime',
      entry: id,
      dependsOn: distinct(file => dependenciesOf(file, byName)),
      ...(hosts.some(host => host !== '') && { hosts: hosts.filter(host => host !== '') }),
      ...(where && { slot: [...where].sort().join(' ').slice(0, 1000) }),
      location: input.locate(first.start, first.end),
      text: input.content.slice(first.start, first.end),
      confidence: 'certain'
    }
  })
}

/** Platforms have builds of the same name, each in its folder. */
function archivesOf(group: readonly LockedFile[]): readonly Archive[] {
  const archives = group.flatMap(({ ecosystem, url, hashes }) =>
    url === undefined ? [] : archiveAt(url, hashes, ecosystem === 'conda' ? 2 : 1)
  )
  return [...new Map(archives.map(archive => [JSON.stringify(archive), archive])).values()]
}

/** All files of one version of a package. */
interface Entry {
  readonly group: readonly LockedFile[]
  readonly first: LockedFile
  /** The platforms or environments that have it, where others have another version. */
  readonly where: ReadonlySet<string> | undefined
  readonly id: EntryId
}

/** An environment on a platform has one version of a package. What conda installs serves Python packages as well. */
function dependenciesOf(file: LockedFile, byName: ReadonlyMap<string, readonly Entry[]>): readonly EntryId[] {
  const where = file.where.slice(0, mostPlaces)
  return file.dependsOn.flatMap(name => {
    const own = byName.get(packageKey({ ecosystem: file.ecosystem, name }))
    const candidates = own ?? byName.get(packageKey({ ecosystem: 'conda', name }))
    return meant(candidates, entry => where.some(place => entry.where?.has(place) === true)).map(({ id }) => id)
  })
}

function nameOf({ ecosystem, name }: Pick<LockedFile, 'ecosystem' | 'name'>): string {
  return (ecosystem === 'conda' ? conda : pypi).normalizeName(name)
}

function packageKey(file: Pick<LockedFile, 'ecosystem' | 'name'>): string {
  return `${file.ecosystem} ${nameOf(file)}`
}

const mostGaps = 20

/** Of the platforms and environments of a file, how many are compared with those of what it depends on. */
const mostPlaces = 100

/**
 * The packages of a lock, and its gaps: what `read` makes of every entry of the list under `key`, and why it makes
 * nothing of some.
 */
export function readLockedFiles(
  input: ExtractorInput,
  { root, gaps: problems }: YamlFile,
  key: string,
  read: (entry: YamlMap) => LockedFile | undefined,
  nothing: string
): Pick<Extraction, 'components' | 'gaps'> {
  const gaps = [...problems]
  const gap = ({ start, end }: YamlNode, reason: string): void => {
    if (gaps.length < mostGaps) gaps.push(unreadable(input, start, end, reason))
  }
  const list = yamlAt(root, key)
  if (list?.type !== 'list') {
    if (list !== undefined) gap(list, `${key} is not a list`)
    else if (root !== undefined && problems.length === 0) gap(root, 'it has no list of packages')
    return { components: [], gaps }
  }
  const files: LockedFile[] = []
  for (const item of list.items) {
    const file = item.type === 'map' ? read(item) : undefined
    if (file === undefined) gap(item, nothing)
    else files.push(file)
  }
  return { components: lockedPackages(input, files), gaps }
}

/** The source of a conda package by the address of its file. */
export function condaFileSource(url: string): PackageSource {
  if (!isAddress(url)) return { type: 'path', url }
  const source = channelSource(url)
  return source.url !== undefined && /\.(?:conda|tar\.bz2)$/i.test(source.url)
    ? { type: 'url', url: withoutCredentials(url) }
    : source
}

/** The source of a Python package by the address of its file; `indexes` are those that the lock names. */
export function pypiFileSource(url: string, indexes: readonly string[] = []): PackageSource {
  if (/^git\+/i.test(url)) return gitSource(url)
  if (!isAddress(url)) return { type: 'path', url }
  const index = indexes.find(other => hostOf(other) === hostOf(url))
  if (index !== undefined && !isDefaultIndex(index)) return { type: 'registry', url: withoutCredentials(index) }
  return isDefaultIndex(url) ? { type: 'registry' } : readDirect(url).source
}

/** `git+https://host/x?rev=main#<commit>`, or pip's notation with an `@`. */
function gitSource(text: string): PackageSource {
  const [address = '', commit = ''] = text.split('#', 2)
  const [url = '', query = ''] = address.split('?', 2)
  const { source } = readDirect(url)
  const asked = new URLSearchParams(query)
  const ref = asked.get('rev') ?? asked.get('tag') ?? asked.get('branch')
  const full = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
  return { ...source, ...(ref !== null && { ref }), ...(full && { commit }) }
}

function isAddress(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(url) && !/^file:/i.test(url)
}

/** `algorithm:value` for each of the keys that a mapping has. */
export function hashesOf(node: YamlMap | undefined): readonly string[] {
  return ['sha256', 'md5'].flatMap(key => {
    const value = yamlText(node, key)
    return value === undefined || value === '' ? [] : [`${key}:${value}`]
  })
}

/** The range from the first to the last of some entries that stand next to each other; of the first one otherwise. */
export function placeOf(entries: readonly (YamlEntry | undefined)[], content: string): { start: number; end: number } {
  const found = entries.filter(entry => entry !== undefined).sort((left, right) => left.start - right.start)
  const [first] = found
  const last = found.at(-1)
  if (first === undefined || last === undefined) return { start: 0, end: 0 }
  const lines = content.slice(first.start, last.end).split('\n', 4).length
  return { start: first.start, end: lines > found.length ? first.end : last.end }
}
