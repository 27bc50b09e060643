import { posix } from 'node:path'
import type { PackageComponent } from '../../core/component.ts'
import type { LockedManifest } from '../lock.ts'
import { locks } from '../locks.generated.ts'
import { extractors } from '../registry.generated.ts'
import { isNamed } from './lock-paths.ts'
import { matcher } from './matcher.ts'

const kinds = matcher(
  extractors.flatMap(({ id, files }) => {
    const lock = locks.get(id)
    return lock === undefined ? [] : [{ files, manifests: lock.manifests }]
  })
)

/**
 * What a lockfile is to a manifest, by their names alone; undefined where it is the lock of other manifests. A name that
 * no tool gives its lockfile by itself (`pylock.dev.toml`, `Manifest-v1.11.toml`) is that of a further one.
 */
export function lockOf(lock: string, manifest: string): LockedManifest | undefined {
  const known = kinds(lock).flatMap(({ manifests }) => manifests)
  const own = posix.basename(lock).toLowerCase()
  const name = posix.basename(manifest).toLowerCase()
  const candidates = known.filter(one => isNamed(name, one.manifest))
  const stated = candidates.find(one => one.locks.some(each => spelled(each, name) === own))
  if (stated !== undefined || known.some(one => one.locks.some(each => isNamed(own, each)))) return stated
  return candidates.find(one => !one.manifest.startsWith('*'))
}

function spelled(lock: string, manifest: string): string {
  return lock.replace(/^\*/, () => manifest).toLowerCase()
}

/** Whether the tool of a lockfile reads an override of a manifest. */
export function readsOverride(lock: string, { location, override }: PackageComponent): boolean {
  const manifest = lockOf(lock, location.path)
  if (override === undefined || manifest === undefined) return false
  return manifest.overrides?.includes(override.section) ?? true
}
