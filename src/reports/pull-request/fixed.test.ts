import { aFinding, aGap, aLocation, aReview, aWaiver, hostileTexts } from '../../../test/helpers/review.ts'
import type { Finding } from '../../core/finding.ts'
import type { Review } from '../../core/review.ts'
import { say } from '../../core/message.ts'
import { mendedSection, mendedSince } from './fixed.ts'
import { renderPullRequest } from './pull-request.ts'

const one = aFinding({ fingerprint: 'one', location: aLocation('a.txt', 4) })
const two = aFinding({ fingerprint: 'two' })
const first = mendedSince(undefined, aReview({ findings: [one, two] }))

test('what is gone since the last run was mended, and stays so told', () => {
  expect(first.mended).toEqual([])
  const next = mendedSince(first.record, aReview({ findings: [two] }))
  expect(next.mended).toEqual([{ fingerprint: 'one', what: 'litellm is vulnerable', where: 'a.txt:4', at: '3ac91f0' }])
  expect(mendedSince(next.record, aReview({ findings: [two] }))).toEqual(next)
  expect(mendedSince(next.record, aReview({ findings: [one, two] })).mended).toEqual([])
})

test('what was mended stays told where nothing else was found', () => {
  const none = mendedSince(first.record, aReview())
  expect(none.mended).toHaveLength(2)
  expect(mendedSince(none.record, aReview())).toEqual(none)
})

test('what was fixed and is there again is back, for as long as it is there', () => {
  const fixed = mendedSince(first.record, aReview({ findings: [two] }))
  expect([first.back, fixed.back].map(({ size }) => size)).toEqual([0, 0])
  const back = mendedSince(fixed.record, aReview({ findings: [one, two] }))
  expect([back.mended, [...back.back]]).toEqual([[], ['one']])
  expect(mendedSince(back.record, aReview({ findings: [one, two] }))).toEqual(back)
  const waived = mendedSince(back.record, aReview({ findings: [{ ...one, waiver: aWaiver() }] }))
  expect([...mendedSince(waived.record, aReview({ findings: [one] })).back]).toEqual(['one'])
  const unread = mendedSince(back.record, aReview({ findings: [two], gaps: [aGap({ level: 'incomplete' })] }))
  expect([...mendedSince(unread.record, aReview({ findings: [one] })).back]).toEqual(['one'])
  const again = mendedSince(back.record, aReview({ findings: [two] }))
  expect([again.mended.length, again.back.size]).toEqual([1, 0])
})

test('what is back says so in its row, also where another one leads the row', () => {
  const options = { waivers: { by: 'dana', expires: '2026-04-02' } }
  const twin = aFinding({ fingerprint: 'twin', location: aLocation('b.txt', 1) })
  const review = aReview({ findings: [one, twin] })
  const text = renderPullRequest(review, { ...options, back: new Set(['twin']) })
  expect(text).toMatch(/`b\.txt:1`&nbsp;<sub>\*\*back\*\*<\/sub>/)
  expect(renderPullRequest(review, { ...options, back: new Set(['gone']) })).not.toContain('back')
})

test('what the review of an earlier commit had not found is new, however often a commit is reviewed', () => {
  const at = (head: string, findings: readonly Finding[], more: Parameters<typeof aReview>[0] = {}): Review =>
    aReview({ findings, range: { spec: '', base: 'b'.repeat(40), head: head.repeat(40) }, ...more })
  const start = mendedSince(undefined, at('1', [one]))
  expect([...start.fresh]).toEqual([])
  const pushed = mendedSince(start.record, at('2', [one, two]))
  expect([...pushed.fresh]).toEqual(['two'])
  expect(mendedSince(pushed.record, at('2', [one, two]))).toEqual(pushed)
  expect([...mendedSince(pushed.record, at('3', [one, two])).fresh]).toEqual([])
  const unsure = mendedSince(start.record, at('2', [], { gaps: [aGap({ level: 'incomplete' })] }))
  expect([...mendedSince(unsure.record, at('3', [one, two])).fresh]).toEqual([])
  const waived = mendedSince(undefined, at('1', [{ ...one, waiver: aWaiver() }]))
  expect([...mendedSince(waived.record, at('2', [one])).fresh]).toEqual([])
  const many = Array.from({ length: 300 }, (_, index) => aFinding({ fingerprint: `many-${index}` }))
  expect([...mendedSince(mendedSince(undefined, at('1', many)).record, at('2', [two])).fresh]).toEqual([])
})

