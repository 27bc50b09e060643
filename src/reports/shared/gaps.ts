import { addTo } from '../../core/group.ts'
import type { Gap, GapLevel } from '../../core/gap.ts'
import { compareLocations, compareText } from '../../core/order.ts'
import type { Review } from '../../core/review.ts'
import { openGaps } from './accepted.ts'

/** Gaps of one level that share their reason. */
export interface GapGroup {
  readonly level: GapLevel
  readonly reason: string
  /** By place, then subject. */
  readonly gaps: readonly [Gap, ...Gap[]]
}

const levels: Readonly<Record<GapLevel, number>> = { incomplete: 0, warn: 1, note: 2 }

/** How much of a change was not checked. */
export interface GapCounts {
  /** Gaps that make the review incomplete, and those that are warnings. */
  readonly notChecked: number
  /** Those of them that make the review incomplete. */
  readonly incomplete: number
  /** Gaps that have no effect on the verdict; no part of the others. */
  readonly notes: number
}

/** Counts the gaps that the policy does not accept. Every sentence that names a number of them takes it from here. */
export function gapCounts(review: Pick<Review, 'gaps'>): GapCounts {
  const of = (level: GapLevel): number => openGaps(review).filter(gap => gap.level === level).length
  const incomplete = of('incomplete')
  return { notChecked: incomplete + of('warn'), incomplete, notes: of('note') }
}

/** The counts in words: `3 not checked (2 more as notes)`. Undefined where there is nothing to count. */
export function gapWords({ notChecked, notes }: GapCounts): string | undefined {
  if (notChecked === 0) return notes === 0 ? undefined : `${notes} not checked, ${asNotes(notes)} only`
  return `${notChecked} not checked${moreNotes(notes)}`
}

/** ` (2 more as notes)`, behind the number of what is more than a note. */
export function moreNotes(notes: number): string {
  return notes === 0 ? '' : ` (${notes} more ${asNotes(notes)})`
}

/** `as notes` */
export function asNotes(notes: number): string {
  return notes === 1 ? 'as a note' : 'as notes'
}

/** Gaps by level and reason, the gravest first. */
export function groupGaps(gaps: readonly Gap[]): readonly GapGroup[] {
  const groups = new Map<string, Gap[]>()
  for (const gap of gaps) {
    const key = JSON.stringify([gap.level, gap.reason])
    addTo(groups, key, gap)
  }
  return [...groups.values()]
    .flatMap(members => {
      const sorted = members.sort(
        (one, other) => compareLocations(one.location, other.location) || compareText(one.subject, other.subject)
      )
      const [first, ...others] = sorted
      return first ? [{ level: first.level, reason: first.reason, gaps: [first, ...others] as const }] : []
    })
    .sort(
      (one, other) =>
        levels[one.level] - levels[other.level] ||
        other.gaps.length - one.gaps.length ||
        compareText(one.reason, other.reason)
    )
}
