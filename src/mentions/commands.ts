import type { Place, Word } from '../commands/command-line.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'
import { commandSettings } from '../ecosystems/lookup/index-settings.ts'
import { readInstall } from '../ecosystems/lookup/install-commands.ts'
import { isStrange } from './strange-index.ts'
import { hosts } from '../hosts/registry.generated.ts'
import { readLoads } from '../hosts/lookup/load-commands.ts'
import { commandWords, isCut } from './command-words.ts'
import { beyondAt, keyOf, type Mention } from './mention.ts'

/** So many words of commands are read of a text, and of a long one so many for each 100 units. */
const mostWords = 5000
const mostOf100 = 2

const noVerbs: ReadonlySet<string> = new Set()

interface Program {
  /** Of which a command has one; none where the program alone does. */
  readonly verbs: Set<string>
  readonly loads: boolean
}

/** Programs that install or load. */
const programs = new Map<string, Program>()
const stated = [
  ...[...ecosystems.values()].map(({ mentions }) => [mentions?.installers ?? [], false] as const),
  ...[...hosts.values()].map(({ mentions }) => [mentions?.commands ?? [], true] as const)
]
for (const [commands, loads] of stated)
  for (const command of commands) {
    const [name = '', ...verbs] = command.split(' ')
    const { verbs: known } = programs.get(name) ?? { verbs: [] }
    programs.set(name, { verbs: new Set([...known, ...verbs]), loads })
  }
/** Verbs that write settings, and words that show that a command says where packages come from. */
const setting: ReadonlySet<string> = new Set(['config', 'source', 'sources', 'env'])
const settles = /:\/\/|trusted|insecure|ssl|tls|registry|index|channel|source/i

/** Programs that install or load, and variables that stand for one. */
export const programNames: readonly string[] = [...programs.keys(), 'PIP']

/** How many words of commands may still be read of a text. */
export interface WordsLeft {
  words: number
}

export function wordsLeft({ length }: string): WordsLeft {
  return { words: mostWords + (length / 100) * mostOf100 }
}

/**
 * The command whose program stands at an offset, where it installs something, loads something, or says where packages come
 * from.
 */
export function commandAt(text: string, name: string, start: number, left: WordsLeft): Mention | undefined {
  const canonical = programs.has(name) ? name : 'pip'
  const { verbs = noVerbs, loads = false } = programs.get(canonical) ?? {}
  behind.lastIndex = start + name.length
  const [suffix] = behind.exec(text) ?? []
  // A part of a longer name, or of an address.
  const isPart = /[-.@]/.test(text.charAt(start - 1)) && !text.startsWith('-m', start - 2)
  if (suffix === undefined || isPart) return undefined
  const end = start + name.length + suffix.length
  if (!mayInstall(text, end, verbs)) return undefined
  if (left.words < 0) return beyondAt(start, end)
  const [, ...rest] = commandWords(text, start, end)
  left.words -= rest.length
  const words = [{ text: canonical, start, end }, ...rest]
  return mentionOf(text, words, loads ? loaded(words) : [...installed(words), ...settings(words)])
}

/** The rest of a program's name, with what ends it. */
const behind = /(?:\d[\d.]{0,7})?(?:\.exe|\.cmd)?(?=["'})]{0,3}[\s"',\\])/y

/** Whether one of the next words is a verb that matters. */
function mayInstall(text: string, from: number, verbs: ReadonlySet<string>): boolean {
  if (verbs.size === 0) return true
  const next = text.slice(from, from + 120).match(/[\w-]+/g) ?? []
  return next.slice(0, 8).some(word => verbs.has(word) || setting.has(word))
}

function mentionOf(text: string, words: readonly Word[], operands: readonly Operand[]): Mention | undefined {
  const [first, second] = words
  const [operand] = operands.toSorted((one, other) => one.start - other.start)
  if (first === undefined || second === undefined || operand === undefined) return undefined
  const end = words.at(-1)?.end ?? operand.end
  return {
    kind: operand.kind,
    key: keyOf(text, first.start, end),
    start: first.start,
    end,
    operand: operand.start,
    isChecked: !isCut(words) && operands.every(({ isChecked }) => isChecked),
    isList: /["'\n]/.test(text.slice(first.end, second.start))
  }
}

interface Operand {
  readonly kind: Mention['kind']
  readonly start: number
  readonly end: number
  readonly isChecked: boolean
}

function installed(words: readonly Word[]): readonly Operand[] {
  const install = readInstall(words)
  if (install === undefined) return []
  const { ecosystem, packages, files, unresolved } = install
  const downloads = words.some(({ text }) => text === '-y' || text === '--yes')
  const joint = ecosystems.get(ecosystem)?.mentions?.joint
  const named = packages.map(({ start, end, version, source, ownFirst, specifier }): Operand => {
    const isPinned = version !== undefined && joint !== undefined && source.type === 'registry'
    return {
      kind: 'command',
      start,
      end,
      isChecked: isPinned || (ownFirst === true && specifier === undefined && !downloads)
    }
  })
  const lists = files.filter(({ path }) => !isUsualList(path))
  const isKnown = ({ start }: Place): boolean => words.some(word => word.start === start && word.text !== undefined)
  return [
    ...named,
    ...lists.map(({ start, end }): Operand => ({ kind: 'command', start, end, isChecked: false })),
    // What only the run knows is a note where a reader finds it, too.
    ...unresolved.map((place): Operand => ({ kind: 'command', ...place, isChecked: !isKnown(place) }))
  ]
}

/** Lists that are reviewed wherever they are, by their names. */
function isUsualList(path: string): boolean {
  return (
    !path.includes('://') &&
    /(?:requirements?|constraints?)[^/]*\.(?:txt|in)$|environment[^/]*\.ya?ml$|pyproject\.toml$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i.test(
      path
    )
  )
}

function loaded(words: readonly Word[]): readonly Operand[] {
  const loads = readLoads(words)
  return (loads?.repositories ?? []).map(({ id: { start, end } }) => ({ kind: 'load', start, end, isChecked: false }))
}

function settings(words: readonly Word[]): readonly Operand[] {
  if (!words.some(({ text = '' }) => settles.test(text))) return []
  return commandSettings(words)
    .filter(isStrange)
    .map(({ start, end }) => ({ kind: 'index', start, end, isChecked: false }))
}
