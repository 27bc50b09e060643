import { added, anImage, changed } from '../../test/helpers/components.ts'
import { code, plain, say } from '../core/message.ts'
import { matchCollected } from '../matching/match-collected.ts'
import { defaultPolicy } from '../policy/file/load.ts'
import { defineRule } from '../rules/rule.ts'
import { collect } from '../sources/collect/collect.ts'
import type { FactQuery, FactSource } from '../sources/fact-source.ts'
import { catalogue } from './catalogue.ts'
import { factsWanted, judge } from './judge.ts'

// Facts about images, as a registry would give them. What is declared here belongs to this test alone.
declare module '../core/facts.ts' {
  interface FactsByKind {
    readonly image: { readonly gated: boolean }
  }
  interface NeedsByKind {
    readonly image: 'access'
  }
}

const asked: FactQuery<'image'>[] = []
const hub: FactSource<'image'> = {
  kind: 'image',
  id: 'a registry',
  by: 'sources/registry',
  answers: new Set(['access']),
  failure: 'package-facts',
  reported: 'head',
  covers: ({ registry }) => registry !== 'registry.example' || { reason: `nothing is known of ${registry}` },
  keyOf: ({ name }) => name,
  labelOf: ({ name }) => name,
  lookUp(queries) {
    asked.push(...queries)
    const known = queries.filter(({ key }) => key !== 'org/unknown')
    return Promise.resolve({
      known: new Map(known.map(({ key }) => [key, { facts: { gated: key === 'org/gated' } }])),
      gaps: [{ code: 'package-facts', subject: 'a registry', reason: 'answered 503', about: ['org/unknown'] }],
      coverage: [{ source: 'a registry', asked: queries.length, answered: known.length }]
    })
  }
}

const rule = defineRule({
  meta: {
    kinds: ['image'],
    since: '0.1',
    level: 'warn',
    about: 'An image that is gated',
    messages: { gated: 'Image is gated' }
  },
  asks: ({ component }) => (component.digest === undefined ? ['access'] : []),
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
  const rules = { 'image-gated': rule }
  const changes = [
    added(anImage({ name: 'org/gated' })),
    changed(anImage({ name: 'org/open' }), anImage({ name: 'org/open', tag: 'main' })),
    added(anImage({ name: 'org/unknown' })),
    added(anImage({ name: 'org/elsewhere', registry: 'registry.example' })),
    added(anImage({ name: 'org/not-asked', digest: 'sha256:0' }))
  ]
  const policy = { ...defaultPolicy(catalogue), rules: { 'image-gated': { level: 'warn', options: {} } } } as const
  const wanted = factsWanted(changes, policy, rules)
  const signal = AbortSignal.timeout(60_000)
  const { facts, gaps, coverage } = await matchCollected(await collect(changes, wanted.of, [hub], signal), signal)
  expect(asked.map(({ key, questions }) => [key, ...questions])).toEqual([
    ['org/gated', 'access'],
    ['org/open', 'access'],
    ['org/unknown', 'access']
  ])
  expect(gaps).toMatchObject([
    {
      code: 'not-covered',
      by: 'sources/registry',
      subject: 'org/elsewhere',
      reason: 'nothing is known of registry.example'
    },
    { code: 'package-facts', by: 'sources/registry', subject: 'a registry', reason: 'answered 503' }
  ])
  expect(coverage).toEqual([{ source: 'a registry', asked: 3, answered: 2 }])
  const { findings } = judge({ changes, inventory: { base: [], head: [] }, files: [] }, facts, policy, rules)
  expect(findings.map(({ ruleId, message }) => [ruleId, plain(message)])).toEqual([
    ['image-gated', 'org/gated is gated']
  ])
  expect(wanted.gaps).toEqual([])
})
