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
  /** What GitHub said before, where it was asked for the pull request. */
  readonly before: Mergeability | undefined
}

/** What GitHub says of the test merge of a pull request. */
export interface Mergeability {
  readonly open: boolean
  /** Null while GitHub computes it. */
  readonly mergeable: boolean | null
  readonly merge: string | null
}

/** The commit of the test merge, or why there is none. */
export type TestMerge = { readonly commit: string } | { readonly missing: 'conflict' | 'not made' | 'closed' } | Failure

/** What an answer about a pull request says of its test merge. */
export function mergeability({ state, mergeable, merge_commit_sha: merge }: Answered): Mergeability {
  return { open: state === 'open', mergeable, merge }
}

interface Answered {
  readonly state: string
  readonly mergeable: boolean | null
  readonly merge_commit_sha: string | null
}

/** Seconds before GitHub is asked again: it makes test merges after the first request for a pull request. */
const waits = [1, 2, 4]

/**
 * The test merge that GitHub keeps of a pull request (`refs/pull/N/merge`), where it is that of these two commits: one of
 * a former base or head says nothing. `secondMs` are the milliseconds that a second of waiting takes. Never rejects.
 */
export async function testMerge(
  client: GitHubClient,
  reader: Pick<Reader, 'parentsOf'>,
  { owner, repo, number, tip, head, before }: Merging,
  secondMs: number,
  signal: AbortSignal
): Promise<TestMerge> {
  const request = { signal }
  // GitHub looks for conflicts with what the branch has become after it was asked: a first answer may be about a former one.
  const look = async (seconds: number): Promise<Mergeability> => {
    await wait(seconds * secondMs, undefined, { signal })
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number, request })
    return mergeability(data)
  }
  try {
    for (const seconds of [0, ...waits]) {
      const { open, mergeable, merge } =
        seconds === 0 && before !== undefined && before.mergeable !== false ? before : await look(seconds)
      if (!open) return { missing: 'closed' }
      if (mergeable === false) return { missing: 'conflict' }
      if (mergeable === null || merge === null) continue
      const parents = await reader.parentsOf(merge, signal)
      if (parents.length === 2 && parents[0] === tip && parents[1] === head) return { commit: merge }
    }
    return { missing: 'not made' }
  } catch (error) {
    return { reason: explain(error) }
  }
}
