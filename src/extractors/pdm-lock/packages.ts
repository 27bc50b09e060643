import type { Archive } from '../../core/archive.ts'
import type { PackageSource } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { readDirect } from '../../ecosystems/pypi/direct-reference.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { readRequirement } from '../../ecosystems/pypi/requirement.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'
import { archiveAt } from '../shared/files/archives.ts'
import { repositoryAt } from '../shared/python/origin.ts'
import { readIdentity } from '../shared/python/locked.ts'
import type { LockedEntry } from '../shared/python/locked.ts'
import type { Dependency, Reachable } from '../shared/python/reach.ts'

/** One `[[package]]` table. */
export interface PdmPackage extends Reachable, Omit<LockedEntry, 'scope' | 'direct' | 'dependsOn'> {
  /** Groups that need it; absent in locks without inherited metadata. */
  readonly groups: readonly string[] | undefined
}

/** `[metadata.files]` of formats before 4.3: `"name version"` → list of files. */
export function filesByPackage(root: TomlTable): ReadonlyMap<string, TomlNode> {
  const files = tomlAt(root, 'metadata', 'files')
  const entries = files?.type === 'table' ? [...files.entries.values()] : []
  return new Map(entries.map(({ key, value }) => [key, value]))
}

/** Reads a `[[package]]` table; undefined when it has no name. */
export function readPackage(table: TomlTable, elsewhere: ReadonlyMap<string, TomlNode>): PdmPackage | undefined {
  const identity = readIdentity(table)
  if (identity === undefined) return undefined
  const written = `${tomlText(table, 'name') ?? ''} ${identity.version ?? ''}`
  const files = tomlAt(table, 'files') ?? elsewhere.get(written)
  const marker = tomlText(table, 'marker') ?? tomlText(table, 'requires_python')
  return {
    ...identity,
    source: readSource(table),
    own: false,
    groups: texts(tomlAt(table, 'groups')),
    archives: readFiles(files),
    variant: marker,
    runtime: readDependencies(tomlAt(table, 'dependencies')),
    optional: [],
    development: []
  }
}

/** A package with extras has an entry of its own beside the one without: both are one package. */
export function together(packages: readonly PdmPackage[]): readonly PdmPackage[] {
  const byIdentity = new Map<string, PdmPackage>()
  for (const one of packages) {
    const key = JSON.stringify([one.name, one.version, one.source])
    const before = byIdentity.get(key)
    byIdentity.set(key, before === undefined ? one : joined(before, one))
  }
  return [...byIdentity.values()]
}

function joined(one: PdmPackage, other: PdmPackage): PdmPackage {
  return {
    ...one,
    groups: one.groups && other.groups && [...new Set([...one.groups, ...other.groups])],
    archives: distinct([...one.archives, ...other.archives]),
    runtime: [...one.runtime, ...other.runtime].filter(({ name }) => name !== one.name)
  }
}

function distinct(archives: readonly Archive[]): readonly Archive[] {
  return [...new Map(archives.map(archive => [JSON.stringify(archive), archive])).values()]
}

function readFiles(list: TomlNode | undefined): readonly Archive[] {
  const items = list?.type === 'array' ? list.items : []
  return items.flatMap(item => {
    if (item.type !== 'table') return []
    const hash = tomlText(item, 'hash')
    return archiveAt(tomlText(item, 'url') ?? tomlText(item, 'file') ?? '', hash === undefined ? [] : [hash])
  })
}

function readSource(table: TomlTable): PackageSource {
  const git = tomlText(table, 'git')
  if (git !== undefined) return repositoryAt(git, tomlText(table, 'ref'), tomlText(table, 'revision'))
  const url = tomlText(table, 'url')
  if (url !== undefined) return readDirect(url).source
  const path = tomlText(table, 'path')
  return path === undefined ? { type: 'registry' } : { type: 'path', url: path }
}

function texts(node: TomlNode | undefined): readonly string[] | undefined {
  return node?.type === 'array' ? node.items.flatMap(item => (item.type === 'string' ? item.value : [])) : undefined
}

/** Requirements as text, or in the oldest locks a table by name. */
function readDependencies(node: TomlNode | undefined): readonly Dependency[] {
  if (node?.type === 'table') {
    return [...node.entries.keys()].map(key => ({
      name: ecosystem.normalizeName(key),
      specifier: tomlText(node, key) ?? tomlText(node, key, 'version')
    }))
  }
  return (texts(node) ?? []).flatMap(text => {
    const requirement = readRequirement(text)
    if (isFailure(requirement) || requirement.name === undefined) return []
    return [{ name: ecosystem.normalizeName(requirement.name), specifier: requirement.specifier }]
  })
}
