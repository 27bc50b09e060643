import { fail, isControl, skipSpace, type Reader } from './reader.ts'
import { readLiteral, readBasic } from './strings.ts'

/** One part of a dotted key. */
export interface KeyPart {
  readonly name: string
  readonly start: number
  readonly end: number
}

const mostParts = 100

/** Reads `a`, `"a b"` or `a . "b".c`; undefined after a mistake. */
export function readKey(reader: Reader): readonly KeyPart[] | undefined {
  const parts: KeyPart[] = []
  for (;;) {
    skipSpace(reader)
    const part = readPart(reader)
    if (part === undefined) return undefined
    parts.push(part)
    skipSpace(reader)
    if (reader.text[reader.at] !== '.') return parts
    if (parts.length >= mostParts) {
      fail(reader, 'tables are nested too deeply', reader.at, 'limit')
      return undefined
    }
    reader.at++
  }
}

function readPart(reader: Reader): KeyPart | undefined {
  const { text, at: start } = reader
  const first = text[start]
  if (first === '"' || first === "'") {
    const string = first === '"' ? readBasic(reader) : readLiteral(reader)
    return string === undefined ? undefined : { name: string.value, start, end: string.end }
  }
  let end = start
  while (isBare(text.charCodeAt(end))) end++
  if (end === start) {
    fail(reader, describe(text, start), start)
    return undefined
  }
  reader.at = end
  return { name: text.slice(start, end), start, end }
}

function isBare(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39) ||
    unit === 0x5f ||
    unit === 0x2d
  )
}

function describe(text: string, at: number): string {
  const unit = text.charCodeAt(at)
  if (at >= text.length || unit === 0x0a || unit === 0x0d) return 'a key is missing'
  return isControl(unit) ? 'there is a control character where a key should be' : 'missing key'
}
