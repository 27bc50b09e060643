import type { GenericSchema } from 'valibot'
import type { Component, ComponentKind } from '../core/component.ts'
import type { Concern } from '../core/concern.ts'
import type { Level, UpcomingLevel } from '../core/finding.ts'
import type { GapCode, GapLevel } from '../core/gap.ts'
import type { Location } from '../core/location.ts'
import type { MinorRelease } from '../core/release.ts'
import type { Enforcement } from '../core/review.ts'
import type { ListName } from '../kinds/registry.ts'
import type { PolicyProblem } from './file/problem.ts'

/** `off` until the policy turns it on, or until it says what the rule is to enforce. */
export type DefaultLevel = Level | 'off' | 'listed' | 'configured'

/** Defaults of a rule that a later release changed. */
export interface EarlierDefaults {
  /** The release that changed them. */
  readonly before: MinorRelease
  readonly level: DefaultLevel
  readonly levels?: Readonly<Record<string, Level>>
  /** Options whose default was another one. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** What the policy needs to know about a rule: its id, its default and the options it takes. */
export interface RuleMeta<Options extends object = object> {
  /** Kinds of components it judges; empty for a rule about the files of the review itself, which are below `.github/`. */
  readonly kinds: readonly ComponentKind[]
  /**
   * `off` until the policy turns it on; `listed`: off until the policy has the list that the rule enforces, then `block`;
   * `configured`: off until the policy sets one of its options, then `warn`.
   */
  readonly level: DefaultLevel
  /** The level by default of messages that have another one. A level in the policy is that of all messages. */
  readonly levels?: Readonly<Record<string, Level>>
  /**
   * The minor release that it came with. Until the next one it is at most a note: docs/decisions/043-defaults-of-a-release.md.
   * A rule that is split off from another one has the release of that one.
   */
  readonly since: MinorRelease
  /** The same of messages that came later than the rule. */
  readonly messagesSince?: Readonly<Record<string, MinorRelease>>
  /** What its defaults were before a release changed them, the oldest first. */
  readonly earlier?: readonly EarlierDefaults[]
  /** One sentence for the catalogue: what the rule finds. */
  readonly about: string
  /** Its findings name advisories, and so must its waivers. */
  readonly advisories?: boolean
  /** It also judges packages that texts only mention: docs/decisions/028-mentions.md. */
  readonly mentions?: boolean
  /** A comment waives its findings only where the policy names the rule for that. */
  readonly guarded?: true
  /** What its findings are about, as far as that decides what they are in tests and documentation; `other` where it does not say. */
  readonly concern?: Concern
  /** The same of messages that are about something else. */
  readonly concerns?: Readonly<Record<string, Concern>>
  /** Strict object schema in which every option has a default. */
  readonly options?: GenericSchema<unknown, Options>
}

export type RuleCatalogue = Readonly<Record<string, RuleMeta>>

/** A parsed pattern for components; see docs/policy.md for the grammar. */
export interface Pattern {
  /** As written in the policy. */
  readonly text: string
  readonly location: Location
  matches(component: Component): boolean
}

/** The patterns under each key of `approved` or `denied`; undefined where the policy does not have the list. */
export type Lists = Readonly<Record<ListName, readonly Pattern[] | undefined>>

/** Clears one rule on one component (and version, and advisory), and nothing else. From the policy, or from a comment. */
export interface Waiver {
  readonly rule: string
  /** As written: a package URL, an image or a dataset. Absent for a waiver that names a file. */
  readonly component?: string
  readonly version?: string
  readonly advisory?: string
  readonly file?: string
  readonly reason: string
  readonly by: string
  /** ISO 8601 date. */
  readonly expires: string
  /** It counts only when its end is no more days away than this. */
  readonly maxDays?: number
  /** Where the policy has it; absent for one that a comment gives. */
  readonly location?: Location
  /** Address of the comment that gives it. */
  readonly comment?: string
  /** The fingerprint of the one finding that it clears. */
  readonly finding?: string
  /** The highest level that the finding may have. */
  readonly atMost?: Level
  /** The component (and version) is the waived one, or there is none to bind. */
  binds(component: Component | undefined): boolean
}

/** Who may waive findings of a pull request by a comment, and how far that goes. */
export interface WaiverCommands {
  /** Logins in lower case. */
  readonly logins: ReadonlySet<string>
  /** Roles in lower case; one of GitHub's own stands for those above it as well. */
  readonly roles: ReadonlySet<string>
  /** Whether somebody may waive on a pull request that they have opened themselves. */
  readonly ownPullRequests: boolean
  /** Guarded rules whose findings may be waived nevertheless. */
  readonly rules: ReadonlySet<string>
  /** Days from today that such a waiver may hold at most. */
  readonly maxDays: number
}

/** Accepts the gaps of one code at a path: they are reported, and do not count for the verdict. */
export interface AcceptedGap {
  readonly gap: GapCode
  /** Path or glob, as written. */
  readonly path: string
  readonly reason: string
  readonly by: string
  /** ISO 8601 date. */
  readonly expires: string
  readonly location: Location
  matches(path: string): boolean
}

/** An index of the team's own, asked for facts about the packages that come from it. */
export interface PackageIndex {
  readonly url: string
  readonly ecosystem: 'pypi' | 'npm'
  /** Name of a variable of the environment. */
  readonly tokenEnv?: string
}

/** What a policy says of a rule. */
export interface RuleSetting {
  readonly level: Level | 'off'
  /** Levels of messages that have one of their own, where the policy leaves the level to the rule. */
  readonly levels?: Readonly<Record<string, Level>>
  /** Levels that are notes until the defaults of a later release apply: of a message, or of all others of the rule. */
  readonly upcoming?: { readonly rule?: UpcomingLevel; readonly messages: Readonly<Record<string, UpcomingLevel>> }
  readonly options: object
}

/** A policy after validation, defaults filled in. */
export interface Policy {
  readonly enforcement: Enforcement
  /** Every rule of the catalogue. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly gaps: Readonly<Record<GapCode, GapLevel>>
  /** Milliseconds. */
  readonly advisoryMaxAge: number
  readonly indexes: readonly PackageIndex[]
  readonly approved: Lists
  readonly denied: Lists
  /** Packages that only indexes of one's own may serve. */
  readonly internal: readonly Pattern[]
  /** Whether a path is left out of the review. */
  ignores(path: string): boolean
  readonly waivers: readonly Waiver[]
  /** Undefined where nobody may waive by a comment. */
  readonly waiverCommands: WaiverCommands | undefined
  readonly accepted: readonly AcceptedGap[]
  /** What would be wrong with a file in place of this policy's own. Another policy that it extends is not read. */
  problemsIn(text: string, path: string): readonly PolicyProblem[]
}
