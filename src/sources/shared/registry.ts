import type { PackageComponent } from '../../core/component.ts'
import type { Coverage } from '../../core/gap.ts'
import type { FactNeed, PackageFacts } from '../../core/package-facts.ts'

/** A question about a package: by its name, and at a version where it has one. */
export interface RegistryQuery {
  readonly key: string
  /** Folder name under `ecosystems/`. */
  readonly ecosystem: string
  readonly name: string
  readonly version?: string
  readonly needs: ReadonlySet<FactNeed>
}

/** Why some packages have no facts, or not all of them. */
interface RegistryFailure {
  readonly reason: string
  /** Keys of the queries that it concerns. */
  readonly about: readonly string[]
}

export interface RegistryAnswer {
  /** By key. What failed in part is here with what is known, and among the failures. */
  readonly facts: ReadonlyMap<string, PackageFacts>
  readonly failures: readonly RegistryFailure[]
  readonly coverage: readonly Coverage[]
}

/** A place that lists packages with their versions: deps.dev, or an index. Never throws. */
export interface Registry {
  /** For messages. */
  readonly id: string
  covers(component: PackageComponent): boolean
  lookUp(queries: readonly RegistryQuery[], signal: AbortSignal): Promise<RegistryAnswer>
}
