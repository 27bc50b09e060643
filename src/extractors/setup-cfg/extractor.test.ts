import { readFileSync } from 'node:fs'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'setup.cfg')
const content = readFileSync(new URL('fixtures/setup.cfg', import.meta.url), 'utf8')

test('requirements of every list', () => {
  const extraction = extract(content, 'a/setup.cfg')
  expect(extraction.gaps).toEqual([])
  const lists = ['a/docs/requirements.txt', 'a/docs/extra.txt']
  expect(extraction.wantsAs).toEqual(lists.map(path => ({ path, format: 'pip-requirements' })))
  expect(packagesOf(extraction).map(({ name, specifier, scope, slot }) => [name, specifier, scope, slot])).toEqual([
    ['requests', '>=2.28', 'runtime', 'options.install_requires'],
    ['numpy', '==1.26.4', 'runtime', "options.install_requires ; python_version < '3.12'"],
    ['peft', undefined, 'runtime', 'options.install_requires'],
    ['setuptools-scm', undefined, 'build', 'options.setup_requires'],
    ['wheel', '>=0.40', 'build', 'options.setup_requires'],
    ['pytest', undefined, 'development', 'options.tests_require'],
    ['uvicorn', '>=0.20', 'optional', 'options.extras_require.serve']
  ])
})

test('a requirement in full', () => {
  expect(packagesOf(extract(content))[1]).toEqual({
    kind: 'package',
    role: 'requirement',
    ecosystem: 'pypi',
    name: 'numpy',
    purl: 'pkg:pypi/numpy@1.26.4',
    version: '1.26.4',
    specifier: '==1.26.4',
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    direct: true,
    slot: "options.install_requires ; python_version < '3.12'",
    confidence: 'certain',
    text: 'NumPy==1.26.4',
    location: { path: 'setup.cfg', side: 'head', startLine: 10, startColumn: 5, endLine: 10, endColumn: 18 },
    evidence: {
      argument: { path: 'setup.cfg', side: 'head', startLine: 10, startColumn: 10, endLine: 10, endColumn: 18 }
    }
  })
})

test.each<[string, string[], string[]]>([
  ['', [], []],
  ['[options]\ninstall_requires = foo', ['foo'], []],
  ['[options]\r\ninstall_requires =\r\n\tfoo>=1\r\n\tbar\r\n', ['foo', 'bar'], []],
  ['[options]\ninstall-requires: foo', ['foo'], []],
  ['[options]\ninstall_requires = foo; python_version < "3.8"', ['foo'], []],
  ['[options]\ninstall_requires =\n  foo>=1 # why\n  bar', ['foo', 'bar'], []],
  ['[options]\ninstall_requires =\n  foo=>4.48.0\n  bar', ['foo', 'bar'], ['parse-error']],
  [
    '[options]\ninstall_requires =\n  %(x)s\n  {{ y }}\n  bar',
    ['bar'],
    ['unresolved-reference', 'unresolved-reference']
  ],
  ['[options]\ninstall_requires = foo\ninstall_requires = bar', ['foo', 'bar'], []],
  [
    '[options]\ninstall_requires =\n<<<<<<< ours\n  foo\n=======\n  bar\n>>>>>>> theirs\n',
    ['foo', 'bar'],
    ['parse-error']
  ],
  ['[options]\nnothing\ninstall_requires =\n  "foo"', [], ['parse-error', 'parse-error']],
  ['[other]\ninstall_requires = foo', [], []],
  ['[DEFAULT]\ninstall_requires = foo', ['foo'], []],
  ['[DEFAULT]\nv = 1\n[options]\ninstall_requires = foo==%(v)s', ['foo'], []],
  ['[options]\nbase =\n  foo\n  bar\ninstall_requires =\n  %(base)s\n  baz', ['foo', 'bar', 'baz'], []],
  ['[options]\nx = %(x)s\ninstall_requires = %(x)s', [], ['unresolved-reference']],
  ['[options.extras_require]\n__proto__ = foo\nconstructor = bar', ['foo', 'bar'], []],
  ['[options]\ninstall_requires = file: ../../etc/passwd', [], []],
  [`[options]\ninstall_requires =\n  ${'['.repeat(50_000)}`, [], ['parse-error']]
])('%j', (text, names, gaps) => {
  const extraction = extract(text)
  expect(packagesOf(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps.map(({ code }) => code)).toEqual(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test.each([
  [
    'the specifier',
    '[options]\r\ninstall_requires =\r\n  a>=1\r\n  b\r\n  c [x] == 2 ; os_name == "nt"\r\n',
    ['a @3:4-3:7', 'b', 'c @5:9-5:13']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test('a value that another key gives, and its place', () => {
  const text = '[DEFAULT]\nv = 1.2\n[options]\nbase =\n  foo==1\ninstall_requires =\n  %(base)s\n  bar==%(v)s\n'
  expect(packagesOf(extract(text)).map(({ name, version, location }) => [name, version, location.startLine])).toEqual([
    ['foo', '1', 5],
    ['bar', '1.2', 8]
  ])
})

test('values that grow end', () => {
  const doubling = Array.from({ length: 40 }, (_, i) => `v${i + 1} = %(v${i})s%(v${i})s`).join('\n')
  const { gaps } = extract(`[options]\nv0 = x\n${doubling}\ninstall_requires = %(v40)s\n`)
  expect(gaps.length).toBeGreaterThan(0)
})

test('a value that takes in very many lines is a gap', () => {
  const { components, gaps } = extract(`[options]\nmany =\n${'  a==1\n'.repeat(2005)}install_requires =\n  %(many)s\n`)
  expect(components).toHaveLength(2000)
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', 2008]])
})
