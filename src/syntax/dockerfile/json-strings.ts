import { sliceSource, sourceTextBuilder } from '../shared/source-text.ts'
import type { SourceText } from '../shared/source-text.ts'

/** The strings of a JSON array; undefined for text that is no JSON array, and is then taken for shell text. */
export function jsonStrings(body: SourceText): readonly SourceText[] | 'not strings' | undefined {
  if (!body.text.startsWith('[') || !body.text.endsWith(']')) return undefined
  let values: unknown
  try {
    values = JSON.parse(body.text)
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
  if (!Array.isArray(values)) return undefined
  if (!values.every(value => typeof value === 'string')) return 'not strings'
  return scanStrings(body, values)
}

/** The array holds strings only, so every quote outside a string opens one. */
function scanStrings(body: SourceText, values: readonly string[]): readonly SourceText[] {
  let at = 0
  return values.map(value => {
    const builder = sourceTextBuilder()
    at = body.text.indexOf('"', at) + 1
    for (let offset = 0; offset < value.length;) {
      if (body.text[at] === '\\') {
        const { pieces } = sliceSource(body, at, at + 1)
        builder.add(value.charAt(offset++), pieces[0]?.from ?? 0)
        at += body.text[at + 1] === 'u' ? 6 : 2
        continue
      }
      const start = at
      while (body.text[at] !== '\\' && body.text[at] !== '"') at++
      builder.append(sliceSource(body, start, at))
      offset += at - start
    }
    at++
    return builder.build()
  })
}
