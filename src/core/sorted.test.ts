import { firstWhere } from './sorted.ts'

test.each([
  [0, 0],
  [3, 1],
  [4, 2],
  [10, 3]
])('the first of sorted numbers from %d on', (from, expected) => {
  const numbers = [1, 3, 5]
  expect(firstWhere(numbers.length, at => (numbers[at] ?? 0) >= from)).toBe(expected)
})
