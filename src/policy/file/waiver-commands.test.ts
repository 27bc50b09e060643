import { formatProblem, parsePolicy } from './load.ts'
import { samplePolicy, sampleProblems, sampleRules } from '../../../test/helpers/samples.ts'

const entry = 'rule: model-unpinned, component: pkg:huggingface/a/b, reason: known, by: ana, expires: 2026-12-31'
const said = (text: string): string[] =>
  sampleProblems(`version: 1\n${text}`).map(problem => formatProblem('p.yml', problem))

test.each([
  ['', 0, undefined],
  [`waivers: [{ ${entry} }]`, 1, undefined],
  [`waivers: { entries: [{ ${entry} }] }`, 1, undefined],
  [`waivers: { maxDays: 30, entries: [{ ${entry} }] }`, 1, 30],
  ['waivers: {}', 0, undefined]
])('%s: the list, or a mapping that has it', (text, count, maxDays) => {
  const { waivers, waiverCommands } = samplePolicy(text)
  expect(waivers).toHaveLength(count)
  expect([waivers[0]?.maxDays, waiverCommands]).toEqual([maxDays, undefined])
})

test('nobody waives by a comment unless the policy names them', () => {
  expect(samplePolicy('').waiverCommands).toBeUndefined()
  const text = 'waivers: { commands: { by: [Ana, user_corp, role:Maintain, "role:Release manager"] } }'
  expect(samplePolicy(text).waiverCommands).toEqual({
    logins: new Set(['ana', 'user_corp']),
    roles: new Set(['maintain', 'release manager']),
    ownPullRequests: false,
    rules: new Set(),
    maxDays: 90
  })
  const more = 'waivers: { maxDays: 7, commands: { by: [ana], ownPullRequests: true, rules: [policy-changed] } }'
  expect(samplePolicy(more).waiverCommands).toMatchObject({
    ownPullRequests: true,
    rules: new Set(['policy-changed']),
    maxDays: 7
  })
})

test.each([
  ['waivers: { entrys: [] }', 'p.yml:2:12: unknown key "entrys" in waivers; did you mean "entries"?'],
  ['waivers: { maxdays: 3 }', 'p.yml:2:12: unknown key "maxdays" in waivers; did you mean "maxDays"?'],
  ['waivers: { maxDays: 0 }', 'p.yml:2:21: waivers.maxDays must be a whole number of days from 1 to 3650'],
  ['waivers: { maxDays: 1.5 }', 'p.yml:2:21: waivers.maxDays must be a whole number of days from 1 to 3650'],
  ['waivers: { maxDays: 30d }', 'p.yml:2:21: waivers.maxDays must be number'],
  ['waivers: { entries: {} }', 'p.yml:2:21: waivers.entries must be a list'],
  [
    `waivers: { entries: [{ ${entry.replace('rule: model', 'rule: mdel')} }] }`,
    /2:30: waivers\.entries\[0\]\.rule is "mdel-unpinned", not .*; did you mean "model-unpinned"\?$/
  ],
  [`waivers: [{ ${entry}, fle: a }]`, /unknown key "fle" in waivers\[0\]; did you mean "file"\?$/],
  ['waivers: { commands: {} }', 'p.yml:2:22: waivers.commands needs the key "by"'],
  ['waivers: { commands: { by: [] } }', 'p.yml:2:28: waivers.commands.by must name somebody'],
  ['waivers: { commands: { by: ana } }', 'p.yml:2:28: waivers.commands.by must be a list'],
  ['waivers: { commands: { by: [acme/security] } }', /"acme\/security" names a team: .* role such as role:maintain$/],
  ['waivers: { commands: { by: [team:security] } }', /names a team/],
  ['waivers: { commands: { by: ["@ana"] } }', 'p.yml:2:29: "@ana" is written without the @'],
  ['waivers: { commands: { by: ["renovate[bot]"] } }', /is an app: only people waive findings$/],
  ['waivers: { commands: { by: [role:read] } }', /"role:read" is everybody who can see the repository$/],
  ['waivers: { commands: { by: ["role:"] } }', /names no role$/],
  ['waivers: { commands: { by: ["an a"] } }', /is neither a login nor a role/],
  [
    'waivers: { commands: { by: [ana], rules: [policy-chnged] } }',
    /rules\[0\] is "policy-chnged", not one of policy-changed; did you mean "policy-changed"\?$/
  ],
  ['waivers: { commands: { by: [ana], rules: [model-unpinned] } }', /not one of policy-changed$/],
  ['waivers: { commands: { by: [ana], ownPullRequest: true } }', /did you mean "ownPullRequests"\?$/]
] as const)('%s is wrong', (text, problem) => {
  expect(said(text)).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
})

test('a role that GitHub does not have may be a typing error', () => {
  const parsed = parsePolicy('version: 1\nwaivers: { commands: { by: [role:mantain] } }', 'p.yml', sampleRules)
  expect('warnings' in parsed ? parsed.warnings.map(one => formatProblem('p.yml', one)) : parsed).toEqual([
    `p.yml:2:29: "role:mantain" is none of GitHub's own roles, so it must be one of your organisation's; did you mean "maintain"?`
  ])
})
