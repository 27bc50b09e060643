import type { Change } from '../core/change.ts'
import type { PackageComponent } from '../core/component.ts'
import type { Location } from '../core/location.ts'
import type { Advisory, Facts } from '../sources/facts.ts'
import { incoming, type ViolationAdvisory } from './rule.ts'
import { versionOf } from './subject.ts'

/** A package that comes in with advisories, those it had before apart. */
export interface Affected {
  readonly change: Change<'package'>
  readonly introduced: readonly Advisory[]
  readonly standing: readonly Advisory[]
  /** The lock entry that gives a manifest's range its version, when the change touches it as well. */
  readonly related: readonly Location[]
}

/**
 * The incoming packages that `concerns` says advisories apply to. A manifest and the lock entry that resolves it are
 * one package, told at the manifest.
 */
export function affectedPackages(
  changes: readonly Change<'package'>[],
  facts: Facts,
  concerns: (advisory: Advisory) => boolean
): Affected[] {
  const coming = incoming(changes)
  const told = new Set<string>()
  for (const { component } of coming) {
    const by = component.resolved?.by
    if (by !== undefined) told.add(lockKey(component, by))
  }
  return coming.flatMap(change => {
    const { component, before } = change
    if (component.resolved === undefined && told.has(lockKey(component, component.location))) return []
    const advisories = facts.advisories(component).filter(concerns)
    if (advisories.length === 0) return []
    const earlier = before?.kind === 'package' && change.type !== 'moved' ? facts.advisories(before) : []
    const known = new Set(earlier.flatMap(({ id, aliases }) => [id, ...aliases]))
    const stood = ({ id, aliases }: Advisory): boolean => [id, ...aliases].some(name => known.has(name))
    const by = component.resolved?.by
    return {
      change,
      introduced: advisories.filter(advisory => !stood(advisory)),
      standing: advisories.filter(stood),
      related: by !== undefined && touches(coming, component, by) ? [by] : []
    }
  })
}

function touches(changes: readonly Change<'package'>[], { name }: PackageComponent, by: Location): boolean {
  return changes.some(({ component }) => component.name === name && component.location.path === by.path)
}

/** With the registry: advisories that do not apply to a namesake from another index still apply to the lock entry. */
function lockKey(component: PackageComponent, { path }: Location): string {
  const { ecosystem, name, source } = component
  return JSON.stringify([path, ecosystem, name, versionOf(component), source.type, source.url])
}

/** An advisory as a finding lists it. */
export function listed({ id, aliases, severity, summary, fixed, url }: Advisory): Omit<ViolationAdvisory, 'atMost'> {
  return {
    id,
    aliases,
    severity,
    fixed,
    ...(summary === undefined ? {} : { summary }),
    ...(url === undefined ? {} : { url })
  }
}
