import { readPython } from './python.ts'
import { withoutBrackets } from './with-items.ts'

test.each([
  ['with (a() as b):\n  c()', 'with  a() as b :\n  c()'],
  ['with (\n  a() as b,\n  c(")"),  # ( d\n):\n  e()', 'with     a() as b,   c(")")          :\n  e()'],
  ['async with (a as b, (c, d) as e):\n  f', 'async with  a as b, (c, d) as e :\n  f'],
  ['  with (\r\n    a as b\r\n  ):\r\n    c', '  with        a as b     :\r\n    c']
])('%j', (text, expected) => {
  expect(withoutBrackets(text)).toBe(expected)
  expect(expected).toHaveLength(text.length)
  expect(readPython(text)).toMatchObject({ errors: [] })
})

test.each([
  'with (a, b):\n  c',
  'with (a or b) as c:\n  d',
  'with (yield) as a:\n  b',
  'with a() as b, c(1) as d:\n  e',
  'x = "with (a as b)"',
  'with (a as b',
  'with (\n"""'
])('%j stays', text => {
  expect(withoutBrackets(text)).toBe(text)
})

test('what stands in such a statement is found where it is written', () => {
  const text = 'with (\n  load("a") as b,  # one\n  load("c"),\n):\n  use(b)\n'
  const file = readPython(text)
  if ('reason' in file) throw new Error(file.reason)
  expect(file.calls.map(({ node }) => text.slice(node.from, node.to))).toEqual(['load("a")', 'load("c")', 'use(b)'])
})

test('very many brackets that nothing closes take no time to speak of', () => {
  const text = 'with (\n'.repeat(100_000)
  expect(withoutBrackets(text)).toBe(text)
})
