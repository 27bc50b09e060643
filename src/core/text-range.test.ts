import { isWithin, mergedRanges } from './text-range.ts'

const range = (start: number, end: number): { start: number; end: number } => ({ start, end })

test.each([
  [[], []],
  [[range(3, 3), range(5, 4)], []],
  [
    [range(5, 8), range(0, 2)],
    [range(0, 2), range(5, 8)]
  ],
  [[range(0, 2), range(2, 4)], [range(0, 4)]],
  [[range(0, 9), range(2, 4), range(8, 12)], [range(0, 12)]]
])('%j are %j', (given, expected) => {
  expect(mergedRanges(given)).toEqual(expected)
})

test.each([
  [0, true],
  [1, true],
  [2, false],
  [4, false],
  [5, true],
  [7, true],
  [8, false],
  [99, false]
])('offset %d is within: %s', (offset, expected) => {
  expect(isWithin([range(0, 2), range(5, 8)], offset)).toBe(expected)
})

test('nothing is within no range', () => {
  expect(isWithin([], 0)).toBe(false)
})
