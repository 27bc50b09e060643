import type { ActionRun } from './action.ts'
import { number, scene, type Scene } from './action-scene.ts'
import type { CommitStatus } from './github-state.ts'

const starter = '.github/workflows/weighbridge-start.yml'

interface Started {
  /** The pull request whose starter ran; 7 unless given. */
  readonly pull?: number
  readonly action?: 'requested' | 'completed'
  readonly conclusion?: 'success' | 'failure' | 'action_required' | 'cancelled' | 'skipped'
  /** Over the run in the payload. */
  readonly more?: object
  readonly inputs?: Readonly<Record<string, string>>
}

/** A repository whose check is a commit status, set by runs that stand on the default branch. */
export interface StatusScene extends Scene {
  /** What came of the starter's run, as an event; it can be sent several times. */
  started(setup?: Started): Promise<(again?: object) => Promise<ActionRun>>
  sweep(inputs?: Readonly<Record<string, string>>): Promise<ActionRun>
  /** States of our statuses on a commit, the oldest first. */
  states(sha?: string): string[]
  last(sha?: string): CommitStatus | undefined
}

/** As `scene`, for the setup with a commit status. */
export async function statusScene(...given: Parameters<typeof scene>): Promise<StatusScene> {
  const made = await scene(...given)
  const { github } = made
  const on: Scene['on'] = (event, payload, inputs = {}) =>
    made.on(event, payload, { check: 'status', ...inputs }, { job: 'review' })
  const of = (sha = github.pull(number).headSha): CommitStatus[] =>
    github.statuses.filter(one => one.sha === sha && one.context === 'weighbridge')
  return {
    ...made,
    on,
    async started({ pull = number, action = 'completed', conclusion = 'success', more = {}, inputs = {} } = {}) {
      const { headSha, fork, author } = github.pull(pull)
      const progress = action === 'completed' ? { conclusion } : {}
      const from = fork ? { headRepository: `${author.login}/app` } : {}
      const run = github.addRun({ workflow: starter, event: 'pull_request', headSha, ...from, ...progress })
      const payload = (await github.payload.workflowRun(run)) as {
        readonly action: string
        readonly workflow_run: object
      }
      return (again = {}) =>
        on('workflow_run', { ...payload, workflow_run: { ...payload.workflow_run, ...more, ...again } }, inputs)
    },
    sweep: inputs => on('schedule', github.payload.schedule('17 * * * *'), inputs),
    states: sha => of(sha).map(({ state }) => state),
    last: sha => of(sha).at(-1)
  }
}
