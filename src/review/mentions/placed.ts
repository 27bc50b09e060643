import type { Location, Span } from '../../core/location.ts'
import { firstWhere } from '../../core/sorted.ts'
import { isWithin, mergedRanges, type TextRange } from '../../core/text-range.ts'

/** Something with one of its places in a file. */
export interface Placed<Of> {
  readonly place: Location
  readonly of: Of
}

/** Some places in one file, to be searched in logarithmic time. */
export interface Places<Of> {
  /** Whether one of them holds some of a span. */
  holdSome(span: Span): boolean
  /** Those that are on the same lines, the last ones first, as far as a file of people has that many. */
  onLines(span: Span): readonly Placed<Of>[]
}

/** Of a line, so many places are looked at. */
const mostOnLines = 50
/** Longer than any line of a text that is read. */
const lineWidth = 2 ** 24

/** Finds the places of a key; they are sorted when they are first asked for. */
export function placesBy<Of>(
  byKey: ReadonlyMap<string, readonly Placed<Of>[]>
): (key: string) => Places<Of> | undefined {
  const known = new Map<string, Places<Of>>()
  return key => {
    const placed = byKey.get(key)
    if (placed === undefined) return undefined
    const places = known.get(key) ?? placesOf(placed)
    known.set(key, places)
    return places
  }
}

function placesOf<Of>(placed: readonly Placed<Of>[]): Places<Of> {
  const sorted = placed
    .filter(({ place }) => place.startLine !== undefined)
    .sort((one, other) => (one.place.startLine ?? 0) - (other.place.startLine ?? 0))
  const held = mergedRanges(sorted.map(({ place }) => rangeOf(place)))
  return {
    holdSome(span) {
      const { start, end } = rangeOf(span)
      return isWithin(held, start) || startsWithin(held, start, end)
    },
    onLines({ startLine, endLine }) {
      const found: Placed<Of>[] = []
      const behind = firstWhere(sorted.length, at => (sorted[at]?.place.startLine ?? 0) > endLine)
      for (let at = behind - 1; at >= Math.max(0, behind - mostOnLines); at--) {
        const one = sorted[at]
        if (one !== undefined && (one.place.endLine ?? one.place.startLine ?? 0) >= startLine) found.push(one)
      }
      return found
    }
  }
}

/** Whether one of some merged ranges begins between two offsets. */
function startsWithin(merged: readonly TextRange[], start: number, end: number): boolean {
  const next = firstWhere(merged.length, at => (merged[at]?.start ?? 0) >= start)
  return (merged[next]?.start ?? Infinity) < end
}

/** A place as one range of numbers, in the order of the text. */
function rangeOf({ startLine = 0, startColumn = 1, endLine = startLine, endColumn }: Partial<Location>): TextRange {
  const column = (given: number): number => Math.min(given, lineWidth - 1)
  return {
    start: startLine * lineWidth + column(startColumn),
    end: endLine * lineWidth + column(endColumn ?? lineWidth)
  }
}
