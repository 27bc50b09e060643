import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import type { Extraction } from '../extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'pixi.lock')
const text = readFileSync(new URL('fixtures/pixi.lock', import.meta.url), 'utf8')

function packages(extraction: Extraction) {
  return extraction.components.map(component => {
    if (component.kind !== 'package') throw new Error('no package')
    return component
  })
}

function names(extraction: Extraction): string[] {
  return packages(extraction).map(({ name, version }) => (version === undefined ? name : `${name}@${version}`))
}

const commit = '0123456789abcdef0123456789abcdef01234567'

describe('several platforms and environments', () => {
  const { gaps } = extract(text)
  const found = packages(extract(text))

  test('one component for a version', () => {
    expect(gaps).toEqual([])
    expect(found.map(({ ecosystem, name, version, scope, slot }) => [ecosystem, name, version, scope, slot])).toEqual([
      ['conda', 'numpy', '1.26.4', 'runtime', undefined],
      ['conda', 'python', '3.11.9', 'runtime', 'default/linux-64'],
      ['conda', 'python', '3.11.8', 'runtime', 'default/osx-arm64'],
      ['conda', 'pytest', '8.1.1', 'development', undefined],
      ['pypi', 'peft', '0.10.0', 'runtime', undefined],
      ['pypi', 'service', '0.1.0', 'runtime', undefined],
      ['pypi', 'eval-tools', '1.0.0', 'development', undefined]
    ])
  })

  test('packages in full', () => {
    expect(found[0]).toMatchObject({
      purl: 'pkg:conda/numpy@1.26.4',
      hashes: [`sha256:${'a'.repeat(64)}`, `md5:${'b'.repeat(32)}`, `sha256:${'c'.repeat(64)}`],
      source: { type: 'registry', url: 'https://index.example/conda-forge' },
      hosts: ['index.example'],
      dependsOn: ['conda:python@3.11.9', 'conda:python@3.11.8'],
      location: { startLine: 26, startColumn: 3, endLine: 26, endColumn: 79 }
    })
    expect(found[4]).toMatchObject({
      source: { type: 'registry', url: 'https://index.example/simple' },
      dependsOn: ['conda:numpy@1.26.4'],
      text: 'name: peft\n  version: 0.10.0'
    })
    expect(found[5]).toMatchObject({ source: { type: 'path', url: './' } })
    expect(found[5]).not.toHaveProperty('hosts')
    expect(found[6]).toMatchObject({
      source: { type: 'vcs', url: 'https://git.example/tools.git', ref: 'v1', commit },
      hosts: ['git.example']
    })
  })
})

test.each<[string, string, string[]]>([
  [
    'version 5',
    'version: 5\npackages:\n- kind: conda\n  name: Zlib\n  version: 1.2.13\n  url: https://index.example/x/linux-64/zlib-1.2.13-0.conda\n- kind: pypi\n  name: Foo_Bar\n  version: 1.10\n  path: ./foo\n',
    ['zlib@1.2.13', 'foo-bar@1.10']
  ],
  [
    'version 3',
    'version: 3\npackage:\n- platform: linux-64\n  name: zlib\n  version: 1.2.13\n  manager: conda\n  dependencies:\n  - libgcc >=12\n  hash:\n    md5: ab\n',
    ['zlib@1.2.13']
  ],
  [
    'version 7',
    'version: 7\npackages:\n- conda_source: cpp_math[3a644c82] @ .\n- conda: src/x\n  name: my-pkg\n  version: 0.1\n',
    ['cpp_math', 'my-pkg@0.1']
  ]
])('%s', (_, content, expected) => {
  const extraction = extract(content)
  expect(extraction.gaps).toEqual([])
  expect(names(extraction)).toEqual(expected)
})

test('the sources of a package that is built have no hash in their name', () => {
  const content = 'version: 7\npackages:\n- conda_source: cpp_math[3a644c82] @ packages/cpp\n'
  expect(packages(extract(content))[0]?.source).toEqual({ type: 'path', url: 'packages/cpp' })
})

const publicFiles = ['files', 'pythonhosted', 'org'].join('.')

test.each<[string, object]>([
  [`https://${publicFiles}/packages/foo-1.0-py3-none-any.whl`, { type: 'registry' }],
  [
    'https://files.example/foo-1.0-py3-none-any.whl',
    { type: 'url', url: 'https://files.example/foo-1.0-py3-none-any.whl' }
  ]
])('a Python package from %j', (url, source) => {
  expect(packages(extract(`packages:\n- pypi: ${url}\n`))).toEqual([
    expect.objectContaining({ name: 'foo', version: '1.0', source })
  ])
})

test.each<[string, string, string[], number]>([
  ['the empty file', '', [], 0],
  ['no packages', 'version: 6\npackages: []\n', [], 0],
  ['CRLF', 'packages:\r\n- conda: a/b-1-0.conda\r\n  sha256: aa\r\n', ['b@1'], 0],
  ['JSON with quoted keys', '{"packages": [{"conda": "a/b-1-0.conda"}]}', ['b@1'], 0],
  ['tabs', 'packages:\n\t- conda: a/b-1-0.conda\n', ['b@1'], 1],
  ['a duplicate key', 'packages:\n- conda: a/b-1-0.conda\n  conda: a/c-1-0.conda\n', ['c@1'], 1],
  [
    'a merge conflict',
    'packages:\n<<<<<<< HEAD\n- conda: a/b-1-0.conda\n=======\n- conda: a/b-2-0.conda\n>>>>>>> x\n',
    ['b@1', 'b@2'],
    3
  ],
  ['a truncated file', 'packages:\n- conda: a/b-1-0.conda\n- con', ['b@1'], 1],
  [
    'wrong types',
    'packages:\n- 1\n- conda: [a]\n- pypi: x\n- kind: other\n  name: a\n- conda: a/b-1-0.conda\n  depends: 1\n',
    ['b@1'],
    4
  ],
  ['no list', 'packages: {}', [], 1],
  ['another file', 'name: x', [], 1],
  ['a template', 'packages:\n- conda: {{ x }}\n', [], 1],
  [
    'names of objects',
    'environments: {__proto__: {packages: {constructor: [{conda: __proto__-1-0.conda}]}}}\npackages: [{conda: __proto__-1-0.conda}]',
    ['__proto__@1'],
    0
  ],
  ['deep nesting', `packages: ${'['.repeat(50_000)}`, [], 1]
])('%s', (_, content, expected, gaps) => {
  const extraction = extract(content)
  expect(names(extraction)).toEqual(expected)
  if (gaps === 0) expect(extraction.gaps).toEqual([])
  else expect(extraction.gaps.length).toBeGreaterThanOrEqual(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test('many bad entries are not many gaps', () => {
  expect(extract(`packages:\n${'- 1\n'.repeat(1000)}`).gaps).toHaveLength(20)
})
