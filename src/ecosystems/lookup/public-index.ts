import type { PackageComponent, TakenFrom } from '../../core/component.ts'
import { ecosystems } from '../registry.generated.ts'
import type { KnownIndex } from '../ecosystem.ts'

/** Why an index counts as public: it is the default one, serves the projects of that, or is known for something else. */
export type PublicIndex = 'default' | 'mirror' | KnownIndex

/**
 * Why the index of a package counts as public, by its address as a source states it, where no address is the default index.
 * Undefined for an index of which nothing is known.
 */
export function publicIndex(ecosystem: string, url: string | undefined): PublicIndex | undefined {
  if (url === undefined) return 'default'
  const names = ecosystems.get(ecosystem)
  if (names?.isDefault?.(url) === true) return 'default'
  return names?.isMirror(url) === true ? 'mirror' : names?.knownIndex?.(url)
}

/**
 * The private index that a package comes from where that may serve the public package of the same name, or is not sure: a
 * settings file or a lockfile says so, or its own file sets the index for all packages.
 */
export function likelyIndex({ ecosystem, source, takenFrom }: PackageComponent): TakenFrom | undefined {
  if (takenFrom !== undefined) return takenFrom.sure ? undefined : takenFrom
  const { type, url, optionsAt } = source
  if (type !== 'registry' || url === undefined || optionsAt === undefined) return undefined
  return publicIndex(ecosystem, url) === undefined ? { index: url, by: optionsAt, sure: false } : undefined
}

/**
 * Whether a package may be the one that the default index of its ecosystem serves under its name: it comes from there, from
 * an index that serves the same, from one that is asked beside it, or from a private one that is set for all packages.
 */
export function mayBePublic(component: PackageComponent): boolean {
  const { ecosystem, source, takenFrom } = component
  if (source.type !== 'registry' || takenFrom?.sure === true) return false
  if (source.url === undefined || likelyIndex(component) !== undefined) return true
  const names = ecosystems.get(ecosystem)
  return [source.url, ...(source.extraIndexes ?? [])].some(url => names?.isMirror(url) === true)
}
