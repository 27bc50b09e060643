import { readFileSync } from 'node:fs'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import type { Extraction } from '../extractor.ts'
import { indexesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'pixi.toml')

function packages(extraction: Extraction) {
  return extraction.components
    .filter(({ kind }) => kind !== 'index')
    .map(component => {
      if (component.kind !== 'package') throw new Error('no package')
      return component
    })
}

describe('a workspace with features and a package', () => {
  const extraction = extract(readFileSync(new URL('fixtures/pixi.toml', import.meta.url), 'utf8'), 'a/pixi.toml')
  const found = packages(extraction)

  test('packages', () => {
    expect(found.map(({ name, version, specifier, scope, slot }) => [name, version, specifier, scope, slot])).toEqual([
      ['python', undefined, '3.11.*', 'runtime', 'dependencies'],
      ['numpy', undefined, '>=1.26,<2', 'runtime', 'dependencies'],
      ['pytorch', '2.1.0', '2.1.0 *cuda*', 'runtime', 'dependencies'],
      ['corp-utils', undefined, undefined, 'runtime', 'dependencies'],
      ['transformers', undefined, '>=4.40', 'runtime', 'pypi-dependencies'],
      ['peft', undefined, undefined, 'runtime', 'pypi-dependencies'],
      ['evaluate', '0.4.1', '==0.4.1', 'runtime', 'pypi-dependencies'],
      ['accelerate', undefined, '=>0.30', 'runtime', 'pypi-dependencies'],
      ['datasets', undefined, '*', 'runtime', 'pypi-dependencies'],
      ['cuda-version', '12.1', '==12.1', 'runtime', 'target.linux-64.dependencies'],
      ['pytest', undefined, '*', 'development', 'feature.test.dependencies'],
      ['flash-attn', '2.5.8', '==2.5.8', 'optional', 'feature.gpu.pypi-dependencies'],
      ['hatchling', undefined, '*', 'build', 'package.host-dependencies'],
      ['make', undefined, '>=4', 'build', 'package.host-dependencies']
    ])
  })

  test('a package in full', () => {
    expect(found[2]).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'conda',
      name: 'pytorch',
      purl: 'pkg:conda/pytorch@2.1.0',
      version: '2.1.0',
      specifier: '2.1.0 *cuda*',
      hashes: [],
      source: { type: 'registry', url: 'pytorch' },
      scope: 'runtime',
      direct: true,
      slot: 'dependencies',
      confidence: 'certain',
      text: 'pytorch = { version = "2.1.0", build = "*cuda*", channel = "pytorch" }',
      location: { path: 'a/pixi.toml', side: 'head', startLine: 9, startColumn: 1, endLine: 9, endColumn: 71 },
      evidence: {
        argument: { path: 'a/pixi.toml', side: 'head', startLine: 9, startColumn: 23, endLine: 9, endColumn: 30 }
      }
    })
  })

  test('sources', () => {
    expect(found[0]?.source).toEqual({ type: 'registry', extraIndexes: ['https://index.example/corp'] })
    expect(found[3]?.source).toEqual({ type: 'path', url: 'packages/corp-utils' })
    expect(found[4]?.source).toMatchObject({
      type: 'registry',
      extraIndexes: ['https://index.example/simple'],
      strategy: 'unsafe-best-match',
      optionsAt: { startLine: 22 }
    })
    expect(found[5]?.source).toEqual({ type: 'vcs', url: 'https://git.example/peft.git', ref: 'v0.10.0' })
  })

  test('what is wrong, and what belongs to it', () => {
    expect(extraction.gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['parse-error', 19]])
    expect(extraction.wants).toEqual(['a/pixi.lock'])
  })
})

test.each<[string, string, string[], number]>([
  ['the empty file', '', [], 0],
  ['CRLF', '[dependencies]\r\na = "1"\r\n', ['a'], 0],
  ['tabs', '[dependencies]\n\ta\t=\t"1"', ['a'], 0],
  ['quoted keys', '["dependencies"]\n"a" = "1"', ['a'], 0],
  ['dotted keys', 'dependencies.a = "1"\nfeature.x.dependencies.b.version = "1"', ['a', 'b'], 0],
  ['a merge conflict', '[dependencies]\n<<<<<<< HEAD\n', [], 1],
  ['a truncated file', '[dependencies]\na = "1', [], 1],
  [
    'wrong types',
    'dependencies = 1\nfeature = 1\npackage = []\n[pypi-dependencies]\na = 1\nb = [1]\n[target]\nx = 1',
    [],
    3
  ],
  ['templates', '[dependencies]\na = "{{ version }}"\n"{{ name }}" = "1"', ['a'], 2],
  ['no name', '[pypi-dependencies]\n"a b" = "1"\n[dependencies]\n"" = "1"', [], 2],
  ['names of objects', '[dependencies]\n__proto__ = "1"\nconstructor = "1"', ['__proto__', 'constructor'], 0],
  ['deep nesting', `a = ${'['.repeat(50_000)}`, [], 1]
])('%s', (_, content, names, gaps) => {
  const extraction = extract(content)
  expect(packages(extraction).map(({ name }) => name)).toEqual(names)
  if (gaps === 0) expect(extraction.gaps).toEqual([])
  else expect(extraction.gaps.length).toBeGreaterThanOrEqual(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test('a constraint asks for nothing', () => {
  expect(packages(extract('[constraints]\na = "1"'))[0]).not.toHaveProperty('direct')
})

test.each([
  [
    'the value, or the version in a table',
    '[dependencies]\r\npython = "3.12.*"\r\ncuda = { version = ">=12", build = "h*" }\r\n\r\n[pypi-dependencies]\r\na = "*"\r\nb = { git = "https://git.example/b", rev = "abc" }\r\nc = { path = "c" }\r\n',
    ['python @2:10-2:18', 'cuda @3:20-3:26', 'a @6:5-6:8', 'b @7:44-7:49', 'c']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test('its channels and indexes', () => {
  const content =
    '[workspace]\nchannels = ["conda-forge", { channel = "evil" }]\n[pypi-options]\nindex-url = "https://a.example"\n[feature.x.pypi-options]\nextra-index-urls = ["https://b.example"]\nfind-links = [{ url = "https://l.example" }, { path = "x" }]\n'
  expect(indexesOf(extract(content))).toEqual([
    'pypi-options.index-url default https://a.example',
    'workspace.channels additional evil',
    'feature.x.pypi-options.extra-index-urls additional https://b.example',
    'feature.x.pypi-options.find-links links https://l.example'
  ])
})

test.each(['dependencies', 'pypi-dependencies'])('a template in %s leaves the name', section => {
  const { components } = extract(`[${section}]\na = "=={{ x }}"\nb = "*"`)
  expect(components).toMatchObject([{ name: 'a', versionUnknown: true }, { name: 'b' }])
  expect(components[1]).not.toHaveProperty('versionUnknown')
})
