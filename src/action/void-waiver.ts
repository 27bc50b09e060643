import { isFailure, type Failure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { asksTheSame, parseCommand } from '../github/commands/parse.ts'
import { putReply } from '../github/commands/reply.ts'
import { recordedWaivers } from '../github/commands/waivers.ts'
import type { CommentTarget } from '../github/read/comment-event.ts'
import { pullComments } from '../github/read/pull-comments.ts'
import type { Answer } from './answers.ts'
import type { Inputs } from './inputs.ts'

/** Whether an event may take away the command of a waiver: it is deleted, or edited to something else or by somebody else. */
export function mayVoid({ action, body, before, author, sender }: CommentTarget): boolean {
  const said = parseCommand(action === 'deleted' ? body : (before ?? ''))
  if (said?.word !== 'waive' || action === 'created') return false
  return action === 'deleted' || author.id !== sender.id || !asksTheSame(parseCommand(body), said)
}

/** Ends the waiver that a comment gave and does not give any more: our reply says so. Undefined where there is none. */
export async function voidWaiver(
  { action, number, id }: CommentTarget,
  client: GitHubClient,
  inputs: Inputs
): Promise<Answer | Failure | undefined> {
  const { owner, repo } = inputs
  const read = await pullComments(client, { owner, repo, number }, timeLimit(inputs.postingMs))
  if (isFailure(read)) return read
  const recorded = recordedWaivers(read).find(({ command }) => command === String(id))
  // What was just deleted may still be listed.
  const problem = action === 'deleted' ? 'its command was deleted' : recorded?.problem
  if (recorded === undefined || problem === undefined) return undefined
  const text = `This waiver does not count any more: ${problem}.`
  const place = { owner, repo, number, id }
  const failed = await putReply(client, place, text, timeLimit(inputs.postingMs), { onlyInPlace: true })
  return { text, moves: true, ...(failed && { failure: failed }) }
}
