import type { RawGap } from '../../core/gap.ts'
import { extractorsFor } from '../../extraction/readers.ts'

/** Whether a file is a lockfile of which an extractor has read all: it mentions nothing beyond its components. */
export function isReadInFull(path: string, gaps: readonly RawGap[]): boolean {
  return extractorsFor(path).some(({ lock }) => lock) && !gaps.some(({ location }) => location?.path === path)
}
