import { everything, halfOpen, intervalSets, type Intervals } from '../shared/interval-sets.ts'
import { isDigits } from '../shared/order.ts'
import { following } from '../shared/semantic-version.ts'
import { compareVersions, segmentsOf } from './version.ts'

const maxLength = 1024
const sets = intervalSets(compareVersions)
const requirement = /^(~>|!=|>=|<=|=|>|<)?\s*([0-9A-Za-z.-]+)$/

/** The version of `1.2.3` or `= 1.2.3`. */
export function pinnedVersion(specifier: string): string | undefined {
  const [, operator = '=', version = ''] = requirement.exec(specifier.trim()) ?? []
  return operator === '=' && segmentsOf(version) !== undefined ? version : undefined
}

/** The versions that meet every one of some requirements of Gem::Requirement, between commas. */
export function admittedVersions(specifier: string): Intervals | undefined {
  if (specifier.length > maxLength) return undefined
  let admitted: Intervals = everything
  for (const part of specifier.split(',')) {
    const [, operator = '=', version = ''] = requirement.exec(part.trim()) ?? []
    const segments = segmentsOf(version)
    if (segments === undefined) return undefined
    const versions = operator === '~>' ? halfOpen(version, bumped(segments)) : sets.compared(operator, version)
    if (versions === undefined) return undefined
    admitted = sets.intersect(admitted, versions)
  }
  return admitted
}

/** What `~>` ends before: `1.3` with its prereleases for `1.2.3`. */
function bumped(segments: readonly string[]): string {
  const word = segments.findIndex(segment => !isDigits(segment))
  const numbers = word === -1 ? segments : segments.slice(0, word)
  const kept = numbers.length > 1 ? numbers.slice(0, -1) : numbers
  return [...kept.slice(0, -1), following(kept.at(-1) ?? '0'), 'A'].join('.')
}
