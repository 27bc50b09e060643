import * as v from 'valibot'
import type { Failure } from '../../core/failure.ts'
import { readCommentEvent, type CommentTarget } from './comment-event.ts'

/** What an event asks for. Identifiers come from the payload, which a re-run replays as it was. */
export type Target = PullTarget | RangeTarget | HeadTarget | SweepTarget | CommentTarget

/** A review of one pull request. */
export interface PullTarget {
  readonly type: 'pull-request'
  readonly number: number
  /** The head that the event was about; absent when a person named the pull request. */
  readonly head?: string
  /** The branch that it went to by then: it is asked about before anybody knows whether it still does. */
  readonly base?: string
  /** The commit that the run's check stands on, where it must be the head: started by hand beside the default branch. */
  readonly checked?: string
  /** An edit of title or text: the review is held, and nothing new is posted. */
  readonly quiet: boolean
}

/** A review of what lies between two commits. */
export interface RangeTarget {
  readonly type: 'range'
  /** Absent for a branch that is new: it is compared from where it left `branch`. */
  readonly base?: string
  readonly head: string
  /** The branch whose tip holds the policy; absent where it is the base commit itself. */
  readonly branch?: string
  /** The commits are those of a merge queue's group: what is reported on `head` decides whether it is merged. */
  readonly group?: true
}

/** A review of all open pull requests with a head, after a run of another workflow on `pull_request`. */
export interface HeadTarget {
  readonly type: 'head'
  readonly sha: string
  readonly branch: string
  /** Id of the repository that the branch is in; absent where that is gone. */
  readonly repository?: number
  /** The default branch, where most pull requests go to. */
  readonly into?: string
  /** Whether that run has ended, whatever it ended with: only then is there a review. */
  readonly ended: boolean
  /** When that run began, as ISO 8601. */
  readonly began: string
}

/** A review of the open pull requests that none of their own events led to. */
export interface SweepTarget {
  readonly type: 'sweep'
}

const sha = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))
const number = v.pipe(v.number(), v.integer(), v.minValue(1))
const repository = v.optional(v.object({ default_branch: v.optional(v.string()) }))

const pullRequest = v.object({
  action: v.optional(v.string()),
  changes: v.optional(v.object({ base: v.optional(v.unknown()) })),
  pull_request: v.object({ number, head: v.object({ sha }), base: v.optional(v.object({ ref: v.string() })) })
})
const mergeGroup = v.object({ merge_group: v.object({ base_sha: sha, head_sha: sha, base_ref: v.string() }) })
const workflowRun = v.object({
  action: v.string(),
  repository,
  workflow_run: v.object({
    event: v.optional(v.string()),
    head_sha: sha,
    head_branch: v.nullable(v.string()),
    head_repository: v.nullish(v.object({ id: number })),
    run_started_at: v.optional(v.string()),
    created_at: v.string()
  })
})
const push = v.object({ before: sha, after: sha, ref: v.string(), repository })
const dispatch = v.object({ ref: v.optional(v.string()), repository })

type Read = Target | Failure

/**
 * Reads the payload of an event, <https://docs.github.com/webhooks/webhook-events-and-payloads>.
 *
 * @param chosen - The number of a pull request that a person gave, for `workflow_dispatch`.
 * @param commit - The commit that the run belongs to, `GITHUB_SHA`.
 * @returns A sentence that says why there is nothing to review, where that is so.
 */
export function readEvent(name: string, payload: unknown, chosen: string, commit = ''): Read {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const read = v.safeParse(pullRequest, payload)
      if (!read.success) return unreadable(name)
      const { action, changes, pull_request: pull } = read.output
      const quiet = action === 'edited' && changes?.base === undefined
      const base = pull.base && { base: pull.base.ref }
      return { type: 'pull-request', number: pull.number, head: pull.head.sha, ...base, quiet }
    }
    case 'merge_group': {
      const read = v.safeParse(mergeGroup, payload)
      if (!read.success) return unreadable(name)
      const { base_sha: base, head_sha: head, base_ref: ref } = read.output.merge_group
      return { type: 'range', base, head, branch: ref.replace(/^refs\/heads\//, ''), group: true }
    }
    case 'push': {
      const read = v.safeParse(push, payload)
      return read.success ? pushed(read.output) : unreadable(name)
    }
    case 'workflow_run': {
      const read = v.safeParse(workflowRun, payload)
      return read.success ? started(read.output) : unreadable(name)
    }
    case 'issue_comment':
      return readCommentEvent(payload) ?? unreadable(name)
    case 'schedule':
      return { type: 'sweep' }
    case 'workflow_dispatch': {
      const read = v.safeParse(dispatch, payload)
      return read.success ? byHand(read.output, chosen, commit) : unreadable(name)
    }
    default:
      return { reason: `there is nothing to review on ${JSON.stringify(name)}` }
  }
}

function pushed({ before, after, ref, repository: of }: v.InferOutput<typeof push>): Read {
  const branch = of?.default_branch
  if (/^0+$/.test(after)) return { reason: `${ref} was deleted: there is nothing to review` }
  if (!ref.startsWith('refs/heads/')) return { reason: `${ref} is not a branch: review the pushes to branches` }
  if (!/^0+$/.test(before)) return { type: 'range', base: before, head: after }
  return branch === undefined || ref === `refs/heads/${branch}`
    ? { reason: `${ref} is new, and there is no branch to compare it with` }
    : { type: 'range', head: after, branch }
}

/**
 * Nothing is read of how the other run ended: one that awaits approval, failed or was skipped leads to the same review.
 * The branch of a merge queue's group names the branch that it goes to.
 */
function started({
  action,
  repository: own,
  workflow_run: run
}: v.InferOutput<typeof workflowRun>): HeadTarget | RangeTarget {
  const { event, head_sha: head, head_branch, head_repository: of, run_started_at: began, created_at } = run
  const ended = action === 'completed'
  const queue =
    event === 'merge_group' ? /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/.exec(head_branch ?? '')?.[1] : undefined
  if (queue !== undefined && ended) return { type: 'range', head, branch: queue, group: true }
  return {
    type: 'head',
    sha: head,
    branch: head_branch ?? '',
    ...(of ? { repository: of.id } : {}),
    ...(own?.default_branch !== undefined && { into: own.default_branch }),
    ended,
    began: began ?? created_at
  }
}

/** A run that is started on another branch leaves its check on that branch's commit: it must not speak of another. */
function byHand({ ref, repository: of }: v.InferOutput<typeof dispatch>, chosen: string, commit: string): Read {
  if (!/^[1-9]\d{0,9}$/.test(chosen)) {
    return { reason: `the input pull-request must be the number of one, not ${JSON.stringify(chosen)}` }
  }
  const target = { type: 'pull-request', number: Number(chosen), quiet: false } as const
  const branch = of?.default_branch
  const elsewhere = ref !== undefined && branch !== undefined && ref !== `refs/heads/${branch}` && commit !== ''
  return elsewhere ? { ...target, checked: commit } : target
}

function unreadable(name: string): Failure {
  return { reason: `the payload of ${name} does not match the documented format` }
}
