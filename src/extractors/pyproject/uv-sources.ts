import type { PackageSource } from '../../core/component.ts'
import { isDefaultIndex } from '../../ecosystems/pypi/default-index.ts'
import { readDirect, withoutCredentials } from '../../ecosystems/pypi/direct-reference.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlTable } from '../../syntax/toml/tree.ts'
import { isTrue, tomlTables } from './indexes.ts'

/** Where uv takes single packages from, by canonical name; several where markers choose between them. */
export type UvSources = ReadonlyMap<string, readonly PackageSource[]>

/** Reads `tool.uv.sources`, <https://docs.astral.sh/uv/concepts/projects/dependencies/>. */
export function uvSources(root: TomlTable): UvSources {
  const indexes = tomlTables(tomlAt(root, 'tool', 'uv', 'index'))
  const urls = new Map(indexes.map(index => [tomlText(index, 'name') ?? '', tomlText(index, 'url')]))
  const byName = new Map<string, readonly PackageSource[]>()
  const sources = tomlAt(root, 'tool', 'uv', 'sources')
  for (const { key, value } of sources?.type === 'table' ? sources.entries.values() : []) {
    const found = tomlTables(value).flatMap(source => readSource(source, urls) ?? [])
    const distinct = new Map(found.map(source => [JSON.stringify(source), source]))
    if (distinct.size > 0) byName.set(ecosystem.normalizeName(key), [...distinct.values()])
  }
  return byName
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
  return isTrue(tomlAt(table, 'workspace')) ? { type: 'path' } : readPlace(table)
}
