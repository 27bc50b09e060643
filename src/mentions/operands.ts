import type { Place, Word } from '../commands/command-line.ts'
import { commandSettings } from '../ecosystems/lookup/index-settings.ts'
import { readInstall } from '../ecosystems/lookup/install-commands.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'
import { readLoads } from '../hosts/lookup/load-commands.ts'
import type { Mention } from './mention.ts'
import type { Program } from './programs.ts'
import { isStrange } from './strange-index.ts'

/** Words that show that a command says where packages come from. */
const settles = /:\/\/|trusted|insecure|ssl|tls|registry|index|channel|source/i

/** What the words of a command install, load, or say of indexes, in the order of the text. */
export function operandsOf({ loads }: Pick<Program, 'loads'>, words: readonly Word[]): readonly Operand[] {
  const found = loads ? loaded(words) : [...installed(words), ...settings(words)]
  return found.toSorted((one, other) => one.start - other.start)
}

/** A word of a command that says what comes in, or from where. */
export interface Operand {
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
  const joint = ecosystem === undefined ? undefined : ecosystems.get(ecosystem)?.mentions?.joint
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
