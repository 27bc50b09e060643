import type { Finding, Level } from '../../core/finding.ts'
import { terminalMessage } from '../../core/message.ts'
import type { Review } from '../../core/review.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { acceptedGaps, acceptedSection, acceptedWords, openGaps } from '../shared/accepted.ts'
import { groupGaps } from '../shared/gaps.ts'
import { componentsChanged } from '../shared/changes.ts'
import { byFile, byWeight, countByRule, standing, tally, waived } from '../shared/active.ts'
import { byCause, type Told } from '../shared/causes.ts'
import { findingLines, shownPlace, type Layout } from './finding.ts'
import { incomingLines } from './changes.ts'
import { painter, paragraph } from './text.ts'
import type { WaiverTerms } from '../shared/waiver.ts'
import {
  count,
  countLevel,
  extendedNames,
  idleWaivers,
  policySource,
  seconds,
  utc,
  verdictSentence,
  waivedWords
} from '../shared/words.ts'

export interface TerminalOptions {
  /** Escape sequences for colour. What they say is said in words as well. */
  readonly color: boolean
  /** Columns; 100 unless given, and never beyond 120. */
  readonly width?: number
  /** Everything: all advisories with summaries, references, quiet gaps, what comes in, what was asked of whom. */
  readonly verbose?: boolean
  /** Print the waiver that would clear each finding. */
  readonly waivers?: WaiverTerms | undefined
}

/** Beyond this many findings, those that matter are printed and the others counted. */
const allInFull = 100
const perLevel = 10
const levels: readonly Level[] = ['block', 'warn', 'note']

/** The review as text for a terminal or a log, with a line break at the end. Pure. */
export function renderTerminal(review: Review, options: TerminalOptions): string {
  const { verbose = false, waivers } = options
  const width = Math.min(120, Math.max(60, options.width ?? 100))
  const layout: Layout = { paint: painter(options.color), width, verbose, waivers }
  const found = byCause(standing(review))
  const sections = [
    ...findings(found, layout),
    setAside(review, layout),
    gaps(review, layout),
    acceptedLines(review, layout),
    ...(verbose ? [incomingLines(review.changes, layout), asked(review)] : [])
  ].filter(section => section.length > 0)
  const idle = idleWaivers(review)
  const said = [
    ...idle.slice(0, verbose ? idle.length : 10),
    ...(!verbose && idle.length > 10 ? [`and ${idle.length - 10} more waivers`] : [])
  ]
  const last = closing(review, found)
  if (sections.length === 0 && said.length === 0 && review.policy.enforcement === 'block') {
    return `${layout.paint('strong', verdictSentence(review))} · ${last}\n`
  }
  const end = [policyLine(review), ...said.map(line => terminal(shorten(line, 300)))].flatMap(line =>
    paragraph(line, 0, width)
  )
  return [verdict(review, layout), ...sections, end, [last]]
    .map(section => section.join('\n'))
    .join('\n\n')
    .concat('\n')
}

function verdict(review: Review, { paint, width }: Layout): readonly string[] {
  const sentence = paint(
    review.verdict === 'pass' ? 'strong' : review.verdict === 'block' ? 'block' : 'warn',
    verdictSentence(review)
  )
  const undone = openGaps(review).some(({ level }) => level === 'incomplete')
  const what = 'What could not be done is listed below: it is neither a finding nor a pass.'
  const observing = 'The policy only observes (enforcement: observe): this run ends with 0 whatever the verdict.'
  return [
    sentence,
    ...(undone ? paragraph(what, 0, width) : []),
    ...(review.policy.enforcement === 'observe' ? paragraph(observing, 0, width) : [])
  ]
}

function findings(found: readonly Told[], layout: Layout): readonly (readonly string[])[] {
  const ranked = byWeight(found)
  const chosen = new Set(levels.flatMap(level => ranked.filter(finding => finding.level === level).slice(0, perLevel)))
  const full = layout.verbose || found.length <= allInFull ? found : found.filter(finding => chosen.has(finding))
  const lineWidth = full.reduce((most, { location }) => Math.max(most, String(location.startLine ?? '-').length), 2)
  const sections = [...byFile(full)].map(([path, group]) => [
    layout.paint('strong', terminal(shorten(path, 300))),
    ...group.flatMap(finding => findingLines(finding, lineWidth, layout))
  ])
  const shown = new Set(full)
  return [
    ...sections,
    remainder(
      found.filter(finding => !shown.has(finding)),
      layout
    )
  ]
}

/** What is not printed, by rule and file: never dropped without a word. */
function remainder(rest: readonly Finding[], { paint, width }: Layout): readonly string[] {
  if (rest.length === 0) return []
  const lines = countByRule(rest).flatMap(({ ruleId, count: number, files }) => {
    const named = files.slice(0, 3).map(([path, inFile]) => `${terminal(shorten(path, 60))} ${inFile}`)
    const more = files.length > 3 ? [`${count(files.length - 3, 'file')} more`] : []
    return paragraph(`${String(number).padStart(5)}  ${ruleId}: ${[...named, ...more].join(', ')}`, 2, width)
  })
  return [
    `${paint('strong', `${count(rest.length, 'more finding')}, by rule and file`)} (--verbose or --format json for all)`,
    ...lines
  ]
}

