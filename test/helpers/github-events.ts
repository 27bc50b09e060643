import { runShape, workflowShape } from './github-run-shapes.ts'
import type { Place } from './github-run-shapes.ts'
import type { Run } from './github-runs.ts'
import { commentShape, issueShape, pullShape, repositoryShape, userShape } from './github-shapes.ts'
import type { GitHubUser, IssueComment, PullState } from './github-state.ts'

type Payload = Readonly<Record<string, unknown>>

/** Payloads as the runner writes them to `GITHUB_EVENT_PATH`, of the state at the time of the call. */
export interface GitHubPayloads {
  /** For `pull_request` and `pull_request_target`; `more` holds `changes`, `before`, `after`. */
  pullRequest(number: number, action?: string, more?: Payload): Payload
  /** Its `head_ref` names one pull request, the last of the group. */
  mergeGroup(group: {
    readonly base?: string
    readonly baseSha: string
    readonly headSha: string
    readonly pull?: number
  }): Payload
  push(push: {
    readonly ref: string
    readonly before: string
    readonly after: string
    readonly forced?: boolean
  }): Payload
  workflowDispatch(inputs: Readonly<Record<string, string>>, workflow?: string): Payload
  /** A run as it is now: `requested`, `in_progress` or `completed`, with whatever conclusion. */
  workflowRun(run: Run): Promise<Payload>
  schedule(cron: string, workflow?: string): Payload
  /** A comment as it is now, or was; `from` is what stood there before an edit. */
  issueComment(
    comment: IssueComment,
    action?: 'created' | 'edited' | 'deleted',
    more?: { readonly sender?: string; readonly from?: string }
  ): Payload
}

const uncounted = { comments: 0, review_comments: 0, commits: 1, additions: 1, deletions: 0, changed_files: 1 }
const ours = '.github/workflows/weighbridge.yml'

export function payloadsOf(
  place: Place,
  pull: (number: number) => PullState,
  sender: () => GitHubUser
): GitHubPayloads {
  const common = (): Payload => ({ repository: repositoryShape(place), sender: userShape(place, sender()) })
  return {
    pullRequest(number, action = 'opened', more = {}) {
      return { action, number, pull_request: pullShape(place, pull(number), uncounted), ...more, ...common() }
    },
    mergeGroup({ base = 'main', baseSha, headSha, pull: last = 1 }) {
      const head_ref = `refs/heads/gh-readonly-queue/${base}/pr-${last}-${baseSha}`
      const group = { head_sha: headSha, head_ref, base_sha: baseSha, base_ref: `refs/heads/${base}` }
      const person = { name: 'GitHub', email: 'noreply@github.com' }
      const head_commit = {
        ...{ id: headSha, tree_id: headSha, message: `Merge pull request #${last}`, timestamp: '2026-01-01T00:00:00Z' },
        ...{ author: person, committer: person }
      }
      return { action: 'checks_requested', merge_group: { ...group, head_commit }, ...common() }
    },
    push({ ref, before, after, forced = false }) {
      const flags = { created: /^0+$/.test(before), deleted: /^0+$/.test(after), forced }
      return { ref, before, after, base_ref: null, ...flags, commits: [], head_commit: { id: after }, ...common() }
    },
    workflowDispatch(inputs, workflow = ours) {
      const ref = `refs/heads/${place.repository.defaultBranch}`
      return { inputs, ref, workflow, ...common() }
    },
    async workflowRun(run) {
      const action = run.status === 'completed' || run.status === 'in_progress' ? run.status : 'requested'
      const workflow = workflowShape(place, run.path, run.workflowId, run.name)
      const by = { sender: userShape(place, run.triggeringActor) }
      return { action, workflow_run: await runShape(place, run), workflow, ...common(), ...by }
    },
    schedule(cron, workflow = ours) {
      return { schedule: cron, repository: repositoryShape(place), workflow }
    },
    issueComment(comment, action = 'created', { sender: login, from } = {}) {
      const by = login === undefined ? comment.user : place.state.user(login)
      const changes = action === 'edited' ? { changes: { body: { from: from ?? comment.edits.at(-2)?.body } } } : {}
      const issue = issueShape(place, pull(comment.pull))
      const about = { action, issue, comment: commentShape(place, comment), ...changes }
      return { ...about, repository: repositoryShape(place), sender: userShape(place, by) }
    }
  }
}
