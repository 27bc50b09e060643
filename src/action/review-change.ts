import * as core from '@actions/core'
import { sparing } from '../changes/recorded/sparing.ts'
import type { ChangeSource } from '../changes/source.ts'
import { isFailure, type Failure } from '../core/failure.ts'
import { redacted } from '../core/redacted.ts'
import type { Review } from '../core/review.ts'
import { timeLimit } from '../core/time-limit.ts'
import { terminal } from '../core/untrusted.ts'
import type { PullTarget, RangeTarget } from '../github/read/event.ts'
import type { Policy } from '../policy/policy.ts'
import type { CommentedWaivers } from '../policy/waivers/commented.ts'
import { openReview, type OpenedSession, type SessionOptions } from '../review/session.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'
import { mergeBeside } from './merge-result.ts'
import type { NotReviewed } from './not-reviewed.ts'
import { loadPolicy } from './policy.ts'
import { waiversOfGroup, type OwnFindings } from './group-waivers.ts'
import { waiversOfPull } from './pull-waivers.ts'
import { conclude, type Posted } from './publish.ts'
import { rangeOf, type Range } from './range.ts'
import { beginReading, readTip, type Reading } from './reading.ts'
import { termsOf } from './terms.ts'

/** A review that was held and published. */
export interface Held extends Posted {
  readonly review: Review
  /** The tip of the base branch, and its name. */
  readonly tip: ChangeSource['policyTip']
}

/** A review that was held, with what publishing it takes. */
interface Unpublished {
  readonly review: Review
  readonly source: ChangeSource
  readonly policy: Policy
  /** The files of a pull request with their patches, where all are known. */
  readonly files: Range['files']
  readonly now: Date
  /** Ends what is read and written for it. */
  readonly end: AbortSignal
}

/** What may be done beside publishing a review. */
export interface Beside {
  /** Called when the review is there, before anything is published. */
  readonly held?: (head: string) => void
  /** Called when the comment that leads is settled and new comments on lines are posted, while earlier ones are brought up to date. */
  readonly told?: (held: Held) => void
}

/** Reviews one change and publishes what came of it, but for the check; `reading` where that was begun before. */
export async function reviewChange(
  target: PullTarget | RangeTarget,
  inputs: Inputs,
  { held: isHeld, told: isTold }: Beside = {},
  reading?: Reading
): Promise<Held | NotReviewed> {
  const held = await holdReview(target, inputs, reading)
  if (isFailure(held)) {
    const head = held.head ?? target.head
    if (target.type === 'pull-request' && !target.quiet && held.moved !== true && head !== undefined) {
      await (await import('./comment-not-reviewed.ts')).commentNotReviewed(held, target, head, inputs)
    }
    return held
  }
  isHeld?.(held.review.range.head)
  return publishReview(held, target, inputs, isTold ?? (() => undefined))
}

/** Publishes what came of a review, but for the check. */
async function publishReview(
  { review, source, files, policy, now, end }: Unpublished,
  target: PullTarget | RangeTarget,
  inputs: Inputs,
  isTold: (held: Held) => void
): Promise<Held | NotReviewed> {
  // What was found is posted even when the review's own time is up.
  const posting = AbortSignal.any([end, timeLimit(inputs.postingMs)])
  const writer = connect(inputs, { signal: posting })
  const waivers = termsOf(policy, target, now)
  const to = { ...inputs, source, files, target, client: writer, signal: posting, waivers }
  const held = { review, tip: source.policyTip }
  const published = await conclude(review, to, url => {
    isTold({ ...held, retryable: false, ...(url !== undefined && { url }) })
  })
  return isFailure(published) ? published : { ...held, ...published }
}

/** Reviews one change, and publishes nothing. */
export async function holdReview(
  target: PullTarget | RangeTarget,
  inputs: Inputs,
  reading = beginReading(inputs, target.head, target.type === 'pull-request' ? target.base : undefined)
): Promise<Unpublished | NotReviewed> {
  const { client, reader, ranges, signal, end } = reading
  const range = await rangeOf(target, reading, inputs)
  if (isFailure(range)) return range
  readTip(reading, range.policyTip.commit, inputs)
  const opened = await ranges.open(range, signal)
  if (isFailure(opened)) return { ...opened, head: range.head }

  const { owner, repo, osv, facts, secondMs } = inputs
  const named = { osv: 'the input osv', facts: 'the input facts' }
  const asked = { osv, facts, named, env: process.env, signal }
  const commentedWaivers = (by: Policy): Promise<CommentedWaivers> | undefined => {
    if (target.type === 'pull-request')
      return waiversOfPull(client, { owner, repo, number: target.number, head: range.head }, by, signal)
    if (target.group === undefined || target.branch === undefined) return undefined
    const group = { owner, repo, branch: target.branch, base: range.base, head: range.head }
    return waiversOfGroup(client, group, by, findingsOf, signal)
  }
  const loadSettings = async (): Promise<Pick<SessionOptions, 'policy' | 'commented'>> => {
    const policy = await loadPolicy(source, inputs, signal)
    const commented = 'policy' in policy ? commentedWaivers(policy.policy) : undefined
    return { policy, ...(commented && { commented }) }
  }
  const open = async (of: ChangeSource): Promise<OpenedSession> =>
    openReview({ source: sparing(of), ...(await settings), ...asked })
  const sources = { client, reader, ranges, session: open, secondMs, signal }
  const beside =
    target.type === 'pull-request'
      ? mergeBeside(opened.source, range, { ...sources, pull: { owner, repo, number: target.number } })
      : undefined
  const source = beside?.source ?? opened.source
  const settings = loadSettings()
  const findingsOf: OwnFindings = async ({ base, head }, own) => {
    const part = await ranges.open({ spec: `${base}..${head}`, base, head, policyTip: range.policyTip }, signal)
    if (isFailure(part)) return part
    const { policy } = await settings
    const session = await openReview({
      source: sparing(part.source),
      ...(policy && { policy }),
      commented: Promise.resolve(own),
      ...asked
    })
    if (isFailure(session)) return session
    if ('problems' in session) return { reason: 'the policy cannot be used' }
    return new Set((await session.review()).findings.map(({ fingerprint }) => fingerprint))
  }
  const session = await open(source)
  if (isFailure(session)) return { reason: asInput(session), head: range.head }
  if ('problems' in session) {
    const { problems, passing = false } = session
    const reason = passing
      ? 'what the policy extends could not be read; run the review again later'
      : 'the policy is invalid; docs/action.md says how to fix it'
    return { reason, problems, head: range.head }
  }
  const { now } = session
  for (const warning of session.warnings) core.warning(terminal(redacted(warning)))
  const ofHead = await session.review()
  const reviewed = (await beside?.added(ofHead, session.policy)) ?? ofHead
  const review = { ...reviewed, stats: { ...reviewed.stats, requests: reader.requests() } }
  return { review, source, policy: session.policy, files: range.files, now, end }
}

/** An option that cannot be read is an input here. */
function asInput({ reason }: Failure): string {
  return reason.replace(/^--(osv|facts) /, 'the input $1 ')
}
