/**
 * Where the fast reader is: on a line that says something, at a character of it. One object for a whole text, so that
 * a long one makes no garbage.
 */
export interface Cursor {
  readonly text: string
  /** Offset of the next character to read. */
  at: number
  lineStart: number
  /** Offset of the line's end, without its break. */
  lineEnd: number
  /** Offset of the line after it. */
  nextLine: number
  /** Column of the line's content, or of the collection that begins inside of it; -1 at a marker, -2 at the end. */
  indent: number
  /** Values so far. */
  nodes: number
}

/** Thrown where the text is more than the fast reader knows: the library decides. Never leaves this folder. */
export const unfit = new Error('not in the subset')

export const space = 32
export const colon = 58
const dash = 45
export const hash = 35
const tab = 9
const carriageReturn = 13

/** Moves on to the next line that is neither blank nor a comment, or to the end of the document. */
export function advance(cursor: Cursor): void {
  const { text } = cursor
  while (cursor.nextLine < text.length) {
    const start = cursor.nextLine
    const feed = text.indexOf('\n', start)
    let end = feed === -1 ? text.length : feed
    cursor.nextLine = feed === -1 ? text.length : feed + 1
    if (end > start && text.charCodeAt(end - 1) === carriageReturn) end--
    let first = start
    while (first < end && text.charCodeAt(first) === space) first++
    if (first === end || text.charCodeAt(first) === hash) continue
    if (text.charCodeAt(first) === tab) throw unfit
    if (first === start && isMarker(text, start, end)) {
      cursor.indent = -1
      return
    }
    cursor.lineStart = start
    cursor.lineEnd = end
    cursor.at = first
    cursor.indent = first - start
    return
  }
  cursor.indent = -2
}

/** Whether a line ends a document. Only the plain marker between two documents is known here. */
function isMarker(text: string, start: number, end: number): boolean {
  const isRule = text.startsWith('---', start) || text.startsWith('...', start)
  if ((isRule && (end === start + 3 || text.charCodeAt(start + 3) <= space)) || text[start] === '%') {
    if (text[start] !== '-' || end !== start + 3) throw unfit
    return true
  }
  return false
}

export function skipSpaces(cursor: Cursor): void {
  while (cursor.at < cursor.lineEnd && cursor.text.charCodeAt(cursor.at) === space) cursor.at++
}

/** Whether nothing but a comment follows on the line; the character before it is a space, or the line has ended. */
export function isLineDone(cursor: Cursor): boolean {
  if (cursor.at >= cursor.lineEnd) return true
  return cursor.text.charCodeAt(cursor.at) === hash && cursor.text.charCodeAt(cursor.at - 1) === space
}

/** Whether the character at an offset is followed by a space or the end of the line: what makes an indicator of it. */
export function standsAlone(cursor: Cursor, offset: number): boolean {
  return offset + 1 >= cursor.lineEnd || cursor.text.charCodeAt(offset + 1) === space
}

/** Whether an item of a block list begins here. */
export function isItem(cursor: Cursor): boolean {
  return cursor.text.charCodeAt(cursor.at) === dash && standsAlone(cursor, cursor.at)
}
