import type { WayOut } from './facts.ts'
import type { PlacedRecord } from './package-line.ts'
import { firstOutside, type RecordSet } from './record-set.ts'
import { firstMeeting, lastCommonEnd, type Spans } from './spans.ts'
import type { Subject } from './subject.ts'

/**
 * Where the records of a package leave it alone. `groups` are the records of the advisories that apply now; those that no
 * fixed version mends are set aside, as nothing is a way out of them.
 */
export function wayOutOf(
  groups: readonly (readonly PlacedRecord[])[],
  set: RecordSet,
  subject: Subject
): WayOut | undefined {
  const above = cutAbove(subject)
  const isMended = (group: readonly PlacedRecord[]): boolean =>
    firstOutside(set.fixes, set.heldBy(group).exact, above) !== undefined
  const hopeless = new Set(groups.filter(group => !isMended(group)).flat())
  const counted = set.records.filter(record => !hopeless.has(record))
  if (counted.length === 0) return undefined
  const { exact, withBuilds } = set.heldBy(counted)
  if (subject.version !== undefined) return leadingTo(firstOutside(set.fixes, exact, above))

  // A version that the requirement admits may be affected up to here; above, nothing that it admits is.
  const { wanted } = subject
  const clean = Math.max(above, lastCommonEnd(withBuilds, wanted) ?? -Infinity)
  const from = clean === Infinity ? undefined : firstOutside(set.fixes, exact, clean)
  const below = lowestAffected(withBuilds, subject)
  // Where it admits a clean version below all affected ones, there is no need to leave it.
  const isAdmitted = from !== undefined && 2 * from.place < (wanted.at(-1)?.end ?? Infinity)
  if (from !== undefined && (isAdmitted || below === undefined)) return leadingTo(from)
  return below === undefined ? undefined : { below }
}

function leadingTo(fix: { readonly version: string } | undefined): WayOut | undefined {
  return fix === undefined ? undefined : { from: fix.version }
}

/** Behind the current version, or behind where the requirement starts. */
export function cutAbove({ version, line, wanted }: Subject): number {
  if (version === undefined) return Math.floor((wanted[0]?.start ?? -Infinity) / 2) * 2 + 1
  const place = line.placeOf(version)
  return place === undefined ? -Infinity : 2 * place + 1
}

/** The version below which the requirement admits only what is clean, where it admits any. */
function lowestAffected(affected: Spans, { wanted, line }: Subject): string | undefined {
  const [start] = wanted.flatMap(span => firstMeeting(affected, span)?.start ?? []).sort((one, other) => one - other)
  if (start === undefined || start === -Infinity || (wanted[0]?.start ?? -Infinity) >= start) return undefined
  return line.versionAt(start / 2)
}
