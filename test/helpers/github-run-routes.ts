import { linksFor, notFound, ok, pageOf, refusal } from './github-http.ts'
import type { Answer, Call, Handler } from './github-http.ts'
import { checkShape, jobCheckShape, jobShape, runShape, workflowShape } from './github-run-shapes.ts'
import { workflowIdOf } from './github-runs.ts'
import type { Check, Job, Run } from './github-runs.ts'

type Shape = Readonly<Record<string, unknown>>

const repo = '/repos/{owner}/{repo}'
const actions = `${repo}/actions`

/** Answers about workflow runs, their jobs and check runs. */
export const runRoutes: Readonly<Record<string, Handler>> = {
  async [`GET ${repo}/commits/{ref}/check-runs`](call) {
    const ref = call.parameters['ref'] ?? ''
    const sha = await call.repository.objects.resolve(ref)
    if (sha === undefined) throw refusal(422, `No commit found for SHA: ${ref}`)
    const { query } = call
    const [name, status, app] = [query.get('check_name'), query.get('status'), query.get('app_id')]
    const matches = (check: Shape): boolean =>
      (name === null || check['name'] === name) &&
      (status === null || check['status'] === status) &&
      (app === null || String((check['app'] as Shape)['id']) === app)
    return listed(call, 'check_runs', checksOf(call, sha, query.get('filter') !== 'all').filter(matches))
  },

  async [`GET ${actions}/runs`](call) {
    const { query } = call
    if (query.has('created')) throw new Error('runs by time are not answered by this server')
    const found = call.state.runs.toReversed().filter(run => {
      const is = (parameter: string, ...values: unknown[]): boolean =>
        !query.has(parameter) || values.map(String).includes(query.get(parameter) ?? '')
      return (
        is('head_sha', run.headSha) &&
        is('event', run.event) &&
        is('branch', run.headBranch) &&
        is('status', run.status, run.conclusion) &&
        is('actor', run.actor.login) &&
        is('check_suite_id', run.suite)
      )
    })
    return listed(call, 'workflow_runs', await Promise.all(found.map(run => runShape(call, run))))
  },

  [`GET ${actions}/runs/{run_id}`]: async call => ok(await runShape(call, runOf(call))),

  [`GET ${actions}/runs/{run_id}/jobs`](call) {
    const run = runOf(call)
    const all = call.query.get('filter') === 'all' ? run.jobs : latestJobs(run)
    return listed(
      call,
      'jobs',
      all.map(job => jobShape(call, run, job))
    )
  },

  [`GET ${actions}/jobs/{job_id}`](call) {
    const { run, job } = jobOf(call)
    return ok(jobShape(call, run, job))
  },

  [`POST ${actions}/jobs/{job_id}/rerun`](call) {
    const { run, job } = jobOf(call)
    return rerun(call, run, 'The workflow run containing this job is already running', [job])
  },

  [`POST ${actions}/runs/{run_id}/rerun`](call) {
    const run = runOf(call)
    return rerun(call, run, 'This workflow is already running', latestJobs(run))
  },

  async [`GET ${actions}/workflows/{workflow_id}`](call) {
    const { path, text } = await workflowOf(call, call.repository.defaultBranch)
    const name = /^name: *(.+)$/m.exec(text ?? '')?.[1] ?? path
    return ok(workflowShape(call, path, workflowIdOf(call.state, path), name))
  },

  async [`POST ${actions}/workflows/{workflow_id}/dispatches`](call) {
    const { ref = '', inputs = {}, return_run_details: detailed } = call.body as Dispatch
    if ((await call.repository.objects.resolve(ref)) === undefined) throw refusal(422, `No ref found for: ${ref}`)
    const { path, text } = await workflowOf(call, ref)
    if (text?.includes('workflow_dispatch') === false) {
      throw refusal(422, "Workflow does not have 'workflow_dispatch' trigger")
    }
    if (detailed === true) throw new Error('the details of a dispatched run are not answered by this server')
    call.state.dispatches.push({ workflow: path, ref, inputs, by: call.actor.login })
    return { status: 204 }
  }
}

