import { environmentSettings } from '../../../ecosystems/lookup/index-settings.ts'
import { indexAt, uncheckedConnection } from '../../../ecosystems/shared/index-setting.ts'
import { tomlAt, tomlText } from '../../../syntax/toml/tree.ts'
import type { TomlEntry, TomlNode, TomlTable } from '../../../syntax/toml/tree.ts'
import type { PlacedSetting } from '../files/index-components.ts'

const ecosystem = 'pypi'

type Use = 'default' | 'additional' | 'named' | 'links'

/** What uv is told, in `tool.uv` or uv.toml: <https://docs.astral.sh/uv/reference/settings/>. `prefix` leads to the table. */
export function uvSettings(uv: TomlNode | undefined, prefix: string): readonly PlacedSetting[] {
  if (uv?.type !== 'table') return []
  const pip = tomlAt(uv, 'pip')
  const tables = [
    { table: uv, lead: prefix },
    ...(pip?.type === 'table' ? [{ table: pip, lead: `${prefix}pip.` }] : [])
  ]
  const uses = [
    ['index-url', 'default'],
    ['extra-index-url', 'additional'],
    ['find-links', 'links']
  ] as const
  return [
    ...tomlTables(tomlAt(uv, 'index')).flatMap(index => {
      const use = isTrue(index, 'default') ? 'default' : isTrue(index, 'explicit') ? 'named' : 'additional'
      return ofAddress(tomlAt(index, 'url'), use, `${prefix}index`)
    }),
    ...tables.flatMap(({ table, lead }) => [
      ...uses.flatMap(([key, use]) => items(tomlAt(table, key)).flatMap(node => ofAddress(node, use, `${lead}${key}`))),
      ...items(tomlAt(table, 'allow-insecure-host')).flatMap(node => ofHost(node, `${lead}allow-insecure-host`))
    ])
  ]
}

/** The sources of PDM and Rye: <https://pdm-project.org/latest/usage/config/>. The one with the name of the default index replaces it. */
export function pdmSources(sources: TomlNode | undefined, setting: string): readonly PlacedSetting[] {
  return tomlTables(sources).flatMap(source => {
    const name = tomlText(source, 'name')
    const links = tomlText(source, 'type') === 'find_links'
    const named = tomlAt(source, 'include_packages') !== undefined
    const replaces = name === 'pypi' || name === 'default'
    const use = links ? 'links' : named ? 'named' : replaces ? 'default' : 'additional'
    return ofAddress(tomlAt(source, 'url'), use, setting, isFalse(source, 'verify_ssl'))
  })
}

/** The sources of Poetry: <https://python-poetry.org/docs/repositories/>. A primary one takes the place of the default index. */
export function poetrySources(sources: TomlNode | undefined, setting: string): readonly PlacedSetting[] {
  return tomlTables(sources).flatMap(source => {
    const priority = isTrue(source, 'secondary')
      ? 'secondary'
      : (tomlText(source, 'priority') ?? 'primary').toLowerCase()
    const use = priority === 'explicit' ? 'named' : /^(?:primary|default)$/.test(priority) ? 'default' : 'additional'
    return ofAddress(tomlAt(source, 'url'), use, setting)
  })
}

/** The sources of a Pipfile: the first takes the place of the default index, the others are for packages that name them. */
export function pipenvSources(sources: TomlNode | undefined): readonly PlacedSetting[] {
  return tomlTables(sources).flatMap((source, index) =>
    ofAddress(tomlAt(source, 'url'), index === 0 ? 'default' : 'named', 'source', isFalse(source, 'verify_ssl'))
  )
}

/** The `pypi-options` of pixi: <https://pixi.sh/latest/reference/pixi_manifest/>. */
export function pixiOptions(options: TomlNode | undefined, prefix: string): readonly PlacedSetting[] {
  if (options?.type !== 'table') return []
  const uses = [
    ['index-url', 'default'],
    ['extra-index-urls', 'additional'],
    ['find-links', 'links']
  ] as const
  return uses.flatMap(([key, use]) =>
    items(tomlAt(options, key)).flatMap(node => ofAddress(node, use, `${prefix}pypi-options.${key}`))
  )
}

/** `[pypi]` of pdm.toml, and the tables of further sources in it. */
export function pdmSettings(pypi: TomlNode | undefined): readonly PlacedSetting[] {
  if (pypi?.type !== 'table') return []
  const main = ofAddress(tomlAt(pypi, 'url'), 'default', 'pypi.url', isFalse(pypi, 'verify_ssl'))
  const others = [...pypi.entries.values()].flatMap(({ key, value }) =>
    value.type === 'table'
      ? ofAddress(tomlAt(value, 'url'), 'additional', `pypi.${key}.url`, isFalse(value, 'verify_ssl'))
      : []
  )
  return [...main, ...others]
}

/** What the variables of an environment set. */
export function variableSettings(variables: readonly TomlEntry[]): readonly PlacedSetting[] {
  return variables.flatMap(({ key, value }) => {
    if (value.type !== 'string') return []
    const { start, end } = value
    return environmentSettings(key, value.value).map(setting => ({ ...setting, start, end }))
  })
}

/** The tables of an array of them, or the one table. */
export function tomlTables(node: TomlNode | undefined): readonly TomlTable[] {
  if (node?.type === 'table') return [node]
  return node?.type === 'array' ? node.items.filter(item => item.type === 'table') : []
}

function ofAddress(node: TomlNode | undefined, use: Use, setting: string, unchecked = false): readonly PlacedSetting[] {
  // `name=https://…` gives an index a name; a page of files may be a table with its address.
  const value = node?.type === 'table' ? tomlAt(node, 'url') : node
  if (value?.type !== 'string') return []
  const address = value.value.replace(/^[\w.-]{1,100}=(?=https?:)/i, '')
  const found = indexAt(address, { ecosystem, use, setting, ...(unchecked && { unchecked }) })
  return found === undefined ? [] : [{ ...found, start: value.start, end: value.end }]
}

function ofHost(node: TomlNode, setting: string): readonly PlacedSetting[] {
  if (node.type !== 'string') return []
  return [{ ...uncheckedConnection(node.value, setting, ecosystem), start: node.start, end: node.end }]
}

function items(node: TomlNode | undefined): readonly TomlNode[] {
  if (node === undefined) return []
  return node.type === 'array' ? node.items : [node]
}

function isTrue(table: TomlTable, key: string): boolean {
  const node = tomlAt(table, key)
  return node?.type === 'boolean' && node.value === true
}

function isFalse(table: TomlTable, key: string): boolean {
  const node = tomlAt(table, key)
  return node?.type === 'boolean' && node.value === false
}
