import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import { entryIds } from '../../../test/helpers/components.ts'
import { extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { packagesOf, rows } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'pnpm-lock.yaml')

/** A lockfile with these entries of `packages`, from the third line on. */
function lock(...entries: string[]): string {
  return `lockfileVersion: '6.0'\npackages:\n${entries.map(entry => `  ${entry}\n`).join('')}`
}

const registry = { type: 'registry' }
const commit = 'bc2d3f9c5d5d8b5c1a6f8a8a2f1c4f9c2f7f0f11'
const marked = { type: 'vcs', url: 'https://github.com/markedjs/marked', ref: commit, commit }

describe('lockfile version 9', () => {
  const result = extract(readFileSync(join(import.meta.dirname, 'fixtures/pnpm-lock.yaml'), 'utf8'))

  test('names every package at its key', () => {
    expect(rows(result)).toEqual([
      '@langchain/core 0.3.78 @54:3-54:27',
      'detect-libc 2.1.2 @58:3-58:20',
      'lodash 4.17.21 @61:3-61:17',
      'marked 12.0.0 @64:3-64:101',
      'openai 5.12.2 @70:3-70:16',
      'react-dom 19.1.1 @79:3-79:19',
      'react 19.1.1 @84:3-84:15',
      'sharp 0.34.1 @88:3-88:46',
      'typescript 5.9.2 @92:3-92:19',
      'zod 4.1.12 @97:3-97:13'
    ])
    expect(gapLines(result)).toEqual([])
  })

  test('says all that the file says', () => {
    expect(result.components[0]).toEqual({
      kind: 'package',
      role: 'locked',
      ecosystem: 'npm',
      name: '@langchain/core',
      purl: 'pkg:npm/%40langchain/core@0.3.78',
      version: '0.3.78',
      location: { path: 'pnpm-lock.yaml', side: 'head', startLine: 54, startColumn: 3, endLine: 54, endColumn: 27 },
      slot: '@langchain/core@0.3',
      text: "'@langchain/core@0.3.78'",
      confidence: 'certain',
      hashes: ['sha512-Nn0x9erQlK3zgtRU1Z8NUjLuyW0gzdclMsvLQ6wwLeDqV91pE+YKl6uQb+L2NUDs4F0N7c2Zncgz46HxrvPzuA=='],
      archives: [
        {
          file: '',
          hashes: ['sha512-Nn0x9erQlK3zgtRU1Z8NUjLuyW0gzdclMsvLQ6wwLeDqV91pE+YKl6uQb+L2NUDs4F0N7c2Zncgz46HxrvPzuA==']
        }
      ],
      source: registry,
      scope: 'runtime',
      entry: '@langchain/core@0.3.78(openai@5.12.2(zod@4.1.12))',
      dependsOn: ['zod@4.1.12', 'openai@5.12.2(zod@4.1.12)'],
      direct: true
    })
  })

  test.each<[string, Partial<PackageComponent>]>([
    ['detect-libc', { scope: 'optional', direct: false }],
    ['lodash', { direct: true, source: { type: 'registry', url: 'https://index.example' }, hosts: ['index.example'] }],
    ['marked', { direct: true, source: { ...marked, type: 'vcs' }, hosts: ['codeload.github.com'] }],
    ['openai', { scope: 'optional', direct: false, dependsOn: entryIds('zod@4.1.12') }],
    ['react-dom', { scope: 'runtime', direct: true, dependsOn: entryIds('react@19.1.1') }],
    ['react', { scope: 'runtime', direct: false }],
    [
      'sharp',
      { scope: 'optional', direct: true, source: { type: 'url', url: 'https://host.example/sharp-0.34.1.tgz' } }
    ],
    ['typescript', { scope: 'development', direct: true }]
  ])('%s', (name, expected) => {
    expect(packagesOf(result).find(component => component.name === name)).toMatchObject(expected)
  })
})

