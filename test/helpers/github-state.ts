import type { BranchGuards } from './github-guards.ts'
import type { Check, Dispatch, Rerun, Run } from './github-runs.ts'

export interface GitHubUser {
  readonly login: string
  readonly id: number
  readonly type: 'Bot' | 'User'
}

/** What the token of a workflow writes as. */
export const actionsBot: GitHubUser = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }

export interface PullSetup {
  readonly number: number
  /** The branch it goes to; `main` by default. */
  readonly base?: string
  /** A branch, or any revision together with `headRef`. */
  readonly head: string
  readonly headRef?: string
  /** Its branch is in the author's fork. Forks share the objects, as on GitHub. */
  readonly fork?: boolean
  /** A login; `contributor` by default. */
  readonly author?: string
  readonly title?: string
  readonly draft?: boolean
  /** Requests for it that come before its test merge is made; none by default. */
  readonly computing?: number
}

export interface PullState {
  readonly number: number
  readonly author: GitHubUser
  readonly fork: boolean
  readonly draft: boolean
  readonly created: string
  title: string
  base: string
  /** The base branch's tip when the head or the base was last set: what the payload says, not what the branch holds. */
  baseSha: string
  headRef: string
  headSha: string
  state: 'open' | 'closed'
  updated: string
  /** Its repository is gone: `head.repo` is null. */
  vanished: boolean
  /** Requests left before the test merge is made. */
  computing: number
  /** The commit that the test merge is made with in place of the base branch's tip: GitHub may be behind. */
  mergeBase: string | undefined
  /** The last test merge that was made. */
  mergeSha: string | undefined
}

/** What stands in a pull request; `minimized` is the classifier it was hidden with. */
interface Posted {
  readonly id: number
  readonly nodeId: string
  readonly pull: number
  readonly user: GitHubUser
  readonly createdAt: string
  body: string
  updatedAt: string
  minimized: string | undefined
  /** What it has held, oldest first; empty until the first edit. */
  readonly edits: Edit[]
}

/** What somebody wrote into a comment. */
export interface Edit {
  readonly editor: GitHubUser
  readonly at: string
  readonly body: string
}

/** A reaction to an issue comment. */
export interface Reaction {
  readonly id: number
  readonly comment: number
  readonly user: GitHubUser
  readonly content: string
  readonly createdAt: string
}

/** What a user may do; a repository may have roles of its own, each based on one of GitHub's. */
export interface Role {
  readonly permission: 'admin' | 'write' | 'read' | 'none'
  readonly roleName: string
}

/** A pull request in a merge queue. */
export interface QueueEntry {
  readonly pull: number
  readonly state?: 'AWAITING_CHECKS' | 'LOCKED' | 'MERGEABLE' | 'QUEUED' | 'UNMERGEABLE'
  /** The head and the base of its merge group, once it has one. */
  readonly headSha?: string
  readonly baseSha?: string
}

export interface IssueComment extends Posted {
  readonly kind: 'IssueComment'
}

export interface Review extends Posted {
  readonly kind: 'PullRequestReview'
  readonly commit: string
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
}

export interface ReviewComment extends Posted {
  readonly kind: 'PullRequestReviewComment'
  readonly review: number
  readonly path: string
  /** As it was written, against the head of then. */
  readonly commit: string
  readonly mergeBase: string
  readonly line: number
  readonly side: 'LEFT' | 'RIGHT'
  readonly startLine: number | undefined
  readonly startSide: 'LEFT' | 'RIGHT' | undefined
  readonly position: number
  readonly hunk: string
  /** The comment that begins the thread, where that is another one. */
  readonly inReplyTo?: number
  /** Who resolved the thread that it begins. */
  resolvedBy?: GitHubUser | undefined
}

/** A commit status. */
export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly context: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: GitHubUser
  readonly createdAt: string
}

type NewPosted<T extends Posted> = Omit<T, 'id' | 'nodeId' | 'createdAt' | 'updatedAt' | 'minimized' | 'edits'>

