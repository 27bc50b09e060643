import { posix } from 'node:path'
import type { ChangeSource } from '../../changes/source.ts'
import { isFailure } from '../../core/failure.ts'
import type { RawGap } from '../../core/gap.ts'
import type { NamedAbsence } from '../../extraction/written.ts'

/**
 * The gaps of the lists whose name no file of the head side has, in whatever folder: commands change folders, and images
 * copy. Of a tree that is not listed whole, nothing is known to be absent.
 */
export async function absencesOf(
  source: ChangeSource,
  absences: readonly NamedAbsence[],
  signal: AbortSignal
): Promise<readonly RawGap[]> {
  if (absences.length === 0) return []
  const listing = await source.list(signal)
  if (isFailure(listing) || !listing.whole) return []
  const names = new Set(listing.entries.map(({ path }) => posix.basename(path)))
  const modules = listing.entries.flatMap(({ path, type }) => (type === 'submodule' ? [`${path}/`] : []))
  const isElsewhere = (list: string): boolean => modules.some(module => list.includes(module))
  return absences.flatMap(({ name, gap }) => (names.has(name) || isElsewhere(gap.subject) ? [] : [gap]))
}
