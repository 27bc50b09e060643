import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gapLines } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const lockfile = readFileSync(join(import.meta.dirname, 'fixtures/bun.lockb'))

function extract(content: Buffer, path = 'web/bun.lockb') {
  return extractor.extract({
    path,
    bytes: {
      size: content.length,
      sha256: '',
      read: (start, end) => Promise.resolve(content.subarray(start, end))
    },
    locate: () => ({ path, side: 'head' })
  })
}

test.each<[string, Buffer, RegExp]>([
  ['what bun writes', lockfile, /^parse-error web\/bun.lockb: the binary lockfile .* commit its text lockfile instead/],
  ['only its first lines', lockfile.subarray(0, 43), /the binary lockfile of bun is not read/],
  ['half of them', lockfile.subarray(0, 30), /does not begin as/],
  [
    'with line ends of Windows',
    Buffer.from(lockfile.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
    /does not begin as/
  ],
  ['another version', Buffer.from('#!/usr/bin/env bun\nbun-lockfile-format-v9\n'), /does not begin as/],
  ['text', Buffer.from('<<<<<<< ours\n{ "lockfileVersion": 1 }\n'), /does not begin as/],
  ['nothing', Buffer.alloc(0), /does not begin as/]
])('%s', async (_, content, gap) => {
  const result = await extract(content)
  expect(result.components).toEqual([])
  expect(gapLines(result)).toEqual([expect.stringMatching(gap) as string])
})

test('what is installed is not reviewed', async () => {
  expect(await extract(lockfile, 'node_modules/a/bun.lockb')).toEqual({ components: [], gaps: [] })
})
