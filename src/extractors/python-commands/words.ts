import type { SyntaxNode } from '@lezer/common'
import { operands, unwrapped } from '../../syntax/python/nodes.ts'
import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import type { CommandPart } from './command-text.ts'
import { cutAt, literalAt, piecesOf } from './pieces.ts'

const mostWords = 500
const deepest = 20
const mostAlternatives = 32

/** What an argument that holds a command says: a list of words, or one text for a shell. */
export function commandParts(file: PythonFile, source: string, argument: Argument): readonly CommandPart[] {
  const words = listed(file, source, argument, 0)
  return words === undefined ? [{ type: 'text', pieces: piecesOf(file, source, argument) }] : interpreted(words)
}

/** `[python, "-m", "pip"]`: whatever runs a module by this option is Python. */
function interpreted(words: readonly CommandPart[]): readonly CommandPart[] {
  const [first, second, ...rest] = words
  if (first?.type !== 'word' || second?.type !== 'word') return words
  const [piece, ...more] = first.pieces
  if (piece?.text !== undefined || piece === undefined || more.length > 0 || second.pieces[0]?.text !== '-m')
    return words
  return [{ ...first, pieces: [{ ...piece, text: 'python3' }] }, second, ...rest]
}

/** An argument as one word, or as the words that it holds. */
export function wordParts(file: PythonFile, source: string, argument: Argument): readonly CommandPart[] {
  return listed(file, source, argument, 0) ?? wordsOf(file, source, argument)
}

/** The words of an argument that is a list; undefined where it is none. */
export function listParts(file: PythonFile, source: string, argument: Argument): readonly CommandPart[] | undefined {
  return listed(file, source, argument, 0)
}

/** One word, or each that a name can stand for: what calls give to a parameter. */
function wordsOf(file: PythonFile, source: string, { node, scope }: Argument): readonly CommandPart[] {
  const pieces = piecesOf(file, source, { node, scope })
  if (pieces.some(({ text }) => text !== undefined)) return [{ type: 'word', pieces }]
  const texts = file.evaluate(node, scope).constants.flatMap(({ value, from, to }) => {
    return value.type === 'string' ? [literalAt(source, { text: value.text, from, to })] : []
  })
  if (texts.length === 0 || texts.length > mostAlternatives) return [{ type: 'word', pieces }]
  return texts.map(piece => ({ type: 'word', pieces: [piece] }))
}

/** The words of a list, a sum of lists, a text that is split, or a name that stands for one; undefined for anything else. */
function listed(
  file: PythonFile,
  source: string,
  { node, scope }: Argument,
  depth: number
): readonly CommandPart[] | undefined {
  if (depth > deepest) return undefined
  const inner = unwrapped(node)
  const of = (each: SyntaxNode): readonly CommandPart[] | undefined =>
    listed(file, source, { node: each, scope }, depth + 1)
  switch (inner.name) {
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
      return firstWords([
        ...items(inner)
          .slice(0, mostWords + 1)
          .flatMap(({ node: item, isSpread }) => {
            const spread = isSpread ? of(item) : undefined
            return spread ?? wordsOf(file, source, { node: item, scope })
          }),
        ...added(file, source, inner, depth)
      ])
    case 'BinaryExpression': {
      const [left, right] = operands(inner)
      if (left === undefined || right === undefined || !/^\s*\+/.test(source.slice(left.to, right.from)))
        return undefined
      const [first, second] = [of(left), of(right)]
      if (first === undefined && second === undefined) return undefined
      const open = (each: SyntaxNode): readonly CommandPart[] => [{ type: 'word', pieces: [unknownAt(each)] }]
      return firstWords([...(first ?? open(left)), ...(second ?? open(right))])
    }
    case 'CallExpression':
      return split(file, source, { node: inner, scope })
    case 'VariableName':
    case 'MemberExpression': {
      return alternative(file, source, { node: inner, scope }, depth)
    }
    case 'ConditionalExpression':
      return alternative(file, source, { node: inner, scope }, depth)
    default:
      return undefined
  }
}

/** No more words than are read, and one that stands for the others. */
function firstWords(words: readonly CommandPart[]): readonly CommandPart[] {
  const beyond = words[mostWords]
  if (beyond === undefined) return words
  const [piece] = beyond.type === 'fixed' ? [] : beyond.pieces
  return [
    ...words.slice(0, mostWords),
    ...(piece === undefined ? [] : [{ type: 'word' as const, pieces: [cutAt(piece)] }])
  ]
}

/** The list that an expression stands for; the first of several, such as `["uv", "pip"] if … else ["pip"]`. */
function alternative(
  file: PythonFile,
  source: string,
  { node, scope }: Argument,
  depth: number
): readonly CommandPart[] | undefined {
  const { constants, open } = file.evaluate(node, scope)
  const lists = constants.flatMap(({ value }) => (value.type === 'container' ? [value] : []))
  const [first] = lists
  if (open || first === undefined || lists.length < constants.length) return undefined
  // `+=` gives the list that it adds to, and what it adds.
  const all = [first, ...lists.slice(1).filter(list => list.node.parent?.name === 'UpdateStatement')]
  const words = all.map(list => listed(file, source, { node: list.node, scope: list.scope }, depth + 1))
  return words.some(each => each === undefined) ? undefined : firstWords(words.flatMap(each => each ?? []))
}

/** What `append`, `insert` and `extend` add to a list after it was made. */
function added(file: PythonFile, source: string, list: SyntaxNode, depth: number): readonly CommandPart[] {
  return file
    .additions()
    .at(list.from)
    .slice(0, mostWords + 1)
    .flatMap(({ adds, value, scope, key }) => {
      if (key !== undefined) return []
      const argument = { node: value, scope }
      const several = adds === 'elements' ? listed(file, source, argument, depth + 1) : undefined
      return several ?? wordsOf(file, source, argument)
    })
}

/** `"pip install x".split()`, `shlex.split("pip install x")`. */
function split(file: PythonFile, source: string, { node, scope }: Argument): readonly CommandPart[] | undefined {
  const callee = node.firstChild
  const given = node.lastChild === null ? [] : operands(node.lastChild)
  if (callee?.name !== 'MemberExpression') return undefined
  const base = callee.firstChild
  if (base === null || source.slice(callee.to - 6, callee.to) !== '.split') return undefined
  const [argument] = given
  const text = source.slice(base.from, base.to) === 'shlex' ? argument : given.length === 0 ? base : undefined
  return text && [{ type: 'text', pieces: piecesOf(file, source, { node: text, scope }) }]
}

function unknownAt({ from, to }: SyntaxNode) {
  return { text: undefined, from, to, isExact: false }
}

function items(node: SyntaxNode): readonly { readonly node: SyntaxNode; readonly isSpread: boolean }[] {
  const found: { node: SyntaxNode; isSpread: boolean }[] = []
  const all = operands(node)
  for (const each of all) found.push({ node: each, isSpread: each.prevSibling?.name === '*' })
  return found
}
