import type { Word } from '../../../commands/command-line.ts'
import type { RemoteCode } from '../../../core/component.ts'
import type { HostCommands } from '../../host.ts'
import type { KeyMeaning } from '../model-keys.ts'
import { findLoader } from './find-loader.ts'
import type { CommandLoad, LoadCommand, LoadedRepository } from './load-command.ts'
import { readLoadOptions, type Given } from './load-options.ts'

/** Reads a command by the first row of a catalogue that it fits; undefined where it fits none. Never throws. */
export function readLoad(words: readonly Word[], catalogue: readonly LoadCommand[]): CommandLoad | undefined {
  const program = findLoader(words)
  if (program === undefined) return undefined
  for (const command of catalogue) {
    if (!command.programs.some(each => fits(each, program.name))) continue
    const rest = behind(command.subcommand, program.rest)
    if (rest === undefined) continue
    const given = readLoadOptions(rest, command)
    for (const [name, meaning] of command.variables ?? []) {
      const value = program.assigned.get(name)
      if (value !== undefined && given.values(meaning).length === 0) given.add(meaning, value)
    }
    const repositories = repositoriesOf(command, given)
    if (repositories.length > 0 || command.isShared !== true) return { use: command.use, repositories }
  }
  return undefined
}

/** `*.py` is any script. */
function fits(pattern: string, name: string): boolean {
  return pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern
}

/** What follows a subcommand; flags may stand before it. */
function behind(subcommand: readonly string[], words: readonly Word[]): readonly Word[] | undefined {
  let rest = words
  for (const name of subcommand) {
    const at = rest.findIndex(({ text }) => text?.startsWith('-') !== true)
    if (rest[at]?.text !== name) return undefined
    rest = rest.slice(at + 1)
  }
  return rest
}

function repositoriesOf(command: LoadCommand, given: Given): readonly LoadedRepository[] {
  const { kind, takesPaths, operands, idOf, isShared, isGuess } = command
  const last = (meaning: KeyMeaning): Word | undefined => given.values(meaning).at(-1)
  const named = (word: Word | undefined): Word | undefined => {
    if (word?.text === undefined) return isShared === true ? undefined : word
    const text = idOf === undefined ? word.text : idOf(word.text)
    return text === undefined ? undefined : { ...word, text }
  }
  const type = last('repository-type')?.text
  if (type === 'space') return []
  const option = last('model')
  const operand = option === undefined && operands !== undefined ? given.operand() : undefined
  const [model, dataset] = [named(option ?? operand?.word), last('dataset')]
  const flag = last('remote-code')
  const remoteCode = isRemoteCode(flag)
  const code = { remoteCode, ...(flag !== undefined && remoteCode !== false && { remoteCodeAt: flag }) }
  const files = [...given.values('file'), ...(operands === 'repository-and-files' ? given.others(operand) : [])]
  const own = { ...words({ revision: last('revision'), codeRevision: last('code-revision') }), files, ...code }
  const bare = { takesPaths, files: [], remoteCode: false, isCertain: isGuess !== true } as const
  const isCertain = bare.isCertain && operand?.isCertain !== false
  const tokenizer = { ...bare, ...code, ...words({ revision: last('tokenizer-revision') }) }
  const found: (Omit<LoadedRepository, 'id'> & { readonly id: Word | undefined })[] = [
    { ...bare, ...own, kind: type === 'dataset' ? 'dataset' : kind, id: model, isCertain, ...mayBeValue(operand) },
    { ...bare, ...(model === undefined && own), kind: 'dataset', id: dataset },
    { ...tokenizer, kind: 'model', id: last('tokenizer') },
    { ...bare, kind: 'model', id: last('adapter') },
    { ...bare, kind: 'model', id: named(last('draft-model')) }
  ]
  return found.flatMap(({ id, ...rest }) => (id === undefined ? [] : [{ id, ...rest }]))
}

function mayBeValue(operand: ReturnType<Given['operand']>): Pick<LoadedRepository, 'mayBeValue'> {
  return operand?.isCertain === false && operand.word.text?.includes('/') === false ? { mayBeValue: true } : {}
}

/** The words that are there and that say something. */
function words<Key extends string>(given: Readonly<Record<Key, Word | undefined>>): Partial<Record<Key, Word>> {
  const entries = Object.entries<Word | undefined>(given).filter(([, word]) => word !== undefined && word.text !== '')
  return Object.fromEntries(entries) as Partial<Record<Key, Word>>
}

function isRemoteCode(word: Word | undefined): RemoteCode {
  if (word === undefined) return false
  if (word.text === undefined) return 'unknown'
  return !/^(?:false|0|no|off|n|f)?$/i.test(word.text)
}

/** The rows of a catalogue by the names of their commands, as a host answers for them. */
export function answers(
  catalogue: readonly Pick<LoadCommand, 'use' | 'pin'>[]
): Pick<HostCommands, 'pin' | 'isCommand'> {
  const rows = new Map(catalogue.map(row => [row.use, row]))
  return { pin: use => rows.get(use)?.pin, isCommand: use => rows.has(use) }
}
