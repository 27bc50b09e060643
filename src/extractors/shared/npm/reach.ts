import type { PackageComponent } from '../../../core/component.ts'

/** Keys of the locked packages that a project and its workspaces name themselves, by what for. */
export interface Roots {
  readonly runtime: ReadonlySet<string>
  readonly optional: ReadonlySet<string>
  readonly development: ReadonlySet<string>
}

/** Keys that one locked package leads to; it can do without the optional ones. */
export interface Edges {
  readonly required: readonly string[]
  readonly optional: readonly string[]
}

/**
 * What each package of a lockfile is for, where the file itself does not say: what leads to it from the project. The
 * function it returns says `runtime` for what nothing leads to. Linear in the number of edges.
 */
export function scopes(roots: Roots, edges: (key: string) => Edges): (key: string) => PackageComponent['scope'] {
  const runtime = new Set(roots.runtime)
  const optional = new Set(roots.optional)
  const development = new Set(roots.development)
  // A set that grows while it is walked also yields what was added.
  for (const key of runtime) {
    const next = edges(key)
    for (const found of next.required) runtime.add(found)
    for (const found of next.optional) optional.add(found)
  }
  for (const set of [optional, development]) {
    for (const key of set) {
      const next = edges(key)
      for (const found of next.required) set.add(found)
      for (const found of next.optional) set.add(found)
    }
  }
  return key => {
    if (runtime.has(key)) return 'runtime'
    return optional.has(key) ? 'optional' : development.has(key) ? 'development' : 'runtime'
  }
}
