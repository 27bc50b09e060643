import { explain, failureKind } from '../client/explain.ts'
import { isOurs } from './marker.ts'
import type { Place } from './pull-request.ts'

/** The threads that comments begin, read when somebody asks for one of them. Nothing here rejects. */
export interface Threads {
  /** Whether the thread of a comment is resolved, and by whom; undefined where it is open or unknown. */
  resolvedBy(comment: string): Promise<'somebody' | 'us' | undefined>
  resolve(comment: string): Promise<void>
  unresolve(comment: string): Promise<void>
  /** What was not done, a sentence each without a full stop. */
  readonly undone: readonly string[]
}

interface Thread {
  readonly id: string
  readonly isResolved: boolean
  readonly viewerCanResolve: boolean
  readonly viewerCanUnresolve: boolean
  readonly resolvedBy: { readonly login: string } | null
  readonly comments: { readonly nodes: readonly ({ readonly id: string } | null)[] | null }
}

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly reviewThreads: {
        readonly nodes: readonly (Thread | null)[] | null
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      }
    } | null
  } | null
}

const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        nodes { id isResolved viewerCanResolve viewerCanUnresolve resolvedBy { login } comments(first: 1) { nodes { id } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

const mutation = (name: 'resolve' | 'unresolve'): string => `mutation ($id: ID!) {
  ${name}ReviewThread(input: { threadId: $id }) { clientMutationId }
}`

const refused =
  'Threads were neither resolved nor opened again: GitHub lets only a token with contents: write do that, which no review needs'

/** Pages of a hundred threads that are read at most. */
const mostPages = 10

/** The threads of a pull request, by the node id of their first comment. */
export function openThreads(place: Place): Threads {
  const undone: string[] = []
  let all: Promise<ReadonlyMap<string, Thread>> | undefined
  let isRefused = false
  const refuse = (): void => {
    if (!isRefused) undone.push(refused)
    isRefused = true
  }
  const find = async (comment: string): Promise<Thread | undefined> => {
    all ??= readThreads(place).catch((error: unknown) => {
      undone.push(`Threads could not be read, so none was resolved or opened again: ${explain(error)}`)
      return new Map<string, Thread>()
    })
    return (await all).get(comment)
  }
  const change = async (comment: string, to: 'resolve' | 'unresolve'): Promise<void> => {
    const thread = await find(comment)
    if (thread === undefined || isRefused || thread.isResolved === (to === 'resolve')) return
    if (to === 'resolve' ? !thread.viewerCanResolve : !thread.viewerCanUnresolve) {
      refuse()
      return
    }
    try {
      await place.client.graphql(mutation(to), { id: thread.id, request: requestOf(place) })
    } catch (error) {
      if (failureKind(error) === 'permission') refuse()
      else undone.push(`A thread could not be ${to}d: ${explain(error)}`)
    }
  }
  return {
    undone,
    async resolvedBy(comment) {
      const thread = await find(comment)
      if (thread?.isResolved !== true) return undefined
      return isUs(thread.resolvedBy?.login, place) ? 'us' : 'somebody'
    },
    resolve: comment => change(comment, 'resolve'),
    unresolve: comment => change(comment, 'unresolve')
  }
}

async function readThreads(place: Place): Promise<ReadonlyMap<string, Thread>> {
  const { owner, repo, number } = place.pull
  const found = new Map<string, Thread>()
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const asked = { owner, repo, number, after, request: requestOf(place) }
    const answer: Answer = await place.client.graphql<Answer>(query, asked)
    const threads = answer.repository?.pullRequest?.reviewThreads
    for (const thread of threads?.nodes ?? []) {
      const first = thread?.comments.nodes?.[0]
      if (thread != null && first != null) found.set(first.id, thread)
    }
    if (threads?.pageInfo.hasNextPage !== true) break
    after = threads.pageInfo.endCursor
  }
  return found
}

/** GitHub tells who resolved a thread as a user, which an app is not: nobody, or a login without `[bot]`. */
function isUs(login: string | undefined, { pull: { self } }: Place): boolean {
  if (login === undefined) return true
  const us = { id: self.id ?? 0, type: 'Bot' }
  return isOurs({ ...us, login }, self) || isOurs({ ...us, login: `${login}[bot]` }, self)
}

function requestOf({ signal }: Place): { readonly signal?: AbortSignal } {
  return signal ? { signal } : {}
}
