import { posix } from 'node:path'
import type { Change } from '../../core/change.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import { addTo } from '../../core/group.ts'
import type { Location } from '../../core/location.ts'
import { entryKey } from './incoming-packages.ts'

/** The lock entries that a pin of a list repeats. */
export type LockedBeside = (component: PackageComponent) => readonly PackageComponent[]

/**
 * Prepares for the packages of one side. Lists are exported from lockfiles: a pin repeats the entry of the same version
 * from the same index in the same folder. An entry that counts less than the pin, as for development, is not its origin.
 */
export function lockedBeside(components: Iterable<Component>): LockedBeside {
  const entries = new Map<string, PackageComponent[]>()
  for (const component of components) {
    if (component.kind === 'package' && component.role === 'locked') addTo(entries, folderKey(component), component)
  }
  return component => {
    const { role, version, resolved, scope, context } = component
    if (role !== 'requirement' || version === undefined || resolved !== undefined) return []
    const found = entries.get(folderKey(component)) ?? []
    return found.filter(entry => (entry.scope === 'runtime' || entry.scope === scope) && entry.context === context)
  }
}

/** Changes without the pins that repeat a lock entry among them. */
export interface WithoutCopies {
  readonly changes: readonly Change<'package'>[]
  /** The places of the pins that repeat the entry at a location. */
  copiesOf(component: PackageComponent, at: Location): readonly Location[]
}

/** Leaves a pin to the lock entry that it repeats: the lockfile knows what asks for the package and how to renew it. */
export function withoutCopies(changes: readonly Change<'package'>[]): WithoutCopies {
  const entriesOf = lockedBeside(changes.map(({ component }) => component))
  const copies = new Map<string, Location[]>()
  const kept = changes.filter(({ component }) => {
    const entries = entriesOf(component)
    for (const entry of entries) addTo(copies, entryKey(entry, entry.location), component.location)
    return entries.length === 0
  })
  return { changes: kept, copiesOf: (component, at) => copies.get(entryKey(component, at)) ?? [] }
}

function folderKey(component: PackageComponent): string {
  const { path } = component.location
  return entryKey(component, { ...component.location, path: posix.dirname(path) })
}
