import { isConflictMarker, unresolvedConflict } from '../shared/conflict-markers.ts'

/** A mistake in a text. */
export interface TomlError {
  /** A clause without a full stop. */
  readonly message: string
  /** The reader stopped at a limit of its own; otherwise the text is wrong. */
  readonly type?: 'limit'
  /** UTF-16 offset of the place that is wrong. */
  readonly offset: number
}

/** A text that is being read. */
export interface Reader {
  readonly text: string
  /** The offset of what comes next; after a mistake, of the mistake. */
  at: number
  /** Where the header or the pair that is being read starts. */
  from: number
  /** The first mistakes. */
  readonly errors: TomlError[]
  /** How many mistakes there were in all. */
  mistakes: number
  /** The value being read has to be left, and reading goes on with the next line. */
  stopped: boolean
  /** No string of several lines that starts from here on has an end, by its quotation mark. */
  readonly unclosed: Set<string>
}

/** How many mistakes are listed. */
const mostErrors = 100

const tab = 0x09
export const lineFeed = 0x0a
export const carriageReturn = 0x0d
const space = 0x20
const hash = 0x23
const del = 0x7f

export function startReader(text: string): Reader {
  return { text, at: 0, from: 0, errors: [], mistakes: 0, stopped: false, unclosed: new Set() }
}

/** Notes a mistake, and stands at it. */
export function fail(reader: Reader, message: string, offset: number, type?: 'limit'): void {
  reader.mistakes++
  reader.at = offset
  if (reader.errors.length < mostErrors) {
    reader.errors.push({ message: `it is not valid TOML: ${message}`, offset, ...(type && { type }) })
  } else if (reader.mistakes === mostErrors + 1) {
    const message = `it is not valid TOML: there are more than ${mostErrors} mistakes`
    reader.errors.push({ type: 'limit', message, offset })
  }
}

/** Leaves the value that is being read. */
export function stop(reader: Reader, message: string, offset: number, type?: 'limit'): void {
  reader.stopped = true
  fail(reader, message, offset, type)
}

export function isControl(unit: number): boolean {
  return (unit < space && unit !== tab) || unit === del
}

export function skipSpace(reader: Reader): void {
  const { text } = reader
  let { at } = reader
  for (let unit = text.charCodeAt(at); unit === space || unit === tab; unit = text.charCodeAt(at)) at++
  reader.at = at
}

/** Goes to the end of the line, which is not read. */
export function skipLine(reader: Reader): void {
  const end = reader.text.indexOf('\n', reader.at)
  reader.at = end === -1 ? reader.text.length : end
}

/** Skips a comment and the line end after it; false where something else stands. */
export function skipLineEnd(reader: Reader): boolean {
  skipSpace(reader)
  const { text } = reader
  if (text.charCodeAt(reader.at) === hash) skipComment(reader)
  if (reader.at >= text.length) return true
  if (text.charCodeAt(reader.at) === carriageReturn && text.charCodeAt(reader.at + 1) === lineFeed) reader.at++
  if (text.charCodeAt(reader.at) !== lineFeed) return false
  reader.at++
  return true
}

/** Skips spaces, comments, line ends and the markers of merge conflicts, which are mistakes. */
export function skipBlank(reader: Reader): void {
  for (;;) {
    const before = reader.at
    skipConflict(reader)
    if (!skipLineEnd(reader) || reader.at === before || reader.at >= reader.text.length) return
  }
}

function skipComment(reader: Reader): void {
  const { text } = reader
  let at = reader.at + 1
  for (let unit = text.charCodeAt(at); at < text.length && unit !== lineFeed; unit = text.charCodeAt(at)) {
    if (isControl(unit)) {
      if (unit === carriageReturn && text.charCodeAt(at + 1) === lineFeed) break
      fail(reader, 'a comment holds a control character', at)
      skipLine(reader)
      return
    }
    at++
  }
  reader.at = at
}

function skipConflict(reader: Reader): void {
  const { text, at } = reader
  if (at > 0 && text.charCodeAt(at - 1) !== lineFeed) return
  if (!isConflictMarker(text, at)) return
  fail(reader, unresolvedConflict, at)
  skipLine(reader)
}
