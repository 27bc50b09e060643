import { setTimeout as wait } from 'node:timers/promises'
import { isFailure } from '../core/failure.ts'
import { timeLimit } from '../core/time-limit.ts'
import { rerunCheck, type Rerun } from '../github/commands/rerun.ts'
import type { PullTarget } from '../github/read/event.ts'
import { linked } from '../reports/pull-request/markdown.ts'
import { notDone, quoted, type Answer } from './answers.ts'
import { connect } from './connect.ts'
import { findHead, type Head } from './heads.ts'
import type { Inputs } from './inputs.ts'
import { announce, reportHead } from './report-head.ts'
import { isUnderWay, openStatuses } from './statuses.ts'

const otherwise =
  'Push a commit (an empty one will do), or close and reopen the pull request: either starts a new run, with the workflow of today.'

/** Moves the check on the head that a pull request has now: its status is set anew, or its job is run again. */
export async function recheck(number: number, inputs: Inputs): Promise<Answer> {
  const target: PullTarget = { type: 'pull-request', number, quiet: false }
  const found = await findHead(target, inputs)
  if (isFailure(found)) return notDone(found.reason)
  if ('nothing' in found) return { text: `ℹ️ ${quoted(found.nothing)}.` }
  return inputs.check === 'status' ? reviewAgain(found.head, inputs) : runAgain(found.head, inputs)
}

/** Seconds between looks at a check that is busy, and how often it is looked at: three minutes. */
const pause = 10
const looks = 18

/**
 * The same after what a review counts has changed: one that is under way may have read it before, so it is waited for.
 */
export async function moveCheck(number: number, inputs: Inputs): Promise<Answer> {
  let answer = await recheck(number, inputs)
  for (let look = 1; answer.busy === true && look < looks && !inputs.stop.aborted; look++) {
    await wait(pause * inputs.secondMs)
    answer = await recheck(number, inputs)
  }
  if (answer.busy !== true) return answer
  return { ...answer, text: `${answer.text} It may not count this yet: give the command recheck once it has ended.` }
}

async function reviewAgain(head: Head, inputs: Inputs): Promise<Answer> {
  const statuses = await openStatuses(inputs)
  // Reviews use up a token's requests, and anybody who opens a pull request can ask for them.
  const before = await statuses.standing(head.sha)
  if (!isFailure(before) && before.status !== undefined && isUnderWay(before.status, inputs)) {
    const { url } = before.status
    return {
      text: `⏳ ${linked('A review', url)} of ${shown(head.sha)} is under way: it reports when it ends.`,
      shows: true,
      busy: true
    }
  }
  const announced = announce(head.sha, inputs, statuses, { since: new Date().toISOString() })
  const reported = await reportHead(head, inputs, statuses, { announced })
  if (typeof reported === 'object') return notDone(reported.reason)
  if (reported === 'moved')
    return { text: 'ℹ️ The pull request has a new head meanwhile. The run for that reviews it.' }
  const standing = await statuses.standing(head.sha)
  const again = `Reviewed ${shown(head.sha)} again`
  if (isFailure(standing) || standing.status === undefined) return { text: `🔁 ${again}.`, shows: true }
  const { description, url, state } = standing.status
  const sign = state === 'success' ? '✅' : '⛔'
  return { text: `${sign} ${again}: ${linked(quoted(description), url)}.`, shows: true }
}

async function runAgain({ sha }: Head, inputs: Inputs): Promise<Answer> {
  const client = connect(inputs, { signal: timeLimit(inputs.postingMs) })
  const rerun = await rerunCheck(client, { ...inputs, sha }, timeLimit(inputs.postingMs))
  if (isFailure(rerun)) return notDone(rerun.reason)
  const shows = rerun.done === 'started' || rerun.done === 'running'
  return { text: outcome(rerun, sha), ...(shows ? { shows } : {}), ...(rerun.done === 'running' && { busy: true }) }
}

function outcome(rerun: Rerun, sha: string): string {
  switch (rerun.done) {
    case 'started':
      return `🔁 ${linked('The check', rerun.run)} of ${shown(sha)} runs again. A re-run keeps the workflow and the pin of the action that its first run had.`
    case 'running':
      return `⏳ ${linked('The check', rerun.run)} of ${shown(sha)} is running already: it reports when it ends.`
    case 'waiting':
      return `⏳ ${linked('The check', rerun.run)} of ${shown(sha)} waits for a maintainer's approval, and runs then.`
    case 'none':
      return `⚠️ There is no run of the check on ${shown(sha)} that could be run again. ${otherwise}`
    case 'refused':
      return `⚠️ GitHub did not run ${linked('the check', rerun.run)} of ${shown(sha)} again: ${quoted(rerun.said)}.\n\nRuns can be run again for 30 days, and 50 times. ${otherwise}`
  }
}

function shown(sha: string): string {
  return `\`${sha.slice(0, 7)}\``
}
