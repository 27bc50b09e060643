import { properties, property, type JsonNode, type JsonProperty } from '../../syntax/json/tree.ts'
import { overrideKey, type OverrideKey } from '../shared/npm/override-key.ts'
import type { Dependency } from './dependency.ts'

type Declared = ReadonlyMap<string, JsonNode | undefined>

/**
 * Versions that a project forces on packages deeper in its tree: `overrides` of npm (nested, `name@range` as a key,
 * `.` for the package itself, `$name` for what the project depends on), `resolutions` of yarn (`parent/child`,
 * globs) and `overrides` of pnpm (`parent>child`, `-` to drop a package).
 */
export function overridesIn(root: JsonNode | undefined, section: readonly string[], declared: Declared): Dependency[] {
  let node = root
  for (const key of section) node = property(node, key)?.value
  const found: Dependency[] = []
  // As deep as the parser goes, which has an end.
  const walk = (inside: JsonNode | undefined, slot: string, parent: OverrideKey | undefined): void => {
    for (const entry of properties(inside)) {
      const nested = parent === undefined ? {} : { of: parent.name }
      const key = entry.key === '.' ? (parent ?? { name: '' }) : { ...nested, ...overrideKey(entry.key) }
      if (entry.value?.type === 'object') walk(entry.value, `${slot} > ${entry.key}`, key)
      else if (!isDropped(entry)) found.push(override(entry, key, slot, section.join('.'), declared))
    }
  }
  walk(node, section.join('.'), undefined)
  return found
}

function override(
  entry: JsonProperty,
  selected: OverrideKey,
  slot: string,
  section: string,
  declared: Declared
): Dependency {
  const { name, ...override } = selected
  const { key, value, start, end } = entry
  const reference = value?.type === 'string' && value.value.startsWith('$') ? value.value.slice(1) : undefined
  const meaning = reference === undefined ? value : declared.get(reference)
  return {
    key: name,
    value: meaning,
    start,
    end,
    slot: key === name ? slot : `${slot} > ${key}`,
    scope: 'runtime',
    direct: false,
    override: { section, ...override },
    ...(reference !== undefined &&
      meaning === undefined && { unresolved: 'it points at a dependency that this file does not declare' })
  }
}

function isDropped({ value }: JsonProperty): boolean {
  return value?.type === 'string' && value.value === '-'
}
