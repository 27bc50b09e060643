import type { Failure } from '../../core/failure.ts'
import { checkName } from '../../core/project.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain, failureOf, isGone } from '../client/explain.ts'

/** What became of a job that was to be run again. */
export type Rerun =
  | { readonly done: 'started' | 'running' | 'waiting'; readonly run: string }
  | { readonly done: 'none' }
  | { readonly done: 'refused'; readonly run: string; readonly said: string }

/** Events on which a job stands on a pull request's head, those first whose workflow it cannot define. */
const events = ['pull_request_target', 'pull_request']

/** The newest checks of our name that are looked at. */
const most = 10

/** Runs the job again that is the check on a commit, so that the same check moves. Never rejects. */
export async function rerunCheck(
  client: GitHubClient,
  { owner, repo, sha: ref }: { readonly owner: string; readonly repo: string; readonly sha: string },
  signal: AbortSignal
): Promise<Rerun | Failure> {
  const request = { signal }
  try {
    const asked = { owner, repo, ref, check_name: checkName, filter: 'latest', per_page: 100, request } as const
    const { data } = await client.rest.checks.listForRef(asked)
    const made = data.check_runs.filter(({ app }) => app?.slug === 'github-actions')
    const checks = made.toSorted((one, other) => other.id - one.id).slice(0, most)
    const jobs = await Promise.all(checks.map(({ id }) => jobOf(client, { owner, repo, id }, signal)))
    const job = events.flatMap(event => jobs.filter(one => one?.event === event))[0]
    if (job === undefined) return { done: 'none' }
    const { id: job_id, run } = job
    if (job.status !== 'completed') return { done: 'running', run }
    if (job.conclusion === 'action_required') return { done: 'waiting', run }
    try {
      await client.rest.actions.reRunJobForWorkflowRun({ owner, repo, job_id, request })
      return { done: 'started', run }
    } catch (error) {
      const { reason, readOnly } = failureOf(error)
      if (readOnly) return { reason: `the job of the command needs actions: write to run another job again. ${reason}` }
      return / already running/.test(reason) ? { done: 'running', run } : { done: 'refused', run, said: reason }
    }
  } catch (error) {
    return { reason: `the check could not be found: ${explain(error)}` }
  }
}

interface Job {
  readonly id: number
  readonly event: string
  readonly status: string | null
  readonly conclusion: string | null
  /** Address of its run. */
  readonly run: string
}

/** The job that a check run is, with its run; undefined for a check that was made over the API. */
async function jobOf(
  client: GitHubClient,
  { owner, repo, id }: { owner: string; repo: string; id: number },
  signal: AbortSignal
): Promise<Job | undefined> {
  const request = { signal }
  const run = await client.rest.actions
    .getJobForWorkflowRun({ owner, repo, job_id: id, request })
    .then(({ data }) => data.run_id)
    .catch((error: unknown) => {
      if (isGone(error)) return undefined
      throw error
    })
  if (run === undefined) return undefined
  const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: run, request })
  const { event, status, conclusion, html_url: url } = data
  return { id, event, status, conclusion, run: url }
}
