import type { Decoded } from '../../syntax/shared/aligned.ts'
import type { Piece } from './pieces.ts'

/** A part of the text of a command, with the place of what it was made from. */
interface Segment extends Pick<Piece, 'from' | 'to'> {
  readonly text: string
  /** How many of its characters stand before those of the place; undefined where they do not stand there one by one. */
  readonly lead: number | undefined
}

/** A word, or a text that a shell reads. */
export type CommandPart =
  | { readonly type: 'word' | 'text'; readonly pieces: readonly Piece[] }
  | { readonly type: 'fixed'; readonly text: string }

/** A variable that nothing sets, for what only the running program knows. */
const unknown = '${__}'

/** The command line of some parts, for a POSIX shell, with the way back to the file. */
export function commandText(parts: readonly CommandPart[], at: number): Decoded {
  const segments: Segment[] = []
  const fixed = (text: string): void => {
    segments.push({ text, from: segments.at(-1)?.to ?? at, to: segments.at(-1)?.to ?? at, lead: undefined })
  }
  for (const [index, part] of parts.entries()) {
    if (index > 0) fixed(' ')
    if (part.type === 'fixed') fixed(part.text)
    else {
      if (part.pieces.length === 0) fixed("''")
      for (const piece of part.pieces) segments.push(part.type === 'word' ? quoted(piece) : plain(piece))
    }
  }
  const starts: number[] = []
  let length = 0
  for (const { text } of segments) {
    starts.push(length)
    length += text.length
  }
  const map = (offset: number): number => {
    let low = 0
    for (let high = segments.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const segment = segments[low]
    return segment === undefined ? at : within(segment, offset - (starts[low] ?? 0))
  }
  return { text: segments.map(({ text }) => text).join(''), map }
}

function within({ text, from, to, lead }: Segment, offset: number): number {
  if (lead !== undefined) return Math.min(Math.max(from + offset - lead, from), Math.max(to - 1, from))
  // The last character, and the one before a closing quote, stand for the end of the place.
  return offset <= 1 || offset < text.length - 2 ? from : Math.max(to - 1, from)
}

function plain({ text, from, to, isExact }: Piece): Segment {
  return { text: text ?? unknown, from, to, lead: isExact ? 0 : undefined }
}

function quoted({ text, from, to, isExact }: Piece): Segment {
  if (text === undefined) return { text: `"${unknown}"`, from, to, lead: undefined }
  const isWhole = isExact && !text.includes("'")
  return { text: `'${text.replaceAll("'", String.raw`'\''`)}'`, from, to, lead: isWhole ? 1 : undefined }
}
