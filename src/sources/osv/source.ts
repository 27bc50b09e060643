import type { Coverage, GapCode } from '../../core/gap.ts'
import type { PackageEcosystem } from '../../ecosystems/ecosystem.ts'
import type { Compare } from '../../ecosystems/shared/interval-sets.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { Advisory } from '../facts.ts'
import type { ForeignLockfile, ReadLockfiles } from './scanner/read.ts'

/** A package at one version, or within a requirement; with neither, any version of it. */
export interface PackageQuery {
  /** Folder name under `ecosystems/`. */
  readonly ecosystem: string
  readonly name: string
  readonly version?: string
  readonly specifier?: string
}

/** Something a source could not answer. */
export interface SourceGap {
  readonly code: GapCode
  /** Absent: the packages that it concerns. */
  readonly subject?: string
  readonly reason: string
  /** Keys of the queries it concerns. */
  readonly about: readonly string[]
  /** The reason is to be followed by the packages it concerns. */
  readonly namesPackages?: boolean
}

export interface Answer {
  /** By {@link queryKey}. */
  readonly advisories: ReadonlyMap<string, readonly Advisory[]>
  readonly gaps: readonly SourceGap[]
  readonly coverage: readonly Coverage[]
}

/** Somebody who knows advisories: OSV's exports on disk, or its API. Never throws. */
export interface AdvisorySource {
  readonly id: string
  lookUp(queries: readonly PackageQuery[], signal: AbortSignal): Promise<Answer>
  /** Whether it knows an ecosystem that has no folder under `ecosystems/`. */
  covers?(ecosystem: string): boolean
  /** Reads lockfiles of kinds that no extractor reads. */
  readLockfiles?(files: readonly ForeignLockfile[], signal: AbortSignal): Promise<ReadLockfiles>
}

/** The same for two queries that have the same answer. */
export function queryKey({ ecosystem, name, version, specifier }: PackageQuery): string {
  const normal = ecosystems.get(ecosystem)?.normalizeName(name) ?? name
  return JSON.stringify([ecosystem, normal, version ?? null, version === undefined ? (specifier ?? null) : null])
}

/** An ecosystem that OSV has advisories about. */
export type OsvEcosystem = PackageEcosystem & { readonly osvName: string }

/** A query in the terms of its ecosystem. */
export interface Subject {
  readonly key: string
  readonly ecosystem: OsvEcosystem
  /** In canonical form. */
  readonly name: string
  /** The one version it is about, also that of a requirement which admits no other. */
  readonly version?: string
  readonly specifier?: string
  /** That of the ecosystem, remembering what it was asked: records repeat the same few versions. */
  readonly compare: Compare
}

/** Queries without repetitions, and a gap for each that no source could understand. */
export function subjectsOf(
  queries: readonly PackageQuery[],
  ecosystemOf: (id: string) => PackageEcosystem | undefined = id => ecosystems.get(id)
): { subjects: Subject[]; gaps: SourceGap[] } {
  const subjects = new Map<string, Subject>()
  const gaps: SourceGap[] = []
  const comparers = new Map<PackageEcosystem, Compare>()
  for (const query of queries) {
    const key = queryKey(query)
    const ecosystem = ecosystemOf(query.ecosystem)
    const name = ecosystem?.normalizeName(query.name) ?? ''
    if (!isOsvEcosystem(ecosystem)) {
      gaps.push({ code: 'not-covered', reason: `OSV is not asked about ${query.ecosystem}`, about: [key] })
    } else if (name === '' || name.length > maxNameLength) {
      gaps.push({ code: 'advisory-source', reason: 'the name is empty or too long to be looked up', about: [key] })
    } else {
      const { specifier } = query
      const version = query.version ?? (specifier === undefined ? undefined : ecosystem.pinned(specifier))
      const stated = { ...(version !== undefined && { version }), ...(specifier !== undefined && { specifier }) }
      const compare = comparers.get(ecosystem) ?? remembering(ecosystem)
      comparers.set(ecosystem, compare)
      subjects.set(key, { key, ecosystem, name, compare, ...stated })
    }
  }
  return { subjects: [...subjects.values()], gaps }
}

/** Whether OSV has advisories about the packages of an ecosystem. */
export function isOsvEcosystem(ecosystem: PackageEcosystem | undefined): ecosystem is OsvEcosystem {
  return ecosystem?.osvName !== undefined
}

function remembering(ecosystem: PackageEcosystem): Compare {
  const known = new Map<string, number | undefined>()
  return (left, right) => {
    const pair = `${left}\n${right}`
    if (known.has(pair)) return known.get(pair)
    if (known.size >= 500_000) known.clear()
    const order = ecosystem.compare(left, right)
    known.set(pair, order)
    return order
  }
}

/** Names beyond this many UTF-16 units belong to no package of any index. */
export const maxNameLength = 1000
