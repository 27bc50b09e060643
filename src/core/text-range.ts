/** A range of a text, in UTF-16 offsets; the end is exclusive. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** The same text in the fewest ranges, in its order. Empty ranges hold nothing. */
export function mergedRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: { readonly start: number; end: number }[] = []
  const sorted = ranges.filter(({ start, end }) => end > start).sort((left, right) => left.start - right.start)
  for (const { start, end } of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

/** Whether an offset lies in one of some merged ranges, in logarithmic time. */
export function isWithin(merged: readonly TextRange[], offset: number): boolean {
  let low = 0
  let high = merged.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = merged[middle]
    if (range === undefined) return false
    if (offset < range.start) high = middle - 1
    else if (offset >= range.end) low = middle + 1
    else return true
  }
  return false
}
