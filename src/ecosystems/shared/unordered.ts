import type { UnorderedEcosystem } from '../ecosystem.ts'
import { packageUrl } from './purl.ts'

/** An ecosystem of which no more is known than its names; what stands before the last slash of a name is a namespace. */
export function unordered(osvName: string, purlType: string): UnorderedEcosystem {
  return {
    osvName,
    purlType,
    normalizeName: name => name,
    purl(name, version) {
      const slash = name.lastIndexOf('/')
      return packageUrl(purlType, slash === -1 ? undefined : name.slice(0, slash), name.slice(slash + 1), version)
    },
    isMirror: () => false
  }
}
