import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Manifest.toml')
const manifest = readFileSync(new URL('fixtures/Manifest.toml', import.meta.url), 'utf8')
const uuid = '587475ba-b771-5e3f-ad9e-33799f191a9c'

function packages({ components }: Extraction) {
  return components.filter(component => component.kind === 'package')
}

function rows(extraction: Extraction): string[] {
  return packages(extraction).map(({ name, version = '-', source, location }) =>
    [name, version, source.type, `@${location.startLine ?? 0}-${location.endLine ?? 0}`].join(' ')
  )
}

describe('a manifest', () => {
  const extraction = extract(manifest, 'x/Manifest.toml')

  test('packages at their lines', () => {
    expect(extraction.gaps).toEqual([])
    expect(extraction.wants).toEqual(['x/Project.toml', 'x/JuliaProject.toml'])
    expect(rows(extraction)).toEqual([
      'Dates 1.11.0 registry @7-10',
      'Flux 0.14.22 registry @12-16',
      'LocalThing 0.1.0 path @21-24',
      'NNlib 0.9.26 vcs @26-31',
      'OpenSSL_jll 3.0.15+1 registry @33-36'
    ])
  })

  test('a package in full', () => {
    expect(packages(extraction)[1]).toEqual({
      kind: 'package',
      role: 'locked',
      ecosystem: 'julia',
      name: 'Flux',
      purl: `pkg:julia/Flux@0.14.22?uuid=${uuid}`,
      version: '0.14.22',
      hashes: ['git-tree-sha1:fd7b23aa8013a7528563d429f6eaf406f60364ed'],
      source: { type: 'registry' },
      scope: 'runtime',
      entry: uuid,
      dependsOn: ['872c559c-99b0-510c-b3b7-b6c96a88d5cd'],
      slot: uuid,
      location: { path: 'x/Manifest.toml', side: 'head', startLine: 12, startColumn: 1, endLine: 16, endColumn: 20 },
      text: manifest.slice(manifest.indexOf('[[deps.Flux]]'), manifest.indexOf('"0.14.22"') + 9),
      confidence: 'certain'
    })
    expect(packages(extraction)[3]?.source).toEqual({
      type: 'vcs',
      url: 'https://git.example/NNlib.jl.git',
      ref: 'master'
    })
  })
})

test('what the project names is direct', () => {
  const extraction = extract(manifest, 'Manifest.toml', { 'Project.toml': `[deps]\nFlux = "${uuid}"` })
  expect(packages(extraction).flatMap(({ name, direct }) => (direct === true ? [name] : []))).toEqual(['Flux'])
})

const one = (fields: string): string => `manifest_format = "2.1"\n[[deps.A]]\nuuid = "${uuid}"\n${fields}`

test.each([
  ['the first form', `[[A]]\nuuid = "${uuid}"\nversion = "1.0.0"\n`, ['A 1.0.0 registry @1-3']],
  ['CRLF', `[[A]]\r\nuuid = "${uuid}"\r\nversion = "1.0.0"\r\n`, ['A 1.0.0 registry @1-3']],
  ['tabs and quotes', `[["A"]]\n\t"uuid"\t=\t"${uuid}"\n\t"version" = '1.0.0'`, ['A 1.0.0 registry @1-3']],
  [
    'one name, two packages',
    `[[A]]\nuuid = "${uuid}"\nversion = "1.0.0"\n[[A]]\nuuid = "00000000-0000-0000-0000-000000000001"\nversion = "2.0.0"`,
    ['A 1.0.0 registry @1-3', 'A 2.0.0 registry @4-6']
  ],
  ['a folder without a version', one('path = "."'), ['A - path @2-3']],
  ['a repository in a folder', one('version = "1.0.0"\nrepo-url = "../A"'), ['A 1.0.0 path @2-4']],
  ['a part of Julia', one(''), []],
  ['dependencies with UUIDs', one(`version = "1.0.0"\n[deps.A.deps]\nB = "${uuid}"`), ['A 1.0.0 registry @2-4']],
  [
    'names of Object.prototype',
    `[[__proto__]]\nuuid = "${uuid}"\nversion = "1.0.0"`,
    ['__proto__ 1.0.0 registry @1-3']
  ],
  ['nothing', '', []],
  ['nothing in it', 'manifest_format = "2.0"\n[deps]', []],
  ['a file of somebody else', '[package]\nname = "a"\n[[things]]\nversion = "1"', []]
])('%s', (_, content, expected) => {
  const extraction = extract(content)
  expect(rows(extraction)).toEqual(expected)
  expect(extraction.gaps).toEqual([])
})

test.each([
  ['registries = "General"', { type: 'registry' }],
  ['registries = ["Corp", "General"]', { type: 'registry' }],
  ['registries = ["Corp"]', { type: 'registry', url: 'Corp' }],
  ['repo-url = "https://u:p@git.example/A.jl"', { type: 'vcs', url: 'https://git.example/A.jl' }],
  [
    'repo-url = "git@git.example:org/A.jl"\nrepo-rev = "v1"',
    { type: 'vcs', url: 'git@git.example:org/A.jl', ref: 'v1' }
  ]
])('source %s', (fields, source) => {
  expect(packages(extract(one(`version = "1.0.0"\n${fields}`)))[0]?.source).toEqual(source)
})

test.each<[title: string, content: string, code?: string]>([
  ['no UUID', 'manifest_format = "2.0"\n[[deps.A]]\nversion = "1.0.0"'],
  ['no table', 'manifest_format = "2.0"\n[deps]\nA = [1]'],
  ['a format from the future', 'manifest_format = "3.0"'],
  ['a format of another type', 'manifest_format = 2'],
  ['cut off', `[[A]]\nuuid = "${uuid}"\nversion = "1.`],
  ['merge-conflict markers', `[[A]]\n<<<<<<< x\nuuid = "${uuid}"\n`],
  ['a key twice', `[[A]]\nuuid = "${uuid}"\nuuid = "${uuid}"\n`],
  ['a template', '[[A]]\nuuid = {{ x }}'],
  ['endless nesting', `a = ${'['.repeat(50_000)}`, 'limit-exceeded']
])('told: %s', (_, content, expected = 'parse-error') => {
  const { gaps } = extract(content)
  expect(gaps.length).toBeGreaterThan(0)
  for (const { code, location } of gaps) {
    expect(code).toBe(expected)
    expect(location?.startLine).toBeGreaterThan(0)
  }
})
