import type { PackageComponent } from '../../core/component.ts'
import type { Coverage } from '../../core/gap.ts'
import type { FactNeed, PackageFacts } from '../../core/package-facts.ts'

/** A question about a package: by its name, and at a version where it has one. */
export interface FactQuery {
  readonly key: string
  /** Folder name under `ecosystems/`. */
  readonly ecosystem: string
  readonly name: string
  readonly version?: string
  readonly needs: ReadonlySet<FactNeed>
}

/** Why some packages have no facts, or not all of them. */
export interface FactFailure {
  readonly reason: string
  /** Keys of the queries that it concerns. */
  readonly about: readonly string[]
}

export interface FactAnswer {
  /** By key. What failed in part is here with what is known, and among the failures. */
  readonly facts: ReadonlyMap<string, PackageFacts>
  readonly failures: readonly FactFailure[]
  readonly coverage: readonly Coverage[]
}

/** Somebody who knows facts about packages: deps.dev, or an index. Never throws. */
export interface FactSource {
  /** For messages. */
  readonly id: string
  covers(component: PackageComponent): boolean
  lookUp(queries: readonly FactQuery[], signal: AbortSignal): Promise<FactAnswer>
}
