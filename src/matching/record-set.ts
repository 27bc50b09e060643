import { withoutBuild } from '../ecosystems/shared/build.ts'
import type { OsvAffected } from '../sources/osv/record.ts'
import type { VersionLine } from './line.ts'
import type { PlacedRecord } from './package-line.ts'
import { firstWhere, holds, spanAround, united, type Spans } from './spans.ts'

/** A version that records name, with its place and, of a local build, that of the version it is built from. */
export interface NamedVersion {
  readonly version: string
  readonly place: number
  readonly release?: number
}

/** What some records of a package hold together. */
export interface Held {
  readonly exact: Spans
  readonly withBuilds: Spans
  /** Fixed versions of these records that none of them holds, ascending. */
  readonly mends: readonly NamedVersion[]
}

/** The records of a package, and what was found out about them: most of it is the same for every version that is asked about. */
export interface RecordSet {
  readonly records: readonly PlacedRecord[]
  /** Versions in which one of the records is fixed, ascending. */
  readonly fixes: readonly NamedVersion[]
  /** Versions that the records name, ascending. */
  readonly named: readonly NamedVersion[]
  /** What some of the records hold. */
  heldBy(records: readonly PlacedRecord[]): Held
}

/** The records of a package as a set. `numberOf` tells records apart. */
export function recordSet(
  records: readonly PlacedRecord[],
  line: VersionLine,
  numberOf: (record: PlacedRecord) => number
): RecordSet {
  const known = new Map<string, Held>()
  return {
    records,
    fixes: namedIn(records, fixedIn, line),
    named: namedIn(records, namedBy, line),
    heldBy(some) {
      const key = some.map(numberOf).join()
      const before = known.get(key)
      if (before !== undefined) return before
      const entries = some.flatMap(one => one.entries)
      const exact = united(entries.flatMap(entry => entry.exact))
      const withBuilds = united(entries.flatMap(entry => entry.withBuilds))
      const mends = namedIn(some, fixedIn, line).filter(fix => !isHeld(exact, fix))
      const held = { exact, withBuilds, mends }
      if (known.size >= mostKnown) known.clear()
      known.set(key, held)
      return held
    }
  }
}

/** What is remembered of one package. */
const mostKnown = 2000

/** Whether spans hold a version, or the version that it is a local build of. */
export function isHeld(spans: Spans, { place, release }: NamedVersion): boolean {
  return holds(spans, place) || (release !== undefined && holds(spans, release))
}

/** The index of the first of some versions from a cut of the line on. */
export function firstFrom(versions: readonly NamedVersion[], cut: number): number {
  return firstWhere(versions.length, at => 2 * (versions[at]?.place ?? 0) >= cut)
}

/** The first of some versions, from a cut of the line on, that spans do not hold. */
export function firstOutside(versions: readonly NamedVersion[], spans: Spans, cut: number): NamedVersion | undefined {
  for (let at = firstFrom(versions, cut); ;) {
    const version = versions[at]
    if (version === undefined || !isHeld(spans, version)) return version
    const around = spanAround(spans, version.place)
    at = around === undefined ? at + 1 : firstFrom(versions, around.end)
  }
}

function namedIn(
  records: readonly PlacedRecord[],
  versionsOf: (entry: OsvAffected) => readonly string[],
  line: VersionLine
): readonly NamedVersion[] {
  const found = new Map<number, NamedVersion>()
  for (const version of records.flatMap(({ named }) => named).flatMap(versionsOf)) {
    const place = line.placeOf(version)
    if (place === undefined || found.has(place)) continue
    const release = version.includes('+') ? line.placeOf(withoutBuild(version)) : undefined
    found.set(place, { version, place, ...(release !== undefined && { release }) })
  }
  return [...found.values()].sort((one, other) => one.place - other.place)
}

function eventsOf({ ranges }: OsvAffected): OsvAffected['ranges'][number]['events'] {
  return ranges.flatMap(({ type, events }) => (type === 'GIT' ? [] : events))
}

function fixedIn(entry: OsvAffected): string[] {
  return eventsOf(entry).flatMap(({ fixed }) => fixed ?? [])
}

function namedBy(entry: OsvAffected): string[] {
  const events = eventsOf(entry).flatMap(({ introduced, fixed, last_affected }) => [introduced, fixed, last_affected])
  return [...entry.versions, ...events.flatMap(version => (version === undefined || version === '0' ? [] : [version]))]
}
