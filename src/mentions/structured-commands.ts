import type { Word } from '../commands/command-line.ts'
import { isSettings, settingsRoots } from '../syntax/lookup/settings-roots.ts'
import { entries, items, textOf, type Node } from '../syntax/lookup/settings-tree.ts'
import { isCommandKey, isWordsKey, order, partOf } from '../commands/command-keys.ts'
import { wordsOf } from './structured-words.ts'

/** Longer texts are left to the search for words. */
const longest = 100_000
const deepest = 60

/** The words of a command that a file of settings has under its keys, and whether the keys say so. */
export interface StructuredCommand {
  /** The keys that it stands under. */
  readonly keys: string
  readonly words: readonly Word[]
  readonly isSure: boolean
}

/**
 * Commands in a file of settings that its syntax puts together, and no line shows: the items of a list, a program and its
 * arguments under keys of one mapping, a text of several lines. None where the file is too long, or is no settings.
 */
export function structuredCommands(path: string, text: string): readonly StructuredCommand[] {
  if (text.length > longest || !isSettings(path)) return []
  const found: StructuredCommand[] = []
  const seen = new Set<Node>()
  const visit = (node: Node, keys: readonly string[], isPaired: boolean): void => {
    // An alias stands for a node that was visited.
    if (seen.has(node) || keys.length > deepest) return
    seen.add(node)
    const key = keys.at(-1) ?? ''
    if (!isPaired) found.push(...own(text, node, key, keys.join('.')))
    const paired = pair(text, node, keys)
    if (paired !== undefined) found.push(paired.command)
    for (const item of items(node)) visit(item, keys, false)
    for (const { key: name, value } of entries(node))
      if (value !== undefined) visit(value, [...keys, name], paired?.nodes.has(value) === true)
  }
  for (const root of settingsRoots(path, text)) visit(root, [], false)
  return found
}

/** A list of words, or a text whose lines are folded. */
function own(text: string, node: Node, key: string, keys: string): readonly StructuredCommand[] {
  const list = items(node)
  if (list.length > 0) {
    const isList = list.length > 1 && !isWordsKey(key) && list.every(item => entries(item).length < 3)
    return isList ? [{ keys, words: wordsOf(text, node), isSure: isCommandKey(key) }] : []
  }
  const isFolded = textOf(node) !== undefined && isOverLines(text, node)
  return isFolded ? [{ keys, words: wordsOf(text, node), isSure: isCommandKey(key) }] : []
}

/** Whether a text is written over several lines that its syntax joins. */
function isOverLines(text: string, node: Node): boolean {
  if (node.type === 'scalar' && node.style === 'block') return text.charAt(node.start) === '>'
  return text.slice(node.start, node.end).includes('\n')
}

/** A program and its arguments under keys of one mapping, in whatever order. */
function pair(
  text: string,
  node: Node,
  keys: readonly string[]
): { readonly command: StructuredCommand; readonly nodes: ReadonlySet<Node> } | undefined {
  const found = entries(node).flatMap(({ key, value }) => {
    const part = partOf(key)
    return part === undefined || value === undefined ? [] : [{ part, key, value }]
  })
  const sorted = order.flatMap(part => found.filter(one => one.part === part))
  const [first] = sorted
  if (sorted.length < 2 || first === undefined || first.part === 'arguments') return undefined
  const words = sorted.flatMap(({ value }) => wordsOf(text, value))
  const nodes = new Set(sorted.map(({ value }) => value))
  return { command: { keys: [...keys, first.key].join('.'), words, isSure: true }, nodes }
}
