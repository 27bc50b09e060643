import type { Finding, Level } from '../../core/finding.ts'
import { terminalMessage } from '../../core/message.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { byWeight, countByRule } from '../shared/active.ts'
import type { CauseGroup } from '../shared/causes.ts'
import { count, upcomingWords } from '../shared/words.ts'
import { namesIn, sectionsOf, type Section } from './alike.ts'
import { columnsOf, padded } from './columns.ts'
import { findingLines, nameOf } from './finding.ts'
import { entry, shownPlace, withTail, type Layout } from './layout.ts'
import { hanging, paragraph } from './text.ts'

/** Beyond this many findings, those that matter are printed and the others counted. */
const allInFull = 100
const perLevel = 10
const levels: readonly Level[] = ['block', 'warn', 'note']

/** The findings, what blocks first and notes last, each section as its lines; then what is only counted. */
export function findingSections(found: readonly CauseGroup[], layout: Layout): readonly (readonly string[])[] {
  const ranked = byWeight(found)
  const byLevel = levels.map(level => ranked.filter(finding => finding.level === level))
  const isWhole = layout.verbose || found.length <= allInFull
  const shown = isWhole ? byLevel : byLevel.map(ofLevel => ofLevel.slice(0, perLevel))
  const lineWidth = Math.max(2, ...shown.flat().map(({ location }) => String(location.startLine ?? '-').length))
  const sections = shown.flatMap(ofLevel => sectionsOf(ofLevel))
  const printed = new Set(shown.flat())
  const rest = found.filter(finding => !printed.has(finding))
  return [
    ...sections.map(section =>
      section.type === 'alike' ? alikeLines(section.findings, layout) : fileLines(section, lineWidth, layout)
    ),
    remainder(rest, layout)
  ]
}

function fileLines(
  { path, findings }: Extract<Section, { type: 'file' }>,
  lineWidth: number,
  layout: Layout
): readonly string[] {
  return [
    layout.paint('strong', terminal(shorten(path, 300))),
    ...findings.flatMap(finding => findingLines(finding, lineWidth, layout))
  ]
}

/** What is true of all of them once, then a line for each: where, what, and the id that commands name it by. */
function alikeLines(findings: readonly [CauseGroup, ...CauseGroup[]], layout: Layout): readonly string[] {
  const { paint, width } = layout
  const [{ level, title, help, ruleId, upcoming }] = findings
  const heading = `${title}: ${findings.length} times`
  const rows = findings.map(finding => ({
    where: shownPlace(finding.location),
    what: terminal(shorten(namesIn(finding.message).join(' '), 120)),
    id: nameOf(finding).join(' ')
  }))
  const whereWidth = Math.min(width >> 1, Math.max(...rows.map(({ where }) => columnsOf(where))))
  const tailed = (lines: readonly string[], tail: string): readonly string[] => {
    const last = withTail(lines.at(-1) ?? '', tail, layout)
    return last === undefined ? [...lines, `    ${paint('faint', tail)}`] : [...lines.slice(0, -1), last]
  }
  const [first = '', ...more] = tailed(hanging(`  ${level}  `, terminalMessage(help), width), ruleId)
  return [
    ...paragraph(heading, 0, width).map(line => paint('strong', line)),
    `  ${paint(level, level)}${first.slice(2 + level.length)}`,
    ...more,
    ...(upcoming === undefined ? [] : paragraph(upcomingWords(upcoming), 4, width)),
    ...rows.flatMap(({ where, what, id }) =>
      tailed(entry(padded(where, whereWidth), what, 4, width - columnsOf(id) - 2), id)
    )
  ]
}

/** What is not printed, by rule and file: never dropped without a word. */
function remainder(rest: readonly Finding[], { paint, width }: Layout): readonly string[] {
  if (rest.length === 0) return []
  const lines = levels.flatMap(level =>
    countByRule(rest.filter(finding => finding.level === level)).flatMap(({ ruleId, count: number, files }) => {
      const named = files.slice(0, 3).map(([path, inFile]) => `${terminal(shorten(path, 60))} ${inFile}`)
      const more = files.length > 3 ? [count(files.length - 3, 'more file')] : []
      const head = `  ${level.padEnd(5)}  ${String(number).padStart(4)}  `
      return hanging(head, `${ruleId}: ${[...named, ...more].join(', ')}`, width)
    })
  )
  const heading = `${count(rest.length, 'more finding')}, by rule and file (--verbose or --format json for all)`
  return [...paragraph(heading, 0, width).map(line => paint('strong', line)), ...lines]
}
