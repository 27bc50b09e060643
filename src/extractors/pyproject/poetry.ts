import type { PackageComponent, PackageSource } from '../../core/component.ts'
import type { Failure } from '../../core/failure.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import type { TomlEntry, TomlNode, TomlString, TomlTable } from '../../syntax/toml/tree.ts'
import { isTrue } from './indexes.ts'
import { tomlTables } from '../shared/python/index-tables.ts'
import { givingText } from '../shared/files/evidence.ts'
import { readPlace, registryAt } from '../shared/python/origin.ts'
import { markedSlot } from '../shared/python/slot.ts'

/** One dependency of a Poetry table. */
export interface PoetryDependency {
  readonly name: string
  /** In Poetry's own notation, as written. */
  readonly specifier: string | undefined
  readonly source: PackageSource
  readonly scope: PackageComponent['scope']
  readonly slot: string
  readonly start: number
  readonly end: number
  /** The text that gives the version or revision. */
  readonly given: TomlString | undefined
}

/** A place where Poetry's tables hold something that says nothing to it. */
export interface PoetryProblem extends Failure {
  readonly start: number
  readonly end: number
}

/** Reads the dependency tables of `tool.poetry`, <https://python-poetry.org/docs/pyproject/>. */
export function poetryDependencies(
  root: TomlTable,
  usual: PackageSource
): readonly (PoetryDependency | PoetryProblem)[] {
  const poetry = tomlAt(root, 'tool', 'poetry')
  if (poetry?.type !== 'table') return []
  const places = { urls: indexes(poetry), usual }
  const groups = tomlAt(poetry, 'group')
  const grouped = groups?.type === 'table' ? [...groups.entries.values()] : []
  const lists = [
    { slot: 'tool.poetry.dependencies', scope: 'runtime' as const, node: tomlAt(poetry, 'dependencies') },
    { slot: 'tool.poetry.requires-plugins', scope: 'build' as const, node: tomlAt(poetry, 'requires-plugins') },
    { slot: 'tool.poetry.dev-dependencies', scope: 'development' as const, node: tomlAt(poetry, 'dev-dependencies') },
    ...grouped.map(({ key, value }) => ({
      slot: `tool.poetry.group.${key}.dependencies`,
      scope: 'development' as const,
      node: value.type === 'table' ? tomlAt(value, 'dependencies') : undefined
    }))
  ]
  return lists.flatMap(({ slot, scope, node }) =>
    node?.type === 'table'
      ? [...node.entries.values()]
          .filter(({ key }) => ecosystem.normalizeName(key) !== 'python')
          .flatMap(entry => readEntry(entry, slot, scope, places))
      : []
  )
}

function readEntry(
  { key, value, start, end }: TomlEntry,
  slot: string,
  scope: PackageComponent['scope'],
  { urls, usual }: { readonly urls: ReadonlyMap<string, string | undefined>; readonly usual: PackageSource }
): readonly (PoetryDependency | PoetryProblem)[] {
  const alternatives = value.type === 'array' ? value.items : [value]
  return alternatives.map(node => {
    // Each of several constraints has its own place.
    const place = value.type === 'array' ? { start: node.start, end: node.end } : { start, end }
    const given = givingText(node, 'rev', 'tag', 'branch', 'version', 'url')
    const base = { name: key, slot: markedSlot(slot, chosenBy(node)), given, ...place }
    if (node.type === 'string') return { ...base, scope, specifier: node.value, source: usual }
    if (node.type !== 'table') return { reason: 'a dependency is neither text nor a table', ...place }
    const index = tomlText(node, 'source')
    const source = readPlace(node) ?? (index === undefined ? usual : registryAt(urls.get(index.toLowerCase())))
    const optional = isTrue(tomlAt(node, 'optional')) && scope === 'runtime' ? 'optional' : scope
    return { ...base, scope: optional, specifier: tomlText(node, 'version'), source }
  })
}

/** What chooses one of several constraints. */
function chosenBy(node: TomlNode): string | undefined {
  if (node.type !== 'table') return undefined
  return ['python', 'platform', 'markers'].flatMap(key => tomlText(node, key) ?? []).join(' ; ')
}

function indexes(poetry: TomlTable): ReadonlyMap<string, string | undefined> {
  const tables = tomlTables(tomlAt(poetry, 'source'))
  return new Map(tables.map(table => [(tomlText(table, 'name') ?? '').toLowerCase(), tomlText(table, 'url')]))
}
