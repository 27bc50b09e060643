import { aPackage } from '../../../test/helpers/components.ts'
import { chainsOf } from './chains.ts'

type Row = readonly [name: string, direct: boolean | undefined, dependsOn: readonly string[]]

function chain(to: string, rows: readonly Row[]): readonly string[] | undefined {
  const packages = rows.map(([name, direct, dependsOn]) =>
    aPackage({ name, dependsOn, ...(direct === undefined ? {} : { direct }) })
  )
  const target = packages.find(({ name }) => name === to)
  return target && chainsOf(packages)(target)
}

test.each<[string, string, readonly Row[], readonly string[] | undefined]>([
  [
    'the shortest of two',
    'd',
    [
      ['a', true, ['b']],
      ['b', false, ['c']],
      ['c', false, ['d']],
      ['x', true, ['c']],
      ['d', false, []]
    ],
    ['x', 'c', 'd']
  ],
  ['a direct one', 'a', [['a', true, []]], undefined],
  [
    'nobody reaches it',
    'b',
    [
      ['a', true, []],
      ['b', false, []]
    ],
    undefined
  ],
  [
    'the file does not say who is direct',
    'b',
    [
      ['a', undefined, ['b']],
      ['b', undefined, []]
    ],
    undefined
  ],
  [
    'a circle',
    'c',
    [
      ['a', true, ['b']],
      ['b', false, ['c']],
      ['c', false, ['b']]
    ],
    ['a', 'b', 'c']
  ]
])('%s', (_, to, rows, expected) => {
  expect(chain(to, rows)).toEqual(expected)
})

test('files are apart', () => {
  const location = { path: 'other.lock', side: 'head', startLine: 1 } as const
  const packages = [
    aPackage({ name: 'a', direct: true, dependsOn: ['b'] }),
    aPackage({ name: 'b', direct: false, dependsOn: [], location })
  ]
  expect(packages[1] && chainsOf(packages)(packages[1])).toBeUndefined()
})

test('ecosystems are apart', () => {
  const packages = [
    aPackage({ name: 'a', direct: true, dependsOn: ['b'], ecosystem: 'conda' }),
    aPackage({ name: 'b', direct: false, dependsOn: [], ecosystem: 'pypi' })
  ]
  expect(packages[1] && chainsOf(packages)(packages[1])).toBeUndefined()
})

test('a chain of thousands is not told', () => {
  const rows = Array.from({ length: 5000 }, (_, at): Row => [`p${at}`, at === 0, [`p${at + 1}`]])
  expect(chain('p49', rows)).toHaveLength(50)
  expect(chain('p50', rows)).toBeUndefined()
})
