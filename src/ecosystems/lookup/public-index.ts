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
  return names?.isMirror(url) === true ? 'mirror' : names?.knownIndex?.(url)
}
