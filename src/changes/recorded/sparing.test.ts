import { memorySource } from '../../../test/helpers/memory-source.ts'
import { sparing } from './sparing.ts'

const { signal } = new AbortController()

test('memory is spared once, when what was read is large', async () => {
  let spared = 0
  const half = 'x'.repeat(8_000_000)
  const source = sparing(memorySource({ a: half }, { a: half, b: 'x' }), () => spared++)
  await source.read([{ at: 'head', path: 'b' }], signal)
  await source.read([{ at: 'base', path: 'a' }], signal)
  expect(spared).toBe(0)
  const blobs = await source.read([{ at: 'head', path: 'a' }], signal)
  expect([blobs[0]?.type, spared]).toEqual(['file', 1])
  await source.read([{ at: 'head', path: 'a' }], signal)
  expect(spared).toBe(1)
})
