import type { Review } from '../../core/review.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { acceptedGaps, acceptedWords, openGaps } from '../shared/accepted.ts'
import { gapCounts, gapWords, groupGaps, type GapGroup } from '../shared/gaps.ts'
import { entry, narrow, shownPlace, type Layout } from './layout.ts'
import { hanging, paragraph } from './text.ts'

const mostMembers = 3
const mostNotes = 5
const mostAccepted = 50

/** What could not be checked: a reason once, with the places that it concerns, the gravest first. */
export function gapLines(review: Review, layout: Layout): readonly string[] {
  const { paint, width, verbose } = layout
  const all = openGaps(review)
  if (all.length === 0) return []
  const groups = groupGaps(all)
  const loud = groups.filter(({ level }) => verbose || level !== 'note')
  const quiet = groups.slice(loud.length)
  const left = quiet.slice(mostNotes).reduce((sum, { gaps }) => sum + gaps.length, 0)
  const levelWidth = Math.max(...groups.map(({ level }) => level.length))
  return [
    ...paragraph(gapWords(gapCounts(review)) ?? '', 0, width).map(line => paint('strong', line)),
    ...[...loud, ...quiet.slice(0, mostNotes)].flatMap(group => groupLines(group, levelWidth, layout)),
    ...(left > 0 ? [`  and ${left} more of level note (--verbose for all)`] : [])
  ]
}

function groupLines({ level, reason, gaps }: GapGroup, levelWidth: number, layout: Layout): readonly string[] {
  const { paint, width, verbose } = layout
  const head = `  ${level.padEnd(levelWidth)}  `
  const indent = width < narrow ? 4 : head.length
  const why = terminal(shorten(reason, 300))
  const names = gaps.flatMap(gap => (verbose ? [gap.code, gap.by] : [gap.code]))
  const named = ` (${[...new Set(names)].join(', ')})`
  const [only] = gaps
  const told =
    gaps.length === 1
      ? hanging(head, `${placed(only).join('  ')}: ${why}${named}`, width, indent)
      : [...hanging(head, `${why}${named}: ${gaps.length} times`, width, indent), ...memberLines(gaps, indent, layout)]
  const [first = '', ...more] = told
  const style = level === 'note' ? 'note' : 'warn'
  return [`  ${paint(style, level)}${first.slice(2 + level.length)}`, ...more]
}

function memberLines(gaps: GapGroup['gaps'], indent: number, { width, verbose }: Layout): readonly string[] {
  const shown = gaps.slice(0, verbose ? gaps.length : mostMembers)
  const rest = gaps.slice(shown.length)
  const paths = new Set(rest.flatMap(({ location }) => (location === undefined ? [] : [location.path])))
  const [path] = paths
  const where = paths.size === 1 && path !== undefined ? ` in ${terminal(shorten(path, 100))}` : ''
  const spread = paths.size > 1 ? ` in ${paths.size} files` : ''
  return [
    ...shown.flatMap(gap => {
      const [first = '', second] = placed(gap)
      return second === undefined ? paragraph(first, indent, width) : entry(first, second, indent, width)
    }),
    ...(rest.length > 0 ? paragraph(`and ${rest.length} more${where}${spread}`, indent, width) : [])
  ]
}

/** Where and what, once where both are the same. */
function placed({ subject, location }: GapGroup['gaps'][number]): readonly string[] {
  const what = terminal(shorten(subject, 160))
  if (location === undefined) return [what]
  return location.path === subject ? [shownPlace(location)] : [shownPlace(location), what]
}

/** What could not be checked and the policy accepts. */
export function acceptedLines(review: Review, { paint, width }: Layout): readonly string[] {
  const held = acceptedGaps(review)
  if (held.length === 0) return []
  const lines = held.slice(0, mostAccepted).flatMap(({ subject, location, code, reason, accepted }) => {
    const where = location === undefined ? '' : `${shownPlace(location)}  `
    const why = terminal(shorten(`${reason} (${code}); ${acceptedWords(accepted)}`, 400))
    return hanging('  ', `${where}${terminal(shorten(subject, 160))}: ${why}`, width, 4)
  })
  const rest = held.length - mostAccepted
  return [paint('strong', 'accepted, not checked:'), ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])]
}
