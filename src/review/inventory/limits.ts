import type { ChangedFile } from '../../core/change.ts'
import { isAside } from '../../core/context.ts'
import type { RawGap } from '../../core/gap.ts'
import { groupBy } from '../../core/group.ts'
import { contextOf } from '../../extraction/context.ts'

/**
 * Gaps with those as `limit-newly-exceeded` that say that the change takes a file beyond a limit: what stands behind it
 * could have been read in the base version. A file that was beyond the same limit before keeps its warning, and so does
 * a new one in tests or docs: docs/decisions/051-limits-of-a-change.md. `before` is all that was not read of the base side,
 * with who could read nothing of a file, by its path.
 */
export function asNewlyExceeded(
  gaps: readonly RawGap[],
  files: readonly ChangedFile[],
  before: { readonly gaps: readonly RawGap[]; readonly lost: ReadonlyMap<string, ReadonlySet<string>> }
): readonly RawGap[] {
  const byPath = new Map(files.map(file => [file.path, file]))
  const keyOf = ({ by, reason, location }: RawGap, path = location?.path): string =>
    JSON.stringify([path, by, reason.replaceAll(/\d+/gu, '#')])
  const then = groupBy(before.gaps.filter(isLimitOfPart), gap => keyOf(gap))
  const now = groupBy(gaps.filter(isLimitOfPart), gap => keyOf(gap))
  return gaps.map((gap): RawGap => {
    const file = gap.location?.side === 'head' ? byPath.get(gap.location.path) : undefined
    if (file === undefined || !isLimitOfPart(gap)) return gap
    const origin = file.base === undefined ? file.renamedFrom : file.path
    if (origin === undefined && isAside(contextOf(file.path))) return gap
    const lost = before.lost.get(origin ?? file.path)
    if (lost?.has(gap.by) === true || lost?.has('changes') === true) return gap
    const stood = then.get(keyOf(gap, origin ?? file.path))?.length ?? 0
    return (now.get(keyOf(gap))?.length ?? 0) > stood ? { ...gap, code: 'limit-newly-exceeded' } : gap
  })
}

/** That a whole file cannot be had is said by who reads the change; see `asUnreadable`. */
function isLimitOfPart({ code, by }: RawGap): boolean {
  return code === 'limit-exceeded' && by !== 'changes'
}
