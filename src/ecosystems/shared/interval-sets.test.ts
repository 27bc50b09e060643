import { contains } from './interval-sets.ts'
import { ecosystem as npm } from '../npm/ecosystem.ts'

const from = (version: string, inclusive: boolean) => ({ from: { version, inclusive } })
const to = (version: string, inclusive: boolean) => ({ to: { version, inclusive } })

test.each([
  [{ ...from('1.0.0', true), ...to('2.0.0', false) }, '1.0.0', true],
  [{ ...from('1.0.0', true), ...to('2.0.0', false) }, '2.0.0', false],
  [{ ...from('1.0.0', false), ...to('2.0.0', true) }, '1.0.0', false],
  [{ ...from('1.0.0', false), ...to('2.0.0', true) }, '2.0.0', true],
  [{ ...from('1.0.0', true), ...to('2.0.0', false) }, '0.9.0', false],
  [{ ...from('1.0.0', true), ...to('2.0.0', false) }, '2.0.0-rc.1', true],
  [{}, 'anything', true],
  [to('1.0.0', false), 'anything', undefined]
])('%j contains %s: %s', (interval, version, expected) => {
  expect(contains(interval, version, npm.compare.bind(npm))).toBe(expected)
})
