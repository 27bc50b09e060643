import { diffArrays, type ChangeObject } from 'diff'

/** A pair of texts for which more lines are added and removed than this is not compared in order. */
const mostEdits = 600

/** So many edits are looked for in vain before no pair of texts is compared in order any more. */
const mostInVain = 6000

/** Gives the lines of a text that a change touched, 1-based, ascending: those added, and those that said something else. */
export type LineDiff = (base: string, head: string) => readonly number[]

/**
 * Compares texts in order, as git does. Where two texts have too little in common for that, a line is touched that the
 * text before does not have anywhere, so that any two texts take about linear time.
 */
export function lineDiff(): LineDiff {
  let inVain = 0
  return (base, head) => {
    const { start, common, added } = parted(base.split('\n'), head.split('\n'))
    const touched = [...added]
    const limit = Math.min(mostEdits, mostInVain - inVain)
    const edits = limit > 0 ? inOrder(common, limit) : undefined
    if (edits === undefined) inVain += limit
    let at = 0
    for (const { count, added: isAdded, removed: isRemoved } of edits ?? []) {
      if (isAdded) for (const { index } of common.head.slice(at, at + count)) touched.push(index)
      if (!isRemoved) at += count
    }
    return touched.map(index => start + index + 1).sort((one, other) => one - other)
  }
}

/** Undefined for more edits than the limit. */
function inOrder({ base, head }: Parted['common'], limit: number): readonly ChangeObject<number[]>[] | undefined {
  return diffArrays(
    [...base],
    head.map(({ id }) => id),
    { maxEditLength: limit }
  )
}

interface Parted {
  /** How many lines both begin with. */
  readonly start: number
  /** What is between that and the lines that both end with, as far as both have it. */
  readonly common: {
    readonly base: readonly number[]
    readonly head: readonly { readonly id: number; readonly index: number }[]
  }
  /** Indexes of lines that only the head side has. */
  readonly added: readonly number[]
}

/** Sets aside what needs no comparing: what both begin and end with, and lines that only one of them has. */
function parted(base: readonly string[], head: readonly string[]): Parted {
  const shorter = Math.min(base.length, head.length)
  let start = 0
  while (start < shorter && base[start] === head[start]) start += 1
  let end = 0
  while (end < shorter - start && base.at(-1 - end) === head.at(-1 - end)) end += 1
  const before = base.slice(start, base.length - end)
  const ids = new Map<string, number>()
  for (const line of before) if (!ids.has(line)) ids.set(line, ids.size)
  const kept = new Set<number>()
  const common: { id: number; index: number }[] = []
  const added: number[] = []
  for (const [index, line] of head.slice(start, head.length - end).entries()) {
    const id = ids.get(line)
    if (id === undefined) added.push(index)
    else {
      common.push({ id, index })
      kept.add(id)
    }
  }
  const known = before.flatMap(line => ids.get(line) ?? []).filter(id => kept.has(id))
  return { start, common: { base: known, head: common }, added }
}
