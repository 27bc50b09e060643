import type { GitHubServer } from './github-server.ts'
import type { Run } from './github-runs.ts'

/** Where a run of the action takes place; all of it follows from the event unless given. */
export interface RunnerSetup {
  /** The file of the workflow; `.github/workflows/weighbridge.yml` by default. */
  readonly workflow?: string
  /** The id of the job, which is its name; `weighbridge` by default. */
  readonly job?: string
  /** A run that GitHub knows already: one that is run again. */
  readonly run?: Run
  /** `GITHUB_SHA` and `GITHUB_REF` */
  readonly sha?: string
  readonly ref?: string
}

/** A job that has begun, with its variables: <https://docs.github.com/actions/reference/workflows-and-actions/variables>. */
interface Runner {
  readonly env: Readonly<Record<string, string>>
  /** Ends the job, and the run with it. What was ended from outside has a conclusion without regard to its code. */
  end(code: number | null, conclusion?: 'cancelled' | 'failure' | 'success'): void
}

/** Begins a job as GitHub does on an event, on the commit that its check run belongs to. */
export async function beginJob(
  github: GitHubServer,
  event: string,
  payload: unknown,
  { workflow = '.github/workflows/weighbridge.yml', job: name = 'weighbridge', ...setup }: RunnerSetup
): Promise<Runner> {
  const main = 'refs/heads/main'
  const tip = await github.commitOf('main')
  const head = text(payload, 'pull_request', 'head', 'sha') ?? tip
  const on: Readonly<Record<string, { readonly ref?: string; readonly sha?: string; readonly headSha?: string }>> = {
    pull_request: {
      ref: `refs/pull/${String(field(payload, 'number'))}/merge`,
      sha: text(payload, 'pull_request', 'merge_commit_sha') ?? head,
      headSha: head
    },
    pull_request_target: { headSha: head },
    merge_group: given(text(payload, 'merge_group', 'head_ref'), text(payload, 'merge_group', 'head_sha')),
    push: given(text(payload, 'ref'), text(payload, 'after'))
  }
  const { ref = main, sha = tip, headSha = sha } = on[event] ?? {}
  const actor = text(payload, 'sender', 'login') ?? 'maintainer'
  const run = setup.run ?? github.addRun({ workflow, event, headSha, actor, status: 'in_progress' })
  const queued = run.jobs.findLast(one => one.name === name && one.status === 'queued')
  const job = queued ?? github.addJob(run.id, { name })
  for (const id of [job.id, run.id]) github.progress(id, { status: 'in_progress' })
  return {
    env: {
      ...{ GITHUB_RUN_ID: String(run.id), GITHUB_RUN_ATTEMPT: String(run.attempt), GITHUB_JOB: name },
      ...{ GITHUB_RUN_NUMBER: String(run.number), GITHUB_WORKFLOW: run.name, GITHUB_WORKFLOW_SHA: tip },
      GITHUB_WORKFLOW_REF: `${github.repository}/${run.path}@${event === 'pull_request' ? ref : main}`,
      ...{ GITHUB_SHA: setup.sha ?? sha, GITHUB_REF: setup.ref ?? ref, GITHUB_ACTOR: run.actor.login },
      GITHUB_REPOSITORY_ID: String(github.repositoryId)
    },
    end(code, conclusion = code === 0 ? 'success' : 'failure') {
      for (const id of [job.id, run.id]) github.progress(id, { conclusion })
    }
  }
}

function given(ref: string | undefined, sha: string | undefined): { ref?: string; sha?: string } {
  return { ...(ref !== undefined && { ref }), ...(sha !== undefined && { sha }) }
}

function text(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce(field, value)
  return typeof found === 'string' ? found : undefined
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}
