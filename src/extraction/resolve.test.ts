import { aPackage } from '../../test/helpers/components.ts'
import { resolveRanges, type Lock } from './resolve.ts'

function locked(name: string, version: string, path = 'uv.lock') {
  return aPackage({ role: 'locked', name, version, location: { path, side: 'head', startLine: 7 } })
}

function locksOf(packages: readonly ReturnType<typeof locked>[], governs: Lock['governs'] = []): Lock[] {
  const paths = new Set(packages.map(({ location }) => location.path))
  return [...paths].map(path => ({
    path,
    packages: packages.filter(({ location }) => location.path === path),
    governs
  }))
}

function resolvedVersion(specifier: string, ...locks: ReturnType<typeof locked>[]): string | undefined {
  const [component] = resolveRanges([aPackage({ specifier })], locksOf(locks))
  return component?.kind === 'package' ? component.resolved?.version : undefined
}

test('a range has the version of the lock in its folder, and its place', () => {
  const [component] = resolveRanges([aPackage({ specifier: '>=2' })], locksOf([locked('torch', '2.5.1')]))
  expect(component).toMatchObject({ resolved: { version: '2.5.1', by: { path: 'uv.lock', startLine: 7 } } })
})

test.each([
  ['a lock in another folder', '>=2', [locked('torch', '2.5.1', 'services/uv.lock')], undefined],
  ['another package', '>=2', [locked('numpy', '2.5.1')], undefined],
  [
    'several versions, of which the range admits one',
    '>=2',
    [locked('torch', '1.0'), locked('torch', '2.5.1')],
    '2.5.1'
  ],
  [
    'several versions, of which the range admits more',
    '>=1',
    [locked('torch', '1.0'), locked('torch', '2.5.1')],
    undefined
  ],
  [
    'several versions, of which the range admits none',
    '>=3',
    [locked('torch', '1.0'), locked('torch', '2.5.1')],
    undefined
  ]
] as const)('%s', (_, specifier, locks, version) => {
  expect(resolvedVersion(specifier, ...locks)).toBe(version)
})

test('an exact version stays what it is', () => {
  expect(resolveRanges([aPackage({ version: '2.0' })], locksOf([locked('torch', '2.5.1')]))).toEqual([
    aPackage({ version: '2.0' })
  ])
})

test('an exact version has the entry that states it, also among others', () => {
  const locks = locksOf([locked('torch', '2.5.1'), locked('torch', '2.0')])
  const [component] = resolveRanges([aPackage({ version: '2.0' })], locks)
  expect(component).toMatchObject({ version: '2.0', resolved: { version: '2.0', by: { path: 'uv.lock' } } })
})

test('an entry of a lock is not resolved by itself', () => {
  const entry = locked('torch', '2.5.1')
  expect(resolveRanges([entry], locksOf([entry]))).toEqual([entry])
})

test('without a requirement the one version of a lock will do', () => {
  const location = { path: 'libs/one/Cargo.toml', side: 'head', startLine: 1 } as const
  const [component] = resolveRanges([aPackage({ location })], locksOf([locked('torch', '2.5.1')], 'below'))
  expect(component).toMatchObject({ resolved: { version: '2.5.1' } })
})

test('what comes from elsewhere than the registry is not in its lock', () => {
  const vcs = aPackage({ specifier: '', source: { type: 'vcs', url: 'https://git.example/torch' } })
  expect(resolveRanges([vcs], locksOf([locked('torch', '2.5.1')]))).toEqual([vcs])
})

test.each<[string, Lock['governs'], string, string | undefined]>([
  ['a member', ['libs/one'], '>=2', '2.5.1'],
  ['every folder below', 'below', '>=2', '2.5.1'],
  ['a folder that is no member', ['libs/two'], '>=2', undefined],
  ['no folder but its own', [], '>=2', undefined],
  ['a range that does not admit the version', 'below', '>=3', undefined]
])('a lock above governs %s', (_, governs, specifier, version) => {
  const location = { path: 'libs/one/pyproject.toml', side: 'head', startLine: 1 } as const
  const [component] = resolveRanges([aPackage({ specifier, location })], locksOf([locked('torch', '2.5.1')], governs))
  expect(component?.kind === 'package' ? component.resolved?.version : 'none').toBe(version)
})

test('of several locks above, the nearest counts', () => {
  const location = { path: 'a/b/pyproject.toml', side: 'head', startLine: 1 } as const
  const locks = locksOf([locked('torch', '2.5.1'), locked('torch', '2.6.0', 'a/uv.lock')], 'below')
  const [component] = resolveRanges([aPackage({ specifier: '>=2', location })], locks)
  expect(component).toMatchObject({ resolved: { version: '2.6.0' } })
})

test('more versions of one package than any lockfile of people holds decide nothing', () => {
  const lock = (count: number) => locksOf(Array.from({ length: count }, (_, index) => locked('a', `${index}.0`)))
  const range = aPackage({ name: 'a', specifier: '==7.*', location: { path: 'pyproject.toml', side: 'head' } })
  expect(resolveRanges([range], lock(100))[0]).toMatchObject({ resolved: { version: '7.0' } })
  expect(resolveRanges([range], lock(101))[0]).not.toHaveProperty('resolved')
})
