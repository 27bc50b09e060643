import { added, aDeserialization, changed } from '../../../test/helpers/components.ts'
import { compare } from '../../changes/compare/compare.ts'
import { isBrought } from '../registry.ts'
import { kind } from './kind.ts'

test('two are the same by their function and what they read', () => {
  const one = aDeserialization()
  expect(kind.identity(aDeserialization({ runs: 'protected' }))).toBe(kind.identity(one))
  expect(kind.identity(aDeserialization({ reads: 'other' }))).not.toBe(kind.identity(one))
  expect(kind.identity(aDeserialization({ name: 'pickle.load' }))).not.toBe(kind.identity(one))
})

test('a call of the same function that reads something else is the same call, changed', () => {
  const [before, now] = [aDeserialization({ reads: 'a', slot: 'f' }), aDeserialization({ reads: 'b', slot: 'f' })]
  expect(compare([before], [now]).changes).toEqual([changed(before, now)])
})

test('a further call is added', () => {
  const [one, more] = [aDeserialization({ reads: 'a' }), aDeserialization({ reads: 'b' })]
  expect(compare([one], [one, more]).changes).toEqual([added(more)])
})

test('people read the function and what it reads, and no list has it', () => {
  expect(kind.displayName(aDeserialization())).toBe('torch.load')
  expect(kind.displayValue(aDeserialization())).toBe('path')
  expect(isBrought(aDeserialization())).toBe(false)
})

test.each([
  ['torch.load', 'torch.load'],
  ['joblib.load', 'joblib.load'],
  ['load', undefined],
  ['a b.c', undefined],
  ['', undefined]
])('the function %j is written %j', (name, expected) => {
  expect(kind.policyName(aDeserialization({ name }))).toBe(expected)
})

test('only a waiver names one', () => {
  expect(kind.parsePolicyName('torch.load', 'waived', undefined)).toBeDefined()
  expect(kind.parsePolicyName('torch.load', 'denied', undefined)).toBeUndefined()
  expect(kind.parsePolicyName('torch.load', 'waived', '1')).toHaveProperty('reason')
})
