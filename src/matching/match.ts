import type { PlacedEntry, PlacedRecord } from './package-line.ts'
import { covers, firstMeeting, holds, united, type Spans } from './spans.ts'
import { spelled, type Spelled, type Subject } from './subject.ts'

/** Whether an advisory applies, and by which of its entries. */
interface Match {
  /** `admitted`: a requirement admits affected versions beside others. */
  readonly outcome: 'affected' | 'admitted' | 'unaffected' | 'undecided'
  readonly entries: readonly PlacedEntry[]
}

/**
 * Evaluates one record, <https://ossf.github.io/osv-schema/#evaluation>: for a version, when `versions` or a range of
 * an entry holds it; for a requirement, when every version that it admits is affected. A requirement that admits
 * nothing readable (a tag, none at all) stands for every version.
 */
export function match({ entries }: PlacedRecord, subject: Subject): Match {
  if (subject.version === undefined) return matchRequirement(entries, subject)
  const version = spelled(subject.version, subject.line)
  const judged = entries.map(entry => ({ entry, outcome: matchVersion(entry, version) }))
  const affected = judged.filter(({ outcome }) => outcome === true)
  if (affected.length > 0) return { outcome: 'affected', entries: affected.map(({ entry }) => entry) }
  return { outcome: judged.some(({ outcome }) => outcome === undefined) ? 'undecided' : 'unaffected', entries: [] }
}

/** Undefined where nothing says that it is affected and something could not be compared. */
function matchVersion({ entry, exact, odd, unreadable }: PlacedEntry, { texts, places }: Spelled): boolean | undefined {
  if (texts.some(text => odd.has(text)) || places.some(place => isWithin(exact, place))) return true
  const incomparable = places.includes(undefined) && exact.length > 0
  const unlisted = places[0] === undefined && entry.versions.length > 0
  return unreadable || incomparable || unlisted ? undefined : false
}

/** What has no place is only where everything is. */
function isWithin(spans: Spans, place: number | undefined): boolean {
  if (place !== undefined) return holds(spans, place)
  return spans.some(({ start, end }) => start === -Infinity && end === Infinity)
}

function matchRequirement(entries: readonly PlacedEntry[], { wanted }: Subject): Match {
  const affected = united(entries.flatMap(({ withBuilds }) => withBuilds))
  if (affected.length > 0 && covers(affected, wanted)) return { outcome: 'affected', entries }
  if (entries.some(({ unreadable }) => unreadable)) return { outcome: 'undecided', entries: [] }
  if (wanted.some(span => firstMeeting(affected, span) !== undefined)) return { outcome: 'admitted', entries }
  return { outcome: 'unaffected', entries: [] }
}
