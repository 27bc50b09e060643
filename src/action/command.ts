import * as core from '@actions/core'
import { isFailure, type Failure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import { terminal } from '../core/untrusted.ts'
import { readComment } from '../github/commands/edited.ts'
import { asksTheSame, parseCommand, usages, type Command } from '../github/commands/parse.ts'
import { mayTriage } from '../github/commands/permission.ts'
import { putReply, react } from '../github/commands/reply.ts'
import type { CommentTarget } from '../github/read/comment-event.ts'
import type { Answer } from './answers.ts'
import { connect } from './connect.ts'
import { explainFinding } from './explain.ts'
import type { Inputs } from './inputs.ts'
import { recheck } from './recheck.ts'

/**
 * Does what a comment asks for, and replies once. A comment that is no command ends without a request: whoever chats must
 * not use up what reviews are made with.
 */
export async function answerCommand(target: CommentTarget, inputs: Inputs): Promise<number | Failure> {
  const command = parseCommand(target.body)
  if (command === undefined || !isGivenNow(target, command)) return 0
  const { number, id } = target
  const client = connect(inputs, { signal: timeLimit(inputs.deadlineMs + 2 * inputs.postingMs) })
  const time = (): AbortSignal => timeLimit(inputs.postingMs)
  const { owner, repo } = inputs
  const place = { owner, repo, number, id }

  const comment = await readComment(client, target.nodeId, time())
  if (isFailure(comment)) return comment
  if (comment === 'gone' || !asksTheSame(parseCommand(comment.body), command)) return ended('it is not there any more')
  if (!comment.byAuthor) return ended('somebody else has edited it')
  const { id: author, login } = target.author
  const may = author === target.opener || (await mayTriage(client, { owner, repo, login }, time()))
  if (isFailure(may)) return may
  const reacted = await react(client, place, may ? 'eyes' : 'confused', time())
  if (reacted !== undefined) core.warning(terminal(reacted.reason))
  if (!may) return ended('it is for whoever opened the pull request, and for those who may triage')

  const { text, failure } = await answerTo(command, target, inputs)
  const replied = await putReply(client, place, text, time())
  for (const one of [failure, replied]) if (one !== undefined) core.error(terminal(one.reason))
  return failure === undefined && replied === undefined ? 0 : 2
}

async function answerTo(command: Command, { number }: CommentTarget, inputs: Inputs): Promise<Answer> {
  switch (command.word) {
    case 'help':
      return { text: help() }
    case 'explain':
      return explainFinding(number, command.id, inputs)
    case 'recheck':
      return recheck(number, inputs)
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

function ended(reason: string): 0 {
  core.info(`The command is not carried out: ${reason}`)
  return 0
}

function help(): string {
  const rows = usages.map(({ usage, does }) => `| \`${usage}\` | ${does} |`)
  return [
    '| Command | What it does |',
    '|---|---|',
    ...rows,
    '',
    'A command is the first line of a comment. It is for whoever opened the pull request, and for those who may triage.'
  ].join('\n')
}
