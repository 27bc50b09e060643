import type { Interval } from '../ecosystems/ecosystem.ts'
import type { WayOut } from './facts.ts'
import type { Applied } from './group.ts'
import { overlap } from './interval.ts'
import { affectedBy, entriesFor, match, wantedBy } from './match.ts'
import type { OsvRecord } from '../sources/osv/record.ts'
import type { Subject } from './subject.ts'

/**
 * Where `records` leave a package alone. `groups` are the advisories that apply now; those that no fixed version mends
 * are set aside, as nothing is a way out of them.
 */
export function wayOutOf(
  groups: readonly (readonly Applied[])[],
  records: readonly OsvRecord[],
  subject: Subject
): WayOut | undefined {
  const fixes = candidates(records, subject)
  const isMended = (group: readonly Applied[]): boolean => fixes.some(fix => isClean(fix, recordsIn([group]), subject))
  const hopeless = new Set(recordsIn(groups.filter(group => !isMended(group))))
  const counted = records.filter(record => !hopeless.has(record))
  if (counted.length === 0) return undefined
  if (subject.version !== undefined) {
    const from = fixes.find(fix => isClean(fix, counted, subject))
    return from === undefined ? undefined : { from }
  }
  const from = fixes.find(fix => isClean(fix, counted, subject) && isCleanFrom(fix, counted, subject))
  if (from !== undefined) return { from }
  const below = lowestAffected(counted, subject)
  return below === undefined ? undefined : { below }
}

function recordsIn(groups: readonly (readonly Applied[])[]): OsvRecord[] {
  return groups.flat().map(({ record }) => record)
}

/** Fixed versions of the package, ascending: above the current one, or above where the requirement starts. */
function candidates(records: readonly OsvRecord[], subject: Subject): string[] {
  const { compare, version } = subject
  const start = version ?? wantedBy(subject)[0]?.from?.version
  const fixed = records
    .flatMap(record => entriesFor(record, subject))
    .flatMap(({ ranges }) => ranges.filter(({ type }) => type !== 'GIT').flatMap(({ events }) => events))
    .flatMap(event => event.fixed ?? [])
  return [...new Set(fixed)]
    .filter(one => compare(one, one) !== undefined)
    .filter(one => start === undefined || (compare(one, start) ?? 1) > 0)
    .sort((left, right) => compare(left, right) ?? 0)
}

function isClean(version: string, records: readonly OsvRecord[], subject: Subject): boolean {
  const at = { ...subject, version }
  return records.every(record => match(record, at).outcome !== 'affected')
}

/** Nothing that the requirement admits from a version on is affected; it need not admit the version itself. */
function isCleanFrom(version: string, records: readonly OsvRecord[], subject: Subject): boolean {
  const rest: Interval = { from: { version, inclusive: true } }
  const wanted = wantedBy(subject).filter(interval => overlap(interval, rest, subject.compare))
  if (wanted.length === 0) return !isAdmittedApart(records, subject)
  return affectedOf(records, subject).every(
    interval => !overlap(interval, rest, subject.compare) || wanted.every(want => !meet(interval, want, rest, subject))
  )
}

/** Three intervals that overlap in pairs on a line share a version. */
function meet(one: Interval, other: Interval, rest: Interval, { compare }: Subject): boolean {
  return overlap(one, other, compare) && overlap(other, rest, compare) && overlap(one, rest, compare)
}

/** The requirement admits a clean version below all affected ones: no need to leave it. */
function isAdmittedApart(records: readonly OsvRecord[], subject: Subject): boolean {
  return lowestAffected(records, subject) !== undefined
}

/** The version below which the requirement admits only what is clean, where it admits any. */
function lowestAffected(records: readonly OsvRecord[], subject: Subject): string | undefined {
  const { compare } = subject
  const wanted = wantedBy(subject)
  const starts = affectedOf(records, subject)
    .filter(interval => wanted.some(want => overlap(interval, want, compare)))
    .map(({ from }) => from?.version)
  if (starts.length === 0 || starts.includes(undefined)) return undefined
  const [lowest] = starts.flatMap(start => start ?? []).sort((left, right) => compare(left, right) ?? 0)
  if (lowest === undefined) return undefined
  const below: Interval = { to: { version: lowest, inclusive: false } }
  return wanted.some(want => overlap(want, below, compare)) ? lowest : undefined
}

function affectedOf(records: readonly OsvRecord[], subject: Subject): readonly Interval[] {
  return records
    .filter(({ withdrawn }) => typeof withdrawn !== 'string')
    .flatMap(record => affectedBy(entriesFor(record, subject), subject).affected)
}
