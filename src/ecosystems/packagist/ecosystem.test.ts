import { ecosystem } from './ecosystem.ts'

test('its package URL', () => {
  expect(ecosystem.purl('acme/tool')).toBe('pkg:composer/acme/tool')
  expect(ecosystem.purl('acme/tool', '1.2.3')).toBe('pkg:composer/acme/tool@1.2.3')
})

test('its versions have no order here', () => {
  expect(ecosystem.compare).toBeUndefined()
})
