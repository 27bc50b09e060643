import type { SyntaxNode } from '@lezer/common'
import { readArguments } from './call.ts'
import type { Evaluator } from './evaluator.ts'
import { isOperand, operands } from './nodes.ts'
import type { Scope } from './scope.ts'
import { decodeString } from './strings.ts'
import { candidates, either, mostConstants, unknown, type Evaluation, type Value } from './value.ts'

/** A list, tuple, set or dict that is written in the file. */
export type Container = Extract<Value, { type: 'container' }>

/** What stands in a container. */
export interface Entries {
  /** By plain string key; absent for a list, tuple or set. */
  readonly byKey?: ReadonlyMap<string, SyntaxNode>
  readonly keys: readonly SyntaxNode[]
  readonly values: readonly SyntaxNode[]
  /** Expressions after `*` and `**`, and the dict that `dict(…)` begins with. */
  readonly spreads: readonly SyntaxNode[]
  /** It has keys or spreads that are not literal. */
  readonly open: boolean
}

const cache = new WeakMap<Evaluator, Map<number, Entries>>()

/** The entries of a container, read once. */
export function entries(evaluator: Evaluator, { node }: Container): Entries {
  const known = cache.get(evaluator) ?? new Map<number, Entries>()
  cache.set(evaluator, known)
  const found = known.get(node.from) ?? readEntries(node, evaluator.outline.text)
  known.set(node.from, found)
  return found
}

/** The entries of a list, tuple, set or dict literal, or of a `dict(…)` call. */
function readEntries(node: SyntaxNode, text: string): Entries {
  if (node.name === 'CallExpression') {
    const list = node.getChild('ArgList')
    if (list === null) return { byKey: new Map(), keys: [], values: [], spreads: [], open: true }
    const { keywords, positional, spreads } = readArguments(list, text)
    const others = [...positional.slice(0, 1), ...spreads]
    return { byKey: keywords, keys: [], values: [...keywords.values()], spreads: others, open: others.length > 0 }
  }
  if (node.name.includes('Comprehension')) {
    const [first, second] = operands(node)
    const isDict = node.name.startsWith('Dictionary')
    const [key, value] = isDict ? [first, second] : [undefined, first]
    const held = { keys: key === undefined ? [] : [key], values: value === undefined ? [] : [value], spreads: [] }
    return { ...(isDict && { byKey: new Map() }), ...held, open: isDict }
  }
  if (node.name !== 'DictionaryExpression') return readList(node)
  const byKey = new Map<string, SyntaxNode>()
  const keys: SyntaxNode[] = []
  const values: SyntaxNode[] = []
  const spreads: SyntaxNode[] = []
  let open = false
  let key: SyntaxNode | undefined
  let isSpread = false
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === '**') isSpread = open = true
    else if (child.name === ',') {
      key = undefined
      isSpread = false
    } else if (isOperand(child)) {
      if (isSpread) spreads.push(child)
      else if (key === undefined) key = child
      else {
        keys.push(key)
        values.push(child)
        const name = key.name === 'String' ? decodeString(text.slice(key.from, key.to)) : undefined
        if (name === undefined) open = true
        else byKey.set(name, child)
      }
    }
  }
  return { byKey, keys, values, spreads, open }
}

/** The entries of a list, tuple or set literal. */
function readList(node: SyntaxNode): Entries {
  const all = operands(node)
  const spreads = all.filter(({ prevSibling }) => prevSibling?.name === '*')
  return { keys: [], values: all.filter(each => !spreads.includes(each)), spreads, open: spreads.length > 0 }
}

/** `X["key"]`, `X[0]`; with an unknown key every value is a candidate. */
export function itemOf(evaluator: Evaluator, node: SyntaxNode, scope: Scope): Evaluation {
  const [base, subscript, ...more] = operands(node)
  if (base === undefined || subscript === undefined || more.length > 0) return unknown
  const containers = evaluator.of(base, scope)
  if (containers.constants.length === 0) return unknown
  const keys = evaluator.of(subscript, scope)
  return either(
    containers.constants.map(({ value, sure }) => {
      if (value.type !== 'container') return unknown
      const item = itemsAt(evaluator, value, keys)
      return sure ? item : candidates(item)
    })
  )
}

