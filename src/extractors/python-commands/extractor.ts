import { posix } from 'node:path'
import { isFailure } from '../../core/failure.ts'
import type { Call } from '../../syntax/python/call.ts'
import { readPython, type PythonFile } from '../../syntax/python/python.ts'
import type { Embedded, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { formOf, mayRun, type CommandForm } from './calls.ts'
import { commandText, type CommandPart } from './command-text.ts'
import { filesOf, namedPackages, packageCommands } from './package-lists.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { commandParts, wordParts } from './words.ts'

const nothing: Extraction = { components: [], gaps: [] }
const mostCommands = 1000

/** Python that runs commands: what they say is read by the readers of shell. */
export const extractor: Extractor = {
  files: ['**/*.py', '**/*.pyw', '**/BUILD{,.pants}'],
  languages: ['python'],
  mayMatter: mayRun,
  extract(input) {
    const { content } = input
    const file = readPython(content)
    // The reader of what programs load says why it cannot be read.
    if (isFailure(file)) return nothing
    const found = [
      ...file.calls.flatMap(call => commandsOf(file, content, call)),
      ...namedPackages(file, content).map(parts => command(parts, 0, ''))
    ]
    const beyond = found[mostCommands]
    const reason = `only the first ${mostCommands} of its commands are read`
    return {
      components: [],
      gaps: [
        ...found.slice(0, mostCommands).flatMap(({ cut }) => (cut === undefined ? [] : [cutOff(input, cut)])),
        ...(beyond === undefined
          ? []
          : [unreadable(input, beyond.embedded.map(0), beyond.embedded.map(0), reason, 'limit-exceeded')])
      ],
      embedded: found.slice(0, mostCommands).map(({ embedded }) => embedded),
      wantsAs: listsAt(
        input.path,
        found.flatMap(({ lists }) => lists)
      )
    }
  }
}

/** A command, and where the part of it begins that was not read because there is too much of it. */
interface FoundCommand {
  readonly embedded: Embedded
  readonly cut: Piece | undefined
  /** Paths of the requirements files that tools install from. */
  readonly lists: readonly string[]
}

/** Where lists can be that tools read on the machine of the person: beside the program, or in the folder it is run from. */
function listsAt(path: string, lists: readonly string[]): NonNullable<Extraction['wantsAs']> {
  const paths = lists
    .filter(list => !/^[/~]|:\/\//.test(list))
    .flatMap(list => [posix.join(posix.dirname(path), list), posix.normalize(list)])
    .filter(list => !/^\.{1,2}(?:\/|$)/.test(list))
  return [...new Set(paths)].map(list => ({ path: list, format: 'pip-requirements' }))
}

function cutOff(input: ExtractorInput, { from, to }: Piece): ExtractedGap {
  const reason = 'the command has too many parts, and was not read from here on'
  return unreadable(input, from, to, reason, 'limit-exceeded')
}

function commandsOf(file: PythonFile, content: string, call: Call): readonly FoundCommand[] {
  const { path, root } = file.path(call)
  const form = formOf(path, root === 'value', content)
  const commands = [
    ...(form === undefined ? [] : given(file, content, call, form)),
    ...packageCommands(file, content, call, path)
  ]
  return commands.map(parts => command(parts, call.node.from, slotOf(call)))
}

function command(parts: readonly CommandPart[], at: number, slot: string): FoundCommand {
  return {
    embedded: { language: 'shell', ...commandText(parts, at), ...(slot !== '' && { slot }) },
    cut: parts.flatMap(part => (part.type === 'fixed' ? [] : part.pieces)).find(({ isCut }) => isCut),
    lists: filesOf(parts)
  }
}

/** The commands that the arguments of a call give. */
function given(file: PythonFile, content: string, call: Call, form: CommandForm): readonly (readonly CommandPart[])[] {
  const { positional, scope } = call
  const at = (index: number) => file.argument(call, undefined, index)
  switch (form.type) {
    case 'command': {
      const argument = file.argument(call, form.keyword, form.position)
      return argument === undefined ? [] : [commandParts(file, content, argument)]
    }
    case 'list': {
      const argument = file.argument(call, form.keyword, form.position)
      return argument === undefined ? [] : [[fixed(form.before), ...commandParts(file, content, argument)]]
    }
    case 'keywords':
      return form.keywords.flatMap(keyword => {
        const argument = file.argument(call, keyword)
        return argument === undefined ? [] : [commandParts(file, content, argument)]
      })
    case 'joined': {
      const [program, words] = form.keywords.map((keyword, position) => file.argument(call, keyword, position))
      if (program === undefined || words === undefined) return []
      return [[...commandParts(file, content, program), ...wordParts(file, content, words)]]
    }
    case 'words': {
      const rest = [...positional.slice(form.from), ...call.stars]
      const parts = rest.flatMap(node => wordParts(file, content, { node, scope }))
      if (parts.length === 0) return []
      return [form.before === '' ? parts : [fixed(form.before), ...parts]]
    }
    case 'texts':
      return positional.flatMap(node => {
        const parts = wordParts(file, content, { node, scope })
        return parts.map(part => [part.type === 'word' ? { ...part, type: 'text' as const } : part])
      })
    case 'magic': {
      const parts = [at(0), at(1), at(2)].flatMap(argument =>
        argument === undefined ? [] : [piecesOf(file, content, argument)]
      )
      return magic((parts[0] ?? []).map(piece => piece.text ?? '').join(''), parts)
    }
  }
}

/** What a magic of IPython runs in a shell: `%pip install x`, `%%bash`. */
function magic(line: string, parts: readonly (readonly Piece[])[]): readonly (readonly CommandPart[])[] {
  const [name = ''] = line.trim().replace(/^%+/, '').split(/\s/)
  if (/^(?:pip|conda|mamba|micromamba|uv)$/.test(name)) return [parts.map(text)]
  const last = parts.slice(1).at(-1)
  return /^(?:system|sx|!|bash|sh|script)$/.test(name) && last !== undefined ? [[text(last)]] : []
}

function text(pieces: readonly Piece[]): CommandPart {
  return { type: 'text', pieces }
}

function fixed(words: string): CommandPart {
  return { type: 'fixed', text: words }
}

/** The functions and classes around a call. */
function slotOf({ scope }: Call): string {
  const names: string[] = []
  for (let each: typeof scope | undefined = scope; each !== undefined && names.length < 8; each = each.parent) {
    if (each.name !== '') names.unshift(each.name)
  }
  return names.join('.')
}
