/** Text with other offsets than its original. */
export interface Normalized {
  readonly text: string
  /** Offset in the original of the character at an offset of the text. */
  map(offset: number): number
}

/** Removes the carriage returns of CRLF line ends, which the parser would take for parts of words. */
export function withoutCarriageReturns(original: string): Normalized {
  if (!original.includes('\r\n')) return { text: original, map: offset => offset }
  const parts: string[] = []
  const ends: number[] = []
  let length = 0
  for (let at = 0; ;) {
    const end = original.indexOf('\r\n', at)
    const part = original.slice(at, end === -1 ? undefined : end)
    parts.push(part)
    length += part.length
    if (end === -1) break
    ends.push(length)
    at = end + 1
  }
  return { text: parts.join(''), map: offset => offset + countAtOrBelow(ends, offset) }
}

/**
 * The text inside a word that is one pair of quotes, as a program that gets the word would read it, but with variables
 * left as they are. Undefined for any other word.
 */
export function quotedText(source: string, start: number, end: number): Normalized | undefined {
  const quote = source.charAt(start)
  if (end - start < 2 || source[end - 1] !== quote) return undefined
  if (quote === "'") {
    const text = source.slice(start + 1, end - 1)
    return text.includes("'") ? undefined : { text, map: offset => start + 1 + offset }
  }
  return quote === '"' ? unescaped(source, start + 1, end - 1) : undefined
}

function unescaped(source: string, start: number, end: number): Normalized | undefined {
  let text = ''
  const removed: number[] = []
  for (let at = start; at < end; at++) {
    const escaped = source[at] === '\\' && at + 1 < end && '"\\`$\n'.includes(source.charAt(at + 1))
    if (!escaped && source[at] === '"') return undefined
    // A dollar sign stays escaped: unescaped ones stand for variables of the outer shell.
    if (escaped && source[at + 1] === '\n') {
      removed.push(text.length, text.length)
      at++
    } else {
      if (escaped && source[at + 1] !== '$') {
        removed.push(text.length)
        at++
      }
      text += source.charAt(at)
      if (escaped && source[at] === '\\' && source[at + 1] === '$') text += source.charAt(++at)
    }
  }
  return { text, map: offset => start + offset + countAtOrBelow(removed, offset) }
}

/** How many of the ascending numbers are not above the limit. */
function countAtOrBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
