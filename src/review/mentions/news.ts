import { logicalLine } from '../../mentions/logical-line.ts'
import type { ScannedText } from './texts.ts'

/** So much of a line around a mention tells it from others. */
const longestLine = 400

/** What a text mentions, and where. */
export interface Mentioned<Of> {
  readonly in: ScannedText
  readonly what: Of
}

/** A mention in a text: what it is in one word for its key, and its place. */
export interface Place {
  /** What is mentioned, whatever stands around it. */
  readonly key: string
  /** Offset in the text. */
  readonly start: number
  readonly end: number
  /** What tells it from others in place of its line. */
  readonly around?: string
}

/**
 * What is news among the mentions of both sides. Nothing is compared line by line: equal mentions on equal logical lines of
 * equal contexts are counted over all files, white space collapsed, and the surplus of the head side is told. What moves or is
 * indented falls out. Of equal ones, those in files that have not as many before are the surplus.
 */
export function newsAmong<Of extends Place>(
  head: readonly Mentioned<Of>[],
  base: readonly Mentioned<Of>[]
): readonly Mentioned<Of>[] {
  const before = new Map<string, Map<string, number>>()
  const total = new Map<string, number>()
  for (const mentioned of base) {
    const key = keyOf(mentioned)
    const byPath = before.get(key) ?? new Map<string, number>()
    before.set(key, byPath.set(mentioned.in.path, (byPath.get(mentioned.in.path) ?? 0) + 1))
    total.set(key, (total.get(key) ?? 0) + 1)
  }
  // What stood in the same file stays; what is left of the base side has moved to another one.
  const others = head.filter(mentioned => {
    const key = keyOf(mentioned)
    const byPath = before.get(key)
    const count = byPath?.get(mentioned.in.path) ?? 0
    if (count === 0) return true
    byPath?.set(mentioned.in.path, count - 1)
    total.set(key, (total.get(key) ?? 0) - 1)
    return false
  })
  return others.filter(mentioned => {
    const key = keyOf(mentioned)
    const left = total.get(key) ?? 0
    if (left > 0) total.set(key, left - 1)
    return left <= 0
  })
}

function keyOf<Of extends Place>({ in: { text, context }, what }: Mentioned<Of>): string {
  if (what.around !== undefined) return `${context}\n${what.key}\n${what.around}`
  const { start, end } = logicalLine(text, what.start, longestLine)
  return `${context}\n${what.key}\n${text.slice(start, end).replace(/\s+/g, ' ').trim()}`
}
