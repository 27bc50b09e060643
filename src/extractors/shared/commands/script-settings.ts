import type { Place } from '../../../commands/command-line.ts'
import { findProgram } from '../../../commands/command-prefix.ts'
import { commandSettings, environmentSettings } from '../../../ecosystems/lookup/index-settings.ts'
import type { CommandSetting, IndexSetting } from '../../../ecosystems/shared/index-setting.ts'
import { sliceSource, sourceRange } from '../../../syntax/shared/source-text.ts'
import type { SourceText } from '../../../syntax/shared/source-text.ts'
import type { ShellCommand } from '../../../syntax/shell/shell.ts'
import { knownAddresses, withoutUnknown } from './known-addresses.ts'
import { inputOf, outputOf } from './output.ts'

/** What a command of a script says about indexes, and when it holds. */
export interface ScriptSetting extends IndexSetting, Place {
  /** `command`: for itself. `shell`: for what follows in its script. `machine`: for later scripts too. `next`: for those alone. */
  readonly holds: 'command' | 'shell' | 'machine' | 'next'
}

type Written = (start: number, end: number) => string

/** Files whose assignments become variables of later steps, or of later shells. */
const environmentFile =
  /^["']?(?:\$\{?(?:GITHUB_ENV|BASH_ENV)\}?|.{0,300}(?:\.bashrc|\.bash_profile|\.profile|\.zshrc|\.zshenv|\/etc\/environment|\/etc\/profile\.d\/[\w.-]{1,100}))["']?$/s

/** What a command says about indexes: by its options, in what it writes, and in the variables that it hands on. */
export function scriptSettings(command: ShellCommand, content: string, written: Written): readonly ScriptSetting[] {
  const words = knownAddresses(command.words, written)
  const own = commandSettings(words).map(setting => ({ ...setting, holds: holding(setting, command, words) }))
  return [...own, ...exported(command), ...handedOn(command, content, written)]
}

function holding(
  setting: CommandSetting,
  { words }: ShellCommand,
  known: readonly ShellCommand['words'][number][]
): ScriptSetting['holds'] {
  if (setting.stays === true) return 'machine'
  // The reader of the script follows the variables that it knows.
  const isKnown = words.some(
    ({ text, start, end }) => text !== undefined && start <= setting.start && setting.end <= end
  )
  return known[0]?.text === 'export' && !isKnown ? 'shell' : 'command'
}

/** `export NAME`, of a variable that was set before. */
function exported({ words, variables }: ShellCommand): readonly ScriptSetting[] {
  if (words[0]?.text !== 'export') return []
  return words.slice(1).flatMap(({ text = '', start, end }) => {
    const value = variables.get(text)
    if (value === undefined) return []
    return environmentSettings(text, value).map(setting => ({ ...setting, start, end, holds: 'command' as const }))
  })
}

/** `echo "NAME=value" >> "$GITHUB_ENV"` */
function handedOn(command: ShellCommand, content: string, written: Written): readonly ScriptSetting[] {
  const isTee = findProgram(command.words)?.name === 'tee'
  const targets = [...command.outputs.map(({ word }) => word), ...(isTee ? command.words.slice(1) : [])]
  if (!targets.some(({ text, start, end }) => environmentFile.test(text ?? written(start, end)))) return []
  const source = (isTee ? inputOf(command, content) : outputOf([command], content))?.text
  return source === undefined ? [] : assignments(source)
}

function assignments(source: SourceText): readonly ScriptSetting[] {
  const found = source.text.matchAll(/^[ \t]{0,40}(?:export[ \t]{1,9})?([a-z_]\w{0,200})=([^\r\n]{0,4000})/gim)
  return [...found].flatMap(({ 0: whole, 1: name = '', 2: value = '', index }) => {
    const plain = withoutUnknown(value) ?? value.replace(/^(["'])(.*)\1$/s, '$2')
    const from = index + whole.length - value.length
    const place = sourceRange(sliceSource(source, from, from + value.length))
    return environmentSettings(name, plain).map(setting => ({ ...setting, ...place, holds: 'next' as const }))
  })
}
