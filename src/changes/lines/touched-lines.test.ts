import { lineDiff } from './touched-lines.ts'

test.each<[string, string, string, readonly number[]]>([
  ['nothing', 'a\nb\n', 'a\nb\n', []],
  ['a line that says something else', 'a\nb\nc\n', 'a\nx\nc\n', [2]],
  ['lines that are added', 'a\nd\n', 'a\nb\nc\nd\n', [2, 3]],
  ['lines that are gone', 'a\nb\nc\nd\n', 'a\nd\n', []],
  ['all of it', '', 'a\nb', [1, 2]],
  ['a line like another one', 'x\na\n', 'x\na\nx\n', [3]],
  ['one of two equal lines, by its place', 'x = 1\na\nx = 2\n', 'x = 1\na\nx = 1\n', [3]],
  ['moved', 'a\nb\nc\n', 'b\nc\na\n', [3]],
  ['another line end', 'a\nb\n', 'a\r\nb\n', [1]],
  ['a line break at the end', 'a\nb', 'a\nb\n', [3]],
  ['odd names', '__proto__\n', 'constructor\n__proto__\ntoString\n', [1, 3]]
])('%s', (_, base, head, expected) => {
  expect(lineDiff()(base, head)).toEqual(expected)
})

const lines = (count: number, text: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => text(n)).join('\n')

test('two million characters that are all alike, or all apart', () => {
  const diff = lineDiff()
  expect(diff('a\n'.repeat(1_000_000), `${'a\n'.repeat(1_000_000)}b`)).toEqual([1_000_001])
  expect(
    diff(
      lines(300_000, n => `a${String(n)}`),
      lines(300_000, n => `b${String(n)}`)
    )
  ).toHaveLength(300_000)
})

test('lines in another order, again and again', () => {
  const diff = lineDiff()
  const base = lines(20_000, n => String((n * 7919) % 20_000))
  for (let time = 0; time < 30; time += 1) {
    expect(diff(base, `${lines(20_000, n => String((n * (time + 3)) % 19_997))}\nnew`).at(-1)).toBe(20_001)
  }
})
