import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import { isOperand, operands } from '../../syntax/python/nodes.ts'
import { beginningOf } from './computed.ts'

type Node = Argument['node']

/** A text of a list, or a part that only the running program knows. */
export interface Item {
  readonly text: string | undefined
  /** How a text begins that is not known as a whole. */
  readonly begins?: string
  readonly from: number
  readonly to: number
  /** The key of the dict that the list stands in. */
  readonly key?: string
}

const deepest = 20
const most = 10_000

/** The texts of a list of a file with this source: a literal, a name that stands for one, or several joined by `+`. */
export function listItems(file: PythonFile, { node, scope }: Argument, source: string): readonly Item[] {
  const found: Item[] = []
  const unknown = (part: Node, begins: string | undefined): void => {
    found.push({ text: undefined, from: part.from, to: part.to, ...(begins !== undefined && { begins }) })
  }
  const visit = (part: Node, of: Argument['scope'], depth: number): void => {
    if (found.length >= most) return
    if (depth > deepest) {
      unknown(part, undefined)
      return
    }
    const isJoined = part.name === 'BinaryExpression' && part.getChild('ArithOp') !== null
    // A text that is computed is one requirement, and its parts are none.
    const begins = isJoined ? beginningOf(file, { node: part, scope: of }, source) : undefined
    if (isJoined && begins === undefined) for (const child of operands(part)) visit(child, of, depth + 1)
    else if (/^(?:Array|Tuple|Set)Expression$/.test(part.name) || part.name === 'ParenthesizedExpression')
      for (const child of operands(part)) visit(child, of, depth + 1)
    else {
      const { constants, open } = file.evaluate(part, of)
      if (open || constants.length === 0) unknown(part, begins ?? beginningOf(file, { node: part, scope: of }, source))
      for (const { value, from, to } of constants) {
        if (value.type === 'string') found.push({ text: value.text, from, to })
        else if (value.type === 'container' && value.node.name !== 'CallExpression')
          visit(value.node, value.scope, depth + 1)
        else if (value.type !== 'none') unknown(part, undefined)
      }
    }
  }
  visit(node, scope, 0)
  return found
}

/** The texts of the lists of a dict, with its keys. */
export function dictItems(file: PythonFile, { node, scope }: Argument, source: string): readonly Item[] {
  const unknown = [{ text: undefined, from: node.from, to: node.to }]
  if (node.name !== 'DictionaryExpression') {
    const { constants, open } = file.evaluate(node, scope)
    const dicts = constants.flatMap(({ value }) =>
      value.type === 'container' && value.node.name === 'DictionaryExpression'
        ? dictItems(file, { node: value.node, scope: value.scope }, source)
        : unknown
    )
    return open || constants.length === 0 ? [...dicts, ...unknown] : dicts
  }
  const found: Item[] = []
  let key: Node | undefined
  for (let child = node.firstChild; child !== null && found.length < most; child = child.nextSibling) {
    if (child.name === '**') found.push({ text: undefined, from: child.from, to: node.to })
    else if (!isOperand(child)) {
      if (child.name === ',') key = undefined
    } else if (key === undefined) key = child
    else {
      const name = file
        .evaluate(key, scope)
        .constants.map(({ value }) => (value.type === 'string' ? value.text : ''))[0]
      for (const item of listItems(file, { node: child, scope }, source)) found.push({ ...item, key: name ?? '' })
    }
  }
  return found
}
