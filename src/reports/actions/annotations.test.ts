import { aFinding, aHostileReview, aLocation, aReview, hostileTexts } from '../../../test/helpers/review.ts'
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
        'litellm is vulnerable. Go to a version without the flaw. https://docs.example/rules.md#package-vulnerable'
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
    for (const shown of [title, file, message]) {
      expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|^::|##\[/u)
    }
})
