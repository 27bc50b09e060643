import type { Place } from '../../../commands/command-line.ts'
import { fileName, findProgram } from '../../../commands/command-prefix.ts'
import type { ShellCommand, ShellOutput } from '../../../syntax/shell/shell.ts'
import type { TextRange } from '../../../core/text-range.ts'
import type { WrittenFile } from '../../extractor.ts'
import { originalOffset } from '../../../syntax/shared/source-text.ts'
import { copiedFiles, sourcesOf } from './copies.ts'
import { downloadOf } from './downloads.ts'
import { inputOf, outputOf } from './output.ts'
import type { Output } from './output.ts'

/** No script of a person writes as many. */
export const mostFiles = 500

/** The files that commands write, and the first word of the command where there are too many of them. */
export interface WrittenFiles {
  readonly files: readonly WrittenFile[]
  readonly beyond: Place | undefined
}

/**
 * The files that commands write, in their order: by a redirection of `echo`, `printf`, `cat` with a heredoc and the like, by
 * `tee`, or by a download. `content` is the text that their words are ranges of; so are the ranges that the texts map to.
 */
export function writtenFiles(commands: readonly ShellCommand[], content: string): WrittenFiles {
  const files: WrittenFile[] = []
  // The commands of a group write into one file, one after the other.
  const seen = new Set<ShellOutput>()
  for (const command of commands) {
    const written = writtenBy(command, content, seen)
    if (files.length + written.length > mostFiles)
      return { files, beyond: command.words[0] ?? command.outputs[0]?.word }
    files.push(...written)
    for (const output of command.outputs) seen.add(output)
  }
  return { files, beyond: undefined }
}

function writtenBy(command: ShellCommand, content: string, seen: ReadonlySet<ShellOutput>): readonly WrittenFile[] {
  const { words, outputs } = command
  const program = findProgram(words)
  const name = fileName(program?.name ?? '')
  const operands = words.slice(words.length - (program?.rest.length ?? 0))
  const download = downloadOf(name, operands, content)
  if (download?.file !== undefined)
    return [{ path: download.file, appends: false, url: download.url, place: placeOf(command) }]
  const known = copiedFiles(name, operands)
  if (known.length > 0) return known.map(({ path, appends, sources }) => ({ path, appends, copies: sources }))
  const isTee = name === 'tee'
  if (name === '[' || name === 'test') return testedFile(operands)
  if (outputs.length === 0 && !isTee) return namedOutput(operands)
  const output = isTee ? inputOf(command, content) : outputOf([command], content)
  const appends = operands.some(({ text = '' }) => /^-[a-z]*a|^--append$/.test(text))
  const named = isTee ? operands.map(word => ({ word, appends })) : []
  const own = outputs.map(each => ({ ...each, appends: each.appends || seen.has(each) }))
  return [...own, ...named.filter(({ word: { text = '-' } }) => !text.startsWith('-'))].flatMap(target =>
    writtenTo(target, output)
  )
}

/** `[ -f list.txt ] && pip install -r list.txt`: it may be there or not, and the script knows. */
function testedFile(operands: ShellCommand['words']): readonly WrittenFile[] {
  const at = operands.findIndex(({ text }) => /^-[efrs]$/.test(text ?? ''))
  const path = operands[at + 1]?.text
  return at < 0 || path === undefined ? [] : [{ path, appends: false }]
}

/** The file that a program is told to write its output to: `pip-compile -o requirements.txt`. Only the run knows its text. */
function namedOutput(operands: ShellCommand['words']): readonly WrittenFile[] {
  return operands.flatMap(({ text = '' }, index) => {
    const path =
      /^--?o(?:utput(?:-file)?)?=(.+)/.exec(text)?.[1] ?? (isOutput.test(text) ? operands[index + 1]?.text : undefined)
    return path === undefined || path.startsWith('-') ? [] : [{ path, appends: false }]
  })
}

const isOutput = /^(?:-o|--output|--output-file)$/

function writtenTo({ word, appends }: ShellOutput, output: Output | undefined): readonly WrittenFile[] {
  const { text: path } = word
  if (path === undefined || path.startsWith('/dev/')) return []
  const { text, isWhole = false, files = [], urls = [] } = output ?? {}
  const [url] = urls
  const sources = sourcesOf({ files })
  const isKnown = text !== undefined && (text.text !== '' || (isWhole && files.length === 0)) && url === undefined
  return [
    {
      path,
      appends,
      ...(isKnown && { content: { text: text.text, map: offset => originalOffset(text, offset) } }),
      ...(url !== undefined && { url, place: { start: word.start, end: word.end } }),
      ...(sources.length > 0 && { copies: sources })
    }
  ]
}

function placeOf({ words }: ShellCommand): TextRange {
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}
