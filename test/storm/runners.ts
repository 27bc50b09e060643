import { beginAction } from '../helpers/action.ts'
import type { Run } from '../helpers/github-runs.ts'
import type { Dice } from './dice.ts'
import type { Execute, Execution } from './execute.ts'
import type { StarterEnd } from './plan.ts'
import type { StormRepository } from './repository.ts'
import type { Workflow } from './workflows.ts'

/** A run of a workflow, waiting for a runner or on one. */
interface StormRun {
  readonly repository: StormRepository
  readonly workflow: Workflow
  readonly event: string
  readonly payload: object
  /** Where its check run stands, and what its token is. */
  readonly run: Run
  readonly token: string
  readonly group: string
  /** How it ends where it does nothing. */
  readonly starter: StarterEnd
  execution?: Execution
}

/** How the newest attempt of a run ended. */
interface Ended {
  readonly code: number | null
  readonly log: string
  readonly killed: boolean
}

export interface Occasion {
  readonly event: string
  readonly payload: object
  readonly headSha: string
  readonly headRepository?: string | null
  readonly headBranch?: string
  readonly actor?: string
  readonly starter?: StarterEnd
  readonly token?: string
}

export interface Runners {
  /** Starts the workflows that an event starts. */
  trigger(repository: StormRepository, occasion: Occasion): void
  /** Starts what was run again over the API. */
  startReruns(repository: StormRepository): void
  /** Waits until less than so many runs are waiting or under way. */
  below(count: number): Promise<void>
  ended(repository: StormRepository, run: number): Ended | undefined
  /** The pull request whose event started a run, and whether that was an edit of its title, after which nothing is posted. */
  about(repository: StormRepository, run: number): { readonly pull: number | undefined; readonly quiet: boolean }
  readonly counts: { runs: number; killed: number; cancelled: number; hung: number }
}

interface RunnerOptions {
  readonly execute: Execute
  readonly osv: string
  readonly atOnce: number
  /** Whether something is to be killed by now. */
  readonly kills: () => boolean
  readonly dice: Dice
  readonly log: (line: string) => void
}

/** Milliseconds after which a run hangs. */
const longest = 900_000

