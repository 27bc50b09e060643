/** Text that was decoded from a range of another text. */
export interface Decoded {
  readonly text: string
  /** The offset in the other text of an offset in this one. */
  map(offset: number): number
}

/** Decoded text with the offset of each of its UTF-16 units, and of its end. */
export function decoded(text: string, offsets: Uint32Array): Decoded {
  return { text, map: offset => offsets[Math.min(Math.max(offset, 0), text.length)] ?? 0 }
}
