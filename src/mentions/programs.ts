import { once } from '../core/once.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'
import { hosts } from '../hosts/registry.generated.ts'

/** A program that installs or loads. */
export interface Program {
  /** Of which a command has one; none where the program alone does. */
  readonly verbs: ReadonlySet<string>
  readonly loads: boolean
}

/** Programs that install or load, by their names. */
export const programs: () => ReadonlyMap<string, Program> = once(programsOf)

/** Programs that install or load, and variables that stand for one. */
export function programNames(): readonly string[] {
  return [...programs().keys(), 'PIP']
}

const named = once(
  () => new RegExp(`\\b(?:${[...programs().keys()].map(name => name.replaceAll('.', '\\.')).join('|')})(?![A-Za-z_-])`)
)

/** Whether a text names a program that installs or loads, anywhere. */
export function namesProgram(text: string): boolean {
  return named().test(text)
}

/** A program by its name alone, without its folder, and the version or extension that its name ends with. */
export function programOf(word: string): string {
  const name = word.slice(word.lastIndexOf('/') + 1).replace(/\.(?:exe|cmd)$/i, '')
  return programs().has(name) ? name : name.replace(/\d[\d.]{0,7}$/, '')
}

function programsOf(): ReadonlyMap<string, Program> {
  const found = new Map<string, Program>()
  const stated = [
    ...[...ecosystems.values()].map(({ mentions }) => [mentions?.installers ?? [], false] as const),
    ...[...hosts.values()].map(({ mentions }) => [mentions?.commands ?? [], true] as const)
  ]
  for (const [commands, loads] of stated)
    for (const command of commands) {
      const [name = '', ...verbs] = command.split(' ')
      const { verbs: known } = found.get(name) ?? { verbs: [] }
      found.set(name, { verbs: new Set([...known, ...verbs]), loads })
    }
  return found
}
