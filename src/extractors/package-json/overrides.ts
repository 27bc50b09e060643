import { properties, property, type JsonNode, type JsonProperty } from '../../syntax/json/tree.ts'
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
  const walk = (inside: JsonNode | undefined, slot: string, parent: string): void => {
    for (const entry of properties(inside)) {
      const name = entry.key === '.' ? parent : selected(entry.key)
      if (entry.value?.type === 'object') walk(entry.value, `${slot} > ${entry.key}`, name)
      else if (!isDropped(entry)) found.push(override(entry, name, slot, declared))
    }
  }
  walk(node, section.join('.'), '')
  return found
}

function override(entry: JsonProperty, name: string, slot: string, declared: Declared): Dependency {
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
    ...(reference !== undefined &&
      meaning === undefined && { unresolved: 'it points at a dependency that this file does not declare' })
  }
}

function isDropped({ value }: JsonProperty): boolean {
  return value?.type === 'string' && value.value === '-'
}

/** The name of the package that a key selects: the last one of a path, without its range. */
function selected(key: string): string {
  // pnpm: a `>` inside a range stands after a space, `|` or `@`, or before `=`.
  let rest = key.split(/(?<=[^ |@])>(?!=)/).at(-1) ?? key
  let name = rest
  for (;;) {
    rest = rest.replace(/^(?:\*{1,2}\/)+/, '')
    const [match = ''] = /^(?:@[^/@]+\/)?[^/@]+/.exec(rest) ?? []
    if (match === '') return name
    name = match
    const range = rest.slice(match.length)
    const next = range.indexOf('/', /^@(?:npm:)?@/.test(range) ? range.indexOf('/') + 1 : 0)
    if (next === -1 || /^@(?:patch:|[a-z+]+:\/)/.test(range)) return name
    rest = range.slice(next + 1)
  }
}
