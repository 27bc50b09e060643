import { at, entries, items, textOf } from '../../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../../syntax/lookup/settings-tree.ts'

/**
 * Keys that lead to values: `*` is every entry of a mapping, `[]` every item of a list, and `[key=text]` those items that
 * hold the text under the key.
 */
export type KeyPath = readonly string[]

/** Paths as they are written in tables: keys with blanks between. */
export const keyPaths = (...texts: readonly string[]): readonly KeyPath[] => texts.map(text => text.split(' '))

/** A value with the keys that lead to it. */
export interface FoundValue {
  readonly node: Node
  readonly slot: string
}

/** No more values under one path are read. */
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
  const [, condition, text] = /^\[(?:(\w+)=(.+))?\]$/.exec(key) ?? []
  if (key.startsWith('['))
    return items(node)
      .filter(item => condition === undefined || textOf(at(item, condition)) === text)
      .map(item => ({ node: item, slot }))
  if (key === '*')
    return entries(node).flatMap(({ key: name, value }) =>
      value === undefined ? [] : [{ node: value, slot: join(name) }]
    )
  const value = at(node, key)
  return value === undefined ? [] : [{ node: value, slot: join(key) }]
}
