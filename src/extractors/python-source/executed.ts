import type { SyntaxNode } from '@lezer/common'
import { readArguments, type Call } from '../../syntax/python/call.ts'
import { unwrapped } from '../../syntax/python/nodes.ts'
import type { DottedPath } from '../../syntax/python/paths.ts'
import type { PythonFile } from '../../syntax/python/python.ts'
import type { Range } from './load.ts'

/** Calls that run code which they are given. What reads objects in which code can be is a component of its own. */
const runners = /^(?:builtins\.)?(?:exec|eval)$|^marshal\.loads?$/
/** Calls whose result came over the network. */
const fetched =
  /^(?:requests|httpx|aiohttp|urllib3?|fsspec|smart_open|wget)\.(?:[\w.()]{0,80}\.)?(?:get|post|request|urlopen|open|stream)\(\)/
const deepest = 6

/** Whether a text can hold such a call. */
export function mayExecute(content: string): boolean {
  return (
    /\b(?:requests|httpx|aiohttp|urlopen|urllib3|fsspec|smart_open)\b/.test(content) &&
    /(?<![.\w])(?:exec|eval)\(|marshal\.loads?\(|marshal import/.test(content)
  )
}

/** Where a call runs what the same expression downloads. */
export function readExecuted(
  file: PythonFile,
  text: string,
  call: Call,
  { path, root }: DottedPath
): Range | undefined {
  const [first] = call.positional
  if (first === undefined || root === 'definition' || !runners.test(path)) return undefined
  return isFetched(file, text, call, first) ? { from: first.from, to: first.to } : undefined
}

/** Whether an expression that a call is given came over the network. */
export function isFetched(file: PythonFile, text: string, call: Call, node: SyntaxNode): boolean {
  return comesFromNetwork(file, text, call, node, 0)
}

function comesFromNetwork(file: PythonFile, text: string, call: Call, node: SyntaxNode, depth: number): boolean {
  if (depth > deepest) return false
  if (fetched.test(file.path({ ...call, callee: node }).path)) return true
  const inner = unwrapped(node)
  const list = inner.name === 'CallExpression' ? inner.lastChild : null
  if (list?.name === 'ArgList') {
    const { positional } = readArguments(list, text)
    if (positional.slice(0, 4).some(each => comesFromNetwork(file, text, call, each, depth + 1))) return true
  }
  const base = inner.name === 'CallExpression' || inner.name === 'MemberExpression' ? inner.firstChild : null
  return base !== null && comesFromNetwork(file, text, call, base, depth + 1)
}
