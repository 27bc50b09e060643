/** A line as pip sees it: continuations joined, the comment apart. */
export interface LogicalLine {
  /** Without the comment and the space around it. */
  readonly text: string
  /** After the `#`; undefined where there is none. */
  readonly comment: string | undefined
  /** The offset in the file of an offset in `text`. */
  source(offset: number): number
}

// https://docs.python.org/3/library/stdtypes.html#str.splitlines lists
const lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g

interface Piece {
  readonly at: number
  readonly source: number
}

/**
 * Splits a requirements file the way pip does, <https://pip.pypa.io/en/stable/reference/requirements-file-format/>: a
 * backslash at the end of a line continues it, except on a line that is a comment, which also ends a continuation.
 * Lines end where Python's `splitlines` ends them, so that nothing hides behind a form feed in a comment.
 */
export function logicalLines(content: string): readonly LogicalLine[] {
  return [...eachLogicalLine(content)]
}

/** The lines of {@link logicalLines}, as far as somebody asks for them. */
export function* eachLogicalLine(content: string): Iterable<LogicalLine> {
  let parts: string[] = []
  let pieces: Piece[] = []
  let length = 0
  for (let from = 0; from <= content.length;) {
    lineEnd.lastIndex = from
    const found = lineEnd.exec(content)
    const line = content.slice(from, found?.index)
    const comments = line.trimStart().startsWith('#')
    const continues = line.endsWith('\\') && !comments && found !== null
    const part = continues ? line.slice(0, -1) : line
    pieces.push({ at: length, source: from })
    parts.push(part)
    length += part.length
    from = found === null ? content.length + 1 : lineEnd.lastIndex
    if (continues) continue
    yield logicalLine(parts, pieces, comments ? length - line.trimStart().length : undefined)
    parts = []
    pieces = []
    length = 0
  }
}

function logicalLine(parts: readonly string[], pieces: readonly Piece[], commentAt: number | undefined): LogicalLine {
  const whole = parts.join('')
  const hash = commentAt ?? findComment(whole)
  const bare = hash === -1 ? whole : whole.slice(0, hash)
  const text = bare.trim()
  const shift = bare.length - bare.trimStart().length
  return {
    text,
    comment: hash === -1 ? undefined : whole.slice(hash + 1).trim(),
    source(offset) {
      const at = offset + shift
      let low = 0
      let high = pieces.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((pieces[middle]?.at ?? 0) <= at) low = middle
        else high = middle - 1
      }
      const piece = pieces[low]
      return piece === undefined ? at : piece.source + at - piece.at
    }
  }
}

/** A `#` at the start or after space. */
function findComment(text: string): number {
  for (let at = text.indexOf('#'); at !== -1; at = text.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(text.charAt(at - 1))) return at
  }
  return -1
}
