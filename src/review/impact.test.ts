import { aPackage } from '../../test/helpers/components.ts'
import { anAdvisory, packageFacts, someFacts } from '../../test/helpers/rule.ts'
import type { Change, Impact } from '../core/change.ts'
import { withImpact } from './impact.ts'
import type { PackageFacts } from '../core/package-facts.ts'
import type { Advisory, Facts } from '../matching/facts.ts'

function impact(change: Change, known: Readonly<Record<string, readonly Advisory[]>> = {}): Impact | undefined {
  const facts: Facts = { advisories: ({ version = '' }) => known[version] ?? [], about: () => undefined }
  return withImpact([change], [], facts)[0]?.impact
}

function bump(from: string, to: string, ecosystem = 'pypi'): Change {
  const of = (version: string) => aPackage({ version, ecosystem })
  return { type: 'changed', component: of(to), before: of(from) }
}

test.each<[string, string, Impact['step']]>([
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2', '1.2.0.1', 'patch'],
  ['1.2', '1.2.post1', 'patch'],
  ['1.2.3', '1.2.2', 'down'],
  ['2.0', '1!1.0', 'major'],
  ['1.2', '1.2.0', undefined],
  ['1.2', 'what?', 'other']
])('%s → %s', (from, to, step) => {
  expect(impact(bump(from, to))?.step).toBe(step)
})

test('a new package has no step', () => {
  expect(impact({ type: 'added', component: aPackage({ version: '1.0' }) })).toEqual({
    introduces: [],
    fixes: [],
    leaves: []
  })
})

test('advisories are told apart by any of their ids', () => {
  const known = {
    '1.0': [anAdvisory({ id: 'GHSA-1' }), anAdvisory({ id: 'CVE-2', aliases: ['GHSA-2'] })],
    '1.1': [
      anAdvisory({ id: 'GHSA-2', aliases: ['PYSEC-2'] }),
      anAdvisory({ id: 'GHSA-3' }),
      anAdvisory({ id: 'MAL-4', reach: 'some' })
    ]
  }
  expect(impact(bump('1.0', '1.1'), known)).toMatchObject({
    introduces: ['GHSA-3'],
    fixes: ['GHSA-1'],
    leaves: ['GHSA-2']
  })
})

test('of two records that share a CVE, what an update fixes is told', () => {
  const [one, two] = ['GHSA-a', 'GHSA-b'].map(id => anAdvisory({ id, aliases: ['CVE-1'] }))
  const known = { '1.0': [one, two].flatMap(each => each ?? []), '1.1': [two].flatMap(each => each ?? []) }
  expect(impact(bump('1.0', '1.1'), known)).toMatchObject({ introduces: [], fixes: ['GHSA-a'], leaves: ['GHSA-b'] })
})

test('what goes takes its advisories with it', () => {
  const known = { '1.0': [anAdvisory({ id: 'GHSA-1' })] }
  expect(impact({ type: 'removed', component: aPackage({ version: '1.0' }) }, known)?.fixes).toEqual(['GHSA-1'])
})

test('age and licences are what the registry knows', () => {
  const asked = { publishedAt: '2025-12-30T12:00:00.000Z', askedAt: '2026-01-02T03:04:05.000Z' }
  const known: Readonly<Record<string, PackageFacts>> = {
    '1.0': someFacts({ licences: ['MIT', 'ISC'] }),
    '1.1': someFacts({ licences: ['ISC', 'MIT'], ...asked }),
    '1.2': someFacts({ licences: ['BUSL-1.1'] })
  }
  const facts: Facts = { advisories: () => [], about: packageFacts(({ version = '' }) => known[version]) }
  const [same, other] = withImpact([bump('1.0', '1.1'), bump('1.1', '1.2')], [], facts).map(one => one.impact)
  expect(same).toMatchObject({ publishedAt: asked.publishedAt, ageDays: 2 })
  expect(same?.licences).toBeUndefined()
  expect(other?.licences).toEqual({ before: ['ISC', 'MIT'], after: ['BUSL-1.1'] })
})
