import { firstWhere } from '../core/sorted.ts'
import type { TextRange } from '../core/text-range.ts'

/** Where a text has a pattern, in its order. */
export function placesOf(text: string, pattern: RegExp): readonly TextRange[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
}

/** The first of some places that begins at an offset or behind it. */
export function firstFrom(places: readonly TextRange[], offset: number): number {
  return firstWhere(places.length, at => (places[at]?.start ?? 0) >= offset)
}

/** How many of some places end at an offset or before it. */
export function countUntil(places: readonly TextRange[], offset: number): number {
  return firstWhere(places.length, at => (places[at]?.end ?? 0) > offset)
}
