import { posix } from 'node:path'
import type { Component, PackageComponent } from '../core/component.ts'
import { addTo, groupBy } from '../core/group.ts'
import { admittedBy } from '../ecosystems/lookup/admits.ts'

/** What one lockfile holds, and the folders whose manifests it is the truth for beside its own. */
export interface Lock {
  readonly path: string
  readonly packages: readonly PackageComponent[]
  /** From the root of the repository; `below`: every folder below its own that has no nearer lock of the ecosystem. */
  readonly governs: 'below' | readonly string[]
}

/**
 * Gives the ranges of manifests the versions that a lockfile states, and exact versions the entry that states the same:
 * in the same folder, or in the nearest one above that governs the folder and states a version that the range admits.
 * Where a lockfile holds several versions of one package, the one that the range admits counts; where that does not
 * decide, none does.
 */
export function resolveRanges(components: readonly Component[], locks: readonly Lock[]): Component[] {
  const byPlace = index(locks)
  return components.map(component => {
    if (component.kind !== 'package' || component.role === 'locked' || component.source.type !== 'registry')
      return component
    const locked = resolved(component, byPlace)
    if (locked?.version === undefined || (component.version ?? locked.version) !== locked.version) return component
    return { ...component, resolved: { version: locked.version, by: locked.location } }
  })
}

interface Place {
  readonly governs: Lock['governs'][]
  readonly byName: Map<string, PackageComponent[]>
}

/** Locks by folder and ecosystem. */
function index(locks: readonly Lock[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  for (const { path, packages, governs } of locks) {
    const folder = posix.dirname(path)
    const touched = new Set<Place>()
    for (const component of packages) {
      const key = placeKey(folder, component)
      let place = places.get(key)
      if (place === undefined) places.set(key, (place = { governs: [], byName: new Map() }))
      touched.add(place)
      addTo(place.byName, component.name, component)
    }
    for (const place of touched) place.governs.push(governs)
  }
  return places
}

function resolved(component: PackageComponent, places: ReadonlyMap<string, Place>): PackageComponent | undefined {
  const own = posix.dirname(component.location.path)
  const beside = places.get(placeKey(own, component))
  if (beside !== undefined) return only(component, beside.byName.get(component.name) ?? [])
  for (let folder = own; folder !== '.';) {
    folder = posix.dirname(folder)
    const above = places.get(placeKey(folder, component))
    if (above === undefined) continue
    if (!above.governs.some(governs => governs === 'below' || governs.includes(own))) return undefined
    return only(component, above.byName.get(component.name) ?? [], true)
  }
  return undefined
}

function placeKey(folder: string, { ecosystem }: PackageComponent): string {
  return `${folder}\n${ecosystem}`
}

/** So many versions of one package no lockfile of people holds: among more, none is looked for. */
const mostVersions = 100

/** The one that states the version, where all that come into question state the same. */
function only(
  component: PackageComponent,
  candidates: readonly PackageComponent[],
  always = false
): PackageComponent | undefined {
  const byVersion = groupBy(candidates, ({ version }) => version)
  if (byVersion.size === 1 && !always) return candidates[0]
  if (byVersion.size > mostVersions && component.version === undefined) return undefined
  const [fitting, ...others] = fittingVersions(component, [...byVersion.keys()])
  return fitting === undefined || others.length > 0 ? undefined : byVersion.get(fitting)?.[0]
}

/** Without a requirement every version will do. */
function fittingVersions(
  { ecosystem, version: exact, specifier }: PackageComponent,
  versions: readonly (string | undefined)[]
): readonly string[] {
  const stated = versions.filter(version => version !== undefined)
  if (exact !== undefined) return stated.filter(version => version === exact)
  return specifier === undefined ? stated : stated.filter(admittedBy(ecosystem, specifier))
}
