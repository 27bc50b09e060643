import type { OpenBytes } from '../core/content.ts'
import type { BytesExtractor, RegisteredBytesExtractor } from '../extractors/extractor.ts'
import { runBytes } from './bytes.ts'

const { signal } = new AbortController()

function registered(id: string, load: () => Promise<BytesExtractor>): RegisteredBytesExtractor {
  const nothing = { languages: [], interpreters: [], pointsAtRequirements: [], publishes: [], lock: false }
  return { id, reads: 'bytes', files: [], ...nothing, load }
}

function extractor(extract: BytesExtractor['extract']): () => Promise<BytesExtractor> {
  return () => Promise.resolve({ reads: 'bytes', files: [], extract })
}

/** A file of some bytes, and what was done to it. */
function file(content: string): { readonly open: OpenBytes; readonly log: readonly string[] } {
  const log: string[] = []
  const open: OpenBytes = () => {
    log.push('open')
    const bytes = Buffer.from(content)
    return Promise.resolve({
      bytes: { size: bytes.length, sha256: 'x', read: (start, end) => Promise.resolve(bytes.subarray(start, end)) },
      close: () => {
        log.push('close')
        return Promise.resolve()
      }
    })
  }
  return { open, log }
}

const model = extractor(async ({ path, bytes, locate }) => ({
  components: [
    {
      kind: 'dataset',
      host: 'huggingface',
      name: Buffer.from(await bytes.read(0, 3)).toString(),
      remoteCode: false,
      use: 'load',
      location: locate('offset 0'),
      text: path,
      confidence: 'certain'
    }
  ],
  gaps: [{ code: 'parse-error', subject: path, reason: 'odd', location: locate() }]
}))

test('what is found in bytes has the context of its file, and a place without a line', async () => {
  const { open, log } = file('abcdef')
  const [result] = await runBytes([registered('odd', model)], { path: 'tests/a.bin', side: 'head', open }, signal)
  expect(result).toMatchObject({
    components: [
      { name: 'abc', context: 'test', alsoAt: [], location: { path: 'tests/a.bin', side: 'head', within: 'offset 0' } }
    ],
    gaps: [{ by: 'extractors/odd', location: { path: 'tests/a.bin' } }]
  })
  expect(log).toEqual(['open', 'close'])
})

test('a file is opened once for all its readers, and closed although one fails', async () => {
  const { open, log } = file('abcdef')
  const broken = (): never => {
    throw new Error('out of order')
  }
  const readers = [
    registered('one', model),
    registered('two', extractor(broken)),
    registered('three', () => Promise.reject(new Error('out of order')))
  ]
  const results = await runBytes(readers, { path: 'a.bin', side: 'base', open }, signal)
  expect(results.map(({ gaps }) => gaps.map(({ code, by, reason }) => `${code} ${by}: ${reason}`))).toEqual([
    ['parse-error extractors/one: odd'],
    ['internal extractors/two: the extractor failed: out of order'],
    ['internal extractors/three: the extractor failed: out of order']
  ])
  expect(log).toEqual(['open', 'close'])
})

test.each([
  [{ reason: 'stopped', cause: 'missing' }, 'content-missing'],
  [{ reason: 'too large', cause: 'limit' }, 'limit-exceeded'],
  [{ reason: 'no room' }, 'parse-error']
] as const)('content that cannot be opened is one gap: %j', async (answer, code) => {
  const readers = [registered('one', model), registered('two', model)]
  const open: OpenBytes = () => Promise.resolve(answer)
  const results = await runBytes(readers, { path: 'a.bin', side: 'head', open }, signal)
  expect(results.flatMap(({ gaps }) => gaps)).toMatchObject([
    { code, by: 'changes', subject: 'a.bin', reason: answer.reason, location: { path: 'a.bin', side: 'head' } }
  ])
})
