import { covers, firstMeeting, holds, lastCommonEnd, united, type Span } from './spans.ts'

/** `[1,2)` holds the version at place 1; an empty end is open. */
function read(text: string): Span[] {
  return (text.match(/[[(][^\])]*[\])]/g) ?? []).map(one => {
    const [from = '', to = ''] = one.slice(1, -1).split(',')
    return {
      start: from === '' ? -Infinity : 2 * Number(from) + Number(one.startsWith('(')),
      end: to === '' ? Infinity : 2 * Number(to) + Number(one.endsWith(']'))
    }
  })
}

test.each([
  ['(,)', '(,)', true],
  ['[0,)', '(,)', false],
  ['(,20)', '[10,20)', true],
  ['(,20)', '[10,20]', false],
  ['(,20]', '[10,20]', true],
  ['(,20)', '[10,)', false],
  ['[10,)', '[10,)', true],
  ['(10,)', '[10,)', false],
  ['[10,15) [15,20)', '[10,20)', true],
  ['[10,15) (15,20)', '[10,20)', false],
  ['[15,20) [10,16)', '[10,20)', true],
  ['[10,30) [12,13)', '[10,20)', true],
  ['(,10) [20,30)', '[5,6) [21,22)', true],
  ['(,10) [20,30)', '[5,6) [11,12)', false],
  ['[10,10] [11,11]', '[10,10] [11,11]', true],
  ['[10,10] [11,11]', '[10,11]', false],
  ['', '[10,10]', false]
])('%s covers %s: %s', (have, want, expected) => {
  expect(covers(united(read(have)), read(want))).toBe(expected)
})

test.each([
  ['(,10)', 9, true],
  ['(,10)', 10, false],
  ['(,10]', 10, true],
  ['[10,12]', 10, true],
  ['(10,12]', 10, false],
  ['[1,2) [5,6] [8,)', 5, true],
  ['[1,2) [5,6] [8,)', 7, false],
  ['[1,2) [5,6] [8,)', 100, true],
  ['', 1, false]
])('%s holds %d: %s', (spans, place, expected) => {
  expect(holds(united(read(spans)), place)).toBe(expected)
})

test.each([
  ['[1,2) [5,6)', '[2,5)', undefined],
  ['[1,2] [5,6)', '[2,5)', '[1,2]'],
  ['[1,2) [5,6)', '[0,9]', '[1,2)'],
  ['[1,2) [5,6)', '(5,9]', '[5,6)'],
  ['[1,2) [5,6)', '[6,)', undefined],
  ['', '(,)', undefined]
])('the first of %s that meets %s is %s', (spans, other, expected) => {
  const [span] = read(other)
  expect(span && firstMeeting(united(read(spans)), span)).toEqual(expected && read(expected)[0])
})

test.each([
  ['[1,2) [5,7)', '[0,6)', '[5,6)'],
  ['[1,2) [5,7)', '[0,1] [3,4]', '[1,1]'],
  ['[1,2) [5,)', '[3,)', '[5,)'],
  ['[1,2)', '[2,)', undefined]
])('%s and %s end together where %s does', (one, other, expected) => {
  expect(lastCommonEnd(united(read(one)), united(read(other)))).toBe(expected && read(expected)[0]?.end)
})
