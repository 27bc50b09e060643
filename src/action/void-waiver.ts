import { isFailure, type Failure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { asksTheSame, parseCommand } from '../github/commands/parse.ts'
import { decodeRecord } from '../github/commands/record.ts'
import { putReply, readMarker, type CommandPlace } from '../github/commands/reply.ts'
import { endedCommands, recordedWaivers } from '../github/commands/waivers.ts'
import { isOurs, markerOf } from '../github/publish/marker.ts'
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
  return endBecause(problem, { owner, repo, number, id }, client, inputs)
}

/** The command whose waiver our reply recorded, where somebody deletes that reply or edits it. */
export function replyTaken({ action, body, before, author, sender }: CommentTarget): number | undefined {
  if (action === 'created' || sender.type !== 'User' || !isOurs(author, {})) return undefined
  const marker = markerOf(action === 'deleted' ? body : before)
  if (marker?.kind !== 'command') return undefined
  const { command, record = '' } = readMarker(marker.value)
  const recorded = decodeRecord(record)
  return recorded !== undefined && 'waived' in recorded && /^\d{1,20}$/.test(command) ? Number(command) : undefined
}

/** Ends the waiver that our reply does not record any more. What is left of the reply says so; nothing where it was ended before. */
export async function voidRecord(
  command: number,
  { action, number }: CommentTarget,
  client: GitHubClient,
  inputs: Inputs
): Promise<Answer | Failure | undefined> {
  const { owner, repo } = inputs
  const read = await pullComments(client, { owner, repo, number }, timeLimit(inputs.postingMs))
  if (isFailure(read)) return read
  if (endedCommands(read).has(String(command))) return undefined
  const problem = action === 'deleted' ? 'our reply was deleted' : 'somebody has edited our reply'
  return endBecause(problem, { owner, repo, number, id: command }, client, inputs)
}

async function endBecause(problem: string, place: CommandPlace, client: GitHubClient, inputs: Inputs): Promise<Answer> {
  const text = `This waiver does not count any more: ${problem}.`
  const failed = await putReply(client, place, text, timeLimit(inputs.postingMs), { onlyInPlace: true })
  return { text, moves: true, ...(failed && { failure: failed }) }
}
