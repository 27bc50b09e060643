import type { TextRange } from '../../core/text-range.ts'
import { keysSpelled, specificKeys } from '../../hosts/shared/model-keys.ts'

const mostWindows = 200
/** So many lines above and below a key are read. */
const mostLines = 200
const longestLine = 5000

const told = [...keysSpelled('setting')].flatMap(([name, meaning]) => (meaning === 'remote-code' ? [name] : []))
const names = [...specificKeys('setting').keys(), ...told].map(name => name.replaceAll('_', '[_-]?'))
const key = new RegExp(`\\b(?:${names.join('|')})["']?[ \\t]{0,9}[:=]`, 'i')
const keys = new RegExp(key, 'gi')
const comment = /(?:^|[ \t])#/

/** Whether a text has a key that only loaders have. */
export function hasKey(content: string): boolean {
  return key.test(content)
}

/** The parts of a long file that are read. */
export interface Windows {
  readonly ranges: readonly TextRange[]
  /** Where the first key stands that no part holds. */
  readonly beyond?: number
}

/**
 * The parts of a file that stand around the keys that only loaders have: each the lines of one mapping, with what is nested in
 * them. What is a mapping is told by how far its lines are indented, so a file of any length is not parsed as a whole.
 */
export function windowsIn(content: string): Windows {
  const ranges: TextRange[] = []
  let end = 0
  for (const { index } of content.matchAll(keys)) {
    if (index < end) continue
    const line = lineAt(content, index)
    if (comment.test(content.slice(Math.max(line.start, index - longestLine), index))) continue
    if (ranges.length >= mostWindows || line.end - line.start > longestLine) return { ranges, beyond: index }
    const start = firstLine(content, line)
    end = endOfLast(content, line)
    ranges.push({ start, end })
  }
  return { ranges }
}

interface Line extends TextRange {
  /** Where its text begins, behind the marks of items. */
  readonly column: number
  readonly isItem: boolean
  readonly isBlank: boolean
  /** It ends a mapping or a list of JSON. */
  readonly isEnd: boolean
}

function lineAt(content: string, offset: number): Line {
  const start = content.lastIndexOf('\n', offset - 1) + 1
  const next = content.indexOf('\n', offset)
  const end = next === -1 ? content.length : next + 1
  const text = content.slice(start, Math.min(end, start + longestLine))
  const [marks = ''] = /^[ \t]*(?:-[ \t]+)*/.exec(text) ?? []
  const isBlank = /^[ \t]*(?:#|\r?\n|$)/.test(text)
  return { start, end, column: marks.length, isItem: marks.includes('-'), isBlank, isEnd: /^[ \t]*[}\]]/.test(text) }
}

function firstLine(content: string, { start, column, isItem }: Line): number {
  let first = start
  for (let [count, at] = [0, start]; !isItem && at > 0 && count < mostLines; count++) {
    const above = lineAt(content, at - 1)
    at = above.start
    if (above.isBlank || above.column > column) continue
    if (above.column < column) break
    if (above.isEnd) continue
    first = at
    if (above.isItem) break
  }
  return first
}

function endOfLast(content: string, { end, column }: Line): number {
  let last = end
  for (let count = 0; last < content.length && count < mostLines; count++) {
    const below = lineAt(content, last)
    if (!below.isBlank && (below.column < column || (below.isItem && below.column === column))) break
    last = below.end
  }
  return last
}
