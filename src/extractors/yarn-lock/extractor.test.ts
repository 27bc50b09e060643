import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import { extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { packagesOf, rows } from '../../../test/helpers/packages.ts'
import type { Extraction } from '../extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'yarn.lock')

function fixture(name: string): Extraction {
  return extract(readFileSync(join(import.meta.dirname, 'fixtures', name, 'yarn.lock'), 'utf8'))
}

/** A lockfile of yarn 2 with these entries, from the third line on. */
function berry(...entries: string[]): string {
  return `__metadata:\n  cacheKey: 8\n${entries.join('\n')}\n`
}

const registry = { type: 'registry' } as const
const commit = 'bc2d3f9c5d5d8b5c1a6f8a8a2f1c4f9c2f7f0f11'
const marked = { type: 'vcs', url: 'https://github.com/markedjs/marked', ref: commit, commit } as const

describe('the first format', () => {
  const result = fixture('classic')

  test('names every package from its key to its version', () => {
    expect(rows(result)).toEqual([
      '@huggingface/inference 4.13.0 @5:1-6:19',
      '@huggingface/jinja 0.5.1 @15:1-16:18',
      'lodash 4.17.21 @19:1-20:20',
      'marked 12.0.0 @23:1-24:19',
      'ms 2.0.0 @27:1-28:18',
      'ms 2.1.3 @30:1-31:18',
      'prompt-tools 0.0.0 @33:1-34:18',
      'sharp 0.34.1 @36:1-37:19',
      'tiny 1.0.0 @40:1-41:18'
    ])
    expect(gapLines(result)).toEqual([])
  })

  test('says all that the file says', () => {
    expect(result.components[0]).toEqual({
      kind: 'package',
      role: 'locked',
      ecosystem: 'npm',
      name: '@huggingface/inference',
      purl: 'pkg:npm/%40huggingface/inference@4.13.0',
      version: '4.13.0',
      location: { path: 'yarn.lock', side: 'head', startLine: 5, startColumn: 1, endLine: 6, endColumn: 19 },
      slot: '@huggingface/inference@^4.13.0',
      text: '"@huggingface/inference@^4.13.0":\n  version "4.13.0"',
      confidence: 'certain',
      hashes: [
        'sha512-h6ZgGKjGgIKUTQ9qtmxQcVOCbq6gEkOXCBY+lNVSGkUlVPGeQBFdLQkjpAFvUJiQGMUrzBYIaWtTlwv3oQUiTw==',
        'sha1:5a8ae8e3e2c5b8d1b5ee3d0b1a8a0a1b2c3d4e5f'
      ],
      archives: [
        {
          file: '',
          hashes: [
            'sha512-h6ZgGKjGgIKUTQ9qtmxQcVOCbq6gEkOXCBY+lNVSGkUlVPGeQBFdLQkjpAFvUJiQGMUrzBYIaWtTlwv3oQUiTw==',
            'sha1:5a8ae8e3e2c5b8d1b5ee3d0b1a8a0a1b2c3d4e5f'
          ],
          url: 'https://index.example/@huggingface/inference/-/inference-4.13.0.tgz'
        }
      ],
      source: { type: 'registry', url: 'https://index.example' },
      scope: 'runtime',
      entry: '@huggingface/inference@^4.13.0',
      dependsOn: [
        '@huggingface/jinja@^0.5.0',
        'lodash4@npm:lodash@^4.17.21',
        'sharp@https://host.example/sharp-0.34.1.tgz'
      ],
      hosts: ['index.example']
    })
  })

  test.each<[string, Partial<PackageComponent>]>([
    ['@huggingface/jinja@^0.5.0', { source: registry }],
    ['lodash4@npm:lodash@^4.17.21', { name: 'lodash', version: '4.17.21' }],
    ['marked@github:markedjs/marked#v12.0.0', { source: marked, hosts: ['codeload.github.com'] }],
    ['ms@2.0.0', { version: '2.0.0' }],
    ['ms@^2.1.3', { version: '2.1.3' }],
    ['prompt-tools@file:../prompt-tools', { source: { type: 'path', url: '../prompt-tools' } }],
    [
      'sharp@https://host.example/sharp-0.34.1.tgz',
      {
        source: { type: 'url', url: 'https://host.example/sharp-0.34.1.tgz' },
        hashes: ['sha1:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c']
      }
    ],
    [
      'tiny@git+ssh://git@git.example/org/tiny.git#main',
      { source: { type: 'vcs', url: 'ssh://git.example/org/tiny.git', ref: commit, commit }, hosts: ['git.example'] }
    ]
  ])('%s', (slot, expected) => {
    expect(packagesOf(result).find(component => component.slot === slot)).toMatchObject(expected)
  })
})

describe('the second format', () => {
  const result = fixture('berry')

  test('names every package from its key to its version', () => {
    expect(rows(result)).toEqual([
      '@types/node 24.7.2 @8:1-9:18',
      'lodash 4.17.21 @38:1-39:19',
      'marked 12.0.0 @45:1-46:18',
      'react 19.1.1 @54:1-55:18',
      'sharp 0.34.1 @61:1-62:18',
      'typescript 5.9.3 @70:1-71:17',
      'typescript 5.9.3 @77:1-78:17'
    ])
    expect(gapLines(result)).toEqual([])
  })

  test.each<[string, Partial<PackageComponent>]>([
    [
      '@types/node@npm:*',
      { direct: true, dependsOn: [], hashes: [expect.stringMatching(/^yarn-10c0:03f6/) as string] }
    ],
    ['lodash4@npm:lodash@^4.17.21', { direct: true, name: 'lodash', source: registry }],
    ['marked@markedjs/marked#v12.0.0', { direct: true, source: marked, hosts: ['github.com'] }],
    ['react@npm:^19.1.0', { source: { type: 'registry', url: 'https://index.example' }, hosts: ['index.example'] }],
    [
      'sharp@https://host.example/sharp-0.34.1.tgz',
      { source: { type: 'url', url: 'https://host.example/sharp-0.34.1.tgz' } }
    ],
    ['typescript@npm:^5.9.2', { direct: true, source: registry }],
    ['typescript@patch:typescript@npm%3A^5.9.2#optional!builtin<compat/typescript>', { source: registry, hashes: [] }]
  ])('%s', (slot, expected) => {
    expect(packagesOf(result).find(component => component.slot === slot)).toMatchObject(expected)
  })

  test.each<[string, string, Partial<PackageComponent>]>([
    [
      '"a@^1":',
      'version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  checksum: abc',
      { hashes: ['yarn-8:abc'], direct: false }
    ],
    [
      '"a@^1":',
      'version: 1.0.0\n  resolution: "a@npm:1.0.0"\n  conditions: os=darwin',
      { hashes: [], archives: [{ file: '', hashes: [], conditional: true }] }
    ],
    ['"a@npm:1":', 'version: 1.0.0\n  resolution: "b@npm:2.0.0"', { name: 'b', version: '2.0.0' }],
    [
      '"a@portal:../a":',
      'version: 0.0.0\n  resolution: "a@portal:../a::locator=x%40workspace%3A."',
      { source: { type: 'path', url: '../a' } }
    ],
    ['? "a@npm:1"\n:', 'version: 1.0.0\n  resolution: "a@npm:1.0.0"', { slot: 'a@npm:1' }]
  ])('%s %s', (key, body, expected) => {
    const found = extract(berry(`${key}\n  ${body}`))
    expect(gapLines(found)).toEqual([])
    expect(packagesOf(found)).toMatchObject([expected])
  })
})

test.each([
  ['CRLF', 'a@^1:\r\n  version "1.0.0"\r\n', ['a 1.0.0 @1:1-2:18']],
  ['bare values', 'a@^1:\n  version 1.0.0\n  dependencies:\n    b 1\n', ['a 1.0.0 @1:1-2:16']],
  ['escapes', '"\\u0061@^1":\n  version "1.0.0"', ['a 1.0.0 @1:1-2:18']],
  ['a range with spaces', '"a@>= 1.0 < 2", a@1:\n  version "1.0.0"', ['a 1.0.0 @1:1-2:18']],
  ['a name of Object.prototype', '__proto__@1:\n  version "1.0.0"', ['__proto__ 1.0.0 @1:1-2:18']],
  ['a field that nobody knows', 'a@1:\n  version "1.0.0"\n  new "x"\n  more:\n    x "1"\n', ['a 1.0.0 @1:1-2:18']],
  ['an empty file', '', []],
  ['no entries', '# yarn lockfile v1\n\n\n', []],
  ['no entries of yarn 2', berry(), []]
])('%s', (_, content, expected) => {
  const result = extract(content)
  expect(rows(result)).toEqual(expected)
  expect(gapLines(result)).toEqual([])
})

test.each([
  ['another file', 'x\n', [/a line is not valid in yarn.lock @1:1/], []],
  ['tabs', 'a@1:\n\tversion "1.0.0"\n', [/a line is not valid .* @2:1/, /a@1: the entry has no version @1:1/], []],
  ['cut off', 'a@1:\n  version "1.0.0"\nb@1:\n  vers', [/a line is not valid .* @4:3/, /b@1: the entry has no/], ['a']],
  ['an open quote', '"a@1:\n  version "1.0.0"\n', [/a line is not valid .*and 1 more/], []],
  [
    'merge-conflict markers',
    'a@1:\n<<<<<<< ours\n  version "1.0.0"\n=======\n  version "1.0.1"\n>>>>>>> theirs\nb@1:\n  version "1.0.0"\n',
    [/merge conflict is not resolved @2:1/],
    ['a', 'b']
  ],
  ['an entry without name', '"../a@1":\n  version "1"\n', [/\.\.\/a@1: the entry names no package @1:1/], []],
  ['a name to fill in', '"{{ x }}@1":\n  version "1"\n', [/the entry names no package/], []],
  ['an entry without resolution', berry('a@1:\n  version: 1'), [/a@1: the entry does not say what .* @3:1/], []],
  ['an entry without version of yarn 2', berry('a@1:\n  resolution: a@npm:1'), [/a@1: the entry has no version/], []],
  ['an entry that is text', berry('a@1: x'), [/a@1: the entry does not say what/], []],
  ['no YAML', berry('a: "x'), [/it is not valid YAML/, /a: the entry does not say/], []],
  [
    'a key twice',
    berry('a@1: {version: 1, resolution: a@npm:1}', 'a@1: {version: 1, resolution: a@npm:1}'),
    [/an earlier entry of the same key is replaced @4:1/],
    ['a']
  ],
  ['endless nesting', berry(`a: ${'['.repeat(100_000)}`), [/nested too deeply/], []]
])('%s', (_, content, reasons, names) => {
  const result = extract(content)
  expect(gapLines(result)).toEqual(reasons.map(reason => expect.stringMatching(reason) as unknown))
  expect(result.components.map(({ name }) => name)).toEqual(names)
})

test('what is installed is what the tarball is, not what the key says', () => {
  const host = ['registry', 'yarnpkg', 'com'].join('.')
  const url = `https://${host}/evil/-/evil-1.0.0.tgz`
  const old = extract(`lodash@^4:\n  version "4.17.21"\n  resolved "${url}#0123"\n`)
  const archive = encodeURIComponent(url)
  const entry = `lodash@npm:^4:\n  version: 4.17.21\n  resolution: "lodash@npm:4.17.21::__archiveUrl=${archive}"`
  for (const result of [old, extract(berry(entry))]) {
    expect(packagesOf(result)).toMatchObject([{ name: 'evil', version: '1.0.0', source: registry, hosts: [host] }])
  }
})

test('long lines and many entries are no work', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `p${index}@1:\n  version "1.0.${index}"\n`).join('')
  expect(extract(many).components).toHaveLength(20_000)
  expect(extract(`${'"a@1", '.repeat(200_000)}b@1:\n  version "1.0.0"\n`).components).toHaveLength(1)
  expect(extract(`${'"'.repeat(500_000)}\n${'a'.repeat(500_000)}\n`).gaps).toHaveLength(1)
})

