import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/npm/ecosystem.ts'
import type { Extraction } from '../extractor.ts'
import { extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { packagesOf, rows } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'package-lock.json')

function fixture(name: string): Extraction {
  return extract(readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8'), name)
}

/** A lockfile of version 3 with these entries, each on a line of its own from the second on. */
function lock(...entries: string[]): string {
  return `{"lockfileVersion": 3, "packages": {\n${entries.join(',\n')}\n}}`
}

const registry = { type: 'registry' }
const commit = 'bc2d3f9c5d5d8b5c1a6f8a8a2f1c4f9c2f7f0f11'
const marked = { type: 'vcs', url: 'https://github.com/markedjs/marked', ref: commit, commit }

describe('lockfile version 3', () => {
  const result = fixture('package-lock.json')

  test('names every package at its key', () => {
    expect(rows(result)).toEqual([
      '@huggingface/inference 4.13.0 @20:5-21:26',
      '@huggingface/jinja 0.5.1 @33:5-34:25',
      'chat-ui @37:5-38:37',
      'fsevents 2.3.3 @41:5-42:25',
      'lodash 4.17.21 @47:5-49:27',
      'marked 12.0.0 @51:5-52:26',
      'react 19.1.1 @56:5-57:26',
      'ms 2.1.3 @67:5-68:25',
      'react-dom 19.1.1 @70:5-71:26',
      'sharp 0.34.1 @73:5-74:26'
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
      location: {
        path: 'package-lock.json',
        side: 'head',
        startLine: 20,
        startColumn: 5,
        endLine: 21,
        endColumn: 26
      },
      slot: 'node_modules/@huggingface/inference',
      text: '"node_modules/@huggingface/inference": {\n      "version": "4.13.0"',
      confidence: 'certain',
      hashes: ['sha512-h6ZgGKjGgIKUTQ9qtmxQcVOCbq6gEkOXCBY+lNVSGkUlVPGeQBFdLQkjpAFvUJiQGMUrzBYIaWtTlwv3oQUiTw=='],
      archives: [
        {
          file: '',
          hashes: ['sha512-h6ZgGKjGgIKUTQ9qtmxQcVOCbq6gEkOXCBY+lNVSGkUlVPGeQBFdLQkjpAFvUJiQGMUrzBYIaWtTlwv3oQUiTw=='],
          url: 'https://index.example/@huggingface/inference/-/inference-4.13.0.tgz'
        }
      ],
      source: { type: 'registry', url: 'https://index.example' },
      scope: 'runtime',
      entry: 'node_modules/@huggingface/inference',
      asAsked: true,
      dependsOn: ['node_modules/@huggingface/inference/node_modules/@huggingface/jinja'],
      hosts: ['index.example'],
      installScript: false,
      direct: true
    })
  })

  test.each<[string, Partial<PackageComponent>]>([
    [
      '@huggingface/jinja',
      {
        slot: 'node_modules/@huggingface/inference/node_modules/@huggingface/jinja',
        direct: false,
        source: { type: 'registry' },
        hashes: [
          'sha1-NHUkLqyqsrOKSWTNbTPLUBzbqKM=',
          'sha512-yUZLld4lrM9iFxHCwFQ7D1HW2MWMwSbeB7WzWqFYDWK+rEb+WldkLdAJxUPOmgICMHZLzZGVcVjFh3w/YGubng=='
        ]
      }
    ],
    ['chat-ui', { source: { type: 'path', url: 'packages/chat-ui' }, purl: 'pkg:npm/chat-ui' }],
    ['fsevents', { scope: 'development', direct: true }],
    ['lodash', { slot: 'node_modules/lodash4', direct: true }],
    ['marked', { source: { type: 'vcs', url: marked.url, ref: commit, commit }, direct: true }],
    ['react', { scope: 'optional', direct: false }],
    ['ms', { slot: 'packages/chat-ui/node_modules/ms', direct: true }],
    ['react-dom', { direct: true }],
    ['sharp', { source: { type: 'url', url: 'https://host.example/sharp-0.34.1.tgz' }, direct: false }]
  ])('%s', (name, expected) => {
    expect(packagesOf(result).find(component => component.name === name)).toMatchObject(expected)
  })
})

describe('lockfile version 1', () => {
  const result = fixture('npm-shrinkwrap.json')

  test('names every package at its key, the nested ones too', () => {
    expect(rows(result)).toEqual([
      'debug 4.4.2 @7:5-8:25',
      'ms 2.1.3 @16:9-17:29',
      'lodash 4.17.21 @23:5-24:38',
      'marked @26:5-27:105',
      'prompt-tools @30:5-31:40',
      'sharp @33:5-34:57'
    ])
    expect(gapLines(result)).toEqual([])
  })

  test.each([
    [
      'debug',
      {
        source: { ...registry, url: 'https://index.example' },
        scope: 'development',
        dependsOn: ['node_modules/debug/node_modules/ms']
      }
    ],
    ['ms', { source: registry, slot: 'node_modules/debug/node_modules/ms', scope: 'development' }],
    ['lodash', { source: registry, slot: 'node_modules/lodash4', purl: 'pkg:npm/lodash@4.17.21' }],
    ['marked', { source: marked, purl: 'pkg:npm/marked' }],
    ['prompt-tools', { source: { type: 'path', url: '../prompt-tools' } }],
    ['sharp', { source: { type: 'url', url: 'https://host.example/sharp-0.34.1.tgz' }, scope: 'optional' }]
  ])('%s', (name, expected) => {
    const component = packagesOf(result).find(found => found.name === name)
    expect(component).toMatchObject(expected)
    expect(component).not.toHaveProperty('direct')
  })
})

describe('what only npm before version 7 installs from version 2', () => {
  const both = (packages: string, dependencies: string): string =>
    `{"lockfileVersion": 2, "packages": {${packages}}, "dependencies": {\n${dependencies}}}`
  const a = '"node_modules/a": {"version": "1.0.0"}'
  const gap = (what: string): string =>
    `parse-error dependencies: npm before version 7 installs ${what}, which its packages do not have @2:1`

  test.each([
    ['another version', '"a": {"version": "1.0.1"}', 'a 1.0.1'],
    ['another package', '"b": {"version": "1.0.0"}', 'b 1.0.0'],
    ['a nested one', '"a": {"version": "1.0.0", "dependencies": {"b": {"version": "2.0.0"}}}', 'b 2.0.0'],
    ['another package behind an alias', '"a": {"version": "npm:b@1.0.0"}', 'b 1.0.0'],
    ['a download', '"a": {"version": "https://host.example/a.tgz"}', 'a'],
    ['a repository', '"a": {"version": "git+ssh://git@git.example/a.git#v1"}', 'a']
  ])('%s', (_, dependencies, named) => {
    const found = extract(both(a, dependencies))
    const [name] = named.split(' ')
    expect(packagesOf(found).map(one => one.name)).toEqual(['a', name])
    expect(found.components[1]?.slot).toMatch(/^dependencies > node_modules\/a|^dependencies > node_modules\/b/)
    const what = gapLines(found).map(line => line.replace(/ @2:\d+$/, ' @2:1'))
    expect(what).toEqual([gap(named)])
  })

  test('of many, three are named', () => {
    const many = ['b', 'c', 'd', 'e', 'f'].map(name => `"${name}": {"version": "1.0.0"}`)
    expect(gapLines(extract(both(a, many.join(','))))).toEqual([gap('b 1.0.0, c 1.0.0, d 1.0.0 and 2 more')])
  })

  test.each([
    ['the same', a, '"a": {"version": "1.0.0"}'],
    ['a part of it', `${a}, "node_modules/b": {"version": "1.0.0"}`, '"a": {"version": "1.0.0"}'],
    ['an alias', '"node_modules/x": {"name": "a", "version": "1.0.0"}', '"x": {"version": "npm:a@1.0.0"}'],
    [
      'a workspace',
      '"packages/x": {}, "node_modules/x": {"resolved": "packages/x", "link": true}',
      '"x": {"version": "file:packages/x"}'
    ],
    [
      'a repository',
      '"node_modules/a": {"version": "1.0.0", "resolved": "git+ssh://git@git.example/a.git#v1"}',
      '"a": {"version": "git+ssh://git@git.example/a.git#v1", "from": "a@git.example/a"}'
    ],
    [
      'another place',
      '"packages/x/node_modules/a": {"version": "1.0.0"}',
      '"x": {"version": "file:packages/x", "dependencies": {"a": {"version": "1.0.0"}}}'
    ]
  ])('%s: nothing to tell', (_, packages, dependencies) => {
    expect(gapLines(extract(both(packages, dependencies)))).toEqual([])
  })
})

test('version 2 says everything twice and is read once', () => {
  const entry = '{"version": "1.0.0"}'
  const content = `{"lockfileVersion": 2, "packages": {"node_modules/a": ${entry}}, "dependencies": {"a": ${entry}}}`
  expect(rows(extract(content))).toEqual(['a 1.0.0 @1:37-1:74'])
})

test.each([
  ['CRLF', '{\r\n"packages": {\r\n  "node_modules/a": {\r\n    "version": "1.0.0"\r\n}}}', ['a 1.0.0 @3:3-4:23']],
  ['tabs', '{"packages":\t{\n\t\t"node_modules/a"\t:\t{"version"\t:\t"1.0.0"}}}', ['a 1.0.0 @2:3-2:42']],
  ['an escaped key', lock('"node_modules\\/\\u0061": {"version": "1.0.0"}'), ['a 1.0.0 @2:1-2:44']],
  ['a name of Object.prototype', lock('"node_modules/__proto__": {"version": "1.0.0"}'), ['__proto__ 1.0.0 @2:1-2:46']],
  ['the version behind other fields', lock('"node_modules/a": {"dev": true,\n"version": "1"}'), ['a 1 @2:1-3:15']],
  ['no packages', '{"lockfileVersion": 3, "packages": {}}', []],
  ['no dependencies', '{"lockfileVersion": 1}', []],
  ['an old shrinkwrap', '{"name": "x", "dependencies": {"a": {"version": "1.0.0"}}}', ['a 1.0.0 @1:32-1:56']],
  ['a workspace', lock('"": {}', '"packages/x": {"version": "1.0.0"}', '"../y": {}'), []],
  ['resolved: false', lock('"node_modules/a": {"version": "1.0.0", "resolved": false}'), ['a 1.0.0 @2:1-2:38']],
  [
    'a repository without version',
    lock('"node_modules/a": {"resolved": "git+ssh://git@git.example/a.git#v1"}'),
    ['a @2:1-2:68']
  ],
  ['a link to nowhere', lock('"node_modules/a": {"link": true}'), ['a @2:1-2:17']]
])('%s', (_, content, expected) => {
  const result = extract(content)
  expect(rows(result)).toEqual(expected)
  expect(gapLines(result)).toEqual([])
})

test.each([
  ['an empty file', '', ['parse-error package-lock.json: not valid JSON: value expected @1:1'], []],
  ['a byte order mark left on', '\ufeff{"packages": {}}', [/invalid symbol @1:1/], []],
  ['another value', '"x"', ['parse-error package-lock.json: expected a JSON object @1:1'], []],
  ['another file', '{"a": 1}', ['parse-error package-lock.json: it is not a lockfile of npm @1:1'], []],
  ['cut off', lock('"node_modules/a": {"version": "1.0.0"}').slice(0, -3), [/not valid JSON/], ['a']],
  [
    'cut off inside an entry',
    lock('"node_modules/a": {"version": "1.0.0"}', '"node_modules/b": {"vers').slice(0, -4),
    [/not valid JSON: .* @3:20/, 'parse-error node_modules/b: the entry has no version @3:1'],
    ['a']
  ],
  [
    'merge-conflict markers',
    lock('<<<<<<< ours\n"node_modules/a": {"version": "1.0.0"},\n=======\n"node_modules/a": {"version": "2.0.0"}'),
    [/not valid JSON: invalid symbol, and \d+ more mistakes @2:1/, /a later property .* @3:1/],
    ['a']
  ],
  ['a newer version', '{"lockfileVersion": 4, "packages": {}}', [/lockfile version 4 is newer than .* @1:2/], []],
  ['a list of packages', '{"lockfileVersion": 3, "packages": []}', [/its packages are not an object @1:24/], []],
  [
    'an entry that is not an object',
    lock('"node_modules/a": "1.0.0"'),
    [/node_modules\/a: the entry is not an object @2:1/],
    []
  ],
  ['an entry without version', lock('"node_modules/a": {}'), [/node_modules\/a: the entry has no version @2:1/], []],
  ['a version that is no string', lock('"node_modules/a": {"version": 1}'), [/the entry has no version @2:1/], []],
  ['an entry without name', lock('"node_modules/": {"version": "1.0.0"}'), [/the entry names no package @2:1/], []],
  [
    'a source that is no string',
    lock('"node_modules/a": {"version": "1.0.0", "resolved": {}}'),
    [/node_modules\/a: where it came from is of type object, not string @2:1/],
    []
  ],
  [
    'the same key twice',
    lock('"node_modules/a": {"version": "1", "version": "2"}'),
    [/a later property .* @2:20/],
    ['a']
  ],
  ['a name to fill in', lock('"node_modules/{{ x }}": {"version": {{ x }}}'), [/not valid JSON/, /no version/], []],
  [
    'version 1 without version',
    '{"dependencies": {"a": {}, "": {"version": "1"}}}',
    [/a: the entry has/, /names no/],
    []
  ],
  ['endless nesting', lock(`"node_modules/a": ${'{"a": '.repeat(100_000)}`), [/nested deeper/, /has no version/], []],
  ['endless lists', `{"dependencies": {"a": {"version": "1"}}, "x": ${'['.repeat(100_000)}`, [/nested deeper/], ['a']]
])('%s', (_, content, reasons, names) => {
  const result = extract(content)
  expect(gapLines(result)).toEqual(reasons.map(reason => expect.stringMatching(reason) as unknown))
  expect(result.components.map(({ name }) => name)).toEqual(names)
})

test('dependencies nested as deep as is read', () => {
  const deep = extract('{"dependencies": {"a": '.repeat(100_000))
  expect(gapLines(deep)[0]).toMatch(/nested deeper than 200 levels/)
  expect(deep.gaps).toHaveLength(101)
  expect(deep.components).toEqual([])
})

test('ten thousand packages and their keys are read', () => {
  const entries = Array.from({ length: 10_000 }, (_, index) => `"node_modules/p${index}": {"version": "1.0.${index}"}`)
  const result = extract(lock(...entries))
  expect(result.components).toHaveLength(10_000)
  expect(rows(result)[9_999]).toMatch(/^p9999 1\.0\.9999 @10001:1-/)
})

test('what is installed is not what the project locks', () => {
  const content = lock('"node_modules/a": {"version": "1.0.0"}')
  expect(extract(content, 'node_modules/x/npm-shrinkwrap.json').components).toEqual([])
})

describe('what is installed is what the tarball is, not what the entry calls it', () => {
  const host = ['registry', 'npmjs', 'org'].join('.')
  const entry = (key: string, version: string, path: string): string =>
    `"${key}": {"version": "${version}", "resolved": "https://${host}/${path}"}`

  test.each([
    ['node_modules/lodash', '4.17.21', 'evil/-/evil-1.0.0.tgz', 'evil 1.0.0'],
    ['node_modules/lodash', '4.17.21', '@bad/scope/-/scope-1.0.0.tgz', '@bad/scope 1.0.0'],
    ['node_modules/lodash', '4.17.21', 'lodash/-/lodash-4.17.20.tgz', 'lodash 4.17.20'],
    ['node_modules/lodash', '4.17.21', 'lodash/-/lodash-4.17.21.tgz', 'lodash 4.17.21'],
    ['node_modules/@a/b', '1.0.0+build.1', '@a%2fb/-/b-1.0.0.tgz', '@a/b 1.0.0+build.1'],
    ['node_modules/odd', '1.0.0', 'odd/-/something.tgz', 'odd 1.0.0']
  ])('%s %s from %s is %s', (key, version, path, expected) => {
    const shown = (result: Extraction): string[] =>
      packagesOf(result).map(({ name, version = '', purl }) => {
        expect(purl).toBe(ecosystem.purl(name, version))
        return `${name} ${version}`
      })
    expect(shown(extract(lock(entry(key, version, path))))).toEqual([expected])
    const name = key.replace('node_modules/', '')
    expect(shown(extract(`{"dependencies": {${entry(name, version, path)}}}`))).toEqual([expected])
  })
})

test.each(['node_modules/x/../evil', 'node_modules//evil', 'node_modules/evil/'])('%j names no package', key => {
  const result = extract(lock(`"${key}": {"version": "1.0.0"}`))
  expect(rows(result)).toEqual([])
  expect(gapLines(result)).toEqual([`parse-error ${key}: the entry names no package @2:1`])
})

test.each<[string, string, Partial<PackageComponent>]>([
  [
    '"resolved": "https://Index.Example:8443/a/-/a-1.tgz"',
    '"hasInstallScript": true',
    { hosts: ['index.example:8443'] }
  ],
  ['"resolved": "git+ssh://git@git.example/a.git#v1"', '"hasInstallScript": true', { hosts: ['git.example'] }]
])('hosts and install scripts: %s', (resolved, script, expected) => {
  const [component] = packagesOf(extract(lock(`"node_modules/a": {"version": "1.0.0", ${resolved}, ${script}}`)))
  expect(component).toMatchObject({ ...expected, installScript: true })
})

test('what the file does not say is absent', () => {
  const [first] = extract(lock('"node_modules/a": {"resolved": "packages/a", "link": true}')).components
  expect(first).not.toHaveProperty('hosts')
  expect(first).not.toHaveProperty('installScript')
  const [old] = extract('{"dependencies": {"a": {"version": "1.0.0"}}}').components
  expect(old).not.toHaveProperty('hosts')
  expect(old).not.toHaveProperty('installScript')
})

test('the programs that a project has, without those of nested packages', () => {
  const { components } = extractorOn(
    extractor,
    'package-lock.json'
  )(
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        'node_modules/typescript': { version: '5.5.4', bin: { tsc: 'bin/tsc', tsserver: 'bin/tsserver' } },
        'node_modules/@scope/tool': { version: '1.0.0', bin: 'cli.js' },
        'web/node_modules/other': { version: '1.0.0', bin: { __proto__x: 'x.js' } },
        'node_modules/a/node_modules/b': { version: '1.0.0', bin: { b: 'b.js' } },
        'node_modules/c': { version: '1.0.0', bin: 5 }
      }
    })
  )
  expect(components.map(one => (one.kind === 'package' ? one.programs : 'none'))).toEqual([
    ['tsc', 'tsserver'],
    ['tool'],
    ['__proto__x'],
    undefined,
    undefined
  ])
})

