import { sweep } from './apply.ts'
import { openPulls, ourJobs, statusOn, type StormRepository } from './repository.ts'
import { rerun } from './repository.ts'
import type { Runners } from './runners.ts'

/** A sweep reviews 30 heads at most, and every one may have to be told again. */
const mostSweeps = 60

/**
 * Lets happen what happens at GitHub by itself, or by people, once a storm is over: hours pass and sweeps look at what is
 * left; where the check is a job that was ended, or says that it could not look or post, somebody runs it again.
 *
 * @returns What did not come to rest.
 */
export async function settle(repository: StormRepository, runners: Runners): Promise<readonly string[]> {
  if (repository.setup === 'B') return sweepAll(repository, runners)
  for (let round = 0; round < 3; round++) {
    const due = jobsToRepeat(repository, runners)
    if (due.length === 0) return []
    for (const run of due) await rerun(repository, run)
    runners.startReruns(repository)
    await runners.below(1)
  }
  return jobsToRepeat(repository, runners).map(run => `run ${run} has to be run again and again`)
}

async function sweepAll(repository: StormRepository, runners: Runners): Promise<readonly string[]> {
  const { github } = repository
  // The time of a review that was ended is over.
  const anHour = 3_600_000
  const past = new Date(Date.now() - anHour).toISOString()
  for (const one of github.statuses) Object.assign(one, { createdAt: past })
  for (let round = 0; round < mostSweeps; round++) {
    const before = github.statuses.length
    sweep(repository, runners)
    await runners.below(1)
    const run = github.runs.findLast(({ event }) => event === 'schedule')
    const { code } = runners.ended(repository, run?.id ?? 0) ?? {}
    const isPending = openPulls(repository).some(({ head }) => statusOn(repository, head)?.state === 'pending')
    if (code === 0 && github.statuses.length === before && !isPending) return []
  }
  return ['the sweeps do not come to rest']
}

/**
 * The runs of open pull requests that somebody who looks at them would run again: the newest one, and the newest that was to
 * post. One of another pull request, which had the same head, says that this has moved on.
 */
function jobsToRepeat(repository: StormRepository, runners: Runners): readonly number[] {
  const runs = openPulls(repository).flatMap(({ pull, head }) => {
    const jobs = ourJobs(repository, head)
    const own = jobs.filter(({ run }) => runners.about(repository, run).pull === pull.number)
    const loud = own.findLast(({ run }) => !runners.about(repository, run).quiet)
    const isReadOnly = repository.setup === 'C' && pull.fork
    const due = [own.at(-1), loud].flatMap(job =>
      job === undefined || hasSaid(repository, job, runners, isReadOnly) ? [] : job
    )
    const last = jobs.at(-1)
    const isOvertaken = last !== undefined && last !== own.at(-1) && !hasSaid(repository, last, runners, isReadOnly)
    return [...due, ...(isOvertaken && loud ? [loud] : [])].map(({ run }) => run)
  })
  return [...new Set(runs)]
}

/** Whether the newest attempt of a run ended by itself, with a verdict, and posted all that it had to. */
function hasSaid(
  repository: StormRepository,
  { run, conclusion }: ReturnType<typeof ourJobs>[number],
  { ended }: Runners,
  isReadOnly: boolean
): boolean {
  const { code, killed, log } = ended(repository, run) ?? { code: null, killed: true, log: '' }
  const isSilent = !isReadOnly && /^::(?:warning|error)::.*(?:could not be|not all up to date)/m.test(log)
  return !killed && !isSilent && code === (conclusion === 'success' ? 0 : 1)
}
