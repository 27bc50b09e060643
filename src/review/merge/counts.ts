import { posix } from 'node:path'
import type { ChangedFile } from '../../core/change.ts'
import { pointsAtRequirements } from '../../extraction/capabilities.ts'
import { extractorsFor } from '../../extraction/readers.ts'

/**
 * Whether the review of a change could come to another end with a file as the base branch has it by now: it was read, or
 * looked for in vain; or it is new there, and can point at other files, or stands beside what changed or above it.
 */
export function counts(
  { path, base }: ChangedFile,
  read: ReadonlySet<string>,
  changed: readonly ChangedFile[]
): boolean {
  if (read.has(path)) return true
  if (base !== undefined || extractorsFor(path).length === 0) return false
  const folder = posix.dirname(path)
  return (
    pointsAtRequirements(path) || folder === '.' || changed.some(({ path: other }) => other.startsWith(`${folder}/`))
  )
}
