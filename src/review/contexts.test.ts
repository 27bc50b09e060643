import {
  added,
  aDataset,
  aDeserialization,
  aHostedModel,
  aModel,
  anImage,
  anIndex,
  aPackage,
  aTool
} from '../../test/helpers/components.ts'
import type { Component, ComponentKind } from '../core/component.ts'
import type { Context } from '../core/context.ts'
import type { Level } from '../core/finding.ts'
import { say } from '../core/message.ts'
import { defaultPolicy } from '../policy/file/load.ts'
import { rules } from '../rules/registry.generated.ts'
import type { AnyRule } from '../rules/rule.ts'
import { catalogue } from './catalogue.ts'
import { judge } from './judge.ts'

const examples: Readonly<Record<ComponentKind, Component>> = {
  package: aPackage(),
  model: aModel(),
  dataset: aDataset(),
  'hosted-model': aHostedModel(),
  image: anImage(),
  tool: aTool(),
  index: anIndex(),
  deserialization: aDeserialization()
}

/** What a finding that would block is in code, in tests, in a folder of documentation, in its text and in a comment. */
type Levels = readonly [code: Level, test: Level, folder: Level, text: Level, comment: Level]

const places: readonly (readonly [Context, string])[] = [
  ['code', 'main.py'],
  ['test', 'tests/main.py'],
  ['docs', 'docs/main.py'],
  ['docs', 'docs/main.md'],
  ['comment', 'main.py']
]
const forbidden: Levels = ['block', 'block', 'block', 'warn', 'warn']
const remoteCode: Levels = ['block', 'block', 'block', 'note', 'note']
const allElse: Levels = ['block', 'note', 'note', 'note', 'note']

/** Every finding that tests do not lower, by its rule, or by its rule and message. */
const exceptions: Readonly<Record<string, Levels>> = {
  'dataset-not-approved/denied': forbidden,
  'dataset-remote-code': remoteCode,
  'hosted-model-not-approved/denied': forbidden,
  'image-not-approved/denied': forbidden,
  'index-not-approved/denied': forbidden,
  'model-not-approved/denied': forbidden,
  'model-remote-code': remoteCode,
  'package-denied': forbidden,
  'package-malicious': forbidden,
  'tool-not-approved/denied': forbidden
}

/** What a rule would say of a component, had it every message about it. */
function levelsOf(id: string, rule: AnyRule, messageId: string, component: Component): readonly Level[] {
  const told: AnyRule = {
    meta: rule.meta,
    check: ({ changes }) => changes.map(change => ({ change, messageId, message: say`It is so`, help: say`Mend it` }))
  }
  const policy = { ...defaultPolicy(catalogue), rules: { [id]: { level: 'block' as const, options: {} } } }
  return places.flatMap(([context, path]) => {
    const location = { ...component.location, path }
    const standing = { ...component, context, location }
    const isText = path.endsWith('.md') || context === 'comment'
    const placed =
      standing.kind === 'package' && isText && rule.meta.mentions === true
        ? { ...standing, role: 'mentioned' as const }
        : standing
    const evidence = {
      changes: [added(placed)],
      inventory: { base: [], head: [] },
      files: []
    }
    const { findings } = judge(evidence, { advisories: () => [], about: () => undefined }, policy, { [id]: told })
    return findings.map(({ level }) => level)
  })
}

const rows = Object.entries(rules).flatMap(([id, rule]) =>
  rule.meta.kinds.flatMap(kind =>
    Object.keys(rule.meta.messages).map(messageId => ({ id, rule, messageId, kind, name: `${id}/${messageId}` }))
  )
)

test.each(rows.map(row => [`${row.name} of a ${row.kind}`, row] as const))('%s', (_, row) => {
  const expected = exceptions[row.name] ?? exceptions[row.id] ?? allElse
  expect(levelsOf(row.id, row.rule, row.messageId, examples[row.kind])).toEqual(expected)
})

test('every exception is a rule, or a message of one', () => {
  const known = new Set(rows.flatMap(({ id, name }) => [id, name]))
  expect(Object.keys(exceptions).filter(name => !known.has(name))).toEqual([])
})

test('every message that is told apart is one of its rule', () => {
  for (const { meta } of Object.values(rules)) {
    expect(Object.keys(meta.messages)).toEqual(expect.arrayContaining(Object.keys(meta.concerns ?? {})))
  }
})
