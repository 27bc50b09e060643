import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import { isOperand } from '../../syntax/python/nodes.ts'

type Node = Argument['node']

/** A text of a list, or a part that only the running program knows. */
export interface Item {
  readonly text: string | undefined
  readonly from: number
  readonly to: number
  /** The key of the dict that the list stands in. */
  readonly key?: string
}

const deepest = 20
const most = 10_000

/** The texts of a list: a literal, a name that stands for one, or several joined by `+`. */
export function listItems(file: PythonFile, { node, scope }: Argument): readonly Item[] {
  const found: Item[] = []
  const visit = (part: Node, of: Argument['scope'], depth: number): void => {
    if (found.length >= most) return
    if (depth > deepest) found.push({ text: undefined, from: part.from, to: part.to })
    else if (/^(?:Array|Tuple|Set)Expression$/.test(part.name) || part.name === 'ParenthesizedExpression')
      for (const child of operands(part)) visit(child, of, depth + 1)
    else if (part.name === 'BinaryExpression' && part.getChild('ArithOp') !== null)
      for (const child of operands(part)) visit(child, of, depth + 1)
    else {
      const { constants, open } = file.evaluate(part, of)
      if (open || constants.length === 0) found.push({ text: undefined, from: part.from, to: part.to })
      for (const { value, from, to } of constants) {
        if (value.type === 'string') found.push({ text: value.text, from, to })
        else if (value.type === 'container' && value.node.name !== 'CallExpression')
          visit(value.node, value.scope, depth + 1)
        else if (value.type !== 'none') found.push({ text: undefined, from: part.from, to: part.to })
      }
    }
  }
  visit(node, scope, 0)
  return found
}

/** The texts of the lists of a dict, with its keys. */
export function dictItems(file: PythonFile, { node, scope }: Argument): readonly Item[] {
  const unknown = [{ text: undefined, from: node.from, to: node.to }]
  if (node.name !== 'DictionaryExpression') {
    const { constants, open } = file.evaluate(node, scope)
    const dicts = constants.flatMap(({ value }) =>
      value.type === 'container' && value.node.name === 'DictionaryExpression'
        ? dictItems(file, { node: value.node, scope: value.scope })
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
      for (const item of listItems(file, { node: child, scope })) found.push({ ...item, key: name ?? '' })
    }
  }
  return found
}

function operands(node: Node): readonly Node[] {
  const found: Node[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (isOperand(child)) found.push(child)
  return found
}
