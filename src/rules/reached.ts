import type { Change } from '../core/change.ts'
import type { Component, PackageComponent } from '../core/component.ts'
import type { Inventory } from './rule.ts'

/**
 * How a transitive package is reached in its file: the shortest chain of names from a direct dependency to it, both
 * included. Undefined for a direct one, and where the file does not say who wants whom.
 */
export function pathsTo(
  changes: readonly Change<'package'>[],
  { head }: Inventory
): (component: PackageComponent) => readonly string[] | undefined {
  const byFile = new Map<string, PackageComponent[]>()
  const add = (component: Component): void => {
    if (component.kind !== 'package' || component.location.side !== 'head') return
    const { path } = component.location
    const list = byFile.get(path)
    if (list === undefined) byFile.set(path, [component])
    else list.push(component)
  }
  head.forEach(add)
  for (const { component } of changes) add(component)
  const walked = new Map<string, ReadonlyMap<string, string | undefined>>()
  return ({ direct, name, ecosystem, location: { path } }) => {
    if (direct === true) return undefined
    const key = `${path}\n${ecosystem}`
    const known = walked.get(key)
    const parents = known ?? walk((byFile.get(path) ?? []).filter(one => one.ecosystem === ecosystem))
    if (known === undefined) walked.set(key, parents)
    return chain(name, parents)
  }
}

/** By each name that is reached, the name that it is reached from first; breadth first, so on a shortest chain. */
function walk(packages: readonly PackageComponent[]): ReadonlyMap<string, string | undefined> {
  const wanted = new Map<string, string[]>()
  for (const { name, dependsOn = [] } of packages) {
    const list = wanted.get(name) ?? []
    for (const next of dependsOn) list.push(next)
    wanted.set(name, list)
  }
  const parents = new Map<string, string | undefined>()
  for (const { name, direct } of packages) if (direct === true) parents.set(name, undefined)
  // A map that grows is walked to its end: the names that are added come after those they are reached from.
  for (const name of parents.keys()) {
    for (const next of wanted.get(name) ?? []) if (!parents.has(next)) parents.set(next, name)
  }
  return parents
}

function chain(name: string, parents: ReadonlyMap<string, string | undefined>): readonly string[] | undefined {
  const names = [name]
  for (let at = parents.get(name); at !== undefined; at = parents.get(at)) names.push(at)
  return names.length > 1 ? names.reverse() : undefined
}
