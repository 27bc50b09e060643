import { isFailure } from '../../core/failure.ts'
import type { Finding } from '../../core/finding.ts'
import {
  sampleAdvisory,
  sampleFinding,
  sampleImage,
  samplePackage,
  samplePolicy,
  sampleRules
} from '../../../test/helpers/samples.ts'
import { stanzaOf, voidStatus, waiversOf, type GivenWaiver } from './commented.ts'
import { termProblem } from './date.ts'
import { mayNotBeWaived, mayNotWaive } from './may-waive.ts'
import { applyWaivers } from './waivers.ts'

const now = new Date('2026-06-15T12:00:00Z')
const head = 'a'.repeat(40)
const torch = samplePackage('pypi', 'torch', { version: '2.5.1' })
const vulnerable = sampleFinding('package-vulnerable', {
  component: torch,
  advisories: [sampleAdvisory('GHSA-aaaa', ['CVE-2026-1'])]
})

function given(finding: Finding, until = '2026-06-30'): GivenWaiver {
  return { stanza: stanzaOf(finding, head), by: 'ana', reason: 'known', until, comment: 'https://index.example/1' }
}

function waives(one: Finding, other: Finding, at = head): boolean {
  const waivers = waiversOf(given(one), at, 90)
  return !isFailure(waivers) && applyWaivers([other], waivers, now).findings[0]?.waiver !== undefined
}

test('the stanza holds all that is cleared', () => {
  expect(stanzaOf(vulnerable, head)).toEqual({
    rule: 'package-vulnerable',
    level: 'block',
    component: 'pkg:pypi/torch',
    version: '2.5.1',
    value: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    advisories: ['GHSA-aaaa'],
    file: 'app/requirements.txt',
    head,
    fingerprint: 'f'
  })
})

const at = (path: string): Pick<Finding, 'location'> => ({ location: { path, side: 'head' } })
const withPackage = (more: Parameters<typeof samplePackage>[2]): Finding => ({
  ...vulnerable,
  component: samplePackage('pypi', 'torch', { version: '2.5.1', ...more })
})

test.each<[string, Finding, boolean]>([
  ['the same', vulnerable, true],
  ['the same on another line', { ...vulnerable, location: { ...vulnerable.location, startLine: 9 } }, true],
  ['another version', withPackage({ version: '2.5.2' }), false],
  ['other hashes', withPackage({ hashes: ['sha256:aa'] }), false],
  ['a further index', withPackage({ source: { type: 'registry', extraIndexes: ['https://b.example'] } }), false],
  ['a page of further files', withPackage({ source: { type: 'registry', findLinks: ['https://b.example'] } }), false],
  ['another file', { ...vulnerable, ...at('b/requirements.txt') }, false],
  ['another rule', { ...vulnerable, ruleId: 'package-denied' }, false],
  ['another finding', { ...vulnerable, fingerprint: 'e' }, false],
  [
    'an advisory by another of its ids',
    { ...vulnerable, advisories: [sampleAdvisory('CVE-2026-1', ['GHSA-aaaa'])] },
    true
  ],
  ['a further advisory', { ...vulnerable, advisories: [...vulnerable.advisories, sampleAdvisory('GHSA-bbbb')] }, false],
  ['another advisory', { ...vulnerable, advisories: [sampleAdvisory('GHSA-bbbb')] }, false],
  ['one advisory less', { ...vulnerable, advisories: [] }, false]
])('%s', (_, finding, cleared) => {
  expect(waives(vulnerable, finding)).toBe(cleared)
})

test('a finding that is worse than the one that was waived is not', () => {
  const warned: Finding = { ...sampleFinding('package-confusion', { component: torch, advisories: [] }), level: 'warn' }
  expect(waives(warned, warned)).toBe(true)
  expect(waives(warned, { ...warned, level: 'note' })).toBe(true)
  expect(waives(warned, { ...warned, level: 'block' })).toBe(false)
  // What the policy waives of it when the comment is read makes its level no lower later.
  const [advisory] = vulnerable.advisories
  const partly: Finding = {
    ...vulnerable,
    level: 'note',
    advisories: advisory ? [{ ...advisory, level: 'block' }] : []
  }
  expect(waives(partly, { ...partly, level: 'block' })).toBe(true)
})

