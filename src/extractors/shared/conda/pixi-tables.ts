import type { PackageComponent, PackageSource } from '../../../core/component.ts'
import { isFailure } from '../../../core/failure.ts'
import { channelsSource } from '../../../ecosystems/conda/channel.ts'
import { keySettings } from '../../../ecosystems/conda/index-settings.ts'
import { registrySource } from '../../../ecosystems/pypi/indexes.ts'
import { tomlAt, tomlText } from '../../../syntax/toml/tree.ts'
import type { TomlEntry, TomlNode, TomlTable } from '../../../syntax/toml/tree.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { givenAt, givingText } from '../files/evidence.ts'
import { indexComponents } from '../files/index-components.ts'
import type { PlacedSetting } from '../files/index-components.ts'
import { pixiOptions } from '../python/index-tables.ts'
import { saysDevelopment } from '../files/path-scope.ts'
import { readCondaDependency, readPythonDependency } from './pixi-dependency.ts'
import type { Dependency } from './pixi-dependency.ts'

type Scope = PackageComponent['scope']

interface Place {
  readonly slot: string
  readonly table: TomlTable
  readonly scope: Scope
}

interface Found {
  readonly components: readonly ExtractedComponent[]
  readonly gaps: readonly ExtractedGap[]
}

const kinds: readonly (readonly [key: string, scope?: Scope])[] = [
  ['dependencies'],
  ['run-dependencies'],
  ['host-dependencies', 'build'],
  ['build-dependencies', 'build'],
  ['dev', 'development'],
  ['constraints'],
  ['run-constraints'],
  ['pypi-dependencies']
]

/**
 * Reads the tables of pixi, <https://pixi.sh/latest/reference/pixi_manifest/>, which stand at the root of pixi.toml and
 * under `tool.pixi` in pyproject.toml; `prefix` is what leads to them.
 */
export function pixiPackages(input: ExtractorInput, root: TomlTable, prefix: string): Found {
  const components: ExtractedComponent[] = []
  const gaps: ExtractedGap[] = []
  const gap = (
    { start, end }: { start: number; end: number },
    reason: string,
    code: ExtractedGap['code'] = 'parse-error'
  ) =>
    gaps.push({
      code,
      subject: input.content.slice(start, end).slice(0, 2000) || input.path,
      reason,
      location: input.locate(start, end)
    })
  const sources = { conda: channels(root), python: pythonIndexes(input, root) }
  for (const { slot, table, scope } of places(root)) {
    for (const [key, own] of kinds) {
      const node = tomlAt(table, key)
      if (node === undefined) continue
      if (node.type !== 'table') {
        gap(node, `${key} is not a table`)
        continue
      }
      const python = key === 'pypi-dependencies'
      for (const entry of [...node.entries.values()].flatMap(unconditional)) {
        const found = python ? readPythonDependency(entry, sources.python) : readCondaDependency(entry, sources.conda)
        if (isFailure(found)) gap(entry, found.reason, found.template ? 'unresolved-reference' : 'parse-error')
        else {
          if (found.problem !== undefined)
            gap(entry, found.problem, found.template ? 'unresolved-reference' : 'parse-error')
          const asks = key !== 'constraints' && key !== 'run-constraints'
          components.push(component(input, entry, found, `${prefix}${slot}${key}`, own ?? scope, asks))
        }
      }
    }
  }
  for (const { path, table } of optionTables(root)) {
    const lead = `${prefix}${path}`
    const set = [
      ...pixiOptions(tomlAt(table, 'pypi-options'), lead),
      ...channelSettings(tomlAt(table, 'channels'), lead)
    ]
    components.push(...indexComponents(input, set))
  }
  return { components, gaps }
}

/** `[package.host-dependencies."if(unix)"]` holds entries of its own. */
function unconditional(entry: TomlEntry): readonly TomlEntry[] {
  return entry.key.startsWith('if(') && entry.value.type === 'table' ? [...entry.value.entries.values()] : [entry]
}

