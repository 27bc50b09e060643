import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { runFile } from '../../extraction/file.ts'
import { extractors } from '../registry.generated.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/Jenkinsfile', import.meta.url), 'utf8')
const extract = extractorOn(extractor, 'Jenkinsfile')

test('a pipeline as people write them', async () => {
  const registered = extractors.find(({ id }) => id === 'jenkinsfile')
  if (registered?.reads !== 'text') throw new Error('not registered')
  const texts = new Map([['Jenkinsfile', fixture]])
  const { components, gaps } = await runFile(registered, { path: 'Jenkinsfile', side: 'head', texts, neighbours: [] })
  const lines = fixture.split('\n')
  expect(
    components.map(({ text, location: { startLine = 0, startColumn = 0, endColumn = 0 } }) => [
      text,
      startLine,
      lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)
    ])
  ).toEqual([
    ['torch==2.4.0', 7, 'torch==2.4.0'],
    ['numpy==1.26.4', 10, 'numpy==1.26.4'],
    ['scipy==1.13.0', 12, 'scipy==1.13.0']
  ])
  expect(gaps.map(({ code }) => code)).toEqual(['unresolved-reference'])
})

const scripts = (content: string): string[] => (extract(content).embedded ?? []).map(({ text }) => text.trim())

test.each([
  ['sh "a"', ['a']],
  ["sh '''a\nb'''", ['a\nb']],
  ['sh(script: "a", returnStdout: true)', ['a']],
  ['sh(returnStdout: true, script: "a")', ['a']],
  ['sh """a \\$X ${y}"""', ['a $X ${y}']],
  [String.raw`sh "a \"b\""`, ['a "b"']],
  ['/* sh "a" */ sh "b"', ['b']],
  ['echo "// not a comment"; sh "a"', ['a']],
  ['pwsh "if ($x) { a }"', ['a']],
  ['sh command', []],
  ['publish "a"', []],
  ['', []]
])('%j', (content, expected) => {
  expect(scripts(content)).toEqual(expected)
})

test.each(['sh "a', "sh '''a", 'sh "a\n"'])('%j does not end', content => {
  expect(extract(content).gaps).toMatchObject([{ code: 'parse-error' }])
})

test.each(['/*'.repeat(300_000), "'''".repeat(300_000), 'sh ('.repeat(100_000), '"\\'.repeat(300_000)])(
  'hostile text %#',
  content => {
    expect(scripts(content).length).toBeLessThan(2001)
  }
)

test('many steps are a gap', () => {
  const { embedded = [], gaps } = extract('sh "a"\n'.repeat(2001))
  expect(embedded).toHaveLength(2000)
  expect(gaps).toMatchObject([{ code: 'limit-exceeded', location: { startLine: 2001 } }])
})
