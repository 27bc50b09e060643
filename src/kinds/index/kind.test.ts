import { anIndex } from '../../../test/helpers/components.ts'
import { kind } from './kind.ts'

test.each([
  ['the same index in another spelling of its setting', anIndex({ setting: '--index-url' }), true],
  ['another address', anIndex({ name: 'https://other.example/simple' }), false],
  ['beside the default one', anIndex({ use: 'additional' }), false],
  ['for a scope', anIndex({ scope: '@acme' }), false],
  ['for another ecosystem', anIndex({ ecosystem: 'npm' }), false]
])('%s', (_, other, same) => {
  expect(kind.identity(other) === kind.identity(anIndex())).toBe(same)
})

test('certificates that are no longer checked are a change', () => {
  expect(kind.value(anIndex({ unchecked: true }))).not.toBe(kind.value(anIndex()))
})

test('another address in the same place is the same setting', () => {
  const other = anIndex({ name: 'https://other.example/simple' })
  expect(kind.namesake(other)).toEqual(kind.namesake(anIndex()))
  expect(kind.difference(other, anIndex())).toBe('was https://index.example/simple')
  expect(kind.difference(anIndex(), anIndex())).toBeUndefined()
})

test.each([
  [anIndex(), 'default index'],
  [anIndex({ use: 'additional' }), 'additional index'],
  [anIndex({ use: 'links' }), 'page of files'],
  [anIndex({ scope: '@acme' }), 'default index of @acme'],
  [anIndex({ use: 'connection', unchecked: true }), 'connection, certificates not checked']
])('what people read, %#', (component, expected) => {
  expect(kind.displayValue(component)).toBe(expected)
})

test.each([
  ['https://index.example/simple', 'https://index.example/simple'],
  ['index.example:8080', 'index.example:8080'],
  ['bioconda', 'bioconda'],
  ['strict-ssl', 'strict-ssl'],
  ['a*b', undefined],
  ['a b', undefined],
  ['pkg:npm/x', undefined],
  ['', undefined]
])('the name %j is written %j', (name, written) => {
  expect(kind.policyName(anIndex({ name }))).toBe(written)
})
