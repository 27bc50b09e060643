import { admitted, ordered } from '../../../test/helpers/ecosystem.ts'
import { isDefaultRepository } from './default-repository.ts'
import { ecosystem } from './ecosystem.ts'

test('purl', () => {
  expect(ecosystem.purl('Rcpp', '1.0-2')).toBe('pkg:cran/Rcpp@1.0-2')
})

test('order', () => {
  ordered(ecosystem, [
    '0.1',
    ['1.0-1', '1.0.1', '1-0-1', '01.0.1'],
    '1.0.1.0',
    '1.0.1.9000',
    '1.0.2',
    '1.9',
    '1.10',
    '20240101',
    '99999999999999999998.0',
    '99999999999999999999.0'
  ])
})

test.each(['', '1.0a', '1..0', '1.', 'latest', '>= 1'])('%j is no version', text => {
  expect(ecosystem.compare(text, '1')).toBeUndefined()
})

test.each([
  ['1.0-2', '1.0-2', ['[1.0-2, 1.0-2]']],
  ['(== 1.0)', '1.0', ['[1.0, 1.0]']],
  ['(>= 1.0)', undefined, ['[1.0, )']],
  ['>= 1.0, < 2.0', undefined, ['[1.0, 2.0)']],
  ['!= 1.5', undefined, ['(, 1.5)', '(1.5, )']],
  ['', undefined, undefined],
  ['~> 1.0', undefined, undefined]
])('%j pins %j and admits %j', (specifier, version, intervals) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
  expect(admitted(ecosystem, specifier)).toEqual(intervals)
})

const archive = ['r-project', 'org'].join('.')

test.each([
  [`https://cran.${archive}`, true, false],
  [`https://cloud.${archive}/`, true, false],
  [`https://packagemanager.${['posit', 'co'].join('.')}/cran/2024-01-01`, false, true],
  [`https://cran.${archive}.evil.example`, false, false],
  ['https://index.example', false, false],
  ['CRAN', false, false]
])('%s: default %s, mirror %s', (url, isDefault, isMirror) => {
  expect(isDefaultRepository(url)).toBe(isDefault)
  expect(ecosystem.isMirror(url)).toBe(isMirror)
})

test.each([
  ['Rcpp', 'pkg:cran/Rcpp'],
  ['', 'pkg:cran/'],
  ['a/b c', 'pkg:cran/a%2Fb%20c'],
  ['\ud800', 'pkg:cran/%EF%BF%BD']
])('a purl of %j without version', (name, purl) => {
  expect(ecosystem.purl(name)).toBe(purl)
})
