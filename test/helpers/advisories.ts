import type { Coverage } from '../../src/core/gap.ts'
import { advisoriesOf } from '../../src/matching/advisories.ts'
import type { Advisory } from '../../src/matching/facts.ts'
import type { SourceGap } from '../../src/sources/fact-source.ts'
import type { Answer } from '../../src/sources/osv/source.ts'

/** An answer whose records were matched with the versions that were asked about. */
export interface MatchedAnswer {
  readonly advisories: ReadonlyMap<string, readonly Advisory[]>
  readonly gaps: readonly SourceGap[]
  readonly coverage: readonly Coverage[]
}

/** What the records of an answer come to for the packages that were asked about. */
export async function matched(answer: Promise<Answer>): Promise<MatchedAnswer> {
  const { packages, gaps, coverage } = await answer
  const found = await advisoriesOf(packages.values(), new AbortController().signal)
  return { advisories: found.advisories, gaps: [...gaps, ...found.gaps], coverage }
}
