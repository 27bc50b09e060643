import { colon, hash, space, standsAlone, unfit, type Cursor } from './cursor.ts'
import type { YamlScalar } from './tree.ts'

/** So far may the colon be from the start of a key that has no `?` before it, in UTF-16 units. */
export const maxKey = 1024

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\'
}

/** What a plain scalar is by the core schema. */
export function plainScalar(text: string, start: number, end: number): YamlScalar {
  const kind = kindOf(text)
  return { type: 'scalar', kind, text: kind === 'null' ? '' : text, style: 'plain', start, end }
}

function kindOf(text: string): YamlScalar['kind'] {
  if (text === '' || text === '~' || /^(?:[Nn]ull|NULL)$/.test(text)) return 'null'
  const first = text.charCodeAt(0)
  // Digits, signs and the dot; the first letters of true and false.
  if (first <= 57) return isNumber(text) ? 'number' : 'string'
  return text.length <= 5 && /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(text) ? 'boolean' : 'string'
}

function isNumber(text: string): boolean {
  if (/^0o[0-7]+$|^0x[\dA-Fa-f]+$/.test(text)) return true
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[Ee][-+]?\d+)?$/.test(text)) return true
  return /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/.test(text)
}

/** Reads a scalar in quotes that begins here and ends on this line. */
export function readQuoted(cursor: Cursor): YamlScalar {
  const { text, at: start, lineEnd } = cursor
  const quote = text[start] === '"' ? '"' : "'"
  let at = start + 1
  let plain = true
  for (;;) {
    const end = text.indexOf(quote, at)
    if (end === -1 || end >= lineEnd) throw unfit
    if (quote === "'" && text[end + 1] === "'") {
      plain = false
      at = end + 2
    } else if (quote === '"' && isEscaped(text, start, end)) {
      at = end + 1
    } else {
      cursor.at = end + 1
      const raw = text.slice(start + 1, end)
      const value = quote === "'" ? (plain ? raw : raw.replaceAll("''", "'")) : unescaped(raw)
      return { type: 'scalar', kind: 'string', text: value, style: 'quoted', start, end: end + 1 }
    }
  }
}

function isEscaped(text: string, start: number, quote: number): boolean {
  let at = quote - 1
  while (at > start && text[at] === '\\') at--
  return (quote - 1 - at) % 2 === 1
}

function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw
  return raw.replaceAll(
    /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|([^]?))/g,
    (_, byte?: string, unit?: string, one?: string) => {
      const hex = byte ?? unit
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
      const value = escapes[one ?? '']
      if (value === undefined) throw unfit
      return value
    }
  )
}

/** Where a plain scalar that begins here ends on its line, and the offset of the colon behind it; -1 without one. */
export function scanPlain(cursor: Cursor): { readonly end: number; readonly colon: number } {
  const { text, at, lineEnd } = cursor
  if (!canStart(cursor)) throw unfit
  let end = at
  for (let offset = at; offset < lineEnd; offset++) {
    const code = text.charCodeAt(offset)
    if (code === space) continue
    if (code === colon && standsAlone(cursor, offset)) return { end, colon: offset }
    if (code === hash && text.charCodeAt(offset - 1) === space) break
    if (code < space) throw unfit
    end = offset + 1
  }
  return { end, colon: -1 }
}

/** Whether a plain scalar may begin with this character: it is no indicator. */
export function canStart(cursor: Cursor): boolean {
  const first = cursor.text[cursor.at] ?? ' '
  if (first === '-' || first === '?' || first === ':') return !standsAlone(cursor, cursor.at)
  return !'[]{},#&*!|>\'"%@` \t'.includes(first)
}
