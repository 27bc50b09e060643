import { addTo } from '../../core/group.ts'
import type { AppliedWaiver, Finding } from '../../core/finding.ts'
import { markdownMessage, plain } from '../../core/message.ts'
import { shortId } from '../../core/short-id.ts'
import { markdown, markdownCode, markdownUrl, shorten } from '../../core/untrusted.ts'
import { few, linked, shownPlace, table, type Links } from './markdown.ts'
import { countByRule, otherPlaces } from '../shared/active.ts'
import { advisoryState, tellsMore, waivedWords } from '../shared/words.ts'

/** Findings that are one decision: the same rule, words and advisories, in whatever files. */
export type Alike = readonly [Finding, ...Finding[]]

/** Takes together what is said of several files in the same words and mended in the same way, in the order given. */
export function alike(findings: readonly Finding[]): readonly Alike[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const { ruleId, message, help, advisories } = finding
    const said = advisories.map(({ id, severity, fixed, waiver }) => [id, severity, fixed, waiver])
    const key = JSON.stringify([ruleId, plain(message), plain(help), said])
    addTo(groups, key, finding)
  }
  return [...groups.values()]
}

/**
 * Rows of one decision each; beyond `rows` the findings are counted by rule and file. Those with a fingerprint of `back` were
 * fixed and are there again.
 */
export function findingTable(
  groups: readonly Alike[],
  rows: number,
  links: Links,
  back: ReadonlySet<string> = new Set()
): string {
  const shown = groups.slice(0, rows)
  const rest = groups.slice(rows).flat()
  return [
    ...(shown.length > 0
      ? [
          table(
            ['What', 'Where', 'Do this'],
            shown.map(group => row(group, links, back))
          )
        ]
      : []),
    ...(rest.length > 0 ? [`${shown.length > 0 ? `And ${rest.length} more` : 'In all'}, by rule:`] : []),
    ...(rest.length > 0 ? [counts(rest, rows > 0)] : [])
  ].join('\n\n')
}

function row([finding, ...others]: Alike, links: Links, back: ReadonlySet<string>): readonly string[] {
  const places = [...otherPlaces(finding), ...others.flatMap(other => [other.location, ...otherPlaces(other)])].map(
    other => shownPlace(other, links)
  )
  const isBack = [finding, ...others].some(({ fingerprint }) => back.has(fingerprint))
  return [
    shownWhat(finding, isBack),
    `${shownPlace(finding.location, links)}${places.length > 0 ? `<br><sub>also ${few(places, 2)}</sub>` : ''}`,
    shownHelp(finding)
  ]
}

function shownWhat(finding: Finding, isBack: boolean): string {
  const rule = linked(markdown(finding.ruleId), finding.docsUrl)
  const notes = [rule, ...shownId(finding), ...(isBack ? ['**back**'] : []), ...advisoryNotes(finding)]
  return `${shownMessage(finding)}<br><sub>${notes.join(' · ')}</sub>`
}

/** By what a command names a finding. */
export function shownId({ fingerprint }: Pick<Finding, 'fingerprint'>): readonly string[] {
  const id = shortId(fingerprint)
  return id === undefined ? [] : [markdownCode(id)]
}

/** By whom a finding is waived, until when, and why. */
export function shownWaiver(waiver: AppliedWaiver): string {
  return markdown(shorten(waivedWords(waiver).replace(/^w/, 'W'), 400))
}

/** What a finding says, with its advisories linked. */
export function shownMessage(finding: Finding): string {
  return markdownMessage(finding.message, value => advisoryLink(finding, value))
}

/** What to do, with the command that does it. */
export function shownHelp({ help, fix }: Pick<Finding, 'help' | 'fix'>): string {
  return `${markdownMessage(help)}${fix?.command === undefined ? '' : `: ${markdownCode(shorten(fix.command, 200))}`}`
}

/** What the advisories of a finding add to what it says, and how its component is reached: a part for each. */
export function advisoryNotes(finding: Finding): readonly string[] {
  return [...advisories(finding), ...reached(finding)]
}

function advisories({ advisories: all, message, help }: Finding): readonly string[] {
  const said = `${plain(message)} ${plain(help)}`
  const news = all.filter(advisory => tellsMore(advisory, said))
  if (news.length === 0) return []
  const items = news.map(advisory => {
    const { id, url, waiver } = advisory
    const held = waiver === undefined ? '' : `, waived by ${waiver.by} until ${waiver.expires}`
    return `${linked(markdown(shorten(id, 60)), url)} ${markdown(shorten(`${advisoryState(advisory)}${held}`, 160))}`
  })
  return [few(items, 3, '; ')]
}

function advisoryLink({ advisories: all }: Finding, value: string): string | undefined {
  const url = all.find(({ id }) => id === value)?.url
  return url === undefined ? undefined : markdownUrl(url)
}

function reached({ paths: [path] }: Finding): readonly string[] {
  return path === undefined ? [] : [`reached through ${markdown(shorten(path.join(' → '), 160))}`]
}

function counts(rest: readonly Finding[], withFiles: boolean): string {
  const rules = countByRule(rest)
  const items = rules.slice(0, 10).map(({ ruleId, count, files }) => {
    const named = files.slice(0, 2).map(([path, inFile]) => `${markdownCode(shorten(path, 40))} (${inFile})`)
    const left = files.length - named.length
    const where = [...named, ...(left > 0 ? [`${left} more ${left === 1 ? 'file' : 'files'}`] : [])].join(', ')
    return `- ${count} × ${markdown(ruleId)}${withFiles ? `: ${where}` : ''}`
  })
  const others = rules.slice(10).reduce((sum, { count }) => sum + count, 0)
  return [...items, ...(others > 0 ? [`- ${others} of other rules`] : [])].join('\n')
}
