import { compareText } from '../../core/order.ts'
import { compareDigits, compareLists, isDigits } from '../shared/order.ts'

interface Version {
  readonly release: readonly string[]
  readonly prerelease: readonly string[]
  readonly build: readonly string[]
}

const maxLength = 256
const written =
  /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9a-z-]+(?:\.[0-9a-z-]+)*)|([a-z][0-9a-z-]*(?:\.[0-9a-z-]+)*)|(-))?(?:\+([0-9a-z-]+(?:\.[0-9a-z-]+)*)|(\+))?$/i

/**
 * The order of Julia's VersionNumber, <https://docs.julialang.org/en/v1/manual/strings/#man-version-number-literals>.
 * Other than in Semantic Versioning, what follows `+` counts: the libraries that are built for Julia use it. `1.0-` comes
 * before all prereleases of 1.0. Undefined when one of the two is no version.
 */
export function compareVersions(left: string, right: string): number | undefined {
  const [first, second] = [read(left), read(right)]
  if (first === undefined || second === undefined) return undefined
  const order = compareLists(first.release, second.release, compareDigits)
  if (order !== 0) return order
  if (first.prerelease.length === 0 || second.prerelease.length === 0) {
    const prerelease = second.prerelease.length - first.prerelease.length
    if (prerelease !== 0) return prerelease
  }
  return (
    compareLists(first.prerelease, second.prerelease, compareIdentifiers) ||
    compareLists(first.build, second.build, compareIdentifiers)
  )
}

function read(text: string): Version | undefined {
  const match = text.length > maxLength ? null : written.exec(text)
  if (match === null) return undefined
  const [, major = '', minor = '0', patch = '0', behind, attached, hyphen, build, plus] = match
  const identifiers = (part: string | undefined, empty: string | undefined): readonly string[] =>
    part?.split('.') ?? (empty === undefined ? [] : [''])
  return {
    release: [major, minor, patch],
    prerelease: identifiers(behind ?? attached, hyphen),
    build: identifiers(build, plus)
  }
}

/** A number comes before a word, and nothing before a number. */
function compareIdentifiers(left: string, right: string): number {
  if (left === '' || right === '') return compareText(left, right)
  const [first, second] = [isDigits(left), isDigits(right)]
  if (first && second) return compareDigits(left, right)
  if (first !== second) return first ? -1 : 1
  return compareText(left, right)
}
