import { columnsOf, isWide } from './columns.ts'

/** Paints text with a style, or leaves it alone. */
export type Paint = (style: Style, text: string) => string

type Style = keyof typeof styles

const styles = { block: '1;31', warn: '33', note: '36', strong: '1', faint: '2' }

/** Colour is an extra: everything it says is said in words as well. */
export function painter(color: boolean): Paint {
  return (style, text) => (color && text !== '' ? `\u001b[${styles[style]}m${text}\u001b[0m` : text)
}

/**
 * Breaks encoded text at spaces. A word that is wider than a line gets its own, and keeps whole so that it can be copied;
 * it is broken before characters of two columns, which are written without spaces.
 */
export function wrap(text: string, width: number, firstWidth = width): readonly string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ')) {
    const columns = columnsOf(word)
    if (line !== '' && taken + 1 + columns > (lines.length === 0 ? firstWidth : width)) {
      lines.push(line)
      line = ''
      taken = 0
    }
    const parts = columns > width ? pieces(word, Math.min(width, firstWidth)) : [word]
    const last = parts.at(-1) ?? ''
    lines.push(...parts.slice(0, -1))
    line = line === '' ? last : `${line} ${last}`
    taken = columnsOf(line)
  }
  return [...lines, line]
}

/** A hanging indent: the first line begins with `head`, the others with as many spaces as it takes. */
export function hanging(head: string, text: string, width: number, indent = columnsOf(head)): readonly string[] {
  const [first = '', ...more] = wrap(text, Math.max(1, width - indent), width - columnsOf(head))
  return [head + first, ...more.map(line => ' '.repeat(indent) + line)]
}

/** Encoded text on its own lines behind an indent, which also indents what wraps. */
export function paragraph(text: string, indent: number, width: number): readonly string[] {
  return hanging(' '.repeat(indent), text, width)
}

/** A word in parts of at most so many columns, as far as it can be broken. */
function pieces(word: string, width: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  let taken = 0
  for (const character of word) {
    const columns = columnsOf(character)
    if (part !== '' && taken + columns > width && isWide(character)) {
      parts.push(part)
      part = ''
      taken = 0
    }
    part += character
    taken += columns
  }
  return [...parts, part]
}
