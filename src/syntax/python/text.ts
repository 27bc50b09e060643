import type { SyntaxNode } from '@lezer/common'
import type { Evaluator } from './evaluator.ts'
import { isOperand, operands } from './nodes.ts'
import type { Scope } from './scope.ts'
import { decodeBody, decodeString, literalParts } from './strings.ts'
import { candidates, combined, known, unknown, type Evaluation } from './value.ts'

const mostParts = 256

/** String literals of every form, `+`, `%` and `or`; what `/` makes is an object (a path, as a rule). */
export function text(evaluator: Evaluator, node: SyntaxNode, scope: Scope): Evaluation {
  const source = evaluator.outline.text.slice(node.from, node.to)
  if (node.name === 'String') {
    const decoded = decodeString(source)
    return decoded === undefined ? unknown : known({ type: 'string', text: decoded }, node)
  }
  if (node.name === 'FormatString') return formatString(evaluator, node, scope, source)
  if (node.name === 'ContinuedString') {
    const parts = operands(node)
    return parts.length > mostParts ? unknown : concatenated(evaluator, node, parts, scope)
  }
  return binary(evaluator, node, scope)
}

function concatenated(evaluator: Evaluator, node: SyntaxNode, parts: readonly SyntaxNode[], scope: Scope): Evaluation {
  const evaluations = parts.map(part => evaluator.of(part, scope))
  return combined(evaluations, node, texts => texts.join(''))
}

function formatString(evaluator: Evaluator, node: SyntaxNode, scope: Scope, source: string): Evaluation {
  const parts = literalParts(source)
  if (parts === undefined) return unknown
  const pieces: Evaluation[] = []
  const literal = (from: number, to: number): void => {
    const body = decodeBody(evaluator.outline.text.slice(from, to), parts.prefix)
    pieces.push(known({ type: 'string', text: body.replaceAll('{{', '{').replaceAll('}}', '}') }, node))
  }
  let at = node.from + source.length - parts.body.length - parts.quote
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'FormatReplacement') continue
    if (pieces.length > mostParts) return unknown
    const [inner, ...more] = operands(child)
    if (inner === undefined || more.length > 0) return unknown
    literal(at, child.from)
    pieces.push(evaluator.of(inner, scope))
    at = child.to
  }
  literal(at, node.to - parts.quote)
  return combined(pieces, node, texts => texts.join(''))
}

function binary(evaluator: Evaluator, node: SyntaxNode, scope: Scope): Evaluation {
  const operator = operatorOf(node)
  const sign = operator === null ? '' : evaluator.outline.text.slice(operator.from, operator.to)
  if (sign === '+') {
    const parts = addends(evaluator, node)
    return parts === undefined ? unknown : concatenated(evaluator, node, parts, scope)
  }
  const [left, right] = operands(node)
  if (left === undefined || right === undefined) return unknown
  if (sign === 'or') {
    const first = evaluator.of(left, scope)
    const second = candidates(evaluator.of(right, scope))
    const values = first.constants.filter(({ value }) => value.type !== 'none')
    if (values.length === 0) return second
    return {
      constants: [...candidates({ constants: values, open: false }).constants, ...second.constants],
      open: false
    }
  }
  if (sign === '/') return known({ type: 'object', path: '/', node, scope }, node)
  if (sign !== '%') return unknown
  const values = right.name === 'TupleExpression' ? operands(right) : [right]
  const all = [left, ...values].slice(0, mostParts).map(each => evaluator.of(each, scope))
  return combined(all, node, ([format = '', ...rest]) => percent(format, rest))
}

/** The operands of `a + b + c`, however long, without recursion. */
function addends(evaluator: Evaluator, node: SyntaxNode): SyntaxNode[] | undefined {
  const parts: SyntaxNode[] = []
  let left: SyntaxNode = node
  while (left.name === 'BinaryExpression') {
    const operator = operatorOf(left)
    const [first, second] = operands(left)
    if (first === undefined || second === undefined || parts.length > mostParts) return undefined
    if (operator === null || evaluator.outline.text.slice(operator.from, operator.to) !== '+') break
    parts.push(second)
    left = first
  }
  return [...parts, left].length > mostParts ? undefined : [left, ...parts.reverse()]
}

function operatorOf(node: SyntaxNode): SyntaxNode | null {
  let child = node.firstChild
  while (child !== null && isOperand(child)) child = child.nextSibling
  return child
}

/** `"%s/%s" % (a, b)`; undefined for other conversions and for a wrong number of values. */
function percent(format: string, values: readonly string[]): string | undefined {
  let index = 0
  const others: string[] = []
  const result = format.replace(/%(.)/g, (all, kind: string) => {
    if (kind === '%') return '%'
    if (kind !== 's' && kind !== 'd') others.push(kind)
    return values[index++] ?? all
  })
  return others.length === 0 && index === values.length ? result : undefined
}
