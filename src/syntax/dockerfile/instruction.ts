import { isBlank, isSpace, skipSpace, trimmedEnd } from './characters.ts'
import type { Heredoc } from './heredoc.ts'
import { jsonStrings } from './json-strings.ts'
import { sliceSource, sourceTextBuilder, wordOf } from '../shared/source-text.ts'
import type { SourceText, Word } from '../shared/source-text.ts'

/** A flag before the arguments: `--from=builder`. */
export interface Flag {
  readonly name: string
  /** Without quotes and escapes; absent for a flag without `=`. */
  readonly value?: SourceText
}

/** One instruction. */
export interface Instruction {
  /** In capitals. */
  readonly keyword: string
  readonly start: number
  /** Of the logical line; heredocs come after it. */
  readonly end: number
  readonly flags: readonly Flag[]
  /** What follows the flags, continuations joined. */
  readonly body: SourceText
  /** The strings of the JSON form, where the instruction takes it and uses it. */
  readonly strings?: readonly SourceText[]
  readonly heredocs: readonly Heredoc[]
  /** It stands behind ONBUILD: other builds run it. */
  readonly onbuild: boolean
}

const jsonForm = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'])
const maxFlags = 200

/** Reads keyword, flags and arguments of a logical line; an error is a sentence without its place. */
export function readInstruction(
  line: SourceText,
  escape: string
): { instruction: Instruction; error?: string } | undefined {
  const first = splitKeyword(line, escape)
  if (first === undefined) return undefined
  const onbuild = first.keyword === 'ONBUILD'
  const { keyword, flags, body } = (onbuild ? splitKeyword(first.body, escape) : undefined) ?? first
  const { start, end } = wordOf(line)
  const json = jsonForm.has(keyword) ? jsonStrings(body) : undefined
  const instruction = { keyword, start, end, flags, body, heredocs: [], onbuild }
  if (json === 'not strings') return { instruction, error: 'the JSON form takes strings only' }
  if (onbuild && (keyword === 'ONBUILD' || keyword === 'FROM'))
    return { instruction, error: `${keyword} cannot stand behind ONBUILD` }
  return { instruction: { ...instruction, ...(json && { strings: json }) } }
}

/** At most `limit` arguments, split at blanks; quotes do not count. */
export function splitArguments(body: SourceText, limit = Number.POSITIVE_INFINITY): readonly Word[] {
  const words: Word[] = []
  const { text } = body
  for (let at = skipSpace(text, 0); at < text.length && words.length < limit;) {
    const start = at
    while (at < text.length && !isBlank(text.charAt(at))) at++
    words.push(wordOf(sliceSource(body, start, at)))
    while (isBlank(text.charAt(at))) at++
  }
  return words
}

function splitKeyword(
  line: SourceText,
  escape: string
): { keyword: string; flags: readonly Flag[]; body: SourceText } | undefined {
  const { text } = line
  const start = skipSpace(text, 0)
  let end = start
  while (end < text.length && !isBlank(text.charAt(end))) end++
  if (start === end) return undefined
  const { flags, next } = readFlags(line, end, escape)
  const from = skipSpace(text, next)
  const body = sliceSource(line, from, Math.max(trimmedEnd(text, from), from))
  return { keyword: text.slice(start, end).toUpperCase(), flags, body }
}

function readFlags(line: SourceText, from: number, escape: string): { flags: readonly Flag[]; next: number } {
  const { text } = line
  const flags: Flag[] = []
  let at = skipSpace(text, from)
  while (text.startsWith('--', at) && flags.length < maxFlags) {
    const { value, next } = readFlagWord(line, at, escape)
    at = skipSpace(text, next)
    if (value.text === '--') break
    const equals = value.text.indexOf('=')
    if (equals === -1) flags.push({ name: value.text.slice(2) })
    else flags.push({ name: value.text.slice(2, equals), value: sliceSource(value, equals + 1, value.text.length) })
  }
  return { flags, next: at }
}

/** One flag with quotes and escapes removed. */
function readFlagWord(line: SourceText, from: number, escape: string): { value: SourceText; next: number } {
  const { text } = line
  const word = sourceTextBuilder()
  let quote = ''
  let at = from
  let kept = from
  const drop = (length: number): void => {
    if (at > kept) word.append(sliceSource(line, kept, at))
    kept = at + length
  }
  for (; at < text.length && (quote !== '' || !isSpace(text.charAt(at))); at++) {
    const character = text.charAt(at)
    if (character === escape) {
      drop(1)
      if (at + 1 < text.length) at++
    } else if (quote === '' ? character === '"' || character === "'" : character === quote) {
      drop(1)
      quote = quote === '' ? character : ''
    }
  }
  drop(0)
  return { value: word.build(), next: at }
}
