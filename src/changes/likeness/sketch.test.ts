import { likeness, sketchOf } from './sketch.ts'

const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => `line ${n + from}`).join('\n')

test.each<[string, string, string, number]>([
  ['the same', 'a\nb\n', 'a\nb\n', 1],
  ['nothing in common', 'a\nb\n', 'c\nd\n', 0],
  ['nothing at all', '', '', 0],
  ['one side is empty', 'a\n', '', 0],
  ['half of the lines', 'a\nb\n', 'b\nc\n', 0.5],
  ['a part of the longer one', 'a\n', 'a\nb\nc\nd\n', 0.25],
  ['line ends, indentation and empty lines', 'a\r\n\r\n  b\r\n', 'a\nb', 1],
  ['a line that is said again', 'a\na\na\n', 'a\n', 1],
  ['another order', 'a\nb\nc\n', 'c\na\nb\n', 1]
])('%s', (_, one, other, expected) => {
  expect(likeness(sketchOf(one), sketchOf(other))).toBeCloseTo(expected, 5)
  expect(likeness(sketchOf(other), sketchOf(one))).toBeCloseTo(expected, 5)
})

test.each<[string, string, string, number]>([
  ['long texts, the same', lines(0, 5000), lines(0, 5000), 1],
  ['long texts, nothing in common', lines(0, 5000), lines(5000, 10_000), 0],
  ['long texts, half of them', lines(0, 5000), lines(2500, 7500), 0.5],
  ['a tenth of a long text', lines(0, 500), lines(0, 5000), 0.1]
])('%s, about', (_, one, other, expected) => {
  expect(Math.abs(likeness(sketchOf(one), sketchOf(other)) - expected)).toBeLessThan(0.12)
})

test('a text of two million characters', () => {
  expect(sketchOf('\n'.repeat(2_000_000)).lines).toBe(0)
  expect(sketchOf(lines(0, 200_000)).lowest).toHaveLength(128)
})
