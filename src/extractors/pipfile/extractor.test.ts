import { readFileSync } from 'node:fs'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { indexesOf, packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Pipfile')
const manifest = readFileSync(new URL('fixtures/Pipfile', import.meta.url), 'utf8')

describe('a manifest', () => {
  const extraction = extract(manifest)
  const found = packagesOf(extraction)

  test('packages of every category', () => {
    expect(extraction.gaps).toEqual([])
    expect(extraction.wants).toEqual(['Pipfile.lock'])
    expect(found.map(({ name, version, specifier, scope, slot }) => [name, version, specifier, scope, slot])).toEqual([
      ['requests', undefined, '*', 'runtime', 'packages'],
      ['flask', undefined, '>=2.0,<3', 'runtime', 'packages'],
      ['numpy', '1.26.4', '==1.26.4', 'runtime', 'packages'],
      ['torch', undefined, '~=2.1', 'runtime', 'packages'],
      ['peft', undefined, undefined, 'runtime', 'packages'],
      ['local', undefined, undefined, 'runtime', 'packages'],
      ['wheel-only', '3.0', undefined, 'runtime', 'packages'],
      ['pytest', undefined, '>=7', 'development', 'dev-packages'],
      ['sphinx', '7.2', '==7.2', 'optional', 'docs']
    ])
  })

  test('a package in full', () => {
    expect(found[1]).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'pypi',
      name: 'flask',
      purl: 'pkg:pypi/flask',
      specifier: '>=2.0,<3',
      hashes: [],
      source: {
        type: 'registry',
        url: 'https://index.example/simple',
        optionsAt: { path: 'Pipfile', side: 'head', startLine: 2, startColumn: 7, endLine: 2, endColumn: 37 }
      },
      scope: 'runtime',
      direct: true,
      slot: 'packages',
      confidence: 'certain',
      text: 'Flask = {version = ">=2.0,<3", extras = ["async"]}',
      location: { path: 'Pipfile', side: 'head', startLine: 13, startColumn: 1, endLine: 13, endColumn: 51 },
      evidence: {
        argument: { path: 'Pipfile', side: 'head', startLine: 13, startColumn: 20, endLine: 13, endColumn: 30 }
      }
    })
  })

  test('sources', () => {
    expect(found.slice(3, 7).map(({ source }) => source)).toEqual([
      { type: 'registry', url: 'https://other.index.example/simple' },
      { type: 'vcs', url: 'https://git.example/peft.git', ref: 'main' },
      { type: 'path', url: './local' },
      { type: 'url', url: 'https://index.example/wheel_only-3.0-py3-none-any.whl' }
    ])
  })
})

test('the default index has no URL', () => {
  const content = `[[source]]\nname = "x"\nurl = "https://${['pypi', 'org'].join('.')}/simple"\n[packages]\na = "*"`
  expect(packagesOf(extract(content))[0]?.source).toEqual({ type: 'registry' })
})

test('a specifier that is none is told, and the package all the same', () => {
  const [found] = packagesOf(extract('[packages]\ntransformers = "=>4.48.0"'))
  expect(found).toMatchObject({ name: 'transformers', confidence: 'likely' })
  expect(extract('[packages]\ntransformers = "=>4.48.0"').gaps).toMatchObject([
    { code: 'parse-error', subject: 'transformers', reason: 'its version specifier is malformed' }
  ])
})

test.each<[string, string[], number]>([
  ['', [], 0],
  ['packages = 1', [], 1],
  ['[packages]\na = 1\nb = "*"', ['b'], 1],
  ['[packages]\n"a b" = "*"\n"" = "*"', [], 2],
  ['[packages]\r\na = "*"\r\n', ['a'], 0],
  ['["packages"]\n\t"a"\t= \'*\'', ['a'], 0],
  ['[packages]\na = "1"\na = "2"', ['a'], 1],
  ['[packages]\na = "*"\n[packages]\nb = "*"', ['a', 'b'], 1],
  ['[packages]\n<<<<<<< HEAD\na = "1"\n=======\nb = "2"\n>>>>>>> x\nc = "3"', ['a', 'b', 'c'], 1],
  ['[packages]\na = "*"\nb = {version = ">=', ['a', 'b'], 1],
  ['[packages]\na = "{{ x }}"\nb = "*"', ['a', 'b'], 1],
  ['[packages]\na = {{ x }}\nb = "*"', ['a', 'b'], 1],
  [`[packages]\na = "*"\nb = ${'['.repeat(50_000)}`, ['a'], 2],
  ['[packages]\nconstructor = "*"\n__proto__ = "*"', ['constructor'], 1]
])('%j', (content, names, gaps) => {
  const extraction = extract(content)
  expect(packagesOf(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps).toHaveLength(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test.each([
  [
    'the value, or the version in a table',
    '[packages]\r\na = "==1"\r\nb = {version = ">=2", extras = ["x"]}\r\nc = {git = "https://git.example/c", ref = "main"}\r\nd = {path = "d"}\r\n[dev-packages.e]\r\nversion = "*"\r\n',
    ['a @2:5-2:10', 'b @3:16-3:21', 'c @4:43-4:49', 'd', 'e @7:11-7:14']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test('its sources: the first takes the place of the default index', () => {
  const content = '[[source]]\nurl = "https://a.example"\nverify_ssl = false\n[[source]]\nurl = "https://b.example"\n'
  expect(indexesOf(extract(content))).toEqual([
    'source default https://a.example unchecked',
    'source named https://b.example'
  ])
})

test('a template leaves the name, with a version that nobody knows', () => {
  expect(packagesOf(extract('[packages]\na = "=={{ x }}"'))).toMatchObject([{ name: 'a', versionUnknown: true }])
})