/** GitHub's runners: groups as the workflow files have them, one run of each at a time and one that waits. */
export function openRunners({ execute, osv, atOnce, kills, dice, log }: RunnerOptions): Runners {
  const waiting: StormRun[] = []
  const active = new Set<StormRun>()
  const stopped = new Set<StormRun>()
  const known = new Map<string, StormRun>()
  const ended = new Map<string, Ended>()
  const counts = { runs: 0, killed: 0, cancelled: 0, hung: 0 }
  const started = new Map<StormRepository, number>()
  let wake: (() => void)[] = []
  /** Events on their way. */
  let underWay = 0

  const cancel = (one: StormRun): void => {
    stopped.add(one)
    counts.cancelled++
    one.execution?.kill('SIGKILL')
    if (active.has(one)) return
    waiting.splice(waiting.indexOf(one), 1)
    conclude(one, 'cancelled')
    afterwards(one)
  }
  const conclude = (
    { repository, run }: StormRun,
    conclusion: 'cancelled' | 'failure' | 'skipped' | 'success'
  ): void => {
    for (const job of run.jobs) if (job.status !== 'completed') repository.github.progress(job.id, { conclusion })
    repository.github.progress(run.id, { conclusion })
  }
  const enqueue = (one: StormRun): void => {
    known.set(keyOf(one.repository, one.run.id), one)
    const same = (other: StormRun): boolean => other.repository === one.repository && other.group === one.group
    for (const other of waiting.filter(same)) cancel(other)
    if (one.workflow.cancels) for (const other of [...active].filter(same)) if (!stopped.has(other)) cancel(other)
    waiting.push(one)
    report(one, 'requested')
    next()
  }
  const next = (): void => {
    while (active.size < atOnce) {
      const isFree = (one: StormRun): boolean =>
        ![...active].some(other => other.repository === one.repository && other.group === one.group)
      const at = waiting.findIndex(isFree)
      const [one] = at === -1 ? [] : waiting.splice(at, 1)
      if (one === undefined) break
      active.add(one)
      void work(one).finally(() => {
        active.delete(one)
        afterwards(one)
        next()
      })
    }
    const resumed = wake
    wake = []
    for (const resume of resumed) resume()
  }
  const work = async (one: StormRun): Promise<void> => {
    const { repository, workflow, event, payload, run, token } = one
    const contexts = contextsOf(one)
    if (!workflow.acts) {
      await new Promise(resolve => setTimeout(resolve, 20))
      repository.github.progress(run.id, { conclusion: stopped.has(one) ? 'cancelled' : endOf(one) })
      return
    }
    if (!workflow.runs(contexts)) {
      conclude(one, 'skipped')
      return
    }
    counts.runs++
    const inputs = { 'github-token': token, osv: `api:${osv}`, ...workflow.inputs(contexts) }
    const { dir, env, end } = await beginAction(repository.github, event, payload, inputs, { job: workflow.job, run })
    const execution = execute(env, dir)
    one.execution = execution
    if (stopped.has(one)) execution.kill('SIGKILL')
    const fate = { killed: false }
    const timers = [setTimeout(hang, longest)]
    function hang(): void {
      counts.hung++
      log(`hangs: ${event} on run ${run.id} of setup ${repository.setup}, having said: ${execution.said()}`)
      execution.kill('SIGKILL')
    }
    if (kills()) {
      const how = dice.pick(['SIGKILL', 'SIGTERM'] as const)
      const strike = (): void => {
        fate.killed = true
        counts.killed++
        execution.kill(how)
      }
      timers.push(setTimeout(strike, dice.between(50, 2500)))
    }
    const { code, log: said } = await execution.ended
    for (const timer of timers) clearTimeout(timer)
    if (stopped.has(one)) end(code, 'cancelled')
    else end(code)
    ended.set(keyOf(repository, run.id), { code, log: said, killed: fate.killed || stopped.has(one) })
  }
  const afterwards = (one: StormRun): void => {
    report(one, 'completed')
    startReruns(one.repository)
  }
  /** What a run of one workflow starts: one of another. */
  const report = ({ repository, run, starter, workflow }: StormRun, action: 'completed' | 'requested'): void => {
    if (workflow.acts || starter === 'none') return
    const deliver = async (): Promise<void> => {
      const payload = await repository.github.payload.workflowRun(run)
      trigger(repository, { event: 'workflow_run', payload: { ...payload, action }, headSha: run.headSha })
    }
    underWay++
    void deliver().finally(() => {
      underWay--
      next()
    })
  }
  const trigger: Runners['trigger'] = (repository, occasion) => {
    const { event, payload, headSha, starter = 'success', headRepository, headBranch, actor } = occasion
    const { github } = repository
    for (const workflow of repository.workflows.filter(one => one.starts(event, payload))) {
      if (!workflow.acts && starter === 'none') continue
      const run = github.addRun({
        ...{ workflow: workflow.path, name: workflow.name, event, headSha, jobs: [{ name: workflow.job }] },
        ...(headRepository !== undefined && { headRepository }),
        ...(headBranch !== undefined && { headBranch }),
        ...(actor !== undefined && { actor })
      })
      const token = occasion.token ?? workflow.path
      const one = { repository, workflow, event, payload, run, token, starter, group: '' }
      enqueue({ ...one, group: `${workflow.path} ${workflow.group(contextsOf(one))}` })
    }
  }
  const startReruns = (repository: StormRepository): void => {
    const { reruns } = repository.github
    // What is started may cancel another run, whose end starts what is left.
    const next = (): number => started.get(repository) ?? 0
    for (let at = next(); at < reruns.length; at = next()) {
      started.set(repository, at + 1)
      const before = known.get(keyOf(repository, reruns[at]?.run ?? 0))
      if (before === undefined) continue
      const { repository: of, workflow, event, payload, run, token, group, starter } = before
      enqueue({ repository: of, workflow, event, payload, run, token, group, starter })
    }
  }
  return {
    trigger,
    startReruns,
    async below(count) {
      while (waiting.length + active.size + underWay >= count) await new Promise<void>(resolve => wake.push(resolve))
    },
    ended: (repository, run) => ended.get(keyOf(repository, run)),
    about(repository, id) {
      const { payload = {}, run } = known.get(keyOf(repository, id)) ?? {}
      const pull = 'number' in payload && typeof payload.number === 'number' ? payload.number : undefined
      const isEdit = 'changes' in payload && JSON.stringify(payload.changes).startsWith('{"title"')
      return { pull, quiet: isEdit && run?.attempt === 1 }
    },
    counts
  }
}

/** Each repository counts its runs from the same number on. */
function keyOf({ setup }: StormRepository, run: number): string {
  return `${setup} ${run}`
}

function endOf({ starter }: StormRun): 'action_required' | 'cancelled' | 'failure' | 'skipped' | 'success' {
  return starter === 'none' ? 'success' : starter
}

function contextsOf({ event, payload, run }: Pick<StormRun, 'event' | 'payload' | 'run'>): unknown {
  const inputs = 'inputs' in payload ? payload.inputs : {}
  return { github: { event: payload, event_name: event, sha: run.headSha }, inputs }
}
