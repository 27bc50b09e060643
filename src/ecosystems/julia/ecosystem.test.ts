import { admitted, ordered } from '../../../test/helpers/ecosystem.ts'
import { ecosystem } from './ecosystem.ts'

test('purl', () => {
  expect(ecosystem.purl('OpenSSL_jll', '3.0.15+1')).toBe('pkg:julia/OpenSSL_jll@3.0.15+1')
})

test('order', () => {
  ordered(ecosystem, [
    '0.1.0',
    '1.0.0-',
    '1.0.0-1',
    '1.0.0-10',
    '1.0.0-alpha',
    ['1.0.0-rc1', '1.0.0rc1', 'v1.0-rc1', '1-rc1'],
    '1.0.0-rc1+1',
    ['1.0.0', '1', '1.0', 'v1.0.0'],
    '1.0.0+',
    '1.0.0+1',
    '1.0.0+10',
    '1.0.0+a',
    '1.0.1-',
    '1.0.1',
    '18446744073709551616.0.0',
    '18446744073709551617.0.0'
  ])
})

test.each(['', 'latest', '1.2.3.4', '1.2.3-a..b', '>= 1', '*'])('%j is no version', text => {
  expect(ecosystem.compare(text, '1')).toBeUndefined()
})

test('a version holds the builds of it', () => {
  expect(ecosystem.through('1.2.3')).toEqual({ version: '1.2.4-', inclusive: false })
  expect(ecosystem.through('1.2.3+1')).toEqual({ version: '1.2.3+1', inclusive: true })
})

test.each([
  ['1.2.3', undefined, ['[1.2.3, 2.0.0-)']],
  ['^0.2.3', undefined, ['[0.2.3, 0.3.0-)']],
  ['0.0.3', undefined, ['[0.0.3, 0.0.4-)']],
  ['0.0', undefined, ['[0.0.0, 0.1.0-)']],
  ['0', undefined, ['[0.0.0, 1.0.0-)']],
  ['~1.2.3', undefined, ['[1.2.3, 1.3.0-)']],
  ['~1', undefined, ['[1.0.0, 2.0.0-)']],
  ['=1.2.3', '1.2.3', ['[1.2.3, 1.2.4-)']],
  ['=1.2', undefined, ['[1.2.0, 1.2.1-)']],
  ['>= 1.2.3', undefined, ['[1.2.3, )']],
  ['≥1', undefined, ['[1.0.0, )']],
  ['< 2', undefined, ['(, 2.0.0-)']],
  ['0.2 - 0.5', undefined, ['[0.2.0, 0.6.0-)']],
  ['1.2.3 - 4.5.6', undefined, ['[1.2.3, 4.5.7-)']],
  ['0.5, 1.2', undefined, ['[0.5.0, 0.6.0-)', '[1.2.0, 2.0.0-)']],
  ['1, 2', undefined, ['[1.0.0, 2.0.0-)', '[2.0.0, 3.0.0-)']],
  ['', undefined, undefined],
  ['1.2.3-4.5.6', undefined, undefined],
  ['^^1', undefined, undefined]
])('%j pins %j and admits %j', (specifier, version, intervals) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
  expect(admitted(ecosystem, specifier)).toEqual(intervals)
})
