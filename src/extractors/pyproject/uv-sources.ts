import type { PackageSource } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlTable } from '../../syntax/toml/tree.ts'
import { readPlace, registryAt } from '../shared/python/origin.ts'
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

function readSource(table: TomlTable, urls: ReadonlyMap<string, string | undefined>): PackageSource | undefined {
  const index = tomlText(table, 'index')
  if (index !== undefined) return registryAt(urls.get(index))
  return isTrue(tomlAt(table, 'workspace')) ? { type: 'path' } : readPlace(table)
}
