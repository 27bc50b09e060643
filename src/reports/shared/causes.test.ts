import { aFinding, aLocation, aModel, aPackage } from '../../../test/helpers/review.ts'
import type { Finding } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import { code, plain, say, strong } from '../../core/message.ts'
import { byCause } from './causes.ts'

const pip = aLocation('Dockerfile', 3, 5)
const use: Location = { ...pip, endLine: 6, endColumn: 10 }

function unpinned(name: string, over: Partial<Finding> = {}, place: Location = pip): Finding {
  return aFinding({
    ruleId: 'package-unpinned',
    messageId: 'installed-unpinned',
    title: 'Package is installed without a pinned version',
    component: { ...aPackage(), name, location: place },
    location: place,
    message: say`${code(name)} is installed without a version: each run may install a different one`,
    help: say`Pin the version that you have tested, ${code(`${name}==<version>`)}`,
    fingerprint: name,
    advisories: [],
    level: 'warn',
    ...over
  })
}

/** An id in a table, above the call that loads all of them. */
function inTable(name: string, line: number): Finding {
  const location = aLocation('load.py', line, 5)
  const component = { ...aModel(), name, location, evidence: { name: location, use: { ...use, path: 'load.py' } } }
  const message = say`${code(name)} ${strong`may run code`}`
  return unpinned(name, { component, location, message, help: say`Pin it` })
}

const shown = (findings: readonly Finding[]): string[] =>
  byCause(findings).map(({ message, location, related, of }) =>
    [`${of.length} ${plain(message)} ${location.startLine ?? ''}`, ...related.map(({ startLine }) => startLine)].join(
      ', '
    )
  )
const title = 'Package is installed without a pinned version'
const alone = (name: string): string =>
  `1 ${name} is installed without a version: each run may install a different one 3`

test.each<[string, readonly Finding[], readonly string[]]>([
  ['one alone keeps its words', [unpinned('a')], [alone('a')]],
  ['one command', ['a', 'b', 'c'].map(name => unpinned(name)), [`3 ${title}: a, b and c 3`]],
  ['two of one name', [unpinned('a'), unpinned('a')], [`2 ${title}: a 3`]],
  [
    'five names, and six',
    ['a', 'b', 'c', 'd', 'e', 'f'].map(name => unpinned(name)),
    [`6 ${title}: a, b, c, d, e and f 3`]
  ],
  [
    'many',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(name => unpinned(name)),
    [`8 ${title}: a, b, c, d, e and 3 more 3`]
  ],
  ['a table and the call that loads it', [inTable('o/a', 1), inTable('o/b', 2)], [`2 ${title}: o/a and o/b 1, 2`]],
  [
    'another line',
    [unpinned('a'), unpinned('b', { location: aLocation('Dockerfile', 4, 1) })],
    [alone('a'), alone('b').replace(/3$/, '4')]
  ],
  ['another level', [unpinned('a'), unpinned('b', { level: 'note' })], [alone('a'), alone('b')]],
  ['another message', [unpinned('a'), unpinned('b', { messageId: 'x' })], [alone('a'), alone('b')]],
  ['other words', [unpinned('a'), unpinned('b', { message: say`${code('b >=2')} is` })], [alone('a'), '1 b >=2 is 3']],
  ['other advice', [unpinned('a'), unpinned('b', { help: say`Drop it` })], [alone('a'), alone('b')]],
  ['what has a fix', [unpinned('a'), unpinned('b', { fix: { edits: [], clears: true } })], [alone('a'), alone('b')]],
  ['what has chains', [unpinned('a'), unpinned('b', { paths: [['x', 'b']] })], [alone('a'), alone('b')]]
])('%s', (_, findings, expected) => {
  expect(shown(findings)).toEqual(expected)
})

/** What a lockfile had already that another one takes the place of. */
function carried(name: string, line: number, over: Partial<Finding> = {}): Finding {
  const location = aLocation('pnpm-lock.yaml', line, 1)
  const { advisories } = aFinding()
  const message = say`${code(name)} still has ${name.length} known vulnerabilities`
  const more = {
    title: 'Package has known vulnerabilities',
    advisories,
    paths: [['x', name]],
    carriedFrom: 'yarn.lock'
  }
  return unpinned(name, { location, message, fix: { edits: [], clears: true }, ...more, ...over })
}

test.each<[string, readonly Finding[], readonly string[]]>([
  [
    'what was in the lockfile before',
    [carried('a', 1), carried('bb', 2), carried('a', 9)],
    ['3 Package has known vulnerabilities, as in yarn.lock before: a and bb 1, 2, 9']
  ],
  ['one alone', [carried('a', 1)], ['1 a still has 1 known vulnerabilities 1']],
  [
    'what was not there',
    [carried('a', 1), unpinned('b', { paths: [['x', 'b']] })],
    ['1 a still has 1 known vulnerabilities 1', alone('b')]
  ],
  [
    'another lockfile',
    [carried('a', 1), carried('b', 2, { carriedFrom: 'package-lock.json' })],
    ['1 a still has 1 known vulnerabilities 1', '1 b still has 1 known vulnerabilities 2']
  ],
  [
    'another level, and what blocks',
    [
      carried('a', 1),
      carried('b', 2, { level: 'note' }),
      carried('c', 3, { level: 'block' }),
      carried('d', 4, { level: 'block' })
    ],
    ['a', 'b', 'c', 'd'].map((name, index) => `1 ${name} still has 1 known vulnerabilities ${index + 1}`)
  ]
])('carried over: %s', (_, findings, expected) => {
  expect(shown(findings)).toEqual(expected)
})

test('what is told of several that were there has no advisories, chains or fix of one', () => {
  const [told] = byCause([carried('a', 1), carried('b', 2)])
  expect(told).toMatchObject({ advisories: [], paths: [] })
  expect(told).not.toHaveProperty('fix')
})

test('every finding is in exactly one cause, in the order given', () => {
  const findings = [inTable('o/a', 1), unpinned('a'), inTable('o/b', 2), unpinned('b')]
  expect(byCause(findings).map(({ of }) => of)).toEqual([
    [findings[0], findings[2]],
    [findings[1], findings[3]]
  ])
})
