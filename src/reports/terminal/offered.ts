import { policyPath } from '../../core/project.ts'
import type { Review } from '../../core/review.ts'
import { terminal } from '../../core/untrusted.ts'
import { acceptedSection, openGaps } from '../shared/accepted.ts'
import { activeFindings } from '../shared/active.ts'
import { notWaivable, waiverSection, waiverStanza, type WaiverTerms } from '../shared/waiver.ts'

const mostEntries = 500

/**
 * What would clear every finding and accept every gap that makes the review incomplete, as one block of YAML for a policy
 * file. Its lines are not wrapped, so that they can be pasted; what is no entry is a comment.
 */
export function offeredLines(review: Review, terms: WaiverTerms): readonly string[] {
  const found = activeFindings(review)
  const incomplete = openGaps(review).filter(({ level }) => level === 'incomplete')
  const entries = [...new Set(found.flatMap(finding => entriesOf(waiverStanza(finding, terms) ?? '')))]
  const refused = [...new Set(found.flatMap(finding => notWaivable(finding) ?? []))]
  const accepted = acceptedSection(incomplete.slice(0, mostEntries), terms)
  if (entries.length === 0 && refused.length === 0 && accepted === undefined) return []
  const rest = entries.length - mostEntries
  return [
    `# For ${policyPath} of the base branch: fill in reason and by, and remove what is not to be waived.`,
    '# Where the policy has a list of the same name already, add the entries to it.',
    ...refused.map(why => `# ${terminal(why)}.`),
    ...(entries.length === 0 ? [] : waiverSection(entries.slice(0, mostEntries)).split('\n').map(terminal)),
    ...(rest > 0 ? [`# and ${rest} more waivers`] : []),
    ...(accepted === undefined ? [] : accepted.split('\n').map(terminal))
  ]
}

/** Each entry of a sequence: its values are quoted and on one line, so that only an entry begins a line with a dash. */
function entriesOf(sequence: string): readonly string[] {
  return sequence.split(/^(?=- )/m).filter(entry => entry !== '')
}
