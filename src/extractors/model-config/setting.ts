import type { Node } from '../../syntax/lookup/settings-tree.ts'

/** A text with the way back to the file. */
export interface Placed {
  readonly text: string
  /** The offset in the file of an offset in the text. */
  map(offset: number): number
}

/** A text that a file sets, and what stands beside it. */
export interface Setting extends Placed {
  /** The keys that lead to it, in snake case, the innermost last. */
  readonly keys: readonly string[]
  /** The innermost key as it is written. */
  readonly key: string
  /** The keys as they are written, joined by dots. */
  readonly slot: string
  readonly beside: Beside
}

/** Values by key in snake case. */
export type Beside = ReadonlyMap<string, Value>

/** A value: a text, a number or a truth value as it is written, or what holds further ones. */
export interface Value {
  readonly node?: Node
  readonly placed?: Placed
}
