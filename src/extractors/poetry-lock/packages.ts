import type { Archive } from '../../core/archive.ts'
import type { PackageComponent, PackageSource } from '../../core/component.ts'
import { archiveName } from '../../ecosystems/pypi/archive-name.ts'
import { readDirect } from '../../ecosystems/pypi/direct-reference.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'
import { archiveAt } from '../shared/files/archives.ts'
import { registryAt, repositoryAt } from '../shared/python/origin.ts'
import { readIdentity } from '../shared/python/locked.ts'
import type { LockedEntry } from '../shared/python/locked.ts'
import type { Dependency, Reachable } from '../shared/python/reach.ts'

/** One `[[package]]` table. */
export interface PoetryPackage extends Reachable, Omit<LockedEntry, 'scope' | 'direct' | 'dependsOn'> {
  /** Where the lock says it: by category (before Poetry 1.5) or by groups (since 2.0). */
  readonly scope: PackageComponent['scope'] | undefined
  /** Only an extra of the project asks for it. */
  readonly isOptional: boolean
}

/** A file of a package with its hash; without a name in the oldest locks. */
interface LockedFile {
  readonly archive: Archive | undefined
  readonly hashes: readonly string[]
}

/** Files and hashes as they stand at the end of a lock of format 1. */
export type FilesByName = ReadonlyMap<string, readonly LockedFile[]>

/** Reads `[metadata.files]`, and the `[metadata.hashes]` of the oldest locks. */
export function hashesByName(root: TomlTable): FilesByName {
  const found = new Map<string, readonly LockedFile[]>()
  const files = tomlAt(root, 'metadata', 'files')
  for (const { key, value } of files?.type === 'table' ? files.entries.values() : []) {
    found.set(ecosystem.normalizeName(key), readFiles(value))
  }
  const hashes = tomlAt(root, 'metadata', 'hashes')
  for (const { key, value } of hashes?.type === 'table' ? hashes.entries.values() : []) {
    const texts = value.type === 'array' ? value.items.flatMap(item => (item.type === 'string' ? item.value : [])) : []
    found.set(
      ecosystem.normalizeName(key),
      texts.map(hash => ({ archive: undefined, hashes: [`sha256:${hash}`] }))
    )
  }
  return found
}

/** Reads a `[[package]]` table; undefined when it has no name. */
export function readPackage(table: TomlTable, elsewhere: FilesByName): PoetryPackage | undefined {
  const identity = readIdentity(table)
  if (identity === undefined) return undefined
  const own = tomlAt(table, 'files')
  const files = own === undefined ? ofVersion(elsewhere.get(identity.name) ?? [], identity.version) : readFiles(own)
  const flag = tomlAt(table, 'optional')
  const isOptional = flag?.type === 'boolean' && flag.value === true
  const origin = tomlAt(table, 'source')
  return {
    ...identity,
    source: origin?.type === 'table' ? readSource(origin) : { type: 'registry' },
    own: false,
    isOptional,
    scope: readScope(table, isOptional),
    archives: files.flatMap(({ archive }) => archive ?? []),
    unnamed: files.flatMap(({ archive, hashes }) => (archive === undefined ? hashes : [])),
    variant: readMarkers(tomlAt(table, 'markers')) ?? tomlText(table, 'python-versions'),
    ...readDependencies(tomlAt(table, 'dependencies'))
  }
}

function readScope(table: TomlTable, isOptional: boolean): PackageComponent['scope'] | undefined {
  const category = tomlText(table, 'category')
  const groups = tomlAt(table, 'groups')
  if (groups?.type !== 'array' && category === undefined) return undefined
  const isMain =
    groups?.type === 'array'
      ? groups.items.some(item => item.type === 'string' && item.value === 'main')
      : category !== 'dev'
  return isMain ? (isOptional ? 'optional' : 'runtime') : 'development'
}

function readSource(origin: TomlTable): PackageSource {
  const url = tomlText(origin, 'url')
  switch (tomlText(origin, 'type')) {
    case 'git':
    case 'hg':
    case 'svn':
    case 'bzr':
      return repositoryAt(url, tomlText(origin, 'reference'), tomlText(origin, 'resolved_reference'))
    case 'url':
      return url === undefined ? { type: 'url' } : readDirect(url).source
    case 'file':
    case 'directory':
      return { type: 'path', ...(url !== undefined && { url }) }
    default:
      return registryAt(url)
  }
}

function readFiles(list: TomlNode): readonly LockedFile[] {
  const items = list.type === 'array' ? list.items : []
  return items.flatMap(item => {
    if (item.type !== 'table') return []
    const hash = tomlText(item, 'hash')
    const hashes = hash === undefined ? [] : [hash]
    const address = tomlText(item, 'url') ?? tomlText(item, 'file')
    return { archive: address === undefined ? undefined : archiveAt(address, hashes), hashes }
  })
}

/** The files of one version, where those of several stand together; all where their names do not tell. */
function ofVersion(files: readonly LockedFile[], version: string | undefined): readonly LockedFile[] {
  const some = files.filter(({ archive }) => {
    const named = archiveName(archive?.file ?? '')?.version
    return named !== undefined && version !== undefined && ecosystem.compare(named, version) === 0
  })
  return some.length === 0 ? files : some
}

/** A marker, or one for each group. */
function readMarkers(node: TomlNode | undefined): string | undefined {
  if (node?.type === 'string') return node.value
  if (node?.type !== 'table') return undefined
  return [...node.entries.values()]
    .map(({ key, value }) => `${key}: ${value.type === 'string' ? value.value : ''}`)
    .sort()
    .join('; ')
}

function readDependencies(node: TomlNode | undefined): Pick<Reachable, 'runtime' | 'optional' | 'development'> {
  const entries = node?.type === 'table' ? [...node.entries.values()] : []
  const named = (optional: boolean): Dependency[] =>
    entries
      .filter(({ value }) => isOptionalOnly(value) === optional)
      .flatMap(({ key, value }) => {
        const name = ecosystem.normalizeName(key)
        return (value.type === 'array' ? value.items : [value]).map(one => ({ name, specifier: specifierOf(one) }))
      })
  return { runtime: named(false), optional: named(true), development: [] }
}

function specifierOf(node: TomlNode): string | undefined {
  return node.type === 'string' ? node.value : node.type === 'table' ? tomlText(node, 'version') : undefined
}

function isOptionalOnly(node: TomlNode): boolean {
  if (node.type === 'array') return node.items.length > 0 && node.items.every(isOptionalOnly)
  const flag = node.type === 'table' ? tomlAt(node, 'optional') : undefined
  return flag?.type === 'boolean' && flag.value === true
}
