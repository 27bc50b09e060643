/** Where the nodes of a tree stand: the text that they index, and the way from there to the original. */
export interface Frame {
  readonly source: string
  start(offset: number): number
  end(offset: number): number
}

/** A frame from the way back of single characters. */
export function frameOf(source: string, map: (offset: number) => number): Frame {
  return { source, start: map, end: offset => (offset === 0 ? map(0) : map(offset - 1) + 1) }
}

/** What it costs at most to parse the inside of a word: its length times its possible nesting. */
export function wordCost(source: string, { pos, end }: { readonly pos: number; readonly end: number }): number {
  let nested = 1
  for (let at = pos; at < end; at++) if ('$`({'.includes(source.charAt(at))) nested++
  return (end - pos) * nested
}
