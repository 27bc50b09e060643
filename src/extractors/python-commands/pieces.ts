import type { SyntaxNode } from '@lezer/common'
import { operands, unwrapped } from '../../syntax/python/nodes.ts'
import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import { decodeBody, literalParts } from '../../syntax/python/strings.ts'

/** A part of a text that an expression makes. */
export interface Piece {
  /** Undefined where only the running program knows it. */
  readonly text: string | undefined
  /** Where it is written. */
  readonly from: number
  readonly to: number
  /** Its characters stand there one by one. */
  readonly isExact: boolean
  /** It stands for all that was not read because there is too much of it. */
  readonly isCut?: true
}

const mostPieces = 200
const deepest = 40

/** The pieces of the text that an expression makes. */
export function piecesOf(file: PythonFile, source: string, { node, scope }: Argument, depth = 0): readonly Piece[] {
  const inner = unwrapped(node)
  const unknown = { text: undefined, from: inner.from, to: inner.to, isExact: false }
  if (depth > deepest) return [unknown]
  const of = (each: SyntaxNode): readonly Piece[] => piecesOf(file, source, { node: each, scope }, depth + 1)
  switch (inner.name) {
    case 'String':
      return [literal(source, inner.from, inner.to) ?? unknown]
    case 'ContinuedString':
      return firstPieces(
        operands(inner)
          .slice(0, mostPieces + 1)
          .flatMap(of)
      )
    case 'FormatString':
      return formatted(source, inner, of) ?? [unknown]
    case 'BinaryExpression': {
      const [left, right] = operands(inner)
      if (left === undefined || right === undefined) break
      const between = source.slice(left.to, right.from)
      if (/^\s*\/(?!\/)/.test(between)) return within(inner, of(right))
      if (!/^\s*\+/.test(between)) break
      return firstPieces([...of(left), ...of(right)])
    }
  }
  const path = inner.name === 'CallExpression' ? pathOf(source, inner) : undefined
  if (path !== undefined) return path.isWhole ? of(path.last) : within(inner, of(path.last))
  const written = source.slice(inner.from, Math.min(inner.to, inner.from + 40))
  if (/^(?:sys\.)?executable$/.test(written)) return [{ ...unknown, text: 'python3' }]
  const { constants, open } = file.evaluate(inner, scope)
  const [only] = constants
  const isKnown = constants.length === 1 && !open && (only?.value.type === 'string' || only?.value.type === 'number')
  return [isKnown && 'text' in only.value ? { ...unknown, text: only.value.text } : unknown]
}

/** No more pieces than are read, and one that stands for the others. */
function firstPieces(pieces: readonly Piece[]): readonly Piece[] {
  const beyond = pieces[mostPieces]
  return beyond === undefined ? pieces : [...pieces.slice(0, mostPieces), cutAt(beyond)]
}

/** What stands for all that was not read from a place on. */
export function cutAt({ from, to }: Pick<Piece, 'from' | 'to'>): Piece {
  return { text: undefined, from, to, isExact: false, isCut: true }
}

/** A path of which the last part is known: `os.path.join(folder, "pip")`, `Path(folder) / "pip"`. */
function within({ from }: SyntaxNode, last: readonly Piece[]): readonly Piece[] {
  const folder = { from, to: from, isExact: false }
  return [{ ...folder, text: undefined }, { ...folder, text: '/' }, ...last]
}

/** The last part of a path that a call makes, and whether that is all of it. */
function pathOf(
  source: string,
  node: SyntaxNode
): { readonly last: SyntaxNode; readonly isWhole: boolean } | undefined {
  const [callee, list] = operands(node)
  const parts = list === undefined ? [] : operands(list)
  const last = parts.at(-1)
  if (callee === undefined || last === undefined) return undefined
  const name = source.slice(callee.from, Math.min(callee.to, callee.from + 60))
  if (/^(?:str|(?:os\.)?fspath|(?:shutil\.)?which)$/.test(name)) return { last: parts[0] ?? last, isWhole: true }
  if (/^(?:pathlib\.)?(?:Pure)?Path$/.test(name)) return { last, isWhole: parts.length === 1 }
  return /(?:^|\.)(?:path\.join|joinpath)$/.test(name) ? { last, isWhole: false } : undefined
}

/** The piece of a known text, letter by letter where a literal at its place says the same. */
export function literalAt(source: string, known: Pick<Piece, 'from' | 'to'> & { readonly text: string }): Piece {
  const written = literal(source, known.from, known.to)
  return written?.text === known.text ? written : { ...known, isExact: false }
}

function literal(source: string, from: number, to: number): Piece | undefined {
  const written = source.slice(from, to)
  const parts = literalParts(written)
  if (parts === undefined) return undefined
  const text = decodeBody(parts.body, parts.prefix)
  const start = to - parts.quote - parts.body.length
  return { text, from: start, to: to - parts.quote, isExact: text === parts.body }
}

function formatted(
  source: string,
  node: SyntaxNode,
  of: (node: SyntaxNode) => readonly Piece[]
): readonly Piece[] | undefined {
  const parts = literalParts(source.slice(node.from, node.to))
  if (parts === undefined) return undefined
  const pieces: Piece[] = []
  const plain = (from: number, to: number): void => {
    if (from >= to) return
    const written = source.slice(from, to)
    const text = decodeBody(written, parts.prefix).replaceAll('{{', '{').replaceAll('}}', '}')
    pieces.push({ text, from, to, isExact: text === written })
  }
  let at = node.to - parts.quote - parts.body.length
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'FormatReplacement') continue
    plain(at, child.from)
    const { from, to } = child
    const [inner, ...more] = operands(child)
    const held = inner === undefined || more.length > 0 ? [] : of(inner)
    const texts = held.map(({ text }) => text)
    const text = texts.length > 0 && texts.every(each => each !== undefined) ? texts.join('') : undefined
    pieces.push({ text, from, to, isExact: false })
    at = to
    if (pieces.length > mostPieces) return firstPieces(pieces)
  }
  plain(at, node.to - parts.quote)
  return pieces
}
