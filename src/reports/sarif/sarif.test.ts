import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import {
  aFinding,
  aGap,
  aHostileReview,
  aLocation,
  anAdvisory,
  aReview,
  aWaiver,
  hostileTexts
} from '../../../test/helpers/review.ts'
import type { Review } from '../../core/review.ts'
import { toSarif } from './sarif.ts'

// OASIS, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json>.
const schema = new URL('../../../test/helpers/sarif-schema-2.1.0.json', import.meta.url)
const ajv = new Ajv({ strict: false, allErrors: true })
formats.default(ajv)
// Nothing of it differs between the drafts 4 and 7 of JSON Schema but how these name themselves.
const given = JSON.parse(readFileSync(schema, 'utf8')) as Readonly<Record<string, unknown>>
const validate = ajv.compile(
  Object.fromEntries(Object.entries(given).filter(([key]) => !['$schema', 'id'].includes(key)))
)

const rules = { 'package-vulnerable': { about: 'A package has known vulnerabilities' } }

/** The run, which the schema takes. */
function runOf(review: Review) {
  const log = toSarif(review, rules)
  validate(JSON.parse(JSON.stringify(log)))
  expect(validate.errors ?? []).toEqual([])
  const [run] = log.runs
  if (run === undefined) throw new Error('no run')
  return run
}

const resultsOf = (review: Review) => runOf(review).results ?? []

test('a finding is a result at its place, with its rule', () => {
  const finding = aFinding({ location: aLocation('a b/ü#.txt', 4, 2), related: [aLocation('c.txt', 9)] })
  const run = runOf(aReview({ findings: [finding] }))
  const place = (uri: string, region: object) => {
    return { physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region } }
  }
  expect(run.results).toEqual([
    {
      ruleId: 'package-vulnerable',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'litellm is vulnerable. Go to a version without the flaw.' },
      locations: [place('a%20b/%C3%BC%23.txt', { startLine: 4, startColumn: 2, endLine: 4, endColumn: 12 })],
      relatedLocations: [{ id: 0, ...place('c.txt', { startLine: 9, startColumn: 1, endLine: 9, endColumn: 11 }) }],
      partialFingerprints: { primaryLocationLineHash: 'package-vulnerable/litellm:1' },
      properties: {}
    }
  ])
  expect(run.tool.driver.rules).toMatchObject([
    {
      id: 'package-vulnerable',
      shortDescription: { text: 'A package has known vulnerabilities.' },
      helpUri: 'https://docs.example/rules.md#package-vulnerable',
      defaultConfiguration: { level: 'error' },
      properties: { precision: 'very-high' }
    }
  ])
})

test('the severity of a rule is that of its gravest finding, its precision that of the least sure', () => {
  const of = (over: Parameters<typeof aFinding>[0]): readonly unknown[] => {
    const findings = [aFinding({ securitySeverity: 4 }), aFinding(over)]
    const [rule] = runOf(aReview({ findings })).tool.driver.rules ?? []
    const { 'security-severity': severity, precision } = (rule?.properties ?? {}) as Readonly<Record<string, unknown>>
    return [severity, precision, rule?.defaultConfiguration?.level]
  }
  expect(of({ securitySeverity: 9.8, confidence: 'likely' })).toEqual(['9.8', 'high', 'error'])
  expect(of({ advisories: [anAdvisory({ id: 'MAL-1', malicious: true })] })).toEqual(['10.0', 'very-high', 'error'])
  expect(of({ confidence: 'possible' })).toEqual(['4.0', 'medium', 'error'])
  expect(runOf(aReview({ findings: [aFinding({ level: 'note' })] })).tool.driver.rules).toMatchObject([
    { defaultConfiguration: { level: 'note' }, properties: { tags: ['security', 'supply-chain'] } }
  ])
})

test('a waiver by a comment says where that stands', () => {
  const comment = 'https://github.example/acme/app/pull/7#issuecomment-1'
  const { reason, by, expires } = aWaiver()
  const waiver = { reason, by, expires, comment }
  const [waived] = resultsOf(aReview({ findings: [aFinding({ waiver })] }))
  expect(waived?.suppressions?.[0]?.justification).toBe(
    'only used in the nightly evaluation (dana, until 2026-03-31, by a comment: https://github.example/acme/app/pull/7#issuecomment-1)'
  )
})

test('a waiver suppresses, and a fix is told as its edits', () => {
  const fix = { edits: [{ location: aLocation(), newText: 'litellm==1.82.9' }], clears: true }
  const [waived, fixed] = resultsOf(
    aReview({ findings: [aFinding({ waiver: aWaiver() }), aFinding({ fingerprint: 'f', fix })] })
  )
  expect(waived?.suppressions).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'only used in the nightly evaluation (dana, until 2026-03-31)'
    }
  ])
  expect(fixed?.suppressions).toBeUndefined()
  expect(fixed?.fixes).toEqual([
    {
      description: { text: 'Go to a version without the flaw' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'requirements.txt', uriBaseId: '%SRCROOT%' },
          replacements: [
            {
              deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 11 },
              insertedContent: { text: 'litellm==1.82.9' }
            }
          ]
        }
      ]
    }
  ])
})

test('what could not be checked is told by the run, which did not succeed', () => {
  const gaps = [aGap({ level: 'incomplete', code: 'advisory-source' }), aGap({ accepted: aWaiver() })]
  const { invocations, tool } = runOf(aReview({ gaps }))
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [
        { descriptor: { id: 'advisory-source' }, level: 'error' },
        { descriptor: { id: 'not-covered' }, level: 'note' }
      ]
    }
  ])
  expect(tool.driver.notifications).toEqual([{ id: 'advisory-source' }, { id: 'not-covered' }])
})

test('a place without lines is at the first, and bytes of a path stay what they are', () => {
  const location = { path: 'a\\xff\\xFE/b.txt', side: 'head' } as const
  expect(resultsOf(aReview({ findings: [aFinding({ location })] }))[0]?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'a%FF%FE/b.txt', uriBaseId: '%SRCROOT%' },
        region: { startLine: 1 }
      }
    }
  ])
})

test('more findings than GitHub takes are counted', () => {
  const findings = Array.from({ length: 25_003 }, (_, at) => aFinding({ fingerprint: String(at) }))
  const log = toSarif(aReview({ findings }), rules)
  expect(log.runs[0]?.results).toHaveLength(25_000)
  const said = log.runs[0]?.invocations?.[0]?.toolExecutionNotifications ?? []
  expect(said).toEqual([{ level: 'warning', message: { text: '3 further findings are left out' } }])
})

test('of more places than GitHub shows the rest is counted', () => {
  const related = Array.from({ length: 103 }, (_, at) => aLocation('b.txt', at + 2))
  const [result] = resultsOf(aReview({ findings: [aFinding({ related })] }))
  expect(result?.relatedLocations).toHaveLength(100)
  expect(result?.message.text).toMatch(/\. 3 further places not listed here\.$/)
  const [few] = resultsOf(aReview({ findings: [aFinding({ related: related.slice(0, 100) })] }))
  expect(few?.message.text).not.toContain('further')
})

test.each(hostileTexts)('%s is text, and no link', (_, text) => {
  for (const { message } of resultsOf(aHostileReview(text))) expect(message.text).not.toMatch(/(?<!\\)[[\]]/)
})
