import type { Finding } from '../core/finding.ts'
import type { Gap } from '../core/gap.ts'
import type { Verdict } from '../core/review.ts'

/** A block beats incomplete, which beats a warning. What is waived or accepted does not count. */
export function verdictOf(findings: readonly Finding[], allGaps: readonly Gap[]): Verdict {
  const gaps = allGaps.filter(({ accepted }) => accepted === undefined)
  const standing = findings.filter(({ waiver }) => waiver === undefined)
  if (standing.some(({ level }) => level === 'block')) return 'block'
  if (gaps.some(({ level }) => level === 'incomplete')) return 'incomplete'
  return standing.some(({ level }) => level === 'warn') || gaps.some(({ level }) => level === 'warn') ? 'warn' : 'pass'
}
