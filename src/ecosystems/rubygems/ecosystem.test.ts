import { admitted, ordered } from '../../../test/helpers/ecosystem.ts'
import { isDefaultSource } from './default-source.ts'
import { ecosystem } from './ecosystem.ts'

test('purl', () => {
  expect(ecosystem.purl('rails', '7.1.0')).toBe('pkg:gem/rails@7.1.0')
})

test('order', () => {
  ordered(ecosystem, [
    '0.beta',
    ['0', '0.0'],
    '0.9',
    ['1.A', '1.0.A'],
    '1.a',
    '1.0.a.1',
    '1.a9',
    ['1.a10', '1.0.a.10', '1.a.10.0'],
    '1.b',
    ['1.0-1', '1.pre.1'],
    '1.0.rc1',
    ['1', '1.0', '1.0.0', '01'],
    '1.0.1',
    '1.2.a',
    '1.2',
    '1.10',
    '9007199254740993',
    '9007199254740994'
  ])
})

test.each(['', 'latest', '1..2', '1.2.', '>= 1', '1 2', '1.2_3'])('%j is no version', text => {
  expect(ecosystem.compare(text, '1')).toBeUndefined()
})

test.each([
  ['1.2.3', '1.2.3', ['[1.2.3, 1.2.3]']],
  ['= 1.2', '1.2', ['[1.2, 1.2]']],
  ['~> 1.2.3', undefined, ['[1.2.3, 1.3.A)']],
  ['~> 1.2', undefined, ['[1.2, 2.A)']],
  ['~> 1', undefined, ['[1, 2.A)']],
  ['~> 1.2.a.4', undefined, ['[1.2.a.4, 2.A)']],
  ['>= 1.0, < 2', undefined, ['[1.0, 2)']],
  ['>= 1, != 1.5', undefined, ['[1, 1.5)', '(1.5, )']],
  ['~> 1.4, >= 3', undefined, []],
  ['', undefined, undefined],
  ['~> x', undefined, undefined],
  ['^1.2', undefined, undefined]
])('%j pins %j and admits %j', (specifier, version, intervals) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
  expect(admitted(ecosystem, specifier)).toEqual(intervals)
})

test('the default source', () => {
  expect(isDefaultSource(`https://${['rubygems', 'org'].join('.')}/`)).toBe(true)
  expect(isDefaultSource(`https://gems.${['rubygems', 'org'].join('.')}.evil.example/`)).toBe(false)
  expect(isDefaultSource('https://index.example/')).toBe(false)
})
