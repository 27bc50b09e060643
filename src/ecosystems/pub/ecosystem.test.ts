import { ecosystem } from './ecosystem.ts'

test('its package URL', () => {
  expect(ecosystem.purl('http')).toBe('pkg:pub/http')
  expect(ecosystem.purl('http', '1.2.3')).toBe('pkg:pub/http@1.2.3')
})

test('its versions have no order here', () => {
  expect(ecosystem.compare).toBeUndefined()
})
