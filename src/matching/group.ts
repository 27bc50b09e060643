import { isMalicious, type OsvAffected, type OsvRecord } from '../sources/osv/record.ts'

/** A record that applies to a package, with the entries by which it does. */
export interface Applied {
  readonly record: OsvRecord
  readonly entries: readonly OsvAffected[]
}

/** Records that speak of the same thing: connected by ids and aliases, in either direction, over any number of steps. */
export function groupByAlias(applied: readonly Applied[]): Applied[][] {
  const parents = new Map<string, string>()
  const find = (id: string): string => {
    let root = id
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent
    for (let at = id; at !== root;) {
      const next = parents.get(at) ?? root
      parents.set(at, root)
      at = next
    }
    return root
  }
  for (const { record } of applied) {
    for (const alias of record.aliases) parents.set(find(alias), find(record.id))
  }
  const groups = new Map<string, Applied[]>()
  for (const one of applied) {
    const root = find(one.record.id)
    groups.set(root, [...(groups.get(root) ?? []), one])
  }
  return [...groups.values()]
}

/** Orders ids by how well people know them: MAL, GHSA, CVE, then all others; within each by code unit. */
export function byFame(left: string, right: string): number {
  return fame(left) - fame(right) || (left < right ? -1 : left > right ? 1 : 0)
}

function fame(id: string): number {
  if (isMalicious(id)) return 0
  return id.startsWith('GHSA-') ? 1 : id.startsWith('CVE-') ? 2 : 3
}
