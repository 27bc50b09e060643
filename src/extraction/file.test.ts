import type { Extractor, RegisteredTextExtractor } from '../extractors/extractor.ts'
import { extractorOf } from './readers.ts'
import { runFile, type FileResult } from './file.ts'

const sound: Extractor = { files: [], extract: () => ({ components: [], gaps: [] }) }

function broken(): never {
  throw new Error('it is out of order')
}

function run(load: () => Promise<Extractor>): Promise<FileResult> {
  const registered: RegisteredTextExtractor = {
    id: 'odd',
    reads: 'text',
    files: [],
    languages: [],
    interpreters: [],
    pointsAtRequirements: [],
    publishes: [],
    lock: false,
    load
  }
  const texts = new Map([['a/odd', 'text']])
  return runFile(registered, { path: 'a/odd', side: 'head', texts, neighbours: [] })
}

test.each<[string, () => Promise<Extractor>]>([
  ['while it is loaded', () => Promise.reject(new Error('it is out of order'))],
  ['in the test before any parser', () => Promise.resolve({ ...sound, mayMatter: broken })],
  ['in its extraction', () => Promise.resolve({ ...sound, extract: broken })]
])('an extractor that fails %s is a gap', async (_, load) => {
  expect(await run(load)).toMatchObject({
    components: [],
    gaps: [
      {
        code: 'internal',
        by: 'extractors/odd',
        subject: 'a/odd',
        reason: 'the extractor failed: it is out of order',
        location: { path: 'a/odd', side: 'head', startLine: 1 }
      }
    ]
  })
})

test.each([
  ['scripts', 'dockerfile', `FROM scratch\n${'RUN true\n'.repeat(2003)}`, 2002],
  ['steps', 'workflow', `jobs:\n a:\n  steps:\n${'   - run: "true"\n'.repeat(2003)}`, 2004]
])('very many %s are a gap where they go on', async (_, id, text, line) => {
  const [reader] = extractorOf(id)
  if (reader?.reads !== 'text') throw new Error(`${id} reads no texts`)
  const path = 'a'
  const { gaps } = await runFile(reader, { path, side: 'head', texts: new Map([[path, text]]), neighbours: [] })
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', line]])
})
