import type { Archive } from '../../core/archive.ts'
import type { PackageSource } from '../../core/component.ts'
import { archiveName } from '../../ecosystems/pypi/archive-name.ts'
import { readDirect } from '../../ecosystems/pypi/direct-reference.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'
import { archiveAt } from '../shared/files/archives.ts'
import { registryAt, repositoryAt } from '../shared/python/origin.ts'
import { readIdentity } from '../shared/python/locked.ts'
import type { LockedEntry } from '../shared/python/locked.ts'
import type { Dependency } from '../shared/python/reach.ts'

/** Reads a `[[packages]]` table; undefined when it has no name. */
export function readPackage(table: TomlTable): Omit<LockedEntry, 'direct'> | undefined {
  const identity = readIdentity(table)
  if (identity === undefined) return undefined
  const wheels = tomlAt(table, 'wheels')
  const files = [tomlAt(table, 'archive'), tomlAt(table, 'sdist'), ...(wheels?.type === 'array' ? wheels.items : [])]
  const archive = tomlText(table, 'archive', 'url') ?? tomlText(table, 'archive', 'path') ?? ''
  const marker = tomlText(table, 'marker')
  return {
    ...identity,
    version: identity.version ?? archiveName(archive)?.version,
    source: readSource(table),
    archives: files.flatMap(file => (file?.type === 'table' ? readFile(file) : [])),
    scope: readScope(marker),
    dependsOn: readDependencies(tomlAt(table, 'dependencies')),
    variant: marker ?? tomlText(table, 'requires-python')
  }
}

/** As much of the other entry as tells which one it is. */
function readDependencies(list: TomlNode | undefined): readonly Dependency[] {
  const tables = list?.type === 'array' ? list.items : []
  return tables.flatMap(table => {
    const name = table.type === 'table' ? tomlText(table, 'name') : undefined
    if (table.type !== 'table' || name === undefined) return []
    const says = ['vcs', 'directory', 'archive', 'index'].some(key => table.entries.has(key))
    const version = tomlText(table, 'version')
    return [{ name: ecosystem.normalizeName(name), version, ...(says && { source: readSource(table) }) }]
  })
}

function readSource(table: TomlTable): PackageSource {
  const text = (...path: readonly string[]): string | undefined => tomlText(table, ...path)
  if (table.entries.has('vcs')) {
    const url = text('vcs', 'url') ?? text('vcs', 'path')
    return repositoryAt(url, text('vcs', 'requested-revision'), text('vcs', 'commit-id'))
  }
  if (table.entries.has('directory')) return pathAt(text('directory', 'path'))
  if (table.entries.has('archive')) {
    const url = text('archive', 'url')
    return url === undefined ? pathAt(text('archive', 'path')) : readDirect(url).source
  }
  return registryAt(text('index'))
}

function pathAt(path: string | undefined): PackageSource {
  return { type: 'path', ...(path !== undefined && { url: path }) }
}

/** Its name is that of its address or path, unless the lock says another. */
function readFile(table: TomlTable): Archive {
  const read = archiveAt(tomlText(table, 'url') ?? tomlText(table, 'path') ?? '', readHashes(tomlAt(table, 'hashes')))
  return { ...read, file: tomlText(table, 'name') ?? read.file }
}

function readHashes(node: TomlNode | undefined): readonly string[] {
  const entries = node?.type === 'table' ? [...node.entries.values()] : []
  return entries.flatMap(({ key, value }) => (value.type === 'string' ? [`${key}:${value.value}`] : []))
}

/** Markers name the extras and the groups that need a package: without an alternative that names none, it needs one. */
function readScope(marker: string | undefined): LockedEntry['scope'] {
  const alternatives = (marker ?? '').split(/\bor\b/)
  if (alternatives.every(one => /\bin\s+dependency_groups\b/.test(one))) return 'development'
  return alternatives.every(one => /\bin\s+(?:dependency_groups|extras)\b/.test(one)) ? 'optional' : 'runtime'
}
