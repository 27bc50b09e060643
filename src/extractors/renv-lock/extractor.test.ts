import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'renv.lock')

function packages({ components }: Extraction) {
  return components.filter(component => component.kind === 'package')
}

function entry(fields: object, r: object = {}): string {
  return JSON.stringify({ R: r, Packages: { a: { Package: 'a', Version: '1.0', ...fields } } })
}

describe('a lock', () => {
  const extraction = extract(readFileSync(new URL('fixtures/renv.lock', import.meta.url), 'utf8'))
  const found = packages(extraction)

  test('packages at their lines', () => {
    expect(extraction.gaps).toEqual([])
    expect(found.map(({ name, version, location }) => [name, version, location.startLine, location.endLine])).toEqual([
      ['BiocGenerics', '0.48.1', 11, 13],
      ['R6', '2.5.1', 17, 19],
      ['corptools', '1.0-2', 25, 27],
      ['torch', '0.12.0.9000', 32, 34]
    ])
  })

  test('where they come from', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    expect(found.map(({ source }) => source)).toEqual([
      { type: 'registry', url: 'Bioconductor' },
      { type: 'registry' },
      { type: 'registry', url: 'https://r.index.example' },
      { type: 'vcs', url: 'https://github.com/someone/torch', ref: 'main', commit }
    ])
  })

  test('a package in full', () => {
    expect(found[1]).toEqual({
      kind: 'package',
      role: 'locked',
      ecosystem: 'cran',
      name: 'R6',
      purl: 'pkg:cran/R6@2.5.1',
      version: '2.5.1',
      hashes: ['md5:470851b6d5d0ac559e9d01bb352b4021'],
      source: { type: 'registry' },
      scope: 'runtime',
      entry: 'R6',
      dependsOn: [],
      location: { path: 'renv.lock', side: 'head', startLine: 17, startColumn: 5, endLine: 19, endColumn: 25 },
      text: '"R6": {\n      "Package": "R6",\n      "Version": "2.5.1"',
      confidence: 'certain'
    })
    expect(found[2]?.dependsOn).toEqual(['R6'])
  })
})

const archive = `https://cloud.${['r-project', 'org'].join('.')}`
const mirror = `https://${['packagemanager', 'posit', 'co'].join('.')}/cran/latest`

test.each([
  [{}, {}, { type: 'registry' }],
  [{ Source: 'Repository', Repository: 'CRAN' }, {}, { type: 'registry' }],
  [{ Source: 'CRAN' }, {}, { type: 'registry' }],
  [{ Repository: 'x' }, { Repositories: [{ Name: 'x', URL: archive }] }, { type: 'registry' }],
  [{ Repository: archive }, {}, { type: 'registry' }],
  [{ Repository: 'CRAN' }, { Repositories: [{ Name: 'CRAN', URL: mirror }] }, { type: 'registry' }],
  [{ Repository: 'CRAN' }, { Repositories: [{ Name: 'CRAN', URL: 'https://index.example' }] }, { type: 'registry' }],
  [{ Repository: mirror }, {}, { type: 'registry', url: mirror }],
  [{ Repository: 'somebody' }, {}, { type: 'registry', url: 'somebody' }],
  [
    { Source: 'GitLab', RemoteHost: 'git.example', RemoteUsername: 'o', RemoteRepo: 'r' },
    {},
    { type: 'vcs', url: 'https://git.example/o/r' }
  ],
  [
    { Source: 'Git', RemoteUrl: 'https://u:p@git.example/o/r.git', RemoteRef: 'v1' },
    {},
    { type: 'vcs', url: 'https://git.example/o/r.git', ref: 'v1' }
  ],
  [{ Source: 'Local', RemoteUrl: './a' }, {}, { type: 'path', url: './a' }],
  [
    { Source: 'URL', RemoteUrl: 'https://git.example/a.tar.gz' },
    {},
    { type: 'url', url: 'https://git.example/a.tar.gz' }
  ],
  [{ Source: 'constructor' }, {}, { type: 'registry', url: 'constructor' }]
])('%j with %j', (fields, r, source) => {
  expect(packages(extract(entry(fields, r)))[0]?.source).toEqual(source)
})

test('the host of a repository', () => {
  const hosts = (r: object): readonly string[] | undefined =>
    packages(extract(entry({ Repository: 'CRAN' }, r)))[0]?.hosts
  expect(hosts({ Repositories: [{ Name: 'CRAN', URL: 'https://INDEX.example:8443/x' }] })).toEqual([
    'index.example:8443'
  ])
  expect(hosts({})).toBeUndefined()
})

test.each([
  ['CRLF', '{\r\n"Packages": {\r\n"a": {\r\n"Version": "1"\r\n}}}', ['a'], []],
  ['no packages', '{"Packages": {}}', [], []],
  ['an empty file', '', [], [/not valid JSON/]],
  ['a byte order mark left on', `\ufeff${entry({})}`, ['a'], [/not valid JSON/]],
  ['another value', '[]', [], [/expected an object of packages/]],
  ['a list of packages', '{"Packages": []}', [], [/expected an object of packages/]],
  [
    'cut off',
    '{"Packages": {"a": {"Version": "1"}, "b": {"Vers',
    ['a'],
    [/not valid JSON/, /b: the entry has no version/]
  ],
  [
    'merge-conflict markers',
    '{"Packages": {\n<<<<<<< x\n"a": {"Version": "1"},\n=======\n"a": {"Version": "2"},\n>>>>>>> y\n"b": {"Version": "3"}}}',
    ['a', 'b'],
    [/not valid JSON/, /a: a later property/]
  ],
  ['a template', '{"Packages": {"a": {"Version": {{ x }}}, "b": {"Version": "1"}}}', ['a', 'b'], [/not valid JSON/]],
  ['no version', '{"Packages": {"a": {}}}', [], [/a: the entry has no version/]],
  ['a version of another type', '{"Packages": {"a": {"Version": 1}}}', [], [/a: the entry has no version/]],
  ['no entry', '{"Packages": {"a": 1}}', [], [/a: the entry is not an object/]],
  ['no name', '{"Packages": {"": {"Version": "1"}}}', [], [/the entry names no package/]],
  ['names of Object.prototype', '{"Packages": {"constructor": {"Version": "1"}}}', ['constructor'], []],
  ['endless nesting', `{"Packages": ${'{"a": '.repeat(100_000)}`, [], [/not valid JSON/, /a: /]]
])('%s', (_, content, names, reasons) => {
  const extraction = extract(content)
  const told = extraction.gaps.map(({ subject, reason }) => `${subject}: ${reason}`)
  if (!content.includes('{{')) expect(packages(extraction).map(({ name }) => name)).toEqual(names)
  expect(told.length).toBeGreaterThanOrEqual(reasons.length)
  reasons.forEach((reason, index) => {
    expect(told[index]).toMatch(reason)
  })
  for (const { location } of extraction.gaps) expect(location?.startLine).toBeGreaterThan(0)
})
