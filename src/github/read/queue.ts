import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'

/** A pull request in a merge queue, and the commits that its own difference lies between there. */
export interface QueuedPull {
  readonly number: number
  /** The head of its own branch. */
  readonly of: string
  readonly base: string
  readonly head: string
}

/** The commits of a merge group, and the branch that it goes to. */
export interface MergeGroup {
  readonly owner: string
  readonly repo: string
  readonly branch: string
  readonly base: string
  readonly head: string
}

interface Entry {
  readonly baseCommit: { readonly oid: string } | null
  readonly headCommit: { readonly oid: string } | null
  readonly pullRequest: { readonly number: number; readonly headRefOid: string } | null
}

interface Answer {
  readonly repository: {
    readonly mergeQueue: { readonly entries: { readonly nodes: readonly (Entry | null)[] | null } | null } | null
  } | null
}

/** GitHub gives no more at once; a group has at most as many pull requests, <https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue>. */
const most = 100

const query = `query ($owner: String!, $repo: String!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    mergeQueue(branch: $branch) {
      entries(first: ${most}) { nodes { baseCommit { oid } headCommit { oid } pullRequest { number headRefOid } } }
    }
  }
}`

/**
 * The pull requests of a merge group, the first to be merged first: each stands on the one before it, and the first on the
 * base of the group. Never rejects.
 */
export async function groupPulls(
  client: GitHubClient,
  { owner, repo, branch, base, head }: MergeGroup,
  signal: AbortSignal
): Promise<readonly QueuedPull[] | Failure> {
  let entries: readonly (Entry | null)[]
  try {
    const { repository } = await client.graphql<Answer>(query, { owner, repo, branch, request: { signal } })
    entries = repository?.mergeQueue?.entries?.nodes ?? []
  } catch (error) {
    return { reason: `the merge queue of ${branch} could not be read: ${explain(error)}` }
  }
  const byHead = new Map(entries.flatMap(entry => (entry?.headCommit ? [[entry.headCommit.oid, entry] as const] : [])))
  const pulls: QueuedPull[] = []
  let at = head
  while (at !== base) {
    const entry = byHead.get(at)
    const before = entry?.baseCommit?.oid
    // Each is taken once: a queue that goes in circles has no base.
    byHead.delete(at)
    if (before === undefined || !entry?.pullRequest) {
      return { reason: `the merge queue of ${branch} does not say which pull requests ${head.slice(0, 7)} has` }
    }
    const { number, headRefOid: of } = entry.pullRequest
    pulls.unshift({ number, of, base: before, head: at })
    at = before
  }
  return pulls
}
