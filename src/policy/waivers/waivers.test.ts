import type { Finding } from '../../core/finding.ts'
import { formatProblem } from '../file/load.ts'
import {
  sampleAdvisory,
  sampleFinding,
  sampleImage,
  sampleModel,
  samplePackage,
  samplePolicy,
  sampleProblems
} from '../../../test/helpers/samples.ts'
import { applyWaivers } from './waivers.ts'

const now = new Date('2026-06-15T12:00:00Z')
const signed = 'reason: known, by: ana@index.example, expires: 2026-12-31'
const torch = samplePackage('pypi', 'torch', { version: '2.5.1' })

function apply(waivers: readonly string[], findings: readonly Finding[], at = now): ReturnType<typeof applyWaivers> {
  const list = waivers.map(waiver => `  - { ${waiver}${waiver.includes('expires:') ? '' : `, ${signed}`} }`)
  return applyWaivers(findings, samplePolicy(`waivers:\n${list.join('\n')}`).waivers, at)
}

function waives(waiver: string, finding: Finding): boolean {
  const { findings, statuses } = apply([waiver], [finding])
  const waived = findings[0]?.waiver !== undefined
  expect(statuses[0]?.status).toBe(waived ? 'used' : 'unused')
  return waived
}

const vulnerable = (component = torch, ids: string[] = ['GHSA-aaaa'], aliases: string[] = ['CVE-2026-1']): Finding =>
  sampleFinding('package-vulnerable', { component, advisories: ids.map(id => sampleAdvisory(id, aliases)) })
const bound = 'rule: package-vulnerable, component: pkg:pypi/torch, advisory: GHSA-aaaa'
const sha = '0123456789abcdef0123456789abcdef01234567'

test.each<[string, Finding]>([
  [bound, vulnerable()],
  ['rule: package-vulnerable, component: pkg:pypi/Torch, advisory: ghsa-AAAA', vulnerable()],
  ['rule: package-vulnerable, component: pkg:pypi/torch, advisory: cve-2026-1', vulnerable()],
  [`${bound}, version: "2.5.1"`, vulnerable()],
  [`${bound}, version: "2.5.1.0"`, vulnerable()],
  ['rule: package-vulnerable, component: "pkg:pypi/torch@2.5.1", advisory: GHSA-aaaa', vulnerable()],
  [`${bound}, file: app/requirements.txt`, vulnerable()],
  [
    'rule: package-denied, component: "pkg:npm/@s/a"',
    sampleFinding('package-denied', { component: samplePackage('npm', '@s/a') })
  ],
  [
    'rule: package-denied, component: pkg:pypi/a, version: 2004d',
    sampleFinding('package-denied', { component: samplePackage('pypi', 'a', { version: '2004d' }) })
  ],
  [
    'rule: model-unpinned, component: pkg:huggingface/org/Name',
    sampleFinding('model-unpinned', { component: sampleModel('Org/name') })
  ],
  [
    `rule: model-unpinned, component: pkg:huggingface/o/n, version: ${sha.replace('0123', 'abcd')}`,
    sampleFinding('model-unpinned', { component: sampleModel('o/n', { revision: sha.replace('0123', 'abcd') }) })
  ],
  [
    'rule: image-unpinned, component: docker.io/library/python',
    sampleFinding('image-unpinned', { component: sampleImage('python', { tag: '3' }) })
  ],
  [
    'rule: image-unpinned, component: "python:3.12"',
    sampleFinding('image-unpinned', { component: sampleImage('python', { tag: '3.12' }) })
  ],
  [
    'rule: image-unpinned, component: python, version: "3.12"',
    sampleFinding('image-unpinned', { component: sampleImage('python', { tag: '3.12' }) })
  ],
  ['rule: policy-changed, file: app/requirements.txt', sampleFinding('policy-changed')]
])('%s waives', (waiver, finding) => {
  expect(waives(waiver, finding)).toBe(true)
})

