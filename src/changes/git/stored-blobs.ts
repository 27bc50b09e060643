import type { Unavailable } from '../../core/content.ts'
import { isFailure } from '../../core/failure.ts'
import { pointerLimit } from '../content/lfs.ts'
import { spool } from '../content/spool.ts'
import type { Blob } from '../source.ts'
import type { ReadObjects } from './objects.ts'
import { complaint, converse, type Git } from './process.ts'

const gibibyte = 1024 * 1024 * 1024

/** Blobs by id that are read once they are opened; without those so short that they are read at once, as pointers are. */
export async function storedBlobs(
  git: Git,
  readObjects: ReadObjects,
  ids: readonly string[],
  { pieces = 2 * gibibyte }: { readonly pieces?: number },
  signal: AbortSignal
): Promise<ReadonlyMap<string, Blob>> {
  const stored = new Map<string, Blob>()
  for (const [id, header] of await readObjects(ids, { contents: false, limit: 0 }, signal)) {
    if (isFailure(header)) stored.set(id, { type: 'failed', ...header })
    else if (header.type !== 'blob') {
      stored.set(id, { type: 'failed', reason: `it is a ${header.type}, not a file` })
    } else if (header.size > pieces) {
      const reason = `it has ${header.size} bytes, the limit is ${pieces}`
      stored.set(id, { type: 'failed', reason, cause: 'limit' })
    } else if (header.size >= pointerLimit) {
      const { size } = header
      const fill = (stop: AbortSignal) => (take: (chunk: Uint8Array) => boolean) => print(git, id, take, stop)
      stored.set(id, { type: 'stored', open: stop => spool(size, fill(stop)) })
    }
  }
  return stored
}

async function print(
  git: Git,
  id: string,
  take: (chunk: Uint8Array) => boolean,
  signal: AbortSignal
): Promise<Unavailable | undefined> {
  const ended = await converse(git, ['cat-file', 'blob', id], { signal, onOutput: take })
  if (signal.aborted) return { reason: 'reading was stopped before its end', cause: 'missing' }
  if (ended.code === 0) return undefined
  return { reason: `git could not read the object: ${complaint(ended)}`, cause: 'missing' }
}
