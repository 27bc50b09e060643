import type { Finding, FindingAdvisory, Level } from './finding.ts'
import { highestLevel } from './order.ts'

/** The level of a finding that has advisories: the highest of those that no waiver clears. */
export function levelOf(advisories: readonly Pick<FindingAdvisory, 'level' | 'waiver'>[], otherwise: Level): Level {
  const standing = advisories.filter(({ waiver }) => waiver === undefined)
  const counted = standing.length > 0 ? standing : advisories
  const [first, ...others] = counted.map(({ level }) => level)
  return first === undefined ? otherwise : highestLevel(first, ...others)
}

/** The level that a finding has whatever is waived of it. */
export function fullLevel({ advisories, level }: Pick<Finding, 'advisories' | 'level'>): Level {
  return highestLevel(level, ...advisories.map(one => one.level))
}

/** The level and the security severity of a finding by the advisories that no waiver clears. */
export function rated(finding: Finding): Finding {
  const { advisories, level } = finding
  return { ...finding, level: levelOf(advisories, level), ...securitySeverity(advisories) }
}

/** The highest score; that of malicious code is 10, which CVSS cannot express: docs/decisions/011-findings.md. */
function securitySeverity(advisories: readonly FindingAdvisory[]): Pick<Finding, 'securitySeverity'> {
  const scores = advisories
    .filter(({ waiver }) => waiver === undefined)
    .flatMap(({ malicious, score }) => (malicious === true ? 10 : (score ?? [])))
  return scores.length === 0 ? {} : { securitySeverity: Math.max(...scores) }
}
