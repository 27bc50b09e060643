import { withoutBrackets } from './with-items.ts'

/** `1.`, with nothing behind the point. */
const bareNumber = /(?<![\w.])(\d[\d_]*)\.(?![\w.])/g
/** `with a() as (b, c):`. */
const targets = /\bas[ \t]+\(([\w\s,.*]{1,300})\)(?=[ \t]*[:,)])/g

/**
 * A text for the parser that says the same, offset by offset, in what its grammar knows: without points at the end of numbers, and without
 * brackets around the items and the targets of `with`. Texts of nodes are those of the original.
 */
export function parsable(text: string): string {
  const numbered = text.replace(bareNumber, '$1 ')
  const named = numbered.replace(
    targets,
    (all, names: string) => `${all.slice(0, all.indexOf('('))} ${names.replace(/\s/g, ' ')} `
  )
  return withoutBrackets(named)
}
