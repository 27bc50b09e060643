/** A word that is longer names nothing that is known. */
const longest = 80

/** So many edits a word may be away from the one that is meant: of a short one, two where they only order its letters. */
function allowance(word: string, candidate: string): number {
  if (word.length < 5) return lettersOf(word) === lettersOf(candidate) ? 2 : 1
  return word.length < 9 ? 2 : 3
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('')
}

/**
 * The known word that was probably meant: whatever the case, a few edits away, or all that a word begins with. Undefined
 * where none is that near, or where a beginning fits several.
 */
export function nearWord(word: string, known: readonly string[]): string | undefined {
  if (word === '' || word.length > longest) return undefined
  const wanted = word.toLowerCase()
  const [best] = known
    .map(candidate => {
      const allowed = allowance(wanted, candidate.toLowerCase())
      return { candidate, allowed, edits: editsBetween(wanted, candidate.toLowerCase(), allowed) }
    })
    .filter(({ edits, allowed }) => edits <= allowed)
    .toSorted((one, other) => one.edits - other.edits)
  if (best !== undefined) return best.candidate
  const [begun, ...others] = word.length < 3 ? [] : known.filter(each => each.toLowerCase().startsWith(wanted))
  return others.length === 0 ? begun : undefined
}

/**
 * How many characters are inserted, deleted, replaced or swapped with their neighbour between two texts; more than `most`
 * where it is more than that.
 */
function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let earlier: readonly number[] = []
  let above: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line.push(
        Math.min(
          (above[column] ?? Infinity) + 1,
          (line[column - 1] ?? Infinity) + 1,
          (above[column - 1] ?? Infinity) + (isSame ? 0 : 1),
          isSwap ? (earlier[column - 2] ?? Infinity) + 1 : Infinity
        )
      )
    }
    if (Math.min(...line) > most) return most + 1
    earlier = above
    above = line
  }
  return above[other.length] ?? most + 1
}

/** `; did you mean "review"?`, or nothing where no known word is near. */
export function meantWord(word: string, known: readonly string[]): string {
  const near = nearWord(word, known)
  return near === undefined || near === word ? '' : `; did you mean ${JSON.stringify(near)}?`
}
