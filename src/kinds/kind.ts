import type { Component } from '../core/component.ts'
import type { Failure } from '../core/failure.ts'
import type { Pinning } from '../core/pinning.ts'
import type { PublishedName } from '../core/published-name.ts'

/**
 * What a match allows decides what counts as one where a version is not certain: what is approved or waived must be
 * meant whatever the version turns out to be; what is denied is so as soon as it may be meant.
 */
export type PatternUse = 'approved' | 'denied' | 'waived'

/** What a text of the policy names. */
export interface Matcher {
  matches(component: Component): boolean
}

/** Why a text is none of the policy's grammar, with what was probably meant. */
export interface Refusal extends Failure {
  /** A word of the text, and the words that would be right in its place. */
  readonly unknown?: { readonly word: string; readonly known: readonly string[] }
}

/** The lists of a policy, `approved` and `denied`, that name components of a kind. */
export interface PolicyList {
  /** Its key: `packages`. */
  readonly key: string
  /** What it lists, and an example of a pattern, for the schema. */
  readonly about: string
  readonly example: string
}

/** All that is said of a kind of component, whoever asks. */
export interface Kind<Of extends Component = Component> {
  /** One of it, as people say it: `package`. */
  readonly noun: string
  /** Several of it; absent where that is the noun and an `s`. */
  readonly plural?: string
  /** The same with its article. */
  readonly one: string
  /** A construct of a program: nothing comes in with it, so that no list of what a change brings has it. Findings tell of it. */
  readonly construct?: true
  /** Packages that are installed where it stands run it: rules ask which those are. */
  readonly runByPackages?: true
  /** How a policy spells one, for people: `pkg:pypi/name`. */
  readonly written: string
  /** Absent for a kind that no list of a policy names. */
  readonly list?: PolicyList
  /**
   * What a component is, whatever its version and its file: kind, normalised name and where it comes from.
   * Two components of one file with the same identity are the same thing seen twice or at two versions.
   */
  identity(component: Of): string
  /** Everything about it that a reviewer would call a change, and nothing about where it stands: file or section. */
  value(component: Of): string
  /** What else decides what comes in under it, and is no change of it: further indexes. Each is a text that may hold a URL. */
  sources?(component: Of): readonly string[]
  /**
   * What it has in common with the same thing from somewhere else: a package from another index. Absent where a
   * component of another origin is always another thing.
   */
  namesake?(component: Of): readonly string[]
  /**
   * Whether what stands beside its file settles what its value leaves open, as a lockfile does: where nothing settles it,
   * the same text is another thing.
   */
  isSettled?(component: Of): boolean
  /** Whether it states a name alone: a load of the same name in the same file says how that is loaded. */
  isOnlyNamed?(component: Of): boolean
  /** Whether it has all that it had before and more of it, which is no change: further files of a version. */
  hasOnlyMore?(component: Of, before: Of): boolean
  /**
   * The name that somebody publishes it under, where nothing fixes what comes in under it: a version, a tag or a revision that
   * can move. Undefined for one that is fixed, and where it is not known who may publish under that name.
   */
  movingName?(component: Of): PublishedName | undefined
  /** How to fix what comes in under its name. Undefined where that is fixed, and for what can only be fixed elsewhere. */
  pinning?(component: Of): Pinning | undefined
  /** The name people know it by. */
  displayName(component: Of): string
  /** What people read as its version. */
  displayValue(component: Of): string
  /** What differs between two that are displayed alike. */
  difference?(component: Of, before: Of): string | undefined
  /** How a policy spells it, without a version; undefined where the grammar has no spelling for its name. */
  policyName(component: Of): string | undefined
  /** The version that a waiver of it names. */
  policyVersion?(component: Of): string | undefined
  /**
   * The inverse: what a text of a policy names, with wildcards, and with a version in it or beside it. Undefined where
   * the text is written as another kind is.
   */
  parsePolicyName(text: string, use: PatternUse, version?: string): Matcher | Refusal | undefined
}
