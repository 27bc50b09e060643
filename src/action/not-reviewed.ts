import * as core from '@actions/core'
import type { Failure } from '../core/failure.ts'
import { redacted } from '../core/redacted.ts'
import { markdown, shorten, terminal } from '../core/untrusted.ts'

/** Why there is no review. */
export interface NotReviewed extends Failure {
  /** What is wrong with the policy, a line each. */
  readonly problems?: readonly string[]
  /** The commit that was to be reviewed, where that is known. */
  readonly head?: string
  /** The pull request has another head or base by now: another run reviews that. */
  readonly moved?: true
}

/** Says in the log, the summary and the outputs that there was no review, and why. */
export async function reportNotReviewed(reviewed: NotReviewed): Promise<void> {
  const reason = redacted(reviewed.reason)
  const problems = (reviewed.problems ?? []).map(redacted)
  for (const problem of problems) core.error(terminal(problem))
  core.error(`Weighbridge reviewed nothing: ${terminal(reason)}`)
  core.setOutput('verdict', 'incomplete')
  core.setOutput('blocked', true)
  if (process.env['GITHUB_STEP_SUMMARY']) {
    const reasons = [...problems, reason].slice(0, 50).map(each => `- ${markdown(shorten(each, 600))}`)
    const head = '### ⚠️ Nothing was reviewed, so this check does not pass\n\nThat is not a finding. What went wrong:'
    await core.summary.addRaw(`${head}\n\n${reasons.join('\n')}\n`).write()
  }
}
