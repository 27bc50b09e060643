import { callAround } from './call-around.ts'

test.each([
  ["exec('x", ['exec']],
  ["exec(\n\n  'x", ['exec']],
  ["exec(\n  // told\n\n\n  'x", []],
  ["exec(a,\n\n\n  'x", ['exec']],
  ["exec('a')\n\n'x", []],
  ["exec ('a)\n\n'x", []]
])('the calls around the end of %j', (text, names) => {
  expect(callAround(text, text.length)).toEqual(names)
})

test('many empty lines are passed over once', () => {
  const text = `exec(${'\n'.repeat(100_000)}`
  const before = performance.now()
  for (let times = 0; times < 1000; times++) callAround(text, text.length)
  expect(performance.now() - before).toBeLessThan(1000)
})
