import type { Failure } from '../../core/failure.ts'
import { checkName } from '../../core/project.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain, failureKind, isGone } from '../client/explain.ts'

/** A commit, and the run that asks about it. */
interface Asked {
  readonly owner: string
  readonly repo: string
  readonly sha: string
  /** Id of the run that this is; undefined outside of GitHub. */
  readonly run: number | undefined
}

/** A check run that bears our name and is not ours. */
export interface ForeignCheck {
  /** What made it, for a sentence. Untrusted text. */
  readonly by: string
}

/** Why nobody knows whether there is one. */
export interface CheckFailure extends Failure {
  /** The token may not look: a matter of `permissions:`, not of this commit. */
  readonly forbidden: boolean
}

/** Events whose runs take the workflow from the default branch, or from the merge queue's group. */
const trusted: ReadonlySet<string> = new Set([
  'pull_request_target',
  'merge_group',
  'workflow_run',
  'schedule',
  'issue_comment'
])

/** Whether runs on an event take their workflow from where a pull request has no say. */
export function isTrusted(event: string): boolean {
  return trusted.has(event)
}

/** Check runs of our name that are looked at; each of ours takes up to two requests. */
const most = 60

/** Of which so many are looked at at once. */
const atOnce = 10

/**
 * Looks for a check run of our name on a commit that no run of our own workflow made, whatever its state. A name that a
 * matrix or an expression gave is a name like any other here. Only jobs of an event that a pull request cannot define are
 * ours: a copy of the workflow that a pull request has edited bears the same workflow's id. Never rejects.
 */
export async function foreignCheck(
  client: GitHubClient,
  asked: Asked,
  signal: AbortSignal
): Promise<{ readonly found: ForeignCheck | undefined } | CheckFailure> {
  const { owner, repo, sha: ref } = asked
  const request = { signal }
  try {
    const { data } = await client.rest.checks.listForRef({
      ...{ owner, repo, ref, request },
      ...{ check_name: checkName, filter: 'all', per_page: 100 }
    })
    const runs = runReader(client, asked, signal)
    const looked = data.check_runs.slice(0, most)
    const byApp = looked.find(({ app }) => app?.slug !== 'github-actions')
    if (byApp !== undefined) return { found: { by: `the app ${byApp.app?.slug ?? 'of nobody'}` } }
    for (let start = 0; start < looked.length; start += atOnce) {
      const some = looked.slice(start, start + atOnce)
      const makers = await Promise.all(some.map(({ id }) => makerOf(client, { owner, repo, id, signal }, runs)))
      const by = makers.find(maker => maker !== 'ours')
      if (by !== undefined) return { found: { by } }
    }
    if (data.total_count <= most) return { found: undefined }
    return { reason: `there are ${data.total_count} checks of our name, too many to check`, forbidden: false }
  } catch (error) {
    const reason = `whether another check is named ${checkName} could not be seen: ${explain(error)}`
    return { reason, forbidden: failureKind(error) === 'permission' }
  }
}

interface WorkflowRun {
  readonly workflow: number
  readonly event: string
  readonly path: string
}

interface Runs {
  readonly own: number | undefined
  read(id: number): Promise<WorkflowRun>
}

/** Who made a check run: `ours`, or words for what did. The address that it gives is its maker's to choose. */
async function makerOf(
  client: GitHubClient,
  { owner, repo, id, signal }: { owner: string; repo: string; id: number; signal: AbortSignal },
  runs: Runs
): Promise<string> {
  const run = await client.rest.actions
    // A check run of a job has the job's id; one that was made over the API is no job.
    .getJobForWorkflowRun({ owner, repo, job_id: id, request: { signal } })
    .then(({ data }) => data.run_id)
    .catch((error: unknown) => {
      if (isGone(error)) return undefined
      throw error
    })
  if (run === undefined) return 'a check made over the API'
  if (run === runs.own) return 'ours'
  const [{ workflow, event, path }, own] = await Promise.all([
    runs.read(run),
    runs.own === undefined ? undefined : runs.read(runs.own)
  ])
  const isOurs = trusted.has(event) && own !== undefined && (workflow === own.workflow || isBeside(own, event))
  return isOurs ? 'ours' : `a job of ${path} on ${event}`
}

/** Commands have a workflow file of their own: it does not know which one the check is of, but that the default branch has it. */
function isBeside(own: WorkflowRun, event: string): boolean {
  return own.event === 'issue_comment' && event !== 'merge_group'
}

function runReader(client: GitHubClient, { owner, repo, run: own }: Asked, signal: AbortSignal): Runs {
  const known = new Map<number, Promise<WorkflowRun>>()
  const ask = async (id: number): Promise<WorkflowRun> => {
    const { data } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id, request: { signal } })
    return { workflow: data.workflow_id, event: data.event, path: data.path }
  }
  return {
    own,
    read(id) {
      const run = known.get(id) ?? ask(id)
      known.set(id, run)
      return run
    }
  }
}
