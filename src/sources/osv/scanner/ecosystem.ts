import type { Ecosystem, PackageEcosystem } from '../../../ecosystems/ecosystem.ts'
import { ecosystems } from '../../../ecosystems/registry.generated.ts'

/** Whether versions of an ecosystem have no order here, and osv-scanner compares them. */
export function isLeftToScanner(ecosystem: Ecosystem | undefined): boolean {
  return ecosystem?.osvName !== undefined && ecosystem.compare === undefined
}

/** The id of the ecosystem that OSV calls so and that is left to the scanner. */
export function scannedEcosystem(osvName: string): string | undefined {
  return [...ecosystems].find(([, one]) => one.osvName === osvName && isLeftToScanner(one))?.[0]
}

/** An ecosystem as the scanner is asked about it: where it has no order here, no two versions compare. */
export function askedEcosystem(id: string): PackageEcosystem | undefined {
  const ecosystem = ecosystems.get(id)
  if (ecosystem === undefined || ecosystem.compare !== undefined) return ecosystem
  const { osvName, purlType, normalizeName, purl, isMirror } = ecosystem
  return {
    ...(osvName !== undefined && { osvName }),
    purlType,
    normalizeName,
    purl,
    isMirror,
    compare: () => undefined,
    pinned: () => undefined,
    through: version => ({ version, inclusive: true }),
    admitted: () => undefined
  }
}
