import { aPackage } from '../../test/helpers/components.ts'
import { resolveRanges } from './resolve.ts'

function locked(name: string, version: string, path = 'uv.lock') {
  return aPackage({ name, version, location: { path, side: 'head', startLine: 7 } })
}

function resolvedVersion(specifier: string, ...locks: ReturnType<typeof locked>[]): string | undefined {
  const [component] = resolveRanges([aPackage({ specifier })], locks)
  return component?.kind === 'package' ? component.resolved?.version : undefined
}

test('a range has the version of the lock in its folder, and its place', () => {
  const [component] = resolveRanges([aPackage({ specifier: '>=2' })], [locked('torch', '2.5.1')])
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
  expect(resolveRanges([aPackage({ version: '2.0' })], [locked('torch', '2.5.1')])).toEqual([
    aPackage({ version: '2.0' })
  ])
})

test('what comes from elsewhere than the registry is not in its lock', () => {
  const vcs = aPackage({ specifier: '', source: { type: 'vcs', url: 'https://git.example/torch' } })
  expect(resolveRanges([vcs], [locked('torch', '2.5.1')])).toEqual([vcs])
})
