import { addTo } from '../../core/group.ts'
import type { Gap, GapLevel } from '../../core/gap.ts'
import { compareLocations, compareText } from '../../core/order.ts'

/** Gaps of one level that share their reason. */
export interface GapGroup {
  readonly level: GapLevel
  readonly reason: string
  /** By place, then subject. */
  readonly gaps: readonly [Gap, ...Gap[]]
}

const levels: Readonly<Record<GapLevel, number>> = { incomplete: 0, warn: 1, note: 2 }

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
