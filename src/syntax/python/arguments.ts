import type { SyntaxNode } from '@lezer/common'
import { anyKey, writeKey } from './builder.ts'
import type { Call } from './call.ts'
import { entries } from './containers.ts'
import type { Evaluator } from './evaluator.ts'
import { nameText, type Range } from './nodes.ts'
import { callsOf } from './parameters.ts'
import { lookUp, type Scope } from './scope.ts'

/** An argument, with the scope that its names belong to. */
export interface Argument {
  readonly node: SyntaxNode
  readonly scope: Scope
  /** Other calls of the function that hands it on pass another one, or none. */
  readonly isOneOfSeveral?: true
}

const deepest = 4
const mostUpdates = 16

/**
 * The expression of an argument by keyword or position: in the call, in the dict that it spreads, or in a call of the function
 * around it, whose `**kwargs` it hands on. `near` is where the value of another argument stands, which tells such calls apart.
 */
export function findArgument(
  evaluator: Evaluator,
  call: Call,
  keyword: string | undefined,
  position?: number,
  near?: Range
): Argument | undefined {
  return find(evaluator, call, keyword, position, near, 0)
}

function find(
  evaluator: Evaluator,
  call: Call,
  keyword: string | undefined,
  position: number | undefined,
  near: Range | undefined,
  depth: number
): Argument | undefined {
  const named = keyword === undefined ? undefined : call.keywords.get(keyword)
  const placed = position !== undefined && position < call.countable ? call.positional[position] : undefined
  const direct = named ?? placed
  if (direct !== undefined) return { node: direct, scope: call.scope }
  const starred = position === undefined ? undefined : ofStar(evaluator, call, position - call.countable)
  if (starred !== undefined) return starred
  if (keyword === undefined || depth > deepest) return undefined
  for (const spread of call.spreads) {
    const found =
      written(evaluator, call, spread, keyword) ??
      entryOf(evaluator, { node: spread, scope: call.scope }, keyword) ??
      passed(evaluator, call, spread, keyword, near, depth)
    if (found !== undefined) return found
  }
  return undefined
}

/** An element of the first list that a call spreads, `f(*("a", "b"))`, where the file shows it whole. */
function ofStar(evaluator: Evaluator, { stars, scope }: Call, index: number): Argument | undefined {
  const [star] = stars
  if (star === undefined || index < 0) return undefined
  const { constants, open } = evaluator.of(star, scope)
  const [only, ...more] = constants
  if (open || more.length > 0 || only?.value.type !== 'container') return undefined
  const { values, byKey } = entries(evaluator, only.value)
  const node = byKey === undefined && !only.value.node.name.includes('Comprehension') ? values[index] : undefined
  return node && { node, scope: only.value.scope }
}

/** What a dict in the file holds under a plain string key, in the dicts that it spreads as well. */
export function entryOf(evaluator: Evaluator, { node, scope }: Argument, key: string, depth = 0): Argument | undefined {
  for (const { value } of evaluator.of(node, scope).constants) {
    if (value.type !== 'container') continue
    const { byKey, spreads } = entries(evaluator, value)
    const held = byKey?.get(key)
    if (held !== undefined) return { node: held, scope: value.scope }
    for (const spread of depth < deepest ? spreads.toReversed() : []) {
      const found = entryOf(evaluator, { node: spread, scope: value.scope }, key, depth + 1)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** What is last written to a key of a named dict before it is used; where all stands below, the first. */
function written(evaluator: Evaluator, call: Call, spread: SyntaxNode, key: string): Argument | undefined {
  if (spread.name !== 'VariableName') return undefined
  const { outline } = evaluator
  const name = nameText(outline.text, spread)
  for (let scope: Scope | undefined = call.scope; scope !== undefined; scope = scope.parent) {
    const of: Scope = scope
    const writes = outline.writes.get(of)
    const single = (writes?.get(writeKey(name, key)) ?? []).map((node): Argument => ({ node, scope: of }))
    const whole = (writes?.get(writeKey(name, anyKey)) ?? [])
      .slice(0, mostUpdates)
      .flatMap(node => entryOf(evaluator, { node, scope: of }, key) ?? [])
    const found = [...single, ...whole]
    const last = found.findLast(({ node }) => node.from < spread.from) ?? found[0]
    if (last !== undefined) return last
    if (scope.bindings.has(name)) return undefined
  }
  return undefined
}

/** `def load(name, **kwargs): …from_pretrained(name, **kwargs)`: what calls of `load` pass by keyword. */
function passed(
  evaluator: Evaluator,
  call: Call,
  spread: SyntaxNode,
  keyword: string,
  near: Range | undefined,
  depth: number
): Argument | undefined {
  if (spread.name !== 'VariableName') return undefined
  const source = lookUp(nameText(evaluator.outline.text, spread), call.scope, spread.from)?.find(
    ({ source }) => source.type === 'parameter'
  )?.source
  if (source?.type !== 'parameter' || !source.parameter.variadic) return undefined
  const { owner } = source.parameter
  if (owner.parameters.some(({ name, variadic }) => name === keyword && !variadic)) return undefined
  const callers = callsOf(evaluator, owner)
  const meant = near === undefined ? [] : callers.filter(caller => names(evaluator, caller, near))
  const chosen = meant.length > 0 ? meant : callers
  const found = chosen.map(caller => find(evaluator, caller, keyword, undefined, near, depth + 1))
  const first = found.find(each => each !== undefined)
  if (first === undefined) return undefined
  return chosen.length === 1 ? first : { ...first, isOneOfSeveral: true }
}

/** Whether a value that stands at a place is among the arguments of a call. */
function names(evaluator: Evaluator, { positional, keywords, scope }: Call, near: Range): boolean {
  return [...positional, ...keywords.values()].some(node =>
    evaluator.of(node, scope).constants.some(({ from, to }) => from === near.from && to === near.to)
  )
}
