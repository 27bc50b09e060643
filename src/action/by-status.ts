import * as core from '@actions/core'
import { isFailure, type Failure } from '../core/failure.ts'
import { terminal } from '../core/untrusted.ts'
import type { HeadTarget, PullTarget, RangeTarget } from '../github/read/event.ts'
import { findHead } from './heads.ts'
import type { Inputs } from './inputs.ts'
import { reportNotReviewed, type NotReviewed } from './not-reviewed.ts'
import { notHeld, outcomeOf } from './outcome.ts'
import { beginReading } from './reading.ts'
import { announce, reportHead, reportStatus } from './report-head.ts'
import { reviewChange } from './review-change.ts'
import { openStatuses } from './statuses.ts'

/** A job that is not the check fails only where the check could not be set: it may stand on the default branch. */
export async function reviewHead(target: HeadTarget | PullTarget, inputs: Inputs): Promise<number | NotReviewed> {
  const { sha, branch, isDue, since } = saidBy(target)
  const opening = openStatuses(inputs)
  const stands = sha === undefined ? undefined : opening.then(({ standing }) => standing(sha))
  const reading = isDue ? beginReading(inputs, sha, branch) : undefined
  const [found, statuses] = await Promise.all([findHead(target, inputs), opening])
  if (isFailure(found)) return found
  if ('nothing' in found) return ended(found.nothing)
  const { head } = found
  const announced = announce(head.sha, inputs, statuses, { since, ...(stands && { stands }) })
  if (!isDue) return exitOf(await announced)
  const reported = await reportHead(head, inputs, statuses, { announced, ...(reading && { reading }) })
  return reported === 'moved' ? ended('all pull requests have moved on: their own runs review them') : exitOf(reported)
}

/** What an event says of a head, which is asked about while the open pull requests are listed. */
interface Said {
  readonly sha?: string
  /** The branch that it most likely goes to. */
  readonly branch?: string
  /** Whether there is something to review by now. */
  readonly isDue: boolean
  /** What was reviewed since then needs no announcement. */
  readonly since: string
}

function saidBy(target: HeadTarget | PullTarget): Said {
  if (target.type === 'head') {
    const { sha, into, ended: isDue, began: since } = target
    return { sha, isDue, since, ...(into !== undefined && { branch: into }) }
  }
  const { head: sha, base } = target
  const known = { ...(sha !== undefined && { sha }), ...(base !== undefined && { branch: base }) }
  return { ...known, isDue: true, since: new Date().toISOString() }
}

/** What a merge queue is about to merge: the status is set where it looks, on the group's head. */
export async function reviewGroup(target: RangeTarget, inputs: Inputs): Promise<number> {
  const statuses = await openStatuses(inputs)
  const announced = announce(target.head, inputs, statuses)
  const held = await reviewChange(target, inputs)
  if (isFailure(held)) await reportNotReviewed(held)
  const outcome = isFailure(held) ? notHeld(held.problems?.[0] ?? held.reason) : { ...outcomeOf(held.review), ...held }
  await announced
  return exitOf(await reportStatus(target.head, [outcome], inputs, statuses))
}

function ended(nothing: string): 0 {
  core.info(terminal(nothing))
  return 0
}

function exitOf(reported: Failure | 'set' | undefined): 0 | 2 {
  if (reported === undefined || reported === 'set') return 0
  core.error(`The verdict could not be reported: ${terminal(reported.reason)}`)
  return 2
}
