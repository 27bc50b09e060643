import type { Call } from '../../syntax/python/call.ts'
import { isOperand } from '../../syntax/python/nodes.ts'
import type { Argument } from '../../syntax/python/python.ts'

/** Calls whose result holds what their first argument holds. */
const transparent = /^(?:list|tuple|set|frozenset|sorted|reversed|dict\.fromkeys|(?:collections\.)?OrderedDict|dict)$/
/** Calls that make an empty list or dict. */
export const empty = /^(?:list|set|dict|(?:collections\.)?(?:OrderedDict|defaultdict))$/
const splitters = /^(?:splitlines|strip|copy)$/

/** What a call gives on as it is: `list(x)`, `x.copy()`, `"a\nb".splitlines()`; nothing where it makes an empty list. */
export function heldBy(
  { node, positional, callee, name, stars, spreads }: Call,
  path: string
): readonly Argument['node'][] | undefined {
  if (stars.length + spreads.length > 0) return undefined
  const [first, ...more] = positional
  if (first === undefined && empty.test(path)) return []
  const isComprehension = node.lastChild?.getChild('for') != null
  if (first !== undefined && (more.length === 0 || isComprehension) && transparent.test(path)) return [first]
  const base = callee.name === 'MemberExpression' && splitters.test(name) ? callee.firstChild : null
  return base !== null && isOperand(base) ? [base] : undefined
}
