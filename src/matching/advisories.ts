import type { Advisory } from './facts.ts'
import { byFame, groupByAlias, namesOfGroups } from './group.ts'
import type { Applied } from './group.ts'
import { entriesFor, match } from './match.ts'
import { newestKnown, reachOf } from './reach.ts'
import { isMalicious, type OsvRecord } from '../sources/osv/record.ts'
import { highest, loadScorer, rate } from './severity.ts'
import type { Scorer } from './severity.ts'
import type { SourceGap } from '../sources/fact-source.ts'
import type { PackageRecords } from '../sources/osv/source.ts'
import { subjects, type Subject } from './subject.ts'
import { wayOutOf } from './nearest-fix.ts'

/**
 * The advisories that apply to each package, by the key of its query: those among its records that hold its version, and
 * those that the source asserts. A version that cannot be compared with a record is a gap.
 */
export async function advisoriesOf(
  packages: Iterable<PackageRecords>
): Promise<{ advisories: Map<string, readonly Advisory[]>; gaps: SourceGap[] }> {
  const advisories = new Map<string, readonly Advisory[]>()
  const gaps: SourceGap[] = []
  const subjectOf = subjects()
  let scorer: Scorer | undefined
  for (const { package: of, records, asserted } of packages) {
    const subject = subjectOf(of)
    const applied: Applied[] = asserted.map(record => ({ record, entries: [] }))
    const admitted: Applied[] = []
    const undecided: string[] = []
    for (const record of records) {
      const { outcome, entries } = match(record, subject)
      if (outcome === 'affected') applied.push({ record, entries })
      if (outcome === 'admitted') admitted.push({ record, entries })
      if (outcome === 'undecided') undecided.push(record.id)
    }
    if (undecided.length > 0) gaps.push(undecidedGap(subject, undecided.sort(byFame)))
    const newest = admitted.length > 0 ? newestKnown(records, subject) : undefined
    const covering = new Set(applied)
    const reached = groupByAlias([...applied, ...admitted]).map(group => {
      const covers = group.some(one => covering.has(one))
      return { group, reach: covers ? ('all' as const) : reachOf(group, subject, newest) }
    })
    const groups = reached.map(({ group }) => group)
    const wayOut = groups.length > 0 ? wayOutOf(groups, records, subject) : undefined
    const namesOf = namesOfGroups(groups)
    const found: Advisory[] = []
    for (const { group, reach } of reached) {
      scorer ??= await loadScorer()
      found.push({
        ...namesOf(group),
        ...toAdvisory(group, subject, reach, scorer),
        ...(wayOut !== undefined && { wayOut })
      })
    }
    advisories.set(
      subject.key,
      found.sort((left, right) => byFame(left.id, right.id))
    )
  }
  return { advisories, gaps }
}

function undecidedGap({ key }: Subject, ids: readonly string[]): SourceGap {
  const named = `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` and ${ids.length - 3} more` : ''}`
  return { code: 'version-not-comparable', reason: `it cannot be compared with the versions of ${named}`, about: [key] }
}

function toAdvisory(
  group: readonly Applied[],
  subject: Subject,
  reach: Advisory['reach'],
  scorer: Scorer
): Omit<Advisory, 'id' | 'aliases'> {
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
    fixed: fixedVersions(records, subject),
    url: `https://osv.dev/vulnerability/${encodeURIComponent(page)}`
  }
}

function summaryOf({ summary, details }: OsvRecord): string {
  const text = [summary, details].map(part => part.trimStart().slice(0, 1000)).find(part => part !== '') ?? ''
  const line = text.split(/[\r\n]/, 1)[0]?.trimEnd() ?? ''
  return line.length <= 200 ? line : `${line.slice(0, 199).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Fixed versions of this package above the current one that no record of the group calls affected. */
function fixedVersions(records: readonly OsvRecord[], subject: Subject): string[] {
  const { compare } = subject
  const admitted = subject.specifier === undefined ? undefined : subject.ecosystem.admitted(subject.specifier)
  const current = subject.version ?? admitted?.[0]?.from?.version
  const events = records
    .flatMap(record => entriesFor(record, subject))
    .flatMap(({ ranges }) => ranges.filter(({ type }) => type !== 'GIT').flatMap(({ events }) => events))
  const fixed: string[] = []
  for (const candidate of new Set(events.flatMap(event => event.fixed ?? []))) {
    if (compare(candidate, candidate) === undefined) continue
    if (current !== undefined && (compare(candidate, current) ?? 1) <= 0) continue
    if (fixed.some(other => compare(other, candidate) === 0)) continue
    const mended = { ...subject, version: candidate }
    if (records.every(record => match(record, mended).outcome !== 'affected')) fixed.push(candidate)
  }
  return fixed.sort((left, right) => compare(left, right) ?? 0)
}
