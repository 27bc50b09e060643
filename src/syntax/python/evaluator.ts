import type { SyntaxNode } from '@lezer/common'
import type { Outline } from './outline.ts'
import type { Binding, Scope, Source } from './scope.ts'
import type { Evaluation } from './value.ts'

/** Evaluates expressions of one file; the parts of the evaluation call each other through it. */
export interface Evaluator {
  readonly outline: Outline
  of(node: SyntaxNode, scope: Scope): Evaluation
  /** Alternatives of one name; one that is being evaluated already counts for nothing. */
  ofBindings(bindings: readonly Binding[]): Evaluation
  ofSource(source: Source): Evaluation
}
