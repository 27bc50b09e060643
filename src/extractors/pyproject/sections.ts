import { tomlAt } from '../../syntax/toml/tree.ts'
import type { TomlNode, TomlTable } from '../../syntax/toml/tree.ts'

/** A list of requirements, with what its place in the file says about them. */
export interface Section {
  /** The keys that lead to it, joined by dots. */
  readonly slot: string
  readonly scope: 'runtime' | 'optional' | 'development' | 'build'
  readonly list: TomlNode
  /** It limits what others ask for, and asks for nothing itself. */
  readonly constrains: boolean
  /** It replaces what others ask for. */
  readonly overrides: boolean
  /** An extra of the project, which may take in other extras by the project's own name. */
  readonly isExtra: boolean
  /** Its tables may stand for what tox fills in. */
  readonly isFilledIn: boolean
}

type Scope = Section['scope']

type Trait = 'overrides' | 'constrains' | 'isExtra' | 'isFilledIn'

// A star stands for every key. Where they are described: packaging.python.org (pyproject.toml and dependency groups),
// docs.astral.sh/uv, pdm-project.org, hatch.pypa.io, flit.pypa.io.
const places: readonly (readonly [path: string, scope: Scope, trait?: Trait])[] = [
  ['build-system.requires', 'build'],
  ['project.dependencies', 'runtime'],
  ['project.optional-dependencies.*', 'optional', 'isExtra'],
  ['dependency-groups.*', 'development'],
  ['tool.uv.dev-dependencies', 'development'],
  ['tool.uv.override-dependencies', 'runtime', 'overrides'],
  ['tool.uv.constraint-dependencies', 'runtime', 'constrains'],
  ['tool.uv.build-constraint-dependencies', 'build', 'constrains'],
  ['tool.uv.extra-build-dependencies.*', 'build'],
  ['tool.pdm.dev-dependencies.*', 'development'],
  ['tool.pdm.plugins', 'build'],
  ['tool.rye.dev-dependencies', 'development'],
  ['tool.tox.requires', 'development', 'isFilledIn'],
  ['tool.tox.env_run_base.deps', 'development', 'isFilledIn'],
  ['tool.tox.env.*.deps', 'development', 'isFilledIn'],
  ['tool.hatch.env.requires', 'build'],
  ['tool.hatch.build.dependencies', 'build'],
  ['tool.hatch.build.targets.*.dependencies', 'build'],
  ['tool.hatch.build.hooks.*.dependencies', 'build'],
  ['tool.hatch.build.targets.*.hooks.*.dependencies', 'build'],
  ['tool.hatch.envs.*.dependencies', 'development'],
  ['tool.hatch.envs.*.extra-dependencies', 'development'],
  ['tool.hatch.envs.*.overrides.*.*.dependencies', 'development', 'isFilledIn'],
  ['tool.hatch.envs.*.overrides.*.*.extra-dependencies', 'development', 'isFilledIn'],
  ['tool.briefcase.requires', 'runtime'],
  ['tool.briefcase.app.*.requires', 'runtime'],
  ['tool.flit.metadata.requires', 'runtime'],
  ['tool.flit.metadata.dev-requires', 'development'],
  ['tool.flit.metadata.requires-extra.*', 'optional']
]

/** The sections that hold requirements in the notation of PEP 508, in no particular order. */
export function sections(root: TomlTable): readonly Section[] {
  return places.flatMap(([path, scope, trait]) =>
    follow(root, path.split('.')).map(({ keys, node }) => ({
      slot: keys.join('.'),
      scope,
      list: node,
      constrains: trait === 'constrains',
      overrides: trait === 'overrides',
      isExtra: trait === 'isExtra',
      isFilledIn: trait === 'isFilledIn'
    }))
  )
}

/** What stands at a path of keys, of which a star stands for every key. */
export function follow(
  root: TomlTable,
  path: readonly string[]
): readonly { keys: readonly string[]; node: TomlNode }[] {
  let found: { keys: readonly string[]; node: TomlNode }[] = [{ keys: [], node: root }]
  for (const step of path) {
    found = found.flatMap(({ keys, node }) => {
      if (node.type !== 'table') return []
      if (step === '*')
        return [...node.entries.values()].map(({ key, value }) => ({ keys: [...keys, key], node: value }))
      const next = tomlAt(node, step)
      return next === undefined ? [] : [{ keys: [...keys, step], node: next }]
    })
  }
  return found
}
