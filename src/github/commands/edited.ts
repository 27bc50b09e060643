import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain, isGone } from '../client/explain.ts'

/** A comment as it stands now. */
export interface CurrentComment {
  readonly body: string
  /** Whether what it says is its author's: whoever may write in the repository can edit it. */
  readonly byAuthor: boolean
}

interface Actor {
  readonly __typename: string
  readonly login: string
}

interface Answer {
  readonly node: {
    readonly body?: string
    readonly author?: Actor | null
    readonly editor?: Actor | null
    readonly lastEditedAt?: string | null
  } | null
}

const query = `query ($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body lastEditedAt author { __typename login } editor { __typename login } }
  }
}`

/** Reads a comment afresh, with who edited it last, which REST does not tell. Never rejects; `gone` where it was deleted. */
export async function readComment(
  client: GitHubClient,
  id: string,
  signal: AbortSignal
): Promise<CurrentComment | 'gone' | Failure> {
  try {
    const { node } = await client.graphql<Answer>(query, { id, request: { signal } })
    if (node?.body === undefined) return 'gone'
    const { body, author, editor, lastEditedAt } = node
    const isAuthor = author != null && editor?.login === author.login && editor.__typename === author.__typename
    return { body, byAuthor: lastEditedAt == null || isAuthor }
  } catch (error) {
    return isGone(error) ? 'gone' : { reason: `the comment could not be read: ${explain(error)}` }
  }
}
