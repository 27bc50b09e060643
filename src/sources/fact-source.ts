import type { ComponentOf } from '../core/component.ts'
import type { FactKind, FactsByKind, Need } from '../core/facts.ts'
import type { Coverage, GapCode, GapLevel } from '../core/gap.ts'
import type { PackageRecords } from './osv/source.ts'

/** What a source can be asked about a component: its advisories, or what rules ask about its kind. */
export type Question<Kind extends FactKind = FactKind> = 'advisories' | Need<Kind>

/** A component that a source is asked about, on behalf of all that have the same key. */
export interface FactQuery<Kind extends FactKind = FactKind> {
  readonly key: string
  readonly component: ComponentOf<Kind>
  readonly questions: ReadonlySet<Question<Kind>>
}

/** What a source knows about a component. */
export interface Known<Kind extends FactKind = FactKind> {
  readonly facts?: FactsByKind[Kind]
  readonly advisories?: PackageRecords
}

/** Something a source could not answer. */
export interface SourceGap {
  readonly code: GapCode
  /** Absent: the components that it concerns. */
  readonly subject?: string
  readonly reason: string
  /** Keys of the queries it concerns. */
  readonly about: readonly string[]
  /** The reason is to be followed by the components it concerns. */
  readonly namesComponents?: boolean
  /** It does no more than this, whatever the policy says of its code. */
  readonly atMost?: GapLevel
}

export interface FactAnswer<Kind extends FactKind = FactKind> {
  /** By the key of the query. What failed in part is here with what is known, and among the gaps. */
  readonly known: ReadonlyMap<string, Known<Kind>>
  readonly gaps: readonly SourceGap[]
  readonly coverage: readonly Coverage[]
}

/** Why a source does not know a component, where nobody else is asked: for each of them, or once for all `together`. */
export interface NotCovered {
  readonly reason: string
  readonly together?: true
}

/** A place that knows facts about components of one kind: an advisory database, deps.dev, an index. */
export interface FactSource<Kind extends FactKind = FactKind> {
  readonly kind: Kind
  /** For messages. */
  readonly id: string
  /** What its gaps name as their origin: `sources/osv`. */
  readonly by: string
  /** What it can be asked. A question goes to the first source that covers the component. */
  readonly answers: ReadonlySet<Question<Kind>>
  /** The code of its gaps where it does not answer at all. */
  readonly failure: GapCode
  /** Whose gaps are reported: nobody can change what is gone, but a rule may need it for comparison. */
  readonly reported: 'head' | 'both'
  /** False where it does not know the component and that is no gap. */
  covers(component: ComponentOf<Kind>): boolean | NotCovered
  /** The same for two components that have the same answer. */
  keyOf(component: ComponentOf<Kind>): string
  /** What gaps call a component. */
  labelOf(component: ComponentOf<Kind>): string
  /** Asks about all of them at once, within the time of the signal. */
  lookUp(queries: readonly FactQuery<Kind>[], signal: AbortSignal): Promise<FactAnswer<Kind>>
}
