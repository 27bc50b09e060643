import type { Interval } from '../ecosystems/ecosystem.ts'
import type { Compare } from '../ecosystems/shared/interval-sets.ts'
import type { OsvEvent } from '../sources/osv/record.ts'

/** A change of state on the line of versions; no version is the start of the line. */
interface Turn {
  readonly version: string | undefined
  readonly kind: 'introduced' | 'fixed' | 'last_affected'
}

/**
 * The affected intervals of one range, ascending. `introduced: "0"` is the start, `fixed` is not affected any more,
 * `last_affected` still is, and no version from the highest `limit` on is. Undefined when an event holds a version
 * that this ecosystem cannot compare.
 */
export function affectedIntervals(events: readonly OsvEvent[], compare: Compare): Interval[] | undefined {
  const turns = events.flatMap(turnsOf)
  const limits = events.flatMap(({ limit }) => (limit === undefined ? [] : [limit]))
  const versions = [...turns.flatMap(({ version }) => version ?? []), ...limits.filter(limit => limit !== '*')]
  if (versions.some(version => compare(version, version) === undefined)) return undefined
  const order = (left: Turn, right: Turn) =>
    compareStarts(left.version, right.version, compare) ||
    Number(left.kind === 'last_affected') - Number(right.kind === 'last_affected')
  turns.sort(order)
  const intervals: Interval[] = []
  let open: { from: string | undefined } | undefined
  for (let at = 0; at < turns.length;) {
    const first = turns[at] as Turn
    let end = at
    while (end < turns.length && order(first, turns[end] as Turn) === 0) end++
    const kinds = new Set(turns.slice(at, end).map(({ kind }) => kind))
    at = end
    // At one version, what is open ends before it is introduced again; what is not open is introduced and mended at once.
    const ends = kinds.has('fixed') || kinds.has('last_affected')
    if (open !== undefined && ends) {
      if (first.version !== undefined) intervals.push(between(open.from, first.version, first.kind === 'last_affected'))
      open = kinds.has('introduced') ? { from: first.version } : undefined
    } else if (open === undefined && kinds.has('introduced') && !ends) open = { from: first.version }
  }
  if (open !== undefined) intervals.push(between(open.from, undefined, false))
  return belowLimit(intervals, limits, compare)
}

function turnsOf({ introduced, fixed, last_affected }: OsvEvent): Turn[] {
  const turn = (kind: Turn['kind'], version: string | undefined): Turn[] =>
    version === undefined ? [] : [{ kind, version: version === '0' && kind !== 'last_affected' ? undefined : version }]
  return [...turn('introduced', introduced), ...turn('fixed', fixed), ...turn('last_affected', last_affected)]
}

function between(from: string | undefined, to: string | undefined, inclusive: boolean): Interval {
  return {
    ...(from !== undefined && { from: { version: from, inclusive: true } }),
    ...(to !== undefined && { to: { version: to, inclusive } })
  }
}

function belowLimit(intervals: Interval[], limits: readonly string[], compare: Compare): Interval[] {
  if (limits.length === 0 || limits.includes('*')) return intervals
  const limit = limits.reduce((left, right) => ((compare(left, right) ?? 0) >= 0 ? left : right))
  const to = { version: limit, inclusive: false }
  return intervals
    .filter(({ from }) => from === undefined || (compare(from.version, limit) ?? 0) < 0)
    .map(interval => (compareEnds(interval.to, to, compare) > 0 ? { ...interval, to } : interval))
}

function compareStarts(left: string | undefined, right: string | undefined, compare: Compare): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? -1 : 1
  return compare(left, right) ?? 0
}

function compareEnds(left: Interval['to'], right: Interval['to'], compare: Compare): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1
  return (compare(left.version, right.version) ?? 0) || Number(left.inclusive) - Number(right.inclusive)
}
