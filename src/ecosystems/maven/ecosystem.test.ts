import { admitted, ordered } from '../../../test/helpers/ecosystem.ts'
import { ecosystem } from './ecosystem.ts'

test('names', () => {
  expect(ecosystem.purl('org.example:lib', '1.0')).toBe('pkg:maven/org.example/lib@1.0')
  expect(ecosystem.purl('lib')).toBe('pkg:maven/lib')
  expect(ecosystem.normalizeName('org.example/lib')).toBe('org.example:lib')
})

test('order', () => {
  ordered(ecosystem, [
    ['1-alpha-1', '1a1', '1.0-alpha-1'],
    '1-alpha-2-snapshot',
    '1-alpha-2',
    '1-beta1',
    '1-m2',
    ['1-rc', '1cr', '1.RC', '1.0.0rc'],
    '1-rc2',
    '1-SNAPSHOT',
    ['1', '1.0', '1.0.0', '1-0', '1.ga', '1-final', '1.RELEASE', '001'],
    '1-sp',
    '1-abc',
    '1-jre',
    '1-1-snapshot',
    '1-1',
    '1-2',
    '1.0.1',
    '1.1',
    '1.1-a',
    '1.2',
    '1.10',
    '20190126.230843',
    '1234567890.12345',
    '12345678901234567890.1',
    '12345678901234567891'
  ])
})

test.each(['', '[1,2)', '1,2', '1 2', '${version}', '^1', 'a'.repeat(300)])('%j is no version', text => {
  expect(ecosystem.compare(text, '1')).toBeUndefined()
})

test('a version of nothing but hyphens is quickly read', () => {
  expect(ecosystem.compare('-'.repeat(256), '1-'.repeat(128))).toBeLessThan(0)
})

test.each([
  ['1.0', '1.0', ['[1.0, 1.0]']],
  ['[1.0]', '1.0', ['[1.0, 1.0]']],
  ['1.0-SNAPSHOT', '1.0-SNAPSHOT', ['[1.0-SNAPSHOT, 1.0-SNAPSHOT]']],
  ['[1.0,2.0)', undefined, ['[1.0, 2.0)']],
  ['(,1.0]', undefined, ['(, 1.0]']],
  ['[1.5,)', undefined, ['[1.5, )']],
  ['(,1.1),(1.1,)', undefined, ['(, 1.1)', '(1.1, )']],
  ['(,1.0],[1.2,)', undefined, ['(, 1.0]', '[1.2, )']],
  ['[2,1]', undefined, []],
  ['LATEST', undefined, undefined],
  ['RELEASE', undefined, undefined],
  ['(1.0)', undefined, undefined],
  ['[1,2,3]', undefined, undefined],
  ['[1,2', undefined, undefined],
  ['[1,2)x', undefined, undefined],
  ['==1.0', undefined, undefined],
  ['', undefined, undefined],
  ['${version}', undefined, undefined]
])('%j pins %j and admits %j', (specifier, version, intervals) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
  expect(admitted(ecosystem, specifier)).toEqual(intervals)
})
