import type { SyntaxNode } from '@lezer/common'
import { readCall, type Call } from './call.ts'
import { entries, itemsAt } from './containers.ts'
import type { Evaluator } from './evaluator.ts'
import { dottedPath } from './paths.ts'
import type { Scope } from './scope.ts'
import { asBoolean } from './truth.ts'
import { candidates, combined, either, known, unknown, type Evaluation } from './value.ts'

const fieldMakers = /(?:^|\.)(?:field|Field|Option|Argument|attrib|ib)$/
/** So many parts of a text are put together. */
const mostParts = 64

/** What a call returns, where that is written in the file; otherwise an object that names what was called. */
export function callValue(evaluator: Evaluator, node: SyntaxNode, scope: Scope): Evaluation {
  const call = readCall(node, scope, evaluator.outline.text)
  if (call === undefined) return unknown
  const { path, definition } = dottedPath(evaluator.outline, call.callee, scope)
  if (/^(?:os\.)?(?:environ\.get|getenv|environ\.setdefault)$/.test(path)) return otherwise(evaluator, call, 'default')
  if (fieldMakers.test(path)) {
    const value = call.keywords.get('default') ?? call.positional[0]
    return value === undefined ? unknown : candidates(evaluator.of(value, scope))
  }
  if (path === 'str' && call.positional[0] !== undefined) return evaluator.of(call.positional[0], scope)
  if (path === 'bool' && call.positional[0] !== undefined)
    return asBoolean(evaluator.of(call.positional[0], scope), node)
  if (path === 'dict') return known({ type: 'container', node, scope }, node)
  const method = call.callee.name === 'MemberExpression' ? ofMethod(evaluator, call) : undefined
  if (method !== undefined) return method
  if (definition?.kind === 'function' && definition.returns.length > 0) {
    return candidates(either(definition.returns.map(value => evaluator.of(value, definition))))
  }
  const object = { type: 'object', path, node, scope, ...(definition?.kind === 'class' && { definition }) } as const
  return known(object, node)
}

function otherwise(evaluator: Evaluator, call: Call, keyword: string): Evaluation {
  const value = call.keywords.get(keyword) ?? call.positional[1]
  return value === undefined ? unknown : candidates(evaluator.of(value, call.scope))
}

/** `"{}".format(x)`, `x.strip()`, `mapping.get("key", default)`. */
function ofMethod(evaluator: Evaluator, call: Call): Evaluation | undefined {
  const base = call.callee.firstChild
  if (base === null) return undefined
  if (call.name === 'format') return format(evaluator, call, base)
  if (call.name === 'join') return join(evaluator, call, base)
  if (call.name === 'strip' && call.positional.length === 0) {
    return combined([evaluator.of(base, call.scope)], call.node, ([text = '']) => text.trim())
  }
  const [key] = call.positional
  if (call.name !== 'get' || key === undefined) return undefined
  const found: Evaluation[] = []
  const keys = evaluator.of(key, call.scope)
  for (const { value } of evaluator.of(base, call.scope).constants) {
    if (value.type === 'container') found.push(itemsAt(evaluator, value, keys))
  }
  const hits = found.filter(({ constants }) => constants.length > 0)
  return hits.length > 0 ? candidates(either(hits)) : otherwise(evaluator, call, 'default')
}

/** `"/".join([a, b])`; what else is joined is an object, such as a path. */
function join(evaluator: Evaluator, call: Call, base: SyntaxNode): Evaluation | undefined {
  const separator = evaluator.of(base, call.scope)
  const [argument] = call.positional
  if (argument === undefined || separator.constants.every(({ value }) => value.type !== 'string')) return undefined
  const lists = evaluator.of(argument, call.scope)
  const joined = lists.constants.map(({ value }) => {
    if (value.type !== 'container') return unknown
    const { values } = entries(evaluator, value)
    if (values.length > mostParts) return unknown
    const parts = values.map(each => evaluator.of(each, value.scope))
    return combined([separator, ...parts], call.node, ([sign = '', ...texts]) => texts.join(sign))
  })
  const found = either(joined)
  return found.constants.length === 0 ? undefined : { ...found, open: found.open || lists.open }
}

function format(evaluator: Evaluator, call: Call, base: SyntaxNode): Evaluation {
  const names = [...call.keywords.keys()]
  if (call.spreads.length > 0 || call.countable < call.positional.length) return unknown
  const all = [base, ...call.positional, ...call.keywords.values()]
  if (all.length > mostParts) return unknown
  return combined(
    all.map(each => evaluator.of(each, call.scope)),
    call.node,
    ([template = '', ...values]) => {
      let next = 0
      const missing: string[] = []
      const result = template.replace(/\{([A-Za-z0-9_]*)\}/g, (all, field: string) => {
        const named = names.indexOf(field)
        const index = field === '' ? next++ : named === -1 ? Number(field) : call.positional.length + named
        const value = values[index]
        if (value === undefined) missing.push(all)
        return value ?? ''
      })
      return missing.length === 0 && !/[{}]/.test(result) ? result : undefined
    }
  )
}
