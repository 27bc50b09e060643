import type { PackageComponent } from '../../core/component.ts'
import { addTo } from '../../core/group.ts'
import type { Sides } from '../shared/sides.ts'

/**
 * The entries that a lockfile had before for the version of one of its entries, from the same index, where each says which
 * files its hashes are of. An entry that comes in beside them, or in place of another version, is held against these.
 */
export function knownVersions(sides: Sides): (component: PackageComponent) => readonly PackageComponent[] {
  const files = new Map<string, ReadonlyMap<string, readonly PackageComponent[]>>()
  return component => {
    const { path } = component.location
    if (!saysFiles(component)) return []
    const known = files.get(path) ?? byVersion(sides.before(path).filter(saysFiles))
    files.set(path, known)
    return known.get(versionKey(component)) ?? []
  }
}

function byVersion(entries: readonly PackageComponent[]): ReadonlyMap<string, readonly PackageComponent[]> {
  const found = new Map<string, PackageComponent[]>()
  for (const entry of entries) addTo(found, versionKey(entry), entry)
  return found
}

/** Whether an entry of a registry says which files its hashes are of. */
export function saysFiles({ role, source, version, archives }: PackageComponent): boolean {
  return role === 'locked' && source.type === 'registry' && version !== undefined && archives !== undefined
}

/** What entries of one version from one index have in common. */
export function versionKey({ ecosystem, name, version, source }: PackageComponent): string {
  return JSON.stringify([ecosystem, name, version, source.url ?? null])
}
