import { lineEnd, nextLine, skipSpace } from './characters.ts'
import { sourceTextBuilder } from '../shared/source-text.ts'
import type { SourceText } from '../shared/source-text.ts'

/** A line after its continuations were joined, without comments and empty lines inside them. */
export interface LogicalLine {
  /** Absent for a comment and for an empty line. */
  readonly source?: SourceText
  /** Offset after the last line that belongs to it. */
  readonly next: number
}

/** Reads the logical line at `from` as BuildKit does, frontend/dockerfile/parser. */
export function readLogicalLine(text: string, from: number, escape: string): LogicalLine {
  const builder = sourceTextBuilder()
  let at = from
  let first = true
  for (let continued = true; continued && at < text.length; first = false) {
    const next = nextLine(text, at)
    const end = lineEnd(text, at, next)
    const content = skipSpace(text, at, end)
    if (first && (content === end || text[content] === '#')) return { next }
    if (content !== end && text[content] !== '#') {
      const start = first ? content : at
      const cut = continuation(text, start, end, escape)
      builder.add(text.slice(start, cut ?? end), start)
      continued = cut !== undefined
    }
    at = next
  }
  return { source: builder.build(), next: at }
}

/**
 * The offset of the character that continues the line, which only blanks may follow. One that the same character
 * stands before is escaped, even if that one is escaped itself.
 */
function continuation(text: string, start: number, end: number, escape: string): number | undefined {
  let at = end
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--
  if (at === start || text[at - 1] !== escape) return undefined
  return at - 1 > start && text[at - 2] === escape ? undefined : at - 1
}
