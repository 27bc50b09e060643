import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'

/** Who wrote or edited something; `isPerson` is false for apps. */
export interface Account {
  /** As REST has it: that of an app ends with `[bot]`. */
  readonly login: string
  readonly id: number
  readonly isPerson: boolean
}

/** A comment on a pull request, with who edited it last, which REST does not tell. */
export interface PullComment {
  readonly id: string
  readonly url: string
  readonly body: string
  /** Undefined where the account is gone. */
  readonly author: Account | undefined
  /** Whether what it says is its author's: whoever may write in the repository can edit it. */
  readonly byAuthor: boolean
  /** Somebody else who edited it last, where GitHub tells who. */
  readonly editedBy?: Account
}

/** The comments of a pull request, the oldest first. */
export interface PullComments {
  readonly comments: readonly PullComment[]
  /** False where there are older ones that were not read. */
  readonly whole: boolean
  /** Id of whoever opened the pull request; undefined where the account is gone, or is no person's. */
  readonly opener: number | undefined
}

interface Actor {
  readonly __typename: string
  readonly login: string
  readonly databaseId?: number | null
}

interface Node {
  readonly fullDatabaseId: string | null
  readonly url: string
  readonly body: string
  readonly lastEditedAt: string | null
  readonly author: Actor | null
  readonly editor: Actor | null
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly author: Actor | null
      readonly comments: {
        readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null }
        readonly nodes: readonly (Node | null)[]
      }
    } | null
  } | null
}

/** Pages of a hundred comments that are read, the newest first. */
const mostPages = 10

const query = `query ($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      author { ...account }
      comments(last: 100, before: $before) {
        pageInfo { hasPreviousPage startCursor }
        nodes { fullDatabaseId url body lastEditedAt author { ...account } editor { ...account } }
      }
    }
  }
}
fragment account on Actor { __typename login ... on User { databaseId } ... on Bot { databaseId } }`

/** Reads the newest comments of a pull request, a hundred a request. Never rejects. */
export async function pullComments(
  client: GitHubClient,
  { owner, repo: name, number }: { readonly owner: string; readonly repo: string; readonly number: number },
  signal: AbortSignal
): Promise<PullComments | Failure> {
  const read: PullComment[][] = []
  let before: string | null = null
  let opener: number | undefined
  try {
    for (let page = 1; page <= mostPages; page++) {
      const asked = { owner, name, number, before, request: { signal } }
      const answer: Answer = await client.graphql<Answer>(query, asked)
      const pull = answer.repository?.pullRequest
      if (pull == null) return { reason: `the comments could not be read: GitHub has no pull request #${number}` }
      opener = account(pull.author)?.id
      const { nodes, pageInfo } = pull.comments
      read.unshift(nodes.flatMap(node => (node === null ? [] : comment(node))))
      if (!pageInfo.hasPreviousPage) return { comments: read.flat(), whole: true, opener }
      before = pageInfo.startCursor
    }
    return { comments: read.flat(), whole: false, opener }
  } catch (error) {
    return { reason: `the comments could not be read: ${explain(error)}` }
  }
}

function comment({ fullDatabaseId: id, url, body, lastEditedAt, author, editor }: Node): readonly PullComment[] {
  if (id === null) return []
  const [by, last] = [account(author), account(editor)]
  const isAuthor = by !== undefined && last?.id === by.id
  const edited = lastEditedAt !== null && !isAuthor && last !== undefined ? { editedBy: last } : {}
  return [{ id, url, body, author: by, byAuthor: lastEditedAt === null || isAuthor, ...edited }]
}

/** GraphQL leaves out the `[bot]` of an app. */
function account(actor: Actor | null): Account | undefined {
  if (actor?.databaseId == null) return undefined
  const { __typename: type, login, databaseId: id } = actor
  return { login: type === 'Bot' ? `${login}[bot]` : login, id, isPerson: type === 'User' }
}
