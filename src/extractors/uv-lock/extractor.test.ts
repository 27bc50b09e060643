import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'uv.lock')

function packages(extraction: Extraction) {
  return extraction.components.map(component => {
    if (component.kind !== 'package') throw new Error('no package')
    return component
  })
}

const place = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  path: 'uv.lock',
  side: 'head',
  startLine,
  startColumn,
  endLine,
  endColumn
})

const lock = readFileSync(new URL('fixtures/uv.lock', import.meta.url), 'utf8')

describe('a lock of a project', () => {
  const extraction = extract(lock)
  const found = packages(extraction)

  test('packages, and how the project comes to them', () => {
    expect(extraction.gaps).toEqual([])
    expect(found.map(({ name, version, direct, scope, slot }) => [name, version, direct, scope, slot])).toEqual([
      ['certifi', '2024.2.2', false, 'runtime', undefined],
      ['corp-utils', '2.1', true, 'runtime', undefined],
      ['httpx', '0.27.0', true, 'runtime', undefined],
      ['numpy', '1.26.4', true, 'runtime', undefined],
      ['numpy', '2.0.0', false, 'runtime', undefined],
      ['peft', '0.10.0', true, 'optional', undefined],
      ['pytest', '8.0.0', true, 'development', undefined],
      ['pluggy', '1.4.0', false, 'development', undefined],
      ['service', '0.1.0', false, 'runtime', undefined],
      ['wheel-only', '3.0', false, 'runtime', undefined]
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
        {
          file: 'certifi-2024.2.2.tar.gz',
          hashes: ['sha256:aa'],
          url: 'https://index.example/certifi-2024.2.2.tar.gz'
        },
        {
          file: 'certifi-2024.2.2-py3-none-any.whl',
          hashes: ['sha256:bb'],
          url: 'https://index.example/certifi-2024.2.2-py3-none-any.whl'
        }
      ],
      source: { type: 'registry', url: 'https://index.example/simple' },
      scope: 'runtime',
      direct: false,
      entry: 'certifi@2024.2.2',
      dependsOn: [],
      hosts: ['index.example'],
      confidence: 'certain',
      text: 'name = "certifi"\nversion = "2024.2.2"',
      location: place(6, 1, 7, 21)
    })
  })

  test('sources', () => {
    expect(new Map(found.map(({ name, source }) => [name, source]))).toEqual(
      new Map<string, object>([
        ...['certifi', 'httpx', 'numpy', 'pytest'].map(
          name => [name, { type: 'registry', url: 'https://index.example/simple' }] as const
        ),
        ['corp-utils', { type: 'path', url: '../corp-utils' }],
        [
          'peft',
          {
            type: 'vcs',
            url: 'https://git.example/peft.git',
            ref: 'main',
            commit: '0123456789abcdef0123456789abcdef01234567'
          }
        ],
        ['pluggy', { type: 'registry', url: 'wheels' }],
        ['service', { type: 'path', url: '.' }],
        ['wheel-only', { type: 'url', url: 'https://index.example/wheel_only-3.0-py3-none-any.whl' }]
      ])
    )
  })

  test('dependencies', () => {
    expect(found[6]?.dependsOn).toEqual(['httpx@0.27.0', 'pluggy@1.4.0'])
    expect(found[8]?.dependsOn).toEqual([
      'corp-utils@2.1',
      'httpx@0.27.0',
      'numpy@1.26.4',
      'peft@0.10.0',
      'pytest@8.0.0'
    ])
  })
})

test.each([
  ['CRLF', '[[package]]\r\nname = "foo"\r\nversion = "1"\r\n', place(2, 1, 3, 14)],
  ['quoted keys', '[["package"]]\n"name" = "foo"\n\'version\' = "1"\n', place(2, 1, 3, 16)],
  ['tabs', '[[package]]\n\tname\t=\t"foo"\n\tversion\t=\t"1"\n', place(2, 2, 3, 15)],
  ['the other way round', '[[package]]\nversion = "1"\nname = "foo"\n', place(2, 1, 3, 13)],
  ['inline', 'package = [{ name = "foo", version = "1" }]', place(1, 14, 1, 41)]
])('the place of a package: %s', (_, content, location) => {
  expect(packages(extract(content))).toEqual([expect.objectContaining({ name: 'foo', version: '1', location })])
})

