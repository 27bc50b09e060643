import * as core from '@actions/core'
import type { GitHubRanges } from '../changes/github/github.ts'
import { isFailure } from '../core/failure.ts'
import { levelled, type Gap, type RawGap } from '../core/gap.ts'
import type { Review } from '../core/review.ts'
import { terminal } from '../core/untrusted.ts'
import type { GitHubClient } from '../github/client/client.ts'
import type { Reader } from '../github/read/reader.ts'
import { testMerge, type Merging, type TestMerge } from '../github/read/merge.ts'
import type { Policy } from '../policy/policy.ts'
import { counts } from '../review/merge/counts.ts'
import { withMerge } from '../review/merge/with-merge.ts'
import { verdictOf } from '../review/verdict.ts'
import type { OpenedSession } from '../review/session.ts'
import type { ChangeSource } from '../changes/source.ts'
import type { Range } from './range.ts'

/** What the review of the head leaves to that of the test merge. */
export interface HeadReview {
  readonly review: Review
  readonly range: Range
  readonly policy: Policy
  readonly files: ChangeSource['files']
  /** Paths that were read for it, on either side, and those that were looked for in vain. */
  readonly read: ReadonlySet<string>
}

/** How the test merge is read and reviewed. */
export interface MergeSources {
  readonly client: GitHubClient
  readonly reader: Reader
  readonly merging: Merging
  readonly openRange: GitHubRanges['open']
  readonly session: (source: ChangeSource) => Promise<OpenedSession>
  readonly secondMs: number
  readonly signal: AbortSignal
}

/**
 * What is merged is the head together with what the base branch has become: where that touched a file which counted for
 * the review of the head, the test merge is reviewed as well, and what only it has is added. Without one, that is said.
 */
export async function withMergeResult(head: HeadReview, sources: MergeSources): Promise<Review> {
  const { review, range } = head
  const { policyTip, base } = range
  const { openRange, session, client, reader, merging, secondMs, signal } = sources
  // What failed for the head would most likely fail again, and the check does not pass as it is.
  if (policyTip.commit === base || review.verdict === 'incomplete') return review
  const behind = await openRange({ ...range, base, head: policyTip.commit }, signal)
  if (isFailure(behind)) return notReviewed(head, behind)
  if (!behind.source.files.some(file => counts(file, head.read, head.files))) return review
  const merge = await testMerge(client, reader, merging, secondMs, signal)
  if (!('commit' in merge)) return notReviewed(head, merge)
  const spec = `${policyTip.ref}..${merge.commit}`
  const opened = await openRange({ ...range, spec, base: policyTip.commit, head: merge.commit }, signal)
  if (isFailure(opened)) return notReviewed(head, opened)
  const begun = await session(opened.source)
  if (!('review' in begun)) return notReviewed(head, isFailure(begun) ? begun : { reason: begun.problems.join('; ') })
  core.info(`${terminal(policyTip.ref)} has moved on: what would be merged is reviewed as well`)
  return withMerge(review, await begun.review(), policyTip.ref)
}

function notReviewed(
  { review, range, policy }: HeadReview,
  why: Exclude<TestMerge, { readonly commit: string }>
): Review {
  if ('missing' in why && why.missing === 'closed') return review
  const { ref } = range.policyTip
  const conflict = 'missing' in why && why.missing === 'conflict'
  const reasons = {
    conflict: 'the head conflicts with it: what is merged once that is resolved is reviewed then',
    'not made': 'GitHub has not made the test merge of the two in time: run the check again',
    closed: ''
  }
  const raw: RawGap = {
    code: 'merge-not-reviewed',
    by: 'github',
    subject: ref,
    reason: `the branch has moved on, and ${'missing' in why ? reasons[why.missing] : why.reason}`,
    ...(conflict && { atMost: 'note' as const })
  }
  const gaps: readonly Gap[] = [...review.gaps, levelled(raw, policy.gaps['merge-not-reviewed'])]
  return { ...review, gaps, verdict: verdictOf(review.findings, gaps) }
}
