import { aFinding, aGap, aReview, aWaiver } from '../../../test/helpers/review.ts'
import { plain } from '../../core/message.ts'
import type { Finding } from '../../core/finding.ts'
import { withMerge } from './with-merge.ts'

const one = (over: Partial<Finding>): Finding => aFinding({ fingerprint: 'f', ...over })

test.each<[string, readonly Finding[], readonly Finding[], readonly string[]]>([
  ['the head does not have', [], [one({ level: 'block' })], ['block true']],
  ['the head has at a lower level', [one({ level: 'warn' })], [one({ level: 'block' })], ['block true']],
  ['the head has as well', [one({ level: 'block' })], [one({ level: 'block' })], ['block false']],
  ['the head has at a higher level', [one({ level: 'block' })], [one({ level: 'warn' })], ['block false']],
  ['only the version of the head is waived for', [one({ waiver: aWaiver() })], [one({})], ['block true']],
  ['is waived in both', [one({ waiver: aWaiver() })], [one({ waiver: aWaiver() })], ['block false']],
  ['merging takes away', [one({ level: 'warn' })], [], ['warn false']]
])('a finding that %s', (_, head, merge, expected) => {
  const { findings } = withMerge(aReview({ findings: head }), aReview({ findings: merge }), 'main')
  expect(findings.map(({ level, onlyInMerge = false }) => `${level} ${onlyInMerge}`)).toEqual(expected)
})

test('what only merging brings in decides the verdict, and says so', () => {
  const location = { path: 'a.txt', side: 'head' } as const
  const fix = { edits: [{ location, newText: 'x' }], clears: true }
  const merged = withMerge(aReview(), aReview({ findings: [one({ level: 'block', fix })] }), 'main')
  const [finding] = merged.findings
  expect([merged.verdict, finding?.fix]).toEqual(['block', undefined])
  expect(plain(finding?.message ?? [])).toMatch(/\(only in what would be merged into main\)$/)
})

test('so do its gaps, each once', () => {
  const gap = aGap({ code: 'content-missing', level: 'incomplete', subject: 'a' })
  const { gaps, verdict } = withMerge(
    aReview({ gaps: [gap] }),
    aReview({ gaps: [gap, { ...gap, subject: 'b' }] }),
    'main'
  )
  expect([gaps.map(({ subject }) => subject), verdict]).toEqual([['a', 'b'], 'incomplete'])
})
