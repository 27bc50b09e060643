import { at, entries, items } from '../shared/files/settings-tree.ts'
import type { Node } from '../shared/files/settings-tree.ts'
import type { KeyPath } from './tables.ts'

/** A value with the keys that lead to it. */
export interface FoundValue {
  readonly node: Node
  readonly slot: string
}

const mostValues = 5000

/** The values under keys. */
export function valuesAt(root: Node | undefined, path: KeyPath): readonly FoundValue[] {
  let found: readonly FoundValue[] = root === undefined ? [] : [{ node: root, slot: '' }]
  for (const key of path) found = found.flatMap(value => below(value, key)).slice(0, mostValues)
  return found
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
