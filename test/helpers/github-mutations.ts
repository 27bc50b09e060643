import { hunkTo, lineIn } from './github-diff.ts'
import type { Objects } from './github-objects.ts'
import type {
  IssueComment,
  PullSetup,
  PullState,
  QueueEntry,
  Review,
  ReviewComment,
  Role,
  State
} from './github-state.ts'

interface PlantedReview {
  readonly user: string
  readonly body?: string
  readonly state?: Review['state']
  readonly comments?: readonly { readonly path: string; readonly line: number; readonly body: string }[]
}

/** GitHub's roles, and what the field of old makes of them. */
const roles = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' } as const

/** What people do on GitHub while we are looking elsewhere. Revisions are those of the local repository. */
export interface GitHubMutations {
  pull(number: number): Readonly<PullState>
  /** Opens a pull request. */
  open(pull: PullSetup): Promise<void>
  /** A push, or a force-push, to a pull request's branch. */
  setHead(number: number, revision: string): Promise<void>
  retarget(number: number, base: string): Promise<void>
  setTitle(number: number, title: string): void
  /** The author deletes the fork. */
  removeFork(number: number): void
  /** The test merge is not made for the next so many requests, or with a former tip of the base branch. */
  setMerge(number: number, merge: { readonly computing?: number; readonly base?: string }): Promise<void>
  setState(number: number, state: 'open' | 'closed'): void
  /** A comment by somebody: `contributor`, `another[bot]`, or `github-actions[bot]` for another workflow. */
  comment(number: number, user: string, body: string): IssueComment
  /** A review by somebody; its comments stand on lines of the new side. */
  review(number: number, review: PlantedReview): Promise<Review>
  /** Somebody resolves the thread of a review comment. */
  resolve(comment: number, user: string): void
  /** Somebody deletes a comment, a review or a review comment. */
  remove(id: number): void
  /** Somebody with write access edits one; `maintainer` by default. */
  edit(id: number, body: string, user?: string): void
  /** What a user may do: one of GitHub's roles, or a role of the repository's own. */
  setRole(user: string, role: keyof typeof roles | Role): void
  setMergeQueue(branch: string, entries: readonly QueueEntry[]): void
  /** The commit of a revision of the local repository. */
  commitOf(revision: string): Promise<string>
}

export function mutationsOf(state: State, objects: Objects): GitHubMutations {
  const at = (number: number): PullState => {
    const pull = state.pulls.get(number)
    if (pull === undefined) throw new Error(`no pull request ${number}`)
    return pull
  }
  const commit = async (revision: string): Promise<string> => {
    const sha = await objects.resolve(revision)
    if (sha === undefined) throw new Error(`no commit ${revision}`)
    return sha
  }
  const touch = (pull: PullState, change: Partial<PullState>): void => {
    Object.assign(pull, change, { updated: state.tick() })
  }
  return {
    pull: at,
    async open({
      number,
      base = 'main',
      head,
      headRef = head,
      fork = false,
      author = 'contributor',
      title,
      draft = false,
      computing = 0
    }) {
      const now = state.tick()
      const [baseSha, headSha] = [await commit(base), await commit(head)]
      const own = { number, fork, draft, created: now, updated: now, state: 'open' as const }
      const named = { title: title ?? `Change ${number}`, author: state.user(author) }
      const merge = { vanished: false, computing, mergeBase: undefined, mergeSha: undefined }
      state.pulls.set(number, { ...own, ...named, ...merge, base, baseSha, headRef, headSha })
    },
    async setHead(number, revision) {
      const pull = at(number)
      touch(pull, { headSha: await commit(revision), baseSha: await commit(pull.base) })
    },
    async retarget(number, base) {
      touch(at(number), { base, baseSha: await commit(base) })
    },
    setTitle(number, title) {
      touch(at(number), { title })
    },
    removeFork(number) {
      touch(at(number), { vanished: true })
      const { author, headSha } = at(number)
      for (const run of state.runs) {
        if (run.headSha === headSha && run.headRepository?.startsWith(`${author.login}/`)) run.headRepository = null
      }
    },
    async setMerge(number, { computing = 0, base }) {
      Object.assign(at(number), { computing, mergeBase: base === undefined ? undefined : await commit(base) })
    },
    setState(number, to) {
      touch(at(number), { state: to })
    },
    comment(number, user, body) {
      return state.addComment({ kind: 'IssueComment', pull: at(number).number, user: state.user(user), body })
    },
    async review(number, { user: login, body = '', state: of = 'COMMENTED', comments = [] }) {
      const pull = at(number)
      const user = state.user(login)
      const mergeBase = (await objects.mergeBase(await commit(pull.base), pull.headSha)) ?? pull.baseSha
      const files = await objects.changes(mergeBase, pull.headSha)
      const common = { pull: number, user, commit: pull.headSha }
      const review = state.addReview({ kind: 'PullRequestReview', ...common, body, state: of })
      for (const { path, line, body: text } of comments) {
        const patch = files.find(file => file.filename === path)?.patch
        const place = lineIn(patch, line, 'RIGHT')
        if (patch === undefined || place === undefined) throw new Error(`${path}:${line} is not in the diff`)
        const { position } = place
        const lines = { path, line, side: 'RIGHT' as const, startLine: undefined, startSide: undefined, position }
        const own = { body: text, review: review.id, mergeBase, hunk: hunkTo(patch, position) }
        state.addReviewComment({ kind: 'PullRequestReviewComment', ...common, ...own, ...lines })
      }
      return review
    },
    resolve(comment, user) {
      const found = state.reviewComments.find(one => one.id === comment)
      if (found === undefined) throw new Error(`no review comment ${comment}`)
      found.resolvedBy = state.user(user)
    },
    remove: state.remove,
    setRole(user, role) {
      state.user(user)
      state.roles.set(user, typeof role === 'string' ? { permission: roles[role], roleName: role } : role)
    },
    setMergeQueue(branch, entries) {
      state.mergeQueues.set(branch, entries)
    },
    commitOf: commit,
    edit(id, body, user = 'maintainer') {
      const all: (IssueComment | Review | ReviewComment)[] = [
        ...state.comments,
        ...state.reviews,
        ...state.reviewComments
      ]
      const found = all.find(one => one.id === id)
      if (found === undefined) throw new Error(`nothing has the id ${id}`)
      state.edit(found, body, state.user(user))
    }
  }
}
