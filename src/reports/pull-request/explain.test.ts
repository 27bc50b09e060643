import { aFinding, aLocation, anAdvisory, aReview, aWaiver } from '../../../test/helpers/review.ts'
import { shortId } from '../../core/short-id.ts'
import { renderExplanation } from './explain.ts'

const waivers = { by: 'dana', expires: '2026-04-02' }
const fingerprint = '0123456789abcdef0123456789abcdef'
const id = shortId(fingerprint) ?? ''
const finding = aFinding({
  fingerprint,
  related: [aLocation('uv.lock', 3)],
  paths: [['app', 'litellm']],
  advisories: [anAdvisory()]
})

test('a finding is told of with its places, advisories, rule, and how to accept it', () => {
  const text = renderExplanation(aReview({ findings: [finding] }), id, { waivers })
  expect(text).toMatch(
    /^<strong>⛔ .*litellm.* is vulnerable<\/strong>\n\n`requirements\.txt:1`, also at `uv\.lock:3`\n\n/
  )
  expect(text).toMatch(/GHSA-aaaa-bbbb-cccc.* · reached through app → litellm/)
  expect(text).toMatch(/Rule \[package-vulnerable\]\(https:[^)]*\): Package has known vulnerabilities\./)
  expect(text).toContain('Is this wrong, or do you need it anyway?')
})

test('one that is waived says by whom, and offers no waiver', () => {
  const text = renderExplanation(aReview({ findings: [{ ...finding, waiver: aWaiver() }] }), id, { waivers })
  expect(text).toContain('Waived by dana until 2026-03-31: only used in the nightly evaluation')
  expect(text).not.toContain('Is this wrong')
})

test('an id that nothing has, and one that several have', () => {
  const other = { ...finding, fingerprint: `${fingerprint.slice(0, 31)}0` }
  const review = aReview({ findings: [finding, other] })
  expect(renderExplanation(review, 'zzzzzzzz', { waivers })).toMatch(/^ℹ️ Nothing that was found at .* `zzzzzzzz`/)
  const rows = renderExplanation(review, id, { waivers }).split('\n').slice(2)
  const ids = [fingerprint, other.fingerprint].map(one => `- \`${shortId(one, 26) ?? ''}\`: `)
  expect(rows.map(row => row.slice(0, 32))).toEqual(ids)
})
