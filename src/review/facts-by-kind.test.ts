import { added, aModel, changed } from '../../test/helpers/components.ts'
import { code, plain, say } from '../core/message.ts'
import { matchCollected } from '../matching/match-collected.ts'
import { defaultPolicy } from '../policy/file/load.ts'
import { defineRule } from '../rules/rule.ts'
import { collect } from '../sources/collect/collect.ts'
import type { FactQuery, FactSource } from '../sources/fact-source.ts'
import { catalogue, factsWanted, judge } from './judge.ts'

// Facts about models, as a hub would give them. What is declared here belongs to this test alone.
declare module '../core/facts.ts' {
  interface FactsByKind {
    readonly model: { readonly gated: boolean }
  }
  interface NeedsByKind {
    readonly model: 'access'
  }
}

const asked: FactQuery<'model'>[] = []
const hub: FactSource<'model'> = {
  kind: 'model',
  id: 'a hub',
  by: 'sources/hub',
  answers: new Set(['access']),
  failure: 'package-facts',
  reported: 'head',
  covers: ({ host }) => host !== 'hub.example' || { reason: `no hub is known at ${host}` },
  keyOf: ({ name }) => name,
  labelOf: ({ name }) => name,
  lookUp(queries) {
    asked.push(...queries)
    const known = queries.filter(({ key }) => key !== 'org/unknown')
    return Promise.resolve({
      known: new Map(known.map(({ key }) => [key, { facts: { gated: key === 'org/gated' } }])),
      gaps: [{ code: 'package-facts', subject: 'a hub', reason: 'answered 503', about: ['org/unknown'] }],
      coverage: [{ source: 'a hub', asked: queries.length, answered: known.length }]
    })
  }
}

const rule = defineRule({
  meta: {
    kinds: ['model'],
    since: '0.1',
    level: 'warn',
    about: 'A model that is gated',
    messages: { gated: 'Model is gated' }
  },
  asks: ({ component }) => (component.use === 'from_pretrained' ? ['access'] : []),
  check: ({ changes }, facts) =>
    changes
      .filter(({ component }) => facts.about(component)?.gated === true)
      .map(change => ({
        change,
        messageId: 'gated',
        message: say`${code(change.component.name)} is gated`,
        help: say`Ask for access`
      }))
})

test('a source and a rule of a further kind need nothing but each other', async () => {
  const rules = { 'model-gated': rule }
  const changes = [
    added(aModel({ name: 'org/gated' })),
    changed(aModel({ name: 'org/open' }), aModel({ name: 'org/open', revision: 'main' })),
    added(aModel({ name: 'org/unknown' })),
    added(aModel({ name: 'org/elsewhere', host: 'hub.example' })),
    added(aModel({ name: 'org/not-asked', use: 'pipeline' }))
  ]
  const policy = { ...defaultPolicy(catalogue), rules: { 'model-gated': { level: 'warn', options: {} } } } as const
  const wanted = factsWanted(changes, policy, rules)
  const signal = AbortSignal.timeout(60_000)
  const { facts, gaps, coverage } = await matchCollected(await collect(changes, wanted.of, [hub], signal), signal)
  expect(asked.map(({ key, questions }) => [key, ...questions])).toEqual([
    ['org/gated', 'access'],
    ['org/open', 'access'],
    ['org/unknown', 'access']
  ])
  expect(gaps).toMatchObject([
    { code: 'not-covered', by: 'sources/hub', subject: 'org/elsewhere', reason: 'no hub is known at hub.example' },
    { code: 'package-facts', by: 'sources/hub', subject: 'a hub', reason: 'answered 503' }
  ])
  expect(coverage).toEqual([{ source: 'a hub', asked: 3, answered: 2 }])
  const { findings } = judge({ changes, inventory: { base: [], head: [] }, files: [] }, facts, policy, rules)
  expect(findings.map(({ ruleId, message }) => [ruleId, plain(message)])).toEqual([
    ['model-gated', 'org/gated is gated']
  ])
  expect(wanted.gaps).toEqual([])
})
