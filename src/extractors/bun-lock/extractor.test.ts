import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import { entryIds } from '../../../test/helpers/components.ts'
import { extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { packagesOf, rows } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'bun.lock')

/** A lockfile with these entries, each on a line of its own from the second on. */
function lock(...entries: string[]): string {
  return `{"lockfileVersion": 1, "packages": {\n${entries.join(',\n')},\n}}`
}

describe('a real-looking lockfile', () => {
  const result = extract(readFileSync(join(import.meta.dirname, 'fixtures/bun.lock'), 'utf8'))

  test('names every package at its key', () => {
    expect(rows(result)).toEqual([
      'zod 3.25.76 @36:5-36:40',
      '@modelcontextprotocol/sdk 1.20.0 @38:5-38:69',
      'lodash 4.17.21 @40:5-40:33',
      'marked @42:5-42:55',
      'react 19.1.1 @44:5-44:29',
      'sharp @46:5-46:60',
      'detect-libc 2.1.2 @48:5-48:40',
      'typescript 5.9.2 @50:5-50:38',
      'zod 4.1.12 @52:5-52:25'
    ])
    expect(gapLines(result)).toEqual([])
  })

  test.each<[string, Partial<PackageComponent>]>([
    ['@assistant/ui/zod', { name: 'zod', scope: 'runtime', direct: true, source: { type: 'registry' } }],
    [
      '@modelcontextprotocol/sdk',
      {
        purl: 'pkg:npm/%40modelcontextprotocol/sdk@1.20.0',
        source: { type: 'registry', url: 'https://index.example' },
        hosts: ['index.example'],
        dependsOn: entryIds('zod', 'react'),
        direct: true
      }
    ],
    ['lodash4', { name: 'lodash', direct: true, scope: 'runtime' }],
    [
      'marked',
      { source: { type: 'vcs', url: 'https://github.com/markedjs/marked', ref: 'bc2d3f9' }, hosts: ['github.com'] }
    ],
    ['react', { scope: 'runtime', direct: true }],
    [
      'sharp',
      { source: { type: 'url', url: 'https://host.example/sharp-0.34.1.tgz' }, scope: 'optional', direct: true }
    ],
    ['detect-libc', { scope: 'optional', direct: false }],
    ['typescript', { scope: 'development', direct: true }],
    [
      'zod',
      {
        scope: 'runtime',
        direct: false,
        hashes: ['sha512-JInaHOamG8pt5+Ey8kGmdcAcg3OL9reK8ltczgHTAwNhMys/6ThXHityHxVV2p3fkw/c+MAvBHFVYHFZDmjMCQ==']
      }
    ]
  ])('%s', (slot, expected) => {
    expect(packagesOf(result).find(component => component.slot === slot)).toMatchObject(expected)
  })
})

test.each([
  ['CRLF', '{\r\n"packages": {\r\n  "a": ["a@1.0.0", "", {}],\r\n}}', ['a 1.0.0 @3:3-3:18']],
  ['tabs', '{"packages":\t{\n\t\t"a"\t:\t["a@1.0.0"]}}', ['a 1.0.0 @2:3-2:19']],
  ['comments', '{"packages": {\n// why\n"a": /* b */ ["a@1.0.0"]}}', ['a 1.0.0 @3:1-3:24']],
  ['an escaped key', lock('"\\u0061": ["\\u0061@1.0.0"]'), ['a 1.0.0 @2:1-2:26']],
  ['a name of Object.prototype', lock('"__proto__": ["__proto__@1.0.0"]'), ['__proto__ 1.0.0 @2:1-2:32']],
  ['no packages', '{"lockfileVersion": 1, "packages": {}}', []],
  ['the project itself', lock('"a": ["a@root:", {}]', '"b": ["b@workspace:b"]'), []],
  ['another name than its key', lock('"lodash": ["evil@1.0.0", ""]'), ['evil 1.0.0 @2:1-2:24']],
  ['a folder', lock('"a": ["a@file:deps/a", {}]'), ['a @2:1-2:22']]
])('%s', (_, content, expected) => {
  const result = extract(content)
  expect(rows(result)).toEqual(expected)
  expect(gapLines(result)).toEqual([])
})

