import type { Component, PackageComponent } from '../../core/component.ts'

/** A chain that no lockfile of people has: a hostile one would make every package drag thousands of names along. */
const longest = 50

/**
 * How a package is reached in its lockfile: the shortest chain of names from a package that the project names itself to
 * this one, both included. Undefined when the file does not say, for packages that are named themselves, and beyond 50
 * names.
 */
export type ChainTo = (component: PackageComponent) => readonly string[] | undefined

/** Prepares for the packages of one side. Walks a file when it is first asked about. Linear in its dependencies. */
export function chainsOf(components: readonly Component[]): ChainTo {
  const files = new Map<string, PackageComponent[]>()
  for (const component of components) {
    if (component.kind !== 'package' || component.dependsOn === undefined) continue
    const list = files.get(fileKey(component))
    if (list === undefined) files.set(fileKey(component), [component])
    else list.push(component)
  }
  const walked = new Map<string, ReadonlyMap<string, string | undefined>>()
  return component => {
    const { direct, name } = component
    const key = fileKey(component)
    const packages = files.get(key)
    if (direct === true || packages === undefined) return undefined
    let parents = walked.get(key)
    if (parents === undefined) walked.set(key, (parents = walk(packages)))
    if (!parents.has(name)) return undefined
    const chain: string[] = []
    for (let at: string | undefined = name; at !== undefined; at = parents.get(at)) chain.push(at)
    return chain.length > 1 ? chain.reverse() : undefined
  }
}

/** Some lockfiles hold packages of several ecosystems, which may have the same name. */
function fileKey({ ecosystem, location: { path } }: PackageComponent): string {
  return `${path}\n${ecosystem}`
}

/** For each name that is reached, the name it was first reached from; breadth first, so that no chain is shorter. */
function walk(packages: readonly PackageComponent[]): ReadonlyMap<string, string | undefined> {
  const wanted = new Map<string, Set<string>>()
  for (const { name, dependsOn = [] } of packages) {
    const all = wanted.get(name) ?? new Set()
    for (const dependency of dependsOn) all.add(dependency)
    wanted.set(name, all)
  }
  const parents = new Map<string, string | undefined>()
  const depths = new Map<string, number>()
  const queue: string[] = []
  for (const { name, direct } of packages) {
    if (direct !== true || parents.has(name)) continue
    parents.set(name, undefined)
    queue.push(name)
  }
  for (const name of queue) {
    const depth = depths.get(name) ?? 1
    if (depth >= longest) continue
    for (const dependency of wanted.get(name) ?? []) {
      if (parents.has(dependency)) continue
      parents.set(dependency, name)
      depths.set(dependency, depth + 1)
      queue.push(dependency)
    }
  }
  return parents
}
