import { ecosystem } from './ecosystem.ts'

test('its package URL', () => {
  expect(ecosystem.purl('zlib')).toBe('pkg:conan/zlib')
  expect(ecosystem.purl('zlib', '1.2.3')).toBe('pkg:conan/zlib@1.2.3')
})

test('its versions have no order here', () => {
  expect(ecosystem.compare).toBeUndefined()
})
