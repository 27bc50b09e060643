import { compare, parse } from 'semver'
import { cleanVersion, compareVersions } from './version.ts'

const written = ['1.2.3', '0.0.0', 'v1.2.3', ' =1.2.3 ', '1.2.3-alpha', '1.2.3-alpha.1', '1.2.3-1', '1.2.3-01a']
const further = [
  '1.2.3--',
  '1.2.3-0.a-b',
  '1.2.3+b',
  '1.2.3-rc.1+b.c',
  '9007199254740991.0.0',
  '1.2.3-9007199254740993'
]

test('versions that node-semver reads are in its order', () => {
  const versions = [...written, ...further].filter(text => parse(text) !== null)
  expect(versions.length).toBeGreaterThan(10)
  for (const one of versions)
    for (const other of versions)
      expect([one, other, compareVersions(one, other)]).toEqual([one, other, compare(one, other)])
})

test.each([
  ['01.2.3', '1.2.3', 0],
  ['1.2.3alpha', '1.2.3-alpha', 0],
  ['9007199254740993.0.0', '9007199254740992.0.0', 1],
  ['1.2', '1.2.0', 0],
  ['1.2.3.4', '1.2.3', 0],
  ['1.2.3-a..b', '1.2.3', undefined],
  ['1.2.3-', '1.2.3', undefined],
  ['latest', '1.2.3', undefined]
])('beyond it: %s and %s compare as %s', (one, other, order) => {
  expect(compareVersions(one, other)).toBe(order)
})

test.each([
  ['v1.2.3', '1.2.3'],
  ['= 1.2.3-a ', '1.2.3-a'],
  ['1.x', undefined],
  [`1.2.3-${'a'.repeat(300)}`, undefined]
])('%j without decoration', (text, clean) => {
  expect(cleanVersion(text)).toBe(clean)
})
