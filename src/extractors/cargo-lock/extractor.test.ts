import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Cargo.lock')

function packages({ components }: Extraction) {
  return components.filter(component => component.kind === 'package')
}

/** Whatever the reader of TOML makes of a mistake, it is told once at least, and with a line. */
function told({ gaps }: Extraction, expected = 'parse-error'): boolean {
  for (const { code, location } of gaps) {
    expect(code).toBe(expected)
    expect(location?.startLine).toBeGreaterThan(0)
  }
  return gaps.length > 0
}

const place = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  path: 'Cargo.lock',
  side: 'head',
  startLine,
  startColumn,
  endLine,
  endColumn
})

const commit = '0123456789abcdef0123456789abcdef01234567'
const lock = readFileSync(new URL('fixtures/Cargo.lock', import.meta.url), 'utf8')
const index = { type: 'registry', url: 'https://index.example/crates' }

describe('a lock of a project', () => {
  const extraction = extract(lock)
  const found = packages(extraction)

  test('crates, and how the project comes to them', () => {
    expect(extraction.gaps).toEqual([])
    expect(found.map(({ name, version, direct, slot, dependsOn }) => [name, version, direct, slot, dependsOn])).toEqual(
      [
        ['itoa', '1.0.11', false, 'itoa@1', []],
        ['outlines-core', '0.1.0', true, 'outlines-core@0.1', ['rand@0.8.5']],
        ['rand', '0.7.3', true, 'rand@0.7', []],
        ['rand', '0.8.5', false, 'rand@0.8', ['itoa@1.0.11']],
        ['router', '2.0.0', false, 'router@2', ['outlines-core@0.1.0', 'rand@0.7.3', 'serde@1.0.200']],
        ['serde', '1.0.200', true, 'serde@1', []]
      ]
    )
  })

  test('sources', () => {
    expect(found.map(({ source }) => source)).toEqual([
      index,
      { type: 'vcs', url: 'https://git.example/outlines-core.git', ref: commit, commit },
      index,
      index,
      { type: 'path' },
      { type: 'registry', url: 'https://registry.example/index/' }
    ])
  })

  test('a crate in full', () => {
    expect(found[0]).toEqual({
      kind: 'package',
      role: 'locked',
      ecosystem: 'cargo',
      name: 'itoa',
      purl: 'pkg:cargo/itoa@1.0.11',
      version: '1.0.11',
      hashes: ['sha256:aa11'],
      source: index,
      scope: 'runtime',
      direct: false,
      entry: 'itoa@1.0.11',
      dependsOn: [],
      slot: 'itoa@1',
      location: place(6, 1, 7, 19),
      text: 'name = "itoa"\nversion = "1.0.11"',
      confidence: 'certain'
    })
  })
})

test('the first form, with checksums at its end and the project at its start', () => {
  const content = `[root]
name = "app"
version = "0.1.0"
dependencies = ["a 1.0.0 (registry+https://index.example/x)"]

[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://index.example/x"

[metadata]
"checksum a 1.0.0 (registry+https://index.example/x)" = "ee55"
"checksum b 1.0.0 (git+https://git.example/b)" = "<none>"
`
  const extraction = extract(content)
  expect(extraction.gaps).toEqual([])
  expect(packages(extraction).map(({ name, direct, hashes }) => [name, direct, hashes])).toEqual([
    ['app', false, []],
    ['a', true, ['sha256:ee55']]
  ])
})

test.each([
  ['registry+https://index.example/x', { type: 'registry', url: 'https://index.example/x' }],
  ['registry+https://u:p@index.example/x', { type: 'registry', url: 'https://index.example/x' }],
  [`registry+https://github.com/rust-lang/${['crates', 'io'].join('.')}-index`, { type: 'registry' }],
  [`sparse+https://index.${['crates', 'io'].join('.')}/`, { type: 'registry' }],
  [
    `git+https://git.example/a?branch=main#${commit}`,
    { type: 'vcs', url: 'https://git.example/a', ref: 'main', commit }
  ],
  [`git+ssh://git@git.example/a?tag=v1#${commit}`, { type: 'vcs', url: 'ssh://git.example/a', ref: 'v1', commit }],
  [`git+https://git.example/a#${commit}`, { type: 'vcs', url: 'https://git.example/a', commit }],
  ['git+https://git.example/a', { type: 'vcs', url: 'https://git.example/a' }],
  ['path+file:///home/x/a', { type: 'path', url: '/home/x/a' }],
  ['something', { type: 'url', url: 'something' }]
])('source %s', (written, source) => {
  const [found] = packages(extract(`[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${written}"`))
  expect(found?.source).toEqual(source)
})

