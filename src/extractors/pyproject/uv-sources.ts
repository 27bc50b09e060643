import type { PackageSource } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlString, TomlTable } from '../../syntax/toml/tree.ts'
import { givingText } from '../shared/files/evidence.ts'
import { readPlace, registryAt } from '../shared/python/origin.ts'
import { isTrue } from './indexes.ts'
import { tomlTables } from '../shared/python/index-tables.ts'

/** Where uv takes single packages from, by canonical name; several where markers choose between them. */
export type UvSources = ReadonlyMap<string, readonly UvSource[]>

/** One place that uv takes a package from. */
export interface UvSource {
  /** Undefined for the indexes of the project, which serve the package where no other source applies. */
  readonly source: PackageSource | undefined
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
    const tables = tomlTables(value)
    const found = tables.flatMap(source => readSource(source, urls) ?? [])
    if (found.length === 0) continue
    const all: readonly UvSource[] = applyAlways(tables) ? found : [...found, { source: undefined }]
    const distinct = new Map(all.map(one => [JSON.stringify(one.source), one]))
    byName.set(ecosystem.normalizeName(key), [...distinct.values()])
  }
  return byName
}

/** Whether one of the sources applies wherever the package is installed: one without a condition, or two that are opposite. */
function applyAlways(tables: readonly TomlTable[]): boolean {
  const isFree = (table: TomlTable): boolean => ['marker', 'extra', 'group'].every(key => !table.entries.has(key))
  if (tables.some(isFree)) return true
  const markers = tables.filter(table => !table.entries.has('extra') && !table.entries.has('group')).map(markerOf)
  const known = new Set(markers)
  return markers.some(marker => known.has(opposite(marker)))
}

function markerOf(table: TomlTable): string {
  return (tomlText(table, 'marker') ?? '').replace(/\s/g, '').replaceAll("'", '"').slice(0, 1000)
}

const opposites: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>'
}

/** The opposite of a marker that is one comparison; of any other, a text that no marker is. */
function opposite(marker: string): string {
  const [, left = '', operator = '', right = ''] =
    /^([a-z_]+|"[^"]*")([=!<>]=|[<>])([a-z_]+|"[^"]*")$/.exec(marker) ?? []
  return `${left}${opposites[operator] ?? '?'}${right}`
}

function readSource(table: TomlTable, urls: ReadonlyMap<string, string | undefined>): UvSource | undefined {
  const index = tomlText(table, 'index')
  if (index !== undefined) return { source: registryAt(urls.get(index)) }
  if (isTrue(tomlAt(table, 'workspace'))) return { source: { type: 'path' } }
  const source = readPlace(table)
  const given = givingText(table, 'rev', 'tag', 'branch', 'url')
  return source && { source, ...(given && { given }) }
}