interface Dispatch {
  readonly ref?: string
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly return_run_details?: boolean
}

function listed(call: Call, name: string, all: readonly Shape[]): Answer {
  const { page, perPage } = pageOf(call)
  const body = { total_count: all.length, [name]: all.slice((page - 1) * perPage, page * perPage) }
  return { ...ok(body), headers: linksFor(call, all.length) }
}

/** Newest first; of a name the latest in each check suite, unless all are asked for. */
function checksOf(call: Call, sha: string, latest: boolean): readonly Shape[] {
  const jobs = call.state.runs.filter(run => run.headSha === sha).flatMap(run => run.jobs.map(job => ({ run, job })))
  const made = call.state.checks.filter(check => check.headSha === sha)
  const all: { id: number; key: string; shape: Shape }[] = [
    ...jobs.map(({ run, job }) => ({ ...keyed(job, run.suite), shape: jobCheckShape(call, run, job) })),
    ...made.map(check => ({ ...keyed(check, check.suite), shape: checkShape(call, check) }))
  ].toSorted((one, other) => other.id - one.id)
  const first = (key: string): number => all.findIndex(one => one.key === key)
  return all.filter((one, at) => !latest || first(one.key) === at).map(one => one.shape)
}

function keyed({ id, name }: Job | Check, suite: number): { id: number; key: string } {
  return { id, key: `${suite} ${name}` }
}

function runOf(call: Call): Run {
  const run = call.state.runs.find(one => one.id === Number(call.parameters['run_id']))
  if (run === undefined) throw notFound()
  return run
}

function jobOf(call: Call): { run: Run; job: Job } {
  for (const run of call.state.runs) {
    const job = run.jobs.find(one => one.id === Number(call.parameters['job_id']))
    if (job !== undefined) return { run, job }
  }
  throw notFound()
}

function latestJobs(run: Run): Job[] {
  return run.jobs.filter((job, at) => run.jobs.findLastIndex(other => other.name === job.name) === at)
}

/** 30 days and 50 times: <https://docs.github.com/actions/how-tos/manage-workflow-runs/re-run-workflows-and-jobs>. */
function rerun(call: Call, run: Run, running: string, jobs: readonly Job[]): Answer {
  const { state } = call
  if (run.status !== 'completed') throw refusal(403, running)
  const days = (Date.parse(state.now()) - Date.parse(run.createdAt)) / 86_400_000
  if (days > 30) throw refusal(403, 'Unable to retry this workflow run because it was created over a month ago')
  if (run.attempt > 50 || run.conclusion === 'action_required') {
    throw refusal(403, 'This workflow run cannot be retried')
  }
  const startedAt = state.tick()
  const queued = { status: 'queued' as const, conclusion: null, startedAt }
  Object.assign(run, { ...queued, attempt: run.attempt + 1, updatedAt: startedAt, triggeringActor: call.actor })
  for (const { name } of jobs) {
    run.jobs.push({ ...queued, id: state.nextId(), name, attempt: run.attempt, completedAt: null })
  }
  state.reruns.push({ run: run.id, jobs: jobs.map(job => job.name), by: call.actor.login })
  return { status: 201, body: {} }
}

/** By id or by the name of its file; undefined text where the file was never committed. */
async function workflowOf(call: Call, ref: string): Promise<{ path: string; text: string | undefined }> {
  const wanted = call.parameters['workflow_id'] ?? ''
  const known = [...call.state.workflows].find(([at, id]) => String(id) === wanted || at.endsWith(`/${wanted}`))
  const path = known?.[0] ?? `.github/workflows/${wanted}`
  const [file] = await call.repository.objects.read([`${ref}:${path}`])
  if (known === undefined && file === undefined) throw notFound()
  return { path, text: file?.content.toString() }
}
