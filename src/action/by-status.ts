import * as core from '@actions/core'
import { isFailure, type Failure } from '../core/failure.ts'
import { terminal } from '../core/untrusted.ts'
import type { HeadTarget, PullTarget, RangeTarget } from '../github/read/event.ts'
import { findHead } from './heads.ts'
import type { Inputs } from './inputs.ts'
import { tellNotReviewed, type NotReviewed } from './not-reviewed.ts'
import { notHeld, outcomeOf } from './outcome.ts'
import { announce, reportHead, reportStatus } from './report-head.ts'
import { reviewChange } from './review-change.ts'
import { openStatuses } from './statuses.ts'

/** A job that is not the check fails only where the check could not be set: it may stand on the default branch. */
export async function reviewHead(target: HeadTarget | PullTarget, inputs: Inputs): Promise<number | NotReviewed> {
  const [found, statuses] = await Promise.all([findHead(target, inputs), openStatuses(inputs)])
  if (isFailure(found)) return found
  if ('nothing' in found) return ended(found.nothing)
  const { head } = found
  const since = target.type === 'head' ? target.began : new Date().toISOString()
  const announced = announce(head.sha, inputs, statuses, since)
  if (target.type === 'head' && !target.ended) return exitOf(await announced)
  const reported = await reportHead(head, inputs, statuses, announced)
  return reported === 'moved' ? ended('all pull requests have moved on: their own runs review them') : exitOf(reported)
}

/** What a merge queue is about to merge: the status is set where it looks, on the group's head. */
export async function reviewGroup(target: RangeTarget, inputs: Inputs): Promise<number> {
  const statuses = await openStatuses(inputs)
  const announced = announce(target.head, inputs, statuses)
  const held = await reviewChange(target, inputs)
  if (isFailure(held)) await tellNotReviewed(held)
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
