import type { Turns } from '../core/turns.ts'
import type { Interval } from '../ecosystems/ecosystem.ts'
import { withoutBuild } from '../ecosystems/shared/build.ts'
import type { OsvAffected, OsvRecord } from '../sources/osv/record.ts'
import { entriesFor } from '../sources/osv/entries.ts'
import type { AskedPackage, OsvEcosystem } from '../sources/osv/source.ts'
import { affectedIntervals } from './interval.ts'
import { spanOf, versionLine, type VersionLine } from './line.ts'
import { united, type Span, type Spans } from './spans.ts'

/** An entry of a record about one package, on the line of the package's versions. */
export interface PlacedEntry {
  readonly entry: OsvAffected
  /** What its ranges and its list of versions hold. */
  readonly exact: Spans
  /** The same with the local builds of the last version of each range, and of each version of the list. */
  readonly withBuilds: Spans
  /** What its ranges alone hold, with such builds. */
  readonly ranges: Spans
  /** What its list holds that is not a version of the ecosystem. */
  readonly odd: ReadonlySet<string>
  /** An end of a range is not a version of the ecosystem. */
  readonly unreadable: boolean
}

/** A record as far as it is about one package. */
export interface PlacedRecord {
  readonly record: OsvRecord
  /** None of a record that was withdrawn. */
  readonly entries: readonly PlacedEntry[]
  /** Entries about the package, of withdrawn records too. */
  readonly named: readonly OsvAffected[]
}

/** All that is compared about the packages of one name: each record is read once, each version sorted once. */
export interface PackageLine {
  readonly line: VersionLine
  place(record: OsvRecord): PlacedRecord
}

/** What is asked about one version or requirement of a package. */
export interface LineQuestion {
  readonly package: AskedPackage
  readonly records: readonly OsvRecord[]
}

/** Undefined where its time runs out. */
export async function packageLine(
  name: Pick<AskedPackage, 'ecosystem' | 'name'>,
  questions: readonly LineQuestion[],
  records: ReadonlySet<OsvRecord>,
  turns: Turns
): Promise<PackageLine | undefined> {
  const { ecosystem } = name
  const versions: string[] = []
  const add = (version: string): void => {
    versions.push(version)
    if (version.includes('+')) versions.push(withoutBuild(version))
  }
  const named = new Map<OsvRecord, readonly OsvAffected[]>()
  for (const record of records) {
    if (turns.isDue() && !(await turns.next())) return undefined
    const entries = entriesFor(record, name)
    named.set(record, entries)
    for (const version of entries.flatMap(versionsIn)) add(version)
    for (const last of entries.flatMap(lastIn)) versions.push(ecosystem.through(last).version)
  }
  for (const { package: asked } of questions) {
    if (asked.version !== undefined) add(asked.version)
    for (const { from, to } of admittedBy(asked)) for (const end of [from, to]) if (end !== undefined) add(end.version)
  }
  const line = await versionLine(versions, (left, right) => ecosystem.compare(left, right), turns)
  if (line === undefined) return undefined
  const placed = new Map<OsvRecord, PlacedRecord>()
  for (const [record, entries] of named) {
    if (turns.isDue() && !(await turns.next())) return undefined
    const counted = typeof record.withdrawn === 'string' ? [] : entries
    placed.set(record, { record, entries: counted.map(entry => placeEntry(entry, line, ecosystem)), named: entries })
  }
  return { line, place: record => placed.get(record) ?? { record, entries: [], named: [] } }
}

/** The versions that a requirement admits; all of them where it admits nothing readable. */
export function admittedBy({ ecosystem, version, specifier }: AskedPackage): readonly Interval[] {
  if (version !== undefined || specifier === undefined) return [{}]
  const admitted = ecosystem.admitted(specifier) ?? []
  return admitted.length === 0 ? [{}] : admitted
}

function versionsIn({ versions, ranges }: OsvAffected): string[] {
  const events = ranges.flatMap(range => (range.type === 'GIT' ? [] : range.events))
  return [...versions, ...events.flatMap(event => Object.values(event)).flatMap(version => version ?? [])]
}

/** Versions whose local builds may be affected as well. */
function lastIn({ versions, ranges }: OsvAffected): string[] {
  return [...versions, ...ranges.flatMap(({ events }) => events.flatMap(event => event.last_affected ?? []))]
}

function placeEntry(entry: OsvAffected, line: VersionLine, ecosystem: OsvEcosystem): PlacedEntry {
  const exact: Span[] = []
  const listed: Span[] = []
  const odd = new Set<string>()
  for (const version of entry.versions) {
    const from = { version, inclusive: true }
    const one = spanOf({ from, to: from }, line)
    if (one === undefined) odd.add(version)
    else {
      exact.push(one)
      listed.push(spanOf({ from, to: ecosystem.through(version) }, line) ?? one)
    }
  }
  const ranges: Span[] = []
  let unreadable = false
  for (const { type, events } of entry.ranges) {
    const intervals = type === 'GIT' ? [] : affectedIntervals(events, line.compare)
    if (intervals === undefined) unreadable = true
    for (const interval of intervals ?? []) {
      const one = spanOf(interval, line)
      if (one === undefined) continue
      exact.push(one)
      const { to } = interval
      const wider = to?.inclusive === true ? { ...interval, to: ecosystem.through(to.version) } : interval
      ranges.push(spanOf(wider, line) ?? one)
    }
  }
  const withBuilds = united([...ranges, ...listed])
  return { entry, exact: united(exact), withBuilds, ranges: united(ranges), odd, unreadable }
}