function setAside(review: Review, { paint, width }: Layout): readonly string[] {
  const held = waived(review)
  if (held.length === 0) return []
  const lines = held.slice(0, 50).flatMap(({ location, message, waiver, ruleId }) => {
    const why = terminal(shorten(waivedWords(waiver), 300))
    return paragraph(`${shownPlace(location)}  ${terminalMessage(message)} (${ruleId}); ${why}`, 2, width)
  })
  return [paint('strong', 'waived:'), ...lines, ...(held.length > 50 ? [`  and ${held.length - 50} more`] : [])]
}

function acceptedLines(review: Review, { paint, width }: Layout): readonly string[] {
  const held = acceptedGaps(review)
  if (held.length === 0) return []
  const lines = held.slice(0, 50).flatMap(({ subject, location, code, reason, accepted }) => {
    const where = location === undefined ? '' : `${shownPlace(location)}  `
    const why = terminal(shorten(`${reason} (${code}); ${acceptedWords(accepted)}`, 400))
    return paragraph(`${where}${terminal(shorten(subject, 160))}: ${why}`, 2, width)
  })
  return [
    paint('strong', 'accepted, not checked:'),
    ...lines,
    ...(held.length > 50 ? [`  and ${held.length - 50} more`] : [])
  ]
}

function gaps(review: Review, { paint, width, verbose, waivers }: Layout): readonly string[] {
  const all = openGaps(review)
  const groups = groupGaps(all)
  const loud = verbose ? groups : groups.filter(({ level }) => level !== 'note')
  const lines = loud.flatMap(({ level, reason, gaps: members }) => {
    const shown = verbose ? members : members.slice(0, 5)
    const why = terminal(shorten(reason, 300))
    const mark = level === 'incomplete' ? `${paint('warn', 'incomplete')}  ` : ''
    return [
      ...shown.flatMap(({ subject, location, by }) => {
        const where = location === undefined ? '' : `${shownPlace(location)}  `
        return paragraph(
          `${where}${mark}${terminal(shorten(subject, 160))}: ${why}${verbose ? ` (${by})` : ''}`,
          2,
          width
        )
      }),
      ...(members.length > shown.length ? [`  and ${members.length - shown.length} more: ${why}`] : [])
    ]
  })
  const quiet = groups.slice(loud.length)
  const hushed = quiet.slice(0, 10).flatMap(({ reason, gaps: members }) => {
    const [first] = members
    const subject = members.length === 1 && first !== undefined ? first.subject : count(members.length, 'place')
    return paragraph(`${terminal(shorten(subject, 160))}: ${terminal(shorten(reason, 300))} (note)`, 2, width)
  })
  const incomplete = all.filter(({ level }) => level === 'incomplete')
  const stanza = waivers && acceptedSection(incomplete.slice(0, 50), waivers)
  const offer = stanza === undefined ? [] : ['  to accept it:', ...stanza.split('\n').map(line => `  ${line}`)]
  return all.length === 0 ? [] : [paint('strong', 'not checked:'), ...lines, ...hushed, ...offer]
}

function asked({ coverage }: Review): readonly string[] {
  const lines = coverage.map(({ source, asked: questions, answered, dataAsOf }) => {
    const time = dataAsOf === undefined ? undefined : utc(dataAsOf)
    return `  ${terminal(shorten(source, 60))}: ${answered} of ${questions} answered${time === undefined ? '' : `, data of ${time}`}`
  })
  return lines.length === 0 ? [] : ['asked:', ...lines]
}

function policyLine(review: Review): string {
  const { path, commit } = review.policy
  const { file, branch } = policySource(review)
  const at = commit === undefined ? '' : ` (${terminal(commit.slice(0, 7))})`
  if (path === undefined) return `policy: the defaults; there is no ${file} on ${terminal(shorten(branch, 100))}${at}`
  const from = review.policy.ref === undefined ? '' : ` of ${terminal(shorten(branch, 100))}`
  const on = extendedNames(review).map(name => terminal(shorten(name, 160)))
  return `policy: ${terminal(shorten(file, 160))}${from}${at}${on.length === 0 ? '' : `, which extends ${on.join(', ')}`}`
}

function closing(review: Review, found: readonly Finding[]): string {
  const counts = tally(found)
  const held = waived(review).length
  const open = openGaps(review).length
  return [
    ...levels.filter(level => counts[level] > 0).map(level => countLevel(level, counts[level])),
    ...(held > 0 ? [`${held} waived`] : []),
    ...(open > 0 ? [`${open} not checked`] : []),
    ...(review.gaps.length > open ? [`${review.gaps.length - open} accepted`] : []),
    `${count(componentsChanged(review.changes), 'component')} changed`,
    seconds(review.stats.durationMs)
  ].join(' · ')
}
