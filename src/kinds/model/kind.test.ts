import { aModel } from '../../../test/helpers/components.ts'
import { kind } from './kind.ts'

test('its revision is shown, a commit shortened', () => {
  const revisions = [undefined, 'main', '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d']
  const shown = revisions.map(revision => kind.displayValue(aModel(revision === undefined ? {} : { revision })))
  expect(shown).toEqual(['no revision', 'main', '9f1c0d4e8a7b…'])
})

test.each([
  [true, false, 'now runs remote code'],
  [false, true, 'no remote code now'],
  ['unknown', false, 'may run remote code'],
  [true, true, undefined]
] as const)('remote code %s after %s: %s', (now, before, difference) => {
  expect(kind.difference(aModel({ remoteCode: now }), aModel({ remoteCode: before }))).toBe(difference)
})

test('another host is another identity, and still a namesake', () => {
  const elsewhere = aModel({ host: 'modelscope' })
  expect(kind.identity(elsewhere)).not.toBe(kind.identity(aModel()))
  expect(kind.namesake(elsewhere)).toEqual(kind.namesake(aModel()))
})

test('its files have no order', () => {
  expect(kind.value(aModel({ files: ['a', 'b'] }))).toBe(kind.value(aModel({ files: ['b', 'a'] })))
})

test('a host that finds a repository whatever the case of its name has one identity for it', () => {
  expect(kind.identity(aModel({ name: 'Org/Name' }))).toBe(kind.identity(aModel({ name: 'org/name' })))
})

test.each([
  ['5f91d94bd9cd7190a9f3216ff93cd1dd95f2c7be', '5f91d94bd9cd…'],
  [`sha256:${'a'.repeat(64)}`, `sha256:${'a'.repeat(12)}…`],
  ['refs/pr/1', 'refs/pr/1'],
  ['5f91d94', '5f91d94']
])('the revision %s is shown as %s', (revision, shown) => {
  expect(kind.displayValue(aModel({ revision }))).toBe(shown)
})
