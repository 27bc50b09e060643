import type { Level } from './finding.ts'
import type { Location } from './location.ts'

const ranks: Readonly<Record<Level | 'off', number>> = { off: 0, note: 1, warn: 2, block: 3 }

/** Sorts the gravest level first. */
export function compareLevels(one: Level | 'off', other: Level | 'off'): number {
  return ranks[other] - ranks[one]
}

/** The lowest of some levels. */
export function lowestLevel<Some extends Level | 'off'>(first: Some, ...others: readonly (Some | undefined)[]): Some {
  return others.reduce<Some>((low, level) => (level !== undefined && ranks[level] < ranks[low] ? level : low), first)
}

/** The highest of some levels. */
export function highestLevel<Some extends Level | 'off'>(first: Some, ...others: readonly (Some | undefined)[]): Some {
  return others.reduce<Some>((high, level) => (level !== undefined && ranks[level] > ranks[high] ? level : high), first)
}

/** By UTF-16 code unit: the same order wherever it runs, which `localeCompare` is not. */
export function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** By path, line and column; the base side before the head side; what has no place first. */
export function compareLocations(one: Location | undefined, other: Location | undefined): number {
  return (
    compareText(one?.path ?? '', other?.path ?? '') ||
    (one?.startLine ?? 0) - (other?.startLine ?? 0) ||
    (one?.startColumn ?? 0) - (other?.startColumn ?? 0) ||
    compareText(one?.side ?? '', other?.side ?? '')
  )
}
