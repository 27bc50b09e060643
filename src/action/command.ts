import * as core from '@actions/core'
import { isFailure, type Failure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import { terminal } from '../core/untrusted.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { readComment } from '../github/commands/edited.ts'
import { asksTheSame, parseCommand, usages, type Command } from '../github/commands/parse.ts'
import { mayTriage } from '../github/commands/permission.ts'
import { putReply, react } from '../github/commands/reply.ts'
import type { CommentTarget } from '../github/read/comment-event.ts'
import type { Answer } from './answers.ts'
import { connect } from './connect.ts'
import { explainFinding } from './explain.ts'
import type { Inputs } from './inputs.ts'
import { pinFinding } from './pin.ts'
import { moveCheck, recheck } from './recheck.ts'
import { unwaiveFinding } from './unwaive.ts'
import { mayVoid, replyTaken, voidRecord, voidWaiver } from './void-waiver.ts'
import { waiveFinding } from './waive.ts'

/**
 * Does what a comment asks for, and replies once. A comment that is no command ends without a request: whoever chats must
 * not use up what reviews are made with. One that gave a waiver and does not any more ends it, and so does
 * whoever deletes or edits our record of it.
 */
export async function answerCommand(target: CommentTarget, inputs: Inputs): Promise<number | Failure> {
  const command = parseCommand(target.body)
  const isGiven = command !== undefined && isGivenNow(target, command)
  const taken = replyTaken(target)
  if (!target.onPull || (!isGiven && !mayVoid(target) && taken === undefined)) return 0
  const client = connect(inputs, { signal: timeLimit(2 * inputs.deadlineMs + 4 * inputs.postingMs) })
  const ended =
    taken !== undefined
      ? await voidRecord(taken, target, client, inputs)
      : mayVoid(target)
        ? await voidWaiver(target, client, inputs)
        : undefined
  const given = isGiven ? await carryOut(target, command, client, inputs) : 'nothing'
  const answers = [given, ended].filter(one => one !== undefined && one !== 'nothing')
  const failures = answers.flatMap(one => (isFailure(one) ? [one] : (one.failure ?? [])))
  const said = answers.flatMap(one => (isFailure(one) ? [] : [one]))
  const [answer] = said
  if (answer === undefined) return failures[0] ?? 0
  const moves = said.some(one => one.moves === true)
  const isAnswered = given !== 'nothing' && !isFailure(given)
  failures.push(...(await reply(answer, moves, { ...target, id: taken ?? target.id, isAnswered }, client, inputs)))
  for (const { reason } of failures) core.error(terminal(reason))
  return failures.length === 0 ? 0 : 2
}

/** Replies, moves the check where what reviews count has changed, and says what came of that. Gives what went wrong. */
async function reply(
  { text, record }: Answer,
  moves: boolean,
  { number, id, isAnswered }: CommentTarget & { readonly isAnswered: boolean },
  client: GitHubClient,
  inputs: Inputs
): Promise<readonly Failure[]> {
  const { owner, repo } = inputs
  const put = (said: string): Promise<Failure | undefined> => {
    const options = { onlyInPlace: !isAnswered, ...(record !== undefined && { record }) }
    return putReply(client, { owner, repo, number, id }, said, timeLimit(inputs.postingMs), options)
  }
  const first = await put(text)
  if (first !== undefined) return [first]
  if (!moves) return []
  const moved = await moveCheck(number, inputs)
  const last = await put(`${text}\n\n${moved.text}`)
  return [moved.failure, last].filter(one => one !== undefined)
}

/** A command that is not to be answered. */
type Nothing = 'nothing'

/** Carries out a command that its author has given. */
async function carryOut(
  target: CommentTarget,
  command: Command,
  client: GitHubClient,
  inputs: Inputs
): Promise<Answer | Failure | Nothing> {
  const { number, id, author, nodeId } = target
  const time = (): AbortSignal => timeLimit(inputs.postingMs)
  const { owner, repo } = inputs
  const comment = await readComment(client, nodeId, time())
  if (isFailure(comment)) return comment
  if (comment === 'gone' || !asksTheSame(parseCommand(comment.body), command)) return ended('it is not there any more')
  if (!comment.byAuthor) return ended('somebody else has edited it')
  const may = author.id === target.opener || (await mayTriage(client, { owner, repo, ...author }, time()))
  if (isFailure(may)) return may
  const reacted = await react(client, { owner, repo, number, id }, may ? 'eyes' : 'confused', time())
  if (reacted !== undefined) core.warning(terminal(reacted.reason))
  if (!may) return ended('it is for whoever opened the pull request, and for those who may triage')
  return answerTo(command, target, inputs)
}

async function answerTo(command: Command, target: CommentTarget, inputs: Inputs): Promise<Answer> {
  switch (command.word) {
    case 'help':
      return { text: help() }
    case 'explain':
      return explainFinding(target.number, command.id, inputs)
    case 'pin':
      return pinFinding(target.number, command.id, inputs)
    case 'recheck':
      return recheck(target.number, inputs)
    case 'waive':
      return waiveFinding(target, command, inputs)
    case 'unwaive':
      return unwaiveFinding(target, command.id, inputs)
    case 'misread':
      return { text: `⚠️ Nothing is done, as ${command.why}.` }
  }
}

/**
 * Whether the event is that of a person who gives a command on a pull request. Who edits the comment of somebody else gives
 * none, and an edit below the first line gives none again.
 */
function isGivenNow({ onPull, action, author, sender, before }: CommentTarget, command: Command): boolean {
  if (!onPull || action === 'deleted' || author.type !== 'User' || author.id !== sender.id) return false
  return before === undefined || !asksTheSame(parseCommand(before), command)
}

function ended(reason: string): Nothing {
  core.info(`The command is not carried out: ${reason}`)
  return 'nothing'
}

function help(): string {
  const rows = usages.map(({ usage, does }) => `| \`${usage}\` | ${does} |`)
  return [
    '| Command | What it does |',
    '|---|---|',
    ...rows,
    '',
    'A command is the first line of a comment. It is for whoever opened the pull request, and for those who may triage. Whom the policy names may waive.'
  ].join('\n')
}
