import { added, aModel, anImage, aPackage, moved } from '../../test/helpers/components.ts'
import { aFinding } from '../../test/helpers/review.ts'
import { anAdvisory } from '../../test/helpers/rule.ts'
import type { Change } from '../core/change.ts'
import type { ModelComponent } from '../core/component.ts'
import type { Finding } from '../core/finding.ts'
import { parsePolicy } from '../policy/file/load.ts'
import type { Policy } from '../policy/policy.ts'
import type { AnyRule } from '../rules/rule.ts'
import type { Advisory, Facts } from '../matching/facts.ts'
import { rules } from '../rules/registry.generated.ts'
import { catalogue } from './catalogue.ts'
import { factsWanted, judge, judgeWithin } from './judge.ts'
import { levelOf, rated } from '../core/rated.ts'

function policy(text = ''): Policy {
  const parsed = parsePolicy(`version: 1\n${text}`, 'policy.yml', catalogue)
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ message }) => message).join())
  return parsed.policy
}

function findings(changes: readonly Change[], text?: string, advisories: readonly Advisory[] = []): readonly Finding[] {
  const evidence = { changes, inventory: { base: [], head: [] }, files: [] }
  const { findings: found, gaps } = judge(
    evidence,
    { advisories: () => advisories, about: () => undefined },
    policy(text)
  )
  expect(gaps).toEqual([])
  return found
}

const levels = (found: readonly Finding[]): string[] => found.map(({ ruleId, level }) => `${ruleId} ${level}`)

test('the policy sets the level', () => {
  expect(levels(findings([added(anImage())]))).toEqual(['image-unpinned warn'])
  expect(levels(findings([added(anImage())], 'rules: { image-unpinned: block }'))).toEqual(['image-unpinned block'])
  expect(levels(findings([added(anImage())], 'rules: { image-unpinned: off }'))).toEqual([])
})

test('a message may have a level of its own, where the policy leaves the level to the rule', () => {
  const imitation = 'on: push\njobs: { weighbridge: { runs-on: x } }\npermissions: { checks: write }\n'
  const entry = { type: 'file', id: 'a' } as const
  const files = ['review', 'other'].map(name => {
    const head = name === 'review' ? imitation : imitation.replace('weighbridge', 'build')
    return { path: `.github/workflows/${name}.yml`, head: entry, text: { head } }
  })
  const levelsBy = (text?: string): string[] => {
    const none: Facts = { advisories: () => [], about: () => undefined }
    return levels(judge({ changes: [], inventory: { base: [], head: [] }, files }, none, policy(text)).findings)
  }
  expect(levelsBy()).toEqual(['policy-changed block', 'policy-changed warn'])
  expect(levelsBy('rules: { policy-changed: warn }')).toEqual(['policy-changed warn', 'policy-changed warn'])
  expect(levelsBy('rules: { policy-changed: block }')).toEqual(['policy-changed block', 'policy-changed block'])
  expect(levelsBy('rules: { policy-changed: off }')).toEqual([])
})

test('a rule may lower its level, never raise it', () => {
  const pinned = added(aModel({ remoteCode: true, revision: 'a'.repeat(40) }))
  expect(levels(findings([pinned]))).toEqual(['model-remote-code note'])
  expect(levels(findings([pinned], 'rules: { model-remote-code: warn }'))).toEqual(['model-remote-code note'])
})

test.each([
  ['of the rule', { rule: { since: '1.3', level: 'warn' }, messages: {} }, {}, { since: '1.3', level: 'warn' }],
  [
    'of the message',
    { messages: { 'no-digest': { since: '1.4', level: 'block' } } },
    { levels: { 'no-digest': 'note' } },
    { since: '1.4', level: 'block' }
  ],
  ['of another message', { messages: { other: { since: '1.4', level: 'block' } } }, {}, undefined]
] as const)('a note says the level that it will have: that %s', (_, upcoming, levelsOf, expected) => {
  const standard = policy()
  const setting = { level: 'note', options: {}, ...levelsOf, upcoming } as const
  const capped: Policy = { ...standard, rules: { ...standard.rules, 'image-unpinned': setting } }
  const facts: Facts = { advisories: () => [], about: () => undefined }
  const levelsOfImages = (context: 'code' | 'test'): unknown[] =>
    judge({ changes: [added(anImage({ context }))], inventory: { base: [], head: [] }, files: [] }, facts, capped)
      .findings.filter(({ ruleId }) => ruleId === 'image-unpinned')
      .map(({ level, upcoming: later }) => [level, later])
  expect(levelsOfImages('code')).toEqual([['note', expected]])
  expect(levelsOfImages('test')).toEqual([['note', undefined]])
})

