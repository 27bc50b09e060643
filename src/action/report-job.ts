import * as core from '@actions/core'
import { isFailure } from '../core/failure.ts'
import { exitCode } from '../core/review.ts'
import { markdown, terminal } from '../core/untrusted.ts'
import { isTrusted } from '../github/read/checks.ts'
import type { Inputs } from './inputs.ts'
import { outcomeOf, refused, statusOf } from './outcome.ts'
import type { Held } from './review-change.ts'
import { openStatuses, type Statuses } from './statuses.ts'

/** The checks of our name on the commit of a review, and how to set a status beside them. */
interface Checks {
  readonly statuses: Statuses
  readonly looked: Awaited<ReturnType<Statuses['foreign']>>
}

/**
 * Looks for checks of our name on a commit, while its review is published; undefined where a run cannot tell which are ours.
 * Never rejects.
 */
export async function lookAtChecks(head: string, inputs: Inputs): Promise<Checks | undefined> {
  if (!isTrusted(inputs.run.event)) return undefined
  const statuses = await openStatuses(inputs)
  return { statuses, looked: await statuses.foreign(head) }
}

/**
 * The exit code of a job that is the check. It fails as well where a check of its name is not ours: of two checks with one
 * name, GitHub does not say which counts. A commit status beside them must pass too, so it is set where the token may.
 */
export async function reportJob(
  { review, tip, url }: Held,
  checks: Checks | undefined,
  inputs: Inputs
): Promise<number> {
  const code = exitCode(review)
  if (checks === undefined) return code
  const { statuses, looked } = checks
  if (isFailure(looked)) {
    if (looked.forbidden) core.info(terminal(looked.reason))
    else core.error(terminal(looked.reason))
    return looked.forbidden ? code : Math.max(code, 1)
  }
  if (looked.sentence === undefined) return code
  const said = `${looked.sentence}. Remove it and push again`
  core.error(terminal(said))
  core.setOutput('blocked', true)
  if (process.env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(`\n⛔ ${markdown(said)}\n`).write()
  const outcomes = [{ ...outcomeOf(review), tip, ...(url && { url }) }, refused(looked.sentence)] as const
  const put = await statuses.put(review.range.head, statusOf(outcomes, inputs.run.url))
  if (isFailure(put)) core.info(terminal(put.reason))
  return Math.max(code, 1)
}
