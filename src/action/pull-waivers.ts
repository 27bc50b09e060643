import { isFailure, type Failure } from '../core/failure.ts'
import type { RawGap } from '../core/gap.ts'
import type { WaiverStatus } from '../core/review.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { rolesOf } from '../github/commands/permission.ts'
import { recordedWaivers, type RecordedWaiver } from '../github/commands/waivers.ts'
import { pullComments } from '../github/read/pull-comments.ts'
import type { Policy, Waiver, WaiverCommands } from '../policy/policy.ts'
import { voidStatus, waiversOf, type CommentedWaivers, type GivenWaiver } from '../policy/waivers/commented.ts'
import { mayNotBeWaived, mayNotWaive } from '../policy/waivers/may-waive.ts'
import { catalogue } from '../review/catalogue.ts'

/** A pull request whose comments may waive findings, and the head that is reviewed. */
export interface WaivedPull {
  readonly owner: string
  readonly repo: string
  readonly number: number
  readonly head: string
}

/** Waivers of one pull request that count; what each author may do takes a request. */
const most = 50

/**
 * The waivers that comments on one pull request give at one head, worked out anew from the comments and from what their
 * authors may do by now. Asks for nothing where the policy names nobody who may waive so. Never rejects: what could not be
 * read is a gap, and does not count.
 */
export async function waiversOfPull(
  client: GitHubClient,
  pull: WaivedPull,
  { waiverCommands: commands }: Pick<Policy, 'waiverCommands'>,
  signal: AbortSignal
): Promise<CommentedWaivers> {
  if (commands === undefined) return { waivers: [], statuses: [], gaps: [] }
  const read = await pullComments(client, pull, signal)
  if (isFailure(read)) return { waivers: [], statuses: [], gaps: [notRead(pull, read)] }
  const recorded = recordedWaivers(read)
  const roles = await rolesOfAuthors(client, pull, recorded.slice(0, most), signal)
  const waivers: Waiver[] = []
  const statuses: WaiverStatus[] = []
  for (const [at, one] of recorded.entries()) {
    const given = givenBy(one)
    const problem = at < most ? problemOf(one, roles, commands, read.opener) : `only ${most} waivers by comments count`
    const made = problem === undefined ? waiversOf(given, pull.head, commands.maxDays) : { reason: problem }
    if (isFailure(made)) statuses.push(voidStatus(given, made.reason))
    else waivers.push(...made)
  }
  const gaps = [...roles.values()].filter(isFailure).map(one => notRead(pull, one))
  const cut = { reason: `only the newest ${read.comments.length} comments were read` }
  // A waiver further back does not count; most long conversations have none.
  if (!read.whole) gaps.push({ ...notRead(pull, cut), atMost: 'note' })
  return { waivers, statuses, gaps }
}

type Roles = ReadonlyMap<number, ReadonlySet<string> | Failure>

/** The roles that the authors of commands have by now, each asked for once. */
async function rolesOfAuthors(
  client: GitHubClient,
  { owner, repo }: WaivedPull,
  recorded: readonly RecordedWaiver[],
  signal: AbortSignal
): Promise<Roles> {
  const open = recorded.filter(({ problem }) => problem === undefined)
  const people = new Map(open.flatMap(({ author }) => (author?.isPerson === true ? [[author.id, author.login]] : [])))
  const found = [...people].map(async ([id, login]) => {
    return [id, await rolesOf(client, { owner, repo, login, id }, signal)] as const
  })
  return new Map(await Promise.all(found))
}

function problemOf(
  { problem, author, record }: RecordedWaiver,
  roles: Roles,
  commands: WaiverCommands,
  opener: number | undefined
): string | undefined {
  if (problem !== undefined || author === undefined) return problem ?? 'the account that gave it is gone'
  const { id, login, isPerson } = author
  if (!isPerson) return 'its author is an app'
  const own = roles.get(id)
  if (own === undefined || isFailure(own)) return 'what its author may do could not be read'
  return (
    mayNotWaive({ login, roles: own, isOpener: id === opener }, commands) ??
    mayNotBeWaived(record.stanza.rule, catalogue, commands)
  )
}

function givenBy({ record, author, url }: RecordedWaiver): GivenWaiver {
  const { stanza, until, because, by } = record
  return { stanza, until, reason: because, by: author?.login ?? by.login, comment: url }
}

function notRead({ number }: WaivedPull, { reason }: Failure): RawGap {
  return { code: 'waiver-not-read', by: 'github', subject: `waivers by comments on #${number}`, reason }
}
