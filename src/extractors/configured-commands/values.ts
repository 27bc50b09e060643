import { at, entries, items } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'
import type { KeyPath } from './tables.ts'

/** A value with the keys that lead to it. */
export interface FoundValue {
  readonly node: Node
  readonly slot: string
}

export const mostValues = 5000

/** The values under keys, and the first one where there are too many of them. */
export interface FoundValues {
  readonly values: readonly FoundValue[]
  readonly beyond: Node | undefined
}

/** The values under keys. */
export function valuesAt(root: Node | undefined, path: KeyPath): FoundValues {
  let beyond: Node | undefined
  let found: readonly FoundValue[] = root === undefined ? [] : [{ node: root, slot: '' }]
  for (const key of path) {
    const all = found.flatMap(value => below(value, key))
    beyond ??= all[mostValues]?.node
    found = all.slice(0, mostValues)
  }
  return { values: found, beyond }
}

function below({ node, slot }: FoundValue, key: string): readonly FoundValue[] {
  const join = (name: string): string => (slot === '' ? name : `${slot}.${name}`.slice(0, 300))
  if (key === '[]') return items(node).map(item => ({ node: item, slot }))
  if (key === '*')
    return entries(node).flatMap(({ key: name, value }) =>
      value === undefined ? [] : [{ node: value, slot: join(name) }]
    )
  const value = at(node, key)
  return value === undefined ? [] : [{ node: value, slot: join(key) }]
}
