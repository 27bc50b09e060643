import { decoded, type Decoded } from '../shared/aligned.ts'
import { interpolated } from './interpolate.ts'

/** A part of a code cell in another language than the cell, or the cell without such parts. */
export interface CellPart {
  readonly language: 'shell' | 'python' | 'file'
  readonly text: string
  /** The offset in the cell of the text, where it is part of it letter by letter; else of each of its characters, and its end. */
  readonly start: number | Uint32Array
  /** Of a `file`, which the cell writes: its path, and whether it goes on with what was in it before. */
  readonly path?: string
  readonly appends?: boolean
}

// Cell magics after which the rest of the cell is code as usual.
const transparent = /^%%(?:capture|time|timeit|prun|python3?|px|memit|mprun|snakeviz|heat|skip|debug)\b/
const shellMagic = /^%%(?:bash|sh|shell|system|sx|!|script[ \t]+(?:bash|sh|\/bin\/(?:ba)?sh))(?![\w-])/
const fileMagic = /^%%(?:writefile|file)[ \t]+(-a[ \t]+|--append[ \t]+)?["']?([^\s"']{1,200})["']?$/
// Line magics that are commands of their own name.
const commandMagic = /^%(?=(?:pip|conda|mamba|micromamba|uv)[ \t])/
const shellLine = /^(?:!!?|%(?:sx|system|shell)[ \t])/
// IPython takes these for magics without the sign, where the line is no Python.
const automagic = /^(?=(?:pip3?|conda|mamba)[ \t]+(?:install|create)[ \t])/
// Line magics that run the rest of the line.
const around =
  /^%(?:time|timeit|prun|memit|mprun|lprun|capture|notify)\b(?:[ \t]+-\S+(?:[ \t]+\d+)?){0,8}[ \t]+(?=[!%])/
const plainText = /^([a-z_]\w{0,100})[ \t]*=(?!=)(?:[ \t]*(["'])([^"'\\\n{}$]{0,200})\2[ \t]*(?:#.*)?$)?/i
const assignment = /^[\w., \t]{1,200}=[ \t]*(?=[!%])/

/**
 * The parts of a code cell of IPython: commands of the shell (`!…`, `%pip …`, `%%bash`) one by one, and the Python around
 * them, in which they are replaced by `0`. `values` holds the texts of
 * Python names that commands take up, and gets those that the cell gives. <https://ipython.readthedocs.io/en/stable/interactive/reference.html>
 */
export function cellParts(cell: string, values = new Map<string, string>()): readonly CellPart[] {
  const first = /^\s*/.exec(cell)?.[0].length ?? 0
  if (cell.startsWith('%%', first)) {
    const lineFeed = cell.indexOf('\n', first)
    const line = cell.slice(first, lineFeed === -1 ? undefined : lineFeed)
    const start = lineFeed === -1 ? cell.length : lineFeed + 1
    if (shellMagic.test(line)) return [{ language: 'shell', text: cell.slice(start), start }]
    const [, flag, path] = fileMagic.exec(line.trimEnd()) ?? []
    if (path !== undefined)
      return [{ language: 'file', text: cell.slice(start), start, path, appends: flag !== undefined }]
    return transparent.test(line) ? lineParts(cell, start, values) : []
  }
  return lineParts(cell, 0, values)
}

function lineParts(cell: string, from: number, values: Map<string, string>): readonly CellPart[] {
  const parts: CellPart[] = []
  let python = ''
  let quoted = false
  for (let at = from; at < cell.length; at++) {
    const end = lineEnd(cell, at)
    const line = cell.slice(at, end)
    const before = quoted ? -1 : magicAt(line)
    if (before === -1) {
      if (/("""|''')/.test(line) && line.split(/"""|'''/).length % 2 === 0) quoted = !quoted
      const [, name, , value] = plainText.exec(line) ?? []
      if (name !== undefined && value !== undefined) values.set(name, value)
      else if (name !== undefined) values.delete(name)
      python += line
      at = end
    } else {
      const whole = commandEnd(cell, end)
      const command = commandSign(line.slice(before))
      const start = at + before + (command ?? 0)
      if (command !== undefined)
        parts.push({ language: 'shell', ...interpolated(cell.slice(start, whole), start, values) })
      python += `${line.slice(0, before)}0${cell.slice(at + before + 1, whole).replaceAll(/[^\n]/g, ' ')}`
      at = whole
    }
    if (at < cell.length) python += '\n'
  }
  return python.trim() === '' ? parts : [...parts, { language: 'python', text: python, start: from }]
}

/** Where in a line a magic or a command begins; -1 where the line is Python. */
function magicAt(line: string): number {
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
  const assigned = assignment.exec(line.slice(indent))?.[0].length ?? 0
  const rest = line.slice(indent + assigned)
  const timed = around.exec(rest)?.[0].length
  if (timed !== undefined) return indent + assigned + timed
  const isMagic = /^(?:!(?!=)|%[a-z])/i.test(rest) || (assigned === 0 && automagic.test(rest))
  return isMagic ? indent + assigned : -1
}

/** How many characters stand before the command of a magic; undefined where it is none for the shell. */
function commandSign(rest: string): number | undefined {
  return (shellLine.exec(rest) ?? commandMagic.exec(rest) ?? automagic.exec(rest))?.[0].length
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** The end of a command that goes on after a backslash. */
function commandEnd(cell: string, from: number): number {
  let end = from
  while (end < cell.length && /\\\r?$/.test(cell.slice(Math.max(end - 2, 0), end))) end = lineEnd(cell, end + 1)
  return end
}

/** A part of decoded text, with the way back to what it was decoded from. */
export function partOf(cell: Decoded, { text, start }: CellPart): Decoded {
  if (typeof start === 'number') return { text, map: offset => cell.map(start + offset) }
  const within = decoded(text, start)
  return { text, map: offset => cell.map(within.map(offset)) }
}
