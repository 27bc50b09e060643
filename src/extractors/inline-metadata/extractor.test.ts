import { readFileSync } from 'node:fs'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { indexesOf, packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'tools/script.py')
const script = readFileSync(new URL('fixtures/script.py', import.meta.url), 'utf8')

test('what a script asks for, and where it comes from', () => {
  const extraction = extract(script)
  expect(extraction.gaps).toEqual([])
  expect(extraction.wants).toEqual(['tools/script.py.lock'])
  expect(packagesOf(extraction).map(({ name, specifier, source }) => [name, specifier, source])).toEqual([
    ['requests', '<3', { type: 'registry' }],
    ['rich', '==13.7.1', { type: 'registry' }],
    ['torch', undefined, { type: 'registry', url: 'https://index.example/simple' }],
    ['peft', undefined, { type: 'vcs', url: 'https://git.example/peft.git', ref: 'v1' }]
  ])
})

test('a requirement in full', () => {
  expect(packagesOf(extract(script))[1]).toEqual({
    kind: 'package',
    role: 'requirement',
    ecosystem: 'pypi',
    name: 'rich',
    purl: 'pkg:pypi/rich@13.7.1',
    version: '13.7.1',
    specifier: '==13.7.1',
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    direct: true,
    slot: 'script',
    confidence: 'certain',
    text: 'Rich==13.7.1',
    location: { path: 'tools/script.py', side: 'head', startLine: 6, startColumn: 6, endLine: 6, endColumn: 18 },
    evidence: {
      argument: { path: 'tools/script.py', side: 'head', startLine: 6, startColumn: 10, endLine: 6, endColumn: 18 }
    }
  })
})

const block = (...lines: string[]): string => ['# /// script', ...lines, '# ///', ''].join('\n')

test.each<[string, string[], number]>([
  ['', [], 0],
  ['import a', [], 0],
  [block('# dependencies = ["a"]'), ['a'], 0],
  [block('# dependencies = ["a"]').replaceAll('\n', '\r\n'), ['a'], 0],
  [block("#\t'dependencies' = ['a']"), [], 1],
  [block("# \t'dependencies'\t= ['a']"), ['a'], 0],
  [`x = 1\n\n${block('# dependencies = ["a"]')}y = 2\n`, ['a'], 0],
  [block('#', '# dependencies = [', '#   "a",', '# ]', '# ///', '# x = 1'), ['a'], 1],
  ['# /// script\n# dependencies = ["a"]\n', [], 1],
  ['# /// other\n# dependencies = ["a"]\n# ///\n', [], 0],
  [`${block('# dependencies = ["a"]')}\n${block('# dependencies = ["b"]')}`, [], 1],
  [block('# dependencies = ["a"]', '# dependencies = ["b"]'), ['b'], 1],
  [block('# dependencies = "a"'), [], 1],
  [block('# dependencies = [1, "a"]'), ['a'], 1],
  [block('# dependencies = ["=>4.48.0", "{{ x }}", "a"]'), ['a'], 2],
  [block('# dependencies = ["a=>4.48.0"]'), ['a'], 1],
  [block('# dependencies = [', '#   "a",', '#   @', '#   "b",', '# ]'), ['a', 'b'], 1],
  [block('# dependencies = [', '#   "a",', '<<<<<<< ours', '#   "b",', '# ]'), [], 1],
  [block(`# dependencies = ${'['.repeat(50_000)}`), [], 2],
  [block('# dependencies = ["constructor"]', '# tool.uv.sources = 1', '# tool.uv.index = 2'), ['constructor'], 0]
])('%j', (content, names, gaps) => {
  const extraction = extract(content)
  expect(packagesOf(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps).toHaveLength(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
  if (names.length + gaps > 0) expect(extractor.mayMatter?.(content, 'x.py')).toBe(true)
})

test('the place of a mistake is that in the file', () => {
  expect(extract(`import a\n\n${block('# dependencies = [', '#   "b",', '#   @', '# ]')}`).gaps).toMatchObject([
    { code: 'parse-error', location: { startLine: 6, startColumn: 5 } }
  ])
})

test.each([
  [
    'the specifier',
    '# /// script\r\n# dependencies = [\r\n#   "a>=1",\r\n#   "b",\r\n# ]\r\n# ///\r\n',
    ['a @3:7-3:10', 'b']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test('the index that a script sets', () => {
  const content = '# /// script\n# dependencies = ["foo"]\n# [[tool.uv.index]]\n# url = "https://a.example"\n# ///\n'
  expect(indexesOf(extract(content))).toEqual(['tool.uv.index additional https://a.example'])
  expect(extract(content).components.at(-1)?.location).toMatchObject({ startLine: 4, startColumn: 9 })
})

test.each([
  ['bin/train', true],
  ['bin/train.py', false]
])('%s is handed to the readers of Python: %s', (path, expected) => {
  const content = '#!/usr/bin/env python3\nimport os\nos.system("pip install a")\n'
  const { embedded = [] } = extractorOn(extractor, path)(content)
  expect(embedded.map(({ language, text }) => [language, text])).toEqual(expected ? [['python', content]] : [])
  expect(extractor.mayMatter?.(content, path)).toBe(expected)
})
