import { writeFile } from 'node:fs/promises'
import type { Failure } from '../../core/failure.ts'
import type { Review } from '../../core/review.ts'
import { terminal } from '../../core/untrusted.ts'
import { usualTerms } from '../../reports/shared/waiver.ts'
import { count } from '../../reports/shared/words.ts'
import { fileProblem } from '../file-problem.ts'
import { renderReview } from '../report.ts'
import { columnsFor, wantsColor } from '../terminal/presentation.ts'
import type { ReviewOptions } from './options.ts'

/** Writes the report to standard output; or to a file, and the verdict to standard output. The failure is that of the file. */
export async function printReview(review: Review, options: ReviewOptions, now: Date): Promise<Failure | undefined> {
  const { format, color, output, quiet, verbose, waivers } = options
  const width = columnsFor(process.env, process.stdout)
  const isColored = wantsColor(process.env, process.stdout, color)
  const isToFile = output !== undefined
  const rendered = await renderReview(review, format, {
    color: !isToFile && isColored,
    width: isToFile ? undefined : width,
    verbose,
    terms: usualTerms(now),
    waivers
  })
  if (!isToFile) {
    if (!quiet || format !== 'text' || review.verdict !== 'pass') process.stdout.write(rendered)
    return undefined
  }
  try {
    await writeFile(output, rendered)
  } catch (error) {
    return { reason: `the report cannot be written to ${output}: ${fileProblem(error)}` }
  }
  if (quiet && review.verdict === 'pass') return undefined
  const { renderVerdict } = await import('../../reports/terminal/terminal.ts')
  const verdict = renderVerdict(review, { color: isColored, ...(width !== undefined && { width }) })
  process.stdout.write(`${verdict}The report is in ${terminal(output)}\n`)
  return undefined
}

/** Says what the range leaves out, which is easily taken for reviewed. */
export function printUncommitted(number: number): void {
  if (number === 0) return
  const changes = count(number, 'uncommitted change')
  process.stderr.write(`Not reviewed: ${changes} in the work tree (weighbridge review --worktree)\n`)
}
