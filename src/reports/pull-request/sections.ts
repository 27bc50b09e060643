import type { Change } from '../../core/change.ts'
import type { Finding } from '../../core/finding.ts'
import type { Gap } from '../../core/gap.ts'
import { markdownMessage } from '../../core/message.ts'
import { policyPath } from '../../core/project.ts'
import type { Review } from '../../core/review.ts'
import { shortId } from '../../core/short-id.ts'
import { markdown, markdownBlock, markdownCode, shorten } from '../../core/untrusted.ts'
import { acceptedGaps, acceptedSection, acceptedWords } from '../shared/accepted.ts'
import type { GapGroup } from '../shared/gaps.ts'
import { remarks } from '../shared/impact-words.ts'
import { difference, inOrder, movements } from '../shared/changes.ts'
import { folded, linked, shownPlace, table, type Links } from './markdown.ts'
import { displayName, kindOf } from '../../kinds/registry.ts'
import { waived } from '../shared/active.ts'
import { notWaivable, waiverSection, waiverStanza, type WaiverTerms } from '../shared/waiver.ts'
import { branchName, idleWaivers, policySource, waivedWords } from '../shared/words.ts'

/** What could not be checked, as a list: one item for each reason. */
export function gapList(groups: readonly GapGroup[], rows: number, links: Links): string {
  const items = groups.slice(0, rows).map(({ reason, gaps: members }) => {
    const subjects = members.slice(0, 5).map(({ subject, location }) => {
      if (location !== undefined && location.path === subject) return shownPlace(location, links)
      const name = markdown(shorten(subject, 120))
      return location === undefined ? name : `${name} (${shownPlace(location, links)})`
    })
    const more = members.length > subjects.length ? ` and ${members.length - subjects.length} more` : ''
    return `- ${subjects.join(', ')}${more}: ${markdown(shorten(reason, 300))}`
  })
  const rest = groups.slice(rows).reduce((sum, { gaps: members }) => sum + members.length, 0)
  return [...items, ...(rest > 0 ? [`- ${items.length > 0 ? `and ${rest} more` : `${rest} in all`}`] : [])].join('\n')
}

/** What comes in and what goes out: counted, and listed when unfolded. */
export function incomingSection({ changes }: Review, links: Links): (rows: number) => string {
  const { in: incoming, out } = movements(changes)
  const notable = remarks(changes)
  const summary = [
    ...(incoming === '' ? [] : [`What comes in: ${incoming}`]),
    ...(out === '' ? [] : [`${incoming === '' ? 'What goes' : 'goes'} out: ${out}`]),
    ...(notable === '' ? [] : [notable])
  ].join(' · ')
  const listed = inOrder(changes)
  return rows => {
    const cells = listed.slice(0, rows * 3).map(change => {
      const { component } = change
      const name = markdownCode(shorten(displayName(component), 100))
      const what = difference(change)
        .map(({ text, loud }) => {
          const shown = markdown(shorten(text, 120))
          return loud ? `**${shown}**` : shown
        })
        .join(' · ')
      const source = sourceLink(change)
      return [`${kindOf(component).noun} ${name}`, [what, ...source].join(' · '), shownPlace(component.location, links)]
    })
    const rest = listed.length - cells.length
    const body = [
      ...(cells.length > 0 ? [table(['What', 'Change', 'Where'], cells)] : []),
      ...(rest > 0 ? [cells.length > 0 ? `and ${rest} more` : `${rest} in all`] : [])
    ]
    return folded(summary, body.join('\n\n'))
  }
}

/** Where its code can be read; what only the package says is told as such. */
function sourceLink({ impact }: Change): readonly string[] {
  if (impact?.repository === undefined) return []
  const { url, verified } = impact.repository
  return [linked(verified ? 'source' : 'source it names', url)]
}

