import { addTo } from '../core/group.ts'
import { once } from '../core/once.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'

/** A command that installs packages or takes them away, as the words of a text name it. */
export interface CommandWords {
  /** Folder name under `ecosystems/`. */
  readonly ecosystem: string
  readonly does: 'install' | 'remove'
  /** Offset of its program in the text. */
  readonly start: number
}

/** What follows a program that installs, by the name of the program. */
const programs = once(() => {
  const found = new Map<string, { readonly ecosystem: string; readonly verb: string | undefined }[]>()
  for (const [ecosystem, { mentions }] of ecosystems)
    for (const command of mentions?.installers ?? []) {
      const [program = '', verb] = command.split(' ')
      addTo(found, program, { ecosystem, verb })
    }
  return found
})

/** The name of any of them: hardly any text has one. */
const anyProgram = once(
  () => new RegExp([...programs().keys()].map(name => name.replaceAll(/[.+*]/g, '\\$&')).join('|'))
)

/** So many words that name a program are looked at. */
const mostPrograms = 20

const removing: ReadonlySet<string> = new Set(['uninstall', 'remove', 'rm', 'un', 'r', 'purge', 'unlink'])

/** The last command that the words of a text name: the one that takes what follows as its operand. */
export function commandIn(text: string): CommandWords | undefined {
  const from = lastCommand(text)
  const last = text.slice(from).toLowerCase()
  if (!anyProgram().test(last)) return undefined
  const words = [...last.matchAll(/[\w.+@~=-]{1,200}/g)]
  let left = mostPrograms
  for (let at = words.length - 1; at >= 0 && left > 0; at--) {
    const commands = programs().get(programOf(words[at]?.[0] ?? ''))
    if (commands === undefined) continue
    left--
    const start = from + (words[at]?.index ?? 0)
    const rest = words.slice(at + 1).map(([word]) => word)
    const [first] = rest.filter(word => removing.has(word) || commands.some(({ verb }) => verb === word))
    const [{ ecosystem } = { ecosystem: '' }] = commands
    if (first !== undefined && removing.has(first)) return { ecosystem, does: 'remove', start }
    const command = commands.find(({ verb }) => verb === first)
    if (command !== undefined) return { ecosystem: command.ecosystem, does: 'install', start }
  }
  return undefined
}

/** Without the version of an interpreter, a variable's prefix and an option that is joined to it: `-mpip`, `VENV_PIP3`. */
function programOf(word: string): string {
  const plain = word.replace(/(?<=[a-z])[\d.]{1,8}$/, '').replace(/\.(?:exe|cmd)$/, '')
  return programs().has(plain) ? plain : plain.replace(/^-m|^\w{0,60}_(?=[a-z]+$)/, '')
}

/** Where the last command of a text begins. */
export function lastCommand(text: string): number {
  const ends = /&&|\|\|?|;/g
  let start = 0
  while (ends.exec(text) !== null) start = ends.lastIndex
  return start
}
