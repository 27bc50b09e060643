import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../../../test/helpers/git.ts'
import { longestPiece, type OpenedBytes } from '../../core/content.ts'
import { spool } from './spool.ts'

const large = 9 * 1024 * 1024

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
})

function content(size: number): Buffer {
  return Buffer.alloc(size, Buffer.from('0123456789abcdef!'))
}

async function opened(bytes: Buffer): Promise<Exclude<OpenedBytes, { reason: string }>> {
  const answer = await spool(
    bytes.length,
    take => {
      for (let at = 0; at < bytes.length; at += 65_536) if (!take(bytes.subarray(at, at + 65_536))) break
      return Promise.resolve(undefined)
    },
    folder
  )
  if ('reason' in answer) throw new Error(answer.reason)
  return answer
}

test.each([0, 1, 100_000, large])('%i bytes are read piece by piece', async size => {
  const whole = content(size)
  const { bytes, close } = await opened(whole)
  expect([bytes.size, bytes.sha256]).toEqual([size, createHash('sha256').update(whole).digest('hex')])
  for (const [start, end] of [
    [0, 17],
    [size - 3 < 0 ? 0 : size - 3, size + 100],
    [size, size],
    [size + 5, size + 9]
  ] as const) {
    expect(Buffer.from(await bytes.read(start, end)).equals(whole.subarray(start, end))).toBe(true)
  }
  await close()
})

test.each([
  [-1, 4],
  [5, 4],
  [0.5, 4],
  [0, Number.NaN],
  [0, longestPiece + 1]
])('%d to %d is no piece', async (start, end) => {
  const { bytes, close } = await opened(content(10))
  await expect(bytes.read(start, end)).rejects.toThrow(RangeError)
  await close()
})

test('what is large has no name in the folder for temporary files, from the first byte on', async () => {
  const names: string[][] = []
  const whole = content(large)
  const answer = await spool(
    large,
    take => {
      take(whole.subarray(0, 1))
      names.push(readdirSync(folder))
      take(whole.subarray(1))
      return Promise.resolve(undefined)
    },
    folder
  )
  expect([...names, readdirSync(folder)]).toEqual([[], []])
  if (!('reason' in answer)) await answer.close()
})

test.each<[string, (take: (chunk: Uint8Array) => boolean) => Promise<{ reason: string } | undefined>, RegExp]>([
  ['a reason', () => Promise.resolve({ reason: 'stopped' }), /^stopped$/],
  ['too few bytes', take => Promise.resolve(take(content(5)) ? undefined : { reason: '' }), /^only 5 of its/],
  [
    'too many bytes',
    take => Promise.resolve(take(content(large + 1)) ? { reason: '' } : undefined),
    /more bytes than the announced/
  ],
  ['a failure', () => Promise.reject(new Error('no such thing')), /could not be buffered: no such thing/]
])('%s is why there is nothing to read', async (_, fill, reason) => {
  for (const size of [10, large])
    expect(await spool(size, fill, folder)).toMatchObject({ reason: expect.stringMatching(reason) as string })
  expect(readdirSync(folder)).toEqual([])
})

test('without a place for temporary files there is nothing to read', async () => {
  const reason = expect.stringMatching(/could not be buffered: .*ENOENT/) as string
  expect(await spool(large, () => Promise.resolve(undefined), join(folder, 'none'))).toMatchObject({ reason })
})
