import type { Finding } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import { compareLevels, compareLocations } from '../../core/order.ts'
import type { FileChange } from '../../rules/rule.ts'
import { linesOf, type TouchedIn } from './touched.ts'

/**
 * Findings at what the change touched: where the line that names a component stood there before, at the line of the same
 * file that gives it the flag, the version or the use that is new. Where a rule says the place, that stays.
 */
export async function placed(findings: readonly Finding[], files: readonly FileChange[]): Promise<readonly Finding[]> {
  const touchedIn = await linesOf(findings, files)
  return findings.map(finding => placedAt(finding, touchedIn)).sort(byUrgency)
}

function placedAt(finding: Finding, touchedIn: TouchedIn): Finding {
  const { component, location, related } = finding
  const touched = location === component?.location ? touchedIn(location) : undefined
  if (component === undefined || touched === undefined || touched(location)) return finding
  const { flag, argument, use } = component.evidence ?? {}
  const places = [flag, argument, ...component.alsoAt].filter(place => place !== undefined)
  const place = places.find(each => touched(each)) ?? (use && touched.first(use))
  if (place === undefined) return finding
  const isApart = (other: Location): boolean => other !== place && other.startLine !== place.startLine
  const others = [location, flag, argument].filter(other => other !== undefined && isApart(other))
  return {
    ...finding,
    location: place,
    related: [...others.flatMap(other => other ?? []), ...related.filter(other => other !== place)]
  }
}

function byUrgency(one: Finding, other: Finding): number {
  return compareLevels(one.level, other.level) || compareLocations(one.location, other.location)
}
