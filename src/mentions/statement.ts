import type { TextRange } from '../core/text-range.ts'

/** So much before a place is looked at. */
const most = 3000
/** A list in the arguments of a call. */
const mostBrackets = 2

/**
 * What stands before a place of the statement that it is part of, without comments: its logical line, and where that is in a
 * list or in the arguments of a call that began on lines above, those lines.
 */
export function statementBefore(
  text: string,
  line: TextRange,
  offset: number,
  brackets: '([' | '[',
  reach = most
): string {
  const bound = Math.max(0, offset - Math.min(most, reach))
  let start = line.start
  let depth = 0
  let opened = 0
  for (let at = offset - 1; at >= bound && opened < mostBrackets; at--) {
    const letter = text.charAt(at)
    if (letter === ')' || letter === ']' || letter === '}') depth++
    else if (letter === '(' || letter === '[' || letter === '{') {
      if (depth > 0) depth--
      else if (!brackets.includes(letter)) break
      else {
        opened++
        // A long line is not searched to its start.
        start = Math.min(start, bound + text.slice(bound, at).lastIndexOf('\n') + 1)
      }
    }
  }
  return text.slice(start, offset).replace(/(?:^|[ \t])(?:#|\/\/)[^\n]*\n/gm, '\n')
}
