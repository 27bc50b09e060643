/** A text in which the markers of an unfinished merge are commented out, every other character in its place. */
export interface Unmarked {
  readonly text: string
  /** Offset of the first marker; undefined where there is none. */
  readonly first: number | undefined
}

/**
 * Turns conflict markers into comments that begin with `#`, so that what stands on both sides of an unfinished merge can
 * be read. Offsets stay what they are.
 */
export function withoutConflictMarkers(content: string): Unmarked {
  let first: number | undefined
  if (!content.includes('<<<<<<<') && !content.includes('>>>>>>>')) return { text: content, first }
  const text = content.replaceAll(/^(?:<{7}|={7}|>{7}|\|{7})(?=\s|$)/gm, (marker, offset: number) => {
    first ??= offset
    return `#${marker.slice(1)}`
  })
  return { text, first }
}
