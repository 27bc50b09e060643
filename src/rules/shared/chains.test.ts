import { anEntry, aPackage, entryIds } from '../../../test/helpers/components.ts'
import { entryId } from '../../extractors/shared/files/lock-entries.ts'
import { chainsOf } from './chains.ts'

type Row = readonly [name: string, direct: boolean | undefined, dependsOn: readonly string[]]

function chain(to: string, rows: readonly Row[]): readonly string[] | undefined {
  const packages = rows.map(([name, direct, dependsOn]) =>
    aPackage({ name, ...anEntry(name, ...dependsOn), ...(direct === undefined ? {} : { direct }) })
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
    aPackage({ name: 'a', direct: true, ...anEntry('a', 'b') }),
    aPackage({ name: 'b', direct: false, ...anEntry('b'), location })
  ]
  expect(packages[1] && chainsOf(packages)(packages[1])).toBeUndefined()
})

test('versions are apart', () => {
  const packages = [
    aPackage({ name: 'a', direct: true, ...anEntry('a@1', 'b@1') }),
    aPackage({ name: 'b', direct: false, ...anEntry('b@1') }),
    aPackage({ name: 'x', direct: true, ...anEntry('x@1', 'y@1') }),
    aPackage({ name: 'y', direct: false, ...anEntry('y@1', 'b@2') }),
    aPackage({ name: 'b', direct: false, ...anEntry('b@2', 'evil@1') }),
    aPackage({ name: 'evil', direct: false, ...anEntry('evil@1') })
  ]
  const chainTo = chainsOf(packages)
  expect(packages.map(chainTo)).toEqual([
    undefined,
    ['a', 'b'],
    undefined,
    ['x', 'y'],
    ['x', 'y', 'b'],
    ['x', 'y', 'b', 'evil']
  ])
})

test('entries of one package at one version are apart', () => {
  const b = aPackage({
    name: 'b',
    direct: true,
    ...anEntry('b'),
    alsoEntries: [{ id: entryId('a/b'), dependsOn: entryIds('evil'), direct: false }]
  })
  const evil = aPackage({ name: 'evil', direct: false, ...anEntry('evil') })
  const a = aPackage({ name: 'a', direct: true, ...anEntry('a', 'a/b') })
  expect(chainsOf([a, b, evil])(evil)).toEqual(['a', 'b', 'evil'])
  expect(chainsOf([b, evil])(evil)).toBeUndefined()
})

test('an entry that the file does not hold is no part of a chain', () => {
  const packages = [aPackage({ name: 'a', direct: true, ...anEntry('a', 'gone') }), aPackage({ name: 'gone' })]
  expect(packages.map(chainsOf(packages))).toEqual([undefined, undefined])
})

test('a chain of thousands is not told', () => {
  const rows = Array.from({ length: 5000 }, (_, at): Row => [`p${at}`, at === 0, [`p${at + 1}`]])
  expect(chain('p49', rows)).toHaveLength(50)
  expect(chain('p50', rows)).toBeUndefined()
})
