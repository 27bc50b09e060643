import type { Failure } from '../../core/failure.ts'
/** The text of a metadata block, without what makes it a comment. */
export interface Block {
  readonly text: string
  /** The place of the block in the file. */
  readonly start: number
  readonly end: number
  /** The offset in the file of an offset in `text`. */
  map(offset: number): number
}

/** What keeps the metadata from being read, and where. */
export interface NoBlock extends Failure {
  readonly at: number
}

interface Line {
  readonly text: string
  readonly start: number
}

/**
 * The `script` block of a Python file, <https://packaging.python.org/en/latest/specifications/inline-script-metadata/>;
 * undefined where there is none. Two of them are a mistake, and so is one without an end.
 */
export function readBlock(content: string): Block | NoBlock | undefined {
  let found: Block | NoBlock | undefined
  let run: Line[] | undefined
  const close = (): void => {
    if (run === undefined) return
    const at = run[0]?.start ?? 0
    found = found === undefined ? blockOf(run) : { reason: 'there are two blocks of metadata', at }
    run = undefined
  }
  for (let at = 0; at < content.length;) {
    const newline = content.indexOf('\n', at)
    const end = newline === -1 ? content.length : newline
    const text = content.slice(at, content[end - 1] === '\r' && end > at ? end - 1 : end)
    if (run !== undefined && text !== '#' && !text.startsWith('# ')) close()
    if (run !== undefined) run.push({ text, start: at })
    else if (text === '# /// script') run = [{ text, start: at }]
    at = end + 1
  }
  close()
  return found
}

/** The last closing line of a comment ends the block. */
function blockOf(run: readonly Line[]): Block | NoBlock {
  const start = run[0]?.start ?? 0
  const last = run.findLastIndex(({ text }) => text === '# ///')
  if (last === -1) return { reason: 'the block of metadata has no end', at: start }
  const lines = run.slice(1, last)
  const offsets: number[] = []
  let length = 0
  const texts = lines.map(({ text }) => {
    const line = text.slice(2)
    offsets.push(length)
    length += line.length + 1
    return line
  })
  const map = (offset: number): number => {
    let low = 0
    let high = offsets.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((offsets[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const line = lines[low]
    return line === undefined ? start : line.start + 2 + offset - (offsets[low] ?? 0)
  }
  return { text: texts.join('\n'), start, end: (run[last]?.start ?? start) + 5, map }
}
