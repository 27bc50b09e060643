import type { PackageSource } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlString, TomlTable } from '../../syntax/toml/tree.ts'
import { givingText } from '../shared/files/evidence.ts'
import { readPlace, registryAt } from '../shared/python/origin.ts'
import { isTrue, tomlTables } from './indexes.ts'

/** Where uv takes single packages from, by canonical name; several where markers choose between them. */
export type UvSources = ReadonlyMap<string, readonly UvSource[]>

interface UvSource {
  readonly source: PackageSource
  /** The text that gives the version or revision. */
  readonly given?: TomlString
}

/** Reads `tool.uv.sources`, <https://docs.astral.sh/uv/concepts/projects/dependencies/>. */
export function uvSources(root: TomlTable): UvSources {
  const indexes = tomlTables(tomlAt(root, 'tool', 'uv', 'index'))
  const urls = new Map(indexes.map(index => [tomlText(index, 'name') ?? '', tomlText(index, 'url')]))
  const byName = new Map<string, readonly UvSource[]>()
  const sources = tomlAt(root, 'tool', 'uv', 'sources')
  for (const { key, value } of sources?.type === 'table' ? sources.entries.values() : []) {
    const found = tomlTables(value).flatMap(source => readSource(source, urls) ?? [])
    const distinct = new Map(found.map(one => [JSON.stringify(one.source), one]))
    if (distinct.size > 0) byName.set(ecosystem.normalizeName(key), [...distinct.values()])
  }
  return byName
}

function readSource(table: TomlTable, urls: ReadonlyMap<string, string | undefined>): UvSource | undefined {
  const index = tomlText(table, 'index')
  if (index !== undefined) return { source: registryAt(urls.get(index)) }
  if (isTrue(tomlAt(table, 'workspace'))) return { source: { type: 'path' } }
  const source = readPlace(table)
  const given = givingText(table, 'rev', 'tag', 'branch', 'url')
  return source && { source, ...(given && { given }) }
}
