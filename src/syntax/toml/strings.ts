import { carriageReturn, fail, isControl, lineFeed, stop, type Reader } from './reader.ts'
import type { TomlString } from './tree.ts'

const backslash = 0x5c

/** Reads the string that starts here, with either quotation mark, on one or several lines. */
export function readString(reader: Reader): TomlString | undefined {
  const { text, at } = reader
  const quote = text.charAt(at)
  if (text[at + 1] === quote && text[at + 2] === quote) return readMultiline(reader, quote)
  return quote === '"' ? readBasic(reader) : readLiteral(reader)
}

/** Reads `"…"` on one line. */
export function readBasic(reader: Reader): TomlString | undefined {
  const { text, at: start } = reader
  let at = start + 1
  let escapes = false
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) break
    if (at >= text.length || isControl(unit)) {
      failAt(reader, at)
      return undefined
    }
    if (unit === backslash) {
      escapes = true
      at++
      if (at >= text.length || isControl(text.charCodeAt(at))) {
        failAt(reader, at)
        return undefined
      }
    }
    at++
  }
  const raw = text.slice(start + 1, at)
  const value = escapes ? unescape(reader, raw, start + 1) : raw
  if (value === undefined) return undefined
  reader.at = at + 1
  return { type: 'string', value, raw, rawStart: start + 1, escapes: true, start, end: at + 1 }
}

/** Reads `'…'` on one line. */
export function readLiteral(reader: Reader): TomlString | undefined {
  const { text, at: start } = reader
  let at = start + 1
  for (let unit = text.charCodeAt(at); unit !== 0x27; unit = text.charCodeAt(at)) {
    if (at >= text.length || isControl(unit)) {
      failAt(reader, at)
      return undefined
    }
    at++
  }
  const raw = text.slice(start + 1, at)
  reader.at = at + 1
  return { type: 'string', value: raw, raw, rawStart: start + 1, escapes: false, start, end: at + 1 }
}

function readMultiline(reader: Reader, quote: string): TomlString | undefined {
  const { text, at: start } = reader
  const rawStart = start + 3 + (/^\r?\n/.exec(text.slice(start + 3, start + 5))?.[0].length ?? 0)
  const close = reader.unclosed.has(quote) ? -1 : closing(text, rawStart, quote)
  if (close === -1) {
    reader.unclosed.add(quote)
    stop(reader, 'the string has no end', start)
    return undefined
  }
  const raw = text.slice(rawStart, close)
  const wrong = firstControl(raw)
  if (wrong !== -1) {
    fail(reader, 'a string holds a control character', rawStart + wrong)
    reader.at = close + 3
    return undefined
  }
  const lines = raw.includes('\r') ? raw.replaceAll('\r\n', '\n') : raw
  const escapes = quote === '"'
  const value = escapes && raw.includes('\\') ? unescape(reader, lines, rawStart) : lines
  reader.at = close + 3
  if (value === undefined) return undefined
  return { type: 'string', value, raw, rawStart, escapes, start, end: close + 3 }
}

/** Where the closing quotation marks start; up to two more of them before it belong to the text. */
function closing(text: string, from: number, quote: string): number {
  const unit = quote.charCodeAt(0)
  for (let at = from; at < text.length; at++) {
    const here = text.charCodeAt(at)
    if (here === backslash && quote === '"') at++
    else if (here === unit && text.charCodeAt(at + 1) === unit && text.charCodeAt(at + 2) === unit) {
      let extra = 0
      while (extra < 2 && text.charCodeAt(at + 3 + extra) === unit) extra++
      return at + extra
    }
  }
  return -1
}

function firstControl(raw: string): number {
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at)
    const isLineEnd = unit === lineFeed || (unit === carriageReturn && raw.charCodeAt(at + 1) === lineFeed)
    if (isControl(unit) && !isLineEnd) return at
  }
  return -1
}

const simple: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
  ['"', '"'],
  ['\\', '\\']
])

const escape = /\\(?:[ \t]*\n\s*|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^]|$)/g

/** The value of a text with escapes, in which line ends are `\n`. */
function unescape(reader: Reader, raw: string, offset: number): string | undefined {
  let wrong = -1
  const value = raw.replace(escape, (found: string, at: number) => {
    if (/^\\[ \t]*\n/.test(found)) return ''
    const plain = simple.get(found.charAt(1))
    if (plain !== undefined) return plain
    const point = found.length > 2 ? Number.parseInt(found.slice(2), 16) : NaN
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    if (!isCharacter && wrong === -1) wrong = at
    return isCharacter ? String.fromCodePoint(point) : ''
  })
  if (wrong === -1) return value
  fail(reader, 'a backslash starts no escape sequence', offset + wrong)
  return undefined
}

function failAt(reader: Reader, at: number): void {
  const unit = reader.text.charCodeAt(at)
  const ended = at >= reader.text.length || unit === lineFeed || unit === carriageReturn
  fail(reader, ended ? 'the string has no end' : 'a string holds a control character', at)
}
