import * as core from '@actions/core'
import { terminal } from '../core/untrusted.ts'
import type { Review } from '../core/review.ts'

/** Columns of the log of a job. */
const width = 120

/** Tells the review in the log of the job, folded, as a terminal shows it; `url` is that of the comment. */
export async function logReview(review: Review, url: string | undefined): Promise<void> {
  const { renderTerminal } = await import('../reports/terminal/terminal.ts')
  core.startGroup('Findings and what could not be checked')
  core.info(renderTerminal(review, { color: false, width }).trimEnd())
  core.endGroup()
  if (url !== undefined) core.info(`Review comment: ${terminal(url)}`)
}
