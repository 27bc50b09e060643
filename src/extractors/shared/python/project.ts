import { posix } from 'node:path'
import { isFailure } from '../../../core/failure.ts'
import { ecosystem } from '../../../ecosystems/pypi/ecosystem.ts'
import { isPackageName } from '../../../ecosystems/pypi/name.ts'
import { readRequirement } from '../../../ecosystems/pypi/requirement.ts'
import { parseToml } from '../../../syntax/toml/parse.ts'
import { tomlAt } from '../../../syntax/toml/tree.ts'
import type { TomlNode } from '../../../syntax/toml/tree.ts'
import type { ExtractorInput } from '../../extractor.ts'
import type { Dependency, Wants } from './reach.ts'

/** The names that a project asks for, in any of its lists. */
export function namesOf(wants: Wants): ReadonlySet<string> {
  return new Set([...wants.runtime, ...wants.optional, ...wants.development].map(({ name }) => name))
}

/** The path of the project file that a lock belongs to. */
export function projectPath(lockPath: string): string {
  return posix.join(posix.dirname(lockPath), 'pyproject.toml')
}

/** What a project asks for by itself. */
export interface ProjectWants extends Wants {
  /** Names of its extras. */
  readonly extras: ReadonlySet<string>
}

/** What the project beside a lock asks for by itself; undefined until it is among the neighbours. */
export function projectWants({ path, neighbours }: ExtractorInput): ProjectWants | undefined {
  const text = neighbours.get(projectPath(path))
  if (text === undefined) return undefined
  const { root } = parseToml(text)
  const poetry = tomlAt(root, 'tool', 'poetry')
  const groups = poetry?.type === 'table' ? valuesOf(tomlAt(poetry, 'group')) : []
  const legacy = poetry?.type === 'table' ? tomlAt(poetry, 'dependencies') : undefined
  const extras = tomlAt(root, 'project', 'optional-dependencies')
  return {
    extras: new Set(extras?.type === 'table' ? extras.entries.keys() : []),
    runtime: [...listed(tomlAt(root, 'project', 'dependencies')), ...keyed(legacy, false)],
    optional: [...valuesOf(extras).flatMap(listed), ...keyed(legacy, true)],
    development: [
      ...valuesOf(tomlAt(root, 'dependency-groups')).flatMap(listed),
      ...valuesOf(tomlAt(root, 'tool', 'pdm', 'dev-dependencies')).flatMap(listed),
      ...(poetry?.type === 'table' ? allKeyed(tomlAt(poetry, 'dev-dependencies')) : []),
      ...groups.flatMap(group => (group.type === 'table' ? allKeyed(tomlAt(group, 'dependencies')) : []))
    ]
  }
}

function listed(list: TomlNode | undefined): readonly Dependency[] {
  const items = list?.type === 'array' ? list.items : []
  return items.flatMap(item => {
    const written = item.type === 'string' ? item.value.replace(/^\s*(?:-e|--editable)\s+/, '') : ''
    const requirement = readRequirement(written)
    const name = isFailure(requirement) ? undefined : requirement.name
    return name === undefined ? [] : [{ name: ecosystem.normalizeName(name) }]
  })
}

function allKeyed(table: TomlNode | undefined): readonly Dependency[] {
  return [...keyed(table, false), ...keyed(table, true)]
}

/** Keys of a table of Poetry, of the optional or of the other dependencies. */
function keyed(table: TomlNode | undefined, optional: boolean): readonly Dependency[] {
  const entries = table?.type === 'table' ? [...table.entries.values()] : []
  return entries
    .filter(({ key, value }) => key !== 'python' && isPackageName(key) && isOptional(value) === optional)
    .map(({ key }) => ({ name: ecosystem.normalizeName(key) }))
}

function isOptional(node: TomlNode): boolean {
  const flag = node.type === 'table' ? tomlAt(node, 'optional') : undefined
  return flag?.type === 'boolean' && flag.value === true
}

function valuesOf(node: TomlNode | undefined): readonly TomlNode[] {
  return node?.type === 'table' ? [...node.entries.values()].map(({ value }) => value) : []
}
