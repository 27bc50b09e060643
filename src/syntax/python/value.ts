import type { SyntaxNode } from '@lezer/common'
import type { Scope } from './scope.ts'

/** What an expression can be known to be without running it. */
export type Value =
  | { readonly type: 'string'; readonly text: string }
  | { readonly type: 'number'; readonly text: string }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'none' }
  /** A list, tuple, set or dict literal, or a `dict(…)` call: read when it is asked for something. */
  | { readonly type: 'container'; readonly node: SyntaxNode; readonly scope: Scope }
  /** What a call returns; `path` is the full dotted name of what was called. */
  | {
      readonly type: 'object'
      readonly path: string
      readonly definition?: Scope
      readonly node: SyntaxNode
      readonly scope: Scope
    }
  | { readonly type: 'class'; readonly definition: Scope }

/** One value that an expression can have, and the place in the text that gives it. */
export interface Constant {
  readonly value: Value
  readonly from: number
  readonly to: number
  /** No other value is possible as far as the file tells: not a default, a branch or one of several assignments. */
  readonly sure: boolean
}

/** Every value that was found; `open` when there can be others that only the running program knows. */
export interface Evaluation {
  readonly constants: readonly Constant[]
  readonly open: boolean
}

export const unknown: Evaluation = { constants: [], open: true }

/** More values of one expression than this are not followed. */
export const mostConstants = 64

/** One value that stands at a node. */
export function known(value: Value, { from, to }: { from: number; to: number }, sure = true): Evaluation {
  return { constants: [{ value, from, to, sure }], open: false }
}

/** Alternatives: none of several is sure. */
export function either(evaluations: readonly Evaluation[]): Evaluation {
  const all = evaluations.flatMap(({ constants }) => constants)
  const unsure = evaluations.length > 1
  return {
    constants: all.slice(0, mostConstants).map(constant => (unsure ? { ...constant, sure: false } : constant)),
    open: all.length > mostConstants || evaluations.length === 0 || evaluations.some(({ open }) => open)
  }
}

/** The same values, as candidates only; what else there may be is set aside. */
export function candidates({ constants, open }: Evaluation): Evaluation {
  return { constants: constants.map(constant => ({ ...constant, sure: false })), open: open && constants.length === 0 }
}

/** Combines the texts of several evaluations into one that stands at a node; numbers count as their text. */
export function combined(
  parts: readonly Evaluation[],
  node: SyntaxNode,
  combine: (texts: readonly string[]) => string | undefined
): Evaluation {
  let rows: { texts: string[]; sure: boolean }[] = [{ texts: [], sure: true }]
  let open = false
  for (const part of parts) {
    open ||= part.open
    const next: typeof rows = []
    for (const { texts, sure } of rows) {
      for (const constant of part.constants) {
        const text = textOf(constant.value)
        if (text === undefined) open = true
        else if (next.length < 16) next.push({ texts: [...texts, text], sure: sure && constant.sure })
        else open = true
      }
    }
    rows = next
  }
  const constants: Constant[] = []
  for (const { texts, sure } of rows) {
    const length = texts.reduce((sum, text) => sum + text.length, 0)
    const text = length > 4096 ? undefined : combine(texts)
    if (text === undefined) open = true
    else
      constants.push({ value: { type: 'string', text }, from: node.from, to: node.to, sure: sure && rows.length === 1 })
  }
  return { constants, open }
}

function textOf(value: Value): string | undefined {
  return value.type === 'string' || value.type === 'number' ? value.text : undefined
}
