import type { SyntaxNode } from '@lezer/common'
import type { Call } from './call.ts'
import type { Evaluator } from './evaluator.ts'
import type { Parameter, Scope } from './scope.ts'
import { candidates, either, unknown, type Evaluation } from './value.ts'

const mostCalls = 16

/** What a parameter can be: its default, what decorators give it, what calls in the same file pass. All candidates. */
export function parameterValue(evaluator: Evaluator, parameter: Parameter): Evaluation {
  if (parameter.variadic) return unknown
  const given = parameter.sources.map(source => evaluator.ofSource(source))
  const calls = namedCalls(evaluator, parameter.owner)
  const passed = callsOf(evaluator, parameter.owner).flatMap(call => {
    const node = argumentFor(call, parameter)
    return node === undefined ? [] : [evaluator.of(node, call.scope)]
  })
  const all = [...given, ...passed].filter(({ constants }) => constants.length > 0)
  if (all.length === 0) return unknown
  const found = candidates(either(all))
  // What other calls pass is not looked at.
  return calls.length > mostCalls ? { ...found, open: true } : found
}

/** The calls in the same file that name a function, or the class whose `__init__` it is. */
export function callsOf(evaluator: Evaluator, owner: Scope): readonly Call[] {
  const calls = namedCalls(evaluator, owner)
  return calls.length > mostCalls * 4 ? [] : calls.slice(0, mostCalls)
}

function namedCalls(evaluator: Evaluator, owner: Scope): readonly Call[] {
  const name = owner.name === '__init__' ? owner.parent?.name : owner.name
  return name === undefined || name === '' ? [] : (evaluator.outline.callsByName.get(name) ?? [])
}

function argumentFor(call: Call, { name, index, owner }: Parameter): SyntaxNode | undefined {
  const isMethod = owner.parent?.kind === 'class'
  const isBound = isMethod && (owner.name === '__init__' || call.callee.name === 'MemberExpression')
  const position = isBound ? index - 1 : index
  const positional = position >= 0 && position < call.countable ? call.positional[position] : undefined
  return call.keywords.get(name) ?? positional
}
