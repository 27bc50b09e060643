import type { SyntaxNode } from '@lezer/common'
import type { Range } from './nodes.ts'

/** Where a bound name gets its value from. */
export type Source =
  | { readonly type: 'value'; readonly node: SyntaxNode; readonly scope: Scope; readonly unpack: readonly number[] }
  /** An element of what `node` evaluates to: a loop variable. */
  | { readonly type: 'element'; readonly node: SyntaxNode; readonly scope: Scope; readonly unpack: readonly number[] }
  | { readonly type: 'import'; readonly path: string }
  | { readonly type: 'definition'; readonly scope: Scope }
  | { readonly type: 'parameter'; readonly parameter: Parameter }
  | { readonly type: 'opaque' }

export interface Binding {
  readonly source: Source
  /** Offset from which the name has the value. */
  readonly from: number
  /** The block whose later statements are sure to see it. */
  readonly block: Range
}

export interface Parameter {
  readonly name: string
  readonly index: number
  readonly owner: Scope
  /** Values that the definition itself gives: the default, a decorator's. */
  readonly sources: Source[]
  /** The class that its annotation names. */
  annotation?: string
  readonly variadic: boolean
}

/** A module, function, lambda or class, with the names bound in it. Filled by one pass over the tree. */
export interface Scope extends Range {
  readonly kind: 'module' | 'function' | 'class'
  readonly name: string
  readonly parent: Scope | undefined
  readonly bindings: Map<string, Binding[]>
  /** Of a class: what its methods assign through their first parameter. */
  readonly attributes: Map<string, Binding[]>
  readonly parameters: Parameter[]
  readonly returns: SyntaxNode[]
  /** Of a class: the names it derives from, as written. */
  readonly bases: string[]
  /** Of a class: the names that it annotates, which a dataclass takes in this order. */
  readonly fields: string[]
  /** Names declared `global` or `nonlocal`, with the scope they belong to. */
  readonly outer: Map<string, Scope>
}

/** An empty scope. */
export function newScope(kind: Scope['kind'], name: string, parent: Scope | undefined, { from, to }: Range): Scope {
  return {
    ...{ kind, name, parent, from, to },
    bindings: new Map(),
    attributes: new Map(),
    parameters: [],
    returns: [],
    bases: [],
    fields: [],
    outer: new Map()
  }
}

/** Adds a binding, keeping those of one name in the order of the text. */
export function addBinding(table: Map<string, Binding[]>, name: string, binding: Binding): void {
  const list = table.get(name)
  if (list === undefined) {
    table.set(name, [binding])
    return
  }
  let at = list.length
  while (at > 0 && (list[at - 1]?.from ?? 0) > binding.from) at--
  list.splice(at, 0, binding)
}

/** More bindings of one name than this are not followed. */
const most = 32

/**
 * The bindings that a name can have at an offset: in the scope itself those that reach it, in an outer one all.
 * Undefined when it is bound nowhere in the file, or too often.
 */
export function lookUp(name: string, scope: Scope, at: number): readonly Binding[] | undefined {
  for (let owner: Scope | undefined = scope; owner !== undefined; owner = owner.parent) {
    if (owner.kind === 'class' && owner !== scope) continue
    const list = owner.bindings.get(name)
    if (list === undefined) continue
    return owner === scope ? reaching(list, at) : atMost(list)
  }
  return undefined
}

function reaching(list: readonly Binding[], at: number): readonly Binding[] | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.from ?? 0) <= at) low = middle + 1
    else high = middle
  }
  if (low === 0) return atMost(list)
  const found: Binding[] = []
  for (let index = low - 1; index >= 0; index--) {
    const binding = list[index]
    if (binding === undefined || found.length === most) return undefined
    found.push(binding)
    if (binding.block.from <= at && at < binding.block.to) break
  }
  return found
}

function atMost(list: readonly Binding[]): readonly Binding[] | undefined {
  return list.length > most ? undefined : list
}
