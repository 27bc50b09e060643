import type { Component, PackageComponent } from '../core/component.ts'
import { addTo, groupBy } from '../core/group.ts'
import { admittedBy } from '../ecosystems/lookup/admits.ts'
import { readsOverride } from '../extractors/lookup/governing.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'
import { asBringer, bringers } from './programs.ts'
import { governing, type Governing, type IndexedLock, type Lock } from './governing.ts'

/**
 * Gives the ranges of manifests the versions that a lockfile states, and exact versions the entry that states the same. A
 * lockfile decides only for the manifests that it governs, and only where it holds one version that the range, or what
 * overrides it, admits: docs/decisions/018-locks.md. `all` are the components of the side, overrides among them.
 */
export function resolver(all: readonly Component[], locks: readonly Lock[]): (component: Component) => Component {
  const governed = governing(locks)
  const overriding = overridesOf(all, governed)
  return component => {
    if (component.kind !== 'package' || component.source.type !== 'registry') return component
    const locks = governed(component)
    const programs = bringers(component, locks)
    const entries = programs.length > 0 ? programs : locks.flatMap(lock => lock.entriesOf(component))
    const locked = entries.length === 0 ? undefined : only(component, entries, overriding(component))
    if (locked?.version === undefined) return component
    return { ...asBringer(component, locked), resolved: { version: locked.version, by: locked.location } }
  }
}

/** The overrides of whole packages that hold where a component is asked for. */
function overridesOf(
  all: readonly Component[],
  governed: Governing
): (component: PackageComponent) => readonly PackageComponent[] {
  const byLock = new Map<IndexedLock, Map<string, PackageComponent[]>>()
  for (const component of all) {
    if (component.kind !== 'package' || component.override === undefined) continue
    if (component.override.of !== undefined || component.override.asked !== undefined) continue
    for (const lock of governed(component).filter(({ path }) => readsOverride(path, component))) {
      const byName = byLock.get(lock) ?? new Map<string, PackageComponent[]>()
      byLock.set(lock, byName)
      addTo(byName, component.name, component)
    }
  }
  return component => governed(component).flatMap(lock => byLock.get(lock)?.get(component.name) ?? [])
}

/** So many versions of one package no lockfile of people holds: among more, none is looked for. */
const mostVersions = 100

/** The entry that states the version, where all that come into question state the same; else what is direct decides. */
function only(
  component: PackageComponent,
  entries: readonly PackageComponent[],
  overrides: readonly PackageComponent[]
): PackageComponent | undefined {
  const byVersion = groupBy(entries, ({ version }) => version)
  if (byVersion.size > mostVersions && component.version === undefined) return undefined
  const tests = [component, ...(component.version === undefined ? overrides : [])].map(admission)
  const fitting = [...byVersion].flatMap(([version, stating]) =>
    version !== undefined && tests.some(test => test(version)) ? [stating] : []
  )
  if (fitting.length < 2) return fitting[0]?.[0]
  return highest(fitting.flatMap(stating => stating.filter(({ direct }) => direct === true).slice(0, 1)))
}

/** Of versions that a lockfile holds side by side, for other platforms or extras; each is an entry, judged by itself. */
function highest(entries: readonly PackageComponent[]): PackageComponent | undefined {
  const [first, ...others] = entries
  if (first === undefined || others.length === 0) return first
  const compare = ecosystems.get(first.ecosystem)?.compare
  if (compare === undefined) return undefined
  return others.reduce((top, one) => ((compare(one.version ?? '', top.version ?? '') ?? 0) > 0 ? one : top), first)
}

/** Whether a requirement admits a version. One that cannot be read, such as a tag, is left to the lockfile. */
function admission({ ecosystem, version: exact, specifier }: PackageComponent): (version: string) => boolean {
  if (exact !== undefined) return version => version === exact
  if (specifier === undefined) return () => true
  return ecosystems.get(ecosystem)?.admitted?.(specifier) === undefined ? () => true : admittedBy(ecosystem, specifier)
}
