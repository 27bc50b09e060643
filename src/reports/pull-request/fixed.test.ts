import { aFinding, aGap, aLocation, aReview, aWaiver, hostileTexts } from '../../../test/helpers/review.ts'
import type { Finding } from '../../core/finding.ts'
import type { Review } from '../../core/review.ts'
import { say } from '../../core/message.ts'
import { fixedSection, fixedSince } from './fixed.ts'
import { renderPullRequest } from './pull-request.ts'

const one = aFinding({ fingerprint: 'one', location: aLocation('a.txt', 4) })
const two = aFinding({ fingerprint: 'two' })
const first = fixedSince(undefined, aReview({ findings: [one, two] }))

test('what is gone since the last run was fixed, and stays reported', () => {
  expect(first.fixed).toEqual([])
  const next = fixedSince(first.record, aReview({ findings: [two] }))
  expect(next.fixed).toEqual([{ fingerprint: 'one', what: 'litellm is vulnerable', where: 'a.txt:4', at: '3ac91f0' }])
  expect(fixedSince(next.record, aReview({ findings: [two] }))).toEqual(next)
  expect(fixedSince(next.record, aReview({ findings: [one, two] })).fixed).toEqual([])
})

test('a record of an earlier version has another name for what was fixed', () => {
  const next = fixedSince(first.record, aReview({ findings: [two] }))
  const renamed = Buffer.from(next.record, 'base64').toString('utf8').replace('"fixed":', '"mended":')
  const read = fixedSince(Buffer.from(renamed).toString('base64'), aReview({ findings: [two] }))
  expect([read.fixed, read.forgotten]).toEqual([next.fixed, false])
})

test('what was fixed stays reported where nothing else was found', () => {
  const none = fixedSince(first.record, aReview())
  expect(none.fixed).toHaveLength(2)
  expect(fixedSince(none.record, aReview())).toEqual(none)
})

test('what was fixed and is there again is back, for as long as it is there', () => {
  const fixed = fixedSince(first.record, aReview({ findings: [two] }))
  expect([first.back, fixed.back].map(({ size }) => size)).toEqual([0, 0])
  const back = fixedSince(fixed.record, aReview({ findings: [one, two] }))
  expect([back.fixed, [...back.back]]).toEqual([[], ['one']])
  expect(fixedSince(back.record, aReview({ findings: [one, two] }))).toEqual(back)
  const waived = fixedSince(back.record, aReview({ findings: [{ ...one, waiver: aWaiver() }] }))
  expect([...fixedSince(waived.record, aReview({ findings: [one] })).back]).toEqual(['one'])
  const unread = fixedSince(back.record, aReview({ findings: [two], gaps: [aGap({ level: 'incomplete' })] }))
  expect([...fixedSince(unread.record, aReview({ findings: [one] })).back]).toEqual(['one'])
  const again = fixedSince(back.record, aReview({ findings: [two] }))
  expect([again.fixed.length, again.back.size]).toEqual([1, 0])
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
  const start = fixedSince(undefined, at('1', [one]))
  expect([...start.fresh]).toEqual([])
  const pushed = fixedSince(start.record, at('2', [one, two]))
  expect([...pushed.fresh]).toEqual(['two'])
  expect(fixedSince(pushed.record, at('2', [one, two]))).toEqual(pushed)
  expect([...fixedSince(pushed.record, at('3', [one, two])).fresh]).toEqual([])
  const unsure = fixedSince(start.record, at('2', [], { gaps: [aGap({ level: 'incomplete' })] }))
  expect([...fixedSince(unsure.record, at('3', [one, two])).fresh]).toEqual([])
  const waived = fixedSince(undefined, at('1', [{ ...one, waiver: aWaiver() }]))
  expect([...fixedSince(waived.record, at('2', [one])).fresh]).toEqual([])
  const many = Array.from({ length: 300 }, (_, index) => aFinding({ fingerprint: `many-${index}` }))
  expect([...fixedSince(fixedSince(undefined, at('1', many)).record, at('2', [two])).fresh]).toEqual([])
})

test('what is waived, or was not looked at, was not fixed', () => {
  expect(fixedSince(first.record, aReview({ findings: [{ ...one, waiver: aWaiver() }, two] })).fixed).toEqual([])
  const incomplete = fixedSince(first.record, aReview({ findings: [two], gaps: [aGap({ level: 'incomplete' })] }))
  expect(incomplete.fixed).toEqual([])
  expect(fixedSince(incomplete.record, aReview({ findings: [two] })).fixed).toHaveLength(1)
})

test('what stood under fingerprints of another form is not told as fixed; what was told before is', () => {
  const told = fixedSince(first.record, aReview({ findings: [two] }))
  const { form, ...old } = JSON.parse(Buffer.from(told.record, 'base64').toString()) as Record<string, unknown>
  expect(form).toBe(2)
  const record = Buffer.from(JSON.stringify(old)).toString('base64')
  const three = aFinding({ fingerprint: 'three' })
  const next = fixedSince(record, aReview({ findings: [three] }))
  expect([next.fixed.map(({ fingerprint }) => fingerprint), next.forgotten]).toEqual([['one'], false])
  expect(fixedSince(next.record, aReview()).fixed.map(({ fingerprint }) => fingerprint)).toEqual(['one', 'three'])
})

test.each(['', '!', 'bnVsbA==', 'W10=', 'eyJmb3VuZCI6MX0=', 'A'.repeat(20_000)])('%j is no record', record => {
  const { fixed, forgotten, record: next } = fixedSince(record, aReview())
  expect([fixed, forgotten]).toEqual([[], true])
  expect(fixedSince(next, aReview())).toMatchObject({ fixed, forgotten, record: next })
})

test('that a record was lost is said, and goes on being said', () => {
  const options = { waivers: { by: 'dana', expires: '2026-04-02' }, forgotten: fixedSince('!', aReview()).forgotten }
  expect(renderPullRequest(aReview(), options)).toMatch(/<sub>The record in this comment could not be read/u)
  expect(first.forgotten).toBe(false)
})

test.each(hostileTexts)('%s: a record within its limit, and a row that is one line', (_, text) => {
  const findings = Array.from({ length: 60 }, (__, index) =>
    aFinding({ fingerprint: String(index), message: say`${text}`, location: aLocation(text) })
  )
  const { record: full } = fixedSince(undefined, aReview({ findings }))
  const { record: bare } = fixedSince(full, aReview())
  expect(fixedSince(bare, aReview({ findings })).record).toMatch(/^[\w+/=]{1,12000}$/u)
  const record = full
  expect(record).toMatch(/^[\w+/=]{1,12000}$/u)
  const { fixed } = fixedSince(record, aReview())
  expect(fixed.length).toBeGreaterThan(5)
  expect(fixedSection(fixed, 3).split('\n')).toHaveLength(11)
})

test('the comment goes on where something was fixed, with the table folded', () => {
  const { fixed } = fixedSince(first.record, aReview({ findings: [two] }))
  const text = renderPullRequest(aReview({ changes: [] }), { waivers: { by: 'dana', expires: '2026-04-02' }, fixed })
  expect(text).toMatch(
    /^### ✅ Weighbridge: nothing blocks this merge\n[^]*<summary>✅ 1 fixed in this pull request<\/summary>/u
  )
  expect(text).toContain('| litellm is vulnerable | `a.txt:4` | `3ac91f0` |')
})