test.each<[string, Finding]>([
  ['rule: package-denied, component: pkg:pypi/torch', vulnerable()],
  ['rule: package-vulnerable, component: pkg:pypi/torchvision, advisory: GHSA-aaaa', vulnerable()],
  ['rule: package-vulnerable, component: pkg:npm/torch, advisory: GHSA-aaaa', vulnerable()],
  ['rule: package-vulnerable, component: pkg:pypi/torch, advisory: GHSA-bbbb', vulnerable()],
  ['rule: package-vulnerable, component: pkg:pypi/torch, advisory: GHSA-aaa', vulnerable()],
  [`${bound}, version: "2.5.2"`, vulnerable()],
  [`${bound}, version: "2.5.1"`, vulnerable(samplePackage('pypi', 'torch', { specifier: '>=2' }))],
  [`${bound}, version: "2.5.1"`, vulnerable(samplePackage('pypi', 'torch', { version: '2.5.1+cu118' }))],
  [`${bound}, file: other/requirements.txt`, vulnerable()],
  [
    'rule: package-denied, component: "pkg:npm/@s/a"',
    sampleFinding('package-denied', { component: samplePackage('npm', 'a') })
  ],
  [
    'rule: package-denied, component: pkg:pypi/torch',
    sampleFinding('package-denied', { component: torch, advisories: [sampleAdvisory('GHSA-aaaa')] })
  ],
  ['rule: package-denied, component: pkg:pypi/torch', sampleFinding('package-denied')],
  [
    'rule: model-unpinned, component: pkg:huggingface/o/n, version: v1',
    sampleFinding('model-unpinned', { component: sampleModel('o/n') })
  ],
  [
    'rule: image-unpinned, component: "python:3.12"',
    sampleFinding('image-unpinned', { component: sampleImage('python', { tag: '3.13' }) })
  ],
  ['rule: policy-changed, file: .github/other.yml', sampleFinding('policy-changed')],
  ['rule: policy-changed, file: app/requirements.txt', sampleFinding('policy-changed', { component: torch })]
])('%s does not waive', (waiver, finding) => {
  expect(waives(waiver, finding)).toBe(false)
})

test('one id never clears the rest', () => {
  const finding = vulnerable(torch, ['GHSA-aaaa', 'GHSA-bbbb'], [])
  const { findings, statuses } = apply([bound], [finding])
  expect(findings[0]?.waiver).toBeUndefined()
  expect(findings[0]?.advisories.map(({ waiver }) => waiver?.by)).toEqual(['ana@index.example', undefined])
  expect(statuses[0]?.status).toBe('used')
})

test('when every advisory is waived the finding is, until the first of them ends', () => {
  const finding = vulnerable(torch, ['GHSA-aaaa', 'GHSA-bbbb'], [])
  const component = 'rule: package-vulnerable, component: pkg:pypi/torch'
  const { findings } = apply(
    [
      `${component}, advisory: GHSA-aaaa, reason: r, by: late, expires: 2026-12-31`,
      `${component}, advisory: GHSA-bbbb, reason: r, by: early, expires: 2026-07-01`
    ],
    [finding]
  )
  expect(findings[0]?.waiver).toMatchObject({ by: 'early', expires: '2026-07-01', reason: 'r' })
  expect(findings[0]?.waiver?.location).toMatchObject({ path: 'policy.yml', side: 'base', startLine: 4 })
  expect(findings[0]?.level).toBe('block')
})

test('of two waivers of one thing, the one that holds longer is told, and both are used', () => {
  const { findings, statuses } = apply(
    [`${bound}, reason: r, by: early, expires: 2026-07-01`, `${bound}, reason: r, by: late, expires: 2026-12-31`],
    [vulnerable()]
  )
  expect(findings[0]?.waiver?.by).toBe('late')
  expect(statuses.map(({ status }) => status)).toEqual(['used', 'used'])
})

test.each([
  ['2026-12-31T23:59:59.999Z', 'used'],
  ['2027-01-01T00:00:00.000Z', 'expired'],
  ['no time at all', 'expired']
])('at %s a waiver until 2026-12-31 is %s', (time, status) => {
  const { findings, statuses } = apply([bound], [vulnerable()], new Date(time))
  expect(statuses).toEqual([
    {
      rule: 'package-vulnerable',
      component: 'pkg:pypi/torch',
      advisory: 'GHSA-aaaa',
      by: 'ana@index.example',
      expires: '2026-12-31',
      status,
      file: 'policy.yml',
      line: 3
    }
  ])
  expect(findings[0]?.waiver !== undefined).toBe(status === 'used')
})

test('one waiver may clear several findings, and leaves the others as they are', () => {
  const other = sampleFinding('image-unpinned', { component: sampleImage('python') })
  const { findings } = apply([bound], [vulnerable(), other, vulnerable()])
  expect(findings.map(({ waiver }) => waiver !== undefined)).toEqual([true, false, true])
  expect(findings[1]).toBe(other)
})

