import type { Change } from '../../core/change.ts'
import type { Finding } from '../../core/finding.ts'
import { gapCodes, type Gap, type GapCode } from '../../core/gap.ts'
import { markdownMessage } from '../../core/message.ts'
import { policyPath } from '../../core/project.ts'
import type { Review } from '../../core/review.ts'
import { shortId } from '../../core/short-id.ts'
import { markdown, markdownBlock, markdownCode, shorten } from '../../core/untrusted.ts'
import { acceptedGaps, acceptedSection, acceptedWords } from '../shared/accepted.ts'
import type { GapGroup } from '../shared/gaps.ts'
import { remarks } from '../shared/impact-words.ts'
import { difference, inOrder, movements } from '../shared/changes.ts'
import { few, folded, linked, prose, shownPlace, table, type Links, type PolicyEditor } from './markdown.ts'
import { displayName, kindOf } from '../../kinds/registry.ts'
import { waived } from '../shared/active.ts'
import { notWaivable, waiverSection, waiverStanza, type WaiverTerms } from '../shared/waiver.ts'
import { branchName, idleWaivers, policySource, waivedWords } from '../shared/words.ts'

/** What could not be checked, as a list: one item for each reason. */
export function gapList(groups: readonly GapGroup[], rows: number, links: Links): string {
  return listed(
    groups,
    rows,
    ({ reason, gaps }) => `- ${subjectsOf(gaps, links)}: ${prose(reason, 300)} ${codesOf(gaps)}`
  )
}

/** What makes a review incomplete, as a list: in words first, then what failed. */
export function incompleteList(groups: readonly GapGroup[], rows: number, links: Links): string {
  return listed(groups, rows, ({ reason, gaps }) => {
    const about = sentenceOf(gaps[0].code)
    return `- ${about}: ${subjectsOf(gaps, links)}<br><sub>${prose(reason, 300)}</sub> ${codesOf(gaps)}`
  })
}

function codesOf(gaps: readonly Gap[]): string {
  return `<sub>${[...new Set(gaps.map(({ code }) => markdownCode(code)))].join(' · ')}</sub>`
}

function sentenceOf(code: GapCode): string {
  const { about } = gapCodes[code]
  return `<strong>${markdown(about.charAt(0).toUpperCase() + about.slice(1))}</strong>`
}

function subjectsOf(members: readonly Gap[], links: Links): string {
  const subjects = members.slice(0, 5).map(({ subject, location }) => {
    if (location !== undefined && location.path === subject) return shownPlace(location, links)
    const name = markdown(shorten(subject, 120))
    return location === undefined ? name : `${name} (${shownPlace(location, links)})`
  })
  return few([...subjects, ...members.slice(5).map(({ subject }) => subject)], 5)
}

function listed(groups: readonly GapGroup[], rows: number, item: (group: GapGroup) => string): string {
  const items = groups.slice(0, rows).map(item)
  const rest = groups.slice(rows).reduce((sum, { gaps: members }) => sum + members.length, 0)
  return [...items, ...(rest > 0 ? [`- ${items.length > 0 ? `and ${rest} more` : `${rest} in all`}`] : [])].join('\n')
}