test('tests and documentation lower a finding to a note, but of remote code only the text of documentation', () => {
  expect(levels(findings([added(anImage({ context: 'test' }))]))).toEqual(['image-unpinned note'])
  expect(levels(findings([added(aModel({ context: 'test', remoteCode: true }))]))).toEqual(['model-remote-code block'])
  const inDocs = (path: string): ModelComponent =>
    aModel({ context: 'docs', remoteCode: true, location: { path, side: 'head' } })
  expect(levels(findings([added(inDocs('docs/train.md'))]))).toEqual(['model-remote-code note'])
  expect(levels(findings([added(inDocs('docs/train.ipynb'))]))).toEqual(['model-remote-code note'])
  expect(levels(findings([added(inDocs('docs/train.py'))]))).toEqual(['model-remote-code block'])
})

test('a move to where it counts more is judged, and no other', () => {
  const standing = (context: 'test' | 'docs' | 'code'): ModelComponent => aModel({ context, remoteCode: true })
  expect(levels(findings([moved(standing('docs'), standing('test'))]))).toEqual(['model-remote-code block'])
  expect(levels(findings([moved(standing('test'), standing('code'))]))).toEqual(['model-remote-code block'])
  expect(
    levels(findings([moved(standing('test'), standing('docs')), moved(standing('code'), standing('code'))]))
  ).toEqual([])
})

test('a guess is a note', () => {
  expect(levels(findings([added(aModel({ confidence: 'possible' }))]))).toEqual(['model-unpinned note'])
})

test('a guess that the policy denies is a warning', () => {
  const denied = `denied: { models: ['pkg:huggingface/org/*'] }`
  const guess = added(aModel({ name: 'org/m', confidence: 'possible' }))
  expect(levels(findings([guess], denied))).toEqual(['model-not-approved warn', 'model-unpinned note'])
})

