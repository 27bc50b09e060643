import type { Place, Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import { ecosystems } from '../registry.generated.ts'

/** A settings file that a command or a variable names. */
export interface NamedSettings extends Place {
  readonly path: string
}

const pointers = [...ecosystems.values()].flatMap(({ settingsPointers }) => settingsPointers ?? [])
/** Variables that name settings files. */
const variables = new Set(pointers.flatMap(({ variables: names }) => names))
const options = new Set(pointers.flatMap(({ options: names }) => names))
const exporting: ReadonlySet<string> = new Set(['export', 'declare', 'typeset', 'readonly'])

/** Whether the value of a variable is the path of a settings file. */
export function namesSettings(variable: string): boolean {
  return variables.has(variable)
}

/** The settings files that a command names: by options, and by variables before its program or that it exports. */
export function settingsFilesIn(words: readonly Word[]): readonly NamedSettings[] {
  const program = findProgram(words)
  if (program === undefined) return []
  const found: NamedSettings[] = []
  const add = (path: string | undefined, { start, end }: Place): void => {
    if (path !== undefined && isPath(path)) found.push({ path, start, end })
  }
  for (const [name, word] of program.assigned) if (variables.has(name)) add(word.text, word)
  if (exporting.has(program.name))
    for (const word of program.rest) {
      const [, name = '', value] = /^([a-z_]\w*)=(.*)$/is.exec(word.text ?? '') ?? []
      if (variables.has(name)) add(value, word)
    }
  for (const [index, word] of program.rest.entries()) {
    const { text = '' } = word
    if (!text.startsWith('-')) continue
    const [option = '', value] = text.split('=', 2)
    if (!options.has(`${program.name} ${option}`)) continue
    const next = program.rest[index + 1]
    if (value !== undefined) add(value, word)
    else if (next !== undefined) add(next.text, next)
  }
  return found
}

/** `cargo --config key=value` sets a value. */
function isPath(text: string): boolean {
  return text !== '' && !/[=*?]|^\/dev\//.test(text)
}
