import type { Finding } from '../../core/finding.ts'
import { shortId } from '../../core/short-id.ts'
import { markdown, markdownCode, shorten } from '../../core/untrusted.ts'
import { shownMessage } from './findings.ts'
import { linked, shownPlace, type Links } from './markdown.ts'

/** How a finding was waived by a comment. Untrusted texts. */
export interface GivenTerms {
  readonly by: string
  readonly until: string
  readonly because: string
}

/** What a comment waives and what not, in GitHub Markdown. Pure. */
export function renderWaived(finding: Finding, { by, until, because }: GivenTerms, links: Links): string {
  const { component, location, ruleId, docsUrl, fingerprint } = finding
  const bound =
    component === undefined
      ? 'It holds for this commit: after a push, give the command again.'
      : 'It holds for this, in this file and at this version: another version, file or advisory is not waived.'
  return [
    `<strong>Waived until ${markdown(until)}</strong> on this pull request by ${markdown(shorten(by, 60))}: ${markdown(shorten(because, 600))}`,
    `${shownMessage(finding)} (${shownPlace(location, links)}, rule ${linked(markdown(ruleId), docsUrl)})`,
    `${bound} It ends when its command is edited or deleted, or with ${markdownCode(`/weighbridge unwaive ${shortId(fingerprint) ?? ''}`)}.`
  ].join('\n\n')
}
