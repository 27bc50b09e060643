import type { Entry, Node } from './document.ts'

/** Keys that say something of their own file only. */
const own = new Set(['version', 'extends', 'final'])

/**
 * A file on top of what it extends, which is merged already. Mappings merge key by key, and lists add up. Of anything else,
 * and of every option of a rule, the value of the file counts.
 */
export function mergeOnto(parent: Node, root: Node): Node {
  return merge(withoutOwn(parent), root, [])
}

/** The short forms written out: `image-unpinned: off` is `image-unpinned: { level: off }`, and a list of waivers their `entries`. */
export function writtenOut(root: Node): Node {
  const rules = root.entries?.get('rules')
  const waivers = root.entries?.get('waivers')
  return withEntries(root, [
    ...(root.entries ?? []),
    ...(rules === undefined ? [] : [['rules', { ...rules, node: longRules(rules.node) }] as const]),
    ...(waivers?.node.items === undefined
      ? []
      : [['waivers', { ...waivers, node: under('entries', waivers.node) }] as const])
  ])
}

function longRules(rules: Node): Node {
  return withEntries(
    rules,
    [...(rules.entries ?? [])].map(([id, entry]) => [
      id,
      entry.node.entries === undefined ? { ...entry, node: under('level', entry.node) } : entry
    ])
  )
}

function under(key: string, node: Node): Node {
  return withEntries(node, [[key, { key: node.span, node }]])
}

function merge(lower: Node, upper: Node, path: readonly string[]): Node {
  if (lower.entries !== undefined && upper.entries !== undefined) {
    const added = [...upper.entries].map(([key, entry]): readonly [string, Entry] => {
      const before = lower.entries?.get(key)
      return [key, before === undefined ? entry : { ...entry, node: merge(before.node, entry.node, [...path, key]) }]
    })
    return withEntries(upper, [...lower.entries, ...added])
  }
  if (lower.items === undefined || upper.items === undefined || path[0] === 'rules') return upper
  const items = [...lower.items, ...upper.items]
  return { span: upper.span, items, value: items.map(({ value }) => value), size: sizeOf(items) }
}

function withoutOwn(root: Node): Node {
  return withEntries(
    root,
    [...(root.entries ?? [])].filter(([key]) => !own.has(key))
  )
}

function withEntries({ span }: Node, pairs: Iterable<readonly [string, Entry]>): Node {
  const entries = new Map(pairs)
  const value = Object.create(null) as Record<string, unknown>
  for (const [key, { node }] of entries) value[key] = node.value
  return { span, entries, value, size: sizeOf([...entries.values()].map(({ node }) => node)) }
}

function sizeOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { size }) => sum + size, 1)
}
