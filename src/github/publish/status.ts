import { isFailure, type Failure } from '../../core/failure.ts'
import { checkName } from '../../core/project.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'

/** What a commit status says; the description is one line of plain text. */
export interface CommitStatus {
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string
  /** Where a reader finds out more. */
  readonly url: string
}

/** A status that stands, with when it was set. */
export interface CurrentStatus extends CommitStatus {
  /** ISO 8601 */
  readonly at: string
}

/** A commit, and whose statuses on it are ours. */
export interface StatusPlace {
  readonly owner: string
  readonly repo: string
  readonly sha: string
  /** The login that the token sets statuses as; undefined where nobody knows: then none is taken for ours. */
  readonly self: string | undefined
}

/** GitHub's limit, in characters. */
export const longestDescription = 140

/** Pages of a hundred statuses, of whatever context, that are searched for ours. */
const mostPages = 5

/** The login that `GITHUB_TOKEN` acts as. */
export const jobLogin = 'github-actions[bot]'

/** The login of another token. Never rejects. */
export async function loginOf(
  client: GitHubClient,
  signal: AbortSignal
): Promise<{ readonly login: string } | Failure> {
  try {
    const { viewer } = await client.graphql<{ readonly viewer: { readonly login: string } }>(
      'query { viewer { login } }',
      { request: { signal } }
    )
    return viewer
  } catch (error) {
    return { reason: `the owner of the status token could not be read: ${explain(error)}` }
  }
}

/**
 * The newest status of our name on a commit, where it is ours: one that somebody set after ours is what counts at GitHub.
 * Never rejects.
 */
export async function currentStatus(
  client: GitHubClient,
  { owner, repo, sha: ref, self }: StatusPlace,
  signal: AbortSignal
): Promise<{ readonly status: CurrentStatus | undefined } | Failure> {
  try {
    for (let page = 1; page <= mostPages; page++) {
      const asked = { owner, repo, ref, per_page: 100, page, request: { signal } }
      const { data } = await client.rest.repos.listCommitStatusesForRef(asked)
      const newest = data.find(({ context }) => context === checkName)
      if (newest !== undefined) {
        const { state, description, target_url: url, created_at: at, creator } = newest
        return { status: ourStatus({ state, description, url, at, login: creator?.login }, self) }
      }
      if (data.length < 100) break
    }
    return { status: undefined }
  } catch (error) {
    return { reason: `the statuses of the commit could not be read: ${explain(error)}` }
  }
}

/** A status as GitHub tells of it, whoever set it. */
interface ReadStatus {
  readonly state: string
  readonly description: string | null
  readonly url: string | null
  readonly at: string
  /** Of whoever set it, as REST has it. */
  readonly login: string | undefined
}

/** A status of our name, where we have set it. */
export function ourStatus(
  { state: said, description, url, at, login }: ReadStatus,
  self: string | undefined
): CurrentStatus | undefined {
  const state = stateOf(said)
  if (state === undefined || !isSelf(login, self)) return undefined
  return { state, description: description ?? '', url: url ?? '', at }
}

/** Sets our status on a commit, unless exactly that is what stands. Never rejects. */
export async function putStatus(
  client: GitHubClient,
  place: StatusPlace,
  status: CommitStatus,
  stands: ReturnType<typeof currentStatus>,
  signal: AbortSignal
): Promise<'set' | 'unchanged' | Failure> {
  const standing = await stands
  // What cannot be read is set: the same status twice does no harm.
  if (!isFailure(standing) && standing.status !== undefined && isSame(standing.status, status)) return 'unchanged'
  const { owner, repo, sha } = place
  const { state, description, url: target_url } = status
  try {
    const said = { state, description, target_url, context: checkName }
    await client.rest.repos.createCommitStatus({ owner, repo, sha, ...said, request: { signal } })
    return 'set'
  } catch (error) {
    return { reason: `the commit status could not be set: ${explain(error)}` }
  }
}

/** The page of a run that said the same is as good as that of another. */
function isSame(one: CommitStatus, other: CommitStatus): boolean {
  const leadsTo = ({ url }: CommitStatus): string => url.replace(/\/actions\/runs\/\d+$/, '')
  return one.state === other.state && one.description === other.description && leadsTo(one) === leadsTo(other)
}

/** GraphQL may tell an app's login without the `[bot]` that REST gives it. */
function isSelf(login: string | undefined, self: string | undefined): boolean {
  if (login === undefined || self === undefined) return false
  const name = login.toLowerCase()
  return name === self.toLowerCase() || name === `${self.toLowerCase()}[bot]`
}

function stateOf(state: string): CommitStatus['state'] | undefined {
  return state === 'error' || state === 'failure' || state === 'pending' || state === 'success' ? state : undefined
}
