import type { SyntaxNode } from '@lezer/common'
import { nameText, writtenGetattr, isOperand } from './nodes.ts'
import type { Scope } from './scope.ts'
import { decodeString } from './strings.ts'

/** A call, with its arguments as written. */
export interface Call {
  readonly node: SyntaxNode
  readonly callee: SyntaxNode
  /** Last name of the callee: `from_pretrained`. */
  readonly name: string
  readonly scope: Scope
  readonly positional: readonly SyntaxNode[]
  /** How many positional arguments stand before the first `*args`; all when there is none. */
  readonly countable: number
  /** Expressions after `*`. */
  readonly stars: readonly SyntaxNode[]
  readonly keywords: ReadonlyMap<string, SyntaxNode>
  /** Expressions after `**`. */
  readonly spreads: readonly SyntaxNode[]
}

/** Reads a CallExpression; undefined when what is called has no name, or its arguments are missing. */
export function readCall(node: SyntaxNode, scope: Scope, text: string): Call | undefined {
  const callee = node.firstChild
  const list = node.lastChild
  if (callee === null || list?.name !== 'ArgList') return undefined
  const name = calleeName(callee, text)
  return name === undefined ? undefined : { node, callee, name, scope, ...readArguments(list, text) }
}

/** Reads a decorator that is called, `@a.b(c)`: its callee is the last name alone. */
export function readDecorator(node: SyntaxNode, scope: Scope, text: string): Call | undefined {
  const list = node.lastChild
  const callee = list?.prevSibling ?? null
  if (list?.name !== 'ArgList' || callee?.name !== 'VariableName') return undefined
  return { node, callee, name: nameText(text, callee), scope, ...readArguments(list, text) }
}

function calleeName(callee: SyntaxNode, text: string): string | undefined {
  const taken = writtenGetattr(callee, text)
  if (taken !== undefined) return decodeString(text.slice(taken.name.from, taken.name.to))
  const named = callee.name === 'MemberExpression' ? callee.lastChild : callee
  if (named?.name !== 'PropertyName' && named?.name !== 'VariableName') return undefined
  return nameText(text, named)
}

/** The arguments of an ArgList. */
export function readArguments(
  list: SyntaxNode,
  text: string
): Pick<Call, 'positional' | 'countable' | 'stars' | 'keywords' | 'spreads'> {
  const positional: SyntaxNode[] = []
  const keywords = new Map<string, SyntaxNode>()
  const spreads: SyntaxNode[] = []
  const stars: SyntaxNode[] = []
  let countable: number | undefined
  let star: '' | '*' | '**' = ''
  let keyword: string | undefined
  for (let child = list.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === '*' || child.name === '**') star = child.name
    else if (child.name === 'AssignOp') {
      const named = positional.pop()
      const isWalrus = child.to - child.from === 2
      if (named !== undefined && !isWalrus) keyword = nameText(text, named)
    } else if (child.name === ',') {
      star = ''
      keyword = undefined
    } else if (isOperand(child)) {
      if (star === '**') spreads.push(child)
      else if (star === '*') {
        countable ??= positional.length
        stars.push(child)
      } else if (keyword === undefined) positional.push(child)
      else keywords.set(keyword, child)
    }
  }
  return { positional, countable: countable ?? positional.length, stars, keywords, spreads }
}
