import type { Bound, Interval } from '../ecosystem.ts'

/** Disjoint intervals in ascending order. */
export type Intervals = readonly Interval[]

/** What can be done with sets of versions in one order. All bounds must be versions of that order. */
export interface IntervalSets {
  /** The versions of both. */
  intersect(left: Intervals, right: Intervals): Intervals
  /** The versions of one or the other. */
  unite(left: Intervals, right: Intervals): Intervals
  /** All other versions. */
  complement(intervals: Intervals): Intervals
  /** `>=1.0` and the like: one of `=`, `==`, `!=`, `>`, `>=`, `<`, `<=`; undefined for another operator. */
  compared(operator: string, version: string): Intervals | undefined
}

/** Negative, zero or positive, as for sorting; undefined when one of the two has no place in the order. */
export type Compare = (left: string, right: string) => number | undefined

/** Every version. */
export const everything: Intervals = [{}]

/** The one version. */
export function only(version: string): Intervals {
  return [{ from: { version, inclusive: true }, to: { version, inclusive: true } }]
}

/** From a version on, up to but without another one. */
export function halfOpen(from: string, to: string): Intervals {
  return [{ from: { version: from, inclusive: true }, to: { version: to, inclusive: false } }]
}

/** Whether a version lies within an interval; undefined when it cannot be compared with an end of it. */
export function contains({ from, to }: Interval, version: string, compare: Compare): boolean | undefined {
  const above = from === undefined ? 1 : compare(version, from.version)
  const below = to === undefined ? -1 : compare(version, to.version)
  if (above === undefined || below === undefined) return undefined
  return (
    (above > 0 || (above === 0 && from?.inclusive === true)) && (below < 0 || (below === 0 && to?.inclusive === true))
  )
}

/** Sets in the order that `compare` gives. */
export function intervalSets(compare: Compare): IntervalSets {
  const startsAfter = (left: Bound | undefined, right: Bound | undefined): number => {
    if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
    return (compare(left.version, right.version) ?? 0) || Number(right.inclusive) - Number(left.inclusive)
  }
  const endsAfter = (left: Bound | undefined, right: Bound | undefined): number => {
    if (left === undefined || right === undefined) return Number(right !== undefined) - Number(left !== undefined)
    return (compare(left.version, right.version) ?? 0) || Number(left.inclusive) - Number(right.inclusive)
  }
  const holdsAny = (from: Bound | undefined, to: Bound | undefined): boolean => {
    if (from === undefined || to === undefined) return true
    const order = compare(from.version, to.version) ?? 0
    return order < 0 || (order === 0 && from.inclusive && to.inclusive)
  }

  function intersect(left: Intervals, right: Intervals): Intervals {
    const both: Interval[] = []
    for (let leftAt = 0, rightAt = 0; leftAt < left.length && rightAt < right.length;) {
      const one = left[leftAt] ?? {}
      const other = right[rightAt] ?? {}
      const from = startsAfter(one.from, other.from) >= 0 ? one.from : other.from
      const oneEndsFirst = endsAfter(one.to, other.to) <= 0
      const to = oneEndsFirst ? one.to : other.to
      if (holdsAny(from, to)) both.push(interval(from, to))
      if (oneEndsFirst) leftAt++
      else rightAt++
    }
    return both
  }

  function complement(intervals: Intervals): Intervals {
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

  return {
    intersect,
    complement,
    unite: (left, right) => complement(intersect(complement(left), complement(right))),
    compared(operator, version) {
      const bound = { version, inclusive: operator.endsWith('=') }
      if (operator === '>' || operator === '>=') return [{ from: bound }]
      if (operator === '<' || operator === '<=') return [{ to: bound }]
      if (operator === '=' || operator === '==') return only(version)
      return operator === '!=' ? complement(only(version)) : undefined
    }
  }
}

function interval(from: Bound | undefined, to: Bound | undefined): Interval {
  return { ...(from && { from }), ...(to && { to }) }
}
