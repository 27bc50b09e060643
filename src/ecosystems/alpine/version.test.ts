import { compareVersions } from './version.ts'

test('order', () => {
  const ascending = [
    '0.1',
    '1.0_alpha',
    '1.0_alpha2',
    '1.0_beta',
    '1.0_pre1',
    '1.0_rc1-r1',
    '1.0_rc1_p1',
    '1.0',
    '1.0-r0',
    '1.0-r1',
    '1.0-r10',
    '1.0_git20240101',
    '1.0_p1',
    '1.0_p10',
    '1.0a',
    '1.0b',
    '1.0b1',
    '1.0.1',
    '1.01',
    '1.1',
    '1.2',
    '1.10',
    '9007199254740993',
    '9007199254740994'
  ]
  for (const [index, left] of ascending.entries()) {
    for (const [other, right] of ascending.entries()) {
      const order = Math.sign(compareVersions(left, right) ?? NaN)
      expect([left, right, order]).toEqual([left, right, Math.sign(index - other)])
    }
  }
})

test.each(['', 'a', '1.', '1..0', '1_x', '1-1', '1.0-r', '1 0', `1.${'0'.repeat(300)}`])('%j is no version', text => {
  expect(compareVersions(text, '1')).toBeUndefined()
})
