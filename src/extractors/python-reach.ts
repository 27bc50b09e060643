import type { Dependency, LockedPackage, Wants } from './packages.ts'

type Scope = 'runtime' | 'optional' | 'development'

/** How the project comes to a package. */
export interface Reach {
  readonly scope: Scope
  readonly direct: boolean
}

/**
 * How each package is reached from what the project itself wants: by what it runs with, else by an extra, else by a
 * development group. What nothing reaches counts as needed to run.
 */
export function reaches(packages: readonly LockedPackage[], project: Wants): ReadonlyMap<LockedPackage, Reach> {
  const places = new Map<string, LockedPackage[]>()
  for (const one of packages) {
    for (const key of new Set([one.name, keyOf(one)])) {
      const present = places.get(key)
      if (present === undefined) places.set(key, [one])
      else present.push(one)
    }
  }
  const roots = [project, ...packages.filter(({ own }) => own)]
  const wanted = (scope: Scope): readonly Dependency[] => roots.flatMap(root => root[scope])
  const direct = new Set<LockedPackage>()
  for (const key of new Set([...wanted('runtime'), ...wanted('optional'), ...wanted('development')].map(keyOf)))
    for (const one of places.get(key) ?? []) direct.add(one)
  const scopes = new Map<LockedPackage, Scope>()
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
