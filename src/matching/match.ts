import type { Interval } from '../ecosystems/ecosystem.ts'
import { withoutBuild } from '../ecosystems/shared/build.ts'
import { contains } from '../ecosystems/shared/interval-sets.ts'
import { affectedIntervals, covers, overlap } from './interval.ts'
import type { OsvAffected, OsvRecord } from '../sources/osv/record.ts'
import type { Subject } from './subject.ts'

/** Whether an advisory applies, and by which of its entries. */
interface Match {
  /** `admitted`: a requirement admits affected versions beside others. */
  readonly outcome: 'affected' | 'admitted' | 'unaffected' | 'undecided'
  readonly entries: readonly OsvAffected[]
}

/**
 * Evaluates one record, <https://ossf.github.io/osv-schema/#evaluation>: for a version, when `versions` or a range of
 * an entry holds it; for a requirement, when every version that it admits is affected. A requirement that admits
 * nothing readable (a tag, none at all) stands for every version.
 */
export function match(record: OsvRecord, subject: Subject): Match {
  const entries = typeof record.withdrawn === 'string' ? [] : entriesFor(record, subject)
  if (subject.version === undefined) return matchRequirement(entries, subject)
  const { version } = subject
  const judged = entries.map(entry => ({ entry, outcome: matchVersion(entry, version, subject) }))
  const affected = judged.filter(({ outcome }) => outcome === true)
  if (affected.length > 0) return { outcome: 'affected', entries: affected.map(({ entry }) => entry) }
  return { outcome: judged.some(({ outcome }) => outcome === undefined) ? 'undecided' : 'unaffected', entries: [] }
}

/** The entries of a record about the subject's package. */
export function entriesFor(record: OsvRecord, { ecosystem, name }: Subject): readonly OsvAffected[] {
  return record.affected.filter(
    ({ package: of }) =>
      of !== null &&
      of !== undefined &&
      of.ecosystem.split(':', 1)[0] === ecosystem.osvName &&
      ecosystem.normalizeName(of.name) === name
  )
}

/** Undefined where nothing says that it is affected and something could not be compared. */
function matchVersion(entry: OsvAffected, version: string, { compare }: Subject): boolean | undefined {
  if (entry.versions.includes(version)) return true
  // A local build (`2.1.0+cu118`) holds the code of the version that it is built from.
  const spellings = [...new Set([version, withoutBuild(version)])]
  const comparable = compare(version, version) !== undefined
  let undecided = !comparable && entry.versions.length > 0
  for (const { type, events } of entry.ranges) {
    if (type === 'GIT') continue
    for (const interval of affectedIntervals(events, compare) ?? [undefined]) {
      const within = spellings.map(spelling => interval && contains(interval, spelling, compare))
      if (within.includes(true)) return true
      if (within.includes(undefined)) undecided = true
    }
  }
  if (entry.versions.some(listed => spellings.some(spelling => listed === spelling || compare(listed, spelling) === 0)))
    return true
  return undecided ? undefined : false
}

/** The versions that a requirement admits; all of them where it admits nothing readable. */
export function wantedBy({ ecosystem, specifier }: Subject): readonly Interval[] {
  const admitted = specifier === undefined ? undefined : ecosystem.admitted(specifier)
  return admitted === undefined || admitted.length === 0 ? [{}] : admitted
}

/** The versions that entries call affected; `undecided` where an end of a range is no version of the ecosystem. */
export function affectedBy(
  entries: readonly OsvAffected[],
  { ecosystem, compare }: Subject
): { readonly affected: readonly Interval[]; readonly undecided: boolean } {
  const affected: Interval[] = []
  const withBuilds = (interval: Interval): Interval =>
    interval.to?.inclusive === true ? { ...interval, to: ecosystem.through(interval.to.version) } : interval
  let undecided = false
  for (const { ranges, versions } of entries) {
    for (const version of versions) {
      if (compare(version, version) === undefined) continue
      affected.push({ from: { version, inclusive: true }, to: ecosystem.through(version) })
    }
    for (const { type, events } of ranges) {
      const intervals = type === 'GIT' ? [] : affectedIntervals(events, compare)
      if (intervals === undefined) undecided = true
      else affected.push(...intervals.map(withBuilds))
    }
  }
  return { affected, undecided }
}

function matchRequirement(entries: readonly OsvAffected[], subject: Subject): Match {
  const { compare } = subject
  const { affected, undecided } = affectedBy(entries, subject)
  const wanted = wantedBy(subject)
  if (affected.length > 0 && covers(affected, wanted, compare)) return { outcome: 'affected', entries }
  if (undecided) return { outcome: 'undecided', entries: [] }
  if (affected.some(interval => wanted.some(other => overlap(interval, other, compare)))) {
    return { outcome: 'admitted', entries }
  }
  return { outcome: 'unaffected', entries: [] }
}
