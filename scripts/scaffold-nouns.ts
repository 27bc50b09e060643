/** Files of a new host of models and datasets, by path in its folder. Its test fails until the example is a real one. */
export function hostFiles(id: string): Record<string, string> {
  return {
    'host.ts': `import type { Host } from '../host.ts'
import { gitMovement, gitRevisionClass } from '../shared/git-revision.ts'

/** (Say what it is, and link what specifies its names and revisions.) */
export const host: Host = {
  displayName: '${id}',
  domains: ['${id}.example'],
  // A package URL type where one is registered: \`pkg:type/\`.
  policyPrefix: { model: '${id}:', dataset: '${id}:datasets/' },
  isName,
  identify: (text, kind) => (isName(text) ? { kind, name: text, isGuess: false } : undefined),
  normalizeName: name => name.toLowerCase(),
  revisionClass: revision => gitRevisionClass(revision),
  defaultRevision: () => undefined,
  howItMoves: revision => gitMovement(revision, gitRevisionClass(revision), 'at'),
  fixedRevision: 'commit',
  pin: 'revision="<commit>"',
  pinCommand: () => undefined
}

function isName(text: string): boolean {
  return /^[\\w.-]{1,100}\\/[\\w.-]{1,100}$/.test(text)
}
`,
    'host.test.ts': `import { plain } from '../../core/message.ts'
import { host } from './host.ts'

test.each(['namespace/name', 'write here the names that it has'])('%s is a name', text => {
  expect(host.isName(text)).toBe(true)
})

test.each(['', './x', '/x', 'a//b', 'a b/c', 'ä/b', 'a/b\\n', 'a'.repeat(300)])('%j is no name', text => {
  expect(host.isName(text)).toBe(false)
})

test.each([
  [undefined, 'absent', 'write here what a loader takes without one'],
  ['0123456789abcdef0123456789abcdef01234567', 'fixed', undefined],
  ['main', 'moving', 'at main, a branch or tag that can move']
])('the revision %j is %s', (revision, revisionClass, clause) => {
  expect(host.revisionClass(revision)).toBe(revisionClass)
  if (clause !== undefined) expect(plain(host.howItMoves(revision))).toBe(clause)
})

test('what a loader takes when no revision is named', () => {
  expect(host.defaultRevision('model')).toBe('write here its default branch, or undefined')
})
`,
    'README.md': `# ${id}

Say what it holds, and how its repositories are named.

**Revisions**: which there are, which of them move, and what a loader takes without one.

**Policy**: \`${id}:namespace/name\`. Say the same in docs/policy.md.
`
  }
}

/** Files of a new kind of component, by path in its folder. They compile once \`core/component.ts\` has the kind. */
export function kindFiles(id: string): Record<string, string> {
  return {
    'kind.ts': `import type { ComponentOf } from '../../core/component.ts'
import type { Kind } from '../kind.ts'

/** (Say in one sentence what it is.) */
export const kind = {
  noun: '${id}',
  one: 'a ${id}',
  written: 'its name',
  identity: ({ name }) => ['${id}', name].join(' '),
  value: ({ text }) => JSON.stringify([text]),
  displayName: ({ name }) => name,
  displayValue: ({ text }) => text,
  // Without a spelling in the policy nothing of it can be waived.
  policyName: (): string | undefined => undefined,
  parsePolicyName: () => undefined
} as const satisfies Kind<ComponentOf<'${id}'>>
`,
    'kind.test.ts': `import type { ComponentOf } from '../../core/component.ts'
import { kind } from './kind.ts'

const component: ComponentOf<'${id}'> = {
  kind: '${id}',
  name: 'name',
  text: 'name',
  location: { path: 'a', side: 'head' },
  alsoAt: [],
  confidence: 'certain',
  context: 'code'
}

test('two are the same by their name', () => {
  expect(kind.identity(component)).toBe('${id} name')
})

test('what people read', () => {
  expect(kind.displayName(component)).toBe('name')
  expect(kind.displayValue(component)).toBe('write here what people read as its version')
})

test('how a policy spells it', () => {
  expect(kind.policyName()).toBe('write here how a policy spells it')
})
`,
    'README.md': `# ${id}

Say what it is, and when two of it are the same.

**Policy**: how a policy spells it, and what has no spelling.
`
  }
}
