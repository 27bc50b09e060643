import { operands } from '../../syntax/python/nodes.ts'
import type { Argument, PythonFile } from '../../syntax/python/python.ts'

type Node = Argument['node']

const deepest = 20

/** How a text begins that only the running program knows as a whole; undefined where nothing says that it is a text. */
export function beginningOf(file: PythonFile, { node, scope }: Argument, source: string): string | undefined {
  return begin(file, node, scope, source, 0)?.text
}

interface Beginning {
  readonly text: string
  readonly whole: boolean
}

function begin(
  file: PythonFile,
  node: Node,
  scope: Argument['scope'],
  source: string,
  depth: number
): Beginning | undefined {
  if (depth > deepest) return undefined
  const { constants, open } = file.evaluate(node, scope)
  const [only, ...others] = constants
  if (only?.value.type === 'string')
    return open || others.length > 0 ? { text: '', whole: false } : { text: only.value.text, whole: true }
  const inner = (child: Node | undefined): Beginning | undefined =>
    child === undefined ? undefined : begin(file, child, scope, source, depth + 1)
  const [first, second] = operands(node)
  switch (node.name) {
    case 'FormatString':
      return { text: untilField(source.slice(node.from, node.to).replace(/^[a-z]*(?:'''|"""|'|")/i, '')), whole: false }
    case 'ParenthesizedExpression':
      return inner(first)
    case 'ContinuedString':
      return partly(inner(first), inner(second))
    case 'BinaryExpression': {
      const operator = source.slice(first?.to, second?.from).trim()
      const left = inner(first)
      if (operator === '+') return partly(left, inner(second))
      return operator === '%' && left !== undefined ? { text: before(left.text, '%'), whole: false } : undefined
    }
    case 'CallExpression': {
      // `"x=={}".format(version)`
      const [text, method] = first?.name === 'MemberExpression' ? operands(first) : []
      if (method === undefined || source.slice(method.from, method.to) !== 'format') return undefined
      const format = inner(text)
      return format && { text: before(format.text, '{'), whole: false }
    }
    default:
      return undefined
  }
}

/** A text is one that begins or ends with a text. */
function partly(left: Beginning | undefined, right: Beginning | undefined): Beginning | undefined {
  if (left === undefined) return right && { text: '', whole: false }
  if (!left.whole || right === undefined) return { ...left, whole: false }
  return { text: left.text + right.text, whole: right.whole }
}

function untilField(text: string): string {
  return before(text.replaceAll('{{', '\0'), '{').replaceAll('\0', '{')
}

function before(text: string, mark: string): string {
  const at = text.indexOf(mark)
  return at === -1 ? text : text.slice(0, at)
}
