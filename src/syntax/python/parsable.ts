import { withoutBrackets } from './with-items.ts'

/** `1.`, with nothing behind the point. */
const bareNumber = /(?<![\w.])(\d[\d_]*)\.(?![\w.])/g
/** `with a() as (b, c):`. */
const targets = /\bas[ \t]+\(([\w\s,.*]{1,300})\)(?=[ \t]*[:,)])/g

/** `yield`, with nothing behind it. */
const bareYield = /\byield(?=[ \t]*(?:\r?$|[#)\]};]))/gm
/** `match a, b:` and `case A, B:`. */
const subjects = /^([ \t]*(?:match|case)[ \t])([^\n'"#]{1,800})$/gm

/**
 * A text for the parser that says the same, offset by offset, in what its grammar knows: without points at the end of numbers,
 * without brackets around the items and the targets of `with`, and with values for what is yielded or matched. Texts of nodes are
 * those of the original.
 */
export function parsable(text: string): string {
  const plain = text
    .replace(bareNumber, '$1 ')
    .replace(bareYield, 'None ')
    .replace(targets, (all, names: string) => `${all.slice(0, all.indexOf('('))} ${names.replace(/\s/g, ' ')} `)
    .replace(subjects, (all, word: string, rest: string) =>
      rest.includes(',') && rest.trimEnd().endsWith(':') ? word + withoutCommas(rest) : all
    )
  return withoutBrackets(plain)
}

/** Commas outside of brackets become signs between alternatives. */
function withoutCommas(text: string): string {
  let depth = 0
  return text.replace(/[()[\]{},]/g, sign => {
    if (sign === ',') return depth === 0 ? '|' : ','
    depth += '([{'.includes(sign) ? 1 : -1
    return sign
  })
}
