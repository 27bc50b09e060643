import { hostOf } from '../../core/url.ts'
import type { IndexSettings } from '../../ecosystems/pypi/indexes.ts'
import { tomlAt, tomlText } from '../../syntax/toml/tree.ts'
import { tomlTables } from '../shared/python/index-tables.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'

/** What one tool's tables say about indexes, and the table that says it first. */
export interface StatedIndexes extends Omit<IndexSettings, 'at'> {
  readonly node: TomlNode | undefined
}

/** `tool.uv`: <https://docs.astral.sh/uv/concepts/indexes/>. */
export function uvIndexes(root: TomlTable): StatedIndexes {
  const lists = [tomlAt(root, 'tool', 'uv'), tomlAt(root, 'tool', 'uv', 'pip')].filter(node => node?.type === 'table')
  const tables = tomlTables(tomlAt(root, 'tool', 'uv', 'index'))
  const shared = tables.filter(index => !isTrue(tomlAt(index, 'explicit')))
  const isDefault = (index: TomlTable): boolean => isTrue(tomlAt(index, 'default'))
  const extra = lists.flatMap(table => texts(tomlAt(table, 'extra-index-url')))
  const plain = lists.map(table => tomlText(table, 'index-url')).find(url => url !== undefined)
  const standard = tables.find(isDefault)
  return {
    indexes: [
      standard === undefined ? plain : tomlText(standard, 'url'),
      ...shared.filter(index => !isDefault(index)).map(index => tomlText(index, 'url')),
      ...extra
    ],
    findLinks: lists.flatMap(table => texts(tomlAt(table, 'find-links'))),
    trustedHosts: lists.flatMap(table => texts(tomlAt(table, 'allow-insecure-host'))),
    strategy: lists.map(table => tomlText(table, 'index-strategy')).find(strategy => strategy !== undefined),
    node: shared[0] ?? lists.map(table => tomlAt(table, 'extra-index-url') ?? tomlAt(table, 'index-url')).find(Boolean)
  }
}

/** `tool.pdm.source`, <https://pdm-project.org/latest/usage/config/>. */
export function pdmIndexes(root: TomlTable): StatedIndexes {
  // A source with `include_packages` is asked for those alone.
  const tables = tomlTables(tomlAt(root, 'tool', 'pdm', 'source')).filter(
    table => tomlAt(table, 'include_packages') === undefined
  )
  const links = tables.filter(table => tomlText(table, 'type') === 'find_links')
  const indexes = tables.filter(table => !links.includes(table))
  const replaced = indexes.some(table => tomlText(table, 'name') === 'pypi')
  const insecure = tables.filter(table => isFalse(tomlAt(table, 'verify_ssl')))
  return {
    indexes: [...indexes.map(table => tomlText(table, 'url')), ...(replaced ? [] : [undefined])],
    findLinks: links.flatMap(table => tomlText(table, 'url') ?? []),
    trustedHosts: insecure.flatMap(table => hostOf(tomlText(table, 'url')) ?? []),
    node: tables[0]
  }
}

/** `tool.poetry.source`, <https://python-poetry.org/docs/repositories/>. */
export function poetryIndexes(root: TomlTable): StatedIndexes {
  const tables = tomlTables(tomlAt(root, 'tool', 'poetry', 'source'))
  const priority = (table: TomlTable): string =>
    isTrue(tomlAt(table, 'secondary')) ? 'secondary' : (tomlText(table, 'priority') ?? 'primary').toLowerCase()
  const used = tables.filter(table => priority(table) !== 'explicit')
  const primary = used.some(table => ['primary', 'default'].includes(priority(table)))
  const urls = used.map(table => tomlText(table, 'url'))
  return { indexes: primary ? urls : [...urls, undefined], node: used[0] }
}

/** Everything that any of the tools takes packages from: the file does not say which of them is used. */
export function combined(stated: readonly StatedIndexes[]): StatedIndexes {
  const speaking = stated.filter(({ node, strategy, findLinks, trustedHosts }) =>
    [node, strategy, findLinks?.[0], trustedHosts?.[0]].some(part => part !== undefined)
  )
  return {
    indexes: speaking.length === 0 ? [undefined] : speaking.flatMap(({ indexes }) => indexes),
    findLinks: speaking.flatMap(({ findLinks = [] }) => findLinks),
    trustedHosts: speaking.flatMap(({ trustedHosts = [] }) => trustedHosts),
    strategy: speaking.map(({ strategy }) => strategy).find(strategy => strategy !== undefined),
    node: speaking.map(({ node }) => node).find(node => node !== undefined)
  }
}

export function isTrue(node: TomlNode | undefined): boolean {
  return node?.type === 'boolean' && node.value === true
}

function isFalse(node: TomlNode | undefined): boolean {
  return node?.type === 'boolean' && node.value === false
}

function texts(node: TomlNode | undefined): readonly string[] {
  const items = node?.type === 'array' ? node.items : node === undefined ? [] : [node]
  return items.flatMap(item => {
    if (item.type === 'string') return [item.value]
    // pixi: { path = "…" } or { url = "…" }
    return item.type === 'table' ? (tomlText(item, 'path') ?? tomlText(item, 'url') ?? []) : []
  })
}
