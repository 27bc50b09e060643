import { originalOffset } from '../../syntax/shared/source-text.ts'
import type { ShellCommand } from '../../syntax/shell/shell.ts'
import type { Embedded, ExtractedGap, ExtractorInput, NamedList } from '../extractor.ts'
import type { CommandContents } from '../shared/commands/read-command.ts'
import { downloadedList } from '../shared/files/gaps.ts'
import { inputList, isInput } from './given.ts'
import type { GivenList, GivenWords } from './given.ts'

/** The lists of packages that a command reads. */
export interface Lists {
  readonly lists: readonly NamedList[]
  /** Those that the script itself holds. */
  readonly embedded: readonly Embedded[]
  readonly gaps: readonly ExtractedGap[]
}

/** The requirements files that a command reads: those it names, and what it is given by pipes and substitutions. */
export function listsOf(
  command: ShellCommand,
  given: GivenWords,
  { files, gaps, takesRequirements }: CommandContents,
  { content, locate }: ExtractorInput
): Lists {
  const named = files.filter(({ isRequirements }) => isRequirements === true)
  const format = 'pip-requirements' as const
  const lists = named
    .filter(({ path }) => !isInput(path))
    .map(({ path, start, end }): NamedList => ({ path, format, location: locate(start, end) }))
  const input = named.find(({ path }) => isInput(path) && path !== '/dev/fd/63') ?? unknownWord(command, gaps)
  const read = input === undefined ? undefined : inputList(command, content, input)
  const all: readonly GivenList[] = [...given.lists, ...(read === undefined ? [] : [read])]
  const downloads = all.flatMap(({ output, start, end }) =>
    output.urls.map(url => downloadedList(url, locate(start, end)))
  )
  if (!takesRequirements) return { lists, embedded: [], gaps: downloads }
  return {
    lists: [
      ...lists,
      ...all.flatMap(({ output, start, end }) =>
        output.files.flatMap(({ text: path }) =>
          path === undefined ? [] : [{ path, format, location: locate(start, end) }]
        )
      )
    ],
    embedded: all
      .filter(({ isInWords, output }) => !isInWords && output.text.text.trim() !== '')
      .map(({ output: { text } }) => ({
        language: format,
        text: text.text,
        map: (offset: number) => originalOffset(text, offset)
      })),
    gaps: downloads
  }
}

/** A loop gives a command one line after the other: `while read -r line; do pip install "$line"; done < list.txt`. */
function unknownWord(
  { words, input }: ShellCommand,
  gaps: readonly ExtractedGap[]
): { readonly start: number; readonly end: number } | undefined {
  return input !== undefined && gaps.length > 0 ? words.find(({ text }) => text === undefined) : undefined
}
