import { aGap, aLocation } from '../../../test/helpers/review.ts'
import { groupGaps } from './gaps.ts'

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
