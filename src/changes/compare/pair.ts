import { addTo } from '../../core/group.ts'
import type { Entry } from './entry.ts'

/** What makes two entries one. */
export type Key = (entry: Entry) => readonly (string | boolean | undefined)[]

/** Pairs of entries, and what is left of both sides in its order. */
export interface Paired {
  readonly pairs: readonly (readonly [Entry, Entry])[]
  readonly left: Entry[]
  readonly right: Entry[]
}

/** Takes the first of both sides with the same key together, again and again. */
export function pair(before: readonly Entry[], after: readonly Entry[], key: Key): Paired {
  const waiting = new Map<string, Entry[]>()
  for (const entry of [...before].reverse()) addTo(waiting, JSON.stringify(key(entry)), entry)
  const pairs: (readonly [Entry, Entry])[] = []
  const paired = new Set<Entry>()
  const right = after.filter(entry => {
    const match = waiting.get(JSON.stringify(key(entry)))?.pop()
    if (!match) return true
    paired.add(match)
    pairs.push([match, entry])
    return false
  })
  return { pairs, left: before.filter(entry => !paired.has(entry)), right }
}
