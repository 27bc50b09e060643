import { readKey } from './keys.ts'
import { fail, skipBlank, skipLine, skipLineEnd, skipSpace, startReader } from './reader.ts'
import type { Reader, TomlError } from './reader.ts'
import { appendTable, newTable, openTable } from './tables.ts'
import type { OpenTable, Section } from './tables.ts'
import type { TomlTable } from './tree.ts'
import { readPair } from './values.ts'

export type { TomlError } from './reader.ts'

/** What a text holds, and what is wrong with it. */
export interface TomlDocument {
  readonly root: TomlTable
  /** In the order of their places. */
  readonly errors: readonly TomlError[]
}

/**
 * Reads TOML 1.1 (<https://toml.io/en/v1.1.0>) to a tree in which tables are merged as the format says. What stands
 * before and after a mistake is read: a mistake takes its line with it, or one value of an array. Of two values with one
 * key the last counts, and tables with one name are merged. Takes time linear in the length of the text.
 */
export function parseToml(text: string): TomlDocument {
  const reader = startReader(text)
  const root = newTable('header', 0, text.length)
  let section: Section | undefined
  for (;;) {
    skipBlank(reader)
    if (reader.at >= text.length) break
    const { mistakes } = reader
    reader.from = reader.at
    if (text[reader.at] === '[') section = readHeader(reader, root)
    else {
      readPair(reader, section?.table ?? root, -1)
      close(section, reader.at)
    }
    endLine(reader, mistakes)
  }
  return { root, errors: [...reader.errors].sort((left, right) => left.offset - right.offset) }
}

/** After a header that cannot be read comes what belongs to a table without a name, not to the one before. */
function readHeader(reader: Reader, root: OpenTable): Section {
  const start = reader.at
  const isArray = reader.text[start + 1] === '['
  reader.at += isArray ? 2 : 1
  const key = readKey(reader)
  const brackets = isArray ? ']]' : ']'
  if (key !== undefined && !reader.text.startsWith(brackets, reader.at)) {
    fail(reader, `a header does not end with ${brackets}`, reader.at)
  } else if (key !== undefined) {
    reader.at += brackets.length
    const section = isArray ? appendTable(reader, root, key, start) : openTable(reader, root, key)
    close(section, reader.at)
    return section
  }
  return { table: newTable('header', start, reader.at), touched: [] }
}

function close(section: Section | undefined, end: number): void {
  for (const part of section?.touched ?? []) part.end = Math.max(part.end, end)
}

/** Nothing more may stand on the line; after a mistake, what does is passed over. */
function endLine(reader: Reader, mistakesBefore: number): void {
  const isMended = reader.mistakes > mistakesBefore
  reader.stopped = false
  if (isMended && reader.text[reader.at] !== '\n') skipLine(reader)
  if (skipLineEnd(reader)) return
  skipSpace(reader)
  fail(reader, 'there is something after the value', reader.at)
  skipLine(reader)
}
