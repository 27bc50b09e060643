import { library } from '../../core/library.ts'
import { once } from '../../core/once.ts'
import { compareText } from '../../core/order.ts'
import { withoutBuild } from '../shared/build.ts'
import { remembered } from '../shared/remembered.ts'
import { compareUnusual } from './legacy-version.ts'

/** A version of <https://packaging.python.org/en/latest/specifications/version-specifiers/>, taken apart. */
export interface Version {
  /** `1!2.0`: epoch and release numbers, without anything after them. */
  readonly base: string
  readonly epoch: number
  readonly release: readonly number[]
  /** `rc1`, normalised; empty where there is none. */
  readonly pre: string
  readonly post: number | undefined
  readonly dev: number | undefined
  /** As written, lower case, separated by dots. */
  readonly local: string | undefined
}

const pep440 = once(() => library('@renovatebot/pep440'))

const longest = 256

/**
 * Reads a version; undefined for what is none, legacy versions (`2004d`) among them. Numbers too large to be compared
 * exactly count as none.
 */
export const readVersion = remembered((text: string): Version | undefined => {
  const trimmed = text.trim()
  if (trimmed.length > longest) return undefined
  const [publicPart = '', local] = trimmed.split('+', 2)
  const read = pep440().parse(trimmed)
  if (read === null || /\d{16}/.test(publicPart)) return undefined
  const pre = read.pre as readonly (string | number)[] | null
  const post = read.post as readonly (string | number)[] | null
  const dev = read.dev as readonly (string | number)[] | null
  return {
    base: (read.epoch === 0 ? '' : `${read.epoch}!`) + read.release.join('.'),
    epoch: read.epoch,
    release: read.release,
    pre: pre === null ? '' : pre.join(''),
    post: post === null ? undefined : Number(post[1]),
    dev: dev === null ? undefined : Number(dev[1]),
    local: local?.toLowerCase().replace(/[-_]/g, '.')
  }
})

/** The public part, normalised. */
export function publicVersion({ base, pre, post, dev }: Version): string {
  return base + pre + (post === undefined ? '' : `.post${post}`) + (dev === undefined ? '' : `.dev${dev}`)
}

/** The public version of a local one: `2.5.1` for `2.5.1+cu121`. Undefined where there is no local part. */
export function releaseBehind(version: string): string | undefined {
  return version.includes('+') ? withoutBuild(version) : undefined
}

/**
 * Version order: negative, zero or positive; undefined when one of the two is no version. Legacy versions come before all
 * others, in the order that pip had for them.
 */
export function compareVersions(left: string, right: string): number | undefined {
  const leftVersion = readVersion(left)
  const rightVersion = readVersion(right)
  if (leftVersion === undefined || rightVersion === undefined) return compareUnusual(left, right)
  return comparePublic(leftVersion, rightVersion) || compareLocal(leftVersion.local, rightVersion.local)
}

function comparePublic(left: Version, right: Version): number {
  return (
    left.epoch - right.epoch ||
    compareReleases(left.release, right.release) ||
    comparePre(left, right) ||
    (left.post ?? -1) - (right.post ?? -1) ||
    // A development release comes before what it leads to.
    (left.dev === right.dev ? 0 : (left.dev ?? Infinity) < (right.dev ?? Infinity) ? -1 : 1)
  )
}

/** What is missing counts as zero. */
function compareReleases(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = (left[at] ?? 0) - (right[at] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

function comparePre(left: Version, right: Version): number {
  const order = phaseOf(left) - phaseOf(right)
  if (order !== 0 || left.pre === right.pre) return order
  const [one, other] = [left.pre, right.pre].map(pre => /^([a-z]+)(\d*)$/.exec(pre))
  return compareText(one?.[1] ?? '', other?.[1] ?? '') || Number(one?.[2] ?? 0) - Number(other?.[2] ?? 0)
}

/** A development release alone comes before the pre-releases; none at all comes after them. */
function phaseOf({ pre, post, dev }: Version): number {
  if (pre !== '') return 1
  return post === undefined && dev !== undefined ? 0 : 2
}

// The library reads `1e5` and `0x1f` in a local version as numbers, which git hashes can look like.
function compareLocal(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined) return Number(left !== undefined) - Number(right !== undefined)
  const leftParts = left.split('.')
  const rightParts = right.split('.')
  for (const [index, leftPart] of leftParts.entries()) {
    const rightPart = rightParts[index]
    if (rightPart === undefined) return 1
    const order = compareLocalPart(leftPart, rightPart)
    if (order !== 0) return order
  }
  return leftParts.length - rightParts.length
}

function compareLocalPart(left: string, right: string): number {
  const leftIsNumber = /^\d+$/.test(left)
  const rightIsNumber = /^\d+$/.test(right)
  if (leftIsNumber !== rightIsNumber) return leftIsNumber ? 1 : -1
  if (!leftIsNumber) return left < right ? -1 : Number(left > right)
  const order = BigInt(left) - BigInt(right)
  return order < 0n ? -1 : Number(order > 0n)
}
