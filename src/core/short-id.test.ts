import { isShortId, shortId, withShortId } from './short-id.ts'

const zeros = '0'.repeat(32)

test.each([
  [zeros, 'aaaaaaaa'],
  ['f'.repeat(32), '77777777'],
  // 66 6f 6f 62 61 is `fooba`, MZXW6YTB in RFC 4648
  [`666f6f6261${'0'.repeat(22)}`, 'mzxw6ytb']
])('%s is %s', (fingerprint, id) => {
  expect(shortId(fingerprint)).toBe(id)
})

test('an id in full has all of the fingerprint, as RFC 4648 writes it', () => {
  expect(shortId('f'.repeat(32), 26)).toBe(`${'7'.repeat(25)}4`)
})

test.each(['', 'x', 'F'.repeat(32), '0'.repeat(31), '0'.repeat(33), `${zeros}\n`, '__proto__'])(
  '%j has no id',
  fingerprint => {
    expect(shortId(fingerprint)).toBeUndefined()
  }
)

test.each([
  ['aaaaaaaa', true],
  ['a'.repeat(26), true],
  ['aaaaaaa', false],
  ['a'.repeat(27), false],
  ['AAAAAAAA', false],
  ['aaaaaaa0', false],
  ['aaaaaaa1', false],
  ['aaaaaaaa\n', false],
  ['constructor', true]
])('%j is an id: %j', (text, expected) => {
  expect(isShortId(text)).toBe(expected)
})

test('an id names the findings that begin with it', () => {
  const findings = [zeros, `${'0'.repeat(31)}4`, 'f'.repeat(32), 'x'].map(fingerprint => ({ fingerprint }))
  expect(withShortId(findings, 'aaaaaaaa')).toEqual(findings.slice(0, 2))
  expect(withShortId(findings, shortId(zeros, 26) ?? '')).toEqual(findings.slice(0, 1))
  expect(withShortId(findings, 'bbbbbbbb')).toEqual([])
  expect(withShortId(findings, 'constructor')).toEqual([])
})
