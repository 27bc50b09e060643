import type { Gap } from '../../core/gap.ts'
import type { AcceptedStatus } from '../../core/review.ts'
import type { AcceptedGap } from '../policy.ts'
import { endOfDay } from './date.ts'

/**
 * Marks the gaps that the policy accepts. An entry accepts gaps of its code at the paths that it matches, until the end of
 * its last day; where several match, the one that ends last counts. A gap without a location is about no path and stays.
 *
 * @returns The gaps in their order, and the status of each entry.
 */
export function applyAccepted(
  gaps: readonly Gap[],
  accepted: readonly AcceptedGap[],
  now: Date
): { readonly gaps: readonly Gap[]; readonly statuses: readonly AcceptedStatus[] } {
  const used = new Set<AcceptedGap>()
  const isExpired = ({ expires }: AcceptedGap): boolean => now.getTime() >= endOfDay(expires)
  const active = accepted.filter(entry => !isExpired(entry))
  const marked = gaps.map(gap => {
    const { code, location } = gap
    if (location === undefined) return gap
    const matching = active.filter(entry => entry.gap === code && entry.matches(location.path))
    for (const entry of matching) used.add(entry)
    const [last] = matching.toSorted((one, other) => endOfDay(other.expires) - endOfDay(one.expires))
    if (last === undefined) return gap
    return {
      ...gap,
      accepted: { reason: last.reason, by: last.by, expires: last.expires, location: last.location }
    }
  })
  const statuses = accepted.map((entry): AcceptedStatus => {
    const { gap, path, by, expires, location } = entry
    const status = isExpired(entry) ? 'expired' : used.has(entry) ? 'used' : 'unused'
    return { gap, path, by, expires, status, file: location.path, line: location.startLine ?? 1 }
  })
  return { gaps: marked, statuses }
}
