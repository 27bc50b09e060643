import type { Turns } from '../core/turns.ts'
import type { Interval } from '../ecosystems/ecosystem.ts'
import type { Compare } from '../ecosystems/shared/interval-sets.ts'
import type { Span } from './spans.ts'

/** Versions in the order of their ecosystem. Equal ones have the same place, whatever their spelling. */
export interface VersionLine {
  /** Undefined for what is no version, and for versions that the line does not have. */
  placeOf(version: string): number | undefined
  /** The version at a place, in the first of its spellings. */
  versionAt(place: number): string | undefined
  /** The order of the versions of the line. */
  readonly compare: Compare
}

/** Sorts versions once, so that all that follows compares numbers. Undefined where its time runs out. */
export async function versionLine(
  versions: Iterable<string>,
  compare: Compare,
  turns: Turns
): Promise<VersionLine | undefined> {
  const comparable: string[] = []
  for (const version of new Set(versions)) {
    if (turns.isDue() && !(await turns.next())) return undefined
    if (compare(version, version) !== undefined) comparable.push(version)
  }
  const sorted = await sortedInTurns(comparable, (one, other) => compare(one, other) ?? 0, turns)
  if (sorted === undefined) return undefined
  const places = new Map<string, number>()
  const first: string[] = []
  for (const version of sorted) {
    const last = first.at(-1)
    if (last === undefined || compare(last, version) !== 0) first.push(version)
    places.set(version, first.length - 1)
  }
  return {
    placeOf: version => places.get(version),
    versionAt: place => first[place],
    compare(left, right) {
      const [one, other] = [places.get(left), places.get(right)]
      return one === undefined || other === undefined ? undefined : one - other
    }
  }
}

/** The span of an interval; undefined where an end of it is no version. */
export function spanOf({ from, to }: Interval, line: VersionLine): Span | undefined {
  const [first, last] = [from && line.placeOf(from.version), to && line.placeOf(to.version)]
  if ((from !== undefined && first === undefined) || (to !== undefined && last === undefined)) return undefined
  return {
    start: first === undefined ? -Infinity : 2 * first + Number(from?.inclusive === false),
    end: last === undefined ? Infinity : 2 * last + Number(to?.inclusive === true)
  }
}

/** So many versions are sorted without a look at the time. */
const run = 256

/** A stable merge sort that ends its turns. */
async function sortedInTurns(
  versions: readonly string[],
  compare: (one: string, other: string) => number,
  turns: Turns
): Promise<readonly string[] | undefined> {
  let from: string[] = []
  for (let start = 0; start < versions.length; start += run) {
    if (turns.isDue() && !(await turns.next())) return undefined
    from.push(...versions.slice(start, start + run).sort(compare))
  }
  for (let width = run; width < versions.length; width *= 2) {
    const to: string[] = []
    for (let start = 0; start < from.length; start += 2 * width) {
      const [middle, end] = [start + width, start + 2 * width]
      for (let [left, right] = [start, middle]; ;) {
        if (turns.isDue() && !(await turns.next())) return undefined
        const one = left < middle ? from[left] : undefined
        const other = right < end ? from[right] : undefined
        const takesOther = other !== undefined && (one === undefined || compare(one, other) > 0)
        const next = takesOther ? other : one
        if (next === undefined) break
        to.push(next)
        if (takesOther) right++
        else left++
      }
    }
    from = to
  }
  return from
}
