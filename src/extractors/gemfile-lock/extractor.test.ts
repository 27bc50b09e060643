import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Gemfile.lock')

function packages({ components }: Extraction) {
  return components.filter(component => component.kind === 'package')
}

function rows(extraction: Extraction): string[] {
  return packages(extraction).map(({ name, version = '-', direct, location }) =>
    [name, version, String(direct), `@${location.startLine ?? 0}`].join(' ')
  )
}

describe('a lock', () => {
  const extraction = extract(readFileSync(new URL('fixtures/Gemfile.lock', import.meta.url), 'utf8'))
  const found = packages(extraction)

  test('gems at their lines', () => {
    expect(extraction.gaps).toEqual([])
    expect(rows(extraction)).toEqual([
      'forked 1.2.0 true @6',
      'local 0.1.0 true @12',
      'nokogiri 1.16.2 true @17',
      'nokogiri 1.16.2 true @20',
      'mini_portile2 2.8.5 false @22',
      'racc 1.7.3 false @23',
      'rack 3.0.9.rc1 false @24'
    ])
  })

  test('where they come from', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    expect(found.map(({ source }) => source).slice(0, 3)).toEqual([
      { type: 'vcs', url: 'https://git.example/org/forked.git', ref: 'main', commit },
      { type: 'path', url: 'engines/local' },
      { type: 'registry', url: 'https://index.example/' }
    ])
    expect(found[0]).not.toHaveProperty('hosts')
    expect(found[0]?.dependsOn).toEqual(['rack@3.0.9.rc1'])
  })

  test('a gem in full', () => {
    expect(found[2]).toEqual({
      kind: 'package',
      role: 'locked',
      ecosystem: 'rubygems',
      name: 'nokogiri',
      purl: 'pkg:gem/nokogiri@1.16.2',
      version: '1.16.2',
      hashes: ['sha256:aa11', 'sha256:bb22'],
      archives: [
        { file: 'nokogiri-1.16.2', hashes: ['sha256:aa11'] },
        { file: 'nokogiri-1.16.2-x86_64-linux', hashes: ['sha256:bb22'] }
      ],
      source: { type: 'registry', url: 'https://index.example/' },
      scope: 'runtime',
      direct: true,
      entry: 'nokogiri@1.16.2',
      dependsOn: ['mini_portile2@2.8.5', 'racc@1.7.3'],
      hosts: ['index.example'],
      location: { path: 'Gemfile.lock', side: 'head', startLine: 17, startColumn: 5, endLine: 17, endColumn: 22 },
      text: 'nokogiri (1.16.2)',
      confidence: 'certain'
    })
  })
})

const host = ['rubygems', 'org'].join('.')

test.each([
  [`  remote: https://${host}/`, { type: 'registry' }, [host]],
  [
    '  remote: https://u:p@gems.index.example/x/',
    { type: 'registry', url: 'https://gems.index.example/x/' },
    ['gems.index.example']
  ],
  [
    `  remote: https://gems.index.example/\n  remote: https://${host}/`,
    { type: 'registry' },
    ['gems.index.example', host]
  ],
  ['', { type: 'registry' }, undefined]
])('a server: %j', (remote, source, hosts) => {
  const [found] = packages(extract(`GEM\n${remote}\n  specs:\n    a (1)\n`))
  expect(found?.source).toEqual(source)
  expect(found?.hosts).toEqual(hosts)
})

test.each([
  ['nothing', '', []],
  ['CRLF', 'GEM\r\n  specs:\r\n    a (1.0)\r\n\r\nDEPENDENCIES\r\n  a\r\n', ['a 1.0 true @3']],
  ['no dependencies said', 'GEM\n  specs:\n    a (1.0)', ['a 1.0 undefined @3']],
  [
    'a plugin',
    'PLUGIN SOURCE\n  remote: https://git.example/x\n  type: y\n  specs:\n    a (1.0)',
    ['a 1.0 undefined @5']
  ],
  [
    'names of Object.prototype',
    'GEM\n  specs:\n    __proto__ (1)\n    constructor (2)',
    ['__proto__ 1 undefined @3', 'constructor 2 undefined @4']
  ],
  ['sections that nobody needs', 'SOMETHING NEW\n  anything: at all\n      {}', []]
])('%s', (_, content, expected) => {
  const extraction = extract(content)
  expect(rows(extraction)).toEqual(expected)
  expect(extraction.gaps).toEqual([])
})

test.each([
  [
    'merge-conflict markers',
    'GEM\n  specs:\n<<<<<<< HEAD\n    a (1)\n=======\n    a (2)\n>>>>>>> x\n',
    ['a 1', 'a 2'],
    [3, 5, 7]
  ],
  ['cut off', 'GEM\n  specs:\n    a (1)\n    b (2', ['a 1'], [4]],
  ['no version', 'GEM\n  specs:\n    a (1)\n    b', ['a 1'], [4]],
  ['an empty version', 'GEM\n  specs:\n    a (1)\n    b ()', ['a 1'], [4]],
  ['a template', 'GEM\n  specs:\n    {{ x }} (1)\n    a (1)', ['a 1'], [3]],
  ['tabs', 'GEM\n\tspecs:\n    a (1)', ['a 1'], [2]],
  ['another file', 'source "https://index.example"\n\ngem "a"', [], [1, 3]],
  ['a line before all sections', '    a (1)', [], [1]],
  ['an odd indent', 'GEM\n  specs:\n   a (1)\n    b (1)', ['b 1'], [3]],
  ['a source without a word', 'GEM\n  x\n  specs:\n    b (1)', ['b 1'], [2]]
])('told, and the rest read: %s', (_, content, names, lines) => {
  const extraction = extract(content)
  expect(packages(extraction).map(({ name, version = '' }) => `${name} ${version}`)).toEqual(names)
  expect(extraction.gaps.map(({ location }) => location?.startLine)).toEqual(lines)
})

test('long lines are no work', () => {
  expect(extract(`GEM\n  specs:\n    ${'a'.repeat(1_000_000)} (${' '.repeat(500_000)}`).components).toEqual([])
})

test('a version for one platform has that as its slot', () => {
  const lock =
    'GEM\n  remote: https://index.example/\n  specs:\n    a (1.2)\n    a (1.1-x86_64-linux)\n    a (1.0-java)\n'
  expect(packages(extract(lock)).map(({ version, slot }) => [version, slot])).toEqual([
    ['1.2', undefined],
    ['1.1', 'x86_64-linux'],
    ['1.0', 'java']
  ])
})

test('very many gems are a gap where they go on', () => {
  const gems = Array.from({ length: 20_001 }, (_, at) => `    g${at} (1.0)\n`).join('')
  const { components, gaps } = extract(`GEM\n  remote: https://index.example/\n  specs:\n${gems}`)
  expect(components).toHaveLength(20_000)
  expect(gaps).toMatchObject([{ code: 'limit-exceeded', location: { startLine: 20_004 } }])
})
