import type { Change } from '../../core/change.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import { addTo } from '../../core/group.ts'

/**
 * What the base side holds in the same file of a package that a change adds: other versions of it. One that is only for
 * development says nothing of one that the project runs with.
 */
export type NamesakesOf = (change: Change<'package'>) => readonly PackageComponent[]

/** Prepares for the changes of a review; `base` is what did not change, or is context. */
export function namesakesOf(changes: readonly Change[], base: readonly Component[]): NamesakesOf {
  const wanted = new Set(changes.flatMap(({ type, component }) => (type === 'added' ? keyOf(component) : [])))
  const byKey = new Map<string, PackageComponent[]>()
  const gone = changes.flatMap(({ type, component, before }) => (type === 'removed' ? component : (before ?? [])))
  for (const component of [...base, ...gone]) {
    if (component.kind !== 'package') continue
    for (const key of keyOf(component)) if (wanted.has(key)) addTo(byKey, key, component)
  }
  return ({ type, component }) => {
    if (type !== 'added') return []
    const found = keyOf(component).flatMap(key => byKey.get(key) ?? [])
    return found.filter(({ scope }) => scope === 'runtime' || scope === component.scope)
  }
}

/** All of them, to be asked about. */
export function namesakesIn(changes: readonly Change[], base: readonly Component[]): readonly PackageComponent[] {
  const of = namesakesOf(changes, base)
  return [...new Set(changes.flatMap(change => (isOfPackage(change) ? of(change) : [])))]
}

function isOfPackage(change: Change): change is Change<'package'> {
  return change.component.kind === 'package'
}

/** None for a command, and for a requirement that a lockfile resolves: they are choices of their own. */
function keyOf(component: Component): readonly string[] {
  if (component.kind !== 'package' || component.role === 'installed' || component.resolved !== undefined) return []
  const { ecosystem, name, location } = component
  return [JSON.stringify([location.path, ecosystem, name])]
}
