import { posix } from 'node:path'
import type { Change } from '../../core/change.ts'
import type { Component } from '../../core/component.ts'
import { compareText } from '../../core/order.ts'
import { lockOf } from '../../extractors/lookup/governing.ts'

/** The lockfiles of the base side whose place a new lockfile takes, by its path, the nearest first; none for one that was there before. */
export type ReplacedLocks = (path: string) => readonly string[]

/**
 * Prepares for the changes of a review; `base` is what did not change, or is context. A new lockfile takes the place of
 * those that go, in its folder, below or above it, and of those that stay beside it for the same manifest.
 */
export function replacedLocks(changes: readonly Change[], base: readonly Component[]): ReplacedLocks {
  const gone = changes.flatMap(({ type, component, before }) => (type === 'removed' ? component : (before ?? [])))
  const coming = changes.flatMap(({ type, component }) => (type === 'removed' ? [] : component))
  const kept = pathsOf([...base, ...coming])
  const old = pathsOf([...base, ...gone])
  const oldLocks = [...pathsOf([...base, ...gone].filter(isLocked))]
  const manifests = [...pathsOf([...base, ...gone, ...coming].filter(one => !isLocked(one)))]
  const isOfOneManifest = (one: string, other: string): boolean =>
    manifests.some(
      path => isWithin(path, posix.dirname(one)) && [one, other].every(lock => lockOf(lock, path) !== undefined)
    )
  const known = new Map<string, readonly string[]>()
  return path => {
    if (old.has(path)) return []
    const folder = posix.dirname(path)
    const found =
      known.get(path) ??
      oldLocks
        .filter(lock => {
          const its = posix.dirname(lock)
          if (kept.has(lock)) return its === folder && isOfOneManifest(lock, path)
          return isWithin(its, folder) || isWithin(folder, its)
        })
        .sort(nearestTo(folder))
    known.set(path, found)
    return found
  }
}

/** Whether a component is an entry of a lockfile. */
export function isLocked(component: Component): boolean {
  return component.kind === 'package' && component.role === 'locked'
}

function nearestTo(folder: string): (one: string, other: string) => number {
  const isFar = (path: string): number => Number(posix.dirname(path) !== folder)
  return (one, other) => isFar(one) - isFar(other) || one.length - other.length || compareText(one, other)
}

function pathsOf(components: readonly Component[]): ReadonlySet<string> {
  return new Set(components.map(({ location }) => location.path))
}

function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path === folder || path.startsWith(`${folder}/`)
}
