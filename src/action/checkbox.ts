import * as core from '@actions/core'
import { isFailure, type Failure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import { terminal } from '../core/untrusted.ts'
import { putBack, type Tick } from '../github/commands/checkbox.ts'
import { readComment } from '../github/commands/edited.ts'
import { mayWrite } from '../github/commands/permission.ts'
import { putReply, react } from '../github/commands/reply.ts'
import { isOurs, sameBody } from '../github/publish/marker.ts'
import type { CommentTarget } from '../github/read/comment-event.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'
import { recheck } from './recheck.ts'

/**
 * Holds the review again where a person who may write ticked the box in our comment. The box is free again at once, and
 * whatever else that edit changed is put right and leads to nothing.
 */
export async function answerCheckbox(target: CommentTarget, tick: Tick, inputs: Inputs): Promise<number | Failure> {
  const { number, id, author, sender } = target
  if (!target.onPull || !isOurs(author, {}) || sender.type !== 'User') return 0
  const client = connect(inputs, { signal: timeLimit(inputs.deadlineMs + 2 * inputs.postingMs) })
  const time = (): AbortSignal => timeLimit(inputs.postingMs)
  const { owner, repo } = inputs
  const place = { owner, repo, number, id }

  const comment = await readComment(client, target.nodeId, time())
  if (isFailure(comment)) return comment
  if (comment === 'gone') return ended('the comment is not there any more')
  // Where it says something else by now, a review has written it meanwhile.
  const failed = sameBody(comment.body, target.body) ? await putBack(client, place, tick.before, time()) : undefined
  if (failed !== undefined) core.warning(terminal(failed.reason))
  if (!tick.alone) return ended('more than the box was edited')
  const may = await mayWrite(client, { owner, repo, ...sender }, time())
  if (isFailure(may)) return may
  if (!may) return ended('the box is for those who may write')
  const reacted = await react(client, place, 'eyes', time())
  if (reacted !== undefined) core.warning(terminal(reacted.reason))

  const { text, failure, shows = false } = await recheck(number, inputs)
  const replied = await putReply(client, place, text, time(), { onlyInPlace: shows })
  for (const one of [failure, replied]) if (one !== undefined) core.error(terminal(one.reason))
  return failure === undefined && replied === undefined ? 0 : 2
}

function ended(reason: string): 0 {
  core.info(`The review is not held again: ${reason}`)
  return 0
}
