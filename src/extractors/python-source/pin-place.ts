import type { Call } from '../../syntax/python/call.ts'
import type { Argument } from '../../syntax/python/python.ts'
import type { Loader } from './loader.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** As of a component, by offsets of the text. */
export interface PlaceInCall extends Range {
  readonly before: string
  readonly after: string
}

const literal = /^(["'])[^"'\\\n]*\1$/

/**
 * Where a call takes a commit for the repository that it names: in place of its revision, or as a further argument. Undefined
 * where name or revision are not written in the call itself, as a variable may be used for others, and where the call may
 * be given a revision that is not seen.
 */
export function placeInCall(
  text: string,
  call: Call,
  row: Pick<Loader, 'revision'>,
  name: Range,
  revision: Argument | undefined
): PlaceInCall | undefined {
  const [keyword] = row.revision?.keywords ?? []
  if (keyword === undefined || keyword.includes('.')) return undefined
  const given = [...call.positional, ...call.keywords.values()]
  if (!given.some(({ from, to }) => from === name.from && to === name.to)) return undefined
  if (revision !== undefined) return inPlaceOf(text, call, revision)
  if (call.spreads.length > 0 || call.stars.length > 0 || !literal.test(text.slice(name.from, name.to)))
    return undefined
  // No positional argument may follow one with a name.
  const last = call.positional.some(({ from }) => from === name.from) ? call.positional.at(-1) : undefined
  const at = last?.to ?? name.to
  const quote = text.charAt(name.from)
  return { from: at, to: at, before: `, ${keyword}=${quote}`, after: quote }
}

function inPlaceOf(text: string, { node: whole }: Call, { node: { from, to } }: Argument): PlaceInCall | undefined {
  if (from < whole.from || to > whole.to) return undefined
  const written = text.slice(from, to)
  if (literal.test(written)) return { from: from + 1, to: to - 1, before: '', after: '' }
  return written === 'None' ? { from, to, before: '"', after: '"' } : undefined
}
