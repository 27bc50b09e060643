import type { Level } from './finding.ts'

/** Exactly what a comment waives: one finding, as it was when the comment was read. */
export interface Stanza {
  readonly rule: string
  /** The level that it had, whatever was waived of it. */
  readonly level: Level
  /** How a policy names the component; absent for a finding about a file. */
  readonly component?: string
  readonly version?: string
  /** A digest of all that makes the component what it is: version, revision, hashes, requirement, indexes. */
  readonly value?: string
  /** An id of each advisory that the finding had. */
  readonly advisories: readonly string[]
  readonly file: string
  /** The commit that it was found at. */
  readonly head: string
  /** That of the finding: rule, message, component, its place in the file, and the file. */
  readonly fingerprint: string
}
