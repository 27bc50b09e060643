import { fileName, findProgram } from '../../commands/command-prefix.ts'
import { innerScript } from '../../syntax/shell/inner-script.ts'
import { originalOffset } from '../../syntax/shared/source-text.ts'
import type { ShellCommand, ShellWord } from '../../syntax/shell/shell.ts'
import type { Embedded, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { inputOf, wordOutput } from '../shared/commands/output.ts'
import { runsScript, takesText } from '../shared/commands/interpreters.ts'
import { decodedScript, downloadedScript } from '../shared/files/gaps.ts'

const shells = new Set(['eval', 'source', '.', 'sh', 'bash', 'dash', 'zsh', 'ksh'])

/** Whether a word makes a program run what follows it: a shell, an interpreter, its option for a text. */
function isRunner(words: readonly ShellWord[], at: number): boolean {
  const name = fileName(words[at]?.text ?? '')
  if (runsScript(name)) return true
  return takesText(name) && words.slice(0, at).some(({ text = '' }) => runsScript(fileName(text)))
}

/** Whether the program is an interpreter of another language that reads its program from its standard input. */
function readsProgram(words: readonly ShellWord[]): boolean {
  const program = findProgram(words)
  if (program === undefined) return false
  const operands = program.rest.filter(({ text = '' }) => !/^-./.test(text))
  const isStdin = operands.every(({ text }) => text === '-' || text === '/dev/stdin')
  if (runsScript(program.name)) return isStdin
  const [verb, ...rest] = operands
  return /^(?:uv|deno)$/.test(program.name) && verb?.text === 'run' && rest[0]?.text === '-'
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
    ({ text, output }, at) => output !== undefined && at > 0 && text === undefined && isRunner(words, at - 1)
  )
  const isOther = inner === undefined && !words.some(({ text = '' }) => shells.has(fileName(text)))
  const readsOther = isOther && input?.type === 'pipe' && readsProgram(words)
  if (inner === undefined && !isRead && !readsOther) return { embedded: [], gaps: [] }
  const outputs = words.flatMap(word => (word.output === undefined ? [] : [wordOutput(word, content)]))
  const read =
    (inner === 'stdin' || readsOther) && input !== undefined && input.type !== 'heredoc'
      ? inputOf(command, content)
      : undefined
  const all = [...outputs, ...(read === undefined ? [] : [read])]
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  return {
    embedded: (isOther ? [] : all)
      .filter(({ text }) => text.text.trim() !== '')
      .map(({ text }) => ({ language: 'shell', text: text.text, map: offset => originalOffset(text, offset) })),
    gaps: all.flatMap(({ urls, isDecoded }) => [
      ...urls.map(url => downloadedScript(url, locate(start, end))),
      ...(isDecoded === true && urls.length === 0 ? [decodedScript(content.slice(start, end), locate(start, end))] : [])
    ])
  }
}
