import { endOfDay, isDate, parseDuration } from './date.ts'

test.each(['2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01'])('%s is a day', text => {
  expect(isDate(text)).toBe(true)
})

test.each([
  '2026-02-30',
  '2025-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '',
  ' 2026-01-01'
])('%s is not a day', text => {
  expect(isDate(text)).toBe(false)
})

test('a day ends where the next begins in UTC', () => {
  expect(new Date(endOfDay('2026-12-31')).toISOString()).toBe('2027-01-01T00:00:00.000Z')
})

test.each([
  ['12h', 12 * 3_600_000],
  ['7d', 7 * 86_400_000],
  ['2w', 14 * 86_400_000],
  ['0d', undefined],
  ['7', undefined],
  ['7 d', undefined],
  ['1.5d', undefined],
  ['7D', undefined],
  ['-1d', undefined],
  ['99999d', undefined]
])('%s', (text, expected) => {
  expect(parseDuration(text)).toBe(expected)
})