test.each([
  ['an empty file', '', ['parse-error bun.lock: not valid JSON: value expected @1:1'], []],
  ['a byte order mark left on', '\ufeff{"packages": {}}', [/invalid symbol @1:1/], []],
  ['another value', '"x"', ['parse-error bun.lock: expected a JSON object @1:1'], []],
  ['another file', '{"a": 1}', ['parse-error bun.lock: it is not a lockfile of bun @1:1'], []],
  ['cut off', lock('"a": ["a@1.0.0", ""]').slice(0, -4), [/not valid JSON/], ['a']],
  [
    'merge-conflict markers',
    lock('<<<<<<< ours\n"a": ["a@1.0.0"],\n=======\n"a": ["a@2.0.0"],\n>>>>>>> theirs\n"b": ["b@1.0.0"]'),
    [/not valid JSON: invalid symbol, and \d+ more mistakes @2:1/, /a later property .* @3:1/],
    ['a', 'b']
  ],
  ['a newer version', '{"lockfileVersion": 2, "packages": {}}', [/lockfile version 2 is newer than .* @1:2/], []],
  ['a list of packages', '{"lockfileVersion": 1, "packages": []}', [/its packages are not an object @1:24/], []],
  ['an entry that is not a list', lock('"a": "a@1.0.0"'), [/parse-error a: the entry is not a list .* @2:1/], []],
  ['an empty entry', lock('"a": []'), [/parse-error a: the entry is not a list .* @2:1/], []],
  ['an entry of another type', lock('"a": [1]'), [/parse-error a: the entry is not a list .* @2:1/], []],
  [
    'an entry without version',
    lock('"a": ["a"]', '"b": ["b@"]'),
    [/a: the entry has no version/, /b: .* no version/],
    []
  ],
  ['an entry without name', lock('"a": ["@1.0.0"]', '"b": ["../x@1"]'), [/a: .* names no/, /b: .* names no/], []],
  [
    'a name to fill in',
    lock('"a": ["{{ x }}@1.0.0"]', '"b": [{{ x }}]'),
    [/not valid JSON/, /a: .* names no/, /b: the entry is/],
    []
  ],
  ['endless nesting', lock(`"a": ${'['.repeat(100_000)}`), [/nested deeper/, /a: the entry is not a list/], []]
])('%s', (_, content, reasons, names) => {
  const result = extract(content)
  expect(gapLines(result)).toEqual(reasons.map(reason => expect.stringMatching(reason) as unknown))
  expect(result.components.map(({ name }) => name)).toEqual(names)
})

test('what is installed is what the tarball is, not what the entry calls it', () => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const result = extract(lock(`"lodash": ["lodash@4.17.21", "https://${host}/evil/-/evil-1.0.0.tgz", {}]`))
  expect(packagesOf(result)).toMatchObject([{ name: 'evil', version: '1.0.0', hosts: [host], slot: 'lodash' }])
})

test('dependencies that go in circles end', () => {
  const entry = (name: string, other: string): string =>
    `"${name}": ["${name}@1.0.0", "", {"dependencies": {"${other}": "1"}}]`
  const content = `{"workspaces": {"": {"devDependencies": {"a": "1"}}}, "packages": {${entry('a', 'b')}, ${entry('b', 'a')}}}`
  expect(packagesOf(extract(content)).map(({ scope, direct }) => [scope, direct])).toEqual([
    ['development', true],
    ['development', false]
  ])
})

test('what is installed in node_modules is not what the project locks', () => {
  expect(extract(lock('"a": ["a@1.0.0"]'), 'node_modules/x/bun.lock').components).toEqual([])
})

test('it governs the folders of its workspaces', () => {
  const lock = '{"lockfileVersion":1,"workspaces":{"":{"name":"x"},"packages/a":{"name":"a"}},"packages":{}}'
  expect(extract(lock).governs).toEqual(['packages/a'])
})
