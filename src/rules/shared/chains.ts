import type { Component, EntryId, LockEntry, PackageComponent } from '../../core/component.ts'
import { addTo } from '../../core/group.ts'

/** A chain that no lockfile of people has: a hostile one would make every package drag thousands of names along. */
const longest = 50

/**
 * How a package is reached in its lockfile: the names along the shortest chain of entries from one that the project
 * names itself to this one, both included. Undefined when the file does not say, for packages that are named
 * themselves, and beyond 50 names.
 */
export type ChainTo = (component: PackageComponent) => readonly string[] | undefined

/** Prepares for the packages of one side. Walks a file when it is first asked about. Linear in its dependencies. */
export function chainsOf(components: readonly Component[]): ChainTo {
  const files = new Map<string, PackageComponent[]>()
  for (const component of components) {
    if (component.kind !== 'package' || component.entry === undefined) continue
    addTo(files, component.location.path, component)
  }
  const walked = new Map<string, ReadonlyMap<EntryId, Step>>()
  return component => {
    const { path } = component.location
    const packages = files.get(path)
    if (component.direct === true || packages === undefined) return undefined
    let steps = walked.get(path)
    if (steps === undefined) walked.set(path, (steps = walk(packages)))
    let nearest: Step | undefined
    for (const { id } of entriesOf(component)) {
      const step = steps.get(id)
      if (step !== undefined && step.depth < (nearest?.depth ?? Infinity)) nearest = step
    }
    const chain: string[] = []
    for (let at = nearest; at !== undefined; at = at.from) chain.push(at.name)
    return chain.length > 1 ? chain.reverse() : undefined
  }
}

/** How an entry is reached. */
interface Step {
  readonly name: string
  readonly from: Step | undefined
  readonly depth: number
}

/** For each entry that is reached, how it is reached first; breadth first, so that no chain is shorter. */
function walk(packages: readonly PackageComponent[]): ReadonlyMap<EntryId, Step> {
  const known = new Map<EntryId, { readonly name: string; readonly dependsOn: readonly EntryId[] }>()
  const steps = new Map<EntryId, Step>()
  const queue: EntryId[] = []
  for (const component of packages) {
    const { name } = component
    for (const { id, dependsOn, direct } of entriesOf(component)) {
      known.set(id, { name, dependsOn })
      if (direct !== true || steps.has(id)) continue
      steps.set(id, { name, from: undefined, depth: 1 })
      queue.push(id)
    }
  }
  // A list that grows while it is walked also yields what was added.
  for (const id of queue) {
    const from = steps.get(id)
    if (from === undefined || from.depth >= longest) continue
    for (const dependency of known.get(id)?.dependsOn ?? []) {
      const name = known.get(dependency)?.name
      if (name === undefined || steps.has(dependency)) continue
      steps.set(dependency, { name, from, depth: from.depth + 1 })
      queue.push(dependency)
    }
  }
  return steps
}

function entriesOf({ entry, dependsOn = [], direct, alsoEntries = [] }: PackageComponent): readonly LockEntry[] {
  return entry === undefined
    ? alsoEntries
    : [{ id: entry, dependsOn, ...(direct === undefined ? {} : { direct }) }, ...alsoEntries]
}
