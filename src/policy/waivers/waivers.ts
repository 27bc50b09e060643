import type { AppliedWaiver, Finding, FindingAdvisory } from '../../core/finding.ts'
import { compareLevels } from '../../core/order.ts'
import { fullLevel } from '../../core/rated.ts'
import type { WaiverStatus } from '../../core/review.ts'
import { endOfDay, isBeyond } from './date.ts'
import type { Waiver } from '../policy.ts'

/**
 * Clears findings by the waivers of the policy. A finding with advisories is waived when each of them is, until the
 * first of those waivers ends; one without is waived by a waiver that names none. The level of a finding stays: that
 * it is waived says that it does not count. A waiver past its date, or longer than the policy allows, clears nothing.
 *
 * @returns The findings in their order, and what became of each waiver.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  now: Date
): { readonly findings: readonly Finding[]; readonly statuses: readonly WaiverStatus[] } {
  const used = new Set<Waiver>()
  const holding = waivers.filter(waiver => holds(waiver, now))
  const pick = (candidates: readonly Waiver[]): AppliedWaiver | undefined => {
    for (const waiver of candidates) used.add(waiver)
    const [last] = candidates.toSorted((one, other) => endOfDay(other.expires) - endOfDay(one.expires))
    return last && applied(last)
  }
  const ended = waivers.filter(waiver => !holds(waiver, now))
  const marked = findings.map(finding => {
    const held = apply(
      finding,
      holding.filter(waiver => concerns(waiver, finding)),
      pick
    )
    return withLapsed(held, ended, now)
  })
  return {
    findings: marked,
    statuses: waivers.map(waiver => {
      const status = isExpired(waiver, now) ? 'expired' : isTooLong(waiver, now) ? 'too-long' : undefined
      return statusOf(waiver, status ?? (used.has(waiver) ? 'used' : 'unused'))
    })
  }
}

function holds(waiver: Waiver, now: Date): boolean {
  return !isExpired(waiver, now) && !isTooLong(waiver, now)
}

function isExpired({ expires }: Waiver, now: Date): boolean {
  // At no time at all, nothing is known to hold.
  return !(now.getTime() < endOfDay(expires))
}

/** Whether a waiver ends later than the policy allows one to end: then it does not count yet. */
export function isTooLong({ expires, maxDays }: Pick<Waiver, 'expires' | 'maxDays'>, now: Date): boolean {
  return maxDays !== undefined && isBeyond(expires, maxDays, now)
}

function applied({ reason, by, expires, location, comment }: Waiver): AppliedWaiver {
  return { reason, by, expires, ...(location && { location }), ...(comment !== undefined && { comment }) }
}

function concerns(waiver: Waiver, finding: Finding): boolean {
  const { ruleId, component, location, fingerprint } = finding
  if (waiver.rule !== ruleId || (waiver.finding !== undefined && waiver.finding !== fingerprint)) return false
  if (waiver.atMost !== undefined && compareLevels(fullLevel(finding), waiver.atMost) < 0) return false
  if (!waiver.binds(component)) return false
  return waiver.file === undefined || waiver.file === location.path
}

function apply(
  finding: Finding,
  waivers: readonly Waiver[],
  pick: (candidates: readonly Waiver[]) => AppliedWaiver | undefined
): Finding {
  if (waivers.length === 0) return finding
  if (finding.advisories.length === 0) {
    const waiver = pick(waivers.filter(({ advisory }) => advisory === undefined))
    return waiver === undefined ? finding : { ...finding, waiver }
  }
  const advisories = finding.advisories.map(advisory => {
    const waiver = pick(waivers.filter(candidate => names(candidate, advisory)))
    return waiver === undefined ? advisory : { ...advisory, waiver }
  })
  const given = advisories.flatMap(({ waiver }) => (waiver === undefined ? [] : [waiver]))
  const [soonest] = given.toSorted((one, other) => endOfDay(one.expires) - endOfDay(other.expires))
  return {
    ...finding,
    advisories,
    ...(soonest !== undefined && given.length === advisories.length ? { waiver: soonest } : {})
  }
}

/** Names the waiver, of those that do not hold, that ended last and would clear what no other one does. */
function withLapsed(finding: Finding, ended: readonly Waiver[], now: Date): Finding {
  if (finding.waiver !== undefined || ended.length === 0) return finding
  const open = finding.advisories.filter(({ waiver }) => waiver === undefined)
  const [last] = ended
    .filter(waiver => concerns(waiver, finding))
    .filter(waiver => (open.length === 0 ? waiver.advisory === undefined : open.some(one => names(waiver, one))))
    .toSorted((one, other) => endOfDay(other.expires) - endOfDay(one.expires))
  if (last === undefined) return finding
  const { by, expires } = last
  return { ...finding, lapsed: { by, expires, why: isExpired(last, now) ? 'expired' : 'too-long' } }
}

function names({ advisory }: Waiver, { id, aliases }: FindingAdvisory): boolean {
  const wanted = advisory?.toLowerCase()
  return [id, ...aliases].some(each => each.toLowerCase() === wanted)
}

function statusOf(
  { rule, component, advisory, by, expires, location, comment }: Waiver,
  status: WaiverStatus['status']
): WaiverStatus {
  return {
    rule,
    ...(component === undefined ? {} : { component }),
    ...(advisory === undefined ? {} : { advisory }),
    by,
    expires,
    status,
    ...(location && { file: location.path, line: location.startLine ?? 1 }),
    ...(comment !== undefined && { comment })
  }
}
