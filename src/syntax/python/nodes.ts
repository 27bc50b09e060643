import type { SyntaxNode } from '@lezer/common'

/** Children without punctuation, keywords and comments: tokens whose name is not capitalised. */
export function operands(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isOperand(child)) found.push(child)
  }
  return found
}

/** Whether a node is an expression or a name, and no punctuation, operator, comment or error. */
export function isOperand({ name }: SyntaxNode): boolean {
  return /^[A-Z]/.test(name) && !name.endsWith('Op') && name !== 'Comment' && name !== 'TypeDef'
}

/** The expression inside any number of parentheses. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  let inner = node
  while (inner.name === 'ParenthesizedExpression') {
    const [only, ...more] = operands(inner)
    if (only === undefined || more.length > 0) return inner
    inner = only
  }
  return inner
}

/** A range of UTF-16 offsets. */
export interface Range {
  readonly from: number
  readonly to: number
}
