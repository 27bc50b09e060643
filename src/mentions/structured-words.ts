import type { Word } from '../commands/command-line.ts'
import { at, decodedText, items, textOf, type Node } from '../syntax/lookup/settings-tree.ts'

/** So many words of one command are looked at. */
export const mostWords = 200

/** The words of a value of settings: of a list its texts, of a text what has blanks between. */
export function wordsOf(text: string, node: Node | undefined): readonly Word[] {
  const list = items(node)
  if (list.length > 0) return list.slice(0, mostWords + 1).map(item => itemOf(item))
  return node === undefined || textOf(node) === undefined ? [] : split(text, node)
}

/** An item, also where it is written with settings of its own, `{ "value": "-y" }`. */
function itemOf(item: Node): Word {
  const node = at(item, 'value') ?? item
  const found = textOf(node)
  const lead = /^(?:string|scalar)$/.test(node.type) && isQuoted(node) ? 1 : 0
  const isKnown = found !== undefined && !/[$`{}]/.test(found)
  return { text: isKnown ? found : undefined, start: node.start + lead, end: node.end - lead }
}

function isQuoted(node: Node): boolean {
  return node.type === 'string' || (node.type === 'scalar' && node.style === 'quoted')
}

/** A text at its blanks. Its lines may be folded. */
function split(text: string, node: Node): readonly Word[] {
  const found = decodedText(text, node)
  if (found === undefined) return []
  const words = [...found.text.matchAll(/"([^"\n]{0,300})"|'([^'\n]{0,300})'|[^\s"']{1,2000}/g)].slice(0, mostWords + 1)
  return words.map(({ 0: whole, 1: double, 2: single, index }) => {
    const value = double ?? single ?? whole
    const start = index + (value === whole ? 0 : 1)
    const isKnown = !/[$`{}]/.test(value)
    return { text: isKnown ? value : undefined, start: found.map(start), end: found.map(start + value.length - 1) + 1 }
  })
}
