import { grouped, meant, uniqueIds } from './lock-entries.ts'

test('ids that repeat have numbers', () => {
  const idOf = uniqueIds()
  expect(['a', 'a', 'a (2)', 'a', 'b'].map(idOf)).toEqual(['a', 'a (2)', 'a (2) (2)', 'a (3)', 'b'])
})

test('a hundred thousand equal ids take no time', () => {
  const idOf = uniqueIds()
  const ids = Array.from({ length: 100_000 }, () => idOf('a'))
  expect(new Set(ids).size).toBe(100_000)
})

test.each<[string, readonly number[] | undefined, readonly number[]]>([
  ['no candidate', undefined, []],
  ['one, whatever the tests say', [1], [1]],
  ['those that pass', [1, 20, 30], [20, 30]],
  ['all, where none passes', [1, 2], [1, 2]],
  ['a test after one that left several', [20, 30, 31], [30, 31]]
])('%s', (_, candidates, expected) => {
  const tests = [(one: number) => one >= 10, (one: number) => candidates?.includes(31) !== true || one >= 30]
  expect(meant(candidates, ...tests)).toEqual(expected)
})

test('entries by each of their keys', () => {
  expect(grouped([{ keys: ['a', 'b'] }, { keys: ['b'] }], ({ keys }) => keys)).toEqual(
    new Map([
      ['a', [{ keys: ['a', 'b'] }]],
      ['b', [{ keys: ['a', 'b'] }, { keys: ['b'] }]]
    ])
  )
})
