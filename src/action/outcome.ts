import { createHash } from 'node:crypto'
import type { Finding } from '../core/finding.ts'
import { redacted } from '../core/redacted.ts'
import type { Review, Verdict } from '../core/review.ts'
import { shorten, terminal } from '../core/untrusted.ts'
import { longestDescription, type CommitStatus } from '../github/publish/status.ts'
import { endOfDay, isDate } from '../policy/waivers/date.ts'
import { verdictSentence } from '../reports/shared/words.ts'

/** What came of looking at one pull request, or at a commit, for its status. */
export interface Outcome {
  readonly state: 'error' | 'failure' | 'success'
  /** One clause for the description. May hold untrusted text. */
  readonly sentence: string
  /** How much it weighs against the outcomes of other pull requests with the same head. */
  readonly weight: number
  /** False where another try may come to another end though nothing has changed. */
  readonly lasts: boolean
  readonly verdict: Verdict
  readonly number?: number
  /** The base branch and its tip that it was made against. */
  readonly tip?: Tip
  /** ISO 8601 date: the last day on which all holds that clears something here. */
  readonly until?: string
  /** Address of the comment. */
  readonly url?: string
}

/** A branch and the commit at its tip. */
export interface Tip {
  readonly ref: string
  readonly commit: string
}

const weights = { pass: 0, warn: 1, incomplete: 3, block: 4 } as const

type Judged = Pick<Outcome, 'lasts' | 'sentence' | 'state' | 'until' | 'verdict' | 'weight'>

/**
 * The outcome of a review that was held. Observing is a success, whatever was found; `retryable` where another run may post
 * of it what could not be posted.
 */
export function outcomeOf(
  review: Review,
  { retryable }: { readonly retryable: boolean } = { retryable: false }
): Judged {
  const { verdict, policy } = review
  const until = firstEnd(review)
  const observes = policy.enforcement === 'observe'
  const passes = observes || verdict === 'pass' || verdict === 'warn'
  return {
    state: passes ? 'success' : 'failure',
    sentence: verdictSentence(review),
    weight: passes ? Math.min(weights[verdict], 1) : weights[verdict],
    // What comments waive can end without a push: the one who waived it may lose the right to.
    lasts: verdict !== 'incomplete' && !retryable && !review.findings.some(isWaivedByComment),
    ...(until !== undefined && { until }),
    verdict
  }
}

/** The day on which the first of what clears a finding, or a gap, ends. */
function firstEnd({ findings, gaps }: Review): string | undefined {
  const waived = findings.flatMap(({ waiver }) => waiver?.expires ?? [])
  const accepted = gaps.flatMap(one => one.accepted?.expires ?? [])
  return earliest([...waived, ...accepted])
}

/** ISO 8601 dates sort as text. */
function earliest(dates: readonly string[]): string | undefined {
  return dates.toSorted()[0]
}

function isWaivedByComment({ waiver, advisories }: Finding): boolean {
  return [waiver, ...advisories.map(one => one.waiver)].some(one => one?.comment !== undefined)
}

/** The outcome where no review could be held. */
export function notHeld(reason: string): Outcome {
  return {
    state: 'error',
    sentence: `Not reviewed: ${redacted(reason)}`,
    weight: 2,
    lasts: false,
    verdict: 'incomplete'
  }
}

/** The outcome of what is decided without a review: a check that is not ours, a fork that is gone. */
export function refused(sentence: string): Outcome {
  return { state: 'failure', sentence, weight: 5, lasts: true, verdict: 'incomplete' }
}

/** The outcome that weighs most. */
export function worst(outcomes: readonly [Outcome, ...Outcome[]]): Outcome {
  return outcomes.reduce((one, other) => (other.weight > one.weight ? other : one))
}

/** The status of a commit: the worst outcome of all that stands on it, what it was made against, and until when it holds. */
export function statusOf(outcomes: readonly [Outcome, ...Outcome[]], run: string): CommitStatus {
  const { state, sentence, number, url } = worst(outcomes)
  const several = new Set(outcomes.flatMap(one => one.number ?? [])).size > 1
  const tips = outcomes.flatMap(({ tip }) => tip ?? [])
  const until = earliest(outcomes.flatMap(one => one.until ?? []))
  const end = outcomes.every(({ lasts }) => lasts) ? ending(tips, until) : ''
  const said = terminal(several && number !== undefined ? `#${number}: ${sentence}` : sentence)
  return { state, description: `${shorten(said, longestDescription - end.length)}${end}`, url: url ?? run }
}

/** Whether a status was made against the tips that these branches have now. */
export function isMadeAgainst({ description }: Pick<CommitStatus, 'description'>, tips: readonly Tip[]): boolean {
  return description.endsWith(ending(tips, read(description)?.until))
}

/** Whether a status names what it was made against: then nothing but that changes it, and the end of what it stands on. */
export function lasts({ description }: Pick<CommitStatus, 'description'>): boolean {
  return read(description) !== undefined
}

/** Whether something that cleared a finding when a status was made has ended since. */
export function isOver({ description }: Pick<CommitStatus, 'description'>, now: Date): boolean {
  const until = read(description)?.until
  return until !== undefined && !(now.getTime() < endOfDay(until))
}

/** Reads what `ending` writes. */
function read(description: string): { readonly until: string | undefined } | undefined {
  const match = / \([^()]{1,80}@[0-9a-f]{7,12}(?: until ([\d-]{10}))?\)$/.exec(description)
  if (match === null) return undefined
  const [, until] = match
  return until === undefined || isDate(until) ? { until } : undefined
}

/** How a description ends: ` (main@1a2b3c4 until 2026-12-01)`. Names that are too long, or hold brackets, become a digest. */
function ending(tips: readonly Tip[], until?: string): string {
  const names = [...new Set(tips.map(({ ref, commit }) => `${terminal(ref)}@${commit.slice(0, 7)}`))].sort()
  const all = names.join(', ')
  if (names.length === 0) return ''
  const made = all.length <= 60 && !/[()]/.test(all) ? all : `${names.length} bases@${digest(all)}`
  return ` (${made}${until === undefined ? '' : ` until ${until}`})`
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
