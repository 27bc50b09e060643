import * as v from 'valibot'
import type { GapHistory } from '../../core/gap.ts'
import { readRelease, type MinorRelease, type Release } from '../../core/release.ts'
import type { RuleCatalogue, RuleMeta, RuleSetting } from '../policy.ts'
import { readDefaults, standardGapLevel } from './defaults.ts'
import { readLists, type Reading } from './lists.ts'
import { formatProblem, problemsOf } from './problem.ts'
import { readPolicyFile } from './policy-file.ts'
import { readRules } from './rule-settings.ts'

const id = 'package-strange'

function metaOf(meta: Partial<RuleMeta> = {}): RuleMeta {
  return { kinds: ['package'], since: '1.3', level: 'block', about: '', ...meta }
}

/** A policy as the program of a release reads it. */
function read(text: string, running: Release | undefined, meta: RuleMeta) {
  const rules: RuleCatalogue = { [id]: meta }
  const { root, complaints } = readPolicyFile(`version: 1\n${text}`, 'p.yml', rules)
  if (root === undefined) throw new Error('it cannot be read at all')
  const reading: Reading = { locate: span => ({ side: 'base', ...span }), complaints: [...complaints], doubts: [] }
  const lists = { approved: readLists(root, 'approved', reading), denied: readLists(root, 'denied', reading) }
  const defaults = readDefaults(root, running, reading)
  return {
    defaults,
    setting: readRules(root, rules, lists, defaults, reading)[id],
    problems: problemsOf(reading.complaints, 'base').map(problem => formatProblem('p.yml', problem))
  }
}

function levelIn(text: string, running: string, meta: RuleMeta): RuleSetting['level'] | undefined {
  const { setting, problems } = read(text, readRelease(running), meta)
  expect(problems).toEqual([])
  return setting?.level
}

describe('the level of a rule that blocks', () => {
  // The release that runs, that of the rule, `defaults` of the policy, the level in the policy, and what comes of it.
  test.each<[string, MinorRelease, string, string, RuleSetting['level']]>([
    // Before 1.0, and with it, a rule has its level at once.
    ['0.1.0', '0.1', '', '', 'block'],
    ['0.2.0', '0.2', '', '', 'block'],
    ['0.9.4', '0.9', '', '', 'block'],
    ['1.0.0', '0.9', '', '', 'block'],
    ['1.0.0', '1.0', '', '', 'block'],
    ['1.0.7', '1.0', '', '', 'block'],
    // Then it is a note until the next minor release.
    ['1.1.0', '1.0', '', '', 'block'],
    ['1.1.0', '1.1', '', '', 'note'],
    ['1.1.9', '1.1', '', '', 'note'],
    ['1.2.0', '1.1', '', '', 'block'],
    ['1.3.0', '1.3', '', '', 'note'],
    ['1.4.0', '1.3', '', '', 'block'],
    ['1.10.0', '1.9', '', '', 'block'],
    ['1.10.0', '1.10', '', '', 'note'],
    // A major release is no exception.
    ['2.0.0', '2.0', '', '', 'note'],
    ['2.0.0', '1.17', '', '', 'block'],
    ['2.1.0', '2.0', '', '', 'block'],
    ['2.1.0', '2.1', '', '', 'note'],
    // The policy names a release: what came later stays a note.
    ['1.5.0', '1.4', '1.3', '', 'note'],
    ['1.9.0', '1.4', '1.3', '', 'note'],
    ['2.3.0', '2.0', '1.3', '', 'note'],
    ['1.5.0', '1.3', '1.3', '', 'block'],
    ['1.5.0', '1.2', '1.3', '', 'block'],
    ['1.10.0', '1.9', '1.10', '', 'block'],
    ['1.10.0', '1.10', '1.9', '', 'note'],
    // The release that runs can be named, to have at once what it brings.
    ['1.3.0', '1.3', '1.3', '', 'block'],
    ['1.0.0', '1.0', '0.9', '', 'note'],
    ['0.3.0', '0.3', '0.2', '', 'note'],
    // A level in the policy counts, whatever the release.
    ['1.3.0', '1.3', '', 'block', 'block'],
    ['1.3.0', '1.3', '', 'warn', 'warn'],
    ['1.3.0', '1.3', '', 'off', 'off'],
    ['1.5.0', '1.4', '1.3', 'block', 'block'],
    ['1.5.0', '1.3', '1.3', 'note', 'note']
  ])('%s runs, the rule is of %s, defaults: %p, level: %p → %s', (running, since, defaults, level, expected) => {
    const text = [defaults && `defaults: '${defaults}'`, level && `rules: { ${id}: ${level} }`]
      .filter(Boolean)
      .join('\n')
    expect(levelIn(text, running, metaOf({ since }))).toBe(expected)
    const long = text.replace(`: ${level} }`, `: { level: ${level} } }`)
    expect(levelIn(long, running, metaOf({ since }))).toBe(expected)
  })

  test('a program that runs from its source has all its rules at their levels', () => {
    expect(read('', undefined, metaOf()).setting?.level).toBe('block')
    expect(read("defaults: '1.2'", undefined, metaOf()).setting?.level).toBe('note')
  })
})