/** What a container holds at any of several keys. */
export function itemsAt(evaluator: Evaluator, container: Container, keys: Evaluation): Evaluation {
  const { byKey, values, spreads, open } = entries(evaluator, container)
  // In a list that takes in another one, no place is known.
  const isShifted = byKey === undefined && open
  if (keys.open || keys.constants.length === 0 || isShifted) {
    if (values.length > mostConstants) return unknown
    const held = values.map(value => evaluator.of(value, container.scope))
    const within = isShifted ? spreads.flatMap(each => elements(evaluator, each, container.scope, []) ?? [unknown]) : []
    return candidates(either([...held, ...within]))
  }
  return either(
    keys.constants.map(({ value: key }) => {
      const item =
        key.type === 'string'
          ? byKey?.get(key.text)
          : key.type === 'number' && byKey === undefined
            ? values.at(Number(key.text))
            : undefined
      return item === undefined ? unknown : evaluator.of(item, container.scope)
    })
  )
}

/** What a loop over an expression yields, each taken apart by `unpack`; undefined when it cannot be known. */
export function elements(
  evaluator: Evaluator,
  node: SyntaxNode,
  scope: Scope,
  unpack: readonly number[]
): readonly Evaluation[] | undefined {
  const view = viewOf(node, evaluator.outline.text)
  const found = evaluator.of(view.node, scope).constants
  const result: Evaluation[] = []
  for (const { value } of found) {
    if (value.type !== 'container') return undefined
    const path = view.name === 'enumerate' ? unpack.slice(1) : unpack
    if (view.name === 'enumerate' && unpack[0] !== 1) return undefined
    const isDict = value.node.name.startsWith('Dictionary')
    const items = isDict ? dictItems(evaluator, value, view.name, path) : entries(evaluator, value).values
    const rest = isDict && view.name === 'items' ? path.slice(1) : path
    if (items === undefined || result.length + items.length > mostConstants) return undefined
    for (const item of items) result.push(taken(evaluator, item, value.scope, rest))
    for (const spread of isDict ? [] : entries(evaluator, value).spreads) {
      const more = elements(evaluator, spread, value.scope, rest)
      if (more === undefined || result.length + more.length > mostConstants) return undefined
      result.push(...more)
    }
  }
  return result.length === 0 ? undefined : result
}

function dictItems(
  evaluator: Evaluator,
  value: Container,
  view: string,
  [first]: readonly number[]
): readonly SyntaxNode[] | undefined {
  const { keys, values } = entries(evaluator, value)
  if (view === 'values') return values
  if (view === 'items') return first === 0 ? keys : first === 1 ? values : undefined
  return keys
}

const transparent = new Set(['list', 'tuple', 'set', 'sorted', 'reversed', 'iter', 'tqdm', 'enumerate'])

/** Looks through `x.items()`, `enumerate(x)`, `sorted(x)`. */
function viewOf(node: SyntaxNode, text: string): { node: SyntaxNode; name: string } {
  const callee = node.name === 'CallExpression' ? node.firstChild : null
  const list = node.lastChild
  if (callee === null || list === null) return { node, name: '' }
  if (callee.name === 'VariableName') {
    const name = text.slice(callee.from, callee.to)
    const [only] = operands(list)
    return transparent.has(name) && only !== undefined ? { node: only, name } : { node, name: '' }
  }
  const method = callee.lastChild
  const base = callee.firstChild
  const name = method?.name === 'PropertyName' ? text.slice(method.from, method.to) : ''
  return base !== null && /^(?:items|values|keys)$/.test(name) ? { node: base, name } : { node, name: '' }
}

/** One element: `pytest.param(a, b)` counts as the tuple of its arguments. */
function taken(evaluator: Evaluator, item: SyntaxNode, scope: Scope, path: readonly number[]): Evaluation {
  const text = evaluator.outline.text
  const list =
    item.name === 'CallExpression' && /^(?:pytest\.)?param$/.test(calleeText(item, text)) ? item.lastChild : null
  const parts = list === null ? undefined : readArguments(list, text).positional
  const [index, ...rest] = parts === undefined ? path : [path[0] ?? 0, ...path.slice(1)]
  if (index === undefined) return evaluator.of(item, scope)
  const inside = parts ?? (item.name === 'TupleExpression' || item.name === 'ArrayExpression' ? operands(item) : [])
  const part = inside[index]
  if (part === undefined) return unknown
  return rest.length === 0 ? evaluator.of(part, scope) : taken(evaluator, part, scope, rest)
}

function calleeText(node: SyntaxNode, text: string): string {
  const callee = node.firstChild
  return callee === null ? '' : text.slice(callee.from, Math.min(callee.to, callee.from + 64))
}
