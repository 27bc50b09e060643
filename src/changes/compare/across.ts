import { addTo } from '../../core/group.ts'
import { compareText } from '../../core/order.ts'
import type { Likeness } from '../likeness/likeness.ts'
import { fileName } from '../trees/file-name.ts'
import type { Entry } from './entry.ts'
import { pair, type Paired } from './pair.ts'

/** So many times a component that is gone from one file and one that is new in another are seen to be equal. */
const most = 200_000

/** Two files, with what is gone from the one and new in the other. */
interface Candidate {
  readonly from: string
  readonly to: string
  readonly keys: string[]
}

/**
 * Pairs components that are equal across files: those of the files that are most alike first, by their lines, by what
 * moved between them, and by name. Of a file that was split, what moved to the part that is most like it has moved, and a
 * copy in another part is new. Beyond {@link most} pairs nothing more is paired here.
 */
export function pairAcross(before: readonly Entry[], after: readonly Entry[], likeness: Likeness): Paired {
  const [gone, fresh] = [waiting(before), waiting(after)]
  const pairs: Paired['pairs'][number][] = []
  const done = new Set<Entry>()
  for (const { from, to, keys } of ranked(gone, fresh, likeness)) {
    for (const key of keys) {
      const [left, right] = [gone.get(key)?.get(from) ?? [], fresh.get(key)?.get(to) ?? []]
      if (left.length === 0 || right.length === 0) continue
      const same = pair(left, right, ({ component }) => [component.slot])
      const others = pair(same.left, same.right, () => [])
      for (const found of [...same.pairs, ...others.pairs]) {
        pairs.push(found)
        for (const entry of found) done.add(entry)
      }
      gone.get(key)?.set(from, others.left)
      fresh.get(key)?.set(to, others.right)
    }
  }
  const isLeft = (entry: Entry): boolean => !done.has(entry)
  return { pairs, left: before.filter(isLeft), right: after.filter(isLeft) }
}

/** By what they are, their value and whether that is settled, and by path. */
function waiting(entries: readonly Entry[]): Map<string, Map<string, Entry[]>> {
  const found = new Map<string, Map<string, Entry[]>>()
  for (const entry of entries) {
    const key = JSON.stringify([entry.identity, entry.value, entry.isSettled])
    const paths = found.get(key) ?? new Map<string, Entry[]>()
    addTo(paths, entry.path, entry)
    found.set(key, paths)
  }
  return found
}

function ranked(gone: ReturnType<typeof waiting>, fresh: ReturnType<typeof waiting>, likeness: Likeness): Candidate[] {
  const found = new Map<string, Map<string, Candidate>>()
  const all = (): Candidate[] => [...found.values()].flatMap(paths => [...paths.values()])
  let left = most
  for (const [key, heads] of fresh) {
    const bases = [...(gone.get(key)?.keys() ?? [])]
    for (const to of heads.keys()) {
      for (const from of bases) {
        if (left-- <= 0) return sorted(all(), likeness)
        const origins = found.get(to) ?? new Map<string, Candidate>()
        found.set(to, origins)
        const known = origins.get(from)
        if (known === undefined) origins.set(from, { from, to, keys: [key] })
        else known.keys.push(key)
      }
    }
  }
  return sorted(all(), likeness)
}

function sorted(candidates: readonly Candidate[], likeness: Likeness): Candidate[] {
  return candidates
    .map(candidate => ({ candidate, rate: likeness(candidate.from, candidate.to) ?? 0, named: isSameName(candidate) }))
    .sort(
      (one, other) =>
        other.rate - one.rate ||
        other.candidate.keys.length - one.candidate.keys.length ||
        Number(other.named) - Number(one.named) ||
        compareText(one.candidate.to, other.candidate.to) ||
        compareText(one.candidate.from, other.candidate.from)
    )
    .map(({ candidate }) => candidate)
}

function isSameName({ from, to }: Candidate): boolean {
  return fileName(from) === fileName(to)
}
