import { isBlank, isSpace, skipSpace } from './characters.ts'

/** One `NAME=value` of ENV or ARG, quotes and variables as written; without value for `ARG NAME`. */
export interface Assignment {
  readonly name: string
  readonly value?: string
  /** The offset of the value in the body. */
  readonly valueFrom?: number
}

const maxAssignments = 1000

/** The assignments of an ENV or ARG body; undefined where Docker refuses them or there are too many. */
export function readAssignments(
  keyword: 'ARG' | 'ENV',
  body: string,
  escape: string
): readonly Assignment[] | undefined {
  const words = splitWords(body, escape)
  const [first] = words
  if (first === undefined || words.length > maxAssignments) return undefined
  if (keyword === 'ENV' && !first.text.includes('=')) return readOldForm(body)
  const assignments = words.map(({ text, from }): Assignment => {
    const equals = text.indexOf('=')
    if (equals === -1) return { name: text }
    return { name: text.slice(0, equals), value: text.slice(equals + 1), valueFrom: from + equals + 1 }
  })
  const complete = keyword === 'ARG' || assignments.every(({ value }) => value !== undefined)
  return complete && assignments.every(({ name }) => name !== '') ? assignments : undefined
}

/** `ENV NAME the whole rest`. */
function readOldForm(body: string): readonly Assignment[] | undefined {
  let end = 0
  while (end < body.length && !isBlank(body.charAt(end))) end++
  const valueFrom = skipSpace(body, end)
  return end === body.length ? undefined : [{ name: body.slice(0, end), value: body.slice(valueFrom), valueFrom }]
}

/** Splits at white space outside quotes; quotes and escapes stay. */
function splitWords(body: string, escape: string): readonly { readonly text: string; readonly from: number }[] {
  const words: { text: string; from: number }[] = []
  for (let at = skipSpace(body, 0); at < body.length && words.length <= maxAssignments; at = skipSpace(body, at)) {
    const start = at
    let quote = ''
    for (; at < body.length && (quote !== '' || !isSpace(body.charAt(at))); at++) {
      const character = body.charAt(at)
      if (character === escape && quote !== "'") at++
      else if (quote === '' && (character === '"' || character === "'")) quote = character
      else if (character === quote) quote = ''
    }
    words.push({ text: body.slice(start, at), from: start })
  }
  return words
}