test('what is installed in node_modules is not what the project locks', () => {
  expect(extract('a@1:\n  version "1.0.0"\n', 'node_modules/x/yarn.lock').components).toEqual([])
})

test('it governs the folders of its workspaces', () => {
  const entry = (name: string, folder: string) =>
    `"${name}@workspace:${folder}":\n  version: 0.0.0-use.local\n  resolution: "${name}@workspace:${folder}"\n`
  const lock = `__metadata:\n  version: 8\n\n${entry('root', '.')}\n${entry('@s/a', 'packages/a')}`
  expect(extract(lock).governs).toEqual(['packages/a'])
})

test.each([
  ['b@1.9.0, b@^1.0.0:\n  version "1.9.0"\n\na@^1:\n  version "1.0.0"\n  dependencies:\n    b "^1.0.0"\n', ['b']],
  ['b@1.9.0, b@^2.0.0:\n  version "1.9.0"\n\na@^1:\n  version "1.0.0"\n  dependencies:\n    b "^2.0.0"\n', []],
  ['b@1.9.0:\n  version "1.9.0"\n\na@^1:\n  version "1.0.0"\n  dependencies:\n    b "^1.0.0"\n', []]
])('the entries that everything asks for as they are: %j', (text, expected) => {
  const { components } = extract(`# yarn lockfile v1\n\n${text}`)
  const marked = components.flatMap(one => (one.kind === 'package' && one.asAsked === true ? one.name : []))
  expect(marked).toEqual(expected)
})
