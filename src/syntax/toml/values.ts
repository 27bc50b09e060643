import { readKey } from './keys.ts'
import { fail, skipBlank, skipSpace, stop, type Reader } from './reader.ts'
import { readScalar } from './scalars.ts'
import { readString } from './strings.ts'
import { define, newTable } from './tables.ts'
import type { TomlNode } from './tree.ts'

const deepest = 100

/**
 * Reads the value that starts here; undefined where there is none. Of an array or an inline table with mistakes inside,
 * what could be read is the value.
 */
function readValue(reader: Reader, depth: number): TomlNode | undefined {
  const first = reader.text[reader.at]
  if (first === '"' || first === "'") return readString(reader)
  if (first !== '[' && first !== '{') return readScalar(reader)
  if (depth > deepest) {
    stop(reader, 'values are nested too deeply', reader.at, 'limit')
    return undefined
  }
  return first === '[' ? readArray(reader, depth) : readInlineTable(reader, depth)
}

function readArray(reader: Reader, depth: number): TomlNode {
  const start = reader.at++
  const items: TomlNode[] = []
  let separated = true
  while (!reader.stopped) {
    skipBlank(reader)
    const next = reader.text[reader.at]
    if (next === ']') {
      reader.at++
      break
    }
    if (next === undefined) stop(reader, 'the array has no end', reader.at)
    else if (next === ',' && !separated) {
      reader.at++
      separated = true
    } else if (!separated) {
      fail(reader, 'missing comma between two values', reader.at)
      if (isStatement(reader)) leave(reader)
      separated = true
    } else {
      const item = readValue(reader, depth + 1)
      if (item !== undefined) items.push(item)
      else mend(reader)
      separated = item === undefined && reader.text[reader.at] !== ','
    }
  }
  return { type: 'array', items, start, end: reader.at }
}

function readInlineTable(reader: Reader, depth: number): TomlNode {
  const start = reader.at++
  const table = newTable('inline', start, start)
  let separated = true
  while (!reader.stopped) {
    skipBlank(reader)
    const next = reader.text[reader.at]
    if (next === '}') {
      reader.at++
      break
    }
    if (next === undefined) stop(reader, 'the inline table has no end', reader.at)
    else if (next === ',' && !separated) {
      reader.at++
      separated = true
    } else if (separated && readPair(reader, table, depth)) separated = false
    else {
      if (!separated) fail(reader, 'missing comma between two keys', reader.at)
      skipTo(reader, '}')
      break
    }
  }
  table.end = reader.at
  return table
}

/** Reads `key = value` into a table; false after a mistake that leaves nothing to go on with. */
export function readPair(reader: Reader, table: ReturnType<typeof newTable>, depth: number): boolean {
  const key = readKey(reader)
  if (key === undefined) return false
  if (reader.text[reader.at] !== '=') {
    fail(reader, 'missing = after a key', reader.at)
    return false
  }
  reader.at++
  skipSpace(reader)
  const value = readValue(reader, depth + 1)
  if (value !== undefined) define(reader, table, key, value)
  return value !== undefined
}

/** After a value of an array that could not be read: goes on behind it, or leaves the array where it was not closed. */
function mend(reader: Reader): void {
  if (!reader.stopped && isStatement(reader)) leave(reader)
  else skipTo(reader, ',]')
}

/** Goes to one of these characters, or to the end of the line. Past a brace, but not past what an array has to see. */
function skipTo(reader: Reader, ends: string): void {
  if (reader.stopped) return
  const { text } = reader
  while (reader.at < text.length && text[reader.at] !== '\n' && !ends.includes(text.charAt(reader.at))) reader.at++
  if (text[reader.at] === '}' && ends === '}') reader.at++
}

const statement = /[ \t]{0,32}(?:\[\[?[\w."' -]{1,200}\]\]?[ \t]{0,32}(?:#|\r?\n|$)|[\w."-]{1,200}[ \t]{0,32}=)/y
const furthest = 200

/** Whether the line that a mistake is in looks like a header or like a key with a value, and is not where they start. */
function isStatement({ text, at, from }: Reader): boolean {
  const before = text.slice(Math.max(0, at - furthest), at)
  const lineStart = before.lastIndexOf('\n')
  if (lineStart === -1) return false
  statement.lastIndex = at - before.length + lineStart + 1
  // To go back to where the value started would read it again, for ever.
  if (statement.lastIndex <= from) return false
  return statement.test(text)
}

/** Ends all values, so that the line is read as what it looks like. */
function leave(reader: Reader): void {
  reader.stopped = true
  reader.at = reader.text.lastIndexOf('\n', reader.at - 1)
}
