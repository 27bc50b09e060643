import { added, aPackage, changed } from '../../../test/helpers/components.ts'
import { someFacts, testRule, type RuleCase } from '../../../test/helpers/rule.ts'
import { parsePolicy } from '../../policy/file/load.ts'
import { catalogue } from '../../review/catalogue.ts'

const old = aPackage({ version: '2.5.0' })
const now = aPackage({ version: '2.5.1' })
const under = (...licences: string[]) => ({ 'torch 2.5.1': someFacts({ licences }) })

const allow = ['MIT', 'Apache-2.0']
const met: readonly (readonly [string, object])[] = [
  ['MIT', { allow }],
  ['MIT OR AGPL-3.0-only', { allow }],
  ['MIT AND Apache-2.0', { allow }],
  ['(MIT OR GPL-2.0) AND Apache-2.0', { allow }],
  ['BSD-3-Clause', { deny: ['AGPL-3.0-only'] }],
  ['MIT OR AGPL-3.0-only', { deny: ['AGPL-3.0-only'] }],
  ['GPL-2.0', { allow: ['GPL-2.0-only'] }],
  ['GPL-2.0+', { allow: ['GPL-2.0-or-later'] }],
  ['Apache-2.0 WITH LLVM-exception', { allow: ['Apache-2.0 WITH LLVM-exception'] }]
]
const broken: readonly (readonly [string, object, string])[] = [
  ['BSD-3-Clause', { allow }, 'BSD-3-Clause'],
  ['MIT AND BSD-3-Clause', { allow }, 'BSD-3-Clause'],
  ['GPL-2.0 OR BSD-3-Clause', { allow }, 'GPL-2.0-only and BSD-3-Clause'],
  ['AGPL-3.0', { deny: ['AGPL-3.0-only'] }, 'AGPL-3.0-only'],
  ['MIT', { allow, deny: ['MIT'] }, 'MIT'],
  ['Apache-2.0 WITH LLVM-exception', { allow }, 'Apache-2.0 WITH LLVM-exception']
]

testRule('package-licence', [
  ...met.map(([licence, options]): RuleCase => ({
    title: `${licence} meets ${JSON.stringify(options)}`,
    changes: [added(now)],
    options,
    facts: under(licence)
  })),
  ...broken.map(([licence, options, named]): RuleCase => ({
    title: `${licence} does not meet ${JSON.stringify(options)}`,
    changes: [added(now)],
    options,
    facts: under(licence),
    finds: [{ message: `torch 2.5.1 is under ${named}, which the policy does not allow` }]
  })),
  {
    title: 'of several licences each must be allowed',
    changes: [added(now)],
    options: { allow },
    facts: under('MIT', 'GPL-3.0-only'),
    finds: [{ message: /is under GPL-3\.0-only, which/ }]
  },
  {
    title: 'a licence that nobody knows',
    changes: [added(now)],
    options: { allow },
    finds: [{ message: 'The licence of torch 2.5.1 could not be determined', atMost: 'note' }]
  },
  {
    title: 'a licence that is not valid SPDX, as the policy says',
    changes: [added(now)],
    options: { allow, unknown: 'block' },
    facts: under('Apache 2'),
    finds: [
      { message: 'The licence of torch 2.5.1 could not be determined: Apache 2 is not valid SPDX', atMost: 'block' }
    ]
  },
  {
    title: 'a known one beside one that nobody knows',
    changes: [added(now)],
    options: { deny: ['MIT'] },
    facts: under('MIT', 'non-standard'),
    finds: [{ message: /is under MIT/ }]
  },
  {
    title: 'unknown switched off',
    changes: [added(now)],
    options: { allow, unknown: 'off' },
    facts: under('non-standard')
  },
  {
    title: 'a licence that changed',
    changes: [changed(old, now)],
    options: { deny: ['AGPL-3.0-only'] },
    facts: { ...under('BUSL-1.1'), 'torch 2.5.0': someFacts({ licences: ['MPL-2.0'] }) },
    finds: [{ message: 'torch 2.5.0 → 2.5.1 changes its licence from MPL-2.0 to BUSL-1.1', atMost: 'warn' }]
  },
  {
    title: 'another spelling of the same licence',
    changes: [changed(old, now)],
    options: { deny: ['AGPL-3.0-only'] },
    facts: { ...under('GPL-2.0-only'), 'torch 2.5.0': someFacts({ licences: ['GPL-2.0'] }) }
  },
  {
    title: 'a licence that was not known before',
    changes: [changed(old, now)],
    options: { deny: ['AGPL-3.0-only'] },
    facts: { ...under('MIT'), 'torch 2.5.0': someFacts({ licences: ['non-standard'] }) }
  },
  {
    title: 'hostile nesting',
    changes: [added(now)],
    options: { allow },
    facts: under(`${'('.repeat(100_000)}MIT`),
    finds: [{ message: /^The licence of/, atMost: 'note' }]
  }
])

test('the policy must name licences of SPDX', () => {
  const said = (text: string): string[] => {
    const parsed = parsePolicy(`version: 1\nrules: { package-licence: ${text} }`, 'p.yml', catalogue)
    return 'problems' in parsed ? parsed.problems.map(({ message }) => message) : []
  }
  expect(said('{ allow: [MIT, "Apache-2.0 WITH LLVM-exception", GPL-2.0+] }')).toEqual([])
  expect(said('{ deny: [AGPL] }')).toEqual([
    'rules.package-licence names "AGPL", which is not one SPDX licence such as Apache-2.0'
  ])
  expect(said('{ allow: ["MIT OR ISC"] }')).toHaveLength(1)
})
