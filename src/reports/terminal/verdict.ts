import type { Finding, Level } from '../../core/finding.ts'
import type { Review } from '../../core/review.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { acceptedGaps, openGaps } from '../shared/accepted.ts'
import { tally, waived } from '../shared/active.ts'
import { componentsChanged } from '../shared/changes.ts'
import { gapCounts, gapWords } from '../shared/gaps.ts'
import { count, countLevel, extendedNames, policySource, seconds, verdictSentence } from '../shared/words.ts'
import type { Layout } from './layout.ts'
import { hanging, paragraph } from './text.ts'

const levels: readonly Level[] = ['block', 'warn', 'note']

/** The verdict as a sentence, and what has to be known about it: the last lines, where a terminal stops scrolling. */
export function verdictLines(review: Review, found: readonly Finding[], { paint, width }: Layout): readonly string[] {
  const { verdict, policy } = review
  const style = verdict === 'pass' ? 'strong' : verdict === 'block' ? 'block' : 'warn'
  const [undone] = openGaps(review).filter(({ level }) => level === 'incomplete')
  const said = [
    ...(undone === undefined
      ? []
      : [
          `What makes this review incomplete is listed above: it is neither a finding nor a pass. weighbridge explain ${undone.code} tells what to do.`
        ]),
    ...(policy.enforcement === 'observe'
      ? ['The policy only observes (enforcement: observe): this run ends with 0 whatever the verdict.']
      : [])
  ]
  const [sentence, counts] = [sentenceOf(review), countsOf(review, found)]
  const isShort = said.length === 0 && found.length === 0 && sentence.length + counts.length + 3 <= width
  if (isShort) return [`${paint(style, sentence)} · ${counts}`]
  // A line does not break within a count.
  const whole = counts.replaceAll(/(?<!·) (?!·)/g, '\u00a0')
  return [
    ...paragraph(sentence, 0, width).map(line => paint(style, line)),
    ...said.flatMap(text => paragraph(text, 0, width)),
    ...paragraph(whole, 0, width).map(line => line.replaceAll('\u00a0', ' '))
  ]
}

/** Which policy the review was held under. */
export function policyLines(review: Review, { width }: Layout): readonly string[] {
  const { path, ref, commit } = review.policy
  if (path === undefined && commit === undefined && review.range.tree !== undefined) {
    return hanging('', 'policy: the defaults; there is no commit yet', width, 2)
  }
  const { file } = policySource(review)
  const branch = terminal(shorten(ref ?? 'the base branch', 100))
  const at = commit === undefined ? '' : ` (${terminal(commit.slice(0, 7))})`
  if (path === undefined) return hanging('', `policy: the defaults; there is no ${file} on ${branch}${at}`, width, 2)
  const on = extendedNames(review).map(name => terminal(shorten(name, 160)))
  const also = on.length === 0 ? '' : `, which extends ${on.join(', ')}`
  const from = ref === undefined ? '' : ` of ${branch}`
  return hanging('', `policy: ${terminal(shorten(file, 160))}${from}${at}${also}`, width, 2)
}

/** Nothing was compared: that is not the same as nothing that blocks. */
function sentenceOf(review: Review): string {
  const { range, stats, verdict } = review
  if (stats.filesChanged > 0 || verdict !== 'pass') return verdictSentence(review)
  if (range.tree === 'index') return 'Nothing to review: nothing is staged'
  if (range.tree === 'work-tree') return 'Nothing to review: the work tree is as HEAD is'
  const spec = terminal(shorten(range.spec, 100))
  return range.base === range.head
    ? `Nothing to review: ${spec} is empty, its two ends are the same commit`
    : `Nothing to review: no file differs in ${spec}`
}

function countsOf(review: Review, found: readonly Finding[]): string {
  const counts = tally(found)
  const held = waived(review).length
  const gaps = gapWords(gapCounts(review))
  const accepted = acceptedGaps(review).length
  return [
    ...levels.filter(level => counts[level] > 0).map(level => countLevel(level, counts[level])),
    ...(held > 0 ? [`${held} waived`] : []),
    ...(gaps === undefined ? [] : [gaps]),
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    `${count(componentsChanged(review.changes), 'component')} changed`,
    seconds(review.stats.durationMs)
  ].join(' · ')
}
