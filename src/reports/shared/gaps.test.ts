import { aFinding, aGap, aLocation, aReview, aWaiver } from '../../../test/helpers/review.ts'
import { renderJobSummary } from '../actions/job-summary.ts'
import { renderPullRequest } from '../pull-request/pull-request.ts'
import { renderTerminal } from '../terminal/terminal.ts'
import { gapCounts, gapWords, groupGaps } from './gaps.ts'
import { verdictSentence } from './words.ts'

test('gaps of one reason stand together, the gravest first, in the order of their places', () => {
  const at = (line: number) => aGap({ subject: `p${line}`, location: aLocation('requirements.txt', line) })
  const gaps = [aGap({ level: 'note', reason: 'later' }), at(9), aGap({ level: 'incomplete', reason: '503' }), at(2)]
  const groups = groupGaps(gaps)
  expect(groups.map(({ level, reason }) => [level, reason])).toEqual([
    ['incomplete', '503'],
    ['warn', 'no advisory source covers its index'],
    ['note', 'later']
  ])
  expect(groups[1]?.gaps.map(({ subject }) => subject)).toEqual(['p2', 'p9'])
})

test('one reason at two levels is two', () => {
  expect(groupGaps([aGap(), aGap({ level: 'note' })])).toHaveLength(2)
})

test('what makes a review incomplete and what is a warning are one number, without notes and what is accepted', () => {
  const gaps = [
    aGap({ level: 'incomplete' }),
    ...[1, 2].map(() => aGap({ level: 'warn' })),
    ...[1, 2, 3, 4].map(() => aGap({ level: 'note' })),
    aGap({ level: 'incomplete', accepted: aWaiver() })
  ]
  expect(gapCounts({ gaps })).toEqual({ notChecked: 3, incomplete: 1, notes: 4 })
})

test.each([
  [0, 0, undefined],
  [3, 0, '3 not checked'],
  [3, 2, '3 not checked (2 more as notes)'],
  [3, 1, '3 not checked (1 more as a note)'],
  [0, 2, '2 not checked, as notes only'],
  [0, 1, '1 not checked, as a note only']
])('%d that count and %d notes in words', (notChecked, notes, words) => {
  expect(gapWords({ notChecked, incomplete: 0, notes })).toBe(words)
})

test.each(['block', 'incomplete', 'warn'] as const)('every report of the verdict %s has the same number', verdict => {
  const gaps = [
    ...(verdict === 'warn' ? [] : [aGap({ level: 'incomplete' })]),
    ...[1, 2, 3, 4, 5].map(() => aGap({ level: 'warn' })),
    aGap({ level: 'note' })
  ]
  const { notChecked } = gapCounts({ gaps })
  const review = aReview({ gaps, findings: verdict === 'block' ? [aFinding()] : [] })
  const waivers = { by: 'dana', expires: '2026-04-02' }
  const reports = [
    verdictSentence(review),
    renderTerminal(review, { color: false }),
    renderPullRequest(review, { waivers }),
    renderJobSummary(review, { waivers })
  ]
  for (const report of reports) {
    const numbers = [...report.matchAll(/\b(\d+) not checked|[Nn]ot checked: (?:\d+ of )?(\d+)/gu)]
    expect(new Set(numbers.map(([, before, after]) => before ?? after))).toEqual(new Set([String(notChecked)]))
  }
})
