import type { ComponentOf, PackageComponent } from '../core/component.ts'
import type { FactKind, FactsByKind } from '../core/facts.ts'
import type { Severity } from '../core/finding.ts'

/** An advisory that applies to a package at a version or a range, after grouping by alias. */
export interface Advisory {
  /** The id that people know best: MAL, then GHSA, CVE, others. */
  readonly id: string
  /** All other ids of the group, ascending; none of a record that is another advisory. */
  readonly aliases: readonly string[]
  /** Ids of its records, ascending: at most one of each database. */
  readonly records: readonly string[]
  readonly summary?: string
  /**
   * Of the versions that a requirement admits, it applies to `all`; to all from some version `onwards`, the newest
   * with them; to the `newest` that any advisory of the package knows; or to `some`. An exact version is `all`.
   */
  readonly reach: 'all' | 'onwards' | 'newest' | 'some'
  /** By the type of the record (a MAL- id in the group), whatever its score. */
  readonly malicious: boolean
  readonly severity: Severity
  /** CVSS base score, if a vector gives one. */
  readonly score?: number
  /** Versions that mend it for this package, ascending: the 50 nearest. Empty when there is none. */
  readonly fixed: readonly string[]
  /** The way out of all advisories of the package at once, so the same for each of them; absent when there is none. */
  readonly wayOut?: WayOut
  readonly url?: string
}

/**
 * Where no advisory of a package applies that the source has read, but for those that no version mends. A database has
 * read all of the package's; the API only those that it found for the version (for a requirement: all).
 */
export type WayOut =
  /** The nearest version above; for a requirement, the lowest one from which on nothing that it admits is affected. */
  | { readonly from: string }
  /** For a requirement that has no such version: below this one nothing that it admits is affected. */
  | { readonly below: string }

/** What is known about the components of a change. Looking up never asks anybody. */
export interface Facts {
  /**
   * The advisories that apply to a package: to its version (or resolved version), or, for a requirement without one,
   * those that apply to versions it admits. Empty also where nothing could be asked: that is a gap already.
   */
  advisories(component: PackageComponent): readonly Advisory[]
  /**
   * What is known about a component beyond advisories. Undefined where no rule that is on asked, or where nothing was
   * answered: that is a gap already.
   */
  about<Known extends ComponentOf<FactKind>>(component: Known): FactsByKind[Known['kind']] | undefined
}
