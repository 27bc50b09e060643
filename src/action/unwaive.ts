import * as core from '@actions/core'
import { isFailure, type Failure } from '../core/failure.ts'
import { shortId } from '../core/short-id.ts'
import { timeLimit } from '../core/time-limit.ts'
import { markdown, markdownCode, shorten, terminal } from '../core/untrusted.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { rolesOf } from '../github/commands/permission.ts'
import { encodeRecord } from '../github/commands/record.ts'
import { putReply } from '../github/commands/reply.ts'
import { recordedWaivers, type RecordedWaiver } from '../github/commands/waivers.ts'
import type { CommentTarget } from '../github/read/comment-event.ts'
import { pullComments } from '../github/read/pull-comments.ts'
import { mayNotWaive } from '../policy/waivers/may-waive.ts'
import { linked } from '../reports/pull-request/markdown.ts'
import { notDone, refused, type Answer } from './answers.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'
import { holdReview } from './review-change.ts'

/** Ends the waivers of a finding that comments gave. For whoever may waive, and for the one who gave them. */
export async function unwaiveFinding(target: CommentTarget, id: string, inputs: Inputs): Promise<Answer> {
  const { owner, repo } = inputs
  const { number, author } = target
  const client = connect(inputs, { signal: timeLimit(2 * inputs.postingMs) })
  const read = await pullComments(client, { owner, repo, number }, timeLimit(inputs.postingMs))
  if (isFailure(read)) return notDone(read.reason)
  const named = recordedWaivers(read).filter(({ record }) => shortId(record.stanza.fingerprint, id.length) === id)
  const findings = [...new Set(named.map(({ record }) => record.stanza.fingerprint))]
  if (findings.length === 0) return { text: `ℹ️ No comment here waives a finding with the id ${markdownCode(id)}.` }
  if (findings.length > 1) return { text: severalOf(named, id) }
  const isOwn = named.every(({ record }) => record.by.id === author.id)
  const problem = isOwn ? undefined : await problemWith(target, client, inputs)
  if (isFailure(problem)) return notDone(problem.reason)
  if (problem !== undefined) return problem
  const record = encodeRecord({ ended: named.map(({ command }) => command) })
  if (record === undefined) return refused('too many comments waive this finding')
  for (const { command } of named) {
    const place = { owner, repo, number, id: Number(command) }
    const text = `This waiver was ended by ${markdown(shorten(author.login, 60))}.`
    const failed = await putReply(client, place, text, timeLimit(inputs.postingMs), { onlyInPlace: true })
    if (failed !== undefined) core.warning(terminal(failed.reason))
  }
  const links = named.map(({ url }, at) => linked(named.length === 1 ? 'The waiver' : `Waiver ${at + 1}`, url))
  return { text: `${links.join(', ')} of ${markdownCode(id)} is ended.`, record, moves: true }
}

function severalOf(named: readonly RecordedWaiver[], id: string): string {
  const rows = named.slice(0, 10).map(({ record: { stanza } }) => {
    const what = [stanza.rule, stanza.component, stanza.file].filter(part => part !== undefined).join(' · ')
    return `- ${markdownCode(shortId(stanza.fingerprint, 26) ?? '')}: ${markdown(shorten(what, 200))}`
  })
  return [`Several waived findings begin with ${markdownCode(id)}. Name one of these:`, rows.join('\n')].join('\n\n')
}

/** Ending a waiver makes a review stricter, so the one who has opened the pull request may do it as well. */
async function problemWith(
  { number, author }: CommentTarget,
  client: GitHubClient,
  inputs: Inputs
): Promise<Answer | Failure | undefined> {
  const { owner, repo } = inputs
  const held = await holdReview({ type: 'pull-request', number, quiet: true }, inputs)
  if (isFailure(held)) return { reason: held.problems?.[0] ?? held.reason }
  const { waiverCommands: commands } = held.policy
  if (commands === undefined) return refused('the policy of the base branch names nobody who may waive by a comment')
  const roles = await rolesOf(client, { owner, repo, ...author }, timeLimit(inputs.postingMs))
  if (isFailure(roles)) return roles
  const why = mayNotWaive({ login: author.login, roles, isOpener: false }, commands)
  return why === undefined ? undefined : refused(why)
}