test.each([
  ['', ['b']],
  [', "overrides": {"b": "1.5.0"}', ['b']]
])('the entries that everything asks for as they are%s', (more, expected) => {
  const asks = (requirements: object): string => JSON.stringify({ version: '1.0.0', dependencies: requirements })
  const { components } = extract(
    lock(
      `"": {"dependencies": {"a": "^1.0.0", "t": "^1.0.0"}${more}}`,
      `"node_modules/a": ${asks({ b: '^1.0.0', c: '^2.0.0', g: 'github:o/g' })}`,
      `"node_modules/t": ${asks({ b: '1.x', c: '^1.0.0' })}`,
      '"node_modules/b": {"version": "1.5.0"}',
      '"node_modules/c": {"version": "1.5.0"}',
      '"node_modules/g": {"version": "1.5.0"}',
      '"node_modules/__proto__": {"version": "1.5.0"}'
    )
  )
  const marked = components.flatMap(one => (one.kind === 'package' && one.asAsked === true ? one.name : []))
  expect(marked).toEqual(['a', 't', ...expected])
})

describe('more entries than are read', () => {
  const many = (key: (n: number) => string): string =>
    Array.from({ length: 250_001 }, (_, n) => `"${key(n)}":{}`).join(',')
  const told = [{ code: 'limit-exceeded', reason: 'it has more than the 250000 entries that are read' }]

  test('in packages', () => {
    expect(extract(lock(many(n => `node_modules/p${n}`)))).toMatchObject({ components: [], gaps: told })
  })

  test('in dependencies, as deep as they are', () => {
    const nested = `{"dependencies": {"a": {"version": "1.0.0", "dependencies": {${many(n => `p${n}`)}}}}}`
    expect(extract(nested)).toMatchObject({ components: [], gaps: told })
  })

  test('in dependencies that only older clients read', () => {
    const both = `{"packages": {"node_modules/a": {"version": "1.0.0"}}, "dependencies": {${many(n => `p${n}`)}}}`
    expect(extract(both)).toMatchObject({ components: [{ name: 'a' }], gaps: told })
  })
})
