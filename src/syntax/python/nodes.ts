import type { SyntaxNode } from '@lezer/common'

const isPlain = /^[\0-\x7f]*$/

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

/** `getattr(x, "name")` with a name that is written out: what it is taken from, and the literal. */
export function writtenGetattr(node: SyntaxNode, text: string): { base: SyntaxNode; name: SyntaxNode } | undefined {
  const callee = node.name === 'CallExpression' ? node.firstChild : null
  if (callee?.name !== 'VariableName' || nameText(text, callee) !== 'getattr') return undefined
  const [base, name] = node.lastChild === null ? [] : operands(node.lastChild)
  return base !== undefined && name?.name === 'String' ? { base, name } : undefined
}

/** The literal that names the module of `importlib.import_module("name")` or `__import__("name")`. */
export function writtenImport(node: SyntaxNode, text: string): SyntaxNode | undefined {
  const callee = node.name === 'CallExpression' ? node.firstChild : null
  if (callee === null || !/^(?:(?:importlib\.)?import_module|__import__)$/.test(text.slice(callee.from, callee.to)))
    return undefined
  const [name] = node.lastChild === null ? [] : operands(node.lastChild)
  return name?.name === 'String' ? name : undefined
}

/** A range of UTF-16 offsets. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The name that a node stands for: Python reads identifiers in normal form (NFKC), so a wide `f` is an `f`. */
export function nameText(text: string, { from, to }: Range): string {
  const written = text.slice(from, to)
  return isPlain.test(written) ? written : written.normalize('NFKC')
}
