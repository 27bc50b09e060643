import { admitted, ordered } from '../../../test/helpers/ecosystem.ts'
import { ecosystem } from './ecosystem.ts'

test.each([
  [
    'github.com/Azure/go-autorest',
    'v1.2.3+incompatible',
    'pkg:golang/github.com/azure/go-autorest@v1.2.3+incompatible'
  ],
  ['stdlib', '1.22.1', 'pkg:golang/stdlib@1.22.1'],
  ['gopkg.in/yaml.v3', undefined, 'pkg:golang/gopkg.in/yaml.v3']
])('purl of %s', (name, version, purl) => {
  expect(ecosystem.purl(name, version)).toBe(purl)
})

test('order', () => {
  ordered(ecosystem, [
    'v0.0.0-20190101000000-0123456789ab',
    'v0.0.0-20220314234659-1baeb1ce4c0b',
    ['0.0.0', 'v0'],
    'v1.2.3-pre',
    'v1.2.3-pre.0.20220101000000-0123456789ab',
    ['v1.2.3', '1.2.3', 'v1.2.3+incompatible'],
    'v1.2.4-0.20191109021931-daa7c04131f5',
    'v1.2.4',
    ['v1.21', '1.21.0'],
    'v1.99999999999999999998.0',
    'v1.99999999999999999999.0',
    ['v2', 'v2.0', 'v2.0.0+incompatible']
  ])
})

test.each(['', 'v', 'latest', 'v1.2.3.4', 'v1-pre', '>=1.0', 'master'])('%j is no version', text => {
  expect(ecosystem.compare(text, 'v1.0.0')).toBeUndefined()
})

test.each([
  ['v1.2.3', 'v1.2.3', ['[v1.2.3, v1.2.3]']],
  ['[v1.0.0, v1.2.0]', undefined, ['[v1.0.0, v1.2.0]']],
  ['>=1.2.0, <2', undefined, ['[1.2.0, 2)']],
  ['> 1.2 != 1.5', undefined, ['(1.2, 1.5)', '(1.5, )']],
  ['*', undefined, ['(, )']],
  ['', undefined, undefined],
  ['latest', undefined, undefined],
  ['>=', undefined, undefined],
  ['^1.2', undefined, undefined]
])('%j pins %j and admits %j', (specifier, version, intervals) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
  expect(admitted(ecosystem, specifier)).toEqual(intervals)
})
