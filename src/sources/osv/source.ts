import type { Coverage } from '../../core/gap.ts'
import type { Ecosystem, PackageEcosystem } from '../../ecosystems/ecosystem.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { SourceGap } from '../fact-source.ts'
import type { OsvRecord } from './record.ts'
import type { LockfileReader } from './scanner/read.ts'

/** A package at one version, or within a requirement; with neither, any version of it. */
export interface PackageQuery {
  /** Folder name under `ecosystems/`. */
  readonly ecosystem: string
  readonly name: string
  readonly version?: string
  readonly specifier?: string
}

/** What a source knows about one package. Whether it concerns the package's version is for others to decide. */
export interface PackageRecords {
  readonly package: AskedPackage
  /** Records that name the package. A source may leave out those of which it knows that they do not apply. */
  readonly records: readonly OsvRecord[]
  /** Records that the source itself says apply to exactly this version: they are not compared with it. */
  readonly asserted: readonly OsvRecord[]
  /** Of `records`, those that the source gave for exactly this version: one that does not hold it contradicts the source. */
  readonly given?: readonly OsvRecord[]
}

export interface Answer {
  /** By {@link queryKey}. The same records are shared between the packages that they name. */
  readonly packages: ReadonlyMap<string, PackageRecords>
  readonly gaps: readonly SourceGap[]
  readonly coverage: readonly Coverage[]
}

/** A place that has advisories: OSV's exports on disk, its API, an installed osv-scanner. Never throws. */
export interface AdvisorySource {
  readonly id: string
  lookUp(queries: readonly PackageQuery[], signal: AbortSignal): Promise<Answer>
  /** Whether it knows the advisories about an ecosystem whose versions have no order here. */
  covers?(ecosystem: string): boolean
  /** Reads lockfiles of kinds that no extractor reads. */
  readonly reader?: LockfileReader
}

/** The same for two queries that have the same answer. */
export function queryKey({ ecosystem, name, version, specifier }: PackageQuery): string {
  const normal = ecosystems.get(ecosystem)?.normalizeName(name) ?? name
  return JSON.stringify([ecosystem, normal, version ?? null, version === undefined ? (specifier ?? null) : null])
}

/** An ecosystem that OSV has advisories about, and in which they can be compared with versions. */
export type OsvEcosystem = PackageEcosystem & { readonly osvName: string }

/** A query in the terms of its ecosystem. */
export interface AskedPackage {
  readonly key: string
  readonly ecosystem: OsvEcosystem
  /** In canonical form. */
  readonly name: string
  /** The one version it is about, also that of a requirement which admits no other. */
  readonly version?: string
  readonly specifier?: string
}

/** Queries without repetitions, and a gap for each that no source could understand. */
export function packagesOf(
  queries: readonly PackageQuery[],
  ecosystemOf: (id: string) => Ecosystem | undefined = id => ecosystems.get(id)
): { packages: AskedPackage[]; gaps: SourceGap[] } {
  const packages = new Map<string, AskedPackage>()
  const gaps: SourceGap[] = []
  for (const query of queries) {
    const key = queryKey(query)
    const ecosystem = ecosystemOf(query.ecosystem)
    const name = ecosystem?.normalizeName(query.name) ?? ''
    if (!isOsvEcosystem(ecosystem)) {
      gaps.push({ code: 'not-covered', reason: `OSV is not queried for ${query.ecosystem}`, about: [key] })
    } else if (name === '' || name.length > maxNameLength) {
      gaps.push({ code: 'advisory-source', reason: 'the name is empty or too long to be looked up', about: [key] })
    } else {
      const { specifier } = query
      const version = query.version ?? (specifier === undefined ? undefined : ecosystem.pinned(specifier))
      const stated = { ...(version !== undefined && { version }), ...(specifier !== undefined && { specifier }) }
      packages.set(key, { key, ecosystem, name, ...stated })
    }
  }
  return { packages: [...packages.values()], gaps }
}

/** Whether OSV has advisories about the packages of an ecosystem, and their versions have an order here. */
export function isOsvEcosystem(ecosystem: Ecosystem | undefined): ecosystem is OsvEcosystem {
  return ecosystem?.osvName !== undefined && ecosystem.compare !== undefined
}

/** Names beyond this many UTF-16 units belong to no package of any index. */
export const maxNameLength = 1000
