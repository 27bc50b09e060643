import type { Variables } from './variables.ts'

/** A text that make hands to the shell. */
export interface ShellText {
  readonly text: string
  /** The offset in the makefile of an offset of the text. */
  map(offset: number): number
}

/** A command of a recipe without the signs before it, its variables expanded as far as they are known. */
export function expandCommand(written: string, start: number, variables: Variables): ShellText {
  const prefix = /^[ \t@+-]*/.exec(written)?.[0].length ?? 0
  const text: string[] = []
  const offsets: number[] = []
  const sources: { readonly at: number; readonly last?: number }[] = []
  let length = 0
  const add = (part: string, at: number, last?: number): void => {
    if (part === '') return
    offsets.push(length)
    sources.push({ at, ...(last !== undefined && { last }) })
    text.push(part)
    length += part.length
  }
  let from = prefix
  for (let at = written.indexOf('$', from); at !== -1; at = written.indexOf('$', from)) {
    add(written.slice(from, at), start + from)
    const { value, end } = variables.reference(written, at)
    add(value, start + at, start + end - 1)
    from = end
  }
  add(written.slice(from), start + from)
  const map = (offset: number): number => {
    let low = 0
    for (let high = offsets.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1
      if ((offsets[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const source = sources[low]
    if (source === undefined) return start
    const inside = offset - (offsets[low] ?? 0)
    if (source.last === undefined) return source.at + inside
    // Words of a value begin where the reference begins, and end where it ends.
    return inside === 0 || /\s/.test(text[low]?.charAt(inside - 1) ?? '') ? source.at : source.last
  }
  return { text: text.join(''), map }
}
