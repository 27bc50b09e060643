import type { PackageSource } from '../../core/component.ts'
import { withoutCredentials } from '../../core/url.ts'
import { tomlAt, tomlText, type TomlTable } from '../../syntax/toml/tree.ts'

/** What a package depends on; the UUID stands there only where the name does not tell. */
export interface Dependency {
  readonly name: string
  readonly uuid: string | undefined
}

/** One table of a package. */
export interface LockedPackage {
  readonly name: string
  readonly uuid: string
  readonly version: string | undefined
  readonly source: PackageSource
  readonly treeHash: string | undefined
  readonly dependencies: readonly Dependency[]
  /** A part of the standard library that has the version of Julia itself. */
  readonly isBuiltIn: boolean
  /** From the header to the version. */
  readonly start: number
  readonly end: number
}

/** Reads `[[deps.Name]]`; undefined for what has no UUID and so is no package. */
export function readEntry(name: string, table: TomlTable): LockedPackage | undefined {
  const uuid = table.entries.get('uuid')
  if (uuid?.value.type !== 'string' || !/^[0-9a-f-]{36}$/i.test(uuid.value.value)) return undefined
  const version = table.entries.get('version')
  const source = sourceOf(table)
  const isVersioned = version?.value.type === 'string'
  return {
    name,
    uuid: uuid.value.value.toLowerCase(),
    version: version?.value.type === 'string' ? version.value.value : undefined,
    source,
    treeHash: tomlText(table, 'git-tree-sha1'),
    dependencies: dependenciesOf(table),
    isBuiltIn: !isVersioned && source.type === 'registry',
    start: table.start,
    end: (isVersioned ? version : uuid).end
  }
}

function sourceOf(table: TomlTable): PackageSource {
  const url = tomlText(table, 'repo-url')
  const ref = tomlText(table, 'repo-rev')
  if (url !== undefined) {
    // A folder can be a repository, too.
    if (!/^(?:[a-z][a-z0-9+.-]*:|[^/\\\s]+@[^/\\\s]+:)/i.test(url)) return { type: 'path', url }
    const address = withoutCredentials(url)
    const isCommit = ref !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)
    return {
      type: 'vcs',
      url: address,
      ...(ref !== undefined && { ref }),
      ...(isCommit && { commit: ref.toLowerCase() })
    }
  }
  const path = tomlText(table, 'path')
  if (path !== undefined) return { type: 'path', url: path }
  const registry = registryName(table)
  return registry === undefined || registry === 'General' ? { type: 'registry' } : { type: 'registry', url: registry }
}

/** `registries = "General"`, or the first of a list that is not that. */
function registryName(table: TomlTable): string | undefined {
  const node = tomlAt(table, 'registries')
  if (node?.type === 'string') return node.value
  const names = node?.type === 'array' ? node.items.flatMap(item => (item.type === 'string' ? [item.value] : [])) : []
  return names.includes('General') ? 'General' : names[0]
}

/** `deps = ["A"]`, or `[deps.Name.deps] A = "uuid"` where names alone do not tell. */
function dependenciesOf(table: TomlTable): readonly Dependency[] {
  const node = tomlAt(table, 'deps')
  if (node?.type === 'table') {
    return [...node.entries.keys()].map(name => ({ name, uuid: tomlText(node, name)?.toLowerCase() }))
  }
  const names = node?.type === 'array' ? node.items : []
  return names.flatMap(item => (item.type === 'string' ? [{ name: item.value, uuid: undefined }] : []))
}
