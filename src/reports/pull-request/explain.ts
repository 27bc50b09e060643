import type { Finding } from '../../core/finding.ts'
import type { Review } from '../../core/review.ts'
import { shortId, withShortId } from '../../core/short-id.ts'
import { markdown, markdownCode, shorten } from '../../core/untrusted.ts'
import { otherPlaces } from '../shared/active.ts'
import type { WaiverTerms } from '../shared/waiver.ts'
import { advisoryNotes, shownHelp, shownMessage, shownWaiver } from './findings.ts'
import { few, linked, shownPlace, type Links, type PolicyEditor } from './markdown.ts'
import { waiverHelp } from './sections.ts'

/** What an explanation takes from outside. */
export interface ExplainOptions {
  readonly waivers: WaiverTerms
  readonly links?: Links
  /** As for the comment. */
  readonly edit?: PolicyEditor | undefined
}

/** So many findings are told of where an id names several. */
const mostNamed = 10

/** All there is to say of the finding with an id, in GitHub Markdown. Pure. */
export function renderExplanation(review: Review, id: string, options: ExplainOptions): string {
  const found = findingNamed(review, id)
  return 'said' in found ? found.said : explained(found, review, options)
}

/** Why an id names no finding, or several, in GitHub Markdown. */
interface NotNamed {
  readonly said: string
}

/** The one finding with an id. */
export function findingNamed(review: Pick<Review, 'findings' | 'range'>, id: string): Finding | NotNamed {
  const named = withShortId(review.findings, id)
  const [finding, ...others] = named
  const at = markdownCode(shorten(review.range.head, 64).slice(0, 7))
  if (finding === undefined) {
    const cause = 'It may be of an earlier commit: the review comment has those of now'
    return { said: `ℹ️ Nothing that was found at ${at} has the id ${markdownCode(id)}. ${cause}.` }
  }
  if (others.length === 0) return finding
  const rows = named.slice(0, mostNamed).map(one => {
    return `- ${markdownCode(shortId(one.fingerprint, 26) ?? '')}: ${shownMessage(one)}`
  })
  return { said: `Several findings at ${at} begin with ${markdownCode(id)}. Name one of these:\n\n${rows.join('\n')}` }
}

/** All there is to say of a finding. */
export function explained(
  finding: Finding,
  review: Review,
  { waivers, links = () => undefined, edit }: ExplainOptions
): string {
  const { level, ruleId, title, docsUrl, location, waiver } = finding
  const sign = { block: '⛔', warn: '⚠️', note: 'ℹ️' }[level]
  const others = otherPlaces(finding).map(other => shownPlace(other, links))
  const also = others.length === 0 ? '' : `, also at ${few(others, 20)}`
  const notes = advisoryNotes(finding)
  const held = waiver === undefined ? [] : [shownWaiver(waiver)]
  return [
    `<strong>${sign} ${shownMessage(finding)}</strong>`,
    `${shownPlace(location, links)}${also}`,
    ...(notes.length > 0 ? [notes.join(' · ')] : []),
    `${shownHelp(finding)}.`,
    `Rule ${linked(markdown(ruleId), docsUrl)}: ${markdown(shorten(title, 200))}.`,
    ...held,
    ...(level === 'note' || waiver !== undefined ? [] : [waiverHelp(review, [finding], 1, { waivers, edit })])
  ].join('\n\n')
}
