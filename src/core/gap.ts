import type { AppliedWaiver } from './finding.ts'
import type { Location } from './location.ts'
import type { MinorRelease } from './release.ts'

/** What a gap does to the verdict. `incomplete` ends the review without a pass. */
export type GapLevel = 'incomplete' | 'warn' | 'note'

/** The kinds of "could not check", with what each does unless the policy says otherwise. */
export const gapCodes = {
  'advisory-source': {
    level: 'incomplete',
    about: 'an advisory source could not be queried, or did not answer in full'
  },
  'advisory-age': { level: 'warn', about: 'the advisory database is older than allowed, or its age is unknown' },
  'not-covered': { level: 'warn', about: 'no advisory source covers where the component comes from' },
  'version-not-comparable': { level: 'warn', about: 'a version cannot be compared with the ranges of an advisory' },
  'package-facts': { level: 'warn', about: 'metadata of a package, such as its age or licence, is not available' },
  'model-facts': {
    level: 'warn',
    about: 'metadata of a model or dataset, such as its current name or commit, is not available'
  },
  'source-disabled': { level: 'note', about: 'a data source is disabled for this review' },
  'content-missing': { level: 'incomplete', about: 'the content of a file is not available to the review' },
  'parse-error': { level: 'warn', about: 'a file, or a part of it, cannot be parsed' },
  'limit-exceeded': {
    level: 'warn',
    about: 'a file is larger or nested deeper than a limit, and was not read in full'
  },
  'limit-newly-exceeded': {
    level: 'incomplete',
    about: 'the change takes a file beyond a limit of its size or nesting, and the rest of it was not read'
  },
  unreadable: {
    level: 'incomplete',
    about: 'a file cannot be read at all that could be read before, is too large, or is binary'
  },
  'unsupported-file': { level: 'note', about: 'a lockfile is in a format that is not supported' },
  'outside-repository': {
    level: 'warn',
    about: 'something is installed from a list, script or URL that is not in the repository'
  },
  unaccounted: {
    level: 'warn',
    about: 'a changed text appears to install or load something in a part that could not be parsed'
  },
  'merge-not-reviewed': {
    level: 'warn',
    about: 'the base branch has changed, and the result of merging was not reviewed'
  },
  'waiver-not-read': {
    level: 'warn',
    about:
      'comments that could waive findings, or the permissions of their authors, could not be read; they are ignored'
  },
  submodule: { level: 'warn', about: 'a submodule moved; its content is not in this repository' },
  'unresolved-reference': { level: 'note', about: 'a reference is only known at run time' },
  deadline: { level: 'incomplete', about: 'the review ran out of time' },
  internal: { level: 'incomplete', about: 'a rule or an extractor failed (a bug in Weighbridge)' }
} as const satisfies Record<string, { level: GapLevel; about: string }>

export type GapCode = keyof typeof gapCodes

/** Since when there is a kind of gap, and what it did unless the policy said otherwise before a release changed that. */
export interface GapHistory {
  /** The minor release that it came with. Until the next one it is a note; one split off from another has that one's release. */
  readonly since: MinorRelease
  /** The oldest first. */
  readonly earlier?: readonly { readonly before: MinorRelease; readonly level: GapLevel }[]
}

/** The history of each kind of gap: docs/decisions/043-defaults-of-a-release.md. */
export const gapHistory: Readonly<Record<GapCode, GapHistory>> = {
  'advisory-source': { since: '0.1' },
  'advisory-age': { since: '0.1' },
  'not-covered': { since: '0.1' },
  'version-not-comparable': { since: '0.1' },
  'package-facts': { since: '0.1' },
  'model-facts': { since: '0.1' },
  'source-disabled': { since: '0.1' },
  'content-missing': { since: '0.1' },
  'parse-error': { since: '0.1' },
  'limit-exceeded': { since: '0.1' },
  'limit-newly-exceeded': { since: '0.1' },
  unreadable: { since: '0.1' },
  'unsupported-file': { since: '0.1' },
  'outside-repository': { since: '0.1' },
  unaccounted: { since: '0.1' },
  'merge-not-reviewed': { since: '0.1' },
  'waiver-not-read': { since: '0.1' },
  submodule: { since: '0.1' },
  'unresolved-reference': { since: '0.1' },
  deadline: { since: '0.1' },
  internal: { since: '0.1' }
}

/**
 * The gaps that a policy can accept at a path: those about the content of one file. An outage, a deadline and a failure of
 * Weighbridge itself have no path and say nothing about the file: docs/decisions/013-accepted-gaps.md.
 */
export const acceptableGaps = [
  'not-covered',
  'version-not-comparable',
  'content-missing',
  'parse-error',
  'limit-exceeded',
  'limit-newly-exceeded',
  'unreadable',
  'unsupported-file',
  'outside-repository',
  'unaccounted',
  'submodule',
  'unresolved-reference'
] as const satisfies readonly GapCode[]

/** Something that could not be checked. Never the same as "clean". */
export interface Gap {
  readonly code: GapCode
  readonly level: GapLevel
  /** The extractor, source or rule that says so: `extractors/pyproject`, `sources/osv`. */
  readonly by: string
  /** What was not checked: a path, a package and version, a source. Untrusted text. */
  readonly subject: string
  /** Why, as a clause without a full stop. May hold untrusted text. */
  readonly reason: string
  readonly location?: Location
  /** The entry of the policy that accepts it: it is reported, and does not count for the verdict. */
  readonly accepted?: AppliedWaiver
}

/** A gap before the policy has given it a level. */
export interface RawGap extends Omit<Gap, 'level' | 'accepted'> {
  /** It does no more than this, whatever the policy says of its code. */
  readonly atMost?: GapLevel
}

const levels: readonly GapLevel[] = ['note', 'warn', 'incomplete']

/** A gap with the level that the policy has for its code. */
export function levelled({ atMost, ...gap }: RawGap, level: GapLevel): Gap {
  const isLower = atMost !== undefined && levels.indexOf(atMost) < levels.indexOf(level)
  return { ...gap, level: isLower ? atMost : level }
}

/** What was asked of a source, and how much of it was answered. */
export interface Coverage {
  readonly source: string
  readonly asked: number
  readonly answered: number
  /** ISO 8601 time in UTC of the data. Absent when unknown. */
  readonly dataAsOf?: string
}
