import { isFailure, type Failure } from '../core/failure.ts'
import type { RawGap } from '../core/gap.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { groupPulls, type MergeGroup, type QueuedPull } from '../github/read/queue.ts'
import type { Policy } from '../policy/policy.ts'
import type { CommentedWaivers } from '../policy/waivers/commented.ts'
import { waiversOfPull } from './pull-waivers.ts'

/** What only a review of its own difference tells: the fingerprints of its findings. */
export type OwnFindings = (pull: QueuedPull, waivers: CommentedWaivers) => Promise<ReadonlySet<string> | Failure>

/** Pull requests of a group whose own difference is reviewed for their waivers. */
const most = 10
const tooMany: Failure = { reason: `only ${most} pull requests of a group are reviewed for themselves` }

/**
 * The waivers that comments on the pull requests of a merge group give: each clears what the difference of its own pull
 * request brings, and nothing of another one. What cannot be told apart does not count, and is a gap. Never rejects.
 */
export async function waiversOfGroup(
  client: GitHubClient,
  group: MergeGroup,
  policy: Pick<Policy, 'waiverCommands'>,
  findingsOf: OwnFindings,
  signal: AbortSignal
): Promise<CommentedWaivers> {
  if (policy.waiverCommands === undefined) return { waivers: [], statuses: [], gaps: [] }
  const pulls = await groupPulls(client, group, signal)
  if (isFailure(pulls)) return { waivers: [], statuses: [], gaps: [notRead('the merge group', pulls.reason)] }
  const given = await Promise.all(
    pulls.map(async pull => {
      const { owner, repo } = group
      const of = await waiversOfPull(client, { owner, repo, number: pull.number, head: pull.of }, policy, signal)
      return { pull, of }
    })
  )
  const waivers = []
  const gaps = given.flatMap(({ of }) => of.gaps)
  let left = most
  for (const { pull, of } of given) {
    if (of.waivers.length === 0) continue
    // Alone in its group, a pull request brings all that the group does.
    const own = pulls.length === 1 ? undefined : left-- > 0 ? await findingsOf(pull, of) : tooMany
    if (isFailure(own)) gaps.push(notRead(`#${pull.number}`, own.reason))
    else waivers.push(...of.waivers.filter(({ finding = '' }) => own === undefined || own.has(finding)))
  }
  return { waivers, statuses: given.flatMap(({ of }) => of.statuses), gaps }
}

function notRead(what: string, reason: string): RawGap {
  return { code: 'waiver-not-read', by: 'github', subject: `waivers by comments on ${what}`, reason }
}
