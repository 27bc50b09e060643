import type { GapHistory, GapLevel } from '../../core/gap.ts'
import { compareReleases, readRelease, type MinorRelease, type Release } from '../../core/release.ts'
import { child, type Reading } from './lists.ts'
import type { Node } from './document.ts'
import { quote } from './problem.ts'

/** The release whose defaults hold; undefined where those of the program do. */
export type DefaultsRelease = Release | undefined

const first: Release = { major: 0, minor: 1 }
const promised: Release = { major: 1, minor: 1 }

/**
 * The release that `defaults` of the policy names, else the one before the program's own: docs/decisions/043-defaults-of-a-release.md.
 *
 * @param running - The release of the program; undefined where it runs from its source.
 */
export function readDefaults(root: Node, running: Release | undefined, { complaints }: Reading): DefaultsRelease {
  const node = child(root, 'defaults')
  // What is no text has been said by the schema.
  const named = typeof node?.value === 'string' ? readRelease(node.value) : undefined
  if (node === undefined || named === undefined) return running && releaseBefore(running)
  const { span } = node
  if (running !== undefined && compareReleases(named, running) > 0) {
    complaints.push({
      message: `defaults is ${quote(textOf(named))}, and this release is ${textOf(running)}, which does not know the defaults of a later one`,
      span
    })
  }
  if (compareReleases(named, first) < 0) {
    complaints.push({ message: `defaults is ${quote(textOf(named))}, and the first release is ${textOf(first)}`, span })
  }
  return named
}

/** Before 1.1 there is none whose defaults are kept: those of the program hold. */
function releaseBefore(running: Release): DefaultsRelease {
  if (compareReleases(running, promised) < 0) return undefined
  const { major, minor } = running
  return minor > 0 ? { major, minor: minor - 1 } : { major: major - 1, minor: Infinity }
}

function textOf({ major, minor }: Release): string {
  return `${major}.${minor}`
}

/** Whether something came with a release after the one whose defaults hold. */
export function isNewer(since: MinorRelease, defaults: DefaultsRelease): boolean {
  const known = readRelease(since)
  return defaults !== undefined && known !== undefined && compareReleases(known, defaults) > 0
}

/** Of the defaults that were changed since, those that hold; undefined for those of today. */
export function earlierOf<Earlier extends { readonly before: MinorRelease }>(
  all: readonly Earlier[] = [],
  defaults: DefaultsRelease
): Earlier | undefined {
  return all.find(({ before }) => isNewer(before, defaults))
}

/** What a kind of gap does where the policy does not say so: a note where it is newer than the defaults that hold. */
export function standardGapLevel(
  history: GapHistory | undefined,
  level: GapLevel,
  defaults: DefaultsRelease
): GapLevel {
  if (history === undefined) return level
  return isNewer(history.since, defaults) ? 'note' : (earlierOf(history.earlier, defaults)?.level ?? level)
}
