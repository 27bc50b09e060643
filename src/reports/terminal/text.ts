/** Paints text with a style, or leaves it alone. */
export type Paint = (style: Style, text: string) => string

type Style = keyof typeof styles

const styles = { block: '1;31', warn: '33', note: '36', strong: '1', faint: '2' }

/** Colour is an extra: everything it says is said in words as well. */
export function painter(color: boolean): Paint {
  return (style, text) => (color && text !== '' ? `\u001b[${styles[style]}m${text}\u001b[0m` : text)
}

/** Breaks encoded text at spaces. A word that is wider than a line gets its own, and keeps whole. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Encoded text on its own lines behind an indent, which also indents what wraps. */
export function paragraph(text: string, indent: number, width: number): readonly string[] {
  return wrap(text, width - indent).map(line => ' '.repeat(indent) + line)
}
