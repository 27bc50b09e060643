import { compareVersions } from './version.ts'

test('order', () => {
  const ascending = [
    ['1.0~~', '1.0~~-0'],
    ['1.0~~a'],
    ['1.0~'],
    ['1.0~rc1-1'],
    ['1.0', '1.0-0', '0:1.0', '1.00'],
    ['1.0-1~bpo1'],
    ['1.0-1'],
    ['1.0-1+b1'],
    ['1.0-1.1'],
    ['1.0-10'],
    ['1.0a'],
    ['1.0+'],
    ['1.0.1'],
    ['1.2-3-1'],
    ['1.10'],
    ['9007199254740993'],
    ['9007199254740994'],
    ['1:0.1']
  ]
  for (const [index, versions] of ascending.entries()) {
    for (const [other, rest] of ascending.entries()) {
      for (const left of versions) {
        for (const right of rest) {
          const order = Math.sign(compareVersions(left, right) ?? NaN)
          expect([left, right, order]).toEqual([left, right, Math.sign(index - other)])
        }
      }
    }
  }
})

test.each(['', '-1', 'a b', '1:', '1_2', `1.${'0'.repeat(300)}`])('%j is no version', text => {
  expect(compareVersions(text, '1')).toBeUndefined()
})
