import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractBeside, indexesOf, packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Pipfile.lock')
const lock = readFileSync(new URL('fixtures/Pipfile.lock', import.meta.url), 'utf8')

describe('a lock', () => {
  const extraction = extract(lock)
  const found = packagesOf(extraction)

  test('packages of every category', () => {
    expect(extraction.gaps).toEqual([])
    expect(extraction.wants).toEqual(['Pipfile'])
    expect(found.map(({ name, version, scope, slot }) => [name, version, scope, slot])).toEqual([
      ['certifi', '2024.2.2', 'runtime', 'default'],
      ['corp-utils', undefined, 'runtime', 'default'],
      ['numpy', '1.26.4', 'runtime', 'default'],
      ['peft', undefined, 'runtime', 'default'],
      ['wheel-only', '3.0', 'runtime', 'default'],
      ['numpy', '1.26.4', 'development', 'develop'],
      ['pytest', '8.0.0', 'development', 'develop'],
      ['sphinx', '7.2', 'optional', 'docs']
    ])
  })

  test('a package in full', () => {
    expect(found[0]).toEqual({
      kind: 'package',
      role: 'locked',
      ecosystem: 'pypi',
      name: 'certifi',
      purl: 'pkg:pypi/certifi@2024.2.2',
      version: '2024.2.2',
      hashes: ['sha256:aa', 'sha256:bb'],
      source: { type: 'registry', url: 'https://index.example/simple' },
      scope: 'runtime',
      slot: 'default',
      confidence: 'certain',
      text: '"Certifi": "version": "==2024.2.2"',
      location: { path: 'Pipfile.lock', side: 'head', startLine: 31, startColumn: 13, endLine: 31, endColumn: 36 }
    })
  })

  test('sources', () => {
    expect(found.slice(1).map(({ source }) => source)).toEqual([
      { type: 'path', url: '../corp-utils' },
      { type: 'registry', url: 'https://index.example/simple' },
      {
        type: 'vcs',
        url: 'https://git.example/peft.git',
        ref: '0123456789abcdef0123456789abcdef01234567',
        commit: '0123456789abcdef0123456789abcdef01234567'
      },
      { type: 'url', url: 'https://index.example/wheel_only-3.0-py3-none-any.whl' },
      { type: 'registry', url: 'https://index.example/simple' },
      { type: 'registry', url: 'https://other.index.example/simple' },
      { type: 'registry', url: 'https://index.example/simple' }
    ])
  })

  test('what the Pipfile asks for is direct', () => {
    const project = '[packages]\ncertifi = "*"\n[dev-packages]\nPyTest = {version = "*"}\n[docs]\nsphinx = "*"'
    const later = packagesOf(extractBeside(extractor, 'a/Pipfile.lock', lock, { 'a/Pipfile': project }))
    expect(later.filter(({ direct }) => direct).map(({ name }) => name)).toEqual(['certifi', 'pytest', 'sphinx'])
    expect(found[0]).not.toHaveProperty('direct')
  })
})

test('the default index has no URL', () => {
  const url = `https://${['pypi', 'org'].join('.')}/simple`
  const content = JSON.stringify({ _meta: { sources: [{ name: 'x', url }] }, default: { a: { version: '==1' } } })
  expect(packagesOf(extract(content))[0]?.source).toEqual({ type: 'registry' })
})

test.each<[string, string[], number]>([
  ['', [], 1],
  ['[]', [], 1],
  ['{}', [], 0],
  ['{"default": 1}', [], 1],
  ['{"default": {"a": 1, "b": {"version": "==1"}}}', ['b 1'], 1],
  ['{"default": {"a b": {}, "": {}}}', [], 2],
  ['{"default": {"a": {"version": 1, "hashes": 2, "index": 3, "git": 4}}}', ['a '], 0],
  ['{"default": {"a": {"version": "*"}, "b": {"version": "=>4.48.0"}}}', ['a ', 'b '], 0],
  ['{\r\n\t"default": {"a": {"version": "==1"}}\r\n}', ['a 1'], 0],
  ['{"default": {"a": {"version": "==1"}, "a": {"version": "==2"}}}', ['a 2'], 1],
  [
    '{"default": {\n<<<<<<< ours\n"a": {"version": "==1"},\n=======\n"b": {"version": "==2"},\n>>>>>>> theirs\n"c": {"version": "==3"}}}',
    ['a 1', 'b 2', 'c 3'],
    1
  ],
  ['{"default": {"a": {"version": "==1"}, "b": {"vers', ['a 1', 'b '], 1],
  ['{"default": {"a": {"version": {{ x }} }, "b": {"version": "==1"}}}', ['a '], 2],
  [`{"default": {"a": {"version": "==1"}, "b": ${'['.repeat(50_000)}`, ['a 1'], 2],
  ['{"default": {"__proto__": {}, "constructor": {"version": "==1"}}}', ['constructor 1'], 1]
])('%j', (content, names, gaps) => {
  const extraction = extract(content)
  expect(packagesOf(extraction).map(({ name, version }) => `${name} ${version ?? ''}`)).toEqual(names)
  expect(extraction.gaps).toHaveLength(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test('the sources that it was locked from', () => {
  const content =
    '{"_meta":{"sources":[{"name":"a","url":"https://a.example","verify_ssl":false},{"url":"https://b.example"},1]}}'
  expect(indexesOf(extract(content))).toEqual([
    'sources default https://a.example unchecked',
    'sources named https://b.example'
  ])
})
