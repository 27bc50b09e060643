import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { runFile } from '../../extraction/file.ts'
import { extractors } from '../registry.generated.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/train.py', import.meta.url), 'utf8')
const extract = extractorOn(extractor, 'a/train.py')

/** Cells of a notebook whose comments begin with a sign. */
const notebook = (sign: string, ...cells: string[]): string =>
  [
    `${sign} Databricks notebook source`,
    ...cells.flatMap(cell => [magic(sign, cell), `${sign} COMMAND ----------`])
  ].join('\n')
const magic = (sign: string, cell: string): string =>
  cell
    .split('\n')
    .map(line => `${sign} MAGIC ${line}`)
    .join('\n')

const embedded = (content: string): string[] =>
  extractor.mayMatter?.(content, '') === false
    ? []
    : (extract(content).embedded ?? []).map(({ language, text }) => `${language} ${text.trim()}`)

test('a notebook as people write it, at its lines', async () => {
  const registered = extractors.find(({ id }) => id === 'databricks-notebook')
  if (registered?.reads !== 'text') throw new Error('not registered')
  const path = 'a/train.py'
  const { components } = await runFile(registered, {
    ...{ path, side: 'head', neighbours: [] },
    texts: new Map([[path, fixture]])
  })
  const lines = fixture.split('\n')
  expect(
    components.map(({ name, context, location: { startLine = 0, startColumn = 0, endColumn = 0 } }) => [
      ...[name, context, startLine],
      lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)
    ])
  ).toEqual([
    ['abc', 'interactive', 8, 'abc==1.0'],
    ['def', 'interactive', 9, 'def==2.0'],
    ['ghi', 'interactive', 16, 'ghi==3.0']
  ])
})

test.each([
  ['pip', notebook('#', '%pip install a'), ['shell pip install a']],
  ['several lines', notebook('#', '%pip install a\n%pip install b'), ['shell pip install a', 'shell pip install b']],
  ['another sign', notebook('#', '!pip install a'), ['shell pip install a']],
  ['a shell', notebook('#', '%sh\npip install a\npip install b'), ['shell pip install a\npip install b']],
  ['a shell on one line', notebook('#', '%sh pip install a'), ['shell pip install a']],
  ['a shell that stops', notebook('#', '%sh -e\npip install a'), ['shell pip install a']],
  ['SQL', notebook('--', '%pip install a'), ['shell pip install a']],
  ['Scala', notebook('//', '%pip install a'), ['shell pip install a']],
  ['Python in SQL', notebook('--', '%python\nx = 1'), ['python x = 1']],
  ['a name', notebook('--', '%python\nV = "1"', '%pip install a=={V}'), ['python V = "1"', 'shell pip install a==1']],
  ['no blank', '# Databricks notebook source\n#MAGIC %pip install a', ['shell pip install a']],
  ['CRLF', notebook('#', '%pip install a').replaceAll('\n', '\r\n'), ['shell pip install a']],
  ['text', notebook('#', '%md\npip install a', '%md-sandbox pip install a'), []],
  ['other languages', notebook('#', '%sql\nselect 1', '%scala\nval x = 1', '%fs ls', '%run ./b'), []],
  ['a comment', '# Databricks notebook source\n# pip install a\n# %pip install a', []],
  ['no notebook', '# MAGIC %pip install a', []],
  ['the words further below', 'x = 1\n# Databricks notebook source\n# MAGIC %pip install a', []],
  ['nothing', '', []]
])('%s', (_, content, expected) => {
  expect(embedded(content)).toEqual(expected)
})

test('text is understood, and nothing beside it', () => {
  const content = notebook('#', '%md\npip install a')
  const [range] = extract(content).understood ?? []
  expect(content.slice(range?.start, range?.end)).toBe('%md\n# MAGIC pip install a\n')
})
