import * as core from '@actions/core'
import { isFailure, type Failure } from '../core/failure.ts'
import { terminal } from '../core/untrusted.ts'
import type { OpenPull } from '../github/read/pulls.ts'
import type { Head } from './heads.ts'
import type { Inputs } from './inputs.ts'
import { tellNotReviewed } from './not-reviewed.ts'
import { notHeld, outcomeOf, refused, statusOf, worst, type Outcome } from './outcome.ts'
import { reviewChange } from './review-change.ts'
import type { Statuses } from './statuses.ts'

const gone = 'The repository that this pull request comes from is gone: open it again from one that exists'

/** Says on a commit that a review is to come, unless one stands that ended after `since`; any one where that is left out. */
export async function announce(
  sha: string,
  { run }: Inputs,
  statuses: Statuses,
  since?: string
): Promise<Failure | undefined> {
  const stands = statuses.standing(sha)
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

/**
 * Reviews every open pull request with a head, and sets the commit's status to the worst of it once it was `announced` that
 * this is to come. `moved` where none of them has that head any more: then its status is left as it is.
 */
export async function reportHead(
  head: Head,
  inputs: Inputs,
  statuses: Statuses,
  announced: ReturnType<typeof announce>
): Promise<'set' | 'moved' | Failure> {
  const outcomes: Outcome[] = []
  let seen: Seen | undefined
  for (const pull of head.pulls) {
    const outcome = await outcomeFor(pull, head, inputs, () => {
      // While the last review is published.
      if (pull === head.pulls.at(-1)) seen = lookAt(head.sha, statuses, announced)
    })
    if (outcome !== undefined) outcomes.push({ ...outcome, number: pull.number })
  }
  await announced
  const [first, ...others] = outcomes
  return first === undefined ? 'moved' : reportStatus(head.sha, [first, ...others], inputs, statuses, seen)
}

/** `isHeld` is called when the review is there, before it is published. */
async function outcomeFor(
  { number, base, repository }: OpenPull,
  head: Head,
  inputs: Inputs,
  isHeld: () => void
): Promise<Outcome | undefined> {
  if (repository === undefined) return refused(gone)
  const report = head.pulls.length > 1 ? inputs.report.replace(/(?:\.json)?$/, `-${number}.json`) : inputs.report
  const held = await reviewChange(
    { type: 'pull-request', number, head: head.sha, base, quiet: false },
    { ...inputs, report },
    isHeld
  )
  if (!isFailure(held)) return { ...outcomeOf(held.review), ...held }
  if (held.moved === true) {
    core.info(terminal(held.reason))
    return undefined
  }
  await tellNotReviewed(held)
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
