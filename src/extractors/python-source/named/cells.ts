import type { SyntaxNode } from '@lezer/common'
import { keysSpelled, type KeyMeaning } from '../../../hosts/shared/model-keys.ts'
import { isOperand } from '../../../syntax/python/nodes.ts'
import { decodeString } from '../../../syntax/python/strings.ts'

/** Of a row with more cells, and names of cells, the first are looked at. */
const mostCells = 128

/** The cells of a row, by their keyword, their key or their number. */
export function cellsOf(
  row: SyntaxNode,
  text: string
): readonly { readonly place: string; readonly cell: SyntaxNode }[] {
  const cells: SyntaxNode[] = []
  for (let child = row.firstChild; child !== null && cells.length < mostCells; child = child.nextSibling)
    if (isOperand(child)) cells.push(child)
  return cells.flatMap((cell, index) => {
    const sign = cell.prevSibling
    const name = sign?.name === ':' || sign?.name === 'AssignOp' ? sign.prevSibling : null
    if (name !== null) return [{ place: text.slice(name.from, name.to), cell }]
    return row.name === 'DictionaryExpression' ? [] : [{ place: String(index), cell }]
  })
}

const keys = keysSpelled('argument')
const options = keysSpelled('option')

/** What stands beside a text in its row and says how it is loaded: under a key, by a keyword, behind an option. */
export function besides(row: SyntaxNode, text: string): ReadonlyMap<KeyMeaning, SyntaxNode> {
  const found = new Map<KeyMeaning, SyntaxNode>()
  const cells = cellsOf(row, text)
  for (const [index, { place, cell }] of cells.entries()) {
    const meaning = keys.get(place.replace(/^['"]|['"]$/g, ''))
    if (meaning !== undefined) found.set(meaning, cell)
    const option = /^(?:Array|Tuple)/.test(row.name) ? optionOf(cell, text) : undefined
    const said = option === undefined ? undefined : options.get(option)
    if (said === undefined) continue
    const next = cells[index + 1]?.cell
    if (said === 'remote-code') found.set(said, cell)
    else if (next !== undefined) found.set(said, next)
  }
  return found
}

function optionOf(node: SyntaxNode, text: string): string | undefined {
  const written = node.name === 'String' ? decodeString(text.slice(node.from, Math.min(node.to, node.from + 80))) : ''
  return written?.startsWith('--') === true ? written.slice(2).replaceAll('-', '_') : undefined
}
