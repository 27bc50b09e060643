import type { ChangedFile } from '../../core/change.ts'
import { unavailableCode, type Content } from '../../core/content.ts'
import type { GapCode, RawGap } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import { policyPath } from '../../core/project.ts'

/** A gap about reading the change itself. */
export function changesGap(code: RawGap['code'], subject: string, reason: string): RawGap {
  return { code, by: 'changes', subject, reason }
}

/** A gap for each of some files whose content could not be had. */
export function failedReads(side: Side, contents: ReadonlyMap<string, Content>, paths: Iterable<string>): RawGap[] {
  return [...paths].flatMap(path => {
    const content = contents.get(path)
    if (content?.type !== 'failed') return []
    return [{ ...changesGap(unavailableCode(content), path, content.reason), location: { path, side } }]
  })
}

/** A gap for each of some files that might have said something about the change, and were not given. */
export function missingReads(side: Side, contents: ReadonlyMap<string, Content>, paths: Iterable<string>): RawGap[] {
  const missing = [...contents].filter(([, content]) => isMissing(content))
  return failedReads(side, new Map(missing), paths)
}

/** Whether whoever holds a content did not give it: it may at the next request. */
export function isMissing(content: Content | undefined): boolean {
  return content?.type === 'failed' && content.cause === 'missing' && content.pointer === undefined
}

/** Whether what is stored is only a pointer of Git LFS. */
export function isPointer(content: Content | undefined): boolean {
  return content?.type === 'failed' && content.pointer !== undefined
}

/**
 * A note for each of some files of the base side that are pointers of Git LFS: the review of the head side lacks nothing,
 * but cannot tell what is new.
 */
export function pointersBefore(contents: ReadonlyMap<string, Content>, paths: Iterable<string>): RawGap[] {
  return failedReads('base', contents, paths).map(gap => ({
    ...gap,
    code: 'unresolved-reference',
    reason: `${gap.reason}; everything in the head version counts as new`
  }))
}

/** Codes of gaps that say nothing about a file: what failed may have kept more than the file from being reviewed. */
const failures: ReadonlySet<GapCode> = new Set(['content-missing', 'deadline', 'internal'])

/** Whether a gap is about a file that the change deletes, which brings nothing; rules look at those of the gate itself. */
export function isOfDeleted({ code, location }: RawGap, deleted: ReadonlySet<string>): boolean {
  if (location === undefined || failures.has(code) || !deleted.has(location.path)) return false
  return location.path !== policyPath && !location.path.startsWith('.github/')
}

/** A gap for each submodule that is new or moved. */
export function submoduleGaps(files: readonly ChangedFile[]): RawGap[] {
  return files.flatMap(({ path, head, base }) => {
    if (head?.type !== 'submodule' || head.id === base?.id) return []
    const moved =
      base === undefined
        ? `is new, at ${head.id.slice(0, 12)}`
        : `moved from ${base.id.slice(0, 12)} to ${head.id.slice(0, 12)}`
    const reason = `the submodule ${moved}; its content is not in this repository`
    return [{ ...changesGap('submodule', path, reason), location: { path, side: 'head' as const } }]
  })
}

/**
 * What is news among the gaps of both sides. A reference that was unknown before, or a line that could not be read before,
 * is none; a whole file always is, since nobody knows what changed in it. The base side alone is told for whole files.
 */
export function newGaps(base: readonly RawGap[], head: readonly RawGap[]): RawGap[] {
  const key = ({ code, by, subject, reason, location }: RawGap): string =>
    JSON.stringify([code, by, subject, reason, location?.path])
  const before = new Set(base.filter(isOfPart).map(key))
  const now = head.filter(gap => !before.has(key(gap)))
  const said = new Set(now.map(key))
  return [...now, ...base.filter(gap => !isOfPart(gap) && !said.has(key(gap)))]
}

/** Codes of gaps that can be about a part of a file. */
const partCodes: ReadonlySet<GapCode> = new Set([
  'unresolved-reference',
  'parse-error',
  'limit-exceeded',
  'not-covered',
  'outside-repository'
])

/** About a line or a reference in a file, by what it names: not the file. */
function isOfPart({ code, subject, location }: RawGap): boolean {
  return partCodes.has(code) && location !== undefined && subject !== location.path
}
