import * as core from '@actions/core'
import type { GitHubRanges } from '../changes/github/github.ts'
import { recorded } from '../changes/recorded/recorded.ts'
import { isFailure, type Failure } from '../core/failure.ts'
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

/** How the test merge is read and reviewed. */
export interface MergeSources {
  readonly client: GitHubClient
  readonly reader: Reader
  readonly ranges: GitHubRanges
  readonly pull: Pick<Merging, 'owner' | 'repo' | 'number'>
  readonly session: (source: ChangeSource) => Promise<OpenedSession>
  readonly secondMs: number
  readonly signal: AbortSignal
}

/** The review of what would be merged, which goes on beside that of the head. */
export interface MergeBeside {
  /** The head's: what is read of it decides whether the test merge is reviewed. */
  readonly source: ChangeSource
  /** The review of the head, with what only that of the test merge has. */
  added(review: Review, policy: Policy): Promise<Review>
}

/**
 * What is merged is the head together with what the base branch has become: where that touched a file which counts for
 * the review of the head, the test merge is reviewed as well, and what only it has is added. Without one, that is said. It
 * begins as soon as such a file is known.
 */
export function mergeBeside(head: ChangeSource, range: Range, sources: MergeSources): MergeBeside {
  const { policyTip, base } = range
  const touched = new Set<string>()
  let begun: ReturnType<typeof reviewMerge> | undefined
  const begin = (): void => {
    begun ??= reviewMerge(range, sources)
    // Whoever waits for it is told; nobody may come to that.
    begun.catch(() => undefined)
  }
  const { source, paths } = recorded(head, path => {
    if (touched.has(path)) begin()
  })
  const compareBase = async (): Promise<Failure | undefined> => {
    const behind = await sources.ranges.open({ ...range, base, head: policyTip.commit }, sources.signal)
    if (isFailure(behind)) return behind
    const { files } = behind.source
    for (const { path } of files) touched.add(path)
    if (files.some(file => counts(file, paths, head.files))) begin()
    return undefined
  }
  const compared = policyTip.commit === base ? undefined : compareBase()
  return {
    source,
    async added(review, policy) {
      // What failed for the head would most likely fail again, and the check does not pass as it is.
      if (compared === undefined || review.verdict === 'incomplete') return review
      const failure = await compared
      if (failure !== undefined) return notReviewed(review, range, policy, failure)
      if (begun === undefined) return review
      const merge = await begun
      return 'review' in merge
        ? withMerge(review, merge.review, policyTip.ref)
        : notReviewed(review, range, policy, merge)
    }
  }
}

type NoMerge = Exclude<TestMerge, { readonly commit: string }>

async function reviewMerge(range: Range, sources: MergeSources): Promise<{ readonly review: Review } | NoMerge> {
  const { policyTip, head, merge: before } = range
  const { ranges, session, client, reader, pull, secondMs, signal } = sources
  if (typeof before?.merge === 'string') ranges.ahead(before.merge, [], signal)
  const merge = await testMerge(client, reader, { ...pull, tip: policyTip.commit, head, before }, secondMs, signal)
  if (!('commit' in merge)) return merge
  const spec = `${policyTip.ref}..${merge.commit}`
  const opened = await ranges.open({ ...range, spec, base: policyTip.commit, head: merge.commit }, signal)
  if (isFailure(opened)) return opened
  const begun = await session(opened.source)
  if (!('review' in begun)) return isFailure(begun) ? begun : { reason: begun.problems.join('; ') }
  core.info(`${terminal(policyTip.ref)} has moved on: what would be merged is reviewed as well`)
  return { review: await begun.review() }
}

function notReviewed(review: Review, range: Range, policy: Policy, why: NoMerge): Review {
  if ('missing' in why && why.missing === 'closed') return review
  const { ref } = range.policyTip
  const conflict = 'missing' in why && why.missing === 'conflict'
  const reasons = {
    conflict: 'the head conflicts with it: what is merged once that is resolved is reviewed then',
    'not made': 'GitHub has not made the test merge of the two in time: run the review again',
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
