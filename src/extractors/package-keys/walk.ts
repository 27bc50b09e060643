import { at, entries, nodesOf, keysBelow, textOf, type Node } from '../../syntax/lookup/settings-tree.ts'
import { packageKeys, type PackageKey } from './keys.ts'

/** A key of the table, with its value. */
export interface HeldKey {
  readonly row: PackageKey
  readonly value: Node
  readonly slot: string
  /** Where in the value what counts begins, behind `NAME=`. */
  readonly from?: number
}

const byKey = new Map(packageKeys.map(row => [row.key, row]))

/** The keys of the table in a tree, also those of variables: `- NAME=value`, `name: NAME` beside `value:`. */
export function heldBy(root: Node): readonly HeldKey[] {
  const found: HeldKey[] = []
  for (const { node, keys: slot } of nodesOf(root)) {
    const variable = variableOf(node, slot)
    if (variable !== undefined) found.push(variable)
    for (const { key, value } of entries(node)) {
      const row = byKey.get(key)
      if (row !== undefined && value !== undefined) found.push({ row, value, slot: keysBelow(slot, key) })
    }
  }
  return found
}

function variableOf(node: Node, slot: string): HeldKey | undefined {
  const written = textOf(node)
  if (written !== undefined) {
    const end = written.indexOf('=')
    const row = end === -1 ? undefined : byKey.get(written.slice(0, end).trim())
    return row?.words === undefined ? undefined : { row, value: node, slot, from: end + 1 }
  }
  const name = textOf(at(node, 'name'))
  const row = name === undefined ? undefined : byKey.get(name)
  const value = row?.words === undefined ? undefined : at(node, 'value')
  return row === undefined || value === undefined ? undefined : { row, value, slot }
}