test.each<[string, Partial<RuleMeta>, string, RuleSetting['level']]>([
  ['a note stays one', { level: 'note' }, '', 'note'],
  ['off stays off', { level: 'off' }, '', 'off'],
  ['a list does not make it more than a note', { level: 'listed' }, 'approved: { packages: [] }', 'note'],
  ['without its list it stays off', { level: 'listed' }, '', 'off'],
  [
    'an option does not make it more than a note',
    { level: 'configured', options: v.strictObject({ days: v.optional(v.number(), 3) }) },
    `rules: { ${id}: { days: 4 } }`,
    'note'
  ],
  [
    'an option and a level are what the policy wants',
    { level: 'configured', options: v.strictObject({ days: v.optional(v.number(), 3) }) },
    `rules: { ${id}: { days: 4, level: warn } }`,
    'warn'
  ]
])('of a new rule, %s', (_, meta, text, expected) => {
  expect(levelIn(text, '1.3.0', metaOf(meta))).toBe(expected)
})

describe('messages with a level or a release of their own', () => {
  const meta = metaOf({
    since: '1.1',
    level: 'warn',
    levels: { old: 'block', late: 'block' },
    messagesSince: { late: '1.3', more: '1.3' }
  })

  const later = { late: { since: '1.3', level: 'block' }, more: { since: '1.3', level: 'warn' } }
  const ofRule = {
    rule: { since: '1.1', level: 'warn' },
    messages: { ...later, old: { since: '1.1', level: 'block' } }
  }

  test.each<[string, string, object]>([
    ['1.1.0', '', { level: 'note', levels: { old: 'note', late: 'note', more: 'note' }, upcoming: ofRule }],
    [
      '1.3.0',
      '',
      { level: 'warn', levels: { old: 'block', late: 'note', more: 'note' }, upcoming: { messages: later } }
    ],
    ['1.4.0', '', { level: 'warn', levels: { old: 'block', late: 'block', more: 'warn' } }],
    [
      '1.4.0',
      "defaults: '1.2'",
      { level: 'warn', levels: { old: 'block', late: 'note', more: 'note' }, upcoming: { messages: later } }
    ],
    ['1.3.0', `rules: { ${id}: warn }`, { level: 'warn' }]
  ])('%s runs, with %p', (running, text, expected) => {
    const { setting } = read(text, readRelease(running), meta)
    expect(setting).toEqual({ ...expected, options: {} })
  })
})

