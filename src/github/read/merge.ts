import { setTimeout as wait } from 'node:timers/promises'
import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'
import type { Reader } from './reader.ts'

/** A pull request, and the two commits that merging it now would bring together. */
export interface Merging {
  readonly owner: string
  readonly repo: string
  readonly number: number
  /** The tip of the base branch. */
  readonly tip: string
  readonly head: string
}

/** The commit of the test merge, or why there is none. */
export type TestMerge = { readonly commit: string } | { readonly missing: 'conflict' | 'not made' | 'closed' } | Failure

/** Seconds before GitHub is asked again: it makes test merges after the first request for a pull request. */
const waits = [1, 2, 4]

/**
 * The test merge that GitHub keeps of a pull request (`refs/pull/N/merge`), where it is that of these two commits: one of
 * a former base or head says nothing. `secondMs` are the milliseconds that a second of waiting takes. Never rejects.
 */
export async function testMerge(
  client: GitHubClient,
  reader: Pick<Reader, 'parentsOf'>,
  { owner, repo, number, tip, head }: Merging,
  secondMs: number,
  signal: AbortSignal
): Promise<TestMerge> {
  const request = { signal }
  try {
    for (const seconds of [0, ...waits]) {
      if (seconds > 0) await wait(seconds * secondMs, undefined, { signal })
      const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number, request })
      if (data.state !== 'open') return { missing: 'closed' }
      if (data.mergeable === false) return { missing: 'conflict' }
      const commit = data.merge_commit_sha
      if (data.mergeable !== true || commit === null) continue
      const parents = await reader.parentsOf(commit, signal)
      if (parents.length === 2 && parents[0] === tip && parents[1] === head) return { commit }
    }
    return { missing: 'not made' }
  } catch (error) {
    return { reason: explain(error) }
  }
}
