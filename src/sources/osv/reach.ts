import type { Advisory } from '../facts.ts'
import { isMalicious, type Applied } from './group.ts'
import { contains } from './interval.ts'
import { entriesFor, match } from './match.ts'
import type { OsvAffected, OsvRecord } from './record.ts'
import type { Subject } from './source.ts'

/** Whether a record, or what it is an alias of, reports a malicious package. */
export function isMalware({ id, aliases }: OsvRecord): boolean {
  return [id, ...aliases].some(isMalicious)
}

/** What records come to that a requirement admits without being covered by them: is the newest known version theirs? */
export function reachOf(
  group: readonly Applied[],
  subject: Subject,
  records: readonly OsvRecord[]
): Exclude<Advisory['reach'], 'all'> {
  const newest = newestKnown(records, subject)
  if (newest === undefined) return 'some'
  const at = { ...subject, version: newest }
  return group.some(({ record }) => match(record, at).outcome === 'affected') ? 'newest' : 'some'
}

/** The highest version that the requirement admits, of those that any record of the package names. */
function newestKnown(records: readonly OsvRecord[], subject: Subject): string | undefined {
  const { compare, ecosystem, specifier } = subject
  const admitted = (specifier === undefined ? undefined : ecosystem.admitted(specifier)) ?? [{}]
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
