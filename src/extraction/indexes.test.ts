import type { Component, IndexComponent, PackageComponent } from '../core/component.ts'
import { aLockedPackage, anIndex, aPackage } from '../../test/helpers/components.ts'
import { withIndexes } from './indexes.ts'

const at = (path: string) => ({ path, side: 'head' as const, startLine: 1 })
const npm = (name: string, path = 'package.json', more: Partial<PackageComponent> = {}) =>
  aPackage({ ecosystem: 'npm', name, specifier: '^1.0', location: at(path), ...more })
const setting = (path: string, more: Partial<IndexComponent> = {}) =>
  anIndex({
    ecosystem: 'npm',
    name: 'https://index.example/npm',
    url: 'https://index.example/npm',
    forFolder: true,
    location: at(path),
    ...more
  })
const locked = (name: string, url?: string, more: Partial<PackageComponent> = {}) =>
  aLockedPackage({
    name,
    source: { type: 'registry', ...(url !== undefined && { url }) },
    hosts: ['index.example'],
    ...more
  })
const mirror = `https://${['registry', 'npmmirror', 'com'].join('.')}`

/** Where a package comes from: `index path`, with `?` where that is not sure. */
function takenFrom(
  component: Component,
  indexes: readonly IndexComponent[],
  stands = true,
  entries: PackageComponent[] = []
) {
  const [found] = withIndexes([component], { indexes, locked: entries, stands: () => stands })
  if (found?.kind !== 'package' || found.takenFrom === undefined) return undefined
  const { index, by, sure } = found.takenFrom
  return `${index}${sure ? '' : '?'} ${by.path}`
}

test.each<[string, Component, readonly IndexComponent[], string | undefined]>([
  ['no setting', npm('a'), [], undefined],
  ['for all', npm('a'), [setting('.npmrc')], 'https://index.example/npm? .npmrc'],
  ['for its scope', npm('@acme/a'), [setting('.npmrc', { scope: '@acme' })], 'https://index.example/npm .npmrc'],
  ['for another scope', npm('@other/a'), [setting('.npmrc', { scope: '@acme' })], undefined],
  ['for a scope, and a package of none', npm('a'), [setting('.npmrc', { scope: '@acme' })], undefined],
  [
    'for all and for its scope',
    npm('@acme/a'),
    [setting('.npmrc'), setting('.npmrc', { scope: '@acme', name: 'https://own.example' })],
    'https://own.example .npmrc'
  ],
  [
    'in a folder above',
    npm('a', 'apps/web/package.json'),
    [setting('apps/.npmrc')],
    'https://index.example/npm? apps/.npmrc'
  ],
  [
    'the nearest',
    npm('a', 'apps/web/package.json'),
    [setting('.npmrc'), setting('apps/.npmrc')],
    'https://index.example/npm? apps/.npmrc'
  ],
  ['in another folder', npm('a'), [setting('apps/.npmrc')], undefined],
  ['in a folder of a like name', npm('a', 'app/package.json'), [setting('apps/.npmrc')], undefined],
  [
    'in a folder of the tool',
    npm('a', 'x/Cargo.toml', { ecosystem: 'cargo' }),
    [setting('x/.cargo/config.toml', { ecosystem: 'cargo' })],
    'https://index.example/npm? x/.cargo/config.toml'
  ],
  ['of another ecosystem', npm('a'), [setting('.npmrc', { ecosystem: 'pypi' })], undefined],
  ['beside the default one', npm('a'), [setting('.npmrc', { use: 'additional' })], undefined],
  ['a mirror', npm('a'), [setting('.npmrc', { name: mirror, url: mirror })], undefined],
  ['of a command', npm('a'), [{ ...anIndex({ ecosystem: 'npm', location: at('.npmrc') }) }], undefined],
  [
    'one that names its own',
    npm('a', 'package.json', { source: { type: 'registry', url: 'https://x.example' } }),
    [setting('.npmrc')],
    undefined
  ],
  ['what a command installs', npm('a', 'Dockerfile', { role: 'installed' }), [setting('.npmrc')], undefined],
  [
    'an entry that leaves it out',
    npm('a', 'pnpm-lock.yaml', { role: 'locked' }),
    [setting('.npmrc')],
    'https://index.example/npm? .npmrc'
  ],
  [
    'an entry that says',
    npm('a', 'package-lock.json', { role: 'locked', hosts: ['x.example'] }),
    [setting('.npmrc')],
    undefined
  ],
  ['an entry of Python', aLockedPackage(), [setting('uv.toml', { ecosystem: 'pypi' })], undefined],
  [
    'a name like a prototype',
    npm('__proto__', 'constructor/package.json'),
    [setting('constructor/.npmrc')],
    'https://index.example/npm? constructor/.npmrc'
  ]
])('%s', (_, component, indexes, expected) => {
  expect(takenFrom(component, indexes)).toBe(expected)
})

test('what this change sets is not sure', () => {
  expect(takenFrom(npm('@acme/a'), [setting('.npmrc', { scope: '@acme' })], false)).toBe(
    'https://index.example/npm? .npmrc'
  )
})

const own = 'https://index.example/simple'
const requirement = aPackage({ specifier: '>=1', resolved: { version: '2.0', by: locked('torch').location } })
const uv = setting('uv.toml', { ecosystem: 'pypi', name: own, url: own })

test.each<[string, PackageComponent, readonly IndexComponent[], string | undefined]>([
  ['an entry from an index', locked('torch', own), [], `${own}? uv.lock`],
  ['an entry from the default index', locked('torch'), [uv], undefined],
  ['an entry that does not say, in a language whose locks do', aLockedPackage(), [uv], undefined],
  ['an entry of another package', locked('numpy', own), [], undefined],
  ['an entry from a mirror', locked('torch', 'https://download.pytorch.org/whl/cu124'), [], undefined]
])('resolved by %s', (_, entry, indexes, expected) => {
  expect(takenFrom(requirement, indexes, true, [entry])).toBe(expected)
})
