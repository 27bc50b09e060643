import { aTool } from '../../../test/helpers/components.ts'
import { kind } from './kind.ts'

test('its address or its command is shown', () => {
  const remote = aTool({ transport: 'http', url: 'https://mcp.example' })
  expect([remote, aTool()].map(kind.displayValue)).toEqual(['https://mcp.example', 'npx -y @scope/files@1.0.0'])
})

test('other variables are a difference', () => {
  expect(kind.difference(aTool({ env: ['A'] }), aTool())).toBe('other variables')
  expect(kind.difference(aTool(), aTool())).toBeUndefined()
})

test.each([
  ['files', 'files'],
  ['My Server', 'My Server'],
  ['a*b', undefined],
  ['pkg:npm/x', undefined],
  ['https://mcp.example', undefined],
  ['a\u0000', undefined],
  ['', undefined]
])('the name %j is written %j', (name, written) => {
  expect(kind.policyName(aTool({ name }))).toBe(written)
})
