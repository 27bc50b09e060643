import { isFailure, type Failure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import type { GitHubClient } from '../github/client/client.ts'
import type { WaiveCommand } from '../github/commands/parse.ts'
import { rolesOf } from '../github/commands/permission.ts'
import { encodeRecord } from '../github/commands/record.ts'
import { endedCommands, recordedWaivers } from '../github/commands/waivers.ts'
import type { CommentTarget } from '../github/read/comment-event.ts'
import { pullComments } from '../github/read/pull-comments.ts'
import type { WaiverCommands } from '../policy/policy.ts'
import { stanzaOf } from '../policy/waivers/commented.ts'
import { termProblem } from '../policy/waivers/date.ts'
import { mayNotBeWaived, mayNotWaive } from '../policy/waivers/may-waive.ts'
import { findingNamed } from '../reports/pull-request/explain.ts'
import { renderWaived } from '../reports/pull-request/waived.ts'
import { catalogue } from '../review/catalogue.ts'
import { notDone, refused, type Answer } from './answers.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'
import { linksTo } from './links.ts'
import { holdReview } from './review-change.ts'

/** Waives one finding of the head of now, where the policy of the base branch lets the author of the command do so. */
export async function waiveFinding(
  target: CommentTarget,
  { id, until, because }: WaiveCommand,
  inputs: Inputs
): Promise<Answer> {
  const { number } = target
  const held = await holdReview({ type: 'pull-request', number, quiet: true }, inputs)
  if (isFailure(held)) return notDone(held.problems?.[0] ?? held.reason)
  const { review, policy, now } = held
  const { waiverCommands: commands } = policy
  if (commands === undefined) return refused('the policy of the base branch names nobody who may waive by a comment')
  const client = connect(inputs, { signal: timeLimit(2 * inputs.postingMs), readOnly: true })
  if (because === 'REASON') return refused('REASON is a placeholder: write why this is acceptable')
  const wrong = termProblem(until, commands.maxDays, now)
  if (wrong !== undefined) return refused(wrong)
  const problem = await problemWith(target, commands, client, inputs)
  if (isFailure(problem)) return notDone(problem.reason)
  if (problem !== undefined) return problem
  const before = await givenBefore(target, client, inputs)
  if (isFailure(before)) return notDone(before.reason)
  if (before !== undefined) return before

  const finding = findingNamed(review, id)
  if ('said' in finding) return { text: finding.said }
  const why = mayNotBeWaived(finding.ruleId, catalogue, commands) ?? finding.notWaivable
  if (why !== undefined) return refused(why)
  const { login, id: author } = target.author
  const stanza = stanzaOf(finding, review.range.head)
  const record = encodeRecord({ waived: { id, until, because, by: { id: author, login }, stanza } })
  if (record === undefined) return refused('the finding has too many advisories for a comment; waive it in the policy')
  const text = renderWaived(finding, { by: login, until, because }, linksTo(review, inputs))
  return { text, record, moves: true }
}

/** Why a person may not waive here. */
async function problemWith(
  { author, opener }: CommentTarget,
  commands: WaiverCommands,
  client: GitHubClient,
  { owner, repo, postingMs }: Inputs
): Promise<Answer | Failure | undefined> {
  const roles = await rolesOf(client, { owner, repo, ...author }, timeLimit(postingMs))
  if (isFailure(roles)) return roles
  const why = mayNotWaive({ login: author.login, roles, isOpener: author.id === opener }, commands)
  return why === undefined ? undefined : refused(why)
}

/**
 * The answer where the comment was carried out before: what it waived then stays what it waives. A run that is started again
 * decides nothing, since the finding that its id names may have another version by then.
 */
async function givenBefore(
  { number, id }: CommentTarget,
  client: GitHubClient,
  { owner, repo, postingMs, run }: Inputs
): Promise<Answer | Failure | undefined> {
  const read = await pullComments(client, { owner, repo, number }, timeLimit(postingMs))
  if (isFailure(read)) return read
  if (endedCommands(read).has(String(id))) return refused('the waiver of this comment was ended; give it in a new one')
  const standing = recordedWaivers(read).find(({ command, problem }) => command === String(id) && problem === undefined)
  if (standing === undefined) return run.attempt > 1 ? refused('a run that is started again waives nothing') : undefined
  const record = encodeRecord({ waived: standing.record })
  return { text: standing.text, ...(record !== undefined && { record }), moves: true }
}
