import { addTo, groupBy, nameSome } from './group.ts'

test('values are grouped in the order in which they come', () => {
  expect([...groupBy(['bb', 'a', 'c', 'dd'], text => text.length)]).toEqual([
    [2, ['bb', 'dd']],
    [1, ['a', 'c']]
  ])
})

test('a list is begun once', () => {
  const lists = new Map<string, number[]>()
  for (const value of [1, 2]) addTo(lists, 'key', value)
  expect(lists.get('key')).toEqual([1, 2])
})

test.each([
  [[], ''],
  [['a', 'b'], 'a, b'],
  [['a', 'b', 'c', 'd'], 'a, b and 2 more']
])('%j are named %j', (names, expected) => {
  expect(nameSome(names, 2)).toBe(expected)
})
