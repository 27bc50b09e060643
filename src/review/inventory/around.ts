import { posix } from 'node:path'
import type { ChangeSource } from '../../changes/source.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { locks } from '../../extractors/locks.generated.ts'
import type { ReadersOf } from '../../extraction/readers.ts'
import { componentsOf, type SideState } from '../../extraction/rounds.ts'
import { kindOf } from '../../kinds/registry.ts'
import { depth, nearest } from './nearest.ts'
import { extractFrom, withFiles } from './read.ts'

/** So many files are read for it; those nearest to the root first. */
const most = 20

/**
 * The packages that the lockfiles and lists beside the programs of a change state, or the nearest ones above them, changed or
 * not: what such a program runs with. A file that cannot be read states nothing.
 */
export async function packagesAround(
  source: ChangeSource,
  known: SideState,
  components: readonly Component[],
  readersOf: ReadersOf,
  signal: AbortSignal
): Promise<readonly PackageComponent[]> {
  const folders = new Set(
    components.flatMap(one => (kindOf(one).runByPackages === true ? posix.dirname(one.location.path) : []))
  )
  if (folders.size === 0) return []
  const listing = await source.list(signal)
  if (isFailure(listing)) return []
  const present = new Set(listing.entries.flatMap(({ path, type }) => (type === 'file' ? [path] : [])))
  const paths = new Set([...folders].flatMap(folder => nearestTo(folder, present)))
  const chosen = nearest(
    [...paths].map(path => ({ path })),
    ({ path }) => depth(path),
    most
  ).map(({ path }) => path)
  const state = await withFiles(source, known, { texts: chosen, stored: [] }, signal)
  const ran = await extractFrom(source, state, { paths: chosen, readersOf }, signal)
  return componentsOf(ran.state, ran.pass).filter(component => component.kind === 'package')
}

const manifests = new Set([...ecosystems.values()].flatMap(({ versionFiles = [] }) => versionFiles))
const lockfiles = [...locks.values()].flatMap(lock =>
  lock.manifests.filter(({ manifest }) => manifests.has(manifest)).flatMap(({ locks: named }) => named)
)
const names = new Set([...lockfiles, ...manifests])

/** The files of the nearest folder that has some, from a folder up. */
function nearestTo(from: string, present: ReadonlySet<string>): readonly string[] {
  for (let folder = from; ; folder = posix.dirname(folder)) {
    const found = [...names].map(name => posix.join(folder, name)).filter(path => present.has(path))
    if (found.length > 0 || folder === '.') return found
  }
}
