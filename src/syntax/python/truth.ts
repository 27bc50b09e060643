import type { SyntaxNode } from '@lezer/common'
import { operands } from './nodes.ts'
import type { Constant, Evaluation, Value } from './value.ts'

/** Whether Python takes a value for true; undefined where only the running program knows. */
export function isTruthy(value: Value): boolean | undefined {
  switch (value.type) {
    case 'boolean':
      return value.value
    case 'string':
      return value.text !== ''
    case 'number':
      return Number(value.text.replaceAll('_', '').replace(/[jl]$/i, '')) !== 0
    case 'none':
      return false
    case 'class':
      return true
    case 'container':
      return /^Call|Comprehension/.test(value.node.name) ? undefined : operands(value.node).length > 0
    case 'object':
      return undefined
  }
}

/** `not x` */
export function negated(evaluation: Evaluation, node: SyntaxNode): Evaluation {
  return truths(evaluation, node, true)
}

/** `bool(x)` */
export function asBoolean(evaluation: Evaluation, node: SyntaxNode): Evaluation {
  return truths(evaluation, node, false)
}

function truths({ constants, open }: Evaluation, { from, to }: SyntaxNode, isNegated: boolean): Evaluation {
  const found = constants.flatMap(({ value, sure }): readonly Constant[] => {
    const truth = isTruthy(value)
    return truth === undefined ? [] : [{ value: { type: 'boolean', value: truth !== isNegated }, from, to, sure }]
  })
  return { constants: found, open: open || found.length < constants.length }
}
