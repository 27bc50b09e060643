import { compareVersions, readVersion, releaseBehind } from './version.ts'

// Each version sorts before the next one: <https://packaging.python.org/en/latest/specifications/version-specifiers/>.
const ascending = [
  [
    'dev, alpha, beta, candidate, final, post',
    '1.dev0 1.a0.dev1 1.a0 1.a1 1.b0 1.b2.dev3 1.b2 1.rc1 1 1.post0.dev1 1.post0 1.post1'
  ],
  ['numbers are numbers', '0.9 0.10 0.11 0.99 0.100 1.2 1.10 2 10 11'],
  ['release segments of other lengths', '1 1.0.1 1.0.2 1.1 1.1.0.1 1.1.1 1.2'],
  ['dates', '2023.12.31 2024.1 2024.1.15 2024.10'],
  ['epochs beat everything', '2024.1 99999 1!0.0.1 1!1.dev0 1!1 2!0'],
  [
    'local versions follow their public one',
    '1.0 1.0+abc 1.0+abc.1 1.0+abd 1.0+ubuntu 1.0+1 1.0+2 1.0+10 1.0+10.a 1.0+10.1 1.0.post0'
  ],
  ['local versions of pre-releases', '1.0a1 1.0a1+x 1.0a1+1 1.0a1.post0 1.0a2.dev0'],
  ['post-releases of pre-releases', '2.0rc1.dev1 2.0rc1 2.0rc1.post1.dev2 2.0rc1.post1 2.0rc2 2.0'],
  ['dev-releases of post-releases', '3.1 3.1.post2.dev0 3.1.post2.dev1 3.1.post2 3.1.post3'],
  ['git hashes in local versions are no numbers', '1+0x1f 1+0x20 1+1e5 1+g1 1+3 1+20'],
  ['many numbers', '1.2.3.4.5 1.2.3.4.6 1.2.3.5 1.2.4'],
  ['PyTorch', '2.1.0.dev20230701+cu118 2.1.0 2.1.0+cpu 2.1.0+cu118 2.1.0+cu121 2.1.1']
] as const

describe('order', () => {
  for (const [what, text] of ascending) {
    const versions = text.split(' ')
    const pairs = versions.slice(1).map((version, index) => [versions[index] ?? '', version] as const)
    test.each(pairs)(`${what}: %s < %s`, (left, right) => {
      expect(compareVersions(left, right)).toBeLessThan(0)
      expect(compareVersions(right, left)).toBeGreaterThan(0)
    })
  }
})

test.each([
  ['1', '1.0'],
  ['1.0', '1.0.0.0'],
  ['1.0', 'v1.0'],
  ['1.0', ' 1.0 '],
  ['1.0a1', '1.0alpha1'],
  ['1.0a1', '1.0-A.1'],
  ['1.0a0', '1.0a'],
  ['1.0b2', '1.0_beta_2'],
  ['1.0rc1', '1.0c1'],
  ['1.0rc1', '1.0pre1'],
  ['1.0rc1', '1.0-preview-1'],
  ['1.0.post1', '1.0-1'],
  ['1.0.post1', '1.0r1'],
  ['1.0.post1', '1.0.rev1'],
  ['1.0.post0', '1.0.post'],
  ['1.0.dev0', '1.0dev'],
  ['1.0.dev3', '1.0-DEV3'],
  ['1.0', '0!1.0'],
  ['1.0', '01.00'],
  ['1.0+ubuntu.1', '1.0+Ubuntu-1'],
  ['1.0+a.1', '1.0+a_01'],
  ['1!2', '1!2.0']
])('%s is %s', (left, right) => {
  expect(compareVersions(left, right)).toBe(0)
})

test.each(['', 'latest', '1.0 beta', '^1.0', '${V}', '1!', '1.0.*', '{{ version }}', '---', `1${'.1'.repeat(200)}`])(
  '%j is no version',
  text => {
    expect(readVersion(text)).toBeUndefined()
    expect(compareVersions(text, '1.0')).toBeUndefined()
    expect(compareVersions('1.0', text)).toBeUndefined()
  }
)

// As pip had it before it refused such versions; of each pair the first is the smaller one.
test.each([
  ['2004d', '2005a'],
  ['2004d', '0.1.dev0'],
  ['1.0.x', '1.0'],
  ['foo-1.0', '0'],
  ['0.1-bulbasaur', '0.1-charmander'],
  ['0.3m1', '0.3m2'],
  ['0.8.4p1', '0.8.4p2'],
  ['0.9-x', '0.10-x'],
  ['1.0-x', '1.0.1-x'],
  ['1.0-dev-x', '1.0-x'],
  ['2.0.1rc2-git', '2.0.0a1'],
  ['1.0+a..b', '1.0'],
  ['2013-01-21T20:33:09+0100', '2013-01-23T17:11:52+0100']
])('legacy versions: %s < %s', (left, right) => {
  expect(readVersion(left)).toBeUndefined()
  expect(compareVersions(left, right)).toBeLessThan(0)
  expect(compareVersions(right, left)).toBeGreaterThan(0)
})

test.each([
  ['9999999999999998', '9999999999999999'],
  ['1.99999999999999999998', '1.99999999999999999999.dev1'],
  ['1.99999999999999999999.dev1', '1.99999999999999999999a1'],
  ['1.99999999999999999999rc1', '1.99999999999999999999'],
  ['1.99999999999999999999', '1.99999999999999999999+1'],
  ['1.99999999999999999999+a', '1.99999999999999999999+1'],
  ['1.99999999999999999999', '1.99999999999999999999-1'],
  ['1.99999999999999999999.post1.dev1', '1.99999999999999999999.post1'],
  ['1.99999999999999999999', '2'],
  ['1.99999999999999999999', '1!0']
])('numbers of any length: %s < %s', (left, right) => {
  expect(compareVersions(left, right)).toBeLessThan(0)
  expect(compareVersions(right, left)).toBeGreaterThan(0)
})

test.each([
  ['2.5.1+cu121', '2.5.1'],
  ['1.0rc1+a.b', '1.0rc1'],
  ['2.5.1', undefined],
  ['', undefined]
])('the release behind %s is %s', (version, release) => {
  expect(releaseBehind(version)).toBe(release)
})
