/** What a reader says of a text that holds markers of a merge conflict. */
export const unresolvedConflict = 'a merge conflict is not resolved'

const marker = /(?:<{7}|\|{7}|={7}|>{7})(?=[ \t\r\n]|$)/y

/** Whether a line that begins at an offset is a marker of a merge conflict, as git writes them. */
export function isConflictMarker(text: string, at = 0): boolean {
  marker.lastIndex = at
  return marker.test(text)
}

/** A text without the markers of merge conflicts, every other character in its place. */
export interface Unmarked {
  readonly text: string
  /** The lines of the markers, as ranges of UTF-16 offsets without the line end. */
  readonly markers: readonly { readonly start: number; readonly end: number }[]
}

/** Replaces the lines of conflict markers by spaces, so that both sides of an unresolved merge can be read. */
export function withoutConflictMarkers(content: string): Unmarked {
  const markers: { start: number; end: number }[] = []
  if (!content.includes('<<<<<<<') && !content.includes('>>>>>>>')) return { text: content, markers }
  const text = content.replaceAll(/^[<|=>]{7}(?=[ \t\r\n]|$)[^\r\n]*/gm, (line, start: number) => {
    if (!isConflictMarker(line)) return line
    markers.push({ start, end: start + line.trimEnd().length })
    return ' '.repeat(line.length)
  })
  return { text, markers }
}
