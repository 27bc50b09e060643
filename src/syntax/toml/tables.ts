import type { KeyPart } from './keys.ts'
import { fail, type Reader } from './reader.ts'
import type { TomlArray, TomlEntry, TomlNode, TomlTable } from './tree.ts'

/** How a table came to be, which says who may add to it. */
export type Making = 'header' | 'implied' | 'dotted' | 'inline'

export interface OpenEntry extends TomlEntry {
  end: number
}

export interface OpenTable extends TomlTable {
  readonly entries: Map<string, OpenEntry>
  made: Making
  end: number
}

interface TableArray extends TomlArray {
  readonly items: TomlNode[]
  /** Made by `[[headers]]`, which may add to it. */
  readonly byHeaders?: true
  end: number
}

/** What a header opens, and what ends where its section does. */
export interface Section {
  readonly table: OpenTable
  readonly touched: readonly { end: number }[]
}

export function newTable(made: Making, start: number, end: number): OpenTable {
  const table: OpenTable = { type: 'table', entries: new Map(), start, end, made }
  // Of no interest to whoever reads the tree.
  return Object.defineProperty(table, 'made', { enumerable: false })
}

/** Adds a value to a table under a key. Where the key is there already that is a mistake, and the last value counts. */
export function define(reader: Reader, table: OpenTable, key: readonly KeyPart[], value: TomlNode): void {
  const { at } = reader
  let owner = table
  for (const [index, part] of key.entries()) {
    const entry = owner.entries.get(part.name)
    if (index === key.length - 1) {
      if (entry !== undefined) duplicate(reader, part)
      owner.entries.delete(part.name)
      owner.entries.set(part.name, { key: part.name, value, start: part.start, end: value.end })
    } else if (entry?.value.type === 'table') {
      const next = entry.value as OpenTable
      if (next.made === 'header' || next.made === 'inline') duplicate(reader, part)
      else next.made = 'dotted'
      entry.end = Math.max(entry.end, value.end)
      owner = next
    } else {
      if (entry !== undefined) duplicate(reader, part)
      const next = newTable('dotted', part.start, value.end)
      owner.entries.set(part.name, { key: part.name, value: next, start: part.start, end: value.end })
      owner = next
    }
  }
  reader.at = at
}

/** The table of a `[header]`. */
export function openTable(reader: Reader, root: OpenTable, key: readonly KeyPart[]): Section {
  const touched: { end: number }[] = []
  const parent = descend(reader, root, key.slice(0, -1), touched)
  const last = key.at(-1)
  if (last === undefined) return { table: root, touched }
  const entry = parent.entries.get(last.name)
  const present = entry?.value.type === 'array' ? entry.value.items.at(-1) : entry?.value
  if (entry !== undefined && present?.type === 'table') {
    const table = present as OpenTable
    if (table.made !== 'implied' || entry.value.type === 'array') duplicate(reader, last)
    table.made = 'header'
    touched.push(entry)
    return { table, touched }
  }
  if (entry !== undefined) duplicate(reader, last)
  return { table: add(parent, last, 'header', touched), touched }
}

/** A new table of a `[[header]]`, which starts at `start`. */
export function appendTable(reader: Reader, root: OpenTable, key: readonly KeyPart[], start: number): Section {
  const touched: { end: number }[] = []
  const parent = descend(reader, root, key.slice(0, -1), touched)
  const table = newTable('header', start, start)
  touched.push(table)
  const last = key.at(-1)
  if (last === undefined) return { table, touched }
  const entry = parent.entries.get(last.name)
  if (entry?.value.type === 'array') {
    const array = entry.value as TableArray
    if (array.byHeaders !== true) duplicate(reader, last)
    array.items.push(table)
    touched.push(entry)
    return { table, touched }
  }
  if (entry !== undefined) duplicate(reader, last)
  const array: TableArray = { type: 'array', items: [table], start, end: start, byHeaders: true }
  Object.defineProperty(array, 'byHeaders', { enumerable: false })
  const added = { key: last.name, value: array, start: last.start, end: start }
  parent.entries.set(last.name, added)
  touched.push(array, added)
  return { table, touched }
}

/** Follows keys of a header from a table, making the tables that are not there yet. */
function descend(reader: Reader, root: OpenTable, key: readonly KeyPart[], touched: { end: number }[]): OpenTable {
  let table = root
  for (const part of key) {
    const entry = table.entries.get(part.name)
    const present = entry?.value.type === 'array' ? entry.value.items.at(-1) : entry?.value
    if (entry !== undefined && present?.type === 'table') {
      const isClosed = entry.value.type === 'array' && (entry.value as TableArray).byHeaders !== true
      table = present as OpenTable
      if (isClosed || table.made === 'inline') duplicate(reader, part)
      touched.push(entry)
    } else {
      if (entry !== undefined) duplicate(reader, part)
      table = add(table, part, 'implied', touched)
    }
  }
  return table
}

function add(parent: OpenTable, part: KeyPart, made: Making, touched: { end: number }[]): OpenTable {
  const table = newTable(made, part.start, part.end)
  const entry = { key: part.name, value: table, start: part.start, end: part.end }
  parent.entries.set(part.name, entry)
  touched.push(table, entry)
  return table
}

function duplicate(reader: Reader, { start }: KeyPart): void {
  const { at } = reader
  fail(reader, 'a key is defined twice', start)
  reader.at = at
}