export interface State {
  readonly pulls: Map<number, PullState>
  readonly comments: IssueComment[]
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
  /** Oldest first. */
  readonly statuses: CommitStatus[]
  /** Oldest first, as are jobs within a run. */
  readonly runs: Run[]
  /** Check runs that are no jobs. */
  readonly checks: Check[]
  /** Ids of workflows by path. */
  readonly workflows: Map<string, number>
  readonly reactions: Reaction[]
  /** By login. */
  readonly roles: Map<string, Role>
  /** By branch. */
  readonly guards: Map<string, BranchGuards>
  /** By branch. */
  readonly mergeQueues: Map<string, readonly QueueEntry[]>
  /** What was run again and dispatched over the API. */
  readonly reruns: Rerun[]
  readonly dispatches: Dispatch[]
  nextId(): number
  /** The time, without moving it. */
  now(): string
  /** That user, who exists from now on. */
  user(login: string): GitHubUser
  knownUser(login: string): GitHubUser | undefined
  /** One second on. */
  tick(): string
  addComment(comment: NewPosted<IssueComment>): IssueComment
  addReview(review: NewPosted<Review>): Review
  addReviewComment(comment: NewPosted<ReviewComment>): ReviewComment
  edit(posted: IssueComment | Review | ReviewComment, body: string, editor: GitHubUser): void
  remove(id: number): void
  byNode(nodeId: string): IssueComment | Review | ReviewComment | undefined
}

const prefixes = { IssueComment: 'IC', PullRequestReview: 'PRR', PullRequestReviewComment: 'PRRC' }

/** @param clock - Seconds of now; without one, time stands still between what happens. */
export function makeState(clock?: () => number): State {
  let seconds = Date.UTC(2026, 0, 1) / 1000
  // Larger than 32 bits, as GitHub's are by now.
  let lastId = 4_300_000_000
  const users = new Map<string, GitHubUser>([[actionsBot.login, actionsBot]])
  const comments: IssueComment[] = []
  const reviews: Review[] = []
  const reviewComments: ReviewComment[] = []
  const stampOf = (at: number): string => new Date(at * 1000).toISOString().replace('.000', '')
  const tick = (): string => {
    seconds = clock === undefined ? seconds + 1 : clock()
    return stampOf(seconds)
  }

  const stamp = <T extends Posted>(kind: keyof typeof prefixes, posted: NewPosted<T>): T => {
    const id = ++lastId
    const now = tick()
    const nodeId = `${prefixes[kind]}_${Buffer.from(`kwDO${id}`).toString('base64url')}`
    return { ...posted, id, nodeId, createdAt: now, updatedAt: now, minimized: undefined, edits: [] } as unknown as T
  }
  const keep = <T>(list: T[], one: T): T => {
    list.push(one)
    return one
  }
  return {
    pulls: new Map(),
    comments,
    reviews,
    reviewComments,
    statuses: [],
    runs: [],
    checks: [],
    workflows: new Map(),
    reactions: [],
    roles: new Map(),
    guards: new Map(),
    mergeQueues: new Map(),
    reruns: [],
    dispatches: [],
    nextId: () => ++lastId,
    now: () => stampOf(seconds),
    tick,
    knownUser: login => users.get(login),
    user(login) {
      const known = users.get(login)
      if (known !== undefined) return known
      const user: GitHubUser = { login, id: 1000 + users.size, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
      users.set(login, user)
      return user
    },
    addComment: comment => keep(comments, stamp<IssueComment>('IssueComment', comment)),
    addReview: review => keep(reviews, stamp<Review>('PullRequestReview', review)),
    addReviewComment: comment => keep(reviewComments, stamp<ReviewComment>('PullRequestReviewComment', comment)),
    edit(posted, body, editor) {
      const { edits, user, createdAt } = posted
      if (edits.length === 0) edits.push({ editor: user, at: createdAt, body: posted.body })
      posted.body = body
      posted.updatedAt = tick()
      edits.push({ editor, at: posted.updatedAt, body })
    },
    remove(id) {
      for (const list of [comments, reviews, reviewComments] as { id: number }[][]) {
        const at = list.findIndex(one => one.id === id)
        if (at !== -1) list.splice(at, 1)
      }
    },
    byNode: nodeId => [...comments, ...reviews, ...reviewComments].find(one => one.nodeId === nodeId)
  }
}
