import { ecosystem } from './ecosystem.ts'

test('its package URL', () => {
  expect(ecosystem.purl('aeson')).toBe('pkg:hackage/aeson')
  expect(ecosystem.purl('aeson', '1.2.3')).toBe('pkg:hackage/aeson@1.2.3')
})

test('its versions have no order here', () => {
  expect(ecosystem.compare).toBeUndefined()
})
