import type { PackageComponent } from '../../core/component.ts'
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
 * Whether a package may be the one that the default index of its ecosystem serves under its name: it comes from there, from
 * an index that serves the same, or from one that is asked beside it.
 */
export function mayBePublic({ ecosystem, source, takenFrom }: PackageComponent): boolean {
  if (source.type !== 'registry' || takenFrom?.sure === true) return false
  if (source.url === undefined) return true
  const names = ecosystems.get(ecosystem)
  return [source.url, ...(source.extraIndexes ?? [])].some(url => names?.isMirror(url) === true)
}
