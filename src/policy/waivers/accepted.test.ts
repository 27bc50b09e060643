import { aGap } from '../../../test/helpers/review.ts'
import { sampleRules } from '../../../test/helpers/samples.ts'
import type { Gap } from '../../core/gap.ts'
import { parsePolicy } from '../file/load.ts'
import type { AcceptedGap } from '../policy.ts'
import { applyAccepted } from './accepted.ts'

const now = new Date('2026-03-02T12:00:00Z')

function entries(...texts: readonly string[]): readonly AcceptedGap[] {
  const parsed = parsePolicy(
    `version: 1\naccepted:\n${texts.map(text => `  - ${text}\n`).join('')}`,
    'p.yml',
    sampleRules
  )
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join())
  return parsed.policy.accepted
}

const entry = (gap: string, path: string, expires = '2026-03-31'): string =>
  `{ gap: ${gap}, path: '${path}', reason: r, by: ann, expires: ${expires} }`
const at = (path: string, code: Gap['code'] = 'parse-error'): Gap =>
  aGap({ code, subject: path, location: { path, side: 'head' } })

test.each([
  ['the path', entry('parse-error', 'a/x.txt'), at('a/x.txt'), true],
  ['a glob', entry('parse-error', 'a/**'), at('a/b/x.txt'), true],
  ['a gap of a part of the file', entry('parse-error', 'a/*'), { ...at('a/x.txt'), subject: 'line' }, true],
  ['content', entry('content-missing', 'a/*'), at('a/x.txt', 'content-missing'), true],
  ['its last day', entry('parse-error', 'a/x.txt', '2026-03-02'), at('a/x.txt'), true],
  ['another path', entry('parse-error', 'a/x.txt'), at('b/x.txt'), false],
  ['another code', entry('parse-error', 'a/x.txt'), at('a/x.txt', 'limit-exceeded'), false],
  ['past its last day', entry('parse-error', 'a/x.txt', '2026-03-01'), at('a/x.txt'), false]
])('%s', (_, text, gap, isAccepted) => {
  const { gaps } = applyAccepted([gap], entries(text), now)
  expect(gaps).toMatchObject([{ code: gap.code, level: gap.level }])
  expect(gaps[0]?.accepted).toEqual(
    isAccepted
      ? {
          reason: 'r',
          by: 'ann',
          expires: text.includes('03-02') ? '2026-03-02' : '2026-03-31',
          location: expect.anything() as unknown
        }
      : undefined
  )
})

test('a gap without a location is about no path', () => {
  const { code, level, by, subject, reason } = at('the tree', 'content-missing')
  const gap: Gap = { code, level, by, subject, reason }
  expect(applyAccepted([gap], entries(entry('content-missing', '**')), now).gaps).toEqual([gap])
})

test('the entry that ends last counts, and each has its status', () => {
  const accepted = entries(
    entry('parse-error', 'a/*', '2026-04-01'),
    entry('parse-error', '**', '2026-05-01'),
    entry('submodule', 'lib'),
    entry('parse-error', 'a/*', '2025-01-01')
  )
  const { gaps, statuses } = applyAccepted([at('a/x.txt')], accepted, now)
  expect(gaps).toMatchObject([{ accepted: { expires: '2026-05-01' } }])
  expect(statuses.map(({ gap, path, status, line }) => [gap, path, status, line])).toEqual([
    ['parse-error', 'a/*', 'used', 3],
    ['parse-error', '**', 'used', 4],
    ['submodule', 'lib', 'unused', 5],
    ['parse-error', 'a/*', 'expired', 6]
  ])
})

test.each([
  ['an outage', entry('advisory-source', 'a'), /gap/],
  ['the deadline', entry('deadline', 'a'), /gap/],
  ['a failure of Weighbridge', entry('internal', '**'), /gap/],
  ['an unknown code', entry('no-such-code', 'a'), /gap/],
  ['not a valid date', entry('parse-error', 'a', '2026-02-30'), /not a valid date/],
  ['a day in words', entry('parse-error', 'a', 'soon'), /must be a date/],
  ['a path from the root', entry('parse-error', '/a'), /without a "\/"/],
  ['brackets', entry('parse-error', 'a[b]'), /not supported in paths/],
  ['no path', '{ gap: parse-error, reason: r, by: ann, expires: 2026-03-31 }', /path/],
  ['no reason', '{ gap: parse-error, path: a, by: ann, expires: 2026-03-31 }', /reason/],
  ['nobody', '{ gap: parse-error, path: a, reason: r, expires: 2026-03-31 }', /by/],
  ['a placeholder', '{ gap: parse-error, path: a, reason: r, by: Your name, expires: 2026-03-31 }', /is a placeholder/],
  ['no end', '{ gap: parse-error, path: a, reason: r, by: ann }', /expires/],
  [
    'another key',
    '{ gap: parse-error, path: a, reason: r, by: ann, expires: 2026-03-31, line: 1 }',
    /unknown key "line"/
  ]
])('%s is a problem', (_, text, message) => {
  expect(() => entries(text)).toThrow(message)
})
