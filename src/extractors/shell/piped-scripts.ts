import { innerScript } from '../../syntax/shell/inner-script.ts'
import { originalOffset } from '../../syntax/shared/source-text.ts'
import type { ShellCommand } from '../../syntax/shell/shell.ts'
import type { Embedded } from '../extractor.ts'
import { inputOf, wordOutput } from '../shared/commands/output.ts'

const runners = new Set(['eval', 'source', '.'])

/** The scripts that a shell gets from other commands: `echo '…' | sh`, `bash <(echo …)`, `bash -c "$(cat <<E …)"`. */
export function pipedScripts(command: ShellCommand, content: string): readonly Embedded[] {
  const { words, input } = command
  const inner = innerScript(words)
  if (inner === undefined && !runners.has(words[0]?.text ?? '')) return []
  const outputs = words.flatMap(word => (word.output === undefined ? [] : [wordOutput(word, content)]))
  const read =
    inner === 'stdin' && input !== undefined && input.type !== 'heredoc' ? inputOf(command, content) : undefined
  return [...outputs, ...(read === undefined ? [] : [read])]
    .filter(({ text }) => text.text.trim() !== '')
    .map(({ text }) => ({ language: 'shell', text: text.text, map: offset => originalOffset(text, offset) }))
}
