/** A run of text that stands unbroken in the original. */
interface Piece {
  /** Offset in the text, in UTF-16 units. */
  readonly at: number
  /** Offset in the original. */
  readonly from: number
}

/** Text put together from pieces of an original, with the way back to it. */
export interface SourceText {
  readonly text: string
  /** Ascending, the first one at 0. */
  readonly pieces: readonly Piece[]
}

/** A word and the range of the original that it was read from. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Collects a {@link SourceText} from left to right. */
export interface SourceTextBuilder {
  add(text: string, from: number): void
  append(source: SourceText): void
  build(): SourceText
}

export function sourceTextBuilder(): SourceTextBuilder {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  let expected = -1
  const add = (text: string, from: number): void => {
    if (text === '') return
    if (from !== expected) pieces.push({ at: length, from })
    parts.push(text)
    length += text.length
    expected = from + text.length
  }
  return {
    add,
    append(source) {
      source.pieces.forEach(({ at, from }, index) => {
        add(source.text.slice(at, source.pieces[index + 1]?.at), from)
      })
    },
    build: () => ({ text: parts.join(''), pieces: pieces.length === 0 ? [{ at: 0, from: 0 }] : pieces })
  }
}

/** The part of a text between two of its offsets. */
export function sliceSource(source: SourceText, start: number, end: number): SourceText {
  const first = pieceIndex(source, start)
  const pieces = [{ at: 0, from: at(source, first, start) }]
  for (let index = first + 1; index < source.pieces.length; index++) {
    const piece = source.pieces[index]
    if (piece === undefined || piece.at >= end) break
    pieces.push({ at: piece.at - start, from: piece.from })
  }
  return { text: source.text.slice(start, end), pieces }
}

/** The original range of a whole text. */
export function sourceRange(source: SourceText): { start: number; end: number } {
  const { text } = source
  const start = at(source, 0, 0)
  return { start, end: text === '' ? start : at(source, pieceIndex(source, text.length - 1), text.length) }
}

/** The text as a word with its original range. */
export function wordOf(source: SourceText): Word {
  return { text: source.text, ...sourceRange(source) }
}

/** The original offset of the character at an offset of the text. */
export function originalOffset(source: SourceText, offset: number): number {
  return at(source, pieceIndex(source, offset), offset)
}

function at({ pieces }: SourceText, index: number, offset: number): number {
  const piece = pieces[index]
  return piece === undefined ? offset : piece.from + offset - piece.at
}

function pieceIndex({ pieces }: SourceText, offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
