import type { ChangedFile } from '../../core/change.ts'
import { groupBy } from '../../core/group.ts'
import { compareText } from '../../core/order.ts'
import { fileName } from '../trees/file-name.ts'
import type { Likeness } from './likeness.ts'

/** As alike as git wants a rename to be. */
const least = 0.5

/** So many pairs of files are looked at. Where there are more, a new file can only come from one of the same name. */
const mostPairs = 250_000

/** So many origins of a file are kept in mind: what takes one of them leaves the next best. */
const mostOrigins = 4

interface Candidate {
  readonly from: string
  readonly to: string
  readonly rate: number
}

/**
 * Files with renames of what changed on the way: a new file comes from the one that is gone and most like it, of files that
 * are equally alike from the one of the same name. Each gone file is the origin of one new file; where it was split, what
 * is less like it is new. Renames that are known stay.
 */
export function withSimilarRenames<File extends ChangedFile>(
  files: readonly File[],
  likeness: Likeness
): readonly (File | (File & { readonly renamedFrom: string }))[] {
  const taken = new Set(files.flatMap(({ renamedFrom }) => renamedFrom ?? []))
  const gone = files.filter(({ path, base, head }) => isText(base) && head === undefined && !taken.has(path))
  const added = files.filter(
    ({ base, head, renamedFrom }) => base === undefined && isText(head) && renamedFrom === undefined
  )
  const origins = new Map<string, string>()
  for (const { from, to } of candidates(gone, added, likeness).sort(byLikeness)) {
    if (origins.has(to) || taken.has(from)) continue
    origins.set(to, from)
    taken.add(from)
  }
  return files.map(file => {
    const renamedFrom = origins.get(file.path)
    return renamedFrom === undefined ? file : { ...file, renamedFrom }
  })
}

function candidates(gone: readonly ChangedFile[], added: readonly ChangedFile[], likeness: Likeness): Candidate[] {
  const found: Candidate[] = []
  const byName = groupBy(gone, ({ path }) => fileName(path))
  const isFew = gone.length * added.length <= mostPairs
  let left = mostPairs
  for (const { path: to } of added) {
    const best: Candidate[] = []
    for (const { path: from } of isFew ? gone : (byName.get(fileName(to)) ?? [])) {
      if (left-- <= 0) break
      const rate = likeness(from, to) ?? 0
      const worst = best.length < mostOrigins ? undefined : best.at(-1)
      const candidate = { from, to, rate }
      if (rate < least || (worst !== undefined && byLikeness(worst, candidate) <= 0)) continue
      if (worst !== undefined) best.pop()
      best.push(candidate)
      best.sort(byLikeness)
    }
    found.push(...best)
  }
  return found
}

function byLikeness(one: Candidate, other: Candidate): number {
  return (
    other.rate - one.rate ||
    Number(isSameName(other)) - Number(isSameName(one)) ||
    compareText(one.to, other.to) ||
    compareText(one.from, other.from)
  )
}

function isSameName({ from, to }: Candidate): boolean {
  return fileName(from) === fileName(to)
}

function isText(entry: ChangedFile['head']): boolean {
  return entry?.type === 'file'
}
