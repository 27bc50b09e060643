import { addTo } from '../core/group.ts'
import { isMalicious, type OsvAffected, type OsvRecord } from '../sources/osv/record.ts'

/** A record that applies to a package. */
export interface Applied {
  readonly record: OsvRecord
  /** The entries by which it does; none where the source says so. */
  readonly entries: readonly OsvAffected[]
}

/** With how many others of one alias a record is compared: one that is repeated without end is worth no more time. */
const mostTried = 50

/**
 * Records that speak of the same thing. All of a group are directly related: one names the other, or they have an alias
 * in common. And a group has one record of each database, as a database gives each thing that it knows one id:
 * docs/decisions/016-advisories.md. In the order of the best known of each group, whatever the order of the records.
 */
export function groupByAlias<Of extends Applied>(applied: readonly Of[]): (readonly Of[])[] {
  const inOrder = applied.toSorted((one, other) => byFame(one.record.id, other.record.id))
  const groups = new Map<Of, readonly Of[]>(inOrder.map(one => [one, [one]]))
  const join = (one: Of, other: Of): void => {
    const [left = [], right = []] = [groups.get(one), groups.get(other)]
    if (!left.every(each => right.every(another => mayBeOne(each.record, another.record)))) return
    const both = [...left, ...right]
    for (const member of both) groups.set(member, both)
  }
  const known = new Map(inOrder.map(one => [one.record.id, one]))
  const sharing = new Map<string, Of[]>()
  for (const one of inOrder) {
    for (const alias of new Set(one.record.aliases)) {
      const named = known.get(alias)
      if (named !== undefined) join(one, named)
      addTo(sharing, alias, one)
    }
  }
  for (const [, holders] of sharing) {
    for (const [at, one] of holders.entries())
      for (const first of holders.slice(0, Math.min(at, mostTried))) join(first, one)
  }
  return [...new Set(groups.values())]
}

function mayBeOne(one: OsvRecord, other: OsvRecord): boolean {
  if (databaseOf(one.id) === databaseOf(other.id)) return false
  const names = new Set([one.id, ...one.aliases])
  return names.has(other.id) || other.aliases.some(alias => names.has(alias))
}

/** What an advisory is called. */
interface Names {
  readonly id: string
  readonly aliases: readonly string[]
}

/**
 * What each group is called: by all the ids of its records, but for those of records in other groups, so that an id of a
 * record names one group. The best known leads, unless other groups have it as well.
 */
export function namesOfGroups(groups: readonly (readonly Applied[])[]): (group: readonly Applied[]) => Names {
  const owners = new Map(groups.flatMap(group => group.map(({ record }) => [record.id, group] as const)))
  const shared = new Map<string, number>()
  const idsOf = (group: readonly Applied[]): readonly string[] => [
    ...new Set(group.flatMap(({ record: { id, aliases } }) => [id, ...aliases]))
  ]
  for (const group of groups) for (const id of idsOf(group)) shared.set(id, (shared.get(id) ?? 0) + 1)
  return group => {
    const ids = idsOf(group).filter(id => (owners.get(id) ?? group) === group)
    const [id = ''] = ids.filter(each => owners.has(each) || shared.get(each) === 1).sort(byFame)
    return { id, aliases: ids.filter(each => each !== id).sort() }
  }
}

/** The names of an advisory, and among them the records that it is made of. */
interface Named extends Names {
  readonly records: readonly string[]
}

/**
 * Finds those of some advisories that are the same as another one, of another version perhaps: a record in common, or a
 * name where no database has a record of both.
 */
export function sameAmong<Of extends Named>(advisories: readonly Of[]): (advisory: Named) => readonly Of[] {
  if (advisories.length === 0) return () => []
  const byName = new Map<string, Of[]>()
  for (const one of advisories) for (const name of everyName(one)) addTo(byName, name, one)
  return advisory => {
    const candidates = new Set<Of>()
    for (const name of everyName(advisory)) for (const one of byName.get(name) ?? []) candidates.add(one)
    return [...candidates].filter(one => one === advisory || isSame(one, advisory))
  }
}

function everyName({ id, aliases }: Names): readonly string[] {
  return [id, ...aliases]
}

function isSame(one: Named, other: Named): boolean {
  if (other.records.some(id => one.records.includes(id))) return true
  return !other.records.some(id => one.records.some(each => databaseOf(each) === databaseOf(id)))
}

/** Whose id it is: what stands before its first hyphen. */
function databaseOf(id: string): string {
  const hyphen = id.indexOf('-')
  return hyphen === -1 ? id : id.slice(0, hyphen)
}

/** Orders ids by how well people know them: MAL, GHSA, CVE, then all others; within each by code unit. */
export function byFame(left: string, right: string): number {
  return fame(left) - fame(right) || (left < right ? -1 : left > right ? 1 : 0)
}

function fame(id: string): number {
  if (isMalicious(id)) return 0
  return id.startsWith('GHSA-') ? 1 : id.startsWith('CVE-') ? 2 : 3
}
