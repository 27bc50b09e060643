import { ParseError, parseTOML } from 'toml-eslint-parser'
import type { AST } from 'toml-eslint-parser'
import type { TomlArray, TomlEntry, TomlNode, TomlString, TomlTable } from './tree.ts'

export interface TomlError {
  /** A clause without a full stop. */
  readonly message: string
  /** UTF-16 offset of the place where reading ended. */
  readonly offset: number
}

interface Entry extends TomlEntry {
  end: number
}

interface Table extends TomlTable {
  readonly entries: Map<string, Entry>
}

const deepest = 100

/**
 * Reads TOML 1.1 (<https://toml.io/en/v1.1.0>) to a tree in which tables are merged as the format says. Reading ends at
 * the first error.
 */
export function parseToml(text: string): { readonly root: TomlTable } | { readonly error: TomlError } {
  try {
    return { root: build(parseTOML(text, { tomlVersion: '1.1' }), text) }
  } catch (error) {
    if (error instanceof ParseError) return { error: { message: describe(error), offset: error.index } }
    if (error instanceof TooDeep) return { error: { message: tooDeep, offset: error.offset } }
    if (error instanceof RangeError) return { error: { message: tooDeep, offset: deepestAt(text) } }
    throw error
  }
}

const tooDeep = 'values are nested too deeply'

class TooDeep extends Error {
  readonly offset: number
  constructor(offset: number) {
    super(tooDeep)
    this.offset = offset
  }
}

function describe({ message }: ParseError): string {
  return `it is not valid TOML: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

/** Where brackets are first nested beyond the limit: the parser ran out of stack and does not say where. */
function deepestAt(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '[' || character === '{') depth++
    else if (character === ']' || character === '}') depth--
    if (depth > deepest) return at
  }
  return 0
}

function build(program: AST.TOMLProgram, text: string): TomlTable {
  const root = newTable(0, text.length)
  for (const part of program.body[0].body) {
    if (part.type === 'TOMLKeyValue') add(root, part, text, 0)
    else {
      const table = part.kind === 'array' ? appended(root, part) : opened(root, part)
      for (const pair of part.body) add(table, pair, text, 0)
    }
  }
  return root
}

function newTable(start: number, end: number): Table {
  return { type: 'table', entries: new Map(), start, end }
}

/** The table of a `[header]`. */
function opened(root: Table, { key, range }: AST.TOMLTable): Table {
  return descend(root, key.keys, range[1])
}

/** A new table of a `[[header]]`. */
function appended(root: Table, { key, range }: AST.TOMLTable): Table {
  const table = newTable(range[0], range[1])
  const last = key.keys.at(-1)
  if (last === undefined) return root
  const parent = descend(root, key.keys.slice(0, -1), range[1])
  const name = nameOf(last)
  const present = parent.entries.get(name)
  if (present?.value.type === 'array') {
    ;(present.value.items as TomlNode[]).push(table)
    present.end = range[1]
  } else {
    const array: TomlArray = { type: 'array', items: [table], start: range[0], end: range[1] }
    parent.entries.set(name, { key: name, value: array, start: last.range[0], end: range[1] })
  }
  return table
}

/** Follows keys from a table, making the tables that are not there yet. */
function descend(from: Table, keys: readonly (AST.TOMLBare | AST.TOMLQuoted)[], end: number): Table {
  let table = from
  for (const key of keys) {
    const name = nameOf(key)
    const entry = table.entries.get(name)
    const present = entry?.value.type === 'array' ? entry.value.items.at(-1) : entry?.value
    if (entry !== undefined && present?.type === 'table') {
      entry.end = Math.max(entry.end, end)
      table = present as Table
    } else {
      const next = newTable(key.range[0], end)
      table.entries.set(name, { key: name, value: next, start: key.range[0], end })
      table = next
    }
  }
  return table
}

function add(table: Table, { key, value, range }: AST.TOMLKeyValue, text: string, depth: number): void {
  const last = key.keys.at(-1)
  if (last === undefined) return
  const owner = descend(table, key.keys.slice(0, -1), range[1])
  const name = nameOf(last)
  owner.entries.set(name, { key: name, value: convert(value, text, depth), start: last.range[0], end: range[1] })
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value
}

function convert(node: AST.TOMLContentNode, text: string, depth: number): TomlNode {
  const [start, end] = node.range
  if (depth > deepest) throw new TooDeep(start)
  if (node.type === 'TOMLArray')
    return { type: 'array', items: node.elements.map(item => convert(item, text, depth + 1)), start, end }
  if (node.type === 'TOMLInlineTable') {
    const table = newTable(start, end)
    for (const pair of node.body) add(table, pair, text, depth + 1)
    return table
  }
  if (node.kind === 'string') return convertString(node, text)
  if (node.kind === 'boolean' || node.kind === 'integer' || node.kind === 'float')
    return { type: node.kind, value: node.value, start, end }
  return { type: 'date', value: node.datetime, start, end }
}

function convertString({ value, style, multiline, range }: AST.TOMLStringValue, text: string): TomlString {
  const [start, end] = range
  const quotes = multiline ? 3 : 1
  // A line end right after the opening quotes is not part of the value.
  const lineEnd = multiline ? (/^\r?\n/.exec(text.slice(start + 3, start + 5))?.[0].length ?? 0) : 0
  const rawStart = start + quotes + lineEnd
  const raw = text.slice(rawStart, end - quotes)
  return { type: 'string', value, raw, rawStart, escapes: style === 'basic', start, end }
}
