import { quotedText } from '../../syntax/shell/normalized.ts'
import type { ShellCommand } from '../../syntax/shell/shell.ts'
import type { Embedded } from '../extractor.ts'

/** How many words may stand before the interpreter: `uv run --no-sync python`. */
const maxWrappers = 8

/** The programs that a command hands to Python: `-c '…'`, or a heredoc on standard input. */
export function pythonPrograms({ words, heredocs }: ShellCommand, content: string): readonly Embedded[] {
  const at = words.slice(0, maxWrappers).findIndex(({ text = '' }) => /^(?:.*\/)?(?:python|pypy)[0-9.]*$/s.test(text))
  if (at === -1) return []
  const rest = words.slice(at + 1)
  const flag = rest.findIndex(({ text }) => text === '-c')
  const other = rest.findIndex(({ text }) => text?.startsWith('-') !== true)
  if (flag !== -1 && (other === -1 || other > flag)) {
    const word = rest[flag + 1]
    const program = word && quotedText(content, word.start, word.end)
    return program === undefined ? [] : [{ language: 'python', text: program.text, map: program.map }]
  }
  if (
    rest.some(({ text }) => text === '-m') ||
    (other !== -1 && !rest.slice(0, other).some(({ text }) => text === '-'))
  )
    return []
  return heredocs.map(({ start, end }) => ({
    language: 'python',
    text: content.slice(start, end),
    map: offset => start + offset
  }))
}