test.each([
  ['rule: package-vulnerable, component: pkg:pypi/torch', /needs the key "advisory"/],
  ['rule: package-denied, component: pkg:pypi/torch, advisory: GHSA-aaaa', /has no "advisory"/],
  ['rule: package-denied', /needs the key "component"/],
  ['rule: package-denied, file: requirements.txt', /needs the key "component"/],
  ['rule: policy-changed', /needs the key "file"/],
  ['rule: policy-changed, component: pkg:pypi/a, file: x', /has no "component"/],
  ['rule: policy-changed, version: "1", file: x', /has no "version"/],
  ['rule: package-denied, component: "pkg:pypi/*"', /without wildcards/],
  ['rule: package-denied, component: "pkg:pypi/a@<2"', /is not a version(?: or version range)? of PyPI/],
  ['rule: package-denied, component: pkg:pypi/a, version: ">=1"', /is not a version(?: or version range)? of PyPI/],
  ['rule: package-denied, component: "pkg:pypi/a@1", version: "2"', /given twice/],
  ['rule: package-denied, component: pkg:huggingface/a/b', /names a model; this must be a package/],
  ['rule: image-unpinned, component: python, version: "3.*"', /without wildcards/],
  ['rule: image-unpinned, component: python, version: "sha256:abc"', /64 hexadecimal/],
  ['rule: package-vulnerable, component: pkg:pypi/a, advisory: "*"', /not an advisory id/],
  ['rule: package-vulnerable, component: pkg:pypi/a, advisory: all', /not an advisory id/],
  ['rule: package-denied, component: pkg:pypi/a, file: "**/requirements.txt"', /not the path of one file/],
  ['rule: package-denied, component: pkg:pypi/a, file: ../x', /not the path of one file/],
  ['rule: package-denied, component: pkg:pypi/a, file: /x', /not the path of one file/],
  ['rule: package-denied, component: pkg:pypi/a, reason: "", by: b, expires: 2026-12-31', /reason must not be empty/],
  ['rule: package-denied, component: pkg:pypi/a, reason: r, expires: 2026-12-31', /needs the key "by"/],
  ['rule: package-denied, component: pkg:pypi/a, reason: r, by: b, expires: 2026-02-29', /not a valid date/],
  ['rule: package-denied, component: pkg:pypi/a, reason: r, by: b, expires: never', /must be a date/],
  [
    'rule: package-denied, component: pkg:pypi/a, reason: r, by: " Your Name", expires: 2026-12-31',
    /write who answers/
  ],
  [
    'rule: package-denied, component: pkg:pypi/a, reason: say why this is acceptable, by: b, expires: 2026-12-31',
    /write why/
  ],
  ['rule: package-denied, component: pkg:pypi/a, version: 2.10', /put it in quotes, "2.10"/],
  ['rule: package-denied, component: pkg:pypi/a, until: x', /unknown key "until" in waivers\[0\]/],
  ['rule: package-denyed, component: pkg:pypi/a', /did you mean "package-denied"/]
])('%s does not load', (waiver, message) => {
  const problems = sampleProblems(
    `version: 1\nwaivers:\n  - { ${waiver}${waiver.includes('reason:') ? '' : `, ${signed}`} }`
  )
  expect(problems.map(problem => formatProblem('p', problem)).join('\n')).toMatch(message)
})

test.each([
  ['2026-06-22', 'used'],
  ['2026-06-23', 'too-long'],
  ['2026-12-31', 'too-long'],
  ['2026-06-14', 'expired']
])('with maxDays: 7, a waiver until %s is %s', (expires, status) => {
  const entry = `{ rule: package-denied, component: pkg:pypi/torch, reason: known, by: ana, expires: ${expires} }`
  const { waivers } = samplePolicy(`waivers: { maxDays: 7, entries: [${entry}] }`)
  const applied = applyWaivers([sampleFinding('package-denied', { component: torch })], waivers, now)
  expect(applied.statuses.map(one => one.status)).toEqual([status])
  expect(applied.findings[0]?.waiver !== undefined).toBe(status === 'used')
})

test('a waiver that has ended, or is too long, is named on what it would clear; not where another one does', () => {
  const ended = 'expires: 2026-01-31'
  const lapsedBy = (...waivers: readonly string[]) => apply(waivers, [vulnerable()]).findings[0]?.lapsed
  const terms = (until: string): string => `${bound}, reason: r, by: kim, expires: ${until}`
  expect(lapsedBy(terms('2026-01-31'), terms('2026-02-28'))).toEqual({
    by: 'kim',
    expires: '2026-02-28',
    why: 'expired'
  })
  expect(lapsedBy(terms('2026-01-31'), bound)).toBeUndefined()
  expect(lapsedBy(terms('2026-01-31').replace('GHSA-aaaa', 'GHSA-bbbb'))).toBeUndefined()
  expect(lapsedBy(`rule: package-denied, component: pkg:pypi/torch, reason: r, by: kim, ${ended}`)).toBeUndefined()
  const part = vulnerable(torch, ['GHSA-aaaa', 'GHSA-bbbb'], [])
  const [finding] = apply([bound, terms('2026-01-31').replace('aaaa', 'bbbb')], [part]).findings
  expect([finding?.waiver, finding?.lapsed?.by]).toEqual([undefined, 'kim'])
})