describe('every notation of a key', () => {
  test.each<[string, string, Partial<PackageComponent>]>([
    [
      '/a/1.0.0',
      '{resolution: {integrity: sha512-x}, dev: true}',
      { name: 'a', version: '1.0.0', scope: 'development' }
    ],
    ['/@s/a/1.0.0', '{optional: true, dev: false}', { name: '@s/a', version: '1.0.0', scope: 'optional' }],
    ['/a/1.0.0_react@17.0.2', '{dev: false}', { name: 'a', version: '1.0.0', scope: 'runtime' }],
    ['/a/1.0.0_@babel+core@7.1.0', '{}', { name: 'a', version: '1.0.0' }],
    ['/a/1.0.0/react@17.0.2', '{}', { name: 'a', version: '1.0.0' }],
    ['/a/1.0.0-rc.1_b', '{requiresBuild: true, dev: false}', { version: '1.0.0-rc.1', installScript: true }],
    ['/a@1.0.0(react@18.0.0)(@s/b@1.0.0)', '{dev: false}', { name: 'a', version: '1.0.0', installScript: false }],
    ['/@s/a@1.0.0', '{}', { name: '@s/a', version: '1.0.0' }],
    ["'@s/a@1.0.0'", '{}', { name: '@s/a', version: '1.0.0' }],
    ['a@1.0.0(patch_hash=abc)', '{}', { name: 'a', version: '1.0.0', source: { type: 'registry' } }],
    ['index.example/a/1.0.0', '{}', { name: 'a', source: { type: 'registry', url: 'https://index.example' } }],
    ['index.example:8443/@s/3d/1.0.0_b', '{}', { name: '@s/3d', version: '1.0.0', hosts: ['index.example:8443'] }],
    [
      'github.com/o/r/abc',
      '{name: a, version: 1.0.0, resolution: {tarball: https://host.example/a.tgz}}',
      { name: 'a' }
    ],
    [
      `github.com/markedjs/marked/${commit}`,
      `{name: marked, version: 12.0.0, resolution: {tarball: https://codeload.github.com/markedjs/marked/tar.gz/${commit}}}`,
      { name: 'marked', version: '12.0.0', source: { ...marked, type: 'vcs' } }
    ],
    [
      `a@git+https://git.example/a.git#${commit}`,
      `{version: 1.0.0, resolution: {commit: ${commit}, repo: https://git.example/a.git, type: git}}`,
      { source: { type: 'vcs', url: 'https://git.example/a.git', ref: commit, commit }, hosts: ['git.example'] }
    ],
    [
      'file:../a',
      '{name: a, version: 1.0.0, resolution: {directory: ../a, type: directory}}',
      { name: 'a', source: { type: 'path', url: '../a' } }
    ],
    [
      'a@file:a-1.0.0.tgz',
      '{resolution: {integrity: sha512-x, tarball: file:a-1.0.0.tgz}, version: 1.0.0}',
      { version: '1.0.0', source: { type: 'path', url: 'a-1.0.0.tgz' } }
    ],
    [
      'a@1.0.0',
      '{resolution: {tarball: https://host.example/a.tgz}}',
      { source: { type: 'url', url: 'https://host.example/a.tgz' } }
    ],
    ['/a@1.0.0', '', { name: 'a', version: '1.0.0' }]
  ])('%s %s', (key, value, expected) => {
    const result = extract(lock(`${key}: ${value}`))
    expect(gapLines(result)).toEqual([])
    expect(packagesOf(result)).toMatchObject([expected])
  })
})

test('version 5: what the project asks for, by key, alias and peers', () => {
  const result = extract(`lockfileVersion: 5.4
specifiers: {a: ^1.0.0}
dependencies:
  a: 1.0.0_react@17.0.2
  other: /b/2.0.0
  c: link:../c
devDependencies:
  d: github.com/o/d/abc
packages:
  /a/1.0.0_react@17.0.2: {dependencies: {e: 1.0.0}, dev: false}
  /b/2.0.0: {dev: false}
  /e/1.0.0: {dev: false}
  github.com/o/d/abc: {name: d, version: 1.0.0, resolution: {tarball: https://host.example/d.tgz}, dev: true}
`)
  expect(packagesOf(result).map(({ name, direct, scope }) => [name, direct, scope])).toEqual([
    ['a', true, 'runtime'],
    ['b', true, 'runtime'],
    ['e', false, 'runtime'],
    ['d', true, 'development']
  ])
})

