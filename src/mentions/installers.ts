import { ecosystems } from '../ecosystems/registry.generated.ts'

/** A command that installs packages, as the words of a text name it. */
export interface InstallerWords {
  /** Folder name under `ecosystems/`. */
  readonly ecosystem: string
  readonly program: string
}

interface Command {
  readonly ecosystem: string
  readonly verb: string | undefined
}

/** What follows a program, by its name. */
const programs = new Map<string, Command[]>()
for (const [ecosystem, { mentions }] of ecosystems)
  for (const command of mentions?.installers ?? []) {
    const [program = '', verb] = command.split(' ')
    programs.set(program, [...(programs.get(program) ?? []), { ecosystem, verb }])
  }

/** Takes back what an installer has installed. */
const removing: ReadonlySet<string> = new Set(['uninstall', 'remove', 'rm', 'un', 'purge', 'unlink'])

/**
 * The last command that the words of a text name, before the place where it ends: what installs what follows. `removes`
 * is one that takes packages away. Undefined for none.
 */
export function installerIn(text: string): InstallerWords | 'removes' | undefined {
  const words = wordsOf(lastCommand(text))
  for (let at = words.length - 1; at >= 0; at--) {
    const program = programOf(words[at] ?? '')
    const commands = programs.get(program)
    if (commands === undefined) continue
    const rest = words.slice(at + 1)
    const command = commands.find(({ verb }) => verb === undefined || rest.includes(verb))
    // `pip` of `uv pip install` is its own program; `npm` of `npm uninstall` is none that installs.
    if (rest.some(word => removing.has(word)) && command?.verb !== undefined && !isFirst(rest, command.verb))
      return 'removes'
    if (command !== undefined) return { ecosystem: command.ecosystem, program }
    if (rest.some(word => removing.has(word))) return 'removes'
  }
  return undefined
}

/** Whether a verb that installs stands before each that takes away. */
function isFirst(rest: readonly string[], verb: string): boolean {
  return rest.findIndex(word => removing.has(word)) > rest.indexOf(verb)
}

/** Without the version of an interpreter, a variable's prefix and an option that is joined to it: `-mpip`, `VENV_PIP3`. */
function programOf(word: string): string {
  const plain = word.replace(/(?<=[a-z])[\d.]{1,8}$/, '').replace(/\.exe$|\.cmd$/, '')
  if (programs.has(plain)) return plain
  return plain.replace(/^-m|^\w{0,60}_(?=[a-z]+$)/, '')
}

/** The words of a text in lower case, those of paths apart. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\w.+@~=-]{1,200}/g) ?? []
}

/** What stands behind the last word that ends a command. */
function lastCommand(text: string): string {
  const ends = /&&|\|\|?|;/g
  let start = 0
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) start = ends.lastIndex
  return text.slice(start)
}
