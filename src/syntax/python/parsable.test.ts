import { parsable } from './parsable.ts'
import { readPython } from './python.ts'

test.each([
  'x = 1. / y',
  'x = [[0., 1.], [-1. * z, 2.]]',
  'def f(a=0., b=1_000.): ...',
  'x = 1.5 + 2.e3 + .5 + 1.j',
  'def f():\n  yield\n  x = yield  # none\n  y = (yield)\n  yield 1',
  'match a, b.c:\n  case A, (B, C) | D:\n    e\n  case F, G:\n    h',
  'async with a() as (b, c, _):\n  d(b)',
  'with a() as (\n  b,\n  c\n), d() as e:\n  f',
  'with (\n  a() as b,\n  c() as (d, e),\n):\n  f'
])('%j has no mistake', text => {
  expect(parsable(text)).toHaveLength(text.length)
  expect(readPython(text)).toMatchObject({ errors: [] })
})

test('a text keeps its points', () => {
  const file = readPython('use("version 3.", x1.y, a[1:2], 1.)')
  if ('reason' in file) throw new Error(file.reason)
  const [call] = file.calls
  const [first] = call?.positional ?? []
  expect(first && file.evaluate(first, file.module).constants).toMatchObject([{ value: { text: 'version 3.' } }])
})
