import { findProgram } from '../../commands/command-prefix.ts'
import type { Place, Word } from '../../commands/command-line.ts'
import { originalOffset } from '../../syntax/shared/source-text.ts'
import type { SourceText } from '../../syntax/shared/source-text.ts'
import type { ShellCommand, ShellWord } from '../../syntax/shell/shell.ts'
import { inputOf, wordOutput } from '../shared/commands/output.ts'
import type { Output } from '../shared/commands/output.ts'

/** Where a list comes from that a command is given by something else than its words. */
export interface GivenList extends Place {
  readonly output: Output
  /** Its text is in the words of the command already. */
  readonly isInWords: boolean
}

/** A command with the words that substitutions and xargs give it, as far as the script says what they are. */
export interface GivenWords {
  readonly words: readonly Word[]
  readonly lists: readonly GivenList[]
}

/** What commands call their standard input. */
const inputNames = new Set(['-', '/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'])
/** Programs that tell where another one is: `which pip`, `command -v pip`, `pyenv which pip`. */
const finders = new Set(['which', 'command', 'type', 'whereis', 'pyenv', 'asdf', 'mise', 'rbenv', 'xcrun'])
/** No command line of a person has as many; kernels take no more than a few times that. */
export const mostWords = 20_000

/** What a command is given: `pip install $(cat list.txt)`, `pip install -r <(…)`, `… | xargs pip install`. */
export function givenWords(command: ShellCommand, content: string): GivenWords {
  const lists: GivenList[] = []
  const words = command.words.flatMap(word => substituted(word, content, lists))
  if (findProgram(words)?.takesInput !== true) return { words, lists }
  const { start = 0, end = 0 } = words.at(-1) ?? {}
  const output = argumentFile(words) ?? inputOf(command, content)
  if (output === undefined) return { words, lists }
  lists.push({ output, isInWords: true, start, end })
  return { words: [...words.filter(({ text }) => text !== '{}'), ...split(output.text)], lists }
}

/** The list that a command reads from its standard input; undefined for one that the script itself is given. */
export function inputList(command: ShellCommand, content: string, { start, end }: Place): GivenList | undefined {
  const output = inputOf(command, content)
  return output && { output, isInWords: false, start, end }
}

/** Whether a path stands for the standard input, or for a substitution. */
export function isInput(path: string): boolean {
  return inputNames.has(path) || path === substitution
}

const substitution = '/dev/fd/63'

function substituted(word: ShellWord, content: string, lists: GivenList[]): readonly Word[] {
  if (word.output === undefined) return [word]
  const program = named(word.output)
  if (program !== undefined) return [{ ...word, text: program }]
  const { start, end } = word
  const output = wordOutput(word, content)
  const isFile = content.startsWith('<(', start)
  const isKnown = output.text.text.trim() !== '' || output.files.length + output.urls.length > 0
  if (!isFile && !isKnown) return [word]
  lists.push({ output, isInWords: !isFile, start, end })
  return isFile ? [{ text: substitution, start, end }] : split(output.text)
}

/** The program that `$(which pip)` names. */
function named([command, ...others]: readonly ShellCommand[]): string | undefined {
  const [first, ...rest] = command?.words ?? []
  if (others.length > 0 || !finders.has(first?.text ?? '')) return undefined
  const name = rest.at(-1)?.text
  return name?.startsWith('-') === false ? name : undefined
}

/** The file of `xargs -a list.txt`. */
function argumentFile(words: readonly ShellWord[]): Output | undefined {
  const at = words.findIndex(({ text = '' }) => text === '-a' || text.startsWith('--arg-file'))
  const word = words[at]
  const file =
    word?.text?.startsWith('--arg-file=') === true ? word.text.slice('--arg-file='.length) : words[at + 1]?.text
  if (word === undefined || file === undefined) return undefined
  return { text: { text: '', pieces: [] }, files: [{ ...word, text: file }], urls: [], isWhole: true }
}

function split(source: SourceText): readonly Word[] {
  const found = source.text.matchAll(/[^\s"']+/g)
  return Array.from(found)
    .slice(0, mostWords + 1)
    .map(({ 0: text, index }) => {
      const last = originalOffset(source, index + text.length - 1)
      return { text, start: originalOffset(source, index), end: last + 1 }
    })
}
