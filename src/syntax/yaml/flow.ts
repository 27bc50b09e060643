import { colon, skipSpaces, space, unfit, type Cursor } from './cursor.ts'
import { canStart, maxKey, plainScalar, readQuoted } from './scalar.ts'
import type { YamlEntry, YamlError, YamlNode, YamlScalar } from './tree.ts'

const maxDepth = 20

/** Reads `{a: b}` or `[a, b]` that begins here and ends on this line. */
export function readFlow(cursor: Cursor, errors: YamlError[], depth = 0): YamlNode {
  if (depth > maxDepth) throw unfit
  const start = cursor.at
  const isMap = cursor.text[start] === '{'
  const close = isMap ? '}' : ']'
  const entries = new Map<string, YamlEntry>()
  const items: YamlNode[] = []
  cursor.nodes++
  cursor.at++
  skipSpaces(cursor)
  if (cursor.text[cursor.at] !== close) {
    for (;;) {
      if (isMap) addEntry(entries, readEntry(cursor, errors, depth), errors)
      else items.push(readValue(cursor, errors, depth))
      skipSpaces(cursor)
      if (cursor.at >= cursor.lineEnd) throw unfit
      if (cursor.text[cursor.at] === close) break
      if (cursor.text[cursor.at] !== ',') throw unfit
      cursor.at++
      skipSpaces(cursor)
    }
  }
  if (cursor.at >= cursor.lineEnd) throw unfit
  const end = ++cursor.at
  return isMap ? { type: 'map', entries, start, end } : { type: 'list', items, start, end }
}

/** Of several entries with one key the last one counts. */
export function addEntry(entries: Map<string, YamlEntry>, entry: YamlEntry, errors: YamlError[]): void {
  if (entries.delete(entry.key)) {
    const message = 'an earlier entry of the same key is replaced'
    if (errors.length < 100) errors.push({ type: 'duplicate', message, offset: entry.start })
  }
  entries.set(entry.key, entry)
}

function readEntry(cursor: Cursor, errors: YamlError[], depth: number): YamlEntry {
  const key = readScalar(cursor)
  skipSpaces(cursor)
  const { text } = cursor
  const name = key.style === 'plain' ? text.slice(key.start, key.end) : key.text
  if (text.charCodeAt(cursor.at) !== colon || text.charCodeAt(cursor.at + 1) !== space) throw unfit
  if (name === '<<' || cursor.at - key.start > maxKey) throw unfit
  cursor.at++
  skipSpaces(cursor)
  const value = readValue(cursor, errors, depth)
  return { key: name, start: key.start, keyEnd: key.end, end: value.end, value }
}

function readValue(cursor: Cursor, errors: YamlError[], depth: number): YamlNode {
  const first = cursor.text[cursor.at]
  if (first === '{' || first === '[') return readFlow(cursor, errors, depth + 1)
  cursor.nodes++
  return readScalar(cursor)
}

function readScalar(cursor: Cursor): YamlScalar {
  const { text, lineEnd } = cursor
  const first = text[cursor.at]
  if (first === '"' || first === "'") return readQuoted(cursor)
  const start = cursor.at
  if (start >= lineEnd || !canStart(cursor)) throw unfit
  let end = start
  let at = start
  for (; at < lineEnd; at++) {
    const character = text[at] ?? ''
    if (character === ' ') continue
    if (',[]{}'.includes(character)) break
    // A colon before one of these, or a line's end, would be an indicator; so would a comment's sign.
    if (character === ':' && (at + 1 >= lineEnd || ' ,[]{}'.includes(text[at + 1] ?? ''))) break
    if (character < ' ' || (character === '#' && text[at - 1] === ' ')) throw unfit
    end = at + 1
  }
  if (end === start) throw unfit
  if (/^[-?]$/.test(text.slice(start, end))) throw unfit
  cursor.at = end
  return plainScalar(text.slice(start, end), start, end)
}