function component(
  input: ExtractorInput,
  { value, start, end }: TomlEntry,
  { facts }: Dependency,
  slot: string,
  scope: Scope,
  direct: boolean
): ExtractedComponent {
  const given = givingText(value, 'rev', 'tag', 'branch', 'version', 'url')
  const place = { location: input.locate(start, end), ...givenAt(input, given), text: input.content.slice(start, end) }
  return { ...facts, scope, slot, ...(direct && { direct }), ...place }
}

/** Every table that may hold tables of dependencies: the root, features, packages, and what they say of platforms. */
function places(root: TomlTable): readonly Place[] {
  const found: Place[] = []
  const add = (slot: string, table: TomlNode | undefined, scope: Scope): void => {
    if (table?.type !== 'table') return
    found.push({ slot, table, scope })
    for (const { key, value } of entries(tomlAt(table, 'target')))
      if (value.type === 'table') found.push({ slot: `${slot}target.${key}.`, table: value, scope })
  }
  add('', root, 'runtime')
  for (const { key, value } of entries(tomlAt(root, 'feature')))
    add(`feature.${key}.`, value, saysDevelopment(key) ? 'development' : 'optional')
  add('workspace.', tomlAt(root, 'workspace'), 'runtime')
  add('package.', tomlAt(root, 'package'), 'runtime')
  return found
}

function channels(root: TomlTable): PackageSource {
  const lists = [
    tomlAt(root, 'workspace', 'channels') ?? tomlAt(root, 'project', 'channels'),
    ...entries(tomlAt(root, 'feature')).map(({ value }) =>
      value.type === 'table' ? tomlAt(value, 'channels') : undefined
    )
  ]
  return channelsSource(
    lists.flatMap(list => texts(list, 'channel')),
    true
  )
}

function pythonIndexes(input: ExtractorInput, root: TomlTable): PackageSource {
  const tables = optionTables(root).flatMap(({ table }) => {
    const options = tomlAt(table, 'pypi-options')
    return options?.type === 'table' ? [options] : []
  })
  const [first] = tables
  const urls = tables.flatMap(table => tomlText(table, 'index-url') ?? [])
  return registrySource({
    indexes: [
      ...(urls.length > 0 ? urls : [undefined]),
      ...tables.flatMap(table => texts(tomlAt(table, 'extra-index-urls')))
    ],
    findLinks: tables.flatMap(table => texts(tomlAt(table, 'find-links'), 'url', 'path')),
    strategy: tables.map(table => tomlText(table, 'index-strategy')).find(strategy => strategy !== undefined),
    at: first && input.locate(first.start, first.end)
  })
}

function channelSettings(list: TomlNode | undefined, lead: string): readonly PlacedSetting[] {
  return (list?.type === 'array' ? list.items : []).flatMap(item => {
    const node = item.type === 'table' ? tomlAt(item, 'channel') : item
    if (node?.type !== 'string') return []
    const { start, end } = node
    return keySettings('channels', node.value, `${lead}channels`).map(found => ({ ...found, start, end }))
  })
}

/** The tables that may hold `pypi-options` and `channels`, with what leads to them. */
function optionTables(root: TomlTable): readonly { readonly path: string; readonly table: TomlTable }[] {
  const workspace = tomlAt(root, 'workspace') === undefined ? 'project' : 'workspace'
  const named = [
    { path: '', table: root },
    { path: `${workspace}.`, table: tomlAt(root, workspace) },
    ...entries(tomlAt(root, 'feature')).map(({ key, value }) => ({ path: `feature.${key}.`, table: value }))
  ]
  return named.flatMap(({ path, table }) => (table?.type === 'table' ? [{ path, table }] : []))
}

function entries(node: TomlNode | undefined): readonly TomlEntry[] {
  return node?.type === 'table' ? [...node.entries.values()] : []
}

/** The texts of a list, and those that its tables have under one of the keys. */
function texts(node: TomlNode | undefined, ...keys: readonly string[]): readonly string[] {
  return (node?.type === 'array' ? node.items : []).flatMap(item => {
    if (item.type === 'string') return [item.value]
    return item.type === 'table' ? (keys.map(key => tomlText(item, key)).find(text => text !== undefined) ?? []) : []
  })
}
