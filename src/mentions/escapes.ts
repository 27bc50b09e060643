/** Longer strings are not decoded, nor is more of one text. */
const longest = 3000
const most = 200_000

/** A string in quotes that has an escape which can hide a word or join one to another. */
const quoted = new RegExp(
  `(?<!\\\\)(?:"((?:[^"\\\\\\n]|\\\\.){1,${longest}})"|'((?:[^'\\\\\\n]|\\\\.){1,${longest}})')`,
  'g'
)
const hides = /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|U[\da-fA-F]{8}|u\{[\da-fA-F]{1,6}\}|[nrt]\w|["'/])/
const escape = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|U([\da-fA-F]{8})|u\{([\da-fA-F]{1,6})\}|([^]))/g
const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

/** What a string of a text says without its escapes, and where each of its letters stands in the text. */
export interface Decoded {
  readonly text: string
  /** The offset in the whole text of an offset in this one, also of its end. */
  readonly at: (offset: number) => number
}

/**
 * The strings of a text that are written with escapes, decoded as JSON, YAML, TOML and most languages do: `"n\u0070x a"` is
 * `npx a`. Bounded, whatever the text is.
 */
export function decodedStrings(text: string): readonly Decoded[] {
  if (!hides.test(text)) return []
  const found: Decoded[] = []
  let left = most
  for (const { 0: whole, 1: double, 2: single, index } of text.matchAll(quoted)) {
    const content = double ?? single ?? ''
    if (!hides.test(content)) continue
    left -= whole.length
    if (left < 0) break
    found.push(decoded(content, index + 1))
  }
  return found
}

/** A part of a text without its escapes. */
export function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(escape, (...match: readonly string[]) => meant(match)) : text
}

function decoded(content: string, start: number): Decoded {
  const pieces: string[] = []
  const offsets: number[] = []
  for (let at = 0; at < content.length;) {
    escape.lastIndex = at
    const match = content.charAt(at) === '\\' ? escape.exec(content) : null
    const piece = match === null ? content.charAt(at) : meant(match)
    for (let unit = 0; unit < piece.length; unit++) offsets.push(start + at)
    pieces.push(piece)
    at += match === null ? 1 : match[0].length
  }
  const end = start + content.length
  return { text: pieces.join(''), at: offset => offsets[offset] ?? end }
}

function meant([whole, four, two, eight, braced, letter]: readonly (string | undefined)[]): string {
  if (letter !== undefined) return letters[letter] ?? (/["'/\\]/.test(letter) ? letter : (whole ?? ''))
  const code = Number.parseInt(four ?? two ?? eight ?? braced ?? '', 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : (whole ?? '')
}
