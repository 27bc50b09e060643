import type { PackageSource } from '../../core/component.ts'
import { isDefaultIndex } from '../../ecosystems/pypi/default-index.ts'
import { archiveName } from '../../ecosystems/pypi/archive-name.ts'
import { readDirect, withoutCredentials } from '../../ecosystems/pypi/direct-reference.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { isPackageName } from '../../ecosystems/pypi/name.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'

/** One package that another one depends on. */
export interface Dependency {
  readonly name: string
  /** Only where the lock holds several versions. */
  readonly version: string | undefined
}

/** What something depends on. */
export interface Wants {
  readonly runtime: readonly Dependency[]
  readonly optional: readonly Dependency[]
  readonly development: readonly Dependency[]
}

/** One `[[package]]` table. */
export interface LockedPackage extends Wants {
  readonly name: string
  readonly version: string | undefined
  readonly source: PackageSource
  /** Part of the project: a member of the workspace or a directory of it. */
  readonly own: boolean
  readonly hashes: readonly string[]
  /** Hosts that files of a package of the default index come from instead of its own. */
  readonly elsewhere: readonly string[]
  /** From the first to the last of the keys `name` and `version`. */
  readonly start: number
  readonly end: number
}

/** Reads a `[[package]]` table; undefined when it has no name. */
export function readPackage(table: TomlTable): LockedPackage | undefined {
  const nameEntry = table.entries.get('name')
  const versionEntry = table.entries.get('version')
  if (nameEntry?.value.type !== 'string' || !isPackageName(nameEntry.value.value)) return undefined
  const version = versionEntry?.value.type === 'string' ? versionEntry.value.value : undefined
  const origin = tomlAt(table, 'source')
  const source = origin?.type === 'table' ? readSource(origin) : { type: 'registry' as const }
  const places = [nameEntry, ...(versionEntry === undefined ? [] : [versionEntry])]
  return {
    name: ecosystem.normalizeName(nameEntry.value.value),
    version: version ?? (origin?.type === 'table' ? archiveVersion(origin) : undefined),
    source,
    own: origin?.type === 'table' && ['virtual', 'editable', 'directory'].some(key => origin.entries.has(key)),
    hashes: readFiles(table, 'hash'),
    elsewhere: source.type === 'registry' && source.url === undefined ? foreignHosts(readFiles(table, 'url')) : [],
    runtime: readDependencies(tomlAt(table, 'dependencies')),
    optional: readGroups(tomlAt(table, 'optional-dependencies')),
    development: readGroups(tomlAt(table, 'dev-dependencies')),
    start: Math.min(...places.map(({ start }) => start)),
    end: Math.max(...places.map(({ end }) => end))
  }
}

/** What a script, or a project that is no package, asks for by itself. */
export function readManifest(root: TomlTable): Wants {
  return {
    runtime: readDependencies(tomlAt(root, 'manifest', 'requirements')),
    optional: [],
    development: readGroups(tomlAt(root, 'manifest', 'dependency-groups'))
  }
}

function readSource(origin: TomlTable): PackageSource {
  const text = (key: string): string | undefined => tomlText(origin, key)
  const git = text('git')
  if (git !== undefined) return gitSource(git)
  const registry = text('registry')
  if (registry !== undefined)
    return isDefaultIndex(registry) ? { type: 'registry' } : { type: 'registry', url: withoutCredentials(registry) }
  const url = text('url')
  if (url !== undefined) return readDirect(url).source
  const path = text('path') ?? text('editable') ?? text('virtual') ?? text('directory')
  return path === undefined ? { type: 'registry' } : { type: 'path', url: path }
}

/** `https://host/x?rev=main#<commit>`: the query names what was asked for, the fragment what it was. */
function gitSource(text: string): PackageSource {
  const [address = '', commit = ''] = text.split('#', 2)
  const [url = '', query = ''] = address.split('?', 2)
  const asked = new URLSearchParams(query)
  const ref = asked.get('rev') ?? asked.get('tag') ?? asked.get('branch')
  return {
    type: 'vcs',
    url: withoutCredentials(url),
    ...(ref !== null && { ref }),
    ...(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit) && { commit })
  }
}

function archiveVersion(origin: TomlTable): string | undefined {
  return archiveName(tomlText(origin, 'url') ?? tomlText(origin, 'path') ?? '')?.version
}

/** uv downloads from the URL of a file as it stands, whatever index the entry names. */
function foreignHosts(urls: readonly string[]): readonly string[] {
  const foreign = urls.filter(url => URL.canParse(url) && !isDefaultIndex(url))
  return [...new Set(foreign.map(url => new URL(url).host))]
}

/** A field of the source archive and of every wheel. */
function readFiles(table: TomlTable, key: string): readonly string[] {
  const wheels = tomlAt(table, 'wheels')
  const archives = [tomlAt(table, 'sdist'), ...(wheels?.type === 'array' ? wheels.items : [])]
  return archives.flatMap(archive => {
    const value = archive?.type === 'table' ? tomlText(archive, key) : undefined
    return value === undefined ? [] : [value]
  })
}

function readGroups(node: TomlNode | undefined): readonly Dependency[] {
  return node?.type === 'table' ? [...node.entries.values()].flatMap(({ value }) => readDependencies(value)) : []
}

function readDependencies(node: TomlNode | undefined): readonly Dependency[] {
  if (node?.type !== 'array') return []
  return node.items.flatMap(item => {
    const name = item.type === 'table' ? tomlText(item, 'name') : undefined
    if (item.type !== 'table' || name === undefined) return []
    return [{ name: ecosystem.normalizeName(name), version: tomlText(item, 'version') }]
  })
}
