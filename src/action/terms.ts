import type { PullTarget, RangeTarget } from '../github/read/event.ts'
import type { Policy } from '../policy/policy.ts'
import { isBeyond } from '../policy/waivers/date.ts'
import { mayNotBeWaived } from '../policy/waivers/may-waive.ts'
import { usualTerms, type WaiverTerms } from '../reports/shared/waiver.ts'
import { catalogue } from '../review/catalogue.ts'

/** What is offered to whoever wants a finding waived: an entry of the policy, and a comment where the policy allows that. */
export function termsOf(
  { waiverCommands: commands }: Pick<Policy, 'waiverCommands'>,
  { type }: Pick<PullTarget | RangeTarget, 'type'>,
  now: Date
): WaiverTerms {
  const usual = usualTerms(now)
  if (commands === undefined || type !== 'pull-request') return usual
  const { maxDays } = commands
  const allows = (rule: string): boolean => mayNotBeWaived(rule, catalogue, commands) === undefined
  return { ...usual, byComment: { maxDays, fits: !isBeyond(usual.expires, maxDays, now), allows } }
}
