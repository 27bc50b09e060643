import * as core from '@actions/core'
import { groupBy } from '../core/group.ts'
import { isFailure, type Failure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import { terminal } from '../core/untrusted.ts'
import { explain } from '../github/client/explain.ts'
import type { CurrentStatus } from '../github/publish/status.ts'
import type { OpenHeads } from '../github/read/open-heads.ts'
import type { OpenPull } from '../github/read/pulls.ts'
import { createReader } from '../github/read/reader.ts'
import { connect } from './connect.ts'
import { listOpen, type Head } from './heads.ts'
import type { Inputs } from './inputs.ts'
import type { NotReviewed } from './not-reviewed.ts'
import { isMadeAgainst, isOver, lasts, refused, statusOf, type Outcome, type Tip } from './outcome.ts'
import { announce, reportHead } from './report-head.ts'
import { isUnderWay, openStatuses, type Statuses } from './statuses.ts'

/** Heads that are asked about one by one in a run; the next begins where this one ended. A job's token has 1,000 requests an hour. */
const mostHeads = 100

/** Milliseconds after which no further review begins; the next run goes on. */
const longest = 45 * 60 * 1000

/** Why a head is to be reviewed, in the order in which that is done. */
const reasons = ['no status', 'not finished', 'waiver ended', 'base moved', 'not lasting'] as const

type Reason = (typeof reasons)[number]

interface Seen {
  readonly head: Head
  /** Undefined where nothing is to be done. */
  readonly reason: Reason | undefined
  readonly tips: readonly Tip[]
  readonly standing: CurrentStatus | undefined
}

/**
 * Reviews open pull requests whose head has no status that counts, one of before their base moved, or one that stands on a
 * waiver that has ended: the one trusted trigger that a pull request cannot take away. A check that came after a status is
 * found here, too.
 */
export async function sweep(inputs: Inputs): Promise<number | NotReviewed> {
  const statuses = await openStatuses(inputs)
  const open = await listHeads(inputs, statuses)
  if (isFailure(open)) return open
  const heads = headsOf(open.pulls)
  const looked = rotated(heads, inputs.run.number).filter(({ sha }, at) => at < mostHeads || open.standing.has(sha))
  const seen = await look(looked, open.standing, inputs, statuses)
  if (isFailure(seen)) return seen
  const due = reasons.flatMap(reason => seen.filter(one => one.reason === reason))
  const end = Date.now() + longest
  const failures: string[] = []
  let reviewed = 0
  for (const { head } of due.slice(0, inputs.sweepLimit)) {
    if (Date.now() > end || inputs.stop.aborted) break
    reviewed++
    const announced = announce(head.sha, inputs, statuses)
    const reported = await reportHead(head, inputs, statuses, { announced })
    if (typeof reported === 'object') failures.push(`${head.sha.slice(0, 7)}: ${reported.reason}`)
  }
  const current = seen.filter(({ reason, standing }) => reason === undefined && standing?.state === 'success')
  for (const one of current.slice(0, mostHeads)) failures.push(...(await lookAgain(one, inputs, statuses)))
  for (const failure of failures) core.error(`The verdict could not be reported: ${terminal(failure)}`)
  const unseen = heads.length - looked.length + Math.max(0, current.length - mostHeads)
  const rest = `${due.length - reviewed} left for the next run${unseen > 0 ? `, ${unseen} not looked at` : ''}`
  core.info(
    `Heads of open pull requests: ${heads.length}; ${reviewed} reviewed, ${rest}${open.whole ? '' : '; the list was cut'}`
  )
  return failures.length > 0 ? 2 : 0
}

/** With a token that may not read statuses, each is read on its own. */
async function listHeads(inputs: Inputs, statuses: Statuses): Promise<OpenHeads | Failure> {
  const open = await statuses.ofOpen(timeLimit(inputs.deadlineMs))
  if (!isFailure(open)) return open
  core.info(`${terminal(open.reason)}; each is asked for on its own`)
  const listed = await listOpen(inputs)
  return isFailure(listed) ? listed : { ...listed, standing: new Map() }
}

function headsOf(pulls: readonly OpenPull[]): readonly Head[] {
  return [...groupBy(pulls, ({ head }) => head)].map(([sha, of]) => ({ sha, pulls: of }))
}

function rotated(heads: readonly Head[], run: number): readonly Head[] {
  const start = heads.length <= mostHeads ? 0 : (run * mostHeads) % heads.length
  return [...heads.slice(start), ...heads.slice(0, start)]
}

async function look(
  heads: readonly Head[],
  known: OpenHeads['standing'],
  inputs: Inputs,
  statuses: Statuses
): Promise<readonly Seen[] | Failure> {
  const signal = timeLimit(inputs.deadlineMs)
  const reader = createReader(connect(inputs, { signal, readOnly: true }), inputs)
  const bases = new Set(heads.flatMap(({ pulls }) => pulls.map(({ base }) => base)))
  const tips = new Map<string, Tip>()
  try {
    for (const ref of bases) tips.set(ref, { ref, commit: await reader.commitOf(`heads/${ref}`, signal) })
  } catch (error) {
    return { reason: explain(error) }
  }
  const seen: Seen[] = []
  for (const head of heads) {
    const own = head.pulls.flatMap(({ base, repository }) => (repository === undefined ? [] : (tips.get(base) ?? [])))
    const standing = known.get(head.sha) ?? (await statuses.standing(head.sha))
    if (isFailure(standing)) return standing
    const { status } = standing
    seen.push({ head, tips: own, standing: status, reason: reasonOf(status, head, own, inputs) })
  }
  return seen
}

function reasonOf(
  status: CurrentStatus | undefined,
  { pulls }: Head,
  tips: readonly Tip[],
  inputs: Inputs
): Reason | undefined {
  if (status === undefined) return 'no status'
  if (status.state === 'pending') return isUnderWay(status, inputs) ? undefined : 'not finished'
  if (isOver(status, new Date())) return 'waiver ended'
  // A success is of before the fork was removed, whatever the pull request goes to since.
  if (status.state === 'success' && pulls.some(({ repository }) => repository === undefined)) return 'base moved'
  if (isMadeAgainst(status, tips)) return undefined
  return lasts(status) ? 'base moved' : 'not lasting'
}

/** A check of our name that came after the status turns it to failure. */
async function lookAgain({ head, tips }: Seen, { run }: Inputs, statuses: Statuses): Promise<readonly string[]> {
  const looked = await statuses.foreign(head.sha)
  if (isFailure(looked)) {
    core.warning(terminal(looked.reason))
    return []
  }
  if (looked.sentence === undefined) return []
  const outcome = refused(looked.sentence)
  const made = tips.map((tip): Outcome => ({ ...outcome, tip }))
  const put = await statuses.put(head.sha, statusOf([outcome, ...made], run.url))
  return isFailure(put) ? [`${head.sha.slice(0, 7)}: ${put.reason}`] : []
}
