import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { addTo } from '../../core/group.ts'
import { lockOf, readsOverride } from '../../extractors/lookup/governing.ts'
import type { Sides } from '../shared/sides.ts'
import { fitting } from './held.ts'

/** An override that a change removes. */
export interface RemovedOverride {
  readonly change: Change<'package'>
  readonly override: PackageComponent
}

/** The overrides that a manifest has no more, and none in place of them. */
export function removedOverrides(changes: readonly Change<'package'>[], { head }: Sides): readonly RemovedOverride[] {
  const left = new Map<string, PackageComponent[]>()
  for (const one of [...head.values()].flat()) if (one.override !== undefined) addTo(left, keyOf(one), one)
  return changes.flatMap(change => {
    const override = change.type === 'removed' ? change.component : change.before
    if (override?.kind !== 'package' || override.override === undefined || left.has(keyOf(override))) return []
    return change.type === 'changed' && change.component.override !== undefined ? [] : { change, override }
  })
}

/** The versions that an override forced on a lockfile and that it still holds; none where it may hold them anyway. */
export function stillForced(override: PackageComponent, lock: string, { head }: Sides): readonly string[] {
  if (!readsOverride(lock, override)) return []
  const entries = (head.get(lock) ?? []).filter(one => one.ecosystem === override.ecosystem)
  const { of } = override.override ?? {}
  if (of !== undefined && !entries.some(({ name }) => name === of)) return []
  const isStated = lockOf(lock, override.location.path)?.statesOverrides === true
  const isFitting = fitting(override)
  return entries.flatMap(({ name, source, version, asAsked }) => {
    if (name !== override.name || source.type !== override.source.type) return []
    if (source.type === 'registry' && !isFitting(version ?? '')) return []
    return isStated || asAsked !== true ? (version ?? source.commit?.slice(0, 7) ?? '') : []
  })
}

function keyOf({ ecosystem, name, override }: PackageComponent): string {
  return JSON.stringify([ecosystem, name, override?.of, override?.asked])
}
