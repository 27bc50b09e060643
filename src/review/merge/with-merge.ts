import type { Finding, Level } from '../../core/finding.ts'
import type { Gap } from '../../core/gap.ts'
import { code, say } from '../../core/message.ts'
import type { Review, WaiverStatus } from '../../core/review.ts'
import { verdictOf } from '../verdict.ts'

const gravity: readonly Level[] = ['note', 'warn', 'block']

/**
 * The review of a pull request's head, with what only the review of its test merge found: a finding that the head does not
 * have, or has at a lower level, and a gap that it does not have. `base` is the branch that it goes to.
 */
export function withMerge(review: Review, merge: Review, base: string): Review {
  const known = new Map(review.findings.map(finding => [finding.fingerprint, finding]))
  const more = merge.findings.filter(finding => isMore(finding, known.get(finding.fingerprint)))
  const replaced = new Set(more.map(({ fingerprint }) => fingerprint))
  const findings = [
    ...review.findings.filter(({ fingerprint }) => !replaced.has(fingerprint)),
    ...more.map(finding => inMerge(finding, base))
  ]
  const said = new Set(review.gaps.map(keyOf))
  const gaps = [
    ...review.gaps,
    ...merge.gaps.filter(gap => !said.has(keyOf(gap))).map(gap => ({ ...gap, reason: `${gap.reason} (${only(base)})` }))
  ]
  const policy = { ...review.policy, waivers: review.policy.waivers.map(usedInEither(merge)) }
  return { ...review, policy, findings, gaps, verdict: verdictOf(findings, gaps) }
}

/** Both reviews have the same waivers, in the same order. */
function usedInEither(merge: Review): (waiver: WaiverStatus, at: number) => WaiverStatus {
  return (waiver, at) => (merge.policy.waivers[at]?.status === 'used' ? { ...waiver, status: 'used' } : waiver)
}

function isMore(finding: Finding, before: Finding | undefined): boolean {
  if (before === undefined) return true
  // A waiver of the version that the head has does not clear the one that merging makes.
  if (before.waiver !== undefined) return finding.waiver === undefined
  return gravity.indexOf(finding.level) > gravity.indexOf(before.level)
}

/** Edits are for the text of the merge, which nobody can edit. */
function inMerge({ fix, ...finding }: Finding, base: string): Finding {
  const command = fix?.command === undefined ? {} : { fix: { ...fix, edits: [] } }
  const message = say`${finding.message} (only in what would be merged into ${code(base)})`
  return { ...finding, ...command, message, onlyInMerge: true }
}

function only(base: string): string {
  return `only in what would be merged into ${base}`
}

function keyOf({ code: kind, by, subject, location }: Gap): string {
  return JSON.stringify([kind, by, subject, location?.path])
}
