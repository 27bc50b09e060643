import { isConflictMarker, unresolvedConflict } from '../shared/conflict-markers.ts'

/** A word of a directive, without its quotes. UTF-16 offsets, the end exclusive. */
export interface GoModWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** One line: `require path v1.2.3 // indirect`, also where the verb stands before a block in parentheses. */
export interface GoModDirective {
  readonly verb: string
  readonly words: readonly GoModWord[]
  /** What follows `//`, without the space around it. */
  readonly comment: string
  readonly start: number
  readonly end: number
}

/** A line that is none of a go.mod file. */
export interface GoModError {
  /** A clause without a full stop. */
  readonly message: string
  readonly start: number
  readonly end: number
}

interface Line {
  readonly words: readonly GoModWord[]
  readonly comment: string
  readonly problem?: string
}

/**
 * Reads the lines of a go.mod or go.work file, <https://go.dev/ref/mod#go-mod-file-grammar>. A line that does not follow
 * the grammar is an error, and those around it are still read. Linear in the text.
 */
export function parseGoMod(text: string): {
  readonly directives: readonly GoModDirective[]
  readonly errors: readonly GoModError[]
} {
  const directives: GoModDirective[] = []
  const errors: GoModError[] = []
  let block: { readonly verb: string; readonly start: number; readonly end: number } | undefined
  for (let from = 0; from < text.length;) {
    const lineEnd = text.indexOf('\n', from)
    const to = lineEnd === -1 ? text.length : lineEnd
    const { words, comment, problem } = readLine(text, from, to)
    from = to + 1
    const [first, ...rest] = words
    if (first === undefined) continue
    const [start, end] = [first.start, words.at(-1)?.end ?? first.end]
    const last = rest.at(-1)
    if (problem !== undefined) errors.push({ message: problem, start, end })
    else if (isConflictMarker(first.text)) errors.push({ message: unresolvedConflict, start, end })
    else if (first.text === ')' && rest.length === 0 && block !== undefined) block = undefined
    else if (last?.text === '(' && rest.length === 1 && block === undefined) block = { verb: first.text, start, end }
    else if (block !== undefined) directives.push({ verb: block.verb, words, comment, start, end })
    else directives.push({ verb: first.text, words: rest, comment, start, end })
  }
  if (block !== undefined) errors.push({ message: 'the block is not closed', start: block.start, end: block.end })
  return { directives, errors }
}

function readLine(text: string, from: number, to: number): Line {
  const words: GoModWord[] = []
  let at = from
  while (at < to) {
    const character = text.charAt(at)
    if (/\s/.test(character)) at++
    else if (text.startsWith('//', at)) return { words, comment: text.slice(at + 2, to).trim() }
    else if (character === '"' || character === '`') {
      const close = text.indexOf(character, at + 1)
      if (close === -1 || close >= to) {
        words.push({ text: text.slice(at + 1, to), start: at, end: to })
        return { words, comment: '', problem: 'a quote is not closed' }
      }
      words.push({ text: text.slice(at + 1, close), start: at, end: close + 1 })
      at = close + 1
    } else {
      const start = at
      at = wordEnd(text, at, to)
      words.push({ text: text.slice(start, at), start, end: at })
    }
  }
  return { words, comment: '' }
}

/** Parentheses, brackets and commas are words of their own. */
function wordEnd(text: string, from: number, to: number): number {
  if (/[()[\],]/.test(text.charAt(from))) return from + 1
  let at = from
  while (at < to && !/[\s()[\],"`]/.test(text.charAt(at)) && !text.startsWith('//', at)) at++
  return at
}
