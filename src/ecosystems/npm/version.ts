import { remembered } from '../shared/remembered.ts'

/** A version as far as its order goes; numbers of any size. */
interface Version {
  readonly release: readonly bigint[]
  readonly prerelease: readonly string[]
}

const maxLength = 256

const written = /^[v=\s]*(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+)|([A-Za-z][0-9A-Za-z.-]*))?(?:\+[0-9A-Za-z.-]+)?\s*$/

/** One or two numbers, or more than three: no version of npm's, but old advisories and mirrors hold them. */
const odd = /^[v=\s]*(\d+)(?:\.(\d+)(?:\.(\d+)\.\d[0-9A-Za-z.+-]*)?)?\s*$/

/**
 * The order of Semantic Versioning 2.0.0, section 11; build metadata does not count. Also understands what old
 * registries hold and node-semver refuses or needs its loose mode for: leading zeros, a prerelease without its hyphen
 * and numbers beyond 2^53. Missing numbers are 0, and what follows a third number and a dot counts as build metadata, as
 * for OSV (<https://github.com/google/osv-scalibr/tree/main/semantic>). Undefined for anything else.
 */
export function compareVersions(left: string, right: string): number | undefined {
  const [first, second] = [read(left), read(right)]
  if (first === undefined || second === undefined) return undefined
  for (let index = 0; index < 3; index++) {
    const order = compareNumbers(first.release[index] ?? 0n, second.release[index] ?? 0n)
    if (order !== 0) return order
  }
  return comparePrereleases(first.prerelease, second.prerelease)
}

const read = remembered((text: string): Version | undefined => readVersion(text) ?? readOdd(text))

/** A version without the decoration that requirements allow (`v`, `=`, space); undefined when it is not one. */
export function cleanVersion(text: string): string | undefined {
  return readVersion(text) === undefined ? undefined : text.replace(/^[v=\s]+/, '').trim()
}

function readVersion(text: string): Version | undefined {
  if (text.length > maxLength) return undefined
  const match = written.exec(text)
  if (match === null) return undefined
  const prerelease = (match[4] ?? match[5] ?? '').split('.')
  if (match[4] === undefined && match[5] === undefined) prerelease.length = 0
  if (prerelease.includes('')) return undefined
  return { release: match.slice(1, 4).map(BigInt), prerelease }
}

function readOdd(text: string): Version | undefined {
  const match = text.length > maxLength ? null : odd.exec(text)
  return match === null ? undefined : { release: match.slice(1, 4).map(part => BigInt(part || 0)), prerelease: [] }
}

function comparePrereleases(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return Math.sign(right.length - left.length)
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index++) {
    const order = compareIdentifiers(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return Math.sign(left.length - right.length)
}

function compareIdentifiers(left: string, right: string): number {
  const [first, second] = [isNumeric(left), isNumeric(right)]
  if (first && second) return compareNumbers(BigInt(left), BigInt(right))
  if (first !== second) return first ? -1 : 1
  return left === right ? 0 : left < right ? -1 : 1
}

function compareNumbers(left: bigint, right: bigint): number {
  return left === right ? 0 : left < right ? -1 : 1
}

function isNumeric(identifier: string): boolean {
  return /^\d+$/.test(identifier)
}
