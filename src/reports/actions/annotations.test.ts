import { aFinding, aGap, aHostileReview, aLocation, aReview, hostileTexts } from '../../../test/helpers/review.ts'
import type { Gap } from '../../core/gap.ts'
import { say } from '../../core/message.ts'
import { renderAnnotations } from './annotations.ts'

const none = new Set<string>()

test('level, place, title and message', () => {
  expect(renderAnnotations(aReview({ findings: [aFinding({ location: aLocation('a.txt', 4) })] }), none)).toEqual([
    {
      level: 'error',
      file: 'a.txt',
      line: 4,
      endLine: 4,
      title: 'Blocks this merge: package-vulnerable',
      message:
        'a.txt:4: litellm is vulnerable. Go to a version without the flaw. https://docs.example/rules.md#package-vulnerable'
    }
  ])
})

test('a question keeps its mark', () => {
  const finding = aFinding({ message: say`torhc does not exist; did you mean ${'torch'}?` })
  const [shown] = renderAnnotations(aReview({ findings: [finding] }), none)
  expect(shown?.message).toMatch(/did you mean torch\? Go to a version without the flaw\. https:/)
})

test('what stands inline needs none', () => {
  expect(renderAnnotations(aReview({ findings: [aFinding({ fingerprint: 'f' })] }), new Set(['f']))).toEqual([])
})

test('observing annotates no errors; the side before the change has no line', () => {
  const finding = aFinding({ location: { ...aLocation(), side: 'base' } })
  const review = aReview({ findings: [finding], policy: { enforcement: 'observe', waivers: [], accepted: [] } })
  const [shown] = renderAnnotations(review, none)
  expect(shown).toMatchObject({ level: 'warning', title: 'Would block: package-vulnerable' })
  expect(shown?.message).toContain('(before the change)')
  expect(shown).not.toHaveProperty('line')
})

test('what makes the review incomplete comes first, one for each reason, and counts among the ten errors', () => {
  const unanswered = [1, 2, 3, 4].map(index =>
    aGap({ code: 'advisory-source', level: 'incomplete', subject: `p${index} 1`, reason: 'it answered 503' })
  )
  const common = { code: 'not-covered', level: 'incomplete', by: 'sources/osv', subject: 'x' } as const
  const reasons = ['a', 'b', 'c'].map((reason): Gap => ({ ...common, reason }))
  const findings = Array.from({ length: 12 }, (_, index) =>
    aFinding({ fingerprint: `${index}`, location: aLocation('requirements.txt', index + 1) })
  )
  const shown = renderAnnotations(aReview({ findings, gaps: [...unanswered, ...reasons, aGap()] }), none)
  expect(shown[0]).toEqual({
    ...{ level: 'error', file: 'requirements.txt', line: 4, endLine: 4, title: 'Not checked: advisory-source' },
    message: 'Not checked: p1 1, p2 1, p3 1 and 1 more: it answered 503 (advisory-source)'
  })
  expect(shown[1]).toEqual({
    level: 'error',
    title: 'Not checked: not-covered',
    message: 'Not checked: x: a (not-covered)'
  })
  expect(shown.map(({ title }) => title.split(':')[0])).toEqual([
    ...Array.from({ length: 3 }, () => 'Not checked'),
    ...Array.from({ length: 7 }, () => 'Blocks this merge')
  ])
  const policy = { ...aReview().policy, enforcement: 'observe' as const }
  expect(renderAnnotations(aReview({ gaps: unanswered, policy }), none)).toMatchObject([{ level: 'warning' }])
})

test('ten of a level, of which the tenth counts the others', () => {
  const findings = (['block', 'warn', 'note'] as const).flatMap((level, at) =>
    Array.from({ length: 9 + at }, (_, index) =>
      aFinding({ level, fingerprint: `${level}${index}`, location: aLocation('requirements.txt', index + 1) })
    )
  )
  const shown = renderAnnotations(aReview({ findings }), none)
  const counted = (['error', 'warning', 'notice'] as const).map(
    level => shown.filter(one => one.level === level).length
  )
  expect(counted).toEqual([9, 10, 10])
  expect(shown.at(-1)?.title).toBe('Note: 2 more')
})

test.each(hostileTexts)('%s is harmless on one line', (_, text) => {
  for (const { title, file, message } of renderAnnotations(aHostileReview(text), none))
    for (const shown of [title, file ?? '', message]) {
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|^::|##\[/u)
    }
})