describe('packages that it names without saying where they come from', () => {
  const locked = (importers: string, snapshots: string): string =>
    `lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n${importers}packages:\n  a@1.0.0:\n    resolution: {integrity: sha512-a}\nsnapshots:\n${snapshots}`
  const ask = (version: string): string => `      a:\n        specifier: ^1\n        version: ${version}\n`

  test.each([
    ['only snapshots have it', locked(ask('1.0.0'), '  a@1.0.0: {}\n  b@2.0.0: {}\n'), ['b@2.0.0']],
    ['only snapshots have that version', locked(ask('1.0.1'), '  a@1.0.1: {}\n'), ['a@1.0.1']],
    ['with peers', locked(ask('1.0.0'), '  a@1.0.0(b@1.0.0): {}\n  c@1.0.0(a@1.0.0): {}\n'), ['c@1.0.0']],
    ['only the project has it', locked(ask('1.0.1'), '  a@1.0.0: {}\n'), ['a@1.0.1']],
    ['an alias', locked(ask('b@1.0.0'), '  a@1.0.0: {}\n'), ['b@1.0.0']],
    ['version 6', "lockfileVersion: '6.0'\ndependencies:\n  a:\n    specifier: ^1\n    version: 1.0.1\n", ['a@1.0.1']],
    ['version 5', 'lockfileVersion: 5.4\ndependencies:\n  a: 1.0.1\npackages:\n  /a/1.0.0: {}\n', ['a@1.0.1']]
  ])('%s', (_, content, subjects) => {
    expect(rows(extract(content)).map(row => row.replace(/ @.*/, ''))).toEqual(
      expect.arrayContaining(subjects.map(key => key.replace('@', ' ')))
    )
    expect(extract(content).gaps.map(({ code, subject }) => `${code} ${subject}`)).toEqual(
      subjects.map(subject => `parse-error ${subject}`)
    )
  })

  test.each([
    ['all agree', locked(ask('1.0.0'), '  a@1.0.0: {}\n')],
    ['peers', locked(ask('1.0.0(b@1.0.0)'), '  a@1.0.0(b@1.0.0): {}\n')],
    ['an alias', locked('      x:\n        specifier: npm:a@1\n        version: a@1.0.0\n', '  a@1.0.0: {}\n')],
    ['a folder', locked(ask('link:../a'), '  a@1.0.0: {}\n')],
    [
      'version 6',
      "lockfileVersion: '6.0'\ndependencies:\n  a:\n    version: 1.0.0(b@1)\npackages:\n  /a@1.0.0(b@1): {}\n"
    ],
    ['version 5', 'lockfileVersion: 5.4\ndependencies:\n  a: 1.0.0_b@1.0.0\npackages:\n  /a/1.0.0_b@1.0.0: {}\n']
  ])('%s: nothing to tell', (_, content) => {
    expect(gapLines(extract(content))).toEqual([])
  })
})

test('several documents are all read', () => {
  const one = (name: string): string => `lockfileVersion: '9.0'\npackages:\n  ${name}@1.0.0: {}\n`
  expect(rows(extract(`---\n${one('pnpm')}---\n${one('a')}`))).toEqual(['pnpm 1.0.0 @4:3-4:13', 'a 1.0.0 @8:3-8:10'])
})

test('slots pair release lines', () => {
  const entries = ['a@0.1.0', 'a@0.2.0', 'a@1.0.0', 'a@1.0.0(b@1)', 'a@1.1.0', 'a@2.0.0'].map(key => `${key}: {}`)
  const slots = packagesOf(extract(lock(...entries))).map(({ slot }) => slot)
  expect(slots).toEqual(['a@0.1', 'a@0.2', 'a@1.0.0', 'a@1.0.0', 'a@1.1.0', 'a@2'])
})

