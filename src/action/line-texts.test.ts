import { aFinding, aLocation } from '../../test/helpers/review.ts'
import type { Blob, ChangeSource } from '../changes/source.ts'
import type { Finding } from '../core/finding.ts'
import { lineTexts } from './line-texts.ts'

const blobs: Readonly<Record<string, Blob>> = {
  'a.txt': { type: 'file', bytes: Buffer.from('one\r\ntwo\n') },
  'b.txt': { type: 'failed', reason: 'GitHub did not answer', cause: 'missing' }
}

/** Answers only while the time of a request is not up. */
function source(asked: string[] = []): ChangeSource {
  return {
    range: { spec: 'a..b', base: 'a', head: 'b' },
    policyTip: { commit: 'a', ref: 'main' },
    files: [],
    list: () => Promise.resolve({ entries: [], whole: true }),
    close: () => Promise.resolve(),
    read: (requests, signal) =>
      Promise.resolve(
        requests.map(({ path }) => {
          asked.push(path)
          if (signal.aborted) return { type: 'failed', reason: 'timed out' }
          return blobs[path] ?? { type: 'absent' }
        })
      )
  }
}

function fixable(path: string, over: Partial<Finding> = {}): Finding {
  const location = aLocation(path, 1)
  return aFinding({ location, fix: { edits: [{ location, newText: 'x' }], clears: true }, ...over })
}

const silent = (): undefined => undefined
const time = new AbortController().signal

test('gives the lines of files with one edit, without their line breaks', async () => {
  const asked: string[] = []
  const findings = [fixable('a.txt'), fixable('a.txt'), fixable('c.txt', { fix: { edits: [], clears: true } })]
  const textOf = await lineTexts(findings, source(asked), time, silent)
  expect(asked).toEqual(['a.txt'])
  expect([1, 2].map(line => textOf(aLocation('a.txt', line)))).toEqual(['one', 'two'])
  expect(textOf({ ...aLocation('a.txt', 1), side: 'base' })).toBeUndefined()
})

test.each([
  ['is not given', 'b.txt', time, 'no suggestions for b.txt: GitHub did not answer'],
  ['is not there', 'c.txt', time, 'no suggestions for c.txt: no content'],
  ['is asked for too late', 'a.txt', AbortSignal.abort(), 'no suggestions for a.txt: timed out']
])('a file that %s has no lines, and the log says why', async (_, path, signal, said) => {
  const log: string[] = []
  const textOf = await lineTexts([fixable(path)], source(), signal, line => log.push(line))
  expect(textOf(aLocation(path, 1))).toBeUndefined()
  expect(log).toEqual([said])
})

test('files of the first findings are read', async () => {
  const asked: string[] = []
  const many = Array.from({ length: 60 }, (_, index) => fixable(`${index}.txt`, { fingerprint: `${index}` }))
  await lineTexts([fixable('a.txt'), ...many], source(asked), time, silent)
  expect([asked.length, asked[0]]).toEqual([50, 'a.txt'])
})
