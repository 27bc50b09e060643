import type { PackageEcosystem } from '../ecosystems/ecosystem.ts'
import type { Compare } from '../ecosystems/shared/interval-sets.ts'
import type { AskedPackage } from '../sources/osv/source.ts'

/** A package whose version, or requirement, is compared with the versions of records. */
export interface Subject extends AskedPackage {
  /** The order of the ecosystem. It remembers what it was asked: records repeat the same few versions. */
  readonly compare: Compare
}

const limit = 500_000

/** Makes subjects of packages; those of one ecosystem share what was compared. */
export function subjects(): (of: AskedPackage) => Subject {
  const comparers = new Map<PackageEcosystem, Compare>()
  return of => {
    const compare = comparers.get(of.ecosystem) ?? remembering(of.ecosystem)
    comparers.set(of.ecosystem, compare)
    return { ...of, compare }
  }
}

function remembering(ecosystem: PackageEcosystem): Compare {
  const known = new Map<string, number | undefined>()
  return (left, right) => {
    const pair = `${left}\n${right}`
    if (known.has(pair)) return known.get(pair)
    if (known.size >= limit) known.clear()
    const order = ecosystem.compare(left, right)
    known.set(pair, order)
    return order
  }
}
