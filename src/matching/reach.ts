import type { Advisory } from './facts.ts'
import type { AppliedRecord } from './advisories.ts'
import type { PlacedEntry } from './package-line.ts'
import { firstFrom, isHeld, type NamedVersion, type RecordSet } from './record-set.ts'
import { firstWhere } from './spans.ts'
import type { Subject } from './subject.ts'

/**
 * What records come to that a requirement admits without being covered by them: are all versions theirs from some one
 * on, or the `newest` known?
 */
export function reachOf(
  group: readonly AppliedRecord[],
  subject: Subject,
  newest: NamedVersion | undefined
): Exclude<Advisory['reach'], 'all'> {
  if (group.some(({ placed }) => placed.some(entry => isOpenEnded(entry, subject)))) return 'onwards'
  if (newest === undefined) return 'some'
  const isNewest = group.some(({ of }) => of.entries.some(({ exact }) => isHeld(exact, newest)))
  return isNewest ? 'newest' : 'some'
}

/** A range reaches as far up as what is admitted. */
function isOpenEnded({ ranges }: PlacedEntry, { wanted }: Subject): boolean {
  const end = wanted.at(-1)
  const last = ranges.at(firstWhere(ranges.length, at => (ranges[at]?.start ?? Infinity) >= (end?.end ?? Infinity)) - 1)
  return end !== undefined && last !== undefined && last.start < end.end && last.end > end.start && last.end >= end.end
}

/** The highest version that the requirement admits, of those that any record of the package names. */
export function newestKnown({ named }: RecordSet, { wanted }: Subject): NamedVersion | undefined {
  for (const { start, end } of wanted.toReversed()) {
    const one = named[firstFrom(named, end) - 1]
    if (one !== undefined && 2 * one.place >= start) return one
  }
  return undefined
}
