import type { PackageFacts } from '../../core/package-facts.ts'

/** What an index says of one version. */
export type IndexedVersion = Pick<
  PackageFacts,
  'publishedAt' | 'withdrawn' | 'licences' | 'provenance' | 'installScript'
>

/** What an index says of one name, whatever its interface. */
export interface IndexedProject {
  readonly versions: ReadonlyMap<string, IndexedVersion>
  readonly status?: NonNullable<PackageFacts['status']>
}

/** An ISO 8601 time in UTC, where a text is a time. */
export function timeOf(text: unknown): { publishedAt?: string } {
  const time = typeof text === 'string' && text.length < 64 ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? {} : { publishedAt: new Date(time).toISOString() }
}
