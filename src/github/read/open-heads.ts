import type { Failure } from '../../core/failure.ts'
import { checkName } from '../../core/project.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'
import { ourStatus, type CurrentStatus } from '../publish/status.ts'
import { mostPulls, type OpenPull, type OpenPulls } from './pulls.ts'

/** The open pull requests, with our status on their heads. */
export interface OpenHeads extends OpenPulls {
  /** By commit: our status, where it is the newest of its name. A head that is not here was not looked at. */
  readonly standing: ReadonlyMap<string, { readonly status: CurrentStatus | undefined }>
}

interface Node {
  readonly number: number
  readonly headRefOid: string
  readonly headRefName: string
  readonly baseRefName: string
  readonly headRepository: { readonly databaseId: number | null } | null
  readonly commits: { readonly nodes: readonly ({ readonly commit: Commit } | null)[] | null }
}

interface Commit {
  readonly oid: string
  readonly status: { readonly context: Context | null } | null
}

interface Context {
  readonly state: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly createdAt: string
  readonly creator: { readonly __typename: string; readonly login: string } | null
}

interface Answer {
  readonly repository: {
    readonly pullRequests: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly nodes: readonly (Node | null)[] | null
    }
  } | null
}

const query = `query ($owner: String!, $name: String!, $context: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number headRefOid headRefName baseRefName headRepository { databaseId }
        commits(last: 1) {
          nodes {
            commit {
              oid
              status { context(name: $context) { state description targetUrl createdAt creator { __typename login } } }
            }
          }
        }
      }
    }
  }
}`

/**
 * Lists the open pull requests with our status on their heads, a hundred a request. It takes a token that may read both:
 * where it may not, this is a failure. Never rejects.
 *
 * @param self - The login that our statuses are set as; undefined where nobody knows.
 */
export async function openHeads(
  client: GitHubClient,
  { owner, repo: name, self }: { readonly owner: string; readonly repo: string; readonly self: string | undefined },
  signal: AbortSignal
): Promise<OpenHeads | Failure> {
  const pulls = new Map<number, OpenPull>()
  const standing = new Map<string, { readonly status: CurrentStatus | undefined }>()
  let after: string | null = null
  try {
    do {
      const asked = { owner, name, context: checkName, after, request: { signal } }
      const answer: Answer = await client.graphql<Answer>(query, asked)
      if (answer.repository === null) return { reason: 'the open pull requests could not be listed: no repository' }
      const { nodes, pageInfo } = answer.repository.pullRequests
      for (const node of nodes ?? []) {
        if (node === null) continue
        pulls.set(node.number, pullOf(node))
        const commit = node.commits.nodes?.[0]?.commit
        // The list of commits can be behind the head.
        if (commit?.oid === node.headRefOid) standing.set(commit.oid, { status: statusOf(commit, self) })
      }
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null && pulls.size < mostPulls)
    return { pulls: [...pulls.values()], standing, whole: after === null }
  } catch (error) {
    return { reason: `the open pull requests could not be listed with their statuses: ${explain(error)}` }
  }
}

function pullOf({ number, headRefOid, headRefName, baseRefName, headRepository }: Node): OpenPull {
  const repository = headRepository?.databaseId ?? undefined
  return { number, head: headRefOid, branch: headRefName, repository, base: baseRefName }
}

function statusOf({ status }: Commit, self: string | undefined): CurrentStatus | undefined {
  const context = status?.context
  if (context == null) return undefined
  const { state, description, targetUrl: url, createdAt: at, creator } = context
  // GraphQL leaves out the `[bot]` of an app.
  const login = creator?.__typename === 'Bot' ? `${creator.login}[bot]` : creator?.login
  return ourStatus({ state: state.toLowerCase(), description, url, at, login }, self)
}