describe('a default that a release changed', () => {
  const options = v.strictObject({ days: v.optional(v.number(), 9), age: v.optional(v.string(), '1d') })
  const meta = metaOf({
    since: '1.0',
    level: 'block',
    options,
    earlier: [
      { before: '1.2', level: 'note', levels: { bad: 'warn' }, options: { days: 5 } },
      { before: '1.4', level: 'warn', options: { days: 7 } }
    ]
  })

  test.each<[string, string, object]>([
    ['1.1.0', '', { level: 'note', levels: { bad: 'warn' }, options: { days: 5, age: '1d' } }],
    ['1.2.0', '', { level: 'note', levels: { bad: 'warn' }, options: { days: 5, age: '1d' } }],
    ['1.3.0', '', { level: 'warn', options: { days: 7, age: '1d' } }],
    ['1.4.0', '', { level: 'warn', options: { days: 7, age: '1d' } }],
    ['1.5.0', '', { level: 'block', options: { days: 9, age: '1d' } }],
    ['1.4.0', "defaults: '1.4'", { level: 'block', options: { days: 9, age: '1d' } }],
    ['1.9.0', "defaults: '1.1'", { level: 'note', levels: { bad: 'warn' }, options: { days: 5, age: '1d' } }],
    ['1.9.0', "defaults: '1.3'", { level: 'warn', options: { days: 7, age: '1d' } }],
    ['1.9.0', `defaults: '1.3'\nrules: { ${id}: { days: 1 } }`, { level: 'warn', options: { days: 1, age: '1d' } }],
    ['1.9.0', `defaults: '1.3'\nrules: { ${id}: off }`, { level: 'off', options: { days: 7, age: '1d' } }]
  ])('%s runs, with %p', (running, text, expected) => {
    expect(read(text, readRelease(running), meta).setting).toEqual(expected)
  })
})

test.each<[MinorRelease, string, string]>([
  ['1.3', '1.3.0', 'note'],
  ['1.3', '1.4.0', 'incomplete'],
  ['1.0', '1.1.0', 'warn'],
  ['1.0', '1.3.0', 'warn'],
  ['1.0', '1.4.0', 'incomplete']
])('a kind of gap of %s does in %s: %s', (since, running, expected) => {
  const history: GapHistory = { since, earlier: [{ before: '1.3', level: 'warn' }] }
  expect(standardGapLevel(history, 'incomplete', read('', readRelease(running), metaOf()).defaults)).toBe(expected)
})

test.each([
  [
    "defaults: '1.4'",
    'p.yml:2:11: defaults is "1.4", and this release is 1.3, which does not know the defaults of a later one'
  ],
  [
    "defaults: '2.0'",
    'p.yml:2:11: defaults is "2.0", and this release is 1.3, which does not know the defaults of a later one'
  ],
  ["\ndefaults: '0.0'", 'p.yml:3:11: defaults is "0.0", and the first release is 0.1'],
  ['defaults: 1.3', 'p.yml:2:11: defaults must be text: put it in quotes, "1.3"'],
  ["defaults: '1.3.0'", 'p.yml:2:11: defaults must be a minor release in quotes, such as "1.3"'],
  ["defaults: 'v1.3'", 'p.yml:2:11: defaults must be a minor release in quotes, such as "1.3"'],
  ["defaults: '1.03'", 'p.yml:2:11: defaults must be a minor release in quotes, such as "1.3"'],
  ["defaults: '1'", 'p.yml:2:11: defaults must be a minor release in quotes, such as "1.3"'],
  [`defaults: '1.${'9'.repeat(400)}'`, 'p.yml:2:11: defaults must be a minor release in quotes, such as "1.3"'],
  ["defaults: '__proto__'", 'p.yml:2:11: defaults must be a minor release in quotes, such as "1.3"'],
  ['defaults: latest', 'p.yml:2:11: defaults must be a minor release in quotes, such as "1.3"'],
  ['defaults:', 'p.yml:2:1: defaults has no value'],
  ["defaults: ['1.3']", 'p.yml:2:11: defaults must be text'],
  ["default: '1.3'", 'p.yml:2:1: unknown key "default"; did you mean "defaults"?']
])('%j is a problem with its line', (text, expected) => {
  expect(read(text, { major: 1, minor: 3 }, metaOf()).problems).toEqual([expected])
})
