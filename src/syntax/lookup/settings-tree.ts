import { joinedStrings } from '../json/string-text.ts'
import type { JsonNode } from '../json/tree.ts'
import { sourceOffset } from '../toml/tree.ts'
import type { TomlNode } from '../toml/tree.ts'
import { scalarText } from '../yaml/scalar-text.ts'
import type { YamlNode } from '../yaml/tree.ts'

/** A value of a settings file, whatever its syntax. */
export type Node = JsonNode | TomlNode | YamlNode

export interface NodeEntry {
  readonly key: string
  readonly start: number
  readonly keyEnd: number
  readonly value: Node | undefined
}

/** The entries of a mapping, in order; none for anything else. */
export function entries(node: Node | undefined): readonly NodeEntry[] {
  switch (node?.type) {
    case 'object':
      return [...node.properties.values()]
    case 'map':
      return [...node.entries.values()]
    case 'table':
      return [...node.entries.values()].map(({ key, start, value }) => ({
        key,
        start,
        keyEnd: start + key.length,
        value
      }))
    default:
      return []
  }
}

/** The value under a path of keys. */
export function at(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let found = node
  for (const key of path) found = entries(found).find(entry => entry.key === key)?.value
  return found
}

/** The items of a list; none for anything else. */
export function items(node: Node | undefined): readonly Node[] {
  return node?.type === 'array' || node?.type === 'list' ? node.items : []
}

/** The text of a string; undefined for anything else. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.type === 'string') return node.value
  return node?.type === 'scalar' && node.kind !== 'null' ? node.text : undefined
}

/** The text of a string with the way back to the file. */
export function decodedText(
  content: string,
  node: Node
): { readonly text: string; map(offset: number): number } | undefined {
  if (node.type === 'scalar') return scalarText(content, node)
  if (node.type !== 'string') return undefined
  if ('raw' in node) return { text: node.value, map: offset => sourceOffset(node, offset) }
  return joinedStrings(content, [node])
}

/** A node of a tree, and the keys above it. */
export interface PlacedNode {
  readonly node: Node
  /** Joined by dots. */
  readonly keys: string
}

const longestKeys = 300

/** A tree node by node, in the order of the text; each once, whatever aliases stand for it. */
export function* nodesOf(root: Node): Iterable<PlacedNode> {
  const open: PlacedNode[] = [{ node: root, keys: '' }]
  const seen = new Set<Node>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, keys } = next
    if (seen.has(node)) continue
    seen.add(node)
    yield next
    // What is pushed last is taken first.
    for (const item of items(node).toReversed()) open.push({ node: item, keys })
    for (const { key, value } of entries(node).toReversed())
      if (value !== undefined) open.push({ node: value, keys: keysBelow(keys, key) })
  }
}

/** The keys above what stands under a key, where `keys` stand above that. */
export function keysBelow(keys: string, key: string): string {
  return keys === '' ? key : `${keys}.${key}`.slice(0, longestKeys)
}