test('a finding carries what cannot be mislabelled', () => {
  const [finding] = findings([added(anImage({ alsoAt: [{ path: 'Dockerfile', side: 'head', startLine: 9 }] }))])
  expect(finding).toMatchObject({
    ruleId: 'image-unpinned',
    messageId: 'no-digest',
    title: 'Image is not pinned to a digest',
    confidence: 'certain',
    docsUrl: expect.stringMatching(/docs\/rules\.md#image-unpinned$/) as unknown,
    fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown,
    related: [{ startLine: 9 }]
  })
})

test('the fingerprint is that of rule, identity and file, never of a line or a version', () => {
  const print = (over: Parameters<typeof anImage>[0]): string | undefined =>
    findings([added(anImage(over))])[0]?.fingerprint
  const { location } = anImage()
  const one = print({})
  expect(print({ location: { ...location, startLine: 80 } })).toBe(one)
  expect(print({ tag: '3.13' })).toBe(one)
  expect(print({ location: { ...location, path: 'other/Dockerfile' } })).not.toBe(one)
  expect(print({ repository: 'pytorch/pytorch' })).not.toBe(one)
})

test('advisories have levels and fingerprints of their own', () => {
  const advisories = [anAdvisory({ id: 'A' }), anAdvisory({ id: 'B', severity: 'low' })]
  const [finding] = findings([added(aPackage({ version: '2.0' }))], '', advisories)
  expect(finding?.level).toBe('block')
  expect(finding?.advisories.map(({ id, level }) => [id, level])).toEqual([
    ['A', 'block'],
    ['B', 'note']
  ])
  expect(new Set(finding?.advisories.map(({ fingerprint }) => fingerprint)).size).toBe(2)
})

test('the level of a finding is that of the advisories that no waiver clears', () => {
  const waiver = { reason: 'r', by: 'b', expires: '2030-01-01', location: { path: 'p', side: 'base' } } as const
  const advisory = { id: 'A', aliases: [], severity: 'high', fixed: [], fingerprint: '' } as const
  const high = { ...advisory, level: 'block' } as const
  const low = { ...advisory, level: 'note' } as const
  expect(levelOf([high, low], 'block')).toBe('block')
  expect(levelOf([{ ...high, waiver }, low], 'block')).toBe('note')
  expect(levelOf([{ ...high, waiver }], 'warn')).toBe('block')
  expect(levelOf([], 'warn')).toBe('warn')
})

test.each([
  ['of the component', aModel({ confidence: 'likely' }), 'model-unpinned', 'likely'],
  ['of the rule', aModel({ remoteCode: 'unknown' }), 'model-remote-code', 'possible'],
  ['the lower one', aModel({ confidence: 'likely', remoteCode: 'unknown' }), 'model-remote-code', 'possible']
])('the confidence of a finding is that %s', (_, component, ruleId, confidence) => {
  expect(findings([added(component)])).toMatchObject([{ ruleId, confidence }])
})

describe('security severity', () => {
  const waiver = { reason: 'r', by: 'b', expires: '2030-01-01', location: { path: 'p', side: 'base' } } as const
  const advisory = { id: 'A', aliases: [], severity: 'high', fixed: [], fingerprint: '', level: 'block' } as const

  test.each([
    ['no advisory', [], undefined],
    ['an advisory without a score', [advisory], undefined],
    ['the highest score', [{ ...advisory, score: 7.5 }, { ...advisory, score: 9.8 }, advisory], 9.8],
    [
      'what is waived does not count',
      [
        { ...advisory, score: 7.5 },
        { ...advisory, score: 9.8, waiver }
      ],
      7.5
    ],
    ['all waived', [{ ...advisory, score: 9.8, waiver }], undefined],
    ['a score of 0', [{ ...advisory, score: 0 }], 0],
    [
      'malicious code',
      [
        { ...advisory, malicious: true as const },
        { ...advisory, score: 9.8 }
      ],
      10
    ]
  ])('%s', (_, advisories, expected) => {
    expect(rated(aFinding({ advisories })).securitySeverity).toBe(expected)
  })

  test('a finding has that of its advisories', () => {
    const found = findings([added(aPackage({ version: '2.0' }))], '', [anAdvisory({ score: 8.1 })]).map(rated)
    expect(found).toMatchObject([{ securitySeverity: 8.1, advisories: [{ score: 8.1 }] }])
  })
})

test('findings come by level, then by place', () => {
  const model = added(aModel({ remoteCode: true }))
  const late = added(anImage({ location: { path: 'a/Dockerfile', side: 'head', startLine: 9 } }))
  const early = added(
    anImage({ location: { path: 'a/Dockerfile', side: 'head', startLine: 2 }, repository: 'busybox' })
  )
  expect(findings([late, early, model]).map(({ location }) => `${location.path}:${location.startLine ?? 0}`)).toEqual([
    'train.py:3',
    'a/Dockerfile:2',
    'a/Dockerfile:9'
  ])
})

test('a rule that fails to say what it wants to know is a gap, and the others are asked', () => {
  const rule = (asks: AnyRule['asks']): AnyRule => ({
    meta: { kinds: ['package'], since: '0.1', level: 'warn', about: '', messages: {} },
    check: () => [],
    ...(asks === undefined ? {} : { asks })
  })
  const change: Change<'package'> = { type: 'added', component: aPackage() }
  const broken = (): never => {
    throw new Error('no such field')
  }
  const { of, gaps } = factsWanted([change], policy(), { broken: rule(broken), sound: rule(() => ['version']) })
  expect(gaps).toEqual([
    { code: 'internal', by: 'rules/broken', subject: 'broken', reason: 'the rule failed: no such field' }
  ])
  expect([...of(change)]).toEqual(['advisories', 'version'])
})

test.each([
  ['when the time is up', 0],
  ['before that', 3]
])('rules that block are asked %s, and others are gaps', async (_, turnsLeft) => {
  const changes = [added(aPackage({ name: 'evil', version: '1' })), added(anImage())]
  const evidence = { changes, inventory: { base: [], head: [] }, files: [] }
  const known = { advisories: () => [anAdvisory({ malicious: true })], about: () => undefined }
  let left = 100
  const turns = { isDue: () => false, next: () => Promise.resolve(left-- > 0) }
  const all = await judgeWithin(turns, evidence, known, policy())
  expect(all).toEqual(judge(evidence, known, policy()))
  left = turnsLeft
  const some = await judgeWithin(turns, evidence, known, policy())
  expect(levels(some.findings)).toEqual(['package-malicious block'])
  const others = Object.entries(policy().rules).filter(
    ([, { level, levels: own = {} }]) => level !== 'off' && ![level, ...Object.values(own)].includes('block')
  )
  const reason = 'the review ran out of time before the rule was asked'
  expect(some.gaps).toEqual(
    expect.arrayContaining(others.map(([id]) => ({ code: 'deadline', by: `rules/${id}`, subject: id, reason })))
  )
  expect(some.gaps).toHaveLength(others.length)
})

test('the catalogue has of each rule what the rule says of itself', () => {
  expect(catalogue).toEqual(Object.fromEntries(Object.entries(rules).map(([id, { meta }]) => [id, meta])))
})

test('where nothing holds a component and nothing of the gate changed, no rule has anything to say', () => {
  const file = (path: string) => ({ path, text: { base: 'a', head: 'b' } })
  const evidence = { changes: [], inventory: { base: [], head: [] } }
  const facts = { advisories: () => [], about: () => undefined }
  expect(
    judge({ ...evidence, files: ['README.md', 'requirements.txt', 'CODEOWNERS'].map(file) }, facts, policy())
  ).toEqual({ findings: [], gaps: [] })
})
