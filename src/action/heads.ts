import { isFailure, type Failure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import { explain } from '../github/client/explain.ts'
import type { HeadTarget, PullTarget } from '../github/read/event.ts'
import { openPulls, type OpenPull, type OpenPulls } from '../github/read/pulls.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'
import { readPull } from './range.ts'
import type { NotReviewed } from './not-reviewed.ts'

/** A commit that open pull requests have as their head: a status belongs to it, and not to one of them. */
export interface Head {
  readonly sha: string
  readonly pulls: readonly OpenPull[]
}

/** A head, or why there is none to review, which is no failure. */
type Found = { readonly head: Head } | { readonly nothing: string } | NotReviewed

/** Lists the open pull requests afresh. */
export async function listOpen(inputs: Inputs): Promise<OpenPulls | Failure> {
  const signal = timeLimit(inputs.deadlineMs)
  return openPulls(connect(inputs, { signal, readOnly: true }), inputs, signal)
}

/** The head that an event is about, with all open pull requests that have it by now. */
export async function findHead(target: HeadTarget | PullTarget, inputs: Inputs): Promise<Found> {
  const [named, open] = await Promise.all([
    target.type === 'pull-request' ? namedPull(target, inputs) : undefined,
    listOpen(inputs)
  ])
  if (named !== undefined && (isFailure(named) || 'nothing' in named)) return named
  if (isFailure(open)) return open
  if (named !== undefined) {
    const { pull } = named
    const others = open.pulls.filter(({ head, number }) => head === pull.head && number !== pull.number)
    return { head: { sha: pull.head, pulls: [pull, ...others] } }
  }
  return target.type === 'head' ? withHead(target, open) : { nothing: 'there is nothing to review' }
}

function withHead({ sha, branch, repository }: HeadTarget, open: OpenPulls): Found {
  const pulls = open.pulls.filter(({ head }) => head === sha)
  if (pulls.length > 0) return { head: { sha, pulls } }
  const short = sha.slice(0, 7)
  const now = open.pulls.find(pull => pull.repository === repository && pull.branch === branch)
  if (repository !== undefined && now !== undefined) {
    return { nothing: `#${now.number} has moved on from ${short}; the run for ${now.head.slice(0, 7)} reviews it` }
  }
  if (!open.whole) return { reason: `none of the ${open.pulls.length} newest open pull requests has the head ${short}` }
  return { nothing: `no open pull request has the head ${short}: there is nothing to review` }
}

async function namedPull(
  target: PullTarget,
  inputs: Inputs
): Promise<{ readonly pull: OpenPull } | { readonly nothing: string } | NotReviewed> {
  const signal = timeLimit(inputs.deadlineMs)
  try {
    const pull = await readPull(target, connect(inputs, { signal, readOnly: true }), inputs, signal)
    if (isFailure(pull)) return pull.moved === true ? { nothing: pull.reason } : pull
    return pull.merge.open ? { pull } : { nothing: `#${pull.number} is closed: there is nothing to review` }
  } catch (error) {
    return { reason: explain(error) }
  }
}