test.each([
  [
    ['1.0.0', '2.1.0'],
    ['a@1', 'a@2']
  ],
  [
    ['0.4.2', '0.5.0'],
    ['a@0.4', 'a@0.5']
  ],
  [
    ['0.0.2', '0.0.3'],
    ['a@0.0.2', 'a@0.0.3']
  ]
])('the slots of versions %j', (versions, slots) => {
  const content = versions.map(version => `[[package]]\nname = "a"\nversion = "${version}"\n`).join('')
  expect(packages(extract(content)).map(({ slot }) => slot)).toEqual(slots)
})

test.each([
  ['CRLF', '[[package]]\r\nname = "foo"\r\nversion = "1.0.0"\r\n', place(2, 1, 3, 18)],
  ['quoted keys', '[["package"]]\n"name" = "foo"\n\'version\' = "1.0.0"\n', place(2, 1, 3, 20)],
  ['tabs', '[[package]]\n\tname\t=\t"foo"\n\tversion\t=\t"1.0.0"\n', place(2, 2, 3, 19)],
  ['the other way round', '[[package]]\nversion = "1.0.0"\nname = "foo"\n', place(2, 1, 3, 13)]
])('the place of a crate: %s', (_, content, location) => {
  expect(packages(extract(content))).toEqual([expect.objectContaining({ name: 'foo', version: '1.0.0', location })])
})

const foo = '[[package]]\nname = "foo"\nversion = "1.0.0"\n'

test.each([
  ['nothing', '', []],
  ['no package', 'version = 4', []],
  ['odd values', `${foo}source = 1\nchecksum = 2\ndependencies = 3`, ['foo']],
  ['an odd dependency', `${foo}dependencies = [1, "", "a b c d"]`, ['foo']],
  ['names of Object.prototype', '[[package]]\nname = "__proto__"\nversion = "1.0.0"\nconstructor = 1', ['__proto__']],
  ['a dependency that is not there', `${foo}dependencies = ["bar"]`, ['foo']]
])('read without a gap: %s', (_, content, names) => {
  const extraction = extract(content)
  expect(packages(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps).toEqual([])
})

test.each<[title: string, content: string, code?: string]>([
  ['no list', 'package = 1'],
  ['no table', 'package = [1]'],
  ['no name', '[[package]]\nversion = "1.0.0"'],
  ['a name of another type', '[[package]]\nname = 1\nversion = "1.0.0"'],
  ['an empty name', '[[package]]\nname = ""\nversion = "1.0.0"'],
  ['a space in a name', '[[package]]\nname = "a b"\nversion = "1.0.0"'],
  ['no version', '[[package]]\nname = "a"'],
  ['a template', '[[package]]\nname = {{ x }}'],
  ['cut off', '[[package]]\nname = "fo'],
  ['a name twice', '[[package]]\nname = "foo"\nname = "bar"'],
  ['merge-conflict markers', `<<<<<<< ours\n${foo}=======\n${foo}>>>>>>> theirs\n`],
  ['endless nesting', `a = ${'['.repeat(50_000)}`, 'limit-exceeded'],
  ['a form from the future', 'version = 5']
])('told: %s', (_, content, code = 'parse-error') => {
  expect(told(extract(content), code)).toBe(true)
})

test('crates beside one that cannot be read are read', () => {
  const extraction = extract(`[[package]]\nversion = "1.0.0"\n\n${foo}`)
  expect(told(extraction)).toBe(true)
  expect(packages(extraction).map(({ name }) => name)).toEqual(['foo'])
})