test.each<[string, string[], number]>([
  ['', [], 0],
  ['version = 1', [], 0],
  ['package = 1', [], 1],
  ['package = [1]', [], 1],
  ['[[package]]\nversion = "1"', [], 1],
  ['[[package]]\nname = 1', [], 1],
  ['[[package]]\nname = ""', [], 1],
  ['[[package]]\nname = "a b"', [], 1],
  ['[[package]]\nname = "foo"\nsource = 1\ndependencies = 2\nwheels = 3\nsdist = []', ['foo'], 0],
  ['[[package]]\nname = "foo"\nname = "bar"', ['bar'], 1],
  ['[[package]]\n<<<<<<< HEAD\nname = "foo"', ['foo'], 1],
  ['[[package]]\nname = "fo', [], 2],
  ['[[package]]\nname = {{ x }}\n[[package]]\nname = "bar"', ['bar'], 2],
  ['[[package]]\nname = "foo"\nwheels = [\n[[package]]\nname = "bar"', ['foo', 'bar'], 1],
  [`a = ${'['.repeat(50_000)}`, [], 1],
  ['[[package]]\nname = "constructor"\n__proto__ = 1', ['constructor'], 0]
])('%j', (content, names, gaps) => {
  const extraction = extract(content)
  expect(packages(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps).toHaveLength(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test('both sides of a conflict are read', () => {
  const part = (name: string, version: string): string => `[[package]]\nname = "${name}"\nversion = "${version}"\n`
  const content = `${part('a', '1')}<<<<<<< ours\n${part('b', '1')}=======\n${part('b', '2')}>>>>>>> theirs\n${part('c', '1')}`
  const extraction = extract(content)
  expect(packages(extraction).map(({ name, version }) => `${name} ${version ?? ''}`)).toEqual([
    'a 1',
    'b 1',
    'b 2',
    'c 1'
  ])
  expect(extraction.gaps).toMatchObject([
    {
      code: 'parse-error',
      reason: expect.stringContaining('a merge conflict is not resolved') as string,
      location: { startLine: 4 }
    }
  ])
})

test('versions are told apart by the markers that choose them, whatever their order', () => {
  const part = (version: string, marker: string): string =>
    `[[package]]\nname = "a"\nversion = "${version}"\nresolution-markers = ["${marker}"]\n`
  const [old, young] = [part('1', "python_version < '3.9'"), part('2', "python_version >= '3.9'")]
  const slots = (content: string) => new Map(packages(extract(content)).map(({ version, slot }) => [version, slot]))
  expect(slots(old + young)).toEqual(slots(young + old))
  expect(slots(old + young).get('2')).toBe("python_version >= '3.9'")
})

test('a package without a version', () => {
  const [found] = packages(extract('[[package]]\nname = "foo"\nsource = { virtual = "." }'))
  expect(found).toMatchObject({
    purl: 'pkg:pypi/foo',
    location: place(2, 1, 2, 13),
    source: { type: 'path', url: '.' }
  })
  expect(found).not.toHaveProperty('version')
})

test('the requirements of a script are direct', () => {
  const content = '[manifest]\nrequirements = [{ name = "foo" }]\n[[package]]\nname = "foo"\n[[package]]\nname = "bar"'
  expect(packages(extract(content)).map(({ direct }) => direct)).toEqual([true, false])
})

test('the default index has no URL', () => {
  const url = `https://${['pypi', 'org'].join('.')}/simple`
  const content = `[[package]]\nname = "foo"\nversion = "1"\nsource = { registry = "${url}" }`
  expect(packages(extract(content))[0]?.source).toEqual({ type: 'registry' })
})

test('packages that depend on each other in a circle, many of one name', () => {
  const list = 'dependencies = [{ name = "foo" }]\n'
  const many = Array.from({ length: 2_000 }, (_, index) => `[[package]]\nname = "foo"\nversion = "${index}"\n${list}`)
  const content = `[[package]]\nname = "root"\nsource = { virtual = "." }\n${list}${many.join('')}`
  expect(packages(extract(content)).filter(({ direct }) => direct)).toHaveLength(2_000)
})

test('files from another host than the index are told', () => {
  const content = (host: string) =>
    `[[package]]\nname = "foo"\nversion = "1"\nsource = { registry = "https://${['pypi', 'org'].join('.')}/simple" }\nwheels = [{ url = "https://${host}/foo-1-py3-none-any.whl" }]`
  expect(extract(content(['files', 'pythonhosted', 'org'].join('.'))).gaps).toEqual([])
  expect(extract(content('files.index.example')).gaps).toMatchObject([
    {
      code: 'not-covered',
      subject: 'foo',
      reason: 'its files come from files.index.example, which no advisory source covers',
      location: { startLine: 2, endLine: 3 }
    }
  ])
})
