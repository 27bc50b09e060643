import { aGap, hostileTexts } from '../../../test/helpers/review.ts'
import { sampleRules } from '../../../test/helpers/samples.ts'
import { parsePolicy } from '../../policy/file/load.ts'
import { acceptedSection } from './accepted.ts'

const terms = { by: 'your name', expires: '2026-12-31' }
const missing = (path: string) =>
  aGap({ code: 'content-missing', level: 'incomplete', location: { path, side: 'head', startLine: 3 } })

test('one entry for each code and path', () => {
  expect(acceptedSection([missing('a/b.txt'), missing('a/b.txt'), aGap({ code: 'deadline' })], terms)).toBe(
    [
      'accepted:',
      '  - gap: content-missing',
      '    path: "a/b.txt"',
      '    reason: "say why this is acceptable"',
      '    by: "your name"',
      '    expires: 2026-12-31'
    ].join('\n')
  )
})

test.each([
  ['no location', { ...missing('a'), location: undefined }],
  ['a deadline', aGap({ code: 'deadline' })],
  ['an empty path', missing('')],
  ['a path that goes up', missing('a/../b')],
  ['a path that is too long', missing('x'.repeat(513))]
])('%s has none', (_, { location, ...gap }) => {
  expect(acceptedSection([location === undefined ? gap : { ...gap, location }], terms)).toBeUndefined()
})

test.each([...hostileTexts, ['odd', '!a[b]{c}(d)*\\?.txt'] as const])('%s: the entry accepts that path', (_, text) => {
  const path = text.slice(0, 500)
  const section = acceptedSection([missing(path)], terms)
  if (section === undefined) {
    expect(path.trim() === '' || path.split('/').some(each => /^\.{0,2}$/.test(each))).toBe(true)
    return
  }
  const parsed = parsePolicy(
    `version: 1\n${section.replaceAll(/say why this is acceptable|your name/g, 'known')}\n`,
    'p.yml',
    sampleRules
  )
  expect('problems' in parsed ? parsed.problems : []).toEqual([])
  if ('policy' in parsed) expect(parsed.policy.accepted.map(entry => entry.matches(path))).toEqual([true])
})
