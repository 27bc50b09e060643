import type { Bound, Interval } from '../ecosystem.ts'
import { compareVersions } from './version.ts'

/** Disjoint intervals in ascending order. Their bounds are versions that {@link compareVersions} can order. */
export type Intervals = readonly Interval[]

/** Every version. */
export const everything: Intervals = [{}]

/** The versions of both. */
export function intersect(left: Intervals, right: Intervals): Intervals {
  const both: Interval[] = []
  for (let leftAt = 0, rightAt = 0; leftAt < left.length && rightAt < right.length;) {
    const one = left[leftAt] ?? {}
    const other = right[rightAt] ?? {}
    const from = compareFrom(one.from, other.from) >= 0 ? one.from : other.from
    const oneEndsFirst = compareTo(one.to, other.to) <= 0
    const to = oneEndsFirst ? one.to : other.to
    if (holdsAny(from, to)) both.push(interval(from, to))
    if (oneEndsFirst) leftAt++
    else rightAt++
  }
  return both
}

/** The versions of one or the other. */
export function unite(left: Intervals, right: Intervals): Intervals {
  return complement(intersect(complement(left), complement(right)))
}

/** The versions that are not in these intervals. */
export function complement(intervals: Intervals): Intervals {
  const rest: Interval[] = []
  let from: Bound | undefined
  for (const { from: start, to: end } of intervals) {
    const to = start && { version: start.version, inclusive: !start.inclusive }
    if (to !== undefined && holdsAny(from, to)) rest.push(interval(from, to))
    if (end === undefined) return rest
    from = { version: end.version, inclusive: !end.inclusive }
  }
  rest.push(interval(from, undefined))
  return rest
}

function interval(from: Bound | undefined, to: Bound | undefined): Interval {
  return { ...(from && { from }), ...(to && { to }) }
}

function holdsAny(from: Bound | undefined, to: Bound | undefined): boolean {
  if (from === undefined || to === undefined) return true
  const order = compareVersions(from.version, to.version) ?? 0
  return order < 0 || (order === 0 && from.inclusive && to.inclusive)
}

function compareFrom(left: Bound | undefined, right: Bound | undefined): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
  const order = compareVersions(left.version, right.version) ?? 0
  return order === 0 ? Number(right.inclusive) - Number(left.inclusive) : order
}

function compareTo(left: Bound | undefined, right: Bound | undefined): number {
  if (left === undefined || right === undefined) return Number(right !== undefined) - Number(left !== undefined)
  const order = compareVersions(left.version, right.version) ?? 0
  return order === 0 ? Number(left.inclusive) - Number(right.inclusive) : order
}
