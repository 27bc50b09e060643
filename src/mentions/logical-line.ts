import type { TextRange } from '../core/text-range.ts'

/** The logical line around an offset: lines that end with a backslash go on. No more than `most` on either side. */
export function logicalLine(text: string, offset: number, most = 4000): TextRange {
  const [first, last] = [Math.max(0, offset - most), Math.min(text.length, offset + most)]
  const around = text.slice(first, last)
  const at = offset - first
  let start = around.lastIndexOf('\n', at - 1) + 1
  if (at === 0) start = 0
  while (start > 0 && endsOpen(around, start - 1)) start = start === 1 ? 0 : around.lastIndexOf('\n', start - 2) + 1
  let end = lineEnd(around, at)
  while (end < around.length && endsOpen(around, end)) end = lineEnd(around, end + 1)
  return { start: first + start, end: first + end }
}

function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset)
  return at === -1 ? text.length : at
}

function endsOpen(text: string, lineBreak: number): boolean {
  return text.charAt(text.charAt(lineBreak - 1) === '\r' ? lineBreak - 2 : lineBreak - 1) === '\\'
}