test('what is waived, or was not looked at, was not mended', () => {
  expect(mendedSince(first.record, aReview({ findings: [{ ...one, waiver: aWaiver() }, two] })).mended).toEqual([])
  const incomplete = mendedSince(first.record, aReview({ findings: [two], gaps: [aGap({ level: 'incomplete' })] }))
  expect(incomplete.mended).toEqual([])
  expect(mendedSince(incomplete.record, aReview({ findings: [two] })).mended).toHaveLength(1)
})

test('what stood under fingerprints of another form is not told as fixed; what was told before is', () => {
  const told = mendedSince(first.record, aReview({ findings: [two] }))
  const { form, ...old } = JSON.parse(Buffer.from(told.record, 'base64').toString()) as Record<string, unknown>
  expect(form).toBe(2)
  const record = Buffer.from(JSON.stringify(old)).toString('base64')
  const three = aFinding({ fingerprint: 'three' })
  const next = mendedSince(record, aReview({ findings: [three] }))
  expect([next.mended.map(({ fingerprint }) => fingerprint), next.forgotten]).toEqual([['one'], false])
  expect(mendedSince(next.record, aReview()).mended.map(({ fingerprint }) => fingerprint)).toEqual(['one', 'three'])
})

test.each(['', '!', 'bnVsbA==', 'W10=', 'eyJmb3VuZCI6MX0=', 'A'.repeat(20_000)])('%j is no record', record => {
  const { mended, forgotten, record: next } = mendedSince(record, aReview())
  expect([mended, forgotten]).toEqual([[], true])
  expect(mendedSince(next, aReview())).toMatchObject({ mended, forgotten, record: next })
})

test('that a record was lost is said, and goes on being said', () => {
  const options = { waivers: { by: 'dana', expires: '2026-04-02' }, forgotten: mendedSince('!', aReview()).forgotten }
  expect(renderPullRequest(aReview(), options)).toMatch(/<sub>The record in this comment could not be read/u)
  expect(first.forgotten).toBe(false)
})

test.each(hostileTexts)('%s: a record within its limit, and a row that is one line', (_, text) => {
  const findings = Array.from({ length: 60 }, (__, index) =>
    aFinding({ fingerprint: String(index), message: say`${text}`, location: aLocation(text) })
  )
  const { record: full } = mendedSince(undefined, aReview({ findings }))
  const { record: bare } = mendedSince(full, aReview())
  expect(mendedSince(bare, aReview({ findings })).record).toMatch(/^[\w+/=]{1,12000}$/u)
  const record = full
  expect(record).toMatch(/^[\w+/=]{1,12000}$/u)
  const { mended } = mendedSince(record, aReview())
  expect(mended.length).toBeGreaterThan(5)
  expect(mendedSection(mended, 3).split('\n')).toHaveLength(11)
})

test('the comment goes on where something was mended, with the table folded', () => {
  const { mended } = mendedSince(first.record, aReview({ findings: [two] }))
  const text = renderPullRequest(aReview({ changes: [] }), { waivers: { by: 'dana', expires: '2026-04-02' }, mended })
  expect(text).toMatch(
    /^### ✅ Weighbridge: nothing blocks this merge\n[^]*<summary>✅ 1 fixed in this pull request<\/summary>/u
  )
  expect(text).toContain('| litellm is vulnerable | `a.txt:4` | `3ac91f0` |')
})
