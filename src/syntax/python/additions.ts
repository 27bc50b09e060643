import type { SyntaxNode } from '@lezer/common'
import { addTo } from '../../core/group.ts'
import type { Call } from './call.ts'
import type { Evaluator } from './evaluator.ts'
import { nameText, operands } from './nodes.ts'
import type { Scope } from './scope.ts'
import { decodeString } from './strings.ts'

/** What a statement adds to a list or dict that stands elsewhere. */
export interface Addition {
  /** What it is added to, as written. */
  readonly to: SyntaxNode
  readonly scope: Scope
  /** `element` of a list, or all `elements` or `entries` that the value holds. Under a key: what that key gets. */
  readonly adds: 'element' | 'elements' | 'entries'
  readonly value: SyntaxNode
  /** The key of the dict, where it is written out; empty where only the running program knows it. */
  readonly key?: string
}

/** Additions of one file beyond this number are not followed. */
const most = 10_000

const methods: ReadonlyMap<string, readonly [adds: Addition['adds'], position: number]> = new Map([
  ['append', ['element', 0]],
  ['add', ['element', 0]],
  ['insert', ['element', 1]],
  ['extend', ['elements', 0]],
  ['update', ['entries', 0]]
])

/** `x.append(…)`, `x.extend(…)`, `x.update(…)`, `x.setdefault(key, …)`. */
export function additionsOf({ name, callee, scope, positional, keywords }: Call, text: string): readonly Addition[] {
  const to = callee.name === 'MemberExpression' ? callee.firstChild : null
  if (to === null) return []
  const [first, second] = positional
  if (name === 'setdefault' && first !== undefined && second !== undefined)
    return [{ to, scope, adds: 'elements', value: second, key: keyText(first, text) }]
  const [adds, position] = methods.get(name) ?? []
  const value = position === undefined ? undefined : positional[position]
  const found: Addition[] = adds === undefined || value === undefined ? [] : [{ to, scope, adds, value }]
  if (adds !== 'entries') return found
  return [...found, ...[...keywords].map(([key, value]): Addition => ({ to, scope, adds: 'elements', value, key }))]
}

/** `x[key] = value` */
export function itemAddition(target: SyntaxNode, value: SyntaxNode, scope: Scope, text: string): Addition | undefined {
  const item = itemAt(target, text)
  return item && { to: item.base, scope, adds: 'elements', value, key: item.key }
}

/** `x["key"]`, `x.setdefault("key", [])`: what it is taken from, and the key. */
function itemAt(node: SyntaxNode, text: string): { readonly base: SyntaxNode; readonly key: string } | undefined {
  if (node.name === 'CallExpression') {
    const [callee, list] = operands(node)
    const method = callee?.name === 'MemberExpression' ? callee.lastChild : null
    const [key] = list === undefined ? [] : operands(list)
    const base = callee?.firstChild
    const isItem = method !== null && /^(?:setdefault|get)$/.test(text.slice(method.from, method.to))
    return isItem && base && key ? { base, key: keyText(key, text) } : undefined
  }
  if (node.name !== 'MemberExpression' || node.lastChild?.name === 'PropertyName') return undefined
  const [base, key] = operands(node)
  return base === undefined || key === undefined ? undefined : { base, key: keyText(key, text) }
}

function keyText(node: SyntaxNode, text: string): string {
  return (node.name === 'String' ? decodeString(text.slice(node.from, node.to)) : undefined) ?? ''
}

/** Finds what is added to a list or dict by where that is written, or by the name of what only the running program knows. */
export interface Additions {
  /** To the list, dict or result of a call that is written at this offset. */
  at(offset: number): readonly Addition[]
  /** To a name that has no known value. */
  named(name: string): readonly Addition[]
  /** The first one that is not followed because there are too many of them. */
  readonly beyond: Addition | undefined
}

/** Sorts the additions of a file by what they are made to. */
export function sortAdditions(evaluator: Evaluator, additions: readonly Addition[]): Additions {
  const places = new Map<number, Addition[]>()
  const names = new Map<string, Addition[]>()
  const { text } = evaluator.outline
  const place = (addition: Addition): boolean => {
    const offsets = evaluator
      .of(addition.to, addition.scope)
      .constants.flatMap(({ value }) => (value.type === 'container' || value.type === 'object' ? value.node.from : []))
    for (const offset of new Set(offsets)) addTo(places, offset, addition)
    return offsets.length > 0
  }
  for (const addition of additions.slice(0, most)) {
    const item = itemAt(addition.to, text)
    // The list under a key is written in the dict itself, or given to the key elsewhere.
    if (addition.to.name !== 'CallExpression' && place(addition)) continue
    if (item !== undefined && addition.key === undefined && place({ ...addition, to: item.base, key: item.key }))
      continue
    const { to } = addition
    if (to.name === 'CallExpression') place(addition)
    if (to.name === 'VariableName') addTo(names, nameText(text, to), addition)
  }
  return {
    at: offset => places.get(offset) ?? [],
    named: name => names.get(name) ?? [],
    beyond: additions[most]
  }
}
