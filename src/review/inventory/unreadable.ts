import type { ChangedFile } from '../../core/change.ts'
import type { GapCode, RawGap } from '../../core/gap.ts'
import { contextOf } from '../../extraction/context.ts'
import { nameOf } from '../../extraction/readers.ts'
import type { SideState } from '../../extraction/rounds.ts'

/**
 * Gaps with those as `unreadable` that say that a changed file was lost as a whole: nothing of the head side could be read
 * while the base side could; or a new file is too large or holds NUL, which nobody needs but who hides something. What the
 * tools do not read either is no loss: a new file that is wrong, such as a template, what stands in tests or docs, and what
 * could not be read before: docs/decisions/030-unreadable-files.md.
 */
export function asUnreadable(
  gaps: readonly RawGap[],
  files: readonly ChangedFile[],
  base: SideState,
  head: SideState
): readonly RawGap[] {
  const [before, now] = [lostIn(base), lostIn(head)]
  const byPath = new Map(files.map(file => [file.path, file]))
  return gaps.map((gap): RawGap => {
    const { code, by, subject, location } = gap
    const file = location?.side === 'head' && subject === location.path ? byPath.get(subject) : undefined
    if (file === undefined || !wholeCodes.has(code) || now.get(subject)?.has(by) !== true) return gap
    const wasRead = base.contents.get(subject)?.type === 'text' && !before.has(subject)
    const isOdd = code === 'limit-exceeded' || isBinary(head, subject)
    const isNews = file.base === undefined && isOdd && !aside.has(contextOf(subject))
    return wasRead || isNews ? { ...gap, code: 'unreadable' } : gap
  })
}

const wholeCodes: ReadonlySet<GapCode> = new Set(['parse-error', 'limit-exceeded'])
const aside: ReadonlySet<string> = new Set(['test', 'docs'])

/** By path, who could read nothing of a file: a reader, or `changes`, who reads it for all. */
export function lostIn({ contents, done }: SideState): ReadonlyMap<string, ReadonlySet<string>> {
  const lost = new Map<string, Set<string>>()
  const add = (path: string, by: string): void => {
    lost.set(path, (lost.get(path) ?? new Set()).add(by))
  }
  for (const [path, content] of contents) if (content.type === 'failed') add(path, 'changes')
  for (const { task, result } of done.values()) if (result.isLost) add(task.path, nameOf(task.reader))
  return lost
}

function isBinary({ contents }: SideState, path: string): boolean {
  const content = contents.get(path)
  return content?.type === 'failed' && content.cause === 'binary'
}
