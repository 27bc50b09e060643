import type { PackageSource } from '../../core/component.ts'
import { isDefaultIndex } from '../../ecosystems/pypi/default-index.ts'
import { readDirect, withoutCredentials } from '../../ecosystems/pypi/direct-reference.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'

/** Where uv takes packages from, by what `tool.uv` says. */
export interface UvSources {
  /** By canonical name; several where markers choose between them. */
  readonly byName: ReadonlyMap<string, readonly PackageSource[]>
  /** The one index of all other packages; undefined for the default one, and for several possible ones. */
  readonly index: string | undefined
}

/** Reads `tool.uv.sources` and `tool.uv.index`, <https://docs.astral.sh/uv/concepts/projects/dependencies/>. */
export function uvSources(root: TomlTable): UvSources {
  const indexes = tables(tomlAt(root, 'tool', 'uv', 'index'))
  const urls = new Map(indexes.map(index => [tomlText(index, 'name') ?? '', tomlText(index, 'url')]))
  const byName = new Map<string, readonly PackageSource[]>()
  const sources = tomlAt(root, 'tool', 'uv', 'sources')
  for (const { key, value } of sources?.type === 'table' ? sources.entries.values() : []) {
    const found = tables(value).flatMap(source => readSource(source, urls) ?? [])
    const distinct = new Map(found.map(source => [JSON.stringify(source), source]))
    if (distinct.size > 0) byName.set(ecosystem.normalizeName(key), [...distinct.values()])
  }
  return { byName, index: onlyIndex(root, indexes) }
}

/** The source of a package as a table states it, in the keys that uv and Poetry share; undefined where it says none. */
export function readPlace(table: TomlTable): PackageSource | undefined {
  const git = tomlText(table, 'git')
  if (git !== undefined) {
    const ref = tomlText(table, 'rev') ?? tomlText(table, 'tag') ?? tomlText(table, 'branch')
    const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref ?? '') ? ref?.toLowerCase() : undefined
    const url = withoutCredentials(git.replace(/^git\+/, ''))
    return { type: 'vcs', url, ...(ref !== undefined && { ref }), ...(commit !== undefined && { commit }) }
  }
  const url = tomlText(table, 'url')
  if (url !== undefined) return readDirect(url).source
  const path = tomlText(table, 'path')
  return path === undefined ? undefined : { type: 'path', url: path }
}

/** The registry with this URL. */
export function registry(url: string | undefined): PackageSource {
  return url === undefined || isDefaultIndex(url)
    ? { type: 'registry' }
    : { type: 'registry', url: withoutCredentials(url) }
}

function readSource(table: TomlTable, urls: ReadonlyMap<string, string | undefined>): PackageSource | undefined {
  const index = tomlText(table, 'index')
  if (index !== undefined) return registry(urls.get(index))
  const workspace = tomlAt(table, 'workspace')
  return workspace?.type === 'boolean' && workspace.value === true ? { type: 'path' } : readPlace(table)
}

function onlyIndex(root: TomlTable, indexes: readonly TomlTable[]): string | undefined {
  const shared = indexes.filter(index => !isTrue(tomlAt(index, 'explicit')))
  const [first] = shared
  const old = tomlText(root, 'tool', 'uv', 'index-url')
  if (tomlAt(root, 'tool', 'uv', 'extra-index-url') !== undefined || shared.length > 1) return undefined
  const url = first === undefined ? old : isTrue(tomlAt(first, 'default')) ? tomlText(first, 'url') : undefined
  return url === undefined ? undefined : registry(url).url
}

function isTrue(node: TomlNode | undefined): boolean {
  return node?.type === 'boolean' && node.value === true
}

function tables(node: TomlNode | undefined): readonly TomlTable[] {
  if (node?.type === 'table') return [node]
  return node?.type === 'array' ? node.items.filter(item => item.type === 'table') : []
}
