import type { Octokit } from '@octokit/rest'
import type { Self } from './marker.ts'

/** What of Octokit publishing needs; throttling and repeating are its business. */
export type Client = Pick<Octokit, 'rest' | 'paginate' | 'graphql'>

/** The pull request that is published on. */
export interface PullRequest {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** The commit that was reviewed. */
  readonly head: string
  /** The branch it was to go to. */
  readonly base?: string
  readonly self: Self
}

/** One pull request with the client to reach it. */
export interface Place {
  readonly client: Client
  readonly pull: PullRequest
  readonly signal: AbortSignal | undefined
}

/** The parameters that every request about the pull request's repository has. */
export function repository({ pull, signal }: Place): {
  readonly owner: string
  readonly repo: string
  readonly request: { readonly signal?: AbortSignal }
} {
  return { owner: pull.owner, repo: pull.repo, request: signal ? { signal } : {} }
}

/** The same for what must not be done twice: an error leaves open whether it was done, so that the client repeats nothing. */
export function once(place: Place): ReturnType<typeof repository> {
  const parameters = repository(place)
  return { ...parameters, request: { ...parameters.request, ...{ retries: 0 } } }
}
