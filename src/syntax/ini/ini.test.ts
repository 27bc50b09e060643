import { parseIni } from './parse.ts'

test('sections, keys and values of several lines, with their places', () => {
  const text = '[a b]\r\nKey = one\r\n# note\r\n\ttwo\r\n\r\n  three # x\r\nother:\r\n[c]\r\nx=1=2\r\n'
  const { entries, errors } = parseIni(text)
  expect(errors).toEqual([])
  expect(entries.map(({ section, key, lines }) => [section, key, lines.map(line => line.text)])).toEqual([
    ['a b', 'key', ['one', 'two', 'three # x']],
    ['a b', 'other', []],
    ['c', 'x', ['1=2']]
  ])
  for (const { lines } of entries) {
    for (const line of lines) expect(text.slice(line.start, line.end)).toBe(line.text)
  }
  expect(text.slice(entries[0]?.start, entries[0]?.end)).toBe('Key = one\r\n# note\r\n\ttwo\r\n\r\n  three # x')
})

test.each([
  ['', 0, 0],
  ['nothing', 0, 1],
  ['= 1', 0, 1],
  ['[a\nb = 1', 1, 1],
  ['[a]\nb = 1\n<<<<<<< ours\n  2\n=======\n  3\n>>>>>>> theirs\nc = 4', 2, 3],
  ['  indented = 1', 1, 0],
  ['[__proto__]\nconstructor = 1', 1, 0]
])('%j: %d entries, %d mistakes', (text, entries, errors) => {
  const read = parseIni(text)
  expect(read.entries).toHaveLength(entries)
  expect(read.errors).toHaveLength(errors)
})

test('many lines take linear time', () => {
  expect(parseIni('x\n'.repeat(200_000)).errors).toHaveLength(200_000)
  expect(parseIni(`a =\n${' b\n'.repeat(200_000)}`).entries[0]?.lines).toHaveLength(200_000)
})
