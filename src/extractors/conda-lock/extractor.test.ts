import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import type { Extraction } from '../extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'conda-lock.yml')
const text = readFileSync(new URL('fixtures/conda-lock.yml', import.meta.url), 'utf8')

function packages(extraction: Extraction) {
  return extraction.components.map(component => {
    if (component.kind !== 'package') throw new Error('no package')
    return component
  })
}

describe('a lock for several platforms', () => {
  const { gaps } = extract(text)
  const found = packages(extract(text))

  test('one component for a version', () => {
    expect(gaps).toEqual([])
    expect(found.map(({ ecosystem, name, version, scope, slot }) => [ecosystem, name, version, scope, slot])).toEqual([
      ['conda', '_libgcc_mutex', '0.1', 'runtime', undefined],
      ['conda', 'numpy', '1.26.4', 'runtime', undefined],
      ['conda', 'cuda', '12.1.0', 'development', 'linux-64'],
      ['conda', 'cuda', '11.8.0', 'development', 'win-64'],
      ['pypi', 'flash-attn', '2.3.6', 'runtime', undefined],
      ['pypi', 'eval-tools', '0.0.0', 'runtime', undefined]
    ])
  })

  test('a package in full', () => {
    const { location } = found[1] ?? {}
    expect(location).toMatchObject({ startLine: 25, startColumn: 3, endLine: 26, endColumn: 18 })
    expect(found[1]).toMatchObject({
      purl: 'pkg:conda/numpy@1.26.4',
      hashes: [`md5:${'b'.repeat(32)}`, `md5:${'0'.repeat(32)}`],
      source: { type: 'registry', url: 'https://index.example/conda-forge' },
      hosts: ['index.example'],
      dependsOn: ['conda:_libgcc_mutex@0.1'],
      text: 'name: numpy\n  version: 1.26.4'
    })
    expect(found[1]).not.toHaveProperty('direct')
  })

  test('sources of what pip installs', () => {
    expect(found.slice(4).map(({ source }) => source)).toEqual([
      { type: 'url', url: 'https://files.example/packages/flash_attn-2.3.6.tar.gz' },
      {
        type: 'vcs',
        url: 'https://git.example/tools.git',
        ref: '0123456789abcdef0123456789abcdef01234567',
        commit: '0123456789abcdef0123456789abcdef01234567'
      }
    ])
  })
})

const publicHost = ['conda', 'anaconda', 'org'].join('.')

test('it says which files it was made from', () => {
  const extract = extractorOn(extractor, 'a/conda-lock.yml')
  const sources = 'metadata:\n  sources:\n  - environment.yml\n  - ../gpu.yml\n  - /home/me/environment.yml\n  - {}\n'
  expect(extract(sources + 'package: []\n').manifests).toEqual(['environment.yml', '../gpu.yml'])
  expect(extract('package: []\n').manifests).toEqual([])
})

test.each([
  [`https://${publicHost}/conda-forge/noarch/a-1-0.conda`, { type: 'registry' }],
  [`https://${publicHost}/pytorch/linux-64/a-1-0.tar.bz2`, { type: 'registry', url: 'pytorch' }],
  ['https://u:p@index.example/t/secret/x/noarch/a-1-0.conda', { type: 'registry', url: 'https://index.example/x' }],
  ['https://index.example/a-1-0.conda', { type: 'url', url: 'https://index.example/a-1-0.conda' }],
  ['./a-1-0.conda', { type: 'path', url: './a-1-0.conda' }]
])('where %j comes from', (url, source) => {
  const content = `package:\n- name: a\n  version: 1.10\n  manager: conda\n  platform: x\n  url: ${url}\n`
  expect(packages(extract(content))).toEqual([expect.objectContaining({ version: '1.10', source })])
})

test.each<[string, string, string[], number]>([
  ['the empty file', '', [], 0],
  ['CRLF', text.replaceAll('\n', '\r\n'), ['_libgcc_mutex', 'numpy', 'cuda', 'cuda', 'flash-attn', 'eval-tools'], 0],
  ['JSON with quoted keys', '{"package": [{"name": "a", "version": "1", "manager": "conda"}]}', ['a'], 0],
  ['tabs', 'package:\n\t- name: a\n', ['a'], 1],
  ['a duplicate key', 'package:\n- name: a\n  name: b\n  version: 1\n', ['b'], 1],
  [
    'a merge conflict',
    'package:\n<<<<<<< HEAD\n- name: a\n  version: 1\n=======\n- name: a\n  version: 2\n>>>>>>> x\n- name: b\n',
    ['a', 'a', 'b'],
    3
  ],
  ['a truncated file', 'package:\n- name: a\n  version: 1\n- na', ['a'], 1],
  [
    'wrong types',
    'package:\n- 1\n- name: [a]\n- name: a\n  version: {}\n  hash: 1\n  url: []\n  dependencies: 1\n',
    ['a'],
    2
  ],
  ['no list', 'package: {}', [], 1],
  ['no packages', 'name: x', [], 1],
  ['a template', 'package:\n- name: {{ name }}\n', [], 1],
  ['names of objects', 'package:\n- name: __proto__\n- name: constructor\n', ['__proto__', 'constructor'], 0],
  ['deep nesting', `package: ${'['.repeat(50_000)}`, [], 1]
])('%s', (_, content, names, gaps) => {
  const extraction = extract(content)
  expect(packages(extraction).map(({ name }) => name)).toEqual(names)
  if (gaps === 0) expect(extraction.gaps).toEqual([])
  else expect(extraction.gaps.length).toBeGreaterThanOrEqual(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test('many bad entries are not many gaps', () => {
  expect(extract(`package:\n${'- 1\n'.repeat(1000)}`).gaps).toHaveLength(20)
})

test('builds of one name are of the folder of their platform', () => {
  const build = (platform: string): string =>
    `- name: a\n  version: 1\n  manager: conda\n  platform: ${platform}\n  url: https://index.example/c/${platform}/a-1-0.conda\n  hash: {md5: ${platform}}\n`
  const [one] = packages(extract(`package:\n${build('linux-64')}${build('osx-64')}${build('osx-64')}`))
  expect(one?.archives?.map(({ file, hashes }) => [file, ...hashes])).toEqual([
    ['linux-64/a-1-0.conda', 'md5:linux-64'],
    ['osx-64/a-1-0.conda', 'md5:osx-64']
  ])
})
