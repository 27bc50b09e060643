import type { ComponentKind } from './component.ts'
import type { FactNeed, PackageFacts } from './package-facts.ts'
import type { RepositoryFacts, RepositoryNeed } from './repository-facts.ts'

/** What sources say about a component beyond its advisories, by its kind. Nothing is asked about a kind that is not here. */
export interface FactsByKind {
  readonly package: PackageFacts
  readonly model: RepositoryFacts
  readonly dataset: RepositoryFacts
}

/** What rules ask about a component beyond its advisories, by its kind. */
export interface NeedsByKind {
  readonly package: FactNeed
  readonly model: RepositoryNeed
  readonly dataset: RepositoryNeed
}

/** A kind of component that sources know facts about. */
export type FactKind = keyof FactsByKind & keyof NeedsByKind & ComponentKind

/** What a rule about components of some kinds may ask. */
export type Need<Kind extends ComponentKind = FactKind> = Kind extends FactKind ? NeedsByKind[Kind] : never
