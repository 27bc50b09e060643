import { ecosystem } from './ecosystem.ts'

test('its package URL', () => {
  expect(ecosystem.purl('Acme.Tool')).toBe('pkg:nuget/Acme.Tool')
  expect(ecosystem.purl('Acme.Tool', '1.2.3')).toBe('pkg:nuget/Acme.Tool@1.2.3')
})

test('its versions have no order here', () => {
  expect(ecosystem.compare).toBeUndefined()
})
