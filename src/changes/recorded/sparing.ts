import { growSlowly } from '../../core/grow-slowly.ts'
import type { ChangeSource } from '../source.ts'

/** So many bytes of files make a review a large one. */
const large = 16_000_000

/**
 * Wraps a source for a process that is all the review's own: once its files are large, memory counts more than time, and
 * `spare` is called. What large files a review reads is known no sooner.
 */
export function sparing(source: ChangeSource, spare: () => void = growSlowly): ChangeSource {
  let bytes = 0
  return {
    ...source,
    async read(requests, signal) {
      const blobs = await source.read(requests, signal)
      const before = bytes
      for (const blob of blobs) if (blob.type === 'file') bytes += blob.bytes.length
      if (before < large && bytes >= large) spare()
      return blobs
    }
  }
}
