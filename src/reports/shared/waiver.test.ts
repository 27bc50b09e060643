import { parse } from 'yaml'
import {
  aDataset,
  aFinding,
  aLocation,
  aModel,
  anAdvisory,
  anImage,
  aPackage,
  aWaiver,
  hostileTexts
} from '../../../test/helpers/review.ts'
import { aTool } from '../../../test/helpers/components.ts'
import type { Component } from '../../core/component.ts'
import type { Finding } from '../../core/finding.ts'
import { notWaivable, usualTerms, waiverSection, waiverStanza, type WaiverTerms } from './waiver.ts'

const terms = { by: 'dana', expires: '2026-04-02' }
const rest = { reason: 'say why this is acceptable', ...terms }

/** The stanza of a finding that can be waived. */
function offered(finding: Finding, given: WaiverTerms): string {
  expect(notWaivable(finding)).toBeUndefined()
  return waiverStanza(finding, given) ?? ''
}

test('one stanza reads as people would write it', () => {
  expect(offered(aFinding({ advisories: [anAdvisory({ id: 'CVE-1' })] }), terms)).toBe(`- rule: package-vulnerable
  component: "pkg:pypi/litellm"
  version: "1.82.7"
  advisory: "CVE-1"
  reason: "say why this is acceptable"
  by: "dana"
  expires: 2026-04-02
`)
})

test.each<[string, Component, object]>([
  ['package', aPackage({ name: 'a', version: '1' }), { component: 'pkg:pypi/a', version: '1' }],
  [
    'scoped package',
    aPackage({ ecosystem: 'npm', name: '@s/n', purl: 'pkg:npm/%40s/n@1.0?x=y#z' }),
    { component: 'pkg:npm/%40s/n', version: '1.82.7' }
  ],
  [
    'locked package',
    aPackage({ resolved: { version: '1.83', by: aLocation('uv.lock') } }),
    { component: 'pkg:pypi/litellm', version: '1.83' }
  ],
  ['model', aModel({ name: 'o/m', purl: 'pkg:huggingface/o/m@abc' }), { component: 'pkg:huggingface/o/m' }],
  ['model of ModelScope', aModel({ host: 'modelscope' }), { component: 'modelscope:some-org/some-model' }],
  ['dataset of ModelScope', aDataset({ host: 'modelscope' }), { component: 'modelscope:datasets/some-org/some-data' }],
  ['model of torch.hub', aModel({ host: 'torch-hub', name: 'O/r' }), { component: 'pkg:github/O/r' }],
  ['dataset', aDataset(), { component: 'pkg:huggingface/datasets/some-org/some-data' }],
  ['image', anImage(), { component: 'python' }],
  ['image of another registry', anImage({ registry: 'quay.example' }), { component: 'quay.example/python' }]
])('a %s is named as the policy names it', (_, component, binding) => {
  expect(parse(offered(aFinding({ component }), terms))).toEqual([{ rule: 'package-vulnerable', ...binding, ...rest }])
})

test.each([
  ['2026-11-25T13:00:00Z', '2027-02-28'],
  ['2026-11-01T00:00:00Z', '2027-01-31'],
  ['2027-12-03T23:59:59Z', '2028-03-31']
])('what is offered on %s holds until %s', (now, expires) => {
  expect(usualTerms(new Date(now)).expires).toBe(expires)
})

test('a finding about a file names the file', () => {
  const { component, ...finding } = aFinding({
    ruleId: 'policy-changed',
    location: aLocation('.github/weighbridge.yml')
  })
  expect(component).toBeDefined()
  expect(parse(offered(finding, terms))).toEqual([{ rule: 'policy-changed', file: '.github/weighbridge.yml', ...rest }])
})

test('each advisory that stands has its own', () => {
  const advisories = ['CVE-1', 'CVE-2', 'CVE-3'].map(id =>
    anAdvisory({ id, ...(id === 'CVE-2' && { waiver: aWaiver() }) })
  )
  const stanzas = parse(offered(aFinding({ advisories }), terms)) as { advisory: string }[]
  expect(stanzas.map(({ advisory }) => advisory)).toEqual(['CVE-1', 'CVE-3'])
})

test('a section is a part of a policy file', () => {
  const stanza = offered(aFinding(), terms)
  expect(parse(waiverSection([stanza, stanza]))).toEqual({
    waivers: [...(parse(stanza) as []), ...(parse(stanza) as [])]
  })
})

test.each(hostileTexts)('%s: means the same text, and is one line of visible characters', (_, text) => {
  const stanza = offered(aFinding({ component: anImage(), advisories: [anAdvisory()] }), { ...terms, by: text })
  expect(stanza.split('\n')).toHaveLength(7)
  expect(stanza).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u)
  expect(parse(waiverSection([stanza]))).toEqual({
    waivers: [{ rule: 'package-vulnerable', component: 'python', advisory: 'GHSA-aaaa-bbbb-cccc', ...rest, by: text }]
  })
})

test.each<[string, Finding, string]>([
  ['a tool with a wildcard in its name', aFinding({ component: aTool({ name: 'a*b' }) }), 'name of this component'],
  ['a tool named like a package', aFinding({ component: aTool({ name: 'pkg:npm/x' }) }), 'name of this component'],
  ['a tool named like an address', aFinding({ component: aTool({ name: 'https://a' }) }), 'name of this component'],
  ['a tool without a name', aFinding({ component: aTool({ name: '' }) }), 'name of this component'],
  ['a package with a space in its name', aFinding({ component: aPackage({ name: 'a b' }) }), 'name of this component'],
  ['a package of no ecosystem', aFinding({ component: aPackage({ ecosystem: 'none' }) }), 'name of this component'],
  ['a version that is a range', aFinding({ component: aPackage({ version: '1 || 2' }) }), 'name of this component'],
  ['a model of no host', aFinding({ component: aModel({ host: 'index.example' }) }), 'name of this component'],
  ['a model named like a dataset', aFinding({ component: aModel({ name: 'datasets/a' }) }), 'name of this component'],
  [
    'an image with a space in its name',
    aFinding({ component: anImage({ repository: 'A b' }) }),
    'name of this component'
  ],
  ['an advisory without a number', aFinding({ advisories: [anAdvisory({ id: 'none' })] }), 'id of this advisory'],
  ['a file with a wildcard in its path', aboutFile('.github/workflows/a*.yml'), 'path of this file']
])('%s has no stanza, and says so', (_, finding, what) => {
  expect(waiverStanza(finding, terms)).toBeUndefined()
  expect(notWaivable(finding)).toBe(`The ${what} cannot be written in a policy, so this finding cannot be waived`)
})

function aboutFile(path: string): Finding {
  const { component, ...finding } = aFinding({ ruleId: 'policy-changed', location: aLocation(path) })
  expect(component).toBeDefined()
  return finding
}
