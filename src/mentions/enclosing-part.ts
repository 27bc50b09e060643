/** So much of a line is looked at. */
const mostLetters = 1000
/** The key of another entry, behind the comma that ends the one before. */
const key = /^\s{0,9}["']?[\w.-]{1,60}["']?\s{0,5}(?::|=(?!=))/
/** Behind a list or a table that is an entry. */
const ends = /^\s{0,9}[,;\]}]/

/**
 * What encloses the end of a line, or stands beside it in the same list: without lists and tables that were closed, and
 * without other entries of those that are open.
 */
export function enclosingPart(line: string): string {
  const kept: string[] = []
  let end = line.length
  let depth = 0
  let isOther = false
  for (let at = line.length - 1; at >= Math.max(0, line.length - mostLetters); at--) {
    const letter = line.charAt(at)
    if ((letter === ']' || letter === '}') && (depth > 0 || ends.test(line.slice(at + 1, at + 20)))) {
      if (depth === 0 && !isOther) kept.push(line.slice(at + 1, end))
      depth++
    } else if (letter === '[' || letter === '{') {
      if (depth > 0) depth--
      else {
        kept.push(isOther ? letter : line.slice(at, end))
        isOther = false
      }
      end = at
    } else if (letter === ',' && depth === 0 && !isOther && key.test(line.slice(at + 1, at + 90))) {
      kept.push(line.slice(at + 1, end))
      isOther = true
    }
  }
  if (!isOther && depth === 0) kept.push(line.slice(0, end))
  return kept.reverse().join('')
}
