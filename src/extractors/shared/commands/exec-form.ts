import type { Embedded } from '../../extractor.ts'

/** A word of a command that no shell reads, with the way back to the file. */
export interface ExecWord {
  readonly text: string
  /** It is a text that a shell splits into words. */
  readonly isText?: boolean
  map(offset: number): number
}

/** The words of `["pip", "install", "x"]` as a shell would have them written. */
export function execForm(words: readonly ExecWord[]): Pick<Embedded, 'text' | 'map'> {
  const starts: number[] = []
  const parts: { at: number; word: ExecWord }[] = []
  let text = ''
  for (const word of words) {
    if (parts.length > 0) text += ' '
    const plain = word.isText === true || /^[\w@%+=:,./-]+$/.test(word.text)
    starts.push(text.length)
    parts.push({ at: text.length + (plain ? 0 : 1), word })
    text += plain ? word.text : `'${word.text.replaceAll("'", "'\\''")}'`
  }
  const map = (offset: number): number => {
    const part = parts[Math.max(before(starts, offset), 0)]
    if (part === undefined) return 0
    return part.word.map(Math.min(Math.max(offset - part.at, 0), Math.max(part.word.text.length - 1, 0)))
  }
  return { text, map }
}

/** The index of the last start that is not behind an offset. */
function before(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
