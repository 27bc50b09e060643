import { aFinding, aHostileReview, aLocation, aPackage, aReview, hostileTexts } from '../../../test/helpers/review.ts'
import { say } from '../../core/message.ts'
import { renderJobSummary } from './job-summary.ts'

const waivers = { by: 'dana', expires: '2026-04-02' }

function many(number: number) {
  return Array.from({ length: number }, (_, index) => {
    const name = `größe-${index}`
    const component = aPackage({ name, location: aLocation('requirements.txt', index + 1) })
    return aFinding({ component, fingerprint: String(index), message: say`${name} is vulnerable` })
  })
}

test('all findings are shown, where the comment shows ten', () => {
  const text = renderJobSummary(aReview({ findings: many(300) }), { waivers, report: 'out/report.json' })
  expect(text).toMatch(/^### ⛔ Weighbridge: 300 findings block this merge\n/u)
  expect(text.match(/<sub>`größe-\d+`<\/sub>/gu)).toHaveLength(300)
  expect(text).toMatch(/JSON report, `out\/report\.json`<\/sub>\n$/u)
})

test.each([1_048_576, 20_000, 3000])('%d bytes of UTF-8 are never exceeded, and what is left out is said', maxBytes => {
  const number = maxBytes === 1_048_576 ? 30_000 : 6000
  const text = renderJobSummary(aReview({ findings: many(number) }), { waivers, maxBytes, report: 'r.json' })
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes)
  expect(text).toMatch(
    /^### ⛔ Weighbridge: \d+ findings block this merge\n[^]*(?:by rule:|and \d+ more in 1 file)[^]*`r\.json`/u
  )
  if (maxBytes === 1_048_576) expect(Buffer.byteLength(text)).toBeGreaterThan(200_000)
})

test('nothing to say is said, with the number of files', () => {
  expect(renderJobSummary(aReview({ changes: [] }), { waivers })).toContain('differs in 3 changed files.')
})

test('what was not posted is said with the reason', () => {
  const text = renderJobSummary(aReview(), { waivers, notPosted: ['The comment: <b>no</b>'] })
  expect(text).toContain('Not posted on the pull request:\n\n- The comment: &#60;b&#62;no')
})

test.each(hostileTexts)('%s: within the limit', (_, text) => {
  const summary = renderJobSummary(aHostileReview(text), { waivers, report: text, notPosted: [text] })
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
  expect(summary).toMatch(/^### ⛔ Weighbridge: 1 finding blocks this merge; 2 not checked\n/u)
})
