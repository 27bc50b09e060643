import type { AppliedWaiver, Finding, Level, Severity } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import { compareLevels, compareLocations, compareText } from '../../core/order.ts'
import type { Review } from '../../core/review.ts'

const severities: Readonly<Record<Severity, number>> = { critical: 1, high: 3, unknown: 4, medium: 5, low: 6, none: 7 }

/** The findings of one rule, counted. */
interface RuleCount {
  readonly ruleId: string
  readonly count: number
  /** Paths with the number of findings in each, the most first. */
  readonly files: readonly (readonly [string, number])[]
}

/** The findings of a review that stand, by level and place. */
export function activeFindings({ findings }: Review): readonly Finding[] {
  return findings.filter(finding => finding.waiver === undefined).sort(byPlaceInLevel)
}

/** The findings that the policy waives as a whole, by place. */
export function waived({ findings }: Review): readonly (Finding & { readonly waiver: AppliedWaiver })[] {
  return findings
    .flatMap(finding => (finding.waiver ? [{ ...finding, waiver: finding.waiver }] : []))
    .sort(byPlaceInLevel)
}

/** How many findings of each level stand. */
export function tally(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts = { block: 0, warn: 0, note: 0 }
  for (const { level } of findings) counts[level] += 1
  return counts
}

/** Findings that are in the order of {@link activeFindings}, by how much they matter: level, malice and severity, place. */
export function byWeight<Some extends Finding>(findings: readonly Some[]): readonly Some[] {
  const weighed = findings.map(finding => ({ finding, weight: weight(finding) }))
  weighed.sort((one, other) => compareLevels(one.finding.level, other.finding.level) || one.weight - other.weight)
  return weighed.map(({ finding }) => finding)
}

/** How many findings each rule has, and in which files: the most first. For those that are not shown one by one. */
export function countByRule(findings: readonly Finding[]): readonly RuleCount[] {
  const rules = new Map<string, Map<string, number>>()
  for (const { ruleId, location } of findings) {
    const files = rules.get(ruleId) ?? new Map<string, number>()
    rules.set(ruleId, files.set(location.path, (files.get(location.path) ?? 0) + 1))
  }
  return [...rules]
    .map(([ruleId, files]) => ({
      ruleId,
      count: [...files.values()].reduce((sum, count) => sum + count, 0),
      files: [...files].sort(([a, one], [b, other]) => other - one || compareText(a, b))
    }))
    .sort((one, other) => other.count - one.count || compareText(one.ruleId, other.ruleId))
}

/** The other places of a finding, each once, by path and line. */
export function otherPlaces({ location, related, component }: Finding): readonly Location[] {
  const places = new Map<string, Location>()
  for (const place of [...related, ...(component?.alsoAt ?? [])]) places.set(placeKey(place), place)
  places.delete(placeKey(location))
  return [...places.values()].sort(compareLocations)
}

function byPlaceInLevel(one: Finding, other: Finding): number {
  return (
    compareLevels(one.level, other.level) ||
    compareLocations(one.location, other.location) ||
    compareText(one.ruleId, other.ruleId) ||
    compareText(one.fingerprint, other.fingerprint)
  )
}

/** Malicious code comes before everything, and what a rule forbids outright ranks between critical and high. */
function weight({ advisories }: Finding): number {
  if (advisories.length === 0) return 2
  return Math.min(
    ...advisories.slice(0, 1000).map(({ id, severity }) => (id.startsWith('MAL-') ? 0 : severities[severity]))
  )
}

function placeKey({ path, side, startLine, startColumn, within }: Location): string {
  return JSON.stringify([path, side, startLine, startColumn, within])
}
