import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'

/** An open pull request, as the list of them has it. */
export interface OpenPull {
  readonly number: number
  /** The commit at its head. */
  readonly head: string
  /** The branch that the head is on; untrusted text. */
  readonly branch: string
  /** Id of the repository that this branch is in; undefined where that is gone. */
  readonly repository: number | undefined
  /** The branch it goes to. */
  readonly base: string
}

/** The open pull requests of a repository, the newest first. */
export interface OpenPulls {
  readonly pulls: readonly OpenPull[]
  /** False where there are more than are listed here. */
  readonly whole: boolean
}

interface Answered {
  readonly number: number
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number } | null }
  readonly base: { readonly ref: string }
}

/** Pages of a hundred that are read at most, and so many pull requests. */
const pages = 30
export const mostPulls = 100 * pages

/**
 * Lists all open pull requests: what GitHub tells of a commit, or of a run, does not name those of forks. Never rejects.
 *
 * @param mostPages - Pages of a hundred that are read at most.
 */
export async function openPulls(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  signal: AbortSignal,
  mostPages = pages
): Promise<OpenPulls | Failure> {
  const pulls: OpenPull[] = []
  try {
    const asked = { owner, repo, state: 'open', sort: 'created', direction: 'desc', per_page: 100 } as const
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await client.rest.pulls.list({ ...asked, page, request: { signal } })
      pulls.push(...data.map(openPull))
      if (data.length < 100) return { pulls: unique(pulls), whole: true }
    }
    return { pulls: unique(pulls), whole: false }
  } catch (error) {
    return { reason: `the open pull requests could not be listed: ${explain(error)}` }
  }
}

/** One that another was opened before, between two pages, is on both. */
function unique(pulls: readonly OpenPull[]): readonly OpenPull[] {
  return [...new Map(pulls.map(pull => [pull.number, pull])).values()]
}

/** What GitHub answers of one, listed or asked for by its number. */
export function openPull({ number, head, base }: Answered): OpenPull {
  return { number, head: head.sha, branch: head.ref, repository: head.repo?.id, base: base.ref }
}
