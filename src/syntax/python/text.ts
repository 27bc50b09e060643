import type { SyntaxNode } from '@lezer/common'
import type { Evaluator } from './evaluator.ts'
import { isOperand, operands } from './nodes.ts'
import type { Scope } from './scope.ts'
import { decodeBody, decodeString, literalParts } from './strings.ts'
import { updateSign } from './assignments.ts'
import { isTruthy } from './truth.ts'
import { candidates, combined, either, known, unknown, type Evaluation } from './value.ts'

const mostParts = 256

/** String literals of every form, `+`, `%`, `and`, `or` and `|`; what `/` makes is an object (a path, as a rule). */
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
    return parts === undefined ? unknown : sum(evaluator, node, parts, scope)
  }
  const [left, right] = operands(node)
  if (left === undefined || right === undefined) return unknown
  if (sign === 'or') {
    const first = evaluator.of(left, scope)
    if (!first.open && first.constants.length > 0 && first.constants.every(one => one.sure && isTruthy(one.value)))
      return first
    const second = candidates(evaluator.of(right, scope))
    const values = first.constants.filter(({ value }) => value.type !== 'none')
    if (values.length === 0) return second
    return {
      constants: [...candidates({ constants: values, open: false }).constants, ...second.constants],
      open: false
    }
  }
  if (sign === 'and') return both(evaluator.of(left, scope), evaluator.of(right, scope))
  // What the right one holds counts before what the left one holds.
  if (sign === '|') return joined([evaluator.of(right, scope), evaluator.of(left, scope)])
  if (sign === '/') return known({ type: 'object', path: '/', node, scope }, node)
  if (sign !== '%') return unknown
  const values = right.name === 'TupleExpression' ? operands(right) : [right]
  const all = [left, ...values].slice(0, mostParts).map(each => evaluator.of(each, scope))
  return combined(all, node, ([format = '', ...rest]) => percent(format, rest))
}

/** `name += value`, `name |= value`: a text, or the parts of a list or dict, each by itself. */
export function updated(evaluator: Evaluator, node: SyntaxNode, scope: Scope): Evaluation {
  const [target, value] = operands(node)
  if (target === undefined || value === undefined) return unknown
  const [before, added] = [evaluator.of(target, scope), evaluator.of(value, scope)]
  const hasText = [before, added].some(({ constants }) => constants.some(one => one.value.type === 'string'))
  if (hasText) return combined([before, added], node, texts => texts.join(''))
  // The keys of a dict that is merged in count before those that it had.
  return joined(updateSign(node, evaluator.outline.text) === '|=' ? [added, before] : [before, added])
}

/** Lists or dicts that are put together. */
function joined(parts: readonly Evaluation[]): Evaluation {
  const found = either(parts)
  const constants = found.constants.filter(({ value }) => value.type === 'container')
  return { constants, open: found.open || constants.length < found.constants.length }
}

/** Texts that are joined, or else lists. */
function sum(evaluator: Evaluator, node: SyntaxNode, parts: readonly SyntaxNode[], scope: Scope): Evaluation {
  const evaluations = parts.map(part => evaluator.of(part, scope))
  if (!evaluations.some(({ constants }) => constants.some(({ value }) => value.type === 'container')))
    return combined(evaluations, node, texts => texts.join(''))
  return joined(evaluations)
}

/** `left and right` */
function both(left: Evaluation, right: Evaluation): Evaluation {
  const truths = left.constants.map(({ value, sure }) => ({ truth: isTruthy(value), sure }))
  if (truths.length === 0) return { constants: candidates(right).constants, open: true }
  const isSure = !left.open && truths.every(({ truth, sure }) => sure && truth === truths[0]?.truth)
  if (isSure && truths[0]?.truth !== undefined) return truths[0].truth ? right : left
  return either([left, right])
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
