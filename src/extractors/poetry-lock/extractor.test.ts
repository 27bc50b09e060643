import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractBeside, packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'poetry.lock')
const lock = readFileSync(new URL('fixtures/poetry.lock', import.meta.url), 'utf8')

describe('a lock of Poetry 2', () => {
  const extraction = extract(lock)
  const found = packagesOf(extraction)

  test('packages, and what they are for', () => {
    expect(extraction.gaps).toEqual([])
    expect(extraction.wants).toEqual(['pyproject.toml'])
    expect(found.map(({ name, version, direct, scope, slot }) => [name, version, direct, scope, slot])).toEqual([
      ['certifi', '2024.2.2', undefined, 'runtime', undefined],
      ['corp-utils', '2.1', undefined, 'runtime', undefined],
      ['httpx', '0.27.0', undefined, 'runtime', undefined],
      ['numpy', '1.26.4', undefined, 'runtime', 'python_version < "3.10"'],
      ['numpy', '2.0.0', undefined, 'runtime', 'python_version >= "3.10"'],
      ['peft', '0.10.0', undefined, 'optional', undefined],
      ['pytest', '8.0.0', undefined, 'development', undefined],
      ['wheel-only', '3.0', undefined, 'development', undefined]
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
      archives: [
        { file: 'certifi-2024.2.2-py3-none-any.whl', hashes: ['sha256:aa'] },
        { file: 'certifi-2024.2.2.tar.gz', hashes: ['sha256:bb'] }
      ],
      source: { type: 'registry' },
      scope: 'runtime',
      entry: 'certifi@2024.2.2',
      dependsOn: [],
      confidence: 'certain',
      text: 'name = "certifi"\nversion = "2024.2.2"',
      location: { path: 'poetry.lock', side: 'head', startLine: 4, startColumn: 1, endLine: 5, endColumn: 21 }
    })
    expect(found[2]?.dependsOn).toEqual(['certifi@2024.2.2'])
  })

  test('sources', () => {
    expect(found.slice(1).map(({ source }) => source)).toEqual([
      { type: 'path', url: '../corp-utils' },
      { type: 'registry', url: 'https://index.example/simple' },
      { type: 'registry' },
      { type: 'registry' },
      {
        type: 'vcs',
        url: 'https://git.example/peft.git',
        ref: 'main',
        commit: '0123456789abcdef0123456789abcdef01234567'
      },
      { type: 'url', url: 'https://index.example/pytest-8.0.0-py3-none-any.whl' },
      { type: 'path', url: 'wheels/wheel_only-3.0-py3-none-any.whl' }
    ])
  })

  test.each([
    ['[project]\ndependencies = ["HTTPX[http2]>=0.27", "corp-utils"]', ['corp-utils', 'httpx']],
    [
      '[tool.poetry.dependencies]\npython = "^3.9"\nhttpx = "*"\nnumpy = [{version="1"}, {version="2"}]',
      ['httpx', 'numpy']
    ],
    [
      '[tool.poetry.group.dev.dependencies]\npytest = "8"\n[tool.poetry.dev-dependencies]\nWheel_Only = "3"',
      ['pytest', 'wheel-only']
    ],
    [
      '[dependency-groups]\ndev = ["pytest", {include-group = "x"}]\n[project.optional-dependencies]\na = ["peft"]',
      ['peft', 'pytest']
    ],
    ['{{ x }}\n[project]\ndependencies = ["httpx"]', ['httpx']]
  ])('what the project asks for is direct: %j', (project, names) => {
    const later = packagesOf(extractBeside(extractor, 'a/poetry.lock', lock, { 'a/pyproject.toml': project }))
    expect([...new Set(later.filter(({ direct }) => direct).map(({ name }) => name))]).toEqual(names)
    expect(later.every(({ direct }) => direct !== undefined)).toBe(true)
  })
})

describe('older locks', () => {
  test('categories, and the hashes at the end', () => {
    const content = `[[package]]
name = "a"
version = "1.0"
category = "main"
optional = false

[[package]]
name = "a"
version = "2.0"
category = "dev"
optional = false

[[package]]
name = "b"
version = "1"
category = "main"
optional = true

[metadata.files]
a = [
    {file = "a-1.0.tar.gz", hash = "sha256:11"},
    {file = "a-2.0.tar.gz", hash = "sha256:22"},
]
b = []
`
    expect(packagesOf(extract(content)).map(({ name, scope, hashes, slot }) => [name, scope, hashes, slot])).toEqual([
      ['a', 'runtime', ['sha256:11'], undefined],
      ['a', 'development', ['sha256:22'], undefined],
      ['b', 'optional', [], undefined]
    ])
  })

  test('the oldest hashes have no algorithm', () => {
    const content = '[[package]]\nname = "a_b"\nversion = "1"\n[metadata.hashes]\na-b = ["aa"]'
    expect(packagesOf(extract(content))[0]?.hashes).toEqual(['sha256:aa'])
  })

  test('where the lock says nothing of groups, the project tells', () => {
    const part = (name: string, dependency?: string): string =>
      `[[package]]\nname = "${name}"\nversion = "1"\noptional = false\n${dependency === undefined ? '' : `[package.dependencies]\n${dependency} = "*"\n`}`
    const content = part('a', 'b') + part('b') + part('c', 'd') + part('d')
    const project = '[tool.poetry.dependencies]\na = "1"\n[tool.poetry.group.test.dependencies]\nc = "1"\n'
    const beside = extractBeside(extractor, 'poetry.lock', content, { 'pyproject.toml': project })
    expect(packagesOf(beside).map(({ name, scope, direct }) => [name, scope, direct])).toEqual([
      ['a', 'runtime', true],
      ['b', 'runtime', false],
      ['c', 'development', true],
      ['d', 'development', false]
    ])
  })
})

test.each<[string, string[], number]>([
  ['', [], 0],
  ['package = []', [], 0],
  ['package = 1', [], 1],
  ['[[package]]\nversion = "1"', [], 1],
  ['[[package]]\nname = 1', [], 1],
  ['[[package]]\r\nname = "a"\r\nversion = "1"\r\n', ['a 1'], 0],
  ['[["package"]]\n\t"name" = "a"\n\tversion\t= \'1\'', ['a 1'], 0],
  ['[[package]]\nname = "a"\nversion = "1"\nversion = "2"', ['a 2'], 1],
  [
    '[[package]]\nname = "a"\n<<<<<<< HEAD\nversion = "1"\n=======\nversion = "2"\n>>>>>>> x\n[[package]]\nname = "b"',
    ['a 2', 'b '],
    1
  ],
  ['[[package]]\nname = "a"\nversion = {{ x }}\n[[package]]\nname = "b"\nversion = "1"', ['a ', 'b 1'], 1],
  ['[[package]]\nname = "a"\nversion = "1"\nfiles = [\n    {file = "a', ['a 1'], 1],
  [
    '[[package]]\nname = "a"\nversion = "1"\nfiles = 1\nsource = 2\ndependencies = 3\ngroups = 4\nmarkers = 5',
    ['a 1'],
    0
  ],
  [`[[package]]\nname = "a"\nversion = "1"\nx = ${'['.repeat(50_000)}`, ['a 1'], 1],
  [
    '[[package]]\nname = "__proto__"\n[[package]]\nname = "constructor"\n[metadata.files]\n__proto__ = []',
    ['constructor '],
    1
  ]
])('%j', (content, names, gaps) => {
  const extraction = extract(content)
  expect(packagesOf(extraction).map(({ name, version }) => `${name} ${version ?? ''}`)).toEqual(names)
  expect(extraction.gaps).toHaveLength(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})
