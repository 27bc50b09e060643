import { ecosystem } from './ecosystem.ts'

test('its package URL', () => {
  expect(ecosystem.purl('plug')).toBe('pkg:hex/plug')
  expect(ecosystem.purl('plug', '1.2.3')).toBe('pkg:hex/plug@1.2.3')
})

test('its versions have no order here', () => {
  expect(ecosystem.compare).toBeUndefined()
})
