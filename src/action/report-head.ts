import * as core from '@actions/core'
import { isFailure, type Failure } from '../core/failure.ts'
import { terminal } from '../core/untrusted.ts'
import type { OpenPull } from '../github/read/pulls.ts'
import type { Head } from './heads.ts'
import type { Inputs } from './inputs.ts'
import { reportNotReviewed } from './not-reviewed.ts'
import { notHeld, outcomeOf, refused, statusOf, worst, type Outcome } from './outcome.ts'
import type { Reading } from './reading.ts'
import { reviewChange, type Beside } from './review-change.ts'
import type { Statuses } from './statuses.ts'

const gone = 'The repository that this pull request comes from is gone: open it again from one that exists'

/**
 * Says on a commit that a review is to come, unless one stands that ended after `since`; any one where that is left out.
 * `stands` is what stands there where that was asked for already.
 */
export async function announce(
  sha: string,
  { run }: Inputs,
  statuses: Statuses,
  { since, stands = statuses.standing(sha) }: { readonly since?: string; readonly stands?: Seen['stands'] } = {}
): Promise<Failure | undefined> {
  const standing = await stands
  if (!isFailure(standing) && standing.status !== undefined) {
    const { state, at } = standing.status
    if (state === 'pending' || since === undefined || Date.parse(at) >= Date.parse(since)) return undefined
  }
  const put = await statuses.put(
    sha,
    { state: 'pending', description: 'The review is under way', url: run.url },
    stands
  )
  if (!isFailure(put)) return undefined
  core.warning(terminal(put.reason))
  return put
}

/** What was begun before it was known which pull requests have a head. */
interface Begun {
  /** Resolves once it is said that a review is to come. */
  readonly announced: ReturnType<typeof announce>
  /** What is read already for the first of them. */
  readonly reading?: Reading
}

/**
 * Reviews every open pull request with a head, and sets the commit's status to the worst of it once it was announced that
 * this is to come, and the comment of the last one leads. `moved` where none of them has that head any more: then its
 * status is left as it is.
 */
export async function reportHead(
  head: Head,
  inputs: Inputs,
  statuses: Statuses,
  { announced, reading }: Begun
): Promise<'set' | 'moved' | Failure> {
  const outcomes = new Map<number, Outcome>()
  let seen: Seen | undefined
  let reporting: ReturnType<typeof reportStatus> | undefined
  let isLate = false
  const report = (): typeof reporting => {
    const [first, ...others] = outcomes.values()
    if (first === undefined) return undefined
    seen ??= lookAt(head.sha, statuses, announced)
    return reportStatus(head.sha, [first, ...others], inputs, statuses, seen)
  }
  for (const [index, pull] of head.pulls.entries()) {
    const { number } = pull
    const isLast = index === head.pulls.length - 1
    const outcome = await outcomeFor(pull, head, inputs, index === 0 ? reading : undefined, {
      held() {
        if (isLast) seen = lookAt(head.sha, statuses, announced)
      },
      told(held) {
        outcomes.set(number, { ...outcomeOf(held.review), ...held, number })
        if (isLast) reporting = report()
      }
    })
    if (outcome === undefined) continue
    // Comments on lines that GitHub failed to take: what was reported beside them must not last.
    isLate = reporting !== undefined && outcomes.get(number)?.lasts !== outcome.lasts
    outcomes.set(number, { ...outcome, number })
  }
  const reported = await (reporting ?? report())
  if (!isLate) return reported ?? 'moved'
  seen = undefined
  return (await report()) ?? 'moved'
}

async function outcomeFor(
  { number, base, repository }: OpenPull,
  head: Head,
  inputs: Inputs,
  reading: Reading | undefined,
  beside: Beside
): Promise<Outcome | undefined> {
  if (repository === undefined) return refused(gone)
  const report = head.pulls.length > 1 ? inputs.report.replace(/(?:\.json)?$/, `-${number}.json`) : inputs.report
  const target = { type: 'pull-request', number, head: head.sha, base, quiet: false } as const
  const held = await reviewChange(target, { ...inputs, report }, beside, reading)
  if (!isFailure(held)) return { ...outcomeOf(held.review, held), ...held }
  if (held.moved === true) {
    core.info(terminal(held.reason))
    return undefined
  }
  await reportNotReviewed(held)
  return notHeld(held.problems?.[0] ?? held.reason)
}

/** What stands on a commit beside what its review comes to. Neither rejects. */
interface Seen {
  readonly stands: ReturnType<Statuses['standing']>
  readonly foreign: Promise<readonly Outcome[]>
}

function lookAt(sha: string, statuses: Statuses, announced?: Promise<unknown>): Seen {
  const standing = async (): Seen['stands'] => {
    await announced
    return statuses.standing(sha)
  }
  return { stands: standing(), foreign: foreignOutcome(sha, statuses) }
}

/** Sets the status of a commit. Checks of our name are looked for before and again after it: one may have come meanwhile. */
export async function reportStatus(
  sha: string,
  outcomes: readonly [Outcome, ...Outcome[]],
  { run }: Inputs,
  statuses: Statuses,
  before = lookAt(sha, statuses)
): Promise<'set' | Failure> {
  let all = outcomes
  for (const look of [() => before, () => lookAt(sha, statuses)]) {
    const { stands, foreign } = look()
    const [first, ...others] = all
    all = [first, ...others, ...(await foreign)]
    const put = await statuses.put(sha, statusOf(all, run.url), stands)
    if (isFailure(put)) return put
  }
  const { verdict, state, sentence } = worst(all)
  core.setOutput('verdict', verdict)
  core.setOutput('blocked', verdict === 'block' || verdict === 'incomplete')
  core.info(`${sha.slice(0, 7)}: ${state}, ${terminal(sentence)}`)
  return 'set'
}

async function foreignOutcome(sha: string, statuses: Statuses): Promise<readonly Outcome[]> {
  const looked = await statuses.foreign(sha)
  if (isFailure(looked)) {
    core.warning(terminal(looked.reason))
    return [notHeld(looked.reason)]
  }
  return looked.sentence === undefined ? [] : [refused(looked.sentence)]
}
