import { decoded } from '../shared/aligned.ts'
import type { Decoded } from '../shared/aligned.ts'
import type { YamlScalar } from './tree.ts'

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r'
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/**
 * The text of a scalar with the way back to the source: exact for all that is no white space, whatever the style
 * (plain, quoted, block) and however its lines are folded.
 */
export function scalarText(content: string, { text, style, start, end }: YamlScalar): Decoded {
  const offsets = new Uint32Array(text.length + 1)
  const quote = style === 'quoted' ? content.charAt(start) : ''
  let from = start + (quote === '' ? 0 : 1)
  if (style === 'block') {
    const lineFeed = content.indexOf('\n', start)
    from = lineFeed === -1 || lineFeed > end ? end : lineFeed + 1
  }
  for (let at = 0; at < text.length; at++) {
    const wanted = text[at]
    if (isSpace(wanted) && !(quote === '"' && content[from] === '\\')) {
      offsets[at] = from
      if (content[from] === wanted) from++
      continue
    }
    while (from < end && isSpace(content[from])) from++
    // A backslash at the end of a line takes out the line end and the blanks after it.
    while (quote === '"' && content[from] === '\\' && /[\r\n]/.test(content.charAt(from + 1))) {
      from++
      while (from < end && isSpace(content[from])) from++
    }
    offsets[at] = Math.min(from, end)
    if (quote === '"' && content[from] === '\\') {
      const digits = hexDigits[content.charAt(from + 1)] ?? 0
      // Beyond the basic plane a character is two units of the text.
      if (digits === 8 && Number.parseInt(content.slice(from + 2, from + 10), 16) > 0xffff) offsets[++at] = from
      from += 2 + digits
    } else from += quote === "'" && content[from] === "'" ? 2 : 1
  }
  offsets[text.length] = Math.min(from, end)
  return decoded(text, offsets)
}
