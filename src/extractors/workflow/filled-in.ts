import { expressionValues } from '../../syntax/actions-expression/values.ts'
import type { Decoded } from '../../syntax/shared/aligned.ts'
import { sourceTextBuilder, originalOffset } from '../../syntax/shared/source-text.ts'
import { mostTexts, type KnownValues } from './expansions.ts'

/** Expressions of GitHub and Azure, of CircleCI and of GitLab. */
const expression =
  /\$\{\{([^{}\n]{0,500}(?:\{\d\}[^{}\n]{0,500}){0,20})\}\}|<<[ \t]{0,4}([\w.-]{1,100})[ \t]{0,4}>>|\$\[\[([^[\]\n]{0,500})\]\]/g

interface Filled {
  readonly start: number
  readonly end: number
  readonly values: readonly string[]
}

/**
 * A script with the values of its expressions, as far as the file says what they are: the first of each, and for each
 * further one a text of the lines that ask for it.
 */
export function filledIn({ text, map }: Decoded, known: KnownValues): readonly Decoded[] {
  const found = [...text.matchAll(expression)].flatMap((match): readonly Filled[] => {
    const inside = match[1] ?? match[2] ?? match[3] ?? ''
    const values = expressionValues(inside, name => known.get(name)).texts.filter(isPlain)
    return values.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, values }]
  })
  if (found.length === 0) return [{ text, map }]
  const whole = { start: 0, end: text.length }
  const texts = [withValues({ text, map }, found, whole, 0)]
  for (const one of found) {
    const line = { start: lineStart(text, one.start), end: lineEnd(text, one.end) }
    for (let at = 1; at < one.values.length && texts.length < mostTexts; at++)
      texts.push(withValues({ text, map }, found, line, at))
  }
  return texts
}

/** A text with the first of the values of its expressions. */
export function filledText(text: string, known: KnownValues): string {
  return text.includes('${{') ? (filledIn({ text, map: offset => offset }, known)[0]?.text ?? text) : text
}

/** The range of a text with the values of one turn; of what has fewer, the last. */
function withValues(
  { text, map }: Decoded,
  found: readonly Filled[],
  range: Pick<Filled, 'start' | 'end'>,
  turn: number
) {
  const builder = sourceTextBuilder()
  let at = range.start
  for (const { start, end, values } of found) {
    if (start < range.start || end > range.end) continue
    builder.add(text.slice(at, start), at)
    const value = values[Math.min(turn, values.length - 1)] ?? ''
    // The last character stands for the end of the expression, the others for its beginning.
    for (let index = 0; index < value.length; index++)
      builder.add(value.charAt(index), index === value.length - 1 ? end - 1 : start)
    at = end
  }
  builder.add(text.slice(at, range.end), at)
  const source = builder.build()
  return { text: source.text, map: (offset: number) => map(originalOffset(source, offset)) }
}

/** The start of a line with those that it continues. */
function lineStart(text: string, from: number): number {
  let before = text.lastIndexOf('\n', from)
  while (before > 0 && text[before - 1] === '\\') before = text.lastIndexOf('\n', before - 1)
  return before + 1
}

/** The end of a line with those that it is continued on. */
function lineEnd(text: string, from: number): number {
  let end = text.indexOf('\n', from)
  while (end > 0 && text[end - 1] === '\\') end = text.indexOf('\n', end + 1)
  return end === -1 ? text.length : end
}

function isPlain(value: string): boolean {
  return value.length <= 2000 && !value.includes('${{')
}
