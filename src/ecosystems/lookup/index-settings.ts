import type { Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import { gitEnvironment, gitSettings, gitVariables } from '../shared/git-connection.ts'
import type { CommandSetting, IndexSetting } from '../shared/index-setting.ts'
import { ecosystems } from '../registry.generated.ts'

/** The variables that say something about indexes, by their whole name. */
export const indexVariables: readonly string[] = [
  ...[...ecosystems.values()].flatMap(({ variables = [] }) => variables),
  ...gitVariables
]

/** What a variable of the environment says about indexes, and about how servers are reached. */
export function environmentSettings(name: string, value: string): readonly IndexSetting[] {
  return [
    ...[...ecosystems.values()].flatMap(({ environment }) => environment?.(name, value) ?? []),
    ...gitEnvironment(name, value)
  ]
}

const declaring: ReadonlySet<string> = new Set(['export', 'declare', 'typeset', 'readonly'])

/**
 * What a command says about them: by its options, by the variables that stand before its program or that it exports, and by
 * what it writes into settings. Places are those of the words that give the values.
 */
export function commandSettings(words: readonly Word[]): readonly CommandSetting[] {
  const program = findProgram(words)
  if (program === undefined) return []
  const before = [...program.assigned].flatMap(([name, word]) => ofVariable(name, word))
  const exported = declaring.has(program.name) ? program.rest.flatMap(assignment) : []
  const own = [...ecosystems.values()].flatMap(({ settings }) => settings?.(program) ?? [])
  return [...before, ...exported, ...own, ...gitSettings(program)]
}

function assignment({ text, start, end }: Word): readonly CommandSetting[] {
  const [, name, value] = /^([a-z_]\w*)=(.*)$/is.exec(text ?? '') ?? []
  return name === undefined ? [] : ofVariable(name, { text: value, start: start + name.length + 1, end })
}

function ofVariable(name: string, { text, start, end }: Word): readonly CommandSetting[] {
  return text === undefined ? [] : environmentSettings(name, text).map(setting => ({ ...setting, start, end }))
}
