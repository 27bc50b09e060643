import { everything, halfOpen, intervalSets, only, type Intervals } from '../shared/interval-sets.ts'
import { following } from '../shared/semantic-version.ts'
import { compareVersions } from './version.ts'

const maxLength = 1024
const sets = intervalSets(compareVersions)
const wildcard = /^[*xX]$/
const comparator =
  /^(\^|~|=|>=|<=|>|<)? *(\d+)(?:\.(\d+|[*xX])(?:\.(\d+|[*xX])(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?)?)?$/

/** The versions that begin with the same numbers. */
interface Beginning {
  readonly first: string
  /** The least version that does not begin so any more, with its prereleases. */
  readonly end: string
}

/** The version of `=1.2.3`; undefined for everything else, as `1.2.3` alone means `^1.2.3`. */
export function pinnedVersion(specifier: string): string | undefined {
  const [, operator, major, minor, patch = '*', prerelease = '', build = ''] = comparator.exec(specifier.trim()) ?? []
  if (operator !== '=' || major === undefined || minor === undefined || wildcard.test(patch) || wildcard.test(minor))
    return undefined
  return `${major}.${minor}.${patch}${prerelease}${build}`
}

/**
 * The versions of <https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html>. In plain version order:
 * `>=1.0.0` also admits `2.0.0-rc.1`, which Cargo only takes where the requirement itself names a prerelease of it.
 */
export function admittedVersions(specifier: string): Intervals | undefined {
  if (specifier.length > maxLength) return undefined
  if (wildcard.test(specifier.trim())) return everything
  let admitted: Intervals = everything
  for (const part of specifier.split(',')) {
    const versions = comparatorVersions(part.trim(), specifier.includes('-'))
    if (versions === undefined) return undefined
    admitted = sets.intersect(admitted, versions)
  }
  return admitted
}

function comparatorVersions(text: string, wantsPrereleases: boolean): Intervals | undefined {
  const match = comparator.exec(text)
  if (match === null) return undefined
  const [, operator, major = '', second, third, prerelease = ''] = match
  const numbers = [major]
  for (const part of [second, third]) {
    if (part === undefined || wildcard.test(part)) break
    numbers.push(part)
  }
  if (second !== undefined && wildcard.test(second) && third !== undefined && !wildcard.test(third)) return undefined
  const isPartial = numbers.length < 3
  const written = beginning(numbers, prerelease)
  switch (operator) {
    case '>':
      return isPartial ? [{ from: { version: written.end, inclusive: true } }] : sets.compared('>', written.first)
    case '<=':
      return isPartial ? [{ to: { version: written.end, inclusive: false } }] : sets.compared('<=', written.first)
    case '>=':
      return sets.compared('>=', written.first)
    case '<':
      // Its prereleases lie below a version, but are not meant unless one is named.
      return sets.compared('<', isPartial || !wantsPrereleases ? `${written.first}-0` : written.first)
    case '=':
      return isPartial ? halfOpen(written.first, written.end) : only(written.first)
    case '~':
      return halfOpen(written.first, beginning(numbers.slice(0, 2), '').end)
    default: {
      const isWild = operator === undefined && [second, third].some(part => part !== undefined && wildcard.test(part))
      return halfOpen(written.first, isWild ? written.end : beginning(compatible(numbers), '').end)
    }
  }
}

/** The numbers that a caret holds: up to and with the first that is not zero. */
function compatible(numbers: readonly string[]): readonly string[] {
  const significant = numbers.findIndex(digits => /[1-9]/.test(digits))
  return significant === -1 ? numbers : numbers.slice(0, significant + 1)
}

function beginning(numbers: readonly string[], prerelease: string): Beginning {
  const padded = (digits: readonly string[]): string => [...digits, '0', '0'].slice(0, 3).join('.')
  const next = [...numbers.slice(0, -1), following(numbers.at(-1) ?? '0')]
  return { first: `${padded(numbers)}${prerelease}`, end: `${padded(next)}-0` }
}
