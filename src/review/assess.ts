import type { Change } from '../core/change.ts'
import type { Coverage, RawGap } from '../core/gap.ts'
import type { Turns } from '../core/turns.ts'
import type { Finding } from '../core/finding.ts'
import { isBrought } from '../kinds/registry.ts'
import { matchCollected } from '../matching/match-collected.ts'
import type { FileChange, Inventory } from '../rules/rule.ts'
import { loadersIn } from '../rules/shared/loaders.ts'
import { namesakesIn } from '../rules/shared/namesakes.ts'
import { collect } from '../sources/collect/collect.ts'
import { advisoryFacts } from '../sources/osv/advisory-facts.ts'
import { withImpact } from './impact.ts'
import { factsWanted, judgeWithin } from './judge.ts'
import type { ReviewRequest } from './review.ts'

/** What was read of a change. */
export interface Read {
  /** What differs, by what extractors read. */
  readonly changes: readonly Change[]
  /** What texts name that no extractor reads. */
  readonly mentioned: readonly Change[]
  readonly inventory: Inventory
  readonly files: readonly FileChange[]
}

/** What sources and rules say of a change. */
export interface Assessment {
  readonly changes: readonly Change[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly RawGap[]
  readonly coverage: readonly Coverage[]
}

/** Asks the sources what the rules want to know, and then the rules. */
export async function assess(
  { changes, mentioned, inventory, files }: Read,
  { policy, advisories, facts: further, signal, progress }: ReviewRequest,
  closing: Turns
): Promise<Assessment> {
  progress?.stage('asking')
  const judgedChanges = [...changes, ...mentioned]
  const wanted = factsWanted(judgedChanges, policy)
  const sources = [advisoryFacts(advisories), ...(await further())]
  const beside = [...namesakesIn(judgedChanges, inventory.base), ...loadersIn(judgedChanges, inventory.around ?? [])]
  const collected = await collect(judgedChanges, wanted.of, sources, signal, beside)
  const { facts, ...known } = await matchCollected(collected, signal)

  progress?.stage('judging')
  const judged = await judgeWithin(closing, { changes: judgedChanges, inventory, files }, facts, policy)
  return {
    changes: withImpact(
      changes.filter(({ component }) => isBrought(component)),
      inventory.head,
      facts
    ),
    findings: judged.findings,
    gaps: [...known.gaps, ...wanted.gaps, ...judged.gaps],
    coverage: known.coverage
  }
}
