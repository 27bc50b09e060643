import type { HeldRepository } from './github-http.ts'
import { pullShape, repositoryShape, userShape } from './github-shapes.ts'
import type { GitHubUser, PullState } from './github-state.ts'

type Payload = Readonly<Record<string, unknown>>

interface Place {
  readonly url: string
  readonly apiUrl: string
  readonly repository: HeldRepository
}

/** Payloads as the runner writes them to `GITHUB_EVENT_PATH`, of the state at the time of the call. */
export interface GitHubPayloads {
  /** For `pull_request` and `pull_request_target`; `more` holds `changes`, `before`, `after`. */
  pullRequest(number: number, action?: string, more?: Payload): Payload
  mergeGroup(group: { readonly base?: string; readonly baseSha: string; readonly headSha: string }): Payload
  push(push: {
    readonly ref: string
    readonly before: string
    readonly after: string
    readonly forced?: boolean
  }): Payload
  workflowDispatch(inputs: Readonly<Record<string, string>>): Payload
}

export function payloadsOf(
  place: Place,
  pull: (number: number) => PullState,
  sender: () => GitHubUser
): GitHubPayloads {
  const common = (): Payload => ({ repository: repositoryShape(place), sender: userShape(place, sender()) })
  return {
    pullRequest(number, action = 'opened', more = {}) {
      return { action, number, pull_request: pullShape(place, pull(number)), ...more, ...common() }
    },
    mergeGroup({ base = 'main', baseSha, headSha }) {
      const head_ref = `refs/heads/gh-readonly-queue/${base}/pr-1-${baseSha}`
      const group = { head_sha: headSha, head_ref, base_sha: baseSha, base_ref: `refs/heads/${base}` }
      return { action: 'checks_requested', merge_group: { ...group, head_commit: { id: headSha } }, ...common() }
    },
    push({ ref, before, after, forced = false }) {
      const flags = { created: /^0+$/.test(before), deleted: /^0+$/.test(after), forced }
      return { ref, before, after, base_ref: null, ...flags, commits: [], head_commit: { id: after }, ...common() }
    },
    workflowDispatch(inputs) {
      const ref = `refs/heads/${place.repository.defaultBranch}`
      return { inputs, ref, workflow: '.github/workflows/weighbridge.yml', ...common() }
    }
  }
}
