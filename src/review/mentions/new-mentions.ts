import { groupBy } from '../../core/group.ts'
import { isProgram } from '../../mentions/languages.ts'
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

/** So many words before and behind a mention tell it from others where its line was written anew. */
const mostWords = 3
/** As a rule, so much of a text has them. */
const nearby = 80

/**
 * What is news among the mentions of both sides. Nothing is compared line by line: equal mentions on equal logical lines of
 * equal contexts are counted over all files, white space collapsed, and the surplus of the head side is told. What moves or is
 * indented falls out. What is left of both sides is compared again by the words around it, whatever quotes, brackets, commas
 * and ends of lines stand between them: a list or a call that is written in another form brings nothing in.
 */
export function newMentions<Of extends Place>(
  head: readonly Mentioned<Of>[],
  base: readonly Mentioned<Of>[]
): readonly Mentioned<Of>[] {
  const byLine = surplus(head, base, lineKey, ({ key }) => key)
  if (byLine.head.length === 0 || byLine.base.length === 0) return byLine.head
  return surplus(byLine.head, byLine.base, wordsKey, ({ key }) => wordsOf(key).join('\n')).head
}

interface Surplus<Of> {
  readonly head: readonly Mentioned<Of>[]
  readonly base: readonly Mentioned<Of>[]
}

/** What one side has and the other has not, by keys that hold a name. Of equal ones, those in files that have not as many on the other side. */
function surplus<Of extends Place>(
  head: readonly Mentioned<Of>[],
  base: readonly Mentioned<Of>[],
  keyOf: (mentioned: Mentioned<Of>) => string,
  nameOf: (what: Of) => string
): Surplus<Of> {
  const keys = new Map<Mentioned<Of>, string>()
  const key = (mentioned: Mentioned<Of>): string => {
    const known = keys.get(mentioned) ?? keyOf(mentioned)
    keys.set(mentioned, known)
    return known
  }
  // What stood in the same file stays; what is left of the base side has moved to another one.
  const inFile = unpaired(head, base, mentioned => `${mentioned.in.path}\n${key(mentioned)}`, nameOf)
  return unpaired(inFile.head, inFile.base, key, nameOf)
}

function unpaired<Of extends Place>(
  head: readonly Mentioned<Of>[],
  base: readonly Mentioned<Of>[],
  keyOf: (mentioned: Mentioned<Of>) => string,
  nameOf: (what: Of) => string
): Surplus<Of> {
  const before = groupBy(base, keyOf)
  // Once nothing on the base side mentions the same, no line needs to be looked at.
  const left = new Map<string, number>()
  for (const { what } of base) left.set(nameOf(what), (left.get(nameOf(what)) ?? 0) + 1)
  const news = head.filter(mentioned => {
    const name = nameOf(mentioned.what)
    const rest = left.get(name) ?? 0
    if (rest === 0 || before.get(keyOf(mentioned))?.pop() === undefined) return true
    left.set(name, rest - 1)
    return false
  })
  return { head: news, base: [...before.values()].flat() }
}

function lineKey<Of extends Place>({ in: { text, context }, what }: Mentioned<Of>): string {
  if (what.around !== undefined) return `${context}\n${what.key}\n${what.around}`
  const { start, end } = logicalLine(text, what.start, longestLine)
  return `${context}\n${what.key}\n${text.slice(start, end).replace(/\s+/g, ' ').trim()}`
}

function wordsKey<Of extends Place>({ in: { path, text, context }, what }: Mentioned<Of>): string {
  const before = lastWords(text, what.start)
  // In a call the next argument may be what it is about: `f(trust_remote_code=True, model="a")`.
  const after = isProgram(path) ? firstWords(text, what.end) : []
  return [context, ...wordsOf(what.key), '', ...before, '', ...after].join('\n')
}

/** The last words before an offset. Most often they stand close to it; the first word of a part may be cut. */
function lastWords(text: string, offset: number): readonly string[] {
  const near = wordsOf(text.slice(Math.max(0, offset - nearby), offset))
  const words = near.length > mostWords ? near : wordsOf(text.slice(Math.max(0, offset - longestLine), offset))
  return words.slice(-mostWords)
}

/** The first words behind an offset, in the same way. */
function firstWords(text: string, offset: number): readonly string[] {
  const near = wordsOf(text.slice(offset, offset + nearby))
  const words = near.length > mostWords ? near : wordsOf(text.slice(offset, offset + longestLine))
  return words.slice(0, mostWords)
}

/** The words of a part of a text, without what only says how it is written. */
function wordsOf(part: string): readonly string[] {
  return part.match(/#+|\/\/+|[\w@$]+/g) ?? []
}
