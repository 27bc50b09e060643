import type { Change } from '../../core/change.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import { isAside } from '../../core/context.ts'
import { addTo } from '../../core/group.ts'
import { isLocked, replacedLocks } from './replaced-locks.ts'

/**
 * What the base side holds of a package that a change adds: other versions of it in the same file, and those of the
 * lockfiles whose place a new one takes. One that is only for development, or tested with, says nothing of one that the
 * project runs with.
 */
export type NamesakesOf = (change: Change<'package'>) => readonly PackageComponent[]

/** Prepares for the changes of a review; `base` is what did not change, or is context. */
export function namesakesOf(changes: readonly Change[], base: readonly Component[]): NamesakesOf {
  const replaced = replacedLocks(changes, base)
  const keysOf = (component: Component): readonly string[] => {
    const others = isLocked(component) ? replaced(component.location.path) : []
    return [component.location.path, ...others].flatMap(path => keyOf(component, path))
  }
  const wanted = new Set(changes.flatMap(({ type, component }) => (type === 'added' ? keysOf(component) : [])))
  const byKey = new Map<string, PackageComponent[]>()
  const gone = changes.flatMap(({ type, component, before }) => (type === 'removed' ? component : (before ?? [])))
  for (const component of [...base, ...gone]) {
    if (component.kind !== 'package') continue
    for (const key of keyOf(component, component.location.path)) if (wanted.has(key)) addTo(byKey, key, component)
  }
  return ({ type, component }) => {
    if (type !== 'added') return []
    const found = keysOf(component).flatMap(key => byKey.get(key) ?? [])
    return found.filter(
      ({ scope, context }) =>
        (scope === 'runtime' || scope === component.scope) && (!isAside(context) || context === component.context)
    )
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
function keyOf(component: Component, path: string): readonly string[] {
  if (component.kind !== 'package' || component.role === 'installed' || component.resolved !== undefined) return []
  const { ecosystem, name } = component
  return [JSON.stringify([path, ecosystem, name])]
}
