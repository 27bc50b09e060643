import { posix } from 'node:path'
import type { PackageComponent } from '../core/component.ts'
import { addTo, groupBy } from '../core/group.ts'
import { once } from '../core/once.ts'
import { lockOf } from '../extractors/lookup/governing.ts'

/** What one lockfile holds, and what it is the lock of. */
export interface Lock {
  readonly path: string
  readonly packages: readonly PackageComponent[]
  /**
   * The folders whose manifests it is the truth for beside its own, from the root of the repository; `below`: every folder
   * below its own that has no nearer lock.
   */
  readonly governs: 'below' | readonly string[]
  /** The manifests that it says it was made from, from the root of the repository; empty where it says nothing of that. */
  readonly manifests: readonly string[]
}

/** A lockfile that can be asked for a package. */
export interface IndexedLock extends Lock {
  entriesOf(component: PackageComponent): readonly PackageComponent[]
  /** The entries that bring a program with the name of a component. */
  bringing(component: PackageComponent): readonly PackageComponent[]
}

/**
 * The lockfiles that decide for a component: those of its very manifest, in its folder or in the nearest one above that
 * has any and counts the manifest's folder to its workspace; for a command that runs what is installed, those of the
 * folder that it runs in. None for other commands, which resolve anew.
 */
export type Governing = (component: PackageComponent) => readonly IndexedLock[]

/** Prepares some lockfiles to be asked. */
export function governing(locks: readonly Lock[]): Governing {
  const byFolder = new Map<string, IndexedLock[]>()
  const byManifest = new Map<string, IndexedLock[]>()
  for (const lock of locks) {
    const indexed = index(lock)
    for (const ecosystem of new Set(lock.packages.map(one => one.ecosystem))) {
      if (lock.manifests.length === 0) addTo(byFolder, JSON.stringify([ecosystem, posix.dirname(lock.path)]), indexed)
      for (const manifest of lock.manifests) addTo(byManifest, JSON.stringify([ecosystem, manifest]), indexed)
    }
  }
  const search = (component: PackageComponent): readonly IndexedLock[] => {
    const { ecosystem, role, location, installedIn, scope } = component
    if (role === 'installed') return installedIn === undefined ? [] : nearest(ecosystem, installedIn, () => true)
    const named = byManifest.get(JSON.stringify([ecosystem, location.path]))
    const isItsLock = ({ path }: Lock): boolean => {
      const manifest = lockOf(path, location.path)
      return manifest !== undefined && !(scope === 'build' && manifest.withoutBuild === true)
    }
    return named ?? nearest(ecosystem, posix.dirname(location.path), isItsLock)
  }
  const nearest = (ecosystem: string, own: string, isMeant: (lock: Lock) => boolean): readonly IndexedLock[] => {
    for (let folder = own; ; folder = posix.dirname(folder)) {
      const found = byFolder.get(JSON.stringify([ecosystem, folder]))?.filter(isMeant) ?? []
      if (found.length > 0) return folder === own ? found : found.filter(lock => isMember(lock, own))
      if (folder === '.' || folder === '/') return []
    }
  }
  const known = new Map<string, readonly IndexedLock[]>()
  return component => {
    const { ecosystem, role, location, installedIn, scope } = component
    if (role === 'locked') return []
    const key = JSON.stringify([ecosystem, role, location.path, installedIn, scope === 'build'])
    const found = known.get(key) ?? search(component)
    known.set(key, found)
    return found
  }
}

function isMember({ governs }: Lock, folder: string): boolean {
  return governs === 'below' || governs.includes(folder)
}

function index(lock: Lock): IndexedLock {
  const byName = once(() => groupBy(lock.packages, nameKey))
  const byProgram = new Map<string, PackageComponent[]>()
  for (const one of lock.packages)
    for (const name of one.programs ?? []) addTo(byProgram, nameKey({ ...one, name }), one)
  return {
    ...lock,
    entriesOf: component => byName().get(nameKey(component)) ?? [],
    bringing: component => byProgram.get(nameKey(component)) ?? []
  }
}

function nameKey({ ecosystem, name }: Pick<PackageComponent, 'ecosystem' | 'name'>): string {
  return JSON.stringify([ecosystem, name])
}
