import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'go.mod')

function packages({ components }: Extraction) {
  return components.filter(component => component.kind === 'package')
}

describe('a module', () => {
  const extraction = extract(readFileSync(new URL('fixtures/go.mod', import.meta.url), 'utf8'), 'server/go.mod')
  const found = packages(extraction)

  test('what is built with, and where it is said', () => {
    expect(extraction.gaps).toEqual([])
    expect(extraction.wants).toEqual(['server/go.sum'])
    expect(
      found.map(({ name, version, direct, slot, location }) => [name, version, direct, slot, location.startLine])
    ).toEqual([
      ['git.example/grpc/grpc-go', undefined, true, 'replace git.example/grpc/grpc-go', 18],
      ['git.example/nikolalohinski/gonja', 'v1.5.3', false, 'require', 9],
      ['git.example/quoted/module', 'v0.0.0-20240117000934-35fc243c5815', true, 'require', 10],
      ['git.example/old/module', 'v2.3.0+incompatible', false, 'require', 11],
      ['git.example/our/lib', 'v1.0.1', true, 'replace git.example/forked/lib', 16],
      ['stdlib', undefined, true, 'require', 5]
    ])
    expect(found.at(-1)).toMatchObject({ specifier: '>=1.23.4', scope: 'build', purl: 'pkg:golang/stdlib' })
    expect(found[0]?.source).toEqual({ type: 'path', url: '../grpc-go' })
  })

  test('a module in full', () => {
    expect(found[1]).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'golang',
      name: 'git.example/nikolalohinski/gonja',
      purl: 'pkg:golang/git.example/nikolalohinski/gonja@v1.5.3',
      version: 'v1.5.3',
      specifier: 'v1.5.3',
      hashes: [],
      source: { type: 'registry' },
      scope: 'runtime',
      direct: false,
      slot: 'require',
      location: { path: 'server/go.mod', side: 'head', startLine: 9, startColumn: 2, endLine: 9, endColumn: 41 },
      evidence: {
        argument: { path: 'server/go.mod', side: 'head', startLine: 9, startColumn: 35, endLine: 9, endColumn: 41 }
      },
      text: 'git.example/nikolalohinski/gonja v1.5.3',
      confidence: 'certain'
    })
  })
})

test.each([
  ['nothing', '', []],
  ['CRLF', 'require (\r\n\ta.example/a v1.0.0 // indirect\r\n)\r\n', ['a.example/a v1.0.0 false']],
  ['one line', 'require a.example/a v1.0.0', ['a.example/a v1.0.0 true']],
  ['a pre-release of Go', 'go 1.21rc2', ['stdlib >=1.21.0-rc.2 true']],
  ['a toolchain of somebody', 'go 1.21\ntoolchain go1.21.5-custom', ['stdlib >=1.21.5 true']],
  ['the default toolchain', 'go 1.21.0\ntoolchain default', ['stdlib >=1.21.0 true']],
  [
    'a replacement for another version',
    'require a.example/a v1.0.0\nreplace a.example/a v2.0.0 => ./a',
    ['a.example/a v1.0.0 true']
  ],
  [
    'a replacement for one version before one for all',
    'require a.example/a v1.0.0\nreplace a.example/a => ./a\nreplace a.example/a v1.0.0 => b.example/b v1.1.0',
    ['b.example/b v1.1.0 true']
  ],
  ['names of Object.prototype', 'require __proto__ v1.0.0', ['__proto__ v1.0.0 true']]
])('%s', (_, content, expected) => {
  const extraction = extract(content)
  expect(
    packages(extraction).map(({ name, specifier, direct }) => `${name} ${specifier ?? '-'} ${String(direct)}`)
  ).toEqual(expected)
  expect(extraction.gaps).toEqual([])
})

const one = 'require a.example/a v1.0.0'

test.each([
  ['no version', `require b.example/b\n${one}`, 1],
  ['a word too many', `require b.example/b v1.0.0 x\n${one}`, 1],
  ['no module', `require https://b.example/b v1.0.0\n${one}`, 1],
  ['a template', `require {{ x }} v1.0.0\n${one}`, 1],
  ['cut off', `${one}\nrequire (\n\tb.example/`, 2],
  ['an open quote', `require "b.example/b v1.0.0\n${one}`, 1],
  ['merge-conflict markers', `<<<<<<< ours\n${one}\n=======\n>>>>>>> theirs`, 3],
  ['half a replacement', `${one}\nreplace a.example/a =>`, 1],
  ['a replacement without a version', `${one}\nreplace a.example/a => b.example/b`, 1],
  ['a replacement of nothing', `${one}\nreplace => ./b`, 1]
])('told, and the rest read: %s', (_, content, count) => {
  const { gaps, ...extraction } = extract(content)
  expect(gaps.map(({ code }) => code)).toEqual(Array.from({ length: count }, () => 'parse-error'))
  for (const { location } of gaps) expect(location?.startLine).toBeGreaterThan(0)
  expect(packages({ gaps, ...extraction }).map(({ name }) => name)).toEqual(['a.example/a'])
})

test('many replacements are no work', () => {
  const many = Array.from(
    { length: 20_000 },
    (_, index) => `replace a.example/a v1.0.${index} => ./a\nrequire a.example/a v1.0.1`
  )
  expect(packages(extract(many.join('\n')))).toHaveLength(20_000)
})

test.each([
  [
    'the version',
    'module m.example/m\r\ngo 1.22.3\r\nrequire a.example/a v1.0.0 // indirect\r\nrequire (\r\n\tb.example/b "v2.0.0"\r\n\tc.example/c v1.0.0\r\n)\r\nreplace a.example/a => d.example/d v1.1.0\r\nreplace c.example/c => ../c\r\n',
    ['d.example/d @8:36-8:42', 'b.example/b @5:14-5:22', 'c.example/c', 'stdlib @2:4-2:10']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})
