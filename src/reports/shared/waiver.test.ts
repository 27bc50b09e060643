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
import type { Component } from '../../core/component.ts'
import { usualTerms, waiverSection, waiverStanza } from './waiver.ts'

const terms = { by: 'dana', expires: '2026-04-02' }
const rest = { reason: 'say why this is acceptable', ...terms }

test('one stanza reads as people would write it', () => {
  expect(waiverStanza(aFinding({ advisories: [anAdvisory({ id: 'CVE-1' })] }), terms)).toBe(`- rule: package-vulnerable
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
    aPackage({ purl: 'pkg:npm/%40s/n@1.0?x=y#z' }),
    { component: 'pkg:npm/%40s/n', version: '1.82.7' }
  ],
  [
    'locked package',
    aPackage({ resolved: { version: '1.83', by: aLocation('uv.lock') } }),
    { component: 'pkg:pypi/litellm', version: '1.83' }
  ],
  ['model', aModel({ purl: 'pkg:huggingface/o/m@abc' }), { component: 'pkg:huggingface/o/m' }],
  ['dataset', aDataset(), { component: 'pkg:huggingface/datasets/some-org/some-data' }],
  ['image', anImage(), { component: 'python' }],
  ['image of another registry', anImage({ registry: 'quay.example' }), { component: 'quay.example/python' }]
])('a %s is named as the policy names it', (_, component, binding) => {
  expect(parse(waiverStanza(aFinding({ component }), terms))).toEqual([
    { rule: 'package-vulnerable', ...binding, ...rest }
  ])
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
  expect(parse(waiverStanza(finding, terms))).toEqual([
    { rule: 'policy-changed', file: '.github/weighbridge.yml', ...rest }
  ])
})

test('each advisory that stands has its own', () => {
  const advisories = ['CVE-1', 'CVE-2', 'CVE-3'].map(id =>
    anAdvisory({ id, ...(id === 'CVE-2' && { waiver: aWaiver() }) })
  )
  const stanzas = parse(waiverStanza(aFinding({ advisories }), terms)) as { advisory: string }[]
  expect(stanzas.map(({ advisory }) => advisory)).toEqual(['CVE-1', 'CVE-3'])
})

test('a section is a part of a policy file', () => {
  const stanza = waiverStanza(aFinding(), terms)
  expect(parse(waiverSection([stanza, stanza]))).toEqual({
    waivers: [...(parse(stanza) as []), ...(parse(stanza) as [])]
  })
})

test.each(hostileTexts)('%s: means the same text, and is one line of visible characters', (_, text) => {
  const component = anImage({ registry: 'docker.io', repository: text })
  const stanza = waiverStanza(aFinding({ component, advisories: [anAdvisory({ id: text })] }), { ...terms, by: text })
  expect(stanza.split('\n')).toHaveLength(7)
  expect(stanza).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u)
  expect(parse(waiverSection([stanza]))).toEqual({
    waivers: [{ rule: 'package-vulnerable', component: text, advisory: text, ...rest, by: text }]
  })
})
