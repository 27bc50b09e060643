/** A file of a pull request, as GitHub lists it; `patch` is missing for binary and for large files. */
export interface DiffFile {
  readonly filename: string
  readonly previous_filename?: string | undefined
  readonly patch?: string | undefined
}

/** A place on a pull request that a comment is meant for. */
export interface DiffPlace {
  readonly path: string
  readonly line: number
  readonly side: 'LEFT' | 'RIGHT'
  readonly startLine?: number
}

interface Hunk {
  readonly LEFT: Lines
  readonly RIGHT: Lines
}

/** From the first line up to but not including `end`. */
interface Lines {
  readonly start: number
  readonly end: number
}

/**
 * Finds where on a pull request a comment can stand: GitHub takes one only inside the hunks of the diff, and refuses the
 * whole review otherwise. The function it returns gives the place itself, with the path as the diff has it; its first line
 * alone where the range is not inside one hunk; undefined where nothing is in the diff.
 */
export function diffLines(files: Iterable<DiffFile>): (place: DiffPlace) => DiffPlace | undefined {
  const right = new Map<string, { path: string; hunks: readonly Hunk[] }>()
  const left = new Map<string, { path: string; hunks: readonly Hunk[] }>()
  for (const { filename, previous_filename: previous, patch } of files) {
    const file = { path: filename, hunks: hunksOf(patch ?? '') }
    right.set(filename, file)
    left.set(previous ?? filename, file)
  }
  return place => {
    const { side, line, startLine = line } = place
    const file = (side === 'LEFT' ? left : right).get(place.path)
    const hunk = file?.hunks.find(found => startLine >= found[side].start && startLine < found[side].end)
    if (!file || !hunk) return undefined
    const whole = startLine < line && line < hunk[side].end
    return { path: file.path, side, line: whole ? line : startLine, ...(whole ? { startLine } : {}) }
  }
}

/** Lines are counted as they stand there, since a patch may be cut off; a header cannot be told by a line's content. */
function hunksOf(patch: string): readonly Hunk[] {
  const hunks: { LEFT: { start: number; end: number }; RIGHT: { start: number; end: number } }[] = []
  for (const line of patch.split('\n')) {
    const [, before, after] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/u.exec(line) ?? []
    const hunk = hunks.at(-1)
    if (before !== undefined && after !== undefined) {
      const [left, right] = [Number(before), Number(after)]
      hunks.push({ LEFT: { start: left, end: left }, RIGHT: { start: right, end: right } })
    } else if (hunk) {
      if (line.startsWith('-') || line.startsWith(' ')) hunk.LEFT.end += 1
      if (line.startsWith('+') || line.startsWith(' ')) hunk.RIGHT.end += 1
    }
  }
  return hunks
}