/** What the policy waives and accepts here, and its entries that applied to nothing. Empty when there is neither. */
export function waivedSection(review: Review, rows: number, links: Links): string {
  const held = waived(review)
  const idle = idleWaivers(review)
  const accepted = acceptedGaps(review)
  if (held.length + accepted.length + idle.length === 0) return ''
  const items = held.slice(0, rows).map(({ message, location, waiver }) => {
    const why = markdown(shorten(waivedWords(waiver), 240))
    const { comment } = waiver
    const where = comment === undefined ? '' : ` (${linked('the comment', comment)})`
    return `- ${markdownMessage(message)} (${shownPlace(location, links)}): ${why}${where}`
  })
  const gaps = accepted.slice(0, rows).map(({ subject, location, reason, accepted: by }) => {
    const why = markdown(shorten(`${reason}; ${acceptedWords(by)}`, 300))
    const where = location === undefined ? '' : ` (${shownPlace(location, links)})`
    return `- ${markdown(shorten(subject, 120))}${where}: ${why}`
  })
  const others = idle.slice(0, rows).map(said => `- ${markdown(shorten(said, 240))}`)
  const rest = held.length + accepted.length + idle.length - items.length - gaps.length - others.length
  const expired = [...review.policy.waivers, ...review.policy.accepted].filter(
    ({ status }) => status === 'expired'
  ).length
  const summary = [
    ...(held.length > 0 ? [`${held.length} waived`] : []),
    ...(accepted.length > 0 ? [`${accepted.length} accepted`] : []),
    ...(expired > 0 ? [`${expired} expired`] : []),
    ...(idle.length > expired ? [`${idle.length - expired} not used`] : [])
  ].join(' · ')
  return folded(
    `Waivers: ${summary}`,
    [...items, ...gaps, ...others, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')
  )
}

/** How to have a finding cleared: the stanzas, the file and the branch they go to. */
export function waiverHelp(review: Review, findings: readonly Finding[], rows: number, terms: WaiverTerms): string {
  const shown = findings.slice(0, rows)
  const stanzas = shown.flatMap(finding => waiverStanza(finding, terms) ?? []).filter(stanza => stanza.length <= 4000)
  const refused = shown.flatMap(finding => {
    const why = notWaivable(finding)
    return why === undefined ? [] : [`- ${markdownMessage(finding.message)}: ${markdown(why)}.`]
  })
  const { file, branch } = policySource(review)
  const where = `${markdownCode(shorten(file, 100))} on ${branchName(review) === undefined ? branch : markdownCode(shorten(branch, 100))}`
  const left = findings.length - stanzas.length - refused.length
  const fresh = review.policy.path === undefined ? 'version: 1\n' : ''
  return folded(
    'Think this is wrong, or need it anyway?',
    [
      `Add what you accept to ${where}, with your reason, and run this check again. A waiver inside this pull request does not count: the policy is read from the base branch.`,
      ...(stanzas.length > 0 ? [markdownBlock(fresh + waiverSection(stanzas), 'yaml')] : []),
      ...(refused.length > 0 ? [refused.join('\n')] : []),
      ...(left > 0
        ? [`${left} more ${left === 1 ? 'is' : 'are'} not shown here; the command line prints them all.`]
        : []),
      ...commandHelp(findings, terms)
    ].join('\n\n')
  )
}

/** The command that waives a finding on this pull request alone, where the policy names people who may give it. */
function commandHelp(findings: readonly Finding[], { expires, byComment }: WaiverTerms): readonly string[] {
  if (byComment === undefined) return []
  const { fits, maxDays, allows } = byComment
  const able = findings.filter(({ ruleId, notWaivable: why }) => why === undefined && allows(ruleId))
  const [only, ...others] = able
  if (only === undefined) return []
  const id = others.length === 0 ? shortId(only.fingerprint) : undefined
  const which = id === undefined ? ', with the id that stands beside the rule' : ''
  const until = fits ? expires : 'YYYY-MM-DD'
  const term = fits ? '' : ` It may hold for ${maxDays} days at most.`
  return [
    `For this pull request only, whoever the policy names may comment, with a reason${which}:${term}`,
    markdownBlock(`/weighbridge waive ${id ?? 'ID'} until ${until} because REASON`, '')
  ]
}

/** How to have gaps accepted that make the review incomplete: the entries, the file and the branch they go to. */
export function acceptHelp(review: Review, gaps: readonly Gap[], rows: number, terms: WaiverTerms): string {
  const incomplete = gaps.filter(({ level }) => level === 'incomplete')
  const section = acceptedSection(incomplete.slice(0, rows), terms)
  if (section === undefined || section.length > 20_000) return ''
  const { file, branch } = policySource(review)
  const where = `${markdownCode(shorten(file, 100))} on ${branchName(review) === undefined ? branch : markdownCode(shorten(branch, 100))}`
  const fresh = review.policy.path === undefined ? 'version: 1\n' : ''
  return folded(
    'Cannot be checked, and acceptable?',
    [
      `Add what you accept to ${where}, with your reason, and run this check again. It stays in the report and no longer counts. The policy is read from the base branch.`,
      markdownBlock(fresh + section, 'yaml')
    ].join('\n\n')
  )
}

/** For a repository without a policy: that the defaults apply, and how to begin with a policy that only observes. */
export function beginning(review: Review): string {
  const { branch } = policySource(review)
  const where = branchName(review) === undefined ? branch : markdownCode(shorten(branch, 100))
  return folded(
    'No policy yet: the defaults apply',
    [
      `Put this into ${markdownCode(policyPath)} on ${where} to see what the defaults find while nothing is blocked; drop the last line when you trust it.`,
      markdownBlock('version: 1\nenforcement: observe', 'yaml')
    ].join('\n\n')
  )
}
