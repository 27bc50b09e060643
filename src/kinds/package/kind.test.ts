import { aPackage } from '../../../test/helpers/components.ts'
import { kind } from './kind.ts'

const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'
const vcs = { type: 'vcs', url: 'https://git.example/a' } as const

test.each([
  ['the locked version', aPackage({ version: '1', resolved: { version: '2', by: aPackage().location } }), '2'],
  ['a version', aPackage({ version: '1' }), '1'],
  ['a requirement', aPackage({ specifier: '>=1' }), '>=1'],
  ['nothing', aPackage(), 'any version'],
  ['a commit, shortened', aPackage({ source: { ...vcs, commit } }), 'any version']
])('shows %s', (_, component, shown) => {
  expect(kind.displayValue(component)).toBe(shown)
})

test('another index is another identity, and still a namesake', () => {
  const elsewhere = aPackage({ source: { type: 'registry', url: 'https://index.example/simple' } })
  expect(kind.identity(elsewhere)).not.toBe(kind.identity(aPackage()))
  expect(kind.namesake(elsewhere)).toEqual(kind.namesake(aPackage()))
})

test('the order of hashes is no value of it, other hashes are', () => {
  const hashed = (...hashes: string[]) => aPackage({ hashes })
  expect(kind.value(hashed('a', 'b'))).toBe(kind.value(hashed('b', 'a')))
  expect(kind.value(hashed('a'))).not.toBe(kind.value(hashed('b')))
  expect(kind.difference(hashed('a'), hashed('b'))).toBe('other hashes')
  expect(kind.difference(hashed('a'), hashed('a'))).toBeUndefined()
})
