import { turnsUntil, type Turns } from '../core/turns.ts'
import { groupBy } from '../core/group.ts'
import { isMalicious, type OsvRecord } from '../sources/osv/record.ts'
import type { SourceGap } from '../sources/fact-source.ts'
import type { PackageRecords } from '../sources/osv/source.ts'
import type { Advisory } from './facts.ts'
import { byFame, groupByAlias, namesOfGroups } from './group.ts'
import type { Applied } from './group.ts'
import { match } from './match.ts'
import { cutAbove, wayOutOf } from './nearest-fix.ts'
import { packageLine, type PackageLine, type PlacedEntry, type PlacedRecord } from './package-line.ts'
import { newestKnown, reachOf } from './reach.ts'
import { firstFrom, recordSet, type RecordSet } from './record-set.ts'
import { highest, loadScorer, rate } from './severity.ts'
import type { Scorer } from './severity.ts'
import { subjectOf, type Subject } from './subject.ts'

/** A record that applies to a package, on the line of the package's versions. */
export interface AppliedRecord extends Applied {
  readonly of: PlacedRecord
  readonly placed: readonly PlacedEntry[]
}

/** What packages were found to be affected by, by the key of each query, and what was not found out. */
interface Found {
  readonly advisories: Map<string, readonly Advisory[]>
  readonly gaps: SourceGap[]
}

/**
 * The advisories that apply to each package, by the key of its query: those among its records that hold its version, and
 * those that the source asserts. A version that cannot be compared with a record is a gap, and so is a package that the
 * time was not enough for.
 */
export async function advisoriesOf(packages: Iterable<PackageRecords>, signal: AbortSignal): Promise<Found> {
  const found: Found = { advisories: new Map(), gaps: [] }
  const turns = turnsUntil(signal)
  let loading: Promise<Scorer> | undefined
  const scorer = (): Promise<Scorer> => (loading ??= loadScorer())
  const late: string[] = []
  // What is the same for all versions of a package is done once.
  for (const ofName of groupBy(
    packages,
    ({ package: { ecosystem, name } }) => `${ecosystem.osvName} ${name}`
  ).values()) {
    const some = ofName.filter(({ records, asserted }) => records.length + asserted.length > 0)
    const none = ofName.filter(({ records, asserted }) => records.length + asserted.length === 0)
    for (const one of none) found.advisories.set(one.package.key, [])
    late.push(...(await ofOneName(some, found, scorer, turns)))
  }
  if (late.length > 0) found.gaps.push(outOfTime(late))
  return found
}

/** Looks for what applies to packages of one name; the keys of those that the time was not enough for. */
async function ofOneName(
  packages: readonly PackageRecords[],
  found: Found,
  scorer: () => Promise<Scorer>,
  turns: Turns
): Promise<readonly string[]> {
  const keys = packages.map(({ package: of }) => of.key)
  const [first] = packages
  if (first === undefined) return []
  const all = new Set(packages.flatMap(({ records, asserted }) => [...records, ...asserted]))
  const placing = await packageLine(first.package, packages, all, turns)
  if (placing === undefined) return keys
  const setOf = recordSets(placing)
  for (const [at, one] of packages.entries()) {
    if (turns.isDue() && !(await turns.next())) return keys.slice(at)
    const subject = subjectOf(one.package, placing.line)
    const { advisories, undecided, unaffected } = await applying(one, subject, placing, setOf(one.records), scorer)
    if (undecided.length > 0) found.gaps.push(undecidedGap(subject, undecided))
    found.gaps.push(...contradictions(one, unaffected))
    found.advisories.set(subject.key, advisories)
  }
  return []
}

/** The same set for the same records, whichever list they are in. */
function recordSets({ line, place }: PackageLine): (records: readonly OsvRecord[]) => RecordSet {
  const numbers = new Map<PlacedRecord, number>()
  const numberOf = (record: PlacedRecord): number => {
    const number = numbers.get(record) ?? numbers.size
    numbers.set(record, number)
    return number
  }
  const sets = new Map<string, RecordSet>()
  return records => {
    const placed = records.map(place)
    const key = placed.map(numberOf).join()
    const set = sets.get(key) ?? recordSet(placed, line, numberOf)
    sets.set(key, set)
    return set
  }
}

