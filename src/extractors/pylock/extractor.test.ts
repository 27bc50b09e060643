import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractBeside, packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'pylock.toml')
const lock = readFileSync(new URL('fixtures/pylock.toml', import.meta.url), 'utf8')

describe('a lock', () => {
  const extraction = extract(lock)
  const found = packagesOf(extraction)

  test('packages, and what they are for', () => {
    expect(extraction.gaps).toEqual([])
    expect(found.map(({ name, version, scope, slot }) => [name, version, scope, slot])).toEqual([
      ['certifi', '2024.2.2', 'runtime', undefined],
      ['local', undefined, 'runtime', undefined],
      ['numpy', '1.26.4', 'runtime', "python_version < '3.10'"],
      ['numpy', '2.0.0', 'runtime', "python_version >= '3.10'"],
      ['peft', undefined, 'optional', undefined],
      ['pytest', '8.0.0', 'development', undefined],
      ['wheel-only', '3.0', 'runtime', undefined]
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
      hashes: ['sha256:bb', 'md5:cc', 'sha256:aa'],
      archives: [
        {
          file: 'certifi-2024.2.2.tar.gz',
          hashes: ['sha256:bb', 'md5:cc'],
          url: 'https://index.example/certifi-2024.2.2.tar.gz'
        },
        {
          file: 'certifi-2024.2.2-py3-none-any.whl',
          hashes: ['sha256:aa'],
          url: 'https://files.index.example/certifi-2024.2.2-py3-none-any.whl'
        }
      ],
      hosts: ['files.index.example', 'index.example'],
      source: { type: 'registry', url: 'https://index.example/simple' },
      scope: 'runtime',
      entry: 'certifi@2024.2.2',
      dependsOn: [],
      confidence: 'certain',
      text: 'name = "certifi"\nversion = "2024.2.2"',
      location: { path: 'pylock.toml', side: 'head', startLine: 8, startColumn: 1, endLine: 9, endColumn: 21 }
    })
  })

  test('sources', () => {
    expect(found.slice(1).map(({ source }) => source)).toEqual([
      { type: 'path', url: './local' },
      { type: 'registry' },
      { type: 'registry' },
      {
        type: 'vcs',
        url: 'https://git.example/peft.git',
        ref: 'main',
        commit: '0123456789abcdef0123456789abcdef01234567'
      },
      { type: 'registry' },
      { type: 'url', url: 'https://index.example/wheel_only-3.0-py3-none-any.whl' }
    ])
  })

  test('what the project beside it asks for is direct', () => {
    const project = '[dependency-groups]\ndev = ["pytest"]'
    const later = packagesOf(extractBeside(extractor, 'a/pylock.dev.toml', lock, { 'a/pyproject.toml': project }))
    expect(later.filter(({ direct }) => direct).map(({ name }) => name)).toEqual(['pytest'])
    expect(found[0]).not.toHaveProperty('direct')
  })
})

test.each([
  ["'a' in extras", 'optional'],
  ["'a' in extras or 'b' in dependency_groups", 'optional'],
  ["'a' in dependency_groups or 'b' in dependency_groups", 'development'],
  ["python_version < '3.9' or 'a' in extras", 'runtime'],
  ["platform_system == 'Linux' and 'a' in dependency_groups", 'development']
])('%s: %s', (marker, scope) => {
  expect(packagesOf(extract(`[[packages]]\nname = "a"\nmarker = "${marker}"`))[0]?.scope).toBe(scope)
})

test('the default index has no URL; its files come from its own hosts', () => {
  const lines = (host: string): string =>
    `[[packages]]\nname = "a"\nversion = "1"\nindex = "https://${['pypi', 'org'].join('.')}/simple"\nsdist = { url = "https://${host}/a-1.tar.gz" }`
  expect(packagesOf(extract(lines('files.example')))[0]?.source).toEqual({ type: 'registry' })
  expect(extract(lines(['files', 'pythonhosted', 'org'].join('.'))).gaps).toEqual([])
  expect(extract(lines('files.example')).gaps).toMatchObject([{ code: 'not-covered', subject: 'a' }])
})

test.each<[string, string[], number]>([
  ['', [], 0],
  ['packages = 1', [], 1],
  ['lock-version = "2.0"\n[[packages]]\nname = "a"', ['a '], 1],
  ['lock-version = "1.1"\n[[packages]]\nname = "a"', ['a '], 0],
  ['[[packages]]\nversion = "1"', [], 1],
  ['[[packages]]\r\nname = "a"\r\nversion = "1"\r\n', ['a 1'], 0],
  ['[["packages"]]\n\t"name" = "a"\n\tversion\t= \'1\'', ['a 1'], 0],
  ['[[packages]]\nname = "a"\nname = "b"\nversion = "1"', ['b 1'], 1],
  [
    '[[packages]]\nname = "a"\n<<<<<<< HEAD\nversion = "1"\n=======\nversion = "2"\n>>>>>>> x\n[[packages]]\nname = "b"',
    ['a 2', 'b '],
    1
  ],
  ['[[packages]]\nname = "a"\nversion = {{ x }}', ['a '], 1],
  ['[[packages]]\nname = "a"\nversion = "1"\nwheels = [\n    {url = "a', ['a 1'], 1],
  ['[[packages]]\nname = "a"\nwheels = 1\nsdist = 2\nvcs = 3\nhashes = 4\nmarker = 5', ['a '], 0],
  [`[[packages]]\nname = "a"\nx = ${'['.repeat(50_000)}`, ['a '], 1]
])('%j', (content, names, gaps) => {
  const extraction = extract(content)
  expect(packagesOf(extraction).map(({ name, version }) => `${name} ${version ?? ''}`)).toEqual(names)
  expect(extraction.gaps).toHaveLength(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})
