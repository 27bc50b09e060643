/** A text of a list, or a part that only the running program knows. */
export interface Item {
  readonly text: string | undefined
  /** How a text begins that is not known as a whole. */
  readonly begins?: string
  readonly from: number
  readonly to: number
  /** The key of the dict that the list stands in. */
  readonly key?: string
  /** It stands for all that was not read because there is too much of it. */
  readonly isCut?: true
}

/** So many texts of a list are read. */
export const most = 10_000

/** The texts that a text is split into: at a separator, or at white space. */
export function partsOf(item: Item, separator: string | undefined): readonly Item[] {
  const parts = item.text?.split(separator ?? /\s+/).filter(part => part.trim() !== '')
  return parts === undefined ? [item] : parts.slice(0, most + 1).map(text => ({ ...item, text }))
}