async function applying(
  { asserted }: PackageRecords,
  subject: Subject,
  { place }: PackageLine,
  set: RecordSet,
  scorer: () => Promise<Scorer>
): Promise<{
  advisories: readonly Advisory[]
  undecided: readonly string[]
  unaffected: readonly PlacedRecord[]
}> {
  const applied: AppliedRecord[] = asserted.map(record => appliedBy(place(record), []))
  const admitted: AppliedRecord[] = []
  const undecided: string[] = []
  const unaffected: PlacedRecord[] = []
  for (const record of set.records) {
    const { outcome, entries } = match(record, subject)
    if (outcome === 'affected') applied.push(appliedBy(record, entries))
    if (outcome === 'admitted') admitted.push(appliedBy(record, entries))
    if (outcome === 'undecided') undecided.push(record.record.id)
    if (outcome === 'unaffected') unaffected.push(record)
  }
  const newest = admitted.length > 0 ? newestKnown(set, subject) : undefined
  const covering = new Set(applied)
  const groups = groupByAlias([...applied, ...admitted])
  const placed = groups.map(group => group.map(({ of }) => of))
  if (groups.length === 0) return { advisories: [], undecided: undecided.sort(byFame), unaffected }
  const wayOut = wayOutOf(placed, set, subject)
  const scored = await scorer()
  const namesOf = namesOfGroups(groups)
  const advisories = groups.map((group, at): Advisory => {
    const covers = group.some(one => covering.has(one))
    const above = cutAbove(subject)
    const { mends } = set.heldBy(placed[at] ?? [])
    const from = firstFrom(mends, above)
    const fixed = mends.slice(from, from + mostFixed).map(({ version }) => version)
    return {
      ...namesOf(group),
      ...toAdvisory(group, covers ? 'all' : reachOf(group, subject, newest), scored),
      fixed,
      ...(wayOut !== undefined && { wayOut })
    }
  })
  return {
    advisories: advisories.sort((left, right) => byFame(left.id, right.id)),
    undecided: undecided.sort(byFame),
    unaffected
  }
}

/** Fixed versions that are told of one advisory. */
const mostFixed = 50

function appliedBy(of: PlacedRecord, placed: readonly PlacedEntry[]): AppliedRecord {
  return { record: of.record, entries: placed.map(({ entry }) => entry), of, placed }
}

function outOfTime(about: readonly string[]): SourceGap {
  const reason = 'the review ran out of time before advisories were compared with all versions'
  return { code: 'deadline', subject: 'OSV', reason, about, namesComponents: true }
}

/**
 * Records that a source gave for a version which they do not hold. One that was withdrawn says nothing any more, and where
 * one keeps ranges apart the source reads the others.
 */
function contradictions({ package: of, given = [] }: PackageRecords, unaffected: readonly PlacedRecord[]): SourceGap[] {
  if (given.length === 0) return []
  const known = new Set(given)
  return unaffected
    .filter(
      ({ record, named }) =>
        typeof record.withdrawn !== 'string' && known.has(record) && !named.some(({ hasCustom }) => hasCustom)
    )
    .map(({ record: { id } }): SourceGap => {
      const reason = 'it was given for a version that its record does not hold'
      return { code: 'advisory-source', subject: id, reason, about: [of.key], namesComponents: true }
    })
}

function undecidedGap({ key }: Subject, ids: readonly string[]): SourceGap {
  const named = `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`
  return { code: 'version-not-comparable', reason: `it cannot be compared with the versions of ${named}`, about: [key] }
}

function toAdvisory(
  group: readonly Applied[],
  reach: Advisory['reach'],
  scorer: Scorer
): Omit<Advisory, 'id' | 'aliases' | 'fixed'> {
  const records = group.map(({ record }) => record).sort((left, right) => byFame(left.id, right.id))
  // An alias may have no page of its own.
  const page = records[0]?.id ?? ''
  const summary = records.map(summaryOf).find(text => text !== '')
  return {
    records: records.map(({ id }) => id).sort(),
    ...(summary !== undefined && { summary }),
    reach,
    malicious: records.some(({ id, aliases }) => [id, ...aliases].some(isMalicious)),
    ...highest(group.map(({ record, entries }) => rate(record, entries, scorer))),
    url: `https://osv.dev/vulnerability/${encodeURIComponent(page)}`
  }
}

function summaryOf({ summary, details }: OsvRecord): string {
  const text = [summary, details].map(part => part.trimStart().slice(0, 1000)).find(part => part !== '') ?? ''
  const line = text.split(/[\r\n]/, 1)[0]?.trimEnd() ?? ''
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '')}…`
}
