import { readBlockScalar } from './block-scalar.ts'
import { advance, colon, isItem, isLineDone, skipSpaces, standsAlone, unfit, type Cursor } from './cursor.ts'
import { addEntry, readFlow } from './flow.ts'
import { maxKey, plainScalar, readQuoted, scanPlain } from './scalar.ts'
import type { YamlEntry, YamlError, YamlNode, YamlScalar } from './tree.ts'

const maxDepth = 50
const maxNodes = 4_000_000

/**
 * Reads the part of YAML that lockfiles are written in, in linear time: block mappings and lists, flow collections and
 * scalars that end on their line, literal and folded scalars, comments and several documents. Undefined for everything
 * else (anchors, tags, merge keys, scalars of several lines, tabs, all that is wrong): such a text is the library's.
 * Gives the same tree as the library where it gives one.
 */
export function parseFast(
  text: string
): { readonly documents: readonly YamlNode[]; readonly errors: readonly YamlError[] } | undefined {
  if (/^\ufeff|\r(?!\n)/.test(text)) return undefined
  const cursor: Cursor = { text, at: 0, lineStart: 0, lineEnd: 0, nextLine: 0, indent: -1, nodes: 0 }
  const errors: YamlError[] = []
  const documents: YamlNode[] = []
  try {
    advance(cursor)
    // The marker before the first document.
    if (cursor.indent < 0) advance(cursor)
    for (;;) {
      if (cursor.indent !== 0) return undefined
      documents.push(readBlock(cursor, errors, 0))
      if (isAtEnd(cursor)) break
      if (!isAtMarker(cursor)) return undefined
      advance(cursor)
    }
  } catch (error) {
    if (error !== unfit) throw error
    return undefined
  }
  return { documents, errors }
}

function isAtEnd(cursor: Cursor): boolean {
  return cursor.indent === -2
}

function isAtMarker(cursor: Cursor): boolean {
  return cursor.indent === -1
}

function readBlock(cursor: Cursor, errors: YamlError[], depth: number): YamlNode {
  if (depth > maxDepth) throw unfit
  return isItem(cursor) ? readList(cursor, errors, depth) : readMap(cursor, errors, depth)
}

function readMap(cursor: Cursor, errors: YamlError[], depth: number): YamlNode {
  const { indent, at: start } = cursor
  const entries = new Map<string, YamlEntry>()
  let end = start
  count(cursor)
  while (cursor.indent === indent && !isItem(cursor)) {
    const isLong = cursor.text[cursor.at] === '?' && standsAlone(cursor, cursor.at)
    const key = isLong ? readLongKey(cursor) : readKey(cursor)
    const name = key.style === 'plain' ? cursor.text.slice(key.start, key.end) : key.text
    if (name === '<<') throw unfit
    const value = readAfter(cursor, errors, indent, depth, key, isLong)
    end = Math.max(key.end, value.end)
    addEntry(entries, { key: name, start: key.start, keyEnd: key.end, end, value }, errors)
  }
  if (cursor.indent > indent) throw unfit
  return { type: 'map', entries, start, end }
}

function readList(cursor: Cursor, errors: YamlError[], depth: number): YamlNode {
  const { indent, at: start } = cursor
  const items: YamlNode[] = []
  let end = start
  count(cursor)
  while (cursor.indent === indent && isItem(cursor)) {
    cursor.at++
    const item = readAfter(cursor, errors, indent, depth, undefined, true)
    items.push(item)
    end = item.end
  }
  if (cursor.indent > indent) throw unfit
  return { type: 'list', items, start, end }
}

/**
 * Reads the value after a colon or a dash, and moves on to the line after it. A collection may begin on this line where
 * it is `compact`: behind a dash, and behind the colon of a long key.
 */
function readAfter(
  cursor: Cursor,
  errors: YamlError[],
  indent: number,
  depth: number,
  key: YamlScalar | undefined,
  compact: boolean
): YamlNode {
  const { text } = cursor
  const empty = key?.end ?? cursor.at
  skipSpaces(cursor)
  if (isLineDone(cursor)) {
    const isBare = cursor.at === empty
    advance(cursor)
    if (cursor.indent > indent) return readBlock(cursor, errors, depth + 1)
    if (key !== undefined && cursor.indent === indent && isItem(cursor)) return readList(cursor, errors, depth + 1)
    // Where the library sees an empty item depends on what follows.
    if (key === undefined && !isBare) throw unfit
    count(cursor)
    return plainScalar('', empty, empty)
  }
  if (compact && (isItem(cursor) || isEntry(cursor))) {
    cursor.indent = cursor.at - cursor.lineStart
    return readBlock(cursor, errors, depth + 1)
  }
  const first = text[cursor.at]
  if (first === '|' || first === '>') {
    count(cursor)
    return readBlockScalar(cursor, indent)
  }
  const value = first === '{' || first === '[' ? readFlow(cursor, errors) : readScalar(cursor)
  skipSpaces(cursor)
  if (!isLineDone(cursor)) throw unfit
  advance(cursor)
  // The scalar would go on there.
  if (cursor.indent > indent) throw unfit
  return value
}

function readScalar(cursor: Cursor): YamlScalar {
  count(cursor)
  const { text, at } = cursor
  if (text[at] === '"' || text[at] === "'") return readQuoted(cursor)
  const { end, colon: mark } = scanPlain(cursor)
  if (mark !== -1 || end === at) throw unfit
  cursor.at = end
  return plainScalar(text.slice(at, end), at, end)
}

/** Whether a mapping begins on this line, behind a dash. */
function isEntry(cursor: Cursor): boolean {
  const { text, at } = cursor
  const first = text[at]
  if (first === '{' || first === '[' || first === '|' || first === '>') return false
  if (first !== '"' && first !== "'") return scanPlain(cursor).colon !== -1
  readQuoted(cursor)
  skipSpaces(cursor)
  const found = text.charCodeAt(cursor.at) === colon && cursor.at < cursor.lineEnd
  cursor.at = at
  return found
}

/** Reads a key and the colon behind it. */
function readKey(cursor: Cursor): YamlScalar {
  const { text, at } = cursor
  let key: YamlScalar
  if (text[at] === '"' || text[at] === "'") {
    key = readQuoted(cursor)
    skipSpaces(cursor)
  } else {
    const { end, colon: mark } = scanPlain(cursor)
    if (mark === -1 || end === at) throw unfit
    key = plainScalar(text.slice(at, end), at, end)
    cursor.at = mark
  }
  if (text.charCodeAt(cursor.at) !== colon || !standsAlone(cursor, cursor.at)) throw unfit
  if (cursor.at - key.start > maxKey) throw unfit
  cursor.at++
  return key
}

/** Reads `? key` and the colon on the line after it, as yarn writes its longest keys. */
function readLongKey(cursor: Cursor): YamlScalar {
  const { indent } = cursor
  cursor.at++
  skipSpaces(cursor)
  const key = readScalar(cursor)
  cursor.nodes--
  skipSpaces(cursor)
  if (cursor.at < cursor.lineEnd) throw unfit
  advance(cursor)
  if (cursor.indent !== indent || cursor.text.charCodeAt(cursor.at) !== colon) throw unfit
  if (!standsAlone(cursor, cursor.at)) throw unfit
  cursor.at++
  return key
}

function count(cursor: Cursor): void {
  if (++cursor.nodes > maxNodes) throw unfit
}
