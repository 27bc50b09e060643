import { isDefaultRegistry, isMirrorRegistry } from './default-registry.ts'
import { readRequirement, readResolved } from './requirement.ts'

const host = ['registry', 'npmjs', 'org'].join('.')
const alias = ['registry', 'yarnpkg', 'com'].join('.')

test.each([
  `https://${host}`,
  `https://${host}/left-pad/-/left-pad-1.3.0.tgz`,
  `http://${host.toUpperCase()}./left-pad`,
  `https://${alias}/left-pad/-/left-pad-1.3.0.tgz#5b8a3a7765dfe001261dde915589e782f8c94d1e`
])('%s is the default registry', url => {
  expect(isDefaultRegistry(url)).toBe(true)
})

test.each([
  'https://index.example/left-pad/-/left-pad-1.3.0.tgz',
  `https://${host}@evil.example/`,
  `https://evil.example/${host}/`,
  `https://${host}.evil.example/`,
  `https://evil-${host}/`,
  `https://${host}:8443/`,
  `ftp://${host}/`,
  `//${host}/`,
  host,
  'file:../x',
  'https://',
  ''
])('%j is not', url => {
  expect(isDefaultRegistry(url)).toBe(false)
})

test('a tarball of the default registry in a lockfile is the registry itself', () => {
  expect(readResolved(`https://${alias}/left-pad/-/left-pad-1.3.0.tgz`)).toEqual({ type: 'registry' })
})

test.each([
  ['left-pad/-/left-pad-1.3.0.tgz', { name: 'left-pad', specifier: '1.3.0', source: { type: 'registry' } }],
  ['@s/a/-/a-1.0.0-rc.1.tgz', { name: '@s/a', specifier: '1.0.0-rc.1', source: { type: 'registry' } }],
  ['@s%2fa/-/a-1.0.0.tgz', { name: '@s/a', specifier: '1.0.0', source: { type: 'registry' } }],
  ['a/-/b-1.0.0.tgz', { name: 'a', source: { type: 'registry' } }],
  ['%/-/%-1.0.0.tgz', { name: '%', specifier: '1.0.0', source: { type: 'registry' } }],
  ['a.tgz', { name: 'dep', source: { type: 'url', url: `https://${host}/a.tgz` } }]
])('a dependency on its tarball %s is a dependency on the package', (path, requirement) => {
  expect(readRequirement('dep', `https://${host}/${path}`)).toEqual(requirement)
})

test('a long address is no work', () => {
  expect(readRequirement('dep', `https://${host}/@${'%2f'.repeat(100_000)}`).source.type).toBe('url')
})

const mirror = `https://${['registry', 'npmmirror', 'com'].join('.')}`

test.each([
  [mirror, true],
  [mirror.replace('https', 'http'), false],
  [`${mirror}.evil.example/`, false],
  [`https://${host}/`, false],
  ['https://index.example', false]
])('%s serves the packages of the default registry: %j', (url, expected) => {
  expect(isMirrorRegistry(url)).toBe(expected)
})

test.each(['left-pad/-/left-pad-1.3.0.tgz', 'left-pad/download/left-pad-1.3.0.tgz'])(
  'a tarball of a mirror is the package of a registry: %s',
  path => {
    expect(readResolved(`${mirror}/${path}`)).toEqual({ type: 'registry', url: mirror })
  }
)
