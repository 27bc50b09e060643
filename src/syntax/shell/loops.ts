import type { For, Select, Word } from 'unbash'
import type { Scope } from './scope.ts'
import type { ShellCommand } from './shell.ts'

/** Bodies of loops are walked so often in one script, beyond once for each. */
const maxWalks = 200

/**
 * Walks the body of a loop once for each known value of its variable, and keeps what differs of its commands. One whose values
 * are not known, or too many, is walked once.
 */
export function createLoops(
  scope: Scope,
  commands: ShellCommand[],
  textsOf: (word: Word) => readonly string[] | undefined
): (loop: For | Select, body: () => void) => void {
  let room = maxWalks
  const valuesOf = (words: readonly Word[] = []): readonly string[] | undefined => {
    const texts = words.map(word =>
      word.parts?.some(({ type }) => type === 'Glob') === true ? undefined : textsOf(word)
    )
    return texts.every(each => each !== undefined) ? texts.flat() : undefined
  }
  return ({ name: { text: name }, wordlist }, body) => {
    const values = valuesOf(wordlist)
    const known = values !== undefined && values.length > 0 && values.length <= room ? values : [undefined]
    if (known.length > 1) room -= known.length
    const from = commands.length
    for (const value of known) {
      scope.set(name, value)
      scope.repeated(body)
    }
    scope.set(name, undefined)
    if (known.length > 1) commands.push(...distinct(commands.splice(from)))
  }
}

function distinct(commands: readonly ShellCommand[]): readonly ShellCommand[] {
  const keyOf = ({ words }: ShellCommand): string => JSON.stringify(words.map(({ text, start }) => [text, start]))
  const unique = [...new Map(commands.map(command => [keyOf(command), command])).values()]
  const times = new Map<number, number>()
  for (const { words } of unique) times.set(placeOf(words), (times.get(placeOf(words)) ?? 0) + 1)
  return unique.map(command =>
    (times.get(placeOf(command.words)) ?? 0) > 1 ? { ...command, isOneOfSeveral: true as const } : command
  )
}

function placeOf([first]: ShellCommand['words']): number {
  return first?.start ?? 0
}
