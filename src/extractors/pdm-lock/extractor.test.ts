import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractBeside, packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'pdm.lock')
const lock = readFileSync(new URL('fixtures/pdm.lock', import.meta.url), 'utf8')

describe('a lock with inherited metadata and static URLs', () => {
  const found = packagesOf(extract(lock))

  test('packages, and what they are for', () => {
    const project = `[project]
dependencies = ["httpx", "numpy"]
[project.optional-dependencies]
tune = ["peft @ git+https://git.example/peft.git@main"]
[tool.pdm.dev-dependencies]
dev = ["-e file:///\${PROJECT_ROOT}/local#egg=local", "wheel-only"]
`
    const later = packagesOf(extractBeside(extractor, 'pdm.lock', lock, { 'pyproject.toml': project }))
    expect(later.map(({ name, version, direct, scope, slot }) => [name, version, direct, scope, slot])).toEqual([
      ['certifi', '2024.2.2', false, 'runtime', undefined],
      ['httpx', '0.27.0', true, 'runtime', undefined],
      ['local', '0.1', true, 'development', undefined],
      ['numpy', '1.26.4', true, 'runtime', 'python_version < "3.10"'],
      ['numpy', '2.0.0', true, 'runtime', 'python_version >= "3.10"'],
      ['peft', '0.10.0', true, 'optional', undefined],
      ['wheel-only', '3.0', true, 'development', undefined]
    ])
    expect(found.map(({ direct }) => direct)).toEqual(found.map(() => undefined))
  })

  test('a package in full, and where its files come from', () => {
    expect(found[0]).toEqual({
      kind: 'package',
      role: 'locked',
      ecosystem: 'pypi',
      name: 'certifi',
      purl: 'pkg:pypi/certifi@2024.2.2',
      version: '2024.2.2',
      hashes: ['sha256:aa', 'sha256:bb'],
      archives: [
        {
          file: 'certifi-2024.2.2-py3-none-any.whl',
          hashes: ['sha256:aa'],
          url: 'https://files.index.example/certifi-2024.2.2-py3-none-any.whl'
        },
        { file: 'certifi-2024.2.2.tar.gz', hashes: ['sha256:bb'], url: 'https://index.example/certifi-2024.2.2.tar.gz' }
      ],
      hosts: ['files.index.example', 'index.example'],
      source: { type: 'registry' },
      scope: 'runtime',
      entry: 'certifi@2024.2.2',
      dependsOn: [],
      confidence: 'certain',
      text: 'name = "certifi"\nversion = "2024.2.2"',
      location: { path: 'pdm.lock', side: 'head', startLine: 9, startColumn: 1, endLine: 10, endColumn: 21 }
    })
    expect(extract(lock).gaps).toMatchObject([{ code: 'not-covered', subject: 'certifi' }])
  })

  test('an entry with extras is the same package', () => {
    expect(found.filter(({ name }) => name === 'httpx').map(({ dependsOn }) => dependsOn)).toEqual([
      ['certifi@2024.2.2']
    ])
  })

  test('sources', () => {
    expect(found.map(({ source }) => source).filter(({ type }) => type !== 'registry')).toEqual([
      { type: 'path', url: './local' },
      {
        type: 'vcs',
        url: 'https://git.example/peft.git',
        ref: 'main',
        commit: '0123456789abcdef0123456789abcdef01234567'
      },
      { type: 'url', url: 'https://index.example/wheel_only-3.0-py3-none-any.whl' }
    ])
  })
})

test('the files of older locks stand at the end', () => {
  const content = `[[package]]
name = "A_b"
version = "1"
dependencies = ["c"]
[[package]]
name = "c"
version = "2"
[metadata.files]
"A_b 1" = [{file = "a_b-1.tar.gz", hash = "sha256:aa"}]
`
  expect(packagesOf(extract(content))).toMatchObject([
    { name: 'a-b', hashes: ['sha256:aa'], dependsOn: ['c@2'] },
    { name: 'c' }
  ])
})

test.each<[string, string[], number]>([
  ['', [], 0],
  ['package = 1', [], 1],
  ['[[package]]\nversion = "1"', [], 1],
  ['[[package]]\r\nname = "a"\r\nversion = "1"\r\n', ['a 1'], 0],
  ['[["package"]]\n\t"name" = "a"\n\tversion\t= \'1\'', ['a 1'], 0],
  ['[[package]]\nname = "a"\nversion = "1"\nversion = "2"', ['a 2'], 1],
  [
    '[[package]]\nname = "a"\nversion = "1"\nfiles = [\n<<<<<<< HEAD\n{hash = "x"},\n=======\n{hash = "y"},\n>>>>>>> x\n]\n[[package]]\nname = "b"',
    ['a 1', 'b '],
    1
  ],
  ['[[package]]\nname = "a"\nversion = {{ x }}', ['a '], 1],
  ['[[package]]\nname = "a"\nversion = "1"\nfiles = [\n    {file = "a', ['a 1'], 1],
  [
    '[[package]]\nname = "a"\nversion = "1"\nfiles = 1\ngit = 2\ndependencies = [3, "=>4.48.0"]\ngroups = 4',
    ['a 1'],
    0
  ],
  [`[[package]]\nname = "a"\nversion = "1"\nx = ${'['.repeat(50_000)}`, ['a 1'], 1],
  ['[[package]]\nname = "constructor"\n[metadata.files]\n__proto__ = []', ['constructor '], 0]
])('%j', (content, names, gaps) => {
  const extraction = extract(content)
  expect(packagesOf(extraction).map(({ name, version }) => `${name} ${version ?? ''}`)).toEqual(names)
  expect(extraction.gaps).toHaveLength(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})
