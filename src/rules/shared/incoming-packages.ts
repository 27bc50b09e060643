import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { Location } from '../../core/location.ts'
import { incoming } from '../rule.ts'
import { shownVersion, versionOf } from './subject.ts'

/** The packages that come in, or come in at another version, each once. */
export function incomingPackages(changes: readonly Change<'package'>[]): readonly Change<'package'>[] {
  return eachOnce(
    incoming(changes).filter(
      ({ type, component, before }) =>
        type !== 'changed' || before?.kind !== 'package' || shownVersion(component) !== shownVersion(before)
    )
  )
}

/** A manifest and the lock entry that resolves it are one package, told at the manifest. */
export function eachOnce(changes: readonly Change<'package'>[]): readonly Change<'package'>[] {
  const told = new Set<string>()
  for (const { component } of changes) {
    const by = component.resolved?.by
    if (by !== undefined) told.add(entryKey(component, by))
  }
  return changes.filter(
    ({ component }) => component.resolved !== undefined || !told.has(entryKey(component, component.location))
  )
}

/**
 * An entry of a lockfile at a location of it. With the registry: advisories that do not apply to a namesake from another
 * index still apply to the lock entry.
 */
export function entryKey(component: PackageComponent, { path }: Location): string {
  const { ecosystem, name, source } = component
  return JSON.stringify([path, ecosystem, name, versionOf(component), source.type, source.url])
}

/** The package as it was before a bump. */
export function earlier({ type, before }: Change<'package'>): PackageComponent | undefined {
  return type === 'changed' && before?.kind === 'package' ? before : undefined
}
