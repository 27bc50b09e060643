import { contains } from '../ecosystems/shared/interval-sets.ts'
import type { Advisory } from './facts.ts'
import type { Applied } from './group.ts'
import { overlap } from './interval.ts'
import { affectedBy, entriesFor, match, wantedBy } from './match.ts'
import type { OsvAffected, OsvRecord } from '../sources/osv/record.ts'
import type { Subject } from './subject.ts'

/**
 * What records come to that a requirement admits without being covered by them: are all versions theirs from some one
 * on, or the `newest` known?
 */
export function reachOf(
  group: readonly Applied[],
  subject: Subject,
  newest: string | undefined
): Exclude<Advisory['reach'], 'all'> {
  if (group.some(({ entries }) => isOpenEnded(entries, subject))) return 'onwards'
  if (newest === undefined) return 'some'
  const at = { ...subject, version: newest }
  return group.some(({ record }) => match(record, at).outcome === 'affected') ? 'newest' : 'some'
}

/** A range reaches as far up as what is admitted. */
function isOpenEnded(entries: readonly OsvAffected[], subject: Subject): boolean {
  const { compare } = subject
  const end = wantedBy(subject).at(-1) ?? {}
  const ranges = entries.map(entry => ({ ...entry, versions: [] }))
  return affectedBy(ranges, subject).affected.some(({ from, to }) => {
    if (!overlap({ ...(from && { from }), ...(to && { to }) }, end, compare)) return false
    if (to === undefined || end.to === undefined) return to === undefined
    const order = compare(to.version, end.to.version) ?? -1
    return order > 0 || (order === 0 && (to.inclusive || !end.to.inclusive))
  })
}

/** The highest version that the requirement admits, of those that any record of the package names. */
export function newestKnown(records: readonly OsvRecord[], subject: Subject): string | undefined {
  const { compare } = subject
  const admitted = wantedBy(subject)
  return records
    .flatMap(record => entriesFor(record, subject))
    .flatMap(versionsOf)
    .filter(version => compare(version, version) !== undefined)
    .filter(version => admitted.some(interval => contains(interval, version, compare) === true))
    .reduce<string | undefined>(
      (high, version) => (high !== undefined && (compare(version, high) ?? 0) <= 0 ? high : version),
      undefined
    )
}

function versionsOf({ versions, ranges }: OsvAffected): string[] {
  const events = ranges.filter(({ type }) => type !== 'GIT').flatMap(({ events: all }) => all)
  const named = events.flatMap(({ introduced, fixed, last_affected }) => [introduced, fixed, last_affected])
  return [...versions, ...named.flatMap(version => (version === undefined || version === '0' ? [] : [version]))]
}
