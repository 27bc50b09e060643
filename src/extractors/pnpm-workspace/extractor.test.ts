import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import type { Extraction } from '../extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'pnpm-workspace.yaml')

/** Name, requirement, slot and line of every component. */
function rows({ components }: Extraction): string[] {
  return components.map(component => {
    const specifier = component.kind === 'package' ? (component.specifier ?? component.source.type) : ''
    return `${component.name} ${specifier} in ${component.slot ?? ''} @${component.location.startLine ?? 0}`
  })
}

function gaps({ gaps }: Extraction): string[] {
  return gaps.map(({ code, subject, reason, location }) => `${code} ${subject}: ${reason} @${location?.startLine ?? 0}`)
}

test('a real-looking workspace', () => {
  const result = extract(
    readFileSync(join(import.meta.dirname, 'fixtures/pnpm-workspace.yaml'), 'utf8'),
    'web/pnpm-workspace.yaml'
  )
  expect(rows(result)).toEqual([
    'react ^19.1.0 in catalog @5',
    'typescript 5.9.2 in catalog @6',
    'lodash ^4.17.21 in catalog > lodash4 @7',
    'react ^17.0.2 in catalogs.legacy @11',
    'my-configs 1.0.0 in configDependencies @14',
    'minimist 1.2.8 in overrides @17',
    'debug ^4.4.0 in overrides > express@4>debug @18'
  ])
  expect(gaps(result)).toEqual([])
  expect(result.wants).toEqual(['web/pnpm-lock.yaml'])
  expect(result.components[1]).toEqual({
    kind: 'package',
    role: 'requirement',
    ecosystem: 'npm',
    name: 'typescript',
    purl: 'pkg:npm/typescript@5.9.2',
    version: '5.9.2',
    specifier: '5.9.2',
    location: {
      path: 'web/pnpm-workspace.yaml',
      side: 'head',
      startLine: 6,
      startColumn: 3,
      endLine: 6,
      endColumn: 20
    },
    evidence: {
      argument: {
        path: 'web/pnpm-workspace.yaml',
        side: 'head',
        startLine: 6,
        startColumn: 15,
        endLine: 6,
        endColumn: 20
      }
    },
    slot: 'catalog',
    text: 'typescript: 5.9.2',
    confidence: 'certain',
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    direct: true
  })
  expect(result.components[4]).toMatchObject({ version: '1.0.0', hashes: [expect.stringMatching(/^sha512-30iZ/)] })
  expect(result.components[5]).toMatchObject({ direct: false })
})

test.each([
  ['CRLF', 'catalog:\r\n  a: ^1\r\n', ['a ^1 in catalog @2']],
  ['quoted keys', 'catalog:\n  "@s/a": "^1"\n', ['@s/a ^1 in catalog @2']],
  ['a number', 'catalog:\n  a: 1.10\n', ['a 1.10 in catalog @2']],
  ['an anchor', 'catalog:\n  a: &v ^1\n  b: *v\n', ['a ^1 in catalog @2', 'b ^1 in catalog @3']],
  ['a folder', 'catalog:\n  a: link:./a\n', ['a path in catalog @2']],
  ['a name of Object.prototype', 'catalog:\n  __proto__: ^1\n', ['__proto__ ^1 in catalog @2']],
  [
    'what is added to other packages',
    'packageExtensions:\n  x@1:\n    dependencies:\n      a: 1.0.0\n    peerDependencies:\n      b: "*"\n',
    ['a 1.0.0 in packageExtensions > x@1 > dependencies @4']
  ],
  ['nothing of ours', 'packages:\n  - a\n', []],
  ['empty sections', 'catalog:\ncatalogs: {}\n', []],
  ['an empty file', '', []]
])('%s', (_, content, expected) => {
  const result = extract(content)
  expect(rows(result)).toEqual(expected)
  expect(gaps(result)).toEqual([])
})

test.each([
  ['another value', 'x', [/expected a mapping @1/], []],
  ['tabs', 'catalog:\n\ta: 1\n', [/not valid YAML.* @2/], []],
  ['cut off', 'catalog:\n  a: ^1\n  "b', [/not valid YAML/, /it has no version @3/], ['a ^1 in catalog @2']],
  [
    'merge-conflict markers',
    'catalog:\n<<<<<<< ours\n  a: ^1\n=======\n  b: ^2\n>>>>>>> theirs\n',
    [/merge conflict is not resolved @2/],
    ['a ^1 in catalog @3', 'b ^2 in catalog @5']
  ],
  ['a key twice', 'catalog:\n  a: ^1\n  a: ^2\n', [/an earlier entry .* @3/], ['a ^2 in catalog @3']],
  ['a list for a section', 'catalog: x\n', [/catalog is not a mapping @1/], []],
  ['a list for a version', 'catalog:\n  a: [1]\n', [/a in catalog: it has no version @2/], []],
  ['no version', 'catalog:\n  a:\n', [/a in catalog: it has no version @2/], []],
  ['no name', 'catalog:\n  "a b": 1\noverrides:\n  "": 1\n', [/names no package @2/, /names no package @4/], []],
  ['a version to fill in', 'catalog:\n  a: "{{ x }}"\n', [/filled in by a template @2/], []],
  ['endless nesting', `catalog: ${'['.repeat(100_000)}`, [/nested too deeply/], []]
])('%s', (_, content, reasons, expected) => {
  const result = extract(content)
  const found = gaps(result)
  expect(found).toHaveLength(reasons.length)
  reasons.forEach((reason, index) => {
    expect(found[index]).toMatch(reason)
  })
  expect(rows(result)).toEqual(expected)
})

test.each([
  [
    'the value',
    "catalog:\r\n  a: ^1\r\n  b: '2'\r\noverrides:\r\n  c@1>d: npm:e@3\r\n",
    ['a @2:6-2:8', 'b @3:6-3:9', 'e @5:10-5:17']
  ],
  [
    'the version of a configuration dependency',
    'configDependencies:\n  a:\n    version: 1.0.0+sha512-abc\n    integrity: x\n',
    ['a @3:14-3:30']
  ],
  ['what an alias stands for', 'catalog:\n  a: &v 1.0.0\n  b: *v\n', ['a @2:9-2:14', 'b @2:9-2:14']]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})
