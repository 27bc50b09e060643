import type { PackageComponent } from '../../core/component.ts'
import { tomlAt, type TomlEntry, type TomlNode, type TomlTable } from '../../syntax/toml/tree.ts'

/** A table of dependencies. */
export interface Section {
  readonly slot: string
  readonly scope: PackageComponent['scope']
  /** The project names them itself; what it patches may stand deeper in the tree. */
  readonly direct: boolean
  readonly node: TomlNode
}

const kinds = [
  ['dependencies', 'runtime'],
  ['dev-dependencies', 'development'],
  ['dev_dependencies', 'development'],
  ['build-dependencies', 'build'],
  ['build_dependencies', 'build']
] as const

/** The tables of <https://doc.rust-lang.org/cargo/reference/manifest.html> that name crates. */
export function sections(root: TomlTable): readonly Section[] {
  return [
    ...dependencyTables(root, ''),
    ...entriesOf(tomlAt(root, 'target')).flatMap(({ key, value }) =>
      value.type === 'table' ? dependencyTables(value, `target.${key}.`) : []
    ),
    ...section(tomlAt(root, 'workspace', 'dependencies'), 'workspace.dependencies', 'runtime', true),
    ...entriesOf(tomlAt(root, 'patch')).flatMap(({ key, value }) => section(value, `patch.${key}`, 'runtime', false)),
    ...section(tomlAt(root, 'replace'), 'replace', 'runtime', false)
  ]
}

/** The entries of a table; none of anything else. */
export function entriesOf(node: TomlNode | undefined): readonly TomlEntry[] {
  return node?.type === 'table' ? [...node.entries.values()] : []
}

function dependencyTables(table: TomlTable, prefix: string): readonly Section[] {
  return kinds.flatMap(([key, scope]) => section(tomlAt(table, key), `${prefix}${key}`, scope, true))
}

function section(
  node: TomlNode | undefined,
  slot: string,
  scope: Section['scope'],
  direct: boolean
): readonly Section[] {
  return node === undefined ? [] : [{ slot, scope, direct, node }]
}
