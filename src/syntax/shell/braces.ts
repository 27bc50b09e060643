import type { Word, WordPart } from 'unbash'

const most = 200

/**
 * The words that the lists in braces of a word make of it, without ranges and braces in braces, in the order of Bash:
 * `a{b,c}` is `ab` and `ac`. The word alone where it has none, undefined where they are too many or of another form.
 */
export function expandBraces(word: Word): readonly Word[] | undefined {
  const { parts } = word
  if (parts?.some(({ type }) => type === 'BraceExpansion') !== true) return [word]
  let all: WordPart[][] = [[]]
  for (const part of parts) {
    const choices = part.type === 'BraceExpansion' ? choicesOf(part.text) : undefined
    if (part.type === 'BraceExpansion' && choices === undefined) return undefined
    const pieces: readonly WordPart[] = choices?.map(value => ({
      type: 'Literal',
      value,
      text: value,
      pos: part.pos,
      end: part.end
    })) ?? [part]
    if (all.length * pieces.length > most) return undefined
    all = all.flatMap(before => pieces.map(piece => [...before, piece]))
  }
  return all.map(each => ({ ...word, parts: each }))
}

function choicesOf(text: string): readonly string[] | undefined {
  const inner = text.slice(1, -1)
  return inner.includes(',') && !/[{}$`"'\\]/.test(inner) ? inner.split(',') : undefined
}
