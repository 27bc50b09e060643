import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'go.sum')
const sums = readFileSync(new URL('fixtures/go.sum', import.meta.url), 'utf8')

function beside(content: string, manifest: string): Extraction {
  return extract(content, 'server/go.sum', { 'server/go.mod': manifest })
}

function rows({ components }: Extraction): string[] {
  return components.map(component => {
    if (component.kind !== 'package') throw new Error('no package')
    const { name, version = '', direct, confidence, hashes, location } = component
    return [name, version, String(direct), confidence, hashes.join('+'), `@${location.startLine ?? 0}`].join(' ')
  })
}

const requirements = `require git.example/direct/lib v1.2.0
require git.example/indirect/lib v0.0.0-20240117000934-35fc243c5815 // indirect
require git.example/without/hash v1.0.0`

const listed = [
  'git.example/direct/lib v1.2.0 true certain h1:CCCC= @3',
  'git.example/indirect/lib v0.0.0-20240117000934-35fc243c5815 false certain h1:FFFF= @6'
]
const unlisted = 'git.example/unlisted/lib v1.10.0 undefined likely h1:IIII= @9'

test('what go.mod selects', () => {
  const extraction = beside(sums, `go 1.22\n${requirements}`)
  expect(rows(extraction)).toEqual(listed)
  expect(extraction.gaps).toEqual([])
  expect(extraction.wants).toEqual(['server/go.mod'])
})

test.each(['go 1.16\n', ''])('with %j, what go.mod does not name is read here', version => {
  expect(rows(beside(sums, `${version}${requirements}`))).toEqual([...listed, unlisted])
})

test('a module that another one replaces is not used', () => {
  const manifest = `go 1.16\n${requirements}\nreplace git.example/direct/lib => git.example/unlisted/lib v1.9.0`
  expect(rows(beside(sums, manifest))).toEqual([listed[1], 'git.example/unlisted/lib v1.9.0 true certain h1:HHHH= @8'])
})

test('a second hash of a version is one of the same file', () => {
  const { components } = extract('git.example/lib v1.0.0 h1:AAAA=\ngit.example/lib v1.0.0 h1:BBBB=\n', 'go.sum')
  expect(components).toMatchObject([{ archives: [{ file: '', hashes: ['h1:AAAA=', 'h1:BBBB='] }] }])
})

test('a module in full', () => {
  expect(beside(sums, `go 1.22\n${requirements}`).components[0]).toEqual({
    kind: 'package',
    role: 'locked',
    ecosystem: 'golang',
    name: 'git.example/direct/lib',
    purl: 'pkg:golang/git.example/direct/lib@v1.2.0',
    version: 'v1.2.0',
    hashes: ['h1:CCCC='],
    archives: [{ file: '', hashes: ['h1:CCCC='] }],
    source: { type: 'registry' },
    scope: 'runtime',
    direct: true,
    location: { path: 'server/go.sum', side: 'head', startLine: 3, startColumn: 1, endLine: 3, endColumn: 39 },
    text: 'git.example/direct/lib v1.2.0 h1:CCCC=',
    confidence: 'certain'
  })
})

test.each([
  ['nothing', '', []],
  ['CRLF', 'a.example/a v1.0.0 h1:A=\r\n', ['a.example/a v1.0.0 undefined likely h1:A= @1']],
  ['tabs', '\ta.example/a\tv1.0.0\th1:A=\n', ['a.example/a v1.0.0 undefined likely h1:A= @1']],
  [
    'the newest',
    'a.example/a v1.0.0 h1:A=\na.example/a v1.0.1 h1:B=',
    ['a.example/a v1.0.1 undefined likely h1:B= @2']
  ],
  [
    'two hashes for one version',
    'a.example/a v1.0.0 h1:A=\na.example/a v1.0.0 h1:B=',
    ['a.example/a v1.0.0 undefined likely h1:A=+h1:B= @1']
  ],
  ['only a go.mod file', 'a.example/a v1.0.0/go.mod h1:A=', []],
  ['names of Object.prototype', '__proto__ v1.0.0 h1:A=', ['__proto__ v1.0.0 undefined likely h1:A= @1']]
])('without go.mod: %s', (_, content, expected) => {
  const extraction = extract(content)
  expect(rows(extraction)).toEqual(expected)
  expect(extraction.gaps).toEqual([])
})

test.each([
  ['merge-conflict markers', '<<<<<<< ours\na.example/a v1.0.0 h1:A=\n=======\n>>>>>>> theirs\n', [1, 3, 4]],
  ['cut off', 'a.example/a v1.0.0 h1:A=\nb.example/b v1.0', [2]],
  ['a template', 'a.example/a v1.0.0 h1:A=\n{{ x }}', [2]],
  ['a version that is none', 'a.example/a v1.0.0 h1:A=\nb.example/b 1.0 h1:B=', [2]]
])('told, and the rest read: %s', (_, content, lines) => {
  const extraction = extract(content)
  expect(extraction.gaps.map(({ location }) => location?.startLine)).toEqual(lines)
  expect(extraction.components.map(({ name }) => name)).toEqual(['a.example/a'])
})

test('a file that is something else is a few gaps', () => {
  const { gaps } = extract('something else\n'.repeat(100_000))
  expect(gaps).toHaveLength(20)
  expect(gaps.at(-1)?.reason).toBe('the line is not a module with a version and a hash, and 99980 more like it')
})
