import type { PackageComponent } from '../core/component.ts'
import type { Coverage, RawGap } from '../core/gap.ts'
import type { Collected, SourceAnswer } from '../sources/collect/collect.ts'
import { advisoriesOf } from './advisories.ts'
import type { Advisory, Facts } from './facts.ts'

/** What is known about the components of a change, and what is not. */
export interface Matched {
  readonly facts: Facts
  readonly gaps: readonly RawGap[]
  readonly coverage: readonly Coverage[]
}

/** Matches the advisory records that were collected with the versions of their packages, as far as the time goes. */
export async function matchCollected({ answers, about }: Collected, signal: AbortSignal): Promise<Matched> {
  const matched: { answer: SourceAnswer; advisories: ReadonlyMap<string, readonly Advisory[]> }[] = []
  const gaps: RawGap[][] = []
  for (const answer of answers) {
    const records = [...answer.known.values()].flatMap(({ advisories }) => advisories ?? [])
    const found = await advisoriesOf(records, signal)
    if (records.length > 0) matched.push({ answer, advisories: found.advisories })
    gaps.push([...answer.gaps, ...found.gaps.flatMap(gap => answer.gapOf(gap) ?? [])])
  }
  const advisoriesAbout = (component: PackageComponent): readonly Advisory[] => {
    for (const { answer, advisories } of matched) {
      const found = advisories.get(answer.keyOf(component) ?? '')
      if (found !== undefined) return found
    }
    return []
  }
  return {
    // A source answers with the facts of its own kind, and is asked about components of that kind only.
    facts: { advisories: advisoriesAbout, about: about as Facts['about'] },
    gaps: gaps.flat(),
    coverage: answers.flatMap(({ coverage }) => coverage)
  }
}
