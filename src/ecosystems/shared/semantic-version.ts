import { compareText } from '../../core/order.ts'
import { compareDigits, compareLists, isDigits } from './order.ts'

/** A version of three numbers, as its digits, and what stands behind the hyphen, as its identifiers. */
export interface SemanticVersion {
  readonly release: readonly [string, string, string]
  readonly prerelease: readonly string[]
}

const maxLength = 256
const written = /^v?(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/

/** Reads a version of Semantic Versioning 2.0.0, with or without a `v`; leading zeros are only zeros. */
export function readSemantic(text: string): SemanticVersion | undefined {
  const match = text.length > maxLength ? null : written.exec(text)
  if (match === null) return undefined
  const [, major = '', minor = '', patch = '', behind] = match
  const prerelease = behind === undefined ? [] : behind.split('.')
  return prerelease.includes('') ? undefined : { release: [major, minor, patch], prerelease }
}

/** The precedence of <https://semver.org/spec/v2.0.0.html#spec-item-11>; build metadata does not count. */
export function compareSemantic(left: SemanticVersion, right: SemanticVersion): number {
  const order = compareLists(left.release, right.release, compareDigits)
  if (order !== 0) return order
  if (left.prerelease.length === 0 || right.prerelease.length === 0) {
    return right.prerelease.length - left.prerelease.length
  }
  return compareLists(left.prerelease, right.prerelease, compareIdentifiers)
}

/** The number after a number of any size. */
export function following(digits: string): string {
  return (BigInt(digits) + 1n).toString()
}

function compareIdentifiers(left: string, right: string): number {
  const [first, second] = [isDigits(left), isDigits(right)]
  if (first && second) return compareDigits(left, right)
  if (first !== second) return first ? -1 : 1
  return compareText(left, right)
}
