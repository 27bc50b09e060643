import { ofLastText } from '../core/last-text.ts'
import { firstWhere } from '../core/sorted.ts'
import { enclosingPart } from './enclosing-part.ts'

/** So many lines above a place are looked at. */
const mostLines = 60
const most = 4000

/**
 * The keys that a place stands under, by indentation, innermost first: `dependencies` of `dependencies = [`, of `"dependencies":`
 * and of `dependencies:`. `before` is the line of the place up to it.
 */
export function enclosingKeys(text: string, lineStart: number, before: string): readonly string[] {
  const lines = linesOf(text)
  const bound = Math.max(0, lineStart - most)
  const own = lineAt(lines.starts, lineStart)
  let indent = indentOf(before)
  let isItem = isItemOfList.test(before)
  const keys = [...ownKeys(before)]
  for (let at = own - 1; at >= 0 && at > own - mostLines; at--) {
    // Nothing encloses what is not indented but the table that it is in.
    if (indent === 0 && !isItem) at = Math.max(own - mostLines + 1, lines.tables[at] ?? 0)
    const line = lineOf(text, lines, at, bound)
    if (line === undefined) break
    if (line.saysNothing) continue
    if (line.table.length > 0) return [...keys, ...line.table]
    // A list of YAML stands at the indentation of its key.
    const isAbove = line.indent < indent || (line.indent === indent && isItem && line.isOpen)
    if (!isAbove) continue
    for (const key of line.keys()) keys.push(key)
    isItem = line.isItem
    indent = line.indent
  }
  return keys
}

/** What a line says of those below it. */
interface Line {
  readonly saysNothing: boolean
  readonly table: readonly string[]
  readonly indent: number
  readonly isItem: boolean
  readonly isOpen: boolean
  keys(): readonly string[]
}

/** The lines of a text: where they begin, by line the last that names a table, and what is known of those that were read. */
interface Lines {
  readonly starts: readonly number[]
  readonly tables: readonly number[]
  readonly known: Map<number, Line>
}

const linesOf = ofLastText((text): Lines => {
  const starts: number[] = []
  const tables: number[] = []
  let table = 0
  for (let start = 0; ;) {
    if (text.charAt(start) === '[') table = starts.length
    starts.push(start)
    tables.push(table)
    const end = text.indexOf('\n', start)
    if (end === -1) return { starts, tables, known: new Map() }
    start = end + 1
  }
})

/** The line that an offset is in. */
function lineAt(starts: readonly number[], offset: number): number {
  return firstWhere(starts.length, at => (starts[at] ?? 0) > offset) - 1
}

/** A line, no more of it than stands behind the bound; undefined where it ends before. */
function lineOf(text: string, { starts, known }: Lines, at: number, bound: number): Line | undefined {
  const [start = 0, next = text.length + 1] = [starts[at], starts[at + 1]]
  if (next - 1 < bound) return undefined
  if (start < bound) return readLine(text.slice(bound, next - 1))
  const line = known.get(at) ?? readLine(text.slice(start, next - 1))
  known.set(at, line)
  return line
}

function readLine(line: string): Line {
  let keys: readonly string[] | undefined
  return {
    saysNothing: line.trim() === '' || /^\s*[#/]/.test(line),
    table: tableOf(line),
    indent: indentOf(line),
    isItem: isItemOfList.test(line),
    isOpen: /:\s*$/.test(line),
    keys: () => (keys ??= keysIn(line))
  }
}

const isItemOfList = /^\s*-\s/

/** The keys of the line itself; lines of a list are often alike. */
const ownKeys = ofLastText(before => keysIn(enclosingPart(before)))

/** The keys that a line opens: before a colon, an equals sign or a list. */
function keysIn(line: string): readonly string[] {
  const keys = /(?:^|[\s{,(["'])([\w.-]{1,60})["']?\]?\s{0,5}(?::|\+?=(?!=)|\(\s{0,5}\[)/g
  return [...line.slice(-500).matchAll(keys)].map(([, key = '']) => key).reverse()
}

/** The parts of a table's name, innermost first. */
function tableOf(line: string): readonly string[] {
  const [, name] = /^\[{1,2}([\w."-]{1,100})\]{1,2}\s*$/.exec(line) ?? []
  return name === undefined ? [] : name.split('.').reverse()
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
