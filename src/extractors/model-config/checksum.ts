/** So many lines above and below an address are looked at. */
const mostLines = 12
const line = /^(?:[ \t]*|[ \t]*-[ \t]+)$/

/**
 * The checksum that stands beside an address, under `sha256` in the same mapping: on the lines above and below whose keys
 * begin in the same column.
 */
export function checksumNear(content: string, lineStart: number, address: number): string | undefined {
  const [marker = ''] = /^[ \t]*(?:-[ \t]+)?/.exec(content.slice(lineStart, address)) ?? []
  const column = marker.length
  const isFirst = marker.includes('-')
  for (let [start, count] = [lineStart, 0]; !isFirst && start > 0 && count < mostLines; count++) {
    start = content.lastIndexOf('\n', start - 2) + 1
    const { isInside, isItem, value } = keyAt(content, start, column)
    if (value !== undefined) return value
    if (!isInside || isItem) break
  }
  for (let [start, count] = [endOf(content, lineStart), 0]; start < content.length && count < mostLines; count++) {
    const { isInside, isItem, value } = keyAt(content, start, column)
    if (isItem || !isInside) return undefined
    if (value !== undefined) return value
    start = endOf(content, start)
  }
  return undefined
}

interface Line {
  /** It may belong to the same mapping: its key begins in the column, or further in. */
  readonly isInside: boolean
  /** It begins an item of a list with that mapping. */
  readonly isItem: boolean
  readonly value?: string
}

function keyAt(content: string, start: number, column: number): Line {
  const before = content.slice(start, start + column)
  const rest = content.slice(start + column, start + column + 120)
  const isInside = line.test(before) && rest !== ''
  const [, digits] =
    /^["']?sha256["']?[ \t]{0,9}:[ \t]{0,9}["']?([0-9a-fA-F]{64})["']?[ \t]*,?[ \t]*(?:#|\r?\n|$)/.exec(rest) ?? []
  return {
    isInside,
    isItem: before.includes('-'),
    ...(isInside && digits !== undefined && { value: `sha256:${digits.toLowerCase()}` })
  }
}

function endOf(content: string, start: number): number {
  const end = content.indexOf('\n', start)
  return end === -1 ? content.length : end + 1
}
