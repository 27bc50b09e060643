import { redacted } from '../../core/redacted.ts'
import { markdownCode, shorten } from '../../core/untrusted.ts'
import { prose, titleLine } from './markdown.ts'

/** Why a commit could not be reviewed. Untrusted texts. */
export interface Unreviewed {
  readonly reason: string
  /** What is wrong with the policy, a line each. */
  readonly problems: readonly string[]
  readonly head: string
  /** Address of the run that tried. */
  readonly run: string
}

/** So many problems are told one by one. */
const mostProblems = 20

/** The comment where a commit could not be reviewed, in GitHub Markdown: no verdict of another commit stays. Pure. */
export function renderNotReviewed({ reason, problems, head, run }: Unreviewed): string {
  const shown = problems.slice(0, mostProblems).map(problem => `- ${prose(redacted(problem), 600)}`)
  const left = problems.length - shown.length
  return [
    titleLine('⚠️', 'this commit was not reviewed', run),
    `${markdownCode(shorten(head, 64).slice(0, 7))} could not be reviewed, so the check does not pass. That is not a finding. What earlier commits were found to bring is not shown here.`,
    [...shown, ...(left > 0 ? [`- and ${left} more`] : []), `- ${prose(redacted(reason), 600)}`].join('\n')
  ].join('\n\n')
}
