import type { Place, Word } from '../commands/command-line.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'
import { commandSettings } from '../ecosystems/lookup/index-settings.ts'
import { readInstall, type NamedInstalls } from '../ecosystems/lookup/install-commands.ts'
import { isStrange } from './strange-index.ts'
import { hosts } from '../hosts/registry.generated.ts'
import { readLoads } from '../hosts/lookup/load-commands.ts'
import { commandWords } from './command-words.ts'
import { keyOf, type Mention } from './mention.ts'

/** So many mentions of a text are told apart. */
const most = 1000

/** Programs that install or load, with the verbs of which a command has one; none where the program alone does. */
const programs = new Map<string, Set<string>>()
const stated = [
  ...[...ecosystems.values()].flatMap(({ mentions }) => mentions?.installers ?? []),
  ...[...hosts.values()].flatMap(({ mentions }) => mentions?.commands ?? [])
]
for (const command of stated) {
  const [program = '', ...verbs] = command.split(' ')
  programs.set(program, new Set([...(programs.get(program) ?? []), ...verbs]))
}
/** Verbs that write settings. */
const setting: ReadonlySet<string> = new Set(['config', 'source', 'sources', 'env'])

const program = new RegExp(
  `\\b(${[...programs.keys()].join('|')}|[A-Z_]*PIP)(?:\\d[\\d.]{0,7})?(?:\\.exe|\\.cmd)?(?=["'})]{0,3}[\\s"',\\\\])`,
  'g'
)

/** The commands in a text that install something, load something, or say where packages come from. One pass. */
export function commandsIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  program.lastIndex = 0
  for (let match = program.exec(text); match !== null && found.length < most; match = program.exec(text)) {
    const { index: start, 1: name = '' } = match
    const end = program.lastIndex
    // A part of a longer name, or of an address.
    if (/[-.@]/.test(text.charAt(start - 1)) && !text.startsWith('-m', start - 2)) continue
    const canonical = programs.has(name) ? name : 'pip'
    if (!mayInstall(text, end, programs.get(canonical))) continue
    const [, ...rest] = commandWords(text, start, end)
    const mention = mentionOf(text, [{ text: canonical, start, end }, ...rest])
    if (mention === undefined) continue
    found.push(mention)
    program.lastIndex = Math.max(end, mention.end)
  }
  return found
}

/** Whether one of the next words is a verb that matters. */
function mayInstall(text: string, from: number, verbs: ReadonlySet<string> = new Set()): boolean {
  if (verbs.size === 0) return true
  const next =
    text
      .slice(from, from + 120)
      .match(/[\w-]+/g)
      ?.slice(0, 8) ?? []
  return next.some(word => verbs.has(word) || setting.has(word))
}

function mentionOf(text: string, words: readonly Word[]): Mention | undefined {
  const [first, second] = words
  if (first === undefined || second === undefined) return undefined
  const install = readInstall(words)
  const operands = [...(install === undefined ? [] : installed(install, words)), ...loaded(words), ...settings(words)]
  const [operand] = operands.sort((one, other) => one.start - other.start)
  if (operand === undefined) return undefined
  const end = words.at(-1)?.end ?? operand.end
  return {
    kind: operand.kind,
    key: keyOf(text, first.start, end),
    start: first.start,
    end,
    operand: operand.start,
    isChecked: operands.every(({ isChecked }) => isChecked),
    isList: /["'\n]/.test(text.slice(first.end, second.start))
  }
}

interface Operand {
  readonly kind: Mention['kind']
  readonly start: number
  readonly end: number
  readonly isChecked: boolean
}

function installed(
  { ecosystem, packages, files, unresolved }: NamedInstalls,
  words: readonly Word[]
): readonly Operand[] {
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
  return commandSettings(words)
    .filter(isStrange)
    .map(({ start, end }) => ({ kind: 'index', start, end, isChecked: false }))
}
