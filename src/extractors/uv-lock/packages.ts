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
import type { Dependency, Reachable, Wants } from '../shared/python/reach.ts'

/** One `[[package]]` table. */
export type LockedPackage = Reachable & Omit<LockedEntry, 'scope' | 'direct' | 'dependsOn'>

/** Reads a `[[package]]` table; undefined when it has no name. */
export function readPackage(table: TomlTable): LockedPackage | undefined {
  const identity = readIdentity(table)
  if (identity === undefined) return undefined
  const origin = tomlAt(table, 'source')
  const from = origin?.type === 'table' ? origin : undefined
  return {
    ...identity,
    version: identity.version ?? (from && archiveVersion(from)),
    source: from === undefined ? { type: 'registry' } : readSource(from),
    own: ['virtual', 'editable', 'directory'].some(key => from?.entries.has(key)),
    archives: readFiles(table),
    variant: readMarkers(tomlAt(table, 'resolution-markers')),
    runtime: readDependencies(tomlAt(table, 'dependencies')),
    optional: readGroups(tomlAt(table, 'optional-dependencies')),
    development: readGroups(tomlAt(table, 'dev-dependencies'))
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
  if (registry !== undefined) return registryAt(registry)
  const url = text('url')
  if (url !== undefined) return readDirect(url).source
  const path = text('path') ?? text('editable') ?? text('virtual') ?? text('directory')
  return path === undefined ? { type: 'registry' } : { type: 'path', url: path }
}

/** `https://host/x?rev=main#<commit>`: the query names what was asked for, the fragment what it was. */
function gitSource(text: string): PackageSource {
  const [address = '', commit] = text.split('#', 2)
  const [url = '', query = ''] = address.split('?', 2)
  const asked = new URLSearchParams(query)
  return repositoryAt(url, asked.get('rev') ?? asked.get('tag') ?? asked.get('branch') ?? undefined, commit)
}

function archiveVersion(origin: TomlTable): string | undefined {
  return archiveName(tomlText(origin, 'url') ?? tomlText(origin, 'path') ?? '')?.version
}

/** The source archive and every wheel. */
function readFiles(table: TomlTable): readonly Archive[] {
  const wheels = tomlAt(table, 'wheels')
  const files: Archive[] = []
  for (const archive of [tomlAt(table, 'sdist'), ...(wheels?.type === 'array' ? wheels.items : [])]) {
    if (archive?.type !== 'table') continue
    const hash = tomlText(archive, 'hash')
    const address = tomlText(archive, 'url') ?? tomlText(archive, 'path') ?? tomlText(archive, 'filename') ?? ''
    files.push(archiveAt(address, hash === undefined ? [] : [hash]))
  }
  return files
}

function readMarkers(node: TomlNode | undefined): string | undefined {
  const markers = node?.type === 'array' ? node.items.flatMap(item => (item.type === 'string' ? item.value : [])) : []
  return markers.length === 0 ? undefined : markers.join(' or ')
}

function readGroups(node: TomlNode | undefined): readonly Dependency[] {
  return node?.type === 'table' ? [...node.entries.values()].flatMap(({ value }) => readDependencies(value)) : []
}

function readDependencies(node: TomlNode | undefined): readonly Dependency[] {
  if (node?.type !== 'array') return []
  return node.items.flatMap(item => {
    const name = item.type === 'table' ? tomlText(item, 'name') : undefined
    if (item.type !== 'table' || name === undefined) return []
    const origin = tomlAt(item, 'source')
    return [
      {
        name: ecosystem.normalizeName(name),
        version: tomlText(item, 'version'),
        ...(origin?.type === 'table' && { source: readSource(origin) })
      }
    ]
  })
}
