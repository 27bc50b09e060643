import * as core from '@actions/core'
import { timeLimit } from '../core/time-limit.ts'
import { terminal } from '../core/untrusted.ts'
import { lookAtLeading, recordOf } from '../github/publish/look.ts'
import { publishLeading } from '../github/publish/publish.ts'
import type { PullTarget } from '../github/read/event.ts'
import { renderNotReviewed } from '../reports/pull-request/not-reviewed.ts'
import { withoutTimes } from '../reports/pull-request/pull-request.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'
import type { NotReviewed } from './not-reviewed.ts'

/**
 * Says in the comment that leads why a head could not be reviewed: what it said of another head must not stand. The record
 * for the next run stays as it is. Never fails: the check does not pass whatever comes of it.
 */
export async function commentNotReviewed(
  { reason, problems = [] }: NotReviewed,
  { number }: PullTarget,
  head: string,
  inputs: Inputs
): Promise<void> {
  const { owner, repo, run, comment, postingMs } = inputs
  const client = connect(inputs, { signal: timeLimit(postingMs) })
  const looked = lookAtLeading(client, { owner, repo, number, head, self: {} })
  // Why the comments cannot be read is told by whoever writes.
  const record = (await recordOf(looked).catch(() => undefined)) ?? ''
  const notPosted = await publishLeading(looked, {
    sticky: renderNotReviewed({ reason, problems, head, run: run.url }),
    cleared: '',
    leading: comment === 'never' ? 'remove' : 'write',
    record,
    comparable: withoutTimes
  })
  for (const why of notPosted) core.warning(terminal(why))
}
