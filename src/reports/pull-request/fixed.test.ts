import { aFinding, aGap, aLocation, aReview, aWaiver, hostileTexts } from '../../../test/helpers/review.ts'
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
  expect(mendedSince(next, aReview())).toEqual({ mended, forgotten, record: next })
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
  const { record } = mendedSince(undefined, aReview({ findings }))
  expect(record).toMatch(/^[\w+/=]{1,12000}$/u)
  const { mended } = mendedSince(record, aReview())
  expect(mended.length).toBeGreaterThan(5)
  expect(mendedSection(mended, 3).split('\n')).toHaveLength(11)
})

test('the comment goes on where something was mended, with the table folded', () => {
  const { mended } = mendedSince(first.record, aReview({ findings: [two] }))
  const text = renderPullRequest(aReview({ changes: [] }), { waivers: { by: 'dana', expires: '2026-04-02' }, mended })
  expect(text).toMatch(/^### ✅ Nothing blocks this merge\n[^]*<summary>✅ 1 fixed in this pull request<\/summary>/u)
  expect(text).toContain('| litellm is vulnerable | `a.txt:4` | `3ac91f0` |')
})
