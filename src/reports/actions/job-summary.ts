import type { Review } from '../../core/review.ts'
import { markdown, markdownBlock, markdownCode, shorten } from '../../core/untrusted.ts'
import { compose } from '../pull-request/compose.ts'
import { folded } from '../pull-request/markdown.ts'
import { parts, type PullRequestOptions } from '../pull-request/pull-request.ts'

export interface JobSummaryOptions extends Omit<PullRequestOptions, 'maxLength'> {
  /** Where the whole review is as JSON. */
  readonly report?: string
  /** What could not be posted on the pull request and why, as sentences. May hold untrusted text. */
  readonly notPosted?: readonly string[]
  /** Bytes of UTF-8; GitHub's limit of 1,048,576 unless given. */
  readonly maxBytes?: number
}

/** The runner removes the report with the job. */
const keepHelp = folded(
  'Keep the JSON report',
  [
    'The report is deleted with the runner. Give the step of this action `id: weighbridge`, and add a step behind it:',
    markdownBlock(
      [
        '- uses: actions/upload-artifact@<full commit id>',
        '  if: always()',
        '  with:',
        '    name: weighbridge',
        '    path: ${{ steps.weighbridge.outputs.report }}'
      ].join('\n'),
      'yaml'
    )
  ].join('\n\n')
)

/** The summary of a job, in GitHub Markdown: all that the comment says, with as many rows as there is room for. Pure. */
export function renderJobSummary(review: Review, options: JobSummaryOptions): string {
  const { report, notPosted = [], maxBytes = 1_048_576 } = options
  const { head, sections, foot } = parts(review, options)
  const json = report === undefined ? 'the JSON report' : `the JSON report, ${markdownCode(shorten(report, 300))}`
  const posted = notPosted.slice(0, 20).map(reason => `- ${markdown(shorten(reason, 400))}`)
  const lead = [head, ...(posted.length > 0 ? [`Not posted on the pull request:\n\n${posted.join('\n')}`] : [])].join(
    '\n\n'
  )
  const all = `<sub>All of it, with nothing left out: ${json}</sub>`
  const keep = report === undefined ? '' : `\n\n${keepHelp}`
  const text = compose(
    { head: lead, sections, foot: `${foot}${keep}\n\n${all}` },
    {
      rows: [10_000, 2000, 1000, 500, 200, 100, 50, 10, 5, 2, 1, 0],
      max: maxBytes - 1,
      size: shown => Buffer.byteLength(shown),
      cut: `Some parts did not fit here; they are in ${json}.`
    }
  )
  return `${text}\n`
}
