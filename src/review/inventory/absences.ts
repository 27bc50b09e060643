import { posix } from 'node:path'
import type { ChangeSource } from '../../changes/source.ts'
import { isFailure } from '../../core/failure.ts'
import type { RawGap } from '../../core/gap.ts'
import type { NamedAbsence } from '../../extraction/written.ts'

const unknown = 'whether the repository has a file of that name is not known, nor what the command installs'

/**
 * The gaps of the lists whose name no file of the head side has, in whatever folder: commands change folders, and images
 * copy. Where the tree is not listed whole, or the list is in a submodule, it is a note that nobody knows.
 */
export async function absencesOf(
  source: ChangeSource,
  absences: readonly NamedAbsence[],
  signal: AbortSignal
): Promise<readonly RawGap[]> {
  if (absences.length === 0) return []
  const listing = await source.list(signal)
  const { entries, whole } = isFailure(listing) ? { entries: [], whole: false } : listing
  const names = new Set(entries.map(({ path }) => posix.basename(path)))
  const modules = entries.flatMap(({ path, type }) => (type === 'submodule' ? [`${path}/`] : []))
  const isKnown = (list: string): boolean => whole && !modules.some(module => list.includes(module))
  return absences
    .filter(({ name }) => !names.has(name))
    .map(({ gap }) => (isKnown(gap.subject) ? gap : { ...gap, reason: unknown, atMost: 'note' }))
}
