import { admitted, ordered } from '../../../test/helpers/ecosystem.ts'
import { isDefaultRegistry } from './default-registry.ts'
import { ecosystem } from './ecosystem.ts'

const host = ['crates', 'io'].join('.')

test('names', () => {
  expect(ecosystem.osvName).toBe(host)
  expect(ecosystem.normalizeName(' Inflector\n')).toBe('Inflector')
  expect(ecosystem.purl('serde_json', '1.0.1+x')).toBe('pkg:cargo/serde_json@1.0.1+x')
})

test('order is that of Semantic Versioning, with numbers of any size', () => {
  ordered(ecosystem, [
    '0.0.0-0',
    '0.0.0',
    '1.0.0-2',
    '1.0.0-10',
    '1.0.0-9007199254740993',
    '1.0.0-9007199254740994',
    '1.0.0--',
    '1.0.0-Alpha',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    ['1.0.0', 'v1.0.0', '1.0.0+a', '01.0.0'],
    '1.9.0',
    '1.10.0',
    '9007199254740993.0.0',
    '9007199254740994.0.0'
  ])
})

test.each(['', '1', '1.2', '1.2.3.4', '1.2.x', '1.0.0-', '1.0.0-a..b', '^1.0.0', ' 1.0.0', `1.0.0-${'a'.repeat(300)}`])(
  '%j is no version',
  text => {
    expect(ecosystem.compare(text, '1.0.0')).toBeUndefined()
    expect(ecosystem.compare('1.0.0', text)).toBeUndefined()
  }
)

test.each([
  ['=1.2.3', '1.2.3'],
  [' = 1.2.3-rc.1+b ', '1.2.3-rc.1+b'],
  ['1.2.3', undefined],
  ['=1.2', undefined],
  ['=1.2.*', undefined],
  ['=1.2.3, <2', undefined],
  ['', undefined]
])('%j pins %s', (specifier, version) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
})

test.each([
  ['1.2.3', ['[1.2.3, 2.0.0-0)']],
  ['1', ['[1.0.0, 2.0.0-0)']],
  ['0', ['[0.0.0, 1.0.0-0)']],
  ['^0.2.3', ['[0.2.3, 0.3.0-0)']],
  ['0.0.3', ['[0.0.3, 0.0.4-0)']],
  ['0.0', ['[0.0.0, 0.1.0-0)']],
  ['^1.2.3-rc.1', ['[1.2.3-rc.1, 2.0.0-0)']],
  ['~1.2.3', ['[1.2.3, 1.3.0-0)']],
  ['~1.2', ['[1.2.0, 1.3.0-0)']],
  ['~1', ['[1.0.0, 2.0.0-0)']],
  ['*', ['(, )']],
  ['1.*', ['[1.0.0, 2.0.0-0)']],
  ['1.2.*', ['[1.2.0, 1.3.0-0)']],
  ['0.0.*', ['[0.0.0, 0.1.0-0)']],
  ['1.*.*', ['[1.0.0, 2.0.0-0)']],
  ['=1.2.3', ['[1.2.3, 1.2.3]']],
  ['=1.2', ['[1.2.0, 1.3.0-0)']],
  ['>1.2.3', ['(1.2.3, )']],
  ['>1.2', ['[1.3.0-0, )']],
  ['>=1.2', ['[1.2.0, )']],
  ['<2', ['(, 2.0.0-0)']],
  ['<=1.2', ['(, 1.3.0-0)']],
  ['<=1.2.3', ['(, 1.2.3]']],
  ['>=1.2, <1.5', ['[1.2.0, 1.5.0-0)']],
  ['>1.0.0-alpha, <1.0.0', ['(1.0.0-alpha, 1.0.0)']],
  ['>2, <1', []],
  ['99999999999999999999.1', ['[99999999999999999999.1.0, 100000000000000000000.0.0-0)']]
])('%j admits %j', (specifier, intervals) => {
  expect(admitted(ecosystem, specifier)).toEqual(intervals)
})

test.each(['', 'latest', '1.2.3.4', '1.*.3', '==1.0', '1.0 || 2.0', '{{ version }}', '1,', `1${',1'.repeat(2000)}`])(
  'what %j admits is not known',
  specifier => {
    expect(ecosystem.admitted(specifier)).toBeUndefined()
  }
)

test.each([
  [`https://index.${host}/`, true],
  [`https://github.com/rust-lang/${host}-index`, true],
  [`https://github.com/rust-lang/${host}-index.git/`, true],
  [`https://github.com/someone/${host}-index`, false],
  [`https://index.${host}.evil.example/`, false],
  ['https://index.example/', false],
  ['', false]
])('%s: default %s', (url, isDefault) => {
  expect(isDefaultRegistry(url)).toBe(isDefault)
})
