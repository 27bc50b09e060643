import type { AppliedWaiver, Finding, FindingAdvisory } from '../../core/finding.ts'
import { groupBy } from '../../core/group.ts'
import { markdownMessage, plain } from '../../core/message.ts'
import { shortId } from '../../core/short-id.ts'
import { markdown, markdownCode, markdownUrl, shorten } from '../../core/untrusted.ts'
import { displayName, kindOf } from '../../kinds/registry.ts'
import type { Decision } from './decisions.ts'
import { few, linked, prose, shownPlace, table, type Links } from './markdown.ts'
import { countByRule, otherPlaces } from '../shared/active.ts'
import { advisoryState, count, lapsedWords, tellsMore, upcomingWords, waivedWords } from '../shared/words.ts'

/** Findings as they came to be since earlier runs, by fingerprint. */
export interface Marks {
  /** What was fixed and is there again. */
  readonly back: ReadonlySet<string>
  /** What the run for an earlier commit did not find. */
  readonly fresh: ReadonlySet<string>
}

/** Rows of one decision each; beyond `rows` the findings are counted by rule and file. */
export function findingTable(groups: readonly Decision[], rows: number, links: Links, marks: Marks): string {
  const shown = groups.slice(0, rows)
  const rest = groups.slice(rows).flatMap(({ of }) => of)
  return [
    ...(shown.length > 0
      ? [
          table(
            ['What', 'Where', 'Do this'],
            shown.map(group => row(group, rows, links, marks))
          )
        ]
      : []),
    ...(rest.length > 0 ? [`${shown.length > 0 ? `And ${rest.length} more` : 'In all'}, by rule:`] : []),
    ...(rest.length > 0 ? [counts(rest, rows > 0)] : [])
  ].join('\n\n')
}

function row(group: Decision, rows: number, links: Links, marks: Marks): readonly string[] {
  const { first, help, of } = group
  const several = of.length > 1
  const where = several ? memberLines(group, rows, links, marks) : placesOf(first, links)
  return [shownWhat(group, several, marks), where, shownHelp({ ...first, help })]
}

function placesOf(finding: Finding, links: Links): string {
  const others = otherPlaces(finding).map(other => shownPlace(other, links))
  const also = others.length > 0 ? `<br><sub>also ${few(others, 2)}</sub>` : ''
  return `${shownPlace(finding.location, links)}${also}`
}

function shownWhat({ first, message, of }: Decision, several: boolean, marks: Marks): string {
  const rule = linked(markdown(first.ruleId), first.docsUrl)
  const own = several ? [] : [...shownId(first), ...shownMarks(first, marks)]
  const reached = several && of.some(({ paths }) => paths.length === 0) ? [] : reachedThrough(first)
  const notes = [
    [rule, ...own, ...reached, ...lapsedOf(first), ...upcomingOf(first)].join(' · '),
    ...advisoryLines(first)
  ]
  return [
    markdownMessage(message, value => advisoryLink(first, value)),
    ...notes.map(note => `<sub>${note}</sub>`)
  ].join('<br>')
}

/** So many findings of a place are told one by one. */
const mostMembers = 5

/** A line for each place, with the names and ids of what is there. */
function memberLines(group: Decision, rows: number, links: Links, marks: Marks): string {
  const { of } = group
  const places = groupBy(of, ({ location }) => shownPlace(location, links, 30))
  const lines = [...places].slice(0, Math.max(1, rows)).map(([where, found]) => {
    const members = found.map(finding =>
      [...nameOf(finding, group), ...shownId(finding), ...shownMarks(finding, marks)].join('&nbsp;')
    )
    return `${where}&nbsp;<sub>${few(members, mostMembers)}</sub>`
  })
  const left = [...places.values()].slice(lines.length).flat()
  const files = new Set(left.map(({ location }) => location.path)).size
  const more = left.length === 0 ? [] : [`<sub>and ${left.length} more in ${count(files, 'file')}</sub>`]
  return [...lines, ...more].join('<br>')
}

function nameOf(finding: Finding, { by, own }: Decision): readonly string[] {
  const { component } = finding
  if (component === undefined || by === 'place') return []
  const name = markdownCode(shorten(displayName(component), 30))
  const values = own(finding).map(markdownCode)
  if (by === 'name' || values.length > 0) return [name, ...values]
  return [name, markdown(shorten(kindOf(component).displayValue(component), 40))]
}

function shownMarks({ fingerprint }: Finding, { back, fresh }: Marks): readonly string[] {
  return [...(back.has(fingerprint) ? ['**back**'] : fresh.has(fingerprint) ? ['**new**'] : [])]
}

function upcomingOf({ upcoming }: Finding): readonly string[] {
  return upcoming === undefined ? [] : [upcomingWords(upcoming)]
}

function lapsedOf({ lapsed }: Finding): readonly string[] {
  return lapsed === undefined ? [] : [markdown(shorten(lapsedWords(lapsed), 160))]
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

/** What the advisories of a finding add to what it says, how its component is reached, which waiver has ended, and what it will be. */
export function advisoryNotes(finding: Finding): readonly string[] {
  return [...advisoryLines(finding), ...reachedThrough(finding), ...lapsedOf(finding), ...upcomingOf(finding)]
}

/** So many advisories of a finding are told one by one. */
const mostAdvisories = 3

function advisoryLines({ advisories: all, message, help }: Finding): readonly string[] {
  const said = `${plain(message)} ${plain(help)}`
  const news = all.filter(advisory => tellsMore(advisory, said) || titleOf(advisory) !== undefined)
  const lines = news.slice(0, mostAdvisories).map(advisory => {
    const { id, url, waiver } = advisory
    const held = waiver === undefined ? '' : `, waived by ${waiver.by} until ${waiver.expires}`
    const title = titleOf(advisory)
    const about = title === undefined ? '' : `: ${prose(title, 120)}`
    return `${linked(markdown(shorten(id, 60)), url)} ${markdown(shorten(`${advisoryState(advisory)}${held}`, 160))}${about}`
  })
  return news.length > lines.length
    ? [...lines, `and ${count(news.length - lines.length, 'more advisory', 'more advisories')}`]
    : lines
}

/** That a package is malicious is what the finding says. */
function titleOf({ summary, malicious }: FindingAdvisory): string | undefined {
  return malicious === true || summary?.trim() === '' ? undefined : summary
}

function advisoryLink({ advisories: all }: Finding, value: string): string | undefined {
  const url = all.find(({ id }) => id === value)?.url
  return url === undefined ? undefined : markdownUrl(url)
}

function reachedThrough({ paths: [path] }: Finding): readonly string[] {
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
