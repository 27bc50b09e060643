import { isConflictMarker, unresolvedConflict } from '../shared/conflict-markers.ts'

/** A line of a value, as UTF-16 offsets of what is left of it without spaces around it. */
export interface IniLine {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A key with its value: the lines that are not empty. */
export interface IniEntry {
  readonly section: string
  readonly key: string
  readonly lines: readonly IniLine[]
  readonly start: number
  readonly end: number
}

export interface IniError {
  /** A clause without a full stop. */
  readonly message: string
  readonly start: number
  readonly end: number
}

/** What an INI file says, and what is wrong with it. */
export interface IniDocument {
  readonly entries: readonly IniEntry[]
  readonly errors: readonly IniError[]
}

/**
 * Reads the notation of Python's configparser, <https://docs.python.org/3/library/configparser.html#supported-ini-file-structure>:
 * what is indented belongs to the value above. Keys are in lower case. A line that says nothing is a mistake, and the
 * rest is read.
 */
export function parseIni(text: string): IniDocument {
  const entries: (IniEntry & { readonly lines: IniLine[]; end: number })[] = []
  const errors: IniError[] = []
  let section = ''
  let open: (typeof entries)[number] | undefined
  for (let at = 0; at <= text.length;) {
    const lineEnd = text.indexOf('\n', at)
    const next = lineEnd === -1 ? text.length : lineEnd
    const line = text.slice(at, next)
    const body = line.trim()
    const start = at + line.length - line.trimStart().length
    const end = start + body.length
    at = next + 1
    if (body === '' || body.startsWith('#') || body.startsWith(';')) continue
    if (isConflictMarker(line)) errors.push({ message: unresolvedConflict, start, end })
    else if (/^\s/.test(line) && open !== undefined) {
      open.lines.push({ text: body, start, end })
      open.end = end
    } else if (body.startsWith('[') && body.endsWith(']')) {
      section = body.slice(1, -1).trim()
      open = undefined
    } else {
      const separator = body.search(/[=:]/)
      if (separator < 1) {
        errors.push({ message: 'a line is neither a section nor a key with a value', start, end })
        open = undefined
        continue
      }
      const value = body.slice(separator + 1).trim()
      open = { section, key: body.slice(0, separator).trim().toLowerCase(), lines: [], start, end }
      if (value !== '') open.lines.push({ text: value, start: end - value.length, end })
      entries.push(open)
    }
  }
  return { entries, errors }
}
