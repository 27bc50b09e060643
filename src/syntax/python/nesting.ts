/** Deeper brackets than this are refused by Python itself (CPython, `Parser/lexer/state.h`: MAXLEVEL). */
const deepest = 200
/** Signs that a parser can take for operators of operators: no program has a longer run of one. */
const longestRun = 1000

/**
 * The offset at which brackets are nested deeper than Python allows, or a sign is repeated too often, strings and comments
 * left out; undefined in any real file. Read before parsing, because a parser can run out of stack or of time on such a text.
 */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0
  let at = 0
  const next = /["'#()[\]{}]|([.~+-])\1*/g
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    const [sign, run] = match
    if (run !== undefined) {
      if (sign.length > longestRun) return match.index
      continue
    }
    if (sign === '#') at = endOf(text, '\n', match.index)
    else if (sign === '"' || sign === "'") at = endOfString(text, match.index, sign)
    else {
      at = match.index + 1
      if (sign === '(' || sign === '[' || sign === '{') depth++
      else if (depth > 0) depth--
      if (depth > deepest) return match.index
    }
    next.lastIndex = at
  }
  return undefined
}

function endOf(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found === -1 ? text.length : found + sign.length
}

function endOfString(text: string, from: number, quote: string): number {
  const triple = quote.repeat(3)
  const isLong = text.startsWith(triple, from)
  const ends = isLong ? triple : quote
  for (let at = from + ends.length; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '\n' && !isLong) return at
    else if (text.startsWith(ends, at)) return at + ends.length
  }
  return text.length
}
