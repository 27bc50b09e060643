import type { Call } from './github-http.ts'
import type { PullState } from './github-state.ts'

type Shape = Readonly<Record<string, unknown>>

/**
 * What a pull request shows of its test merge, which GitHub makes in the background of the first requests for it. A
 * merge that conflicts leaves the commit of the last one that did not.
 */
export async function mergeShape(call: Call, pull: PullState): Promise<Shape> {
  if (pull.state === 'closed') return pending(pull)
  if (pull.computing > 0) {
    pull.computing--
    return pending(pull)
  }
  const made = await makeMerge(call, pull)
  if (made === undefined) {
    return { ...pending(pull), mergeable: false, rebaseable: false, mergeable_state: 'dirty' }
  }
  const state = pull.draft ? 'draft' : 'clean'
  return { merge_commit_sha: made, mergeable: true, rebaseable: true, mergeable_state: state }
}

function pending(pull: PullState): Shape {
  return { merge_commit_sha: pull.mergeSha ?? null, mergeable: null, rebaseable: null, mergeable_state: 'unknown' }
}

/** The commit of `refs/pull/N/merge`: its parents are the base branch's tip and the head. Undefined on a conflict. */
export async function makeMerge(
  { repository: { objects } }: Pick<Call, 'repository'>,
  pull: PullState
): Promise<string | undefined> {
  const base = pull.mergeBase ?? (await objects.resolve(pull.base)) ?? pull.baseSha
  const made = await objects.merge(base, pull.headSha)
  if (made !== undefined) pull.mergeSha = made
  return made
}
