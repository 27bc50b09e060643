import type { PackageComponent, PackageSource } from '../../core/component.ts'
import { admits } from '../../ecosystems/lookup/admits.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { withoutBuild } from '../../ecosystems/shared/build.ts'
import { readsOverride } from '../../extractors/lookup/governing.ts'
import type { Sides } from '../shared/sides.ts'
import { heldFromRepository, type HeldElsewhere } from './repositories.ts'

/** What a lockfile has of what is asked for: it fits, nobody can tell, or the source or the versions that do not fit. */
export type Held = 'fits' | 'unknown' | HeldElsewhere | readonly string[]

/** What a lockfile holds of what a manifest asks for, and asked for in another way before the change. */
export function heldBy(
  component: PackageComponent,
  lock: string,
  { head }: Sides,
  before: PackageSource | undefined
): Held {
  const { ecosystem, version, specifier = '', scope, source, override } = component
  const entries = (head.get(lock) ?? []).filter(one => one.ecosystem === ecosystem)
  const own = entries.filter(one => one.name === component.name)
  if (ecosystems.get(ecosystem)?.compare === undefined || entries.length === 0) return 'unknown'
  if (override !== undefined) return heldInstead(component, lock, entries, own, before)
  if (source.type === 'vcs') return heldFromRepository(component, before, own)
  if (own.length === 0) return scope === 'runtime' ? [] : 'unknown'
  if (version === undefined && ecosystems.get(ecosystem)?.admitted?.(specifier) === undefined) return 'unknown'
  const instead = [...head.values()].flat().filter(one => isForAll(one, component) && readsOverride(lock, one))
  const elsewhere = instead.length > 0 ? 'unknown' : heldFromRepository(component, before, own)
  if (typeof elsewhere !== 'string') return elsewhere
  const tests = [component, ...instead].map(fitting)
  return own.some(one => one.version === undefined || tests.some(fits => fits(one.version ?? '')))
    ? 'fits'
    : own.flatMap(one => one.version ?? [])
}

/** What it holds where an override replaces what others ask for: of that, everything has to fit. */
function heldInstead(
  component: PackageComponent,
  lock: string,
  entries: readonly PackageComponent[],
  own: readonly PackageComponent[],
  before: PackageSource | undefined
): Held {
  const { ecosystem, version, specifier = '', source, override } = component
  if (!readsOverride(lock, component)) return 'unknown'
  if (override?.of !== undefined && !entries.some(one => one.name === override.of)) return 'unknown'
  if (source.type !== 'vcs' && source.type !== 'registry') return 'unknown'
  const elsewhere = heldFromRepository(component, before, own)
  if (source.type === 'vcs' || typeof elsewhere !== 'string') return elsewhere
  if (version === undefined && ecosystems.get(ecosystem)?.admitted?.(specifier) === undefined) return 'unknown'
  const fits = fitting(component)
  const versions = own.flatMap(one => one.version ?? [])
  const { asked } = override ?? {}
  const meant = asked === undefined ? versions : versions.filter(one => admits(ecosystem, asked, one))
  const others = meant.filter(one => !fits(one))
  // Which entry another package gets is not known here: one that fits will do.
  const isHeld = override?.of === undefined ? others.length === 0 : others.length < meant.length || meant.length === 0
  return isHeld ? 'fits' : others
}

function isForAll({ override, ecosystem, name }: PackageComponent, component: PackageComponent): boolean {
  if (override === undefined || ecosystem !== component.ecosystem || name !== component.name) return false
  return override.of === undefined && override.asked === undefined
}

/** Tells whether a locked version is one that a component states or admits. */
export function fitting({ ecosystem, version, specifier = '' }: PackageComponent): (locked: string) => boolean {
  const compare = ecosystems.get(ecosystem)?.compare
  if (version === undefined) return locked => admits(ecosystem, specifier, locked)
  return locked =>
    locked === version || compare?.(locked, version) === 0 || compare?.(withoutBuild(locked), version) === 0
}
