import { heredocBody, heredocMark } from './heredoc.ts'
import type { Instruction } from './instruction.ts'
import { sourceRange, sourceTextBuilder } from '../shared/source-text.ts'
import type { SourceText } from '../shared/source-text.ts'

/** What RUN hands over: text for the shell, a script with its own interpreter, or words for no shell at all. */
export type RunText =
  | { readonly type: 'shell'; readonly source: SourceText }
  | { readonly type: 'script'; readonly interpreter: string; readonly source: SourceText }
  | { readonly type: 'exec'; readonly words: readonly SourceText[] }

/** The text of a RUN instruction as BuildKit hands it over, frontend/dockerfile/dockerfile2llb. */
export function runText(text: string, { body, strings, heredocs }: Instruction): RunText {
  if (strings !== undefined) return { type: 'exec', words: strings }
  const [first] = heredocs
  if (first === undefined) return { type: 'shell', source: body }
  if (heredocs.length === 1 && heredocMark(body.text) !== undefined) {
    const source = heredocBody(text, first, first.chomp)
    const interpreter = shebang(source.text)
    return interpreter === undefined ? { type: 'shell', source } : { type: 'script', interpreter, source }
  }
  const builder = sourceTextBuilder()
  builder.append(body)
  const { end } = sourceRange(body)
  for (const heredoc of heredocs) {
    builder.add('\n', end)
    builder.append(heredocBody(text, heredoc, false))
    builder.add(heredoc.name, heredoc.terminator)
  }
  return { type: 'shell', source: builder.build() }
}

/** The program of a `#!` line: `python3` of `#!/usr/bin/env -S python3 -u`. */
function shebang(text: string): string | undefined {
  if (!text.startsWith('#!')) return undefined
  const lineFeed = text.indexOf('\n')
  const line = text.slice(2, lineFeed === -1 ? Math.min(text.length, 1000) : Math.min(lineFeed, 1000))
  const names = line.split(/[ \t]/).filter(word => word !== '')
  const program = names.map(name => name.slice(name.lastIndexOf('/') + 1))
  return program[0] === 'env' ? program.slice(1).find(name => !name.startsWith('-') && !name.includes('=')) : program[0]
}
