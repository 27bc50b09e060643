import { fileName } from '../../commands/command-prefix.ts'
import { innerScript } from '../../syntax/shell/inner-script.ts'
import { originalOffset } from '../../syntax/shared/source-text.ts'
import type { ShellCommand, ShellWord } from '../../syntax/shell/shell.ts'
import type { Embedded, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { inputOf, wordOutput } from '../shared/commands/output.ts'
import { downloadedScript } from '../shared/files/gaps.ts'

const runners = new Set(['eval', 'source', '.', 'sh', 'bash', 'dash', 'zsh', 'ksh'])

function isRunner(word: ShellWord | undefined): boolean {
  return runners.has(fileName(word?.text ?? ''))
}

/**
 * The scripts that a shell gets from other commands: `echo '…' | sh`, `bash <(echo …)`, `bash -c "$(cat <<E …)"`. One that is
 * downloaded is a gap.
 */
export function pipedScripts(
  command: ShellCommand,
  { content, locate }: Pick<ExtractorInput, 'content' | 'locate'>
): { readonly embedded: readonly Embedded[]; readonly gaps: readonly ExtractedGap[] } {
  const { words, input } = command
  const inner = innerScript(words)
  const isRead = words.some(
    ({ text, output }, at) => output !== undefined && at > 0 && text === undefined && isRunner(words[at - 1])
  )
  if (inner === undefined && !isRead) return { embedded: [], gaps: [] }
  const outputs = words.flatMap(word => (word.output === undefined ? [] : [wordOutput(word, content)]))
  const read =
    inner === 'stdin' && input !== undefined && input.type !== 'heredoc' ? inputOf(command, content) : undefined
  const all = [...outputs, ...(read === undefined ? [] : [read])]
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  return {
    embedded: all
      .filter(({ text }) => text.text.trim() !== '')
      .map(({ text }) => ({ language: 'shell', text: text.text, map: offset => originalOffset(text, offset) })),
    gaps: all.flatMap(({ urls }) => urls.map(url => downloadedScript(url, locate(start, end))))
  }
}