/** What is added, changed and removed: counted, and listed when unfolded. */
export function changesSection({ changes }: Review, links: Links): (rows: number) => string {
  const { in: incoming, out } = movements(changes)
  const notable = remarks(changes)
  const summary = [
    ...(incoming === '' ? [] : [incoming]),
    ...(out === '' ? [] : [`${out} removed`]),
    ...(notable === '' ? [] : [notable])
  ].join(' · ')
  const ordered = inOrder(changes)
  return rows => {
    const cells = ordered.slice(0, rows * 3).map(change => {
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
    const rest = ordered.length - cells.length
    const body = [
      ...(cells.length > 0 ? [table(['What', 'Change', 'Where'], cells)] : []),
      ...(rest > 0 ? [cells.length > 0 ? `and ${rest} more` : `${rest} in all`] : [])
    ]
    return folded(`Changes: ${summary}`, body.join('\n\n'))
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

/** What is offered to whoever wants something accepted. */
export interface Offer {
  readonly waivers: WaiverTerms
  readonly edit?: PolicyEditor | undefined
}

/** How to have a finding cleared: the stanzas, the file and the branch they go to. */
export function waiverHelp(review: Review, findings: readonly Finding[], rows: number, offer: Offer): string {
  const shown = findings.slice(0, rows)
  const stanzas = shown
    .flatMap(finding => waiverStanza(finding, offer.waivers) ?? [])
    .filter(stanza => stanza.length <= 4000)
  const refused = shown.flatMap(finding => {
    const why = notWaivable(finding)
    return why === undefined ? [] : [`- ${markdownMessage(finding.message)}: ${markdown(why)}.`]
  })
  const left = findings.length - stanzas.length - refused.length
  const section = stanzas.length === 0 ? undefined : waiverSection(stanzas)
  return folded(
    'Is this wrong, or do you need it anyway?',
    [
      ...(section === undefined ? [] : pasted(review, section, offer.edit)),
      'A waiver inside this pull request does not count: the policy is read from the base branch.',
      ...(refused.length > 0 ? [refused.join('\n')] : []),
      ...(left > 0
        ? [`${left} more ${left === 1 ? 'is' : 'are'} not shown here; the command line prints them all.`]
        : []),
      ...commandHelp(findings, offer.waivers)
    ].join('\n\n')
  )
}

/** Where a section of the policy goes, and the section itself. */
function pasted(review: Review, section: string, edit: PolicyEditor | undefined): readonly string[] {
  const content = `${review.policy.path === undefined ? 'version: 1\n' : ''}${section}`
  const { file, branch } = policySource(review)
  const name = markdownCode(shorten(file, 100))
  const editor = edit?.(`${content}\n`)
  const target = editor?.isFilled === true ? name : linked(name, editor?.url)
  const on = branchName(review) === undefined ? branch : markdownCode(shorten(branch, 100))
  const filled =
    editor?.isFilled === true ? ` ${linked('Open the editor with this filled in', editor.url)}, or paste it:` : ''
  return [
    `Add what you accept to ${target} on ${on}, with your reason and your name, and run the review again.${filled}`,
    markdownBlock(content, 'yaml')
  ]
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
export function acceptHelp(review: Review, gaps: readonly Gap[], rows: number, { waivers, edit }: Offer): string {
  const incomplete = gaps.filter(({ level }) => level === 'incomplete')
  const section = acceptedSection(incomplete.slice(0, rows), waivers)
  if (section === undefined || section.length > 20_000) return ''
  return folded(
    'Cannot be checked, and acceptable?',
    [
      ...pasted(review, section, edit),
      'What is accepted stays in the report and no longer counts. The policy is read from the base branch.'
    ].join('\n\n')
  )
}

/** For a change that fixes a policy with errors: which policy it was reviewed under. */
export function broken(review: Review): string {
  const { file, branch } = policySource(review)
  const on = branchName(review) === undefined ? branch : markdownCode(shorten(branch, 100))
  return `The policy ${markdownCode(shorten(file, 100))} on ${on} has errors. This change fixes them, and is reviewed under the defaults.`
}

/** For a repository without a policy: that the defaults apply, and how to begin with a policy that only observes. */
export function beginning(review: Review, edit: PolicyEditor | undefined): string {
  const { branch } = policySource(review)
  const where = branchName(review) === undefined ? branch : markdownCode(shorten(branch, 100))
  const content = 'version: 1\nenforcement: observe'
  const editor = edit?.(`${content}\n`)
  return folded(
    'No policy yet: the defaults apply',
    [
      `To see what the defaults find while nothing is blocked, put this into ${linked(markdownCode(policyPath), editor?.url)} on ${where}. Remove the last line when you trust it.`,
      markdownBlock(content, 'yaml')
    ].join('\n\n')
  )
}
