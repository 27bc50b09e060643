import { posix } from 'node:path'
import type { LockedManifest } from '../lock.ts'
import { locks } from '../locks.generated.ts'

const all = [...locks.values()].flatMap(lock => lock.manifests)
/** Where several lockfiles hold something of a manifest, those that hold all of it count first. */
const manifests = [...all.filter(({ partial }) => partial !== true), ...all.filter(({ partial }) => partial === true)]

/** The lockfiles in a manifest's own folder that hold whatever it asks for, whether they exist or not. */
export function locksBeside(manifest: string): readonly string[] {
  return named(
    posix.dirname(manifest),
    manifest,
    manifestsOf(manifest).filter(({ partial }) => partial !== true)
  )
}

/**
 * Where lockfiles may be that hold something of a manifest, the nearest first: in its folder, and those of a workspace
 * in so many folders above.
 */
export function possibleLocks(manifest: string, above = 0): readonly string[] {
  const known = manifestsOf(manifest)
  let folder = posix.dirname(manifest)
  const found = [...named(folder, manifest, known)]
  const workspaces = known.filter(({ workspace }) => workspace === true)
  for (let depth = 0; folder !== '.' && depth < above; depth++) {
    folder = posix.dirname(folder)
    found.push(...named(folder, manifest, workspaces))
  }
  return found
}

/** Whether a path is that of a manifest which some lockfile belongs to. */
export function isManifest(path: string): boolean {
  return manifestsOf(path).length > 0 && !path.startsWith('-')
}

/** What is known of the manifest that a path names. */
function manifestsOf(path: string): readonly LockedManifest[] {
  const name = posix.basename(path).toLowerCase()
  return manifests.filter(({ manifest }) => isNamed(name, manifest))
}

/** Whether a name in lower case is that of a manifest. */
export function isNamed(name: string, manifest: string): boolean {
  const spelled = manifest.toLowerCase()
  return spelled.startsWith('*') ? name.endsWith(spelled.slice(1)) : name === spelled
}

function named(folder: string, manifest: string, known: readonly LockedManifest[]): readonly string[] {
  const own = posix.basename(manifest)
  const names = known.flatMap(({ locks: each }) => each.map(name => name.replace(/^\*/, () => own)))
  return names.map(name => posix.join(folder, name))
}