test.each([
  ['CRLF', "lockfileVersion: '9.0'\r\npackages:\r\n  a@1.0.0:\r\n    hasBin: true\r\n", ['a 1.0.0 @3:3-3:10']],
  ['a quoted key', lock('"a@1.0.0": {}'), ['a 1.0.0 @3:3-3:12']],
  ['a name of Object.prototype', lock('__proto__@1.0.0: {}'), ['__proto__ 1.0.0 @3:3-3:18']],
  ['no packages', "lockfileVersion: '9.0'\n", []],
  ['empty packages', "lockfileVersion: '9.0'\npackages: {}\n", []]
])('%s', (_, content, expected) => {
  const result = extract(content)
  expect(rows(result)).toEqual(expected)
  expect(gapLines(result)).toEqual([])
})

test.each([
  ['an empty file', '', [/it is not a lockfile of pnpm @1:1/], []],
  ['another value', 'x', [/expected a mapping @1:1/], []],
  ['another file', 'a: 1', [/it is not a lockfile of pnpm @1:1/], []],
  ['tabs', "lockfileVersion: '9.0'\npackages:\n\ta@1.0.0: {}\n", [/not valid YAML.* @3:1/], []],
  ['cut off', lock('a@1.0.0: {resolution: {integ'), [/not valid YAML/], ['a']],
  [
    'merge-conflict markers',
    lock('a@1.0.0: {}\n<<<<<<< ours', 'b@1.0.0: {}\n=======', 'b@2.0.0: {}\n>>>>>>> theirs', 'c@1.0.0: {}'),
    [/merge conflict is not resolved @4:1/],
    ['a', 'b', 'b', 'c']
  ],
  ['a newer version', "lockfileVersion: '10.0'\npackages: {}", [/lockfile version 10.0 is newer than .* @1:18/], []],
  ['a list of packages', "lockfileVersion: '9.0'\npackages: x", [/its packages are not a mapping @2:11/], []],
  ['an entry that is text', lock('a@1.0.0: x'), [/parse-error a@1.0.0: the entry is not a mapping @3:3/], []],
  ['entries without version', lock('a: {}', '/a/: {}', '/a: {}'), [/a: .* names no/, /names no/, /names no/], []],
  ['a key twice', lock('a@1.0.0: {}', 'a@1.0.0: {}'), [/an earlier entry of the same key is replaced @4:3/], ['a']],
  ['a name to fill in', lock("'{{ x }}@1.0.0': {}"), [/names no package @3:3/], []],
  ['endless nesting', lock(`a@1.0.0: ${'['.repeat(100_000)}`), [/nested too deeply/], []]
])('%s', (_, content, reasons, names) => {
  const result = extract(content)
  expect(gapLines(result)).toEqual(reasons.map(reason => expect.stringMatching(reason) as unknown))
  expect(result.components.map(({ name }) => name)).toEqual(names)
})

test('what is installed is what the tarball is, not what the key says', () => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const entry = `lodash@4.17.21: {resolution: {tarball: https://${host}/evil/-/evil-1.0.0.tgz}}`
  expect(packagesOf(extract(lock(entry)))).toMatchObject([
    { name: 'evil', version: '1.0.0', source: registry, hosts: [host] }
  ])
})

test('what is installed in node_modules is not what the project locks', () => {
  expect(extract(lock('a@1.0.0: {}'), 'node_modules/x/pnpm-lock.yaml').components).toEqual([])
})

test('it governs the folders of its importers', () => {
  const lock = "lockfileVersion: '9.0'\nimporters:\n  .: {}\n  packages/a: {}\n  'packages/b': {}\npackages: {}\n"
  expect(extract(lock).governs).toEqual(['packages/a', 'packages/b'])
})
