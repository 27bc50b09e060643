import type { Comparator, Range } from 'semver'
import { library } from '../../core/library.ts'
import { once } from '../../core/once.ts'
import type { Bound, Interval } from '../ecosystem.ts'
import { cleanVersion, compareVersions } from './version.ts'

const semver = once(() => library('semver'))

const maxLength = 1024

/** The version of an exact requirement (`1.2.3`, `=1.2.3`, `v1.2.3`); undefined for a range, a tag or a part of one. */
export function pinnedVersion(specifier: string): string | undefined {
  return cleanVersion(specifier)
}

/**
 * The versions a range of <https://github.com/npm/node-semver#ranges> admits, read loosely as npm does. Undefined for
 * tags, for text beyond 1,024 characters and for what is no range. Intervals are in plain version order: npm prefers
 * prereleases only where the range itself names one of the same release, here `>=1.0.0` also admits `2.0.0-rc.1`.
 */
export function admittedVersions(specifier: string): readonly Interval[] | undefined {
  const exact = pinnedVersion(specifier)
  if (exact !== undefined) return [only(exact)]
  const plain = plainRange(specifier)
  if (plain !== undefined) return [plain]
  const range = specifier.length > maxLength ? undefined : readRange(specifier)
  if (range === undefined) return undefined
  const intervals: Interval[] = []
  for (const comparators of range.set) {
    let interval: Interval | undefined = {}
    for (const comparator of comparators) interval = interval && intersect(interval, intervalOf(comparator))
    if (interval !== undefined && !(interval.to?.version === '0.0.0-0' && !interval.to.inclusive))
      intervals.push(interval)
  }
  return union(intervals)
}

/** Ranges as lockfiles are full of, `^1.2.3` and the like, without the library: it takes twenty times as long. */
function plainRange(specifier: string): Interval | undefined {
  const match = /^(\^|~|>=)((?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8}))$/.exec(specifier)
  const [, operator, version = '0.0.0'] = match ?? []
  if (version === '0.0.0') return undefined
  const from: Bound = { version, inclusive: true }
  if (operator === '>=') return { from }
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const below = (end: string): Interval => ({ from, to: { version: `${end}-0`, inclusive: false } })
  if (operator === '^' && major > 0) return below(`${major + 1}.0.0`)
  if (operator === '^' && minor === 0) return below(`0.0.${patch + 1}`)
  return below(`${major}.${minor + 1}.0`)
}

function readRange(specifier: string): Range | undefined {
  // In its loose mode node-semver takes 1.2.34.5 apart as 1.2.3-4.5.
  if (/(?<![\w.+-])\d+\.\d+\.\d+\.\d/.test(specifier)) return undefined
  try {
    return new (semver().Range)(specifier, { loose: true })
  } catch {
    return undefined
  }
}

function intervalOf({ operator, semver: version }: Comparator): Interval {
  // The comparator for "any" holds a symbol in place of a version.
  const any = !(version instanceof semver().SemVer)
  if (any) return {}
  const inclusive: Bound = { version: version.version, inclusive: true }
  const exclusive: Bound = { version: version.version, inclusive: false }
  switch (operator) {
    case '>':
      return { from: exclusive }
    case '>=':
      return { from: inclusive }
    case '<':
      return { to: exclusive }
    case '<=':
      return { to: inclusive }
    case '=':
    case '':
      return only(version.version)
  }
}

function only(version: string): Interval {
  return { from: { version, inclusive: true }, to: { version, inclusive: true } }
}

/** Undefined when nothing is left. */
function intersect(left: Interval, right: Interval): Interval | undefined {
  const from = compareStarts(left.from, right.from) >= 0 ? left.from : right.from
  const to = compareEnds(left.to, right.to) <= 0 ? left.to : right.to
  if (from !== undefined && to !== undefined) {
    const order = compareVersions(from.version, to.version) ?? 0
    if (order > 0 || (order === 0 && !(from.inclusive && to.inclusive))) return undefined
  }
  return { ...(from && { from }), ...(to && { to }) }
}

function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals.toSorted((left, right) => compareStarts(left.from, right.from))
  const merged: Interval[] = []
  for (const interval of sorted) {
    const last = merged.at(-1)
    if (last === undefined || !touches(last.to, interval.from)) {
      merged.push(interval)
      continue
    }
    const to = compareEnds(last.to, interval.to) >= 0 ? last.to : interval.to
    merged[merged.length - 1] = { ...(last.from && { from: last.from }), ...(to && { to }) }
  }
  return merged
}

/** No version lies between an end and a later start. */
function touches(end: Bound | undefined, start: Bound | undefined): boolean {
  if (end === undefined || start === undefined) return true
  const order = compareVersions(start.version, end.version) ?? 0
  return order < 0 || (order === 0 && (start.inclusive || end.inclusive))
}

function compareStarts(left: Bound | undefined, right: Bound | undefined): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? -1 : 1
  return (compareVersions(left.version, right.version) ?? 0) || Number(right.inclusive) - Number(left.inclusive)
}

function compareEnds(left: Bound | undefined, right: Bound | undefined): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1
  return (compareVersions(left.version, right.version) ?? 0) || Number(left.inclusive) - Number(right.inclusive)
}
