/*
 * A storm of events on repositories of all setups, over real HTTP, against the built action: runs side by side in GitHub's
 * groups, requests that fail, runs that are killed. What is right is known from what each head was made of.
 *
 * What counts as wrong, once all has come to rest:
 * - B (a commit status): a head of an open pull request whose newest status is not success or failure, as what it brings
 *   deserves, after the sweeps of the next hours. Nobody has to press anything.
 * - A, C (a job): a head whose newest job of ours is not success or failure, as deserved. GitHub leaves the job of a run that
 *   was killed red, or without an end, until somebody runs it again; so does a run that says that it could not look, or could
 *   not post. Somebody does, without faults, three times at most: it is wrong where it stays so.
 * - Anywhere, at any time: a success on a commit that blocks, unless a pull request to a branch that only observes had it.
 * - A check of our name that is not ours makes B fail, and in A the next run: one that came after the newest run has begun is
 *   not seen by it. C is bound to its file, and does not look.
 * - Comments: no more than one review comment; each finding has its row there and one comment on its line, where the token
 *   may write; a command has one reply at most (that of a run that was killed may have none).
 * - What C does on a fork is told by its job alone. The comments of a fork that is gone are left as they are.
 */
import { startOsvServer } from '../helpers/osv-server.ts'
import { records } from './contents.ts'
import { diceOf } from './dice.ts'
import { executeOn, type Ground } from './execute.ts'
import { faultOf } from './faults.ts'
import { happen } from './apply.ts'
import { planOf, type StormOptions } from './plan.ts'
import { isByPerson, openRepository } from './repository.ts'
import { openRunners } from './runners.ts'
import { settle } from './settle.ts'
import { verify } from './verify.ts'

export interface StormSetup extends StormOptions {
  readonly ground: Ground
  /** Runs at once. */
  readonly atOnce?: number
  readonly log: (line: string) => void
}

/** What came of a storm; the first seven are what CI and people look at. */
export interface StormResult {
  readonly pulls: number
  readonly events: number
  readonly faults: number
  readonly wrongConclusion: number
  readonly comments: number
  readonly duplicates: number
  readonly lost: number
  readonly stale: number
  /** Requests that break GitHub's descriptions. */
  readonly problems: number
  readonly runs: number
  readonly killed: number
  readonly cancelled: number
  readonly hung: number
  readonly seconds: number
}

/** Part of requests that go wrong, and of runs that are killed. */
const rates = { faults: 0.05, kills: 0.04 }

export async function storm({ ground, atOnce = 3, log, ...options }: StormSetup): Promise<StormResult> {
  const began = performance.now()
  const osv = await startOsvServer({ PyPI: records, npm: [] })
  const repositories = { A: await openRepository('A'), B: await openRepository('B'), C: await openRepository('C') }
  const all = Object.values(repositories)
  const dice = diceOf(options.seed + 1)
  let raging = true
  let faults = 0
  for (const { github } of all) {
    github.fail(
      ({ token }) => raging && !isByPerson(token) && dice.chance(rates.faults),
      () => {
        faults++
        return faultOf(dice)
      }
    )
  }
  const { execute, close: clear } = executeOn(ground)
  const runners = openRunners({
    ...{ execute, osv: osv.url, atOnce, dice, log },
    kills: () => raging && dice.chance(rates.kills)
  })
  const plan = planOf(options)
  for (const [at, event] of plan.entries()) {
    await runners.below(2 * atOnce)
    await happen(event, repositories, runners)
    if ((at + 1) % 100 === 0) log(`${at + 1} events, ${runners.counts.runs} runs, ${faults} faults`)
  }
  await runners.below(1)
  raging = false
  const restless = (await Promise.all(all.map(repository => settle(repository, runners)))).flat()
  const wrongs = await Promise.all(all.map(verify))
  const lines = { restless, problems: all.flatMap(({ github }) => [...new Set(github.problems)]) }
  const of = (kind: keyof (typeof wrongs)[number]): readonly string[] => wrongs.flatMap(each => each[kind])
  const found = {
    wrongConclusion: [...of('wrongConclusion'), ...lines.restless],
    ...{ duplicates: of('duplicates'), lost: of('lost'), stale: of('stale'), problems: lines.problems }
  }
  for (const [kind, each] of Object.entries(found)) for (const line of each) log(`${kind}: ${line}`)
  await clear()
  for (const { close } of [osv, ...all.map(({ github }) => github)]) await close()
  const { runs, killed, cancelled, hung } = runners.counts
  return {
    ...{ pulls: options.pulls, events: plan.length, faults },
    wrongConclusion: found.wrongConclusion.length,
    comments: all.reduce((sum, { github }) => sum + github.comments.length + github.reviewComments.length, 0),
    ...{ duplicates: found.duplicates.length, lost: found.lost.length, stale: found.stale.length },
    ...{ problems: found.problems.length, runs, killed, cancelled, hung },
    seconds: Math.round((performance.now() - began) / 1000)
  }
}

/** Whether all is as it should be. */
export function isCalm({ wrongConclusion, duplicates, lost, stale, problems, hung }: StormResult): boolean {
  return wrongConclusion + duplicates + lost + stale + problems + hung === 0
}
