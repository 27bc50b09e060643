import type { Change, ChangedFile } from '../core/change.ts'
import type { Component, ComponentKind, Confidence, PackageComponent } from '../core/component.ts'
import { countsMore, isAside } from '../core/context.ts'
import type { Need } from '../core/facts.ts'
import type { Finding, FindingAdvisory, Level } from '../core/finding.ts'
import type { Message } from '../core/message.ts'
import type { Location } from '../core/location.ts'
import type { PolicyProblem } from '../policy/file/load.ts'
import type { Lists, PackageIndex, Pattern, RuleMeta } from '../policy/policy.ts'
import type { Facts } from '../matching/facts.ts'

/** What did not change, and context that an extractor asked for. */
export interface Inventory {
  readonly base: readonly Component[]
  readonly head: readonly Component[]
  /** What the programs of the head side run with, by the lockfiles and lists around them; absent where nobody asked. */
  readonly around?: readonly PackageComponent[]
}

/** A changed file that every rule may look at, with the head side's text where a rule is about it. */
export interface FileChange extends ChangedFile {
  /** Decoded text by side, of the files that are read: those that are reviewed, and those of the gate itself under `.github/`. */
  readonly text?: { readonly base?: string; readonly head?: string }
  /** The repository's own `action.yml` of the base side, where the file is a workflow that runs it by `uses: ./`. */
  readonly action?: string
  /** What is wrong with the head side, when the file is the policy. */
  readonly problems?: readonly PolicyProblem[]
}

export interface RuleInput<Kind extends ComponentKind, Options> {
  /** Changes of the rule's kinds. */
  readonly changes: readonly Change<Kind>[]
  readonly inventory: Inventory
  readonly files: readonly FileChange[]
  readonly approved: Lists
  readonly denied: Lists
  /** Packages that the policy calls its own. */
  readonly internal: readonly Pattern[]
  /** Indexes that the policy calls its own. */
  readonly indexes: readonly Pick<PackageIndex, 'url'>[]
  readonly options: Options
}

/** An advisory of a violation. Its level is that of the violation or `atMost`, whichever is lower. */
export type ViolationAdvisory = Omit<FindingAdvisory, 'fingerprint' | 'waiver' | 'level'> & { readonly atMost?: Level }

/** What a rule reports. The runner adds everything that could be mislabelled. */
export interface Violation<Kind extends ComponentKind = ComponentKind, MessageId extends string = string> {
  /** One of the rule's `meta.messages`. */
  readonly messageId: MessageId
  /** The change it is about; absent for a violation about a file. */
  readonly change?: Change<Kind>
  /** Where it is, when not at the component. */
  readonly location?: Location
  readonly related?: readonly Location[]
  readonly paths?: readonly (readonly string[])[]
  readonly advisories?: readonly ViolationAdvisory[]
  readonly message: Message
  readonly help: Message
  readonly fix?: Finding['fix']
  /** As of a finding. */
  readonly unpinned?: true
  readonly references?: readonly string[]
  /** The lockfile that says the same on the base side, where another one takes its place. */
  readonly carriedFrom?: string
  /** Where the rule is less sure than the extractor. */
  readonly confidence?: Confidence
  /** The level is the policy's or this one, whichever is lower. */
  readonly atMost?: Level
}

export interface Rule<
  Kind extends ComponentKind = never,
  Options extends object = object,
  MessageId extends string = string
> {
  readonly meta: RuleMeta<Options> & {
    readonly kinds: readonly Kind[]
    /** By message id, the title of the findings that have it. Ids are fixed once released. */
    readonly messages: Readonly<Record<MessageId, string>>
  }
  /** What it wants to know about the components of a change, beyond advisories. Nothing is asked for a rule that is off. */
  asks?(change: Change<Kind>): readonly Need<Kind>[]
  check(input: RuleInput<Kind, Options>, facts: Facts): readonly Violation<Kind, NoInfer<MessageId>>[]
}

/** Keeps the types of a rule together while it is written. */
export function defineRule<
  Kind extends ComponentKind = never,
  Options extends object = object,
  MessageId extends string = string
>(rule: Rule<Kind, Options, MessageId>): Rule<Kind, Options, MessageId> {
  return rule
}

/**
 * What a change brings in: added, changed, or moved from a place that counts less (tests, documentation) to one that
 * counts more. A constraint brings nothing in by itself.
 */
export function incoming<Kind extends ComponentKind>(changes: readonly Change<Kind>[]): readonly Change<Kind>[] {
  return changes.filter(({ type, component, before }) => {
    if (component.kind === 'package' && component.constraint === true) return false
    if (type === 'moved')
      return before === undefined ? !isAside(component.context) : countsMore(component.context, before.context)
    return type !== 'removed'
  })
}

/** A rule whose kinds and options are no longer known to the compiler, as the registry holds it. */
export type AnyRule = Rule<ComponentKind>
