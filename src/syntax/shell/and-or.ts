import type { AndOr, SyntaxNode } from 'unbash'
import type { Scope } from './scope.ts'

/** Walks `a && b || c`: what follows the first command may not run, so what it assigns is unknown afterwards. */
export function walkAndOr({ commands, operators }: AndOr, scope: Scope, visit: (node: SyntaxNode) => void): void {
  const [first, ...others] = commands
  if (first !== undefined) visit(first)
  if (others.length === 0) return
  scope.branches([
    () => {
      for (const [index, node] of others.entries()) {
        const walk = (): void => {
          visit(node)
        }
        if (operators[index] === '||') scope.branches([walk])
        else walk()
      }
    }
  ])
}
