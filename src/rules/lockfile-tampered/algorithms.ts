import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { Sides } from '../shared/sides.ts'
import { byAlgorithm } from './hashes.ts'

/** Whether a package has hashes of another algorithm because its whole file has. */
export type IsOfWholeFile = (component: PackageComponent, before: PackageComponent) => boolean

/**
 * Prepares for the changes of a review. A tool that hashes in another way writes every hash anew: the file then has more hashes
 * of the new algorithm than of the old one, and none has the value that it had. Where values stay, only the name of
 * the algorithm changed, and what has another value has another file.
 */
export function wholeFiles(coming: readonly Change<'package'>[], { head }: Sides): IsOfWholeFile {
  const counts = new Map<string, ReadonlyMap<string, number>>()
  const countsOf = (path: string): ReadonlyMap<string, number> => {
    const known = counts.get(path) ?? countAlgorithms(head.get(path) ?? [])
    counts.set(path, known)
    return known
  }
  const renamed = renamedIn(coming)
  return (component, before) => {
    const { path } = component.location
    if (renamed.has(path)) return haveSameValue(component, before)
    const most = (of: PackageComponent): number =>
      Math.max(0, ...[...byAlgorithm(of.hashes).keys()].map(algorithm => countsOf(path).get(algorithm) ?? 0))
    return most(component) > most(before)
  }
}

/** How many entries have a hash of each algorithm. Those that the tool may leave as they were say nothing. */
function countAlgorithms(entries: readonly PackageComponent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { hashes, archives } of entries) {
    if (archives?.some(({ conditional }) => conditional === true) === true) continue
    for (const algorithm of byAlgorithm(hashes).keys()) counts.set(algorithm, (counts.get(algorithm) ?? 0) + 1)
  }
  return counts
}

/** Files in which half of the hashes, or more, have another algorithm and the same value. */
function renamedIn(coming: readonly Change<'package'>[]): ReadonlySet<string> {
  const found = new Map<string, { same: number; all: number }>()
  for (const { component, before } of coming) {
    if (before?.kind !== 'package' || !haveOtherAlgorithms(component, before)) continue
    const { path } = component.location
    const count = found.get(path) ?? { same: 0, all: 0 }
    found.set(path, count)
    count.all++
    if (haveSameValue(component, before)) count.same++
  }
  return new Set([...found].flatMap(([path, { same, all }]) => (same > 0 && same * 2 >= all ? path : [])))
}

function haveOtherAlgorithms(component: PackageComponent, before: PackageComponent): boolean {
  const [old, now] = [byAlgorithm(before.hashes), byAlgorithm(component.hashes)]
  return old.size > 0 && now.size > 0 && ![...now.keys()].some(algorithm => old.has(algorithm))
}

function haveSameValue(component: PackageComponent, before: PackageComponent): boolean {
  const valuesOf = ({ hashes }: PackageComponent): Set<string> =>
    new Set([...byAlgorithm(hashes).values()].flatMap(values => [...values]))
  const old = valuesOf(before)
  return [...valuesOf(component)].some(value => old.has(value))
}
