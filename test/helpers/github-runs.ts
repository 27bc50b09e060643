import type { GitHubUser, State } from './github-state.ts'

type Conclusion =
  'action_required' | 'cancelled' | 'failure' | 'neutral' | 'skipped' | 'startup_failure' | 'success' | 'timed_out'

/** `completed` exactly where there is a conclusion. */
interface Progress {
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending'
  conclusion: Conclusion | null
}

/** A job of a run; its check run has the same id. */
export interface Job extends Progress {
  readonly id: number
  readonly name: string
  readonly attempt: number
  startedAt: string
  completedAt: string | null
}

/** A run of a workflow. */
export interface Run extends Progress {
  readonly id: number
  readonly workflowId: number
  /** `.github/workflows/ci.yml` */
  readonly path: string
  readonly name: string
  readonly event: string
  readonly headSha: string
  readonly headBranch: string | null
  /** Null once the fork is gone. */
  headRepository: string | null
  readonly suite: number
  readonly number: number
  readonly actor: GitHubUser
  readonly createdAt: string
  readonly jobs: Job[]
  triggeringActor: GitHubUser
  attempt: number
  startedAt: string
  updatedAt: string
}

/** A check run that somebody made over the API: no job has its id, and its links say what its maker wants. */
export interface Check extends Progress {
  readonly id: number
  readonly name: string
  readonly headSha: string
  readonly suite: number
  /** The slug of the app: `github-actions` for whoever has a workflow's token with `checks: write`. */
  readonly app: string
  readonly detailsUrl: string | undefined
  readonly startedAt: string
  completedAt: string | null
}

/** A run, or some of its jobs, run again over the API; a test starts it. */
export interface Rerun {
  readonly run: number
  readonly jobs: readonly string[]
  readonly by: string
}

/** A workflow dispatched over the API; a test starts it. */
export interface Dispatch {
  readonly workflow: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, unknown>>
  readonly by: string
}

/** A change of how far something is; a conclusion alone completes it. */
type ProgressSetup = Partial<Progress>

interface JobSetup extends ProgressSetup {
  readonly name: string
}

export interface RunSetup extends ProgressSetup {
  /** `.github/workflows/ci.yml` */
  readonly workflow: string
  readonly event: string
  readonly headSha: string
  /** That of an open pull request with this head by default, else the default branch. */
  readonly headBranch?: string | null
  /** `owner/name`; the repository itself by default, null where the fork is gone. */
  readonly headRepository?: string | null
  /** Queued by default; completed with the conclusion of the run where that is completed. */
  readonly jobs?: readonly JobSetup[]
  /** The name of the workflow; its file by default. */
  readonly name?: string
  /** A login; `contributor` by default. */
  readonly actor?: string
  /** Now by default. A run of more than 30 days ago cannot be run again. */
  readonly createdAt?: string
  readonly attempt?: number
}

export interface CheckSetup extends ProgressSetup {
  readonly name: string
  readonly headSha: string
  /** The check suite it lands in: that of another run, or one of its own. */
  readonly suite?: number
  readonly app?: string
  readonly detailsUrl?: string
}

/** What happens on runners while we are looking elsewhere. */
export interface RunMutations {
  /** Starts a workflow, or plants a run that has ended. */
  addRun(setup: RunSetup): Run
  addJob(run: number, job: JobSetup): Job
  /** A check run made over the API, not by a runner. */
  addCheck(setup: CheckSetup): Check
  /** Moves a run, a job or a check run on. */
  progress(id: number, to: ProgressSetup): void
}

export function runMutationsOf(state: State, repository: string, defaultBranch: string): RunMutations {
  const addJob = (run: Run, { name, ...setup }: JobSetup): Job => {
    const now = state.tick()
    const job: Job = {
      ...{ id: state.nextId(), name, attempt: run.attempt, startedAt: now, completedAt: null },
      ...progressOf(setup, run.conclusion === null ? { status: 'queued', conclusion: null } : run)
    }
    if (job.status === 'completed') job.completedAt = now
    run.jobs.push(job)
    return job
  }
  return {
    addRun({ workflow: path, event, headSha, jobs = [], attempt = 1, ...setup }) {
      const pull = [...state.pulls.values()].find(one => one.state === 'open' && one.headSha === headSha)
      const createdAt = setup.createdAt ?? state.tick()
      const actor = state.user(setup.actor ?? 'contributor')
      const run: Run = {
        ...{ id: state.nextId(), workflowId: workflowIdOf(state, path), path, name: setup.name ?? path },
        ...{ event, headSha, headBranch: setup.headBranch ?? pull?.headRef ?? defaultBranch },
        headRepository: setup.headRepository === undefined ? repository : setup.headRepository,
        ...{ suite: state.nextId(), number: state.runs.length + 1, actor, triggeringActor: actor, jobs: [], attempt },
        ...{ createdAt, startedAt: createdAt, updatedAt: createdAt },
        ...progressOf(setup, { status: 'queued', conclusion: null })
      }
      state.runs.push(run)
      for (const job of jobs) addJob(run, job)
      return run
    },
    addJob(id, job) {
      const run = state.runs.find(one => one.id === id)
      if (run === undefined) throw new Error(`no run ${id}`)
      return addJob(run, job)
    },
    addCheck({ name, headSha, suite, app = 'github-actions', detailsUrl, ...setup }) {
      const startedAt = state.tick()
      const progress = progressOf(setup, { status: 'queued', conclusion: null })
      const check: Check = {
        ...{ id: state.nextId(), name, headSha, suite: suite ?? state.nextId(), app, detailsUrl, startedAt },
        ...{ ...progress, completedAt: progress.status === 'completed' ? startedAt : null }
      }
      state.checks.push(check)
      return check
    },
    progress(id, to) {
      const all: (Run | Job | Check)[] = [...state.runs, ...state.runs.flatMap(run => run.jobs), ...state.checks]
      const found = all.find(one => one.id === id)
      if (found === undefined) throw new Error(`no run, job or check run ${id}`)
      Object.assign(found, progressOf(to, found))
      const now = state.tick()
      if ('updatedAt' in found) found.updatedAt = now
      else found.completedAt = found.status === 'completed' ? now : null
    }
  }
}

/** The workflow of a path has one id, whoever's version of its file ran. */
export function workflowIdOf(state: State, path: string): number {
  const known = state.workflows.get(path)
  if (known !== undefined) return known
  const id = state.nextId()
  state.workflows.set(path, id)
  return id
}

function progressOf(to: ProgressSetup, from: Progress): Progress {
  if (to.conclusion !== undefined && to.conclusion !== null) return { status: 'completed', conclusion: to.conclusion }
  if (to.status === undefined) return { status: from.status, conclusion: from.conclusion }
  return { status: to.status, conclusion: to.status === 'completed' ? (from.conclusion ?? 'success') : null }
}
