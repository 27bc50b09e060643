import { advance, hash, space, unfit, type Cursor } from './cursor.ts'
import type { YamlScalar } from './tree.ts'

const header = /([|>])([+-]?) *(?: #.*)?$/y

/**
 * Reads a literal or folded scalar, whose header begins here, below a parent of this indent. Leaves the cursor on the line
 * after it.
 */
export function readBlockScalar(cursor: Cursor, parentIndent: number): YamlScalar {
  const { text, at: start, lineEnd } = cursor
  header.lastIndex = 0
  const [, style, chomping] = header.exec(text.slice(start, Math.min(lineEnd, start + 1000))) ?? []
  if (style === undefined || chomping === '+' || text[lineEnd] === '\r') throw unfit
  const lines: string[] = []
  let indent = -1
  let end = -1
  let blank = 0
  let at = cursor.nextLine
  while (at < text.length) {
    const feed = text.indexOf('\n', at)
    if (feed === -1) throw unfit
    let first = at
    while (first < feed && text.charCodeAt(first) === space) first++
    if (text.charCodeAt(feed - 1) === 13 || text.charCodeAt(first) === 9) throw unfit
    if (first === feed) {
      if (first - at > Math.max(indent, 0)) throw unfit
      blank++
    } else {
      if (indent === -1) indent = first - at
      if (indent <= parentIndent) throw unfit
      if (first - at < indent) break
      if (style === '>' && first - at > indent) throw unfit
      for (; blank > 0; blank--) lines.push('')
      lines.push(text.slice(at + indent, feed))
      end = feed + 1
    }
    at = feed + 1
  }
  // A comment that follows would belong to the one or the other by its indent.
  if (end === -1 || text.charCodeAt(at) === hash) throw unfit
  cursor.nextLine = at
  advance(cursor)
  const value = style === '|' ? lines.join('\n') : folded(lines)
  return { type: 'scalar', kind: 'string', text: chomping === '-' ? value : `${value}\n`, style: 'block', start, end }
}

/** Lines become one, and empty ones the breaks between. */
function folded(lines: readonly string[]): string {
  let value = ''
  let breaks = 0
  let isFirst = true
  for (const line of lines) {
    if (line === '') {
      breaks++
      continue
    }
    value += (isFirst || breaks > 0 ? '\n'.repeat(breaks) : ' ') + line
    isFirst = false
    breaks = 0
  }
  return value
}
