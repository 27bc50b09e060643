import type { PackageComponent, PackageSource } from '../../../core/component.ts'

/** One package that something depends on. */
export interface Dependency {
  readonly name: string
  /** Only where the lock holds several versions and says which one. */
  readonly version?: string | undefined
  /** Where that is not enough: where it comes from. */
  readonly source?: PackageSource | undefined
  /** The versions that are asked for, as written. */
  readonly specifier?: string | undefined
}

/** What something depends on. */
export interface Wants {
  readonly runtime: readonly Dependency[]
  readonly optional: readonly Dependency[]
  readonly development: readonly Dependency[]
}

/** A package of a lock, as far as it matters to how a project comes to it. */
export interface Reachable extends Wants {
  readonly name: string
  readonly version: string | undefined
  /** Part of the project: what it wants is wanted by the project. */
  readonly own: boolean
}

/** How the project comes to a package. */
export interface Reach {
  readonly scope: Exclude<PackageComponent['scope'], 'build'>
  readonly direct: boolean
}

/**
 * How each package is reached from what the project itself wants: by what it runs with, else by an extra, else by a
 * development group. What nothing reaches counts as needed to run.
 */
export function reaches<Package extends Reachable>(
  packages: readonly Package[],
  project: Wants
): ReadonlyMap<Package, Reach> {
  const places = new Map<string, Package[]>()
  for (const one of packages) {
    for (const key of new Set([one.name, keyOf(one)])) {
      const present = places.get(key)
      if (present === undefined) places.set(key, [one])
      else present.push(one)
    }
  }
  const roots = [project, ...packages.filter(({ own }) => own)]
  const wanted = (scope: Reach['scope']): readonly Dependency[] => roots.flatMap(root => root[scope])
  const direct = new Set<Package>()
  for (const key of new Set([...wanted('runtime'), ...wanted('optional'), ...wanted('development')].map(keyOf)))
    for (const one of places.get(key) ?? []) direct.add(one)
  const scopes = new Map<Package, Reach['scope']>()
  const seen = new Set<string>()
  for (const scope of ['runtime', 'optional', 'development'] as const) {
    const open = wanted(scope).map(keyOf)
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue
      seen.add(key)
      for (const one of places.get(key) ?? []) {
        if (scopes.has(one)) continue
        scopes.set(one, scope)
        if (!one.own) for (const next of [...one.runtime, ...one.optional]) open.push(keyOf(next))
      }
    }
  }
  return new Map(
    packages.map(one => [one, { scope: one.own ? 'runtime' : (scopes.get(one) ?? 'runtime'), direct: direct.has(one) }])
  )
}

function keyOf({ name, version }: Dependency): string {
  return version === undefined ? name : `${name} ${version}`
}