test('another digest, another resolved version', () => {
  const image = (digest: string): Finding =>
    sampleFinding('image-unpinned', { component: sampleImage('python', { tag: '3.12', digest }) })
  expect([waives(image('sha256:a'), image('sha256:a')), waives(image('sha256:a'), image('sha256:b'))]).toEqual([
    true,
    false
  ])
  const resolved = (version: string): Finding =>
    sampleFinding('package-denied', {
      component: samplePackage('pypi', 'torch', { specifier: '>=2', resolved: { version, by: torch.location } })
    })
  expect([waives(resolved('2.6'), resolved('2.6')), waives(resolved('2.6'), resolved('2.7'))]).toEqual([true, false])
})

test('what is found about a file is waived at its commit', () => {
  const changed = sampleFinding('policy-changed')
  expect([waives(changed, changed), waives(changed, changed, 'b'.repeat(40))]).toEqual([true, false])
  expect(waiversOf(given(changed), 'b'.repeat(40), 90)).toEqual({
    reason: 'it was given at aaaaaaa, and the head has changed since'
  })
})

test('what is applied names the comment, and the status as well', () => {
  const waivers = waiversOf(given(vulnerable), head, 90)
  const { findings, statuses } = applyWaivers([vulnerable], isFailure(waivers) ? [] : waivers, now)
  const comment = 'https://index.example/1'
  expect(findings[0]?.waiver).toEqual({ reason: 'known', by: 'ana', expires: '2026-06-30', comment })
  expect(statuses).toEqual([expect.objectContaining({ status: 'used', comment, component: 'pkg:pypi/torch' })])
  expect(statuses[0]).not.toHaveProperty('line')
  expect(voidStatus(given(vulnerable), 'it is so')).toMatchObject({ status: 'void', why: 'it is so', comment })
})

test.each([
  ['2026-06-15', undefined],
  ['2026-06-25', undefined],
  ['2026-06-26', /10 days at most, thus until 2026-06-25/],
  ['2026-06-14', /past/],
  ['2026-02-30', /not a valid date/],
  ['2026-13-01', /not a valid date/],
  ['9999-12-31', /10 days/],
  ['0000-00-00', /not a valid date/]
])('until %s, within 10 days: %s', (until, problem) => {
  const found = termProblem(until, 10, now)
  if (problem === undefined) expect(found).toBeUndefined()
  else expect(found).toMatch(problem)
})

test('a day ends in UTC', () => {
  const at = (time: string): string | undefined => termProblem('2026-06-15', 10, new Date(time))
  expect([at('2026-06-15T23:59:59.999Z'), at('2026-06-16T00:00:00Z')]).toEqual([undefined, '2026-06-15 is past'])
})

const commands = (text: string) => samplePolicy(`waivers: { commands: ${text} }`).waiverCommands
const named = commands('{ by: [Ana, role:maintain] }')

test.each([
  ['ana', ['write', 'triage', 'read'], false, undefined],
  ['ANA', ['triage', 'read'], false, undefined],
  ['ana', ['read'], false, /may not triage/],
  ['ana', [], false, /may not triage/],
  ['ana', ['write', 'triage', 'read'], true, /has opened/],
  ['ben', ['maintain', 'write', 'triage', 'read'], false, undefined],
  ['ben', ['write', 'triage', 'read'], false, /does not name/],
  ['role:maintain', ['write', 'triage'], false, /does not name/],
  ['__proto__', ['constructor'], false, /does not name/]
])('%s with %j, opener %j', (login, roles, isOpener, problem) => {
  const found = named && mayNotWaive({ login, roles: new Set(roles), isOpener }, named)
  if (problem === undefined) expect(found).toBeUndefined()
  else expect(found).toMatch(problem)
})

test('guarded rules are waived where the policy names them', () => {
  const open = commands('{ by: [ana], rules: [policy-changed] }')
  const of = (rule: string) => [named, open].map(one => one && mayNotBeWaived(rule, sampleRules, one))
  expect(of('policy-changed')).toEqual(['the policy does not let comments waive policy-changed', undefined])
  expect(of('model-unpinned')).toEqual([undefined, undefined])
  expect(of('constructor')).toEqual(['there is no rule constructor', 'there is no rule constructor'])
})
