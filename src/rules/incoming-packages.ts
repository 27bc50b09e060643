import type { Change } from '../core/change.ts'
import type { PackageComponent } from '../core/component.ts'
import { incoming } from './rule.ts'
import { shownVersion, versionOf } from './subject.ts'

/**
 * The packages that come in, or come in at another version. A manifest and the lock entry that resolves it are one
 * package, told at the manifest.
 */
export function incomingPackages(changes: readonly Change<'package'>[]): readonly Change<'package'>[] {
  const coming = incoming(changes).filter(
    ({ type, component, before }) =>
      type !== 'changed' || before?.kind !== 'package' || shownVersion(component) !== shownVersion(before)
  )
  const told = new Set<string>()
  for (const { component } of coming) {
    const by = component.resolved?.by
    if (by !== undefined) told.add(key(component, by.path))
  }
  return coming.filter(
    ({ component }) => component.resolved !== undefined || !told.has(key(component, component.location.path))
  )
}

/** The package as it was before a bump. */
export function earlier({ type, before }: Change<'package'>): PackageComponent | undefined {
  return type === 'changed' && before?.kind === 'package' ? before : undefined
}

function key(component: PackageComponent, path: string): string {
  const { ecosystem, name, source } = component
  return JSON.stringify([path, ecosystem, name, versionOf(component), source.type, source.url])
}
