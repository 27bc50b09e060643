import type { Scope } from './scope.ts'
import type { ShellWord } from './shell.ts'

/** Which variables the commands of a script are given, and not only the script itself. */
export interface Exports {
  /** The followed variables that a command sees: those that are exported, and those that it exports itself. */
  given(words: readonly ShellWord[]): readonly string[]
  /** Follows an assignment; whether commands are given a followed variable anew. */
  assign(name: string): boolean
  /** Follows `export`, `declare -x` and `set -a`; the words of a command are from its name on. */
  follow(words: readonly ShellWord[]): void
}

/** Kept like variables, so that branches and subshells do with them what they do with those. None can have such a name. */
const markOf = (name: string): string => `export ${name}`
const everything = markOf('*')

/** Follows what a script exports, beside the variables that it is given from outside. */
export function createExports(scope: Scope, env: ReadonlyMap<string, string>, follow: readonly string[]): Exports {
  for (const name of env.keys()) scope.set(markOf(name), '1')
  const set = (name: string, isOn: boolean): void => {
    scope.set(markOf(name), isOn ? '1' : '')
  }
  const all = (): boolean => scope.get(everything) === '1'
  const has = (name: string): boolean => scope.get(markOf(name)) === '1'
  return {
    given(words) {
      const named = words[0]?.text === 'export' ? new Set(words.map(({ text }) => text)) : undefined
      return follow.filter(name => has(name) || named?.has(name) === true)
    },
    assign(name) {
      if (all()) set(name, true)
      return follow.includes(name) && has(name)
    },
    follow([name, ...rest]) {
      const options = rest.filter(({ text = '' }) => /^[-+]/.test(text)).map(({ text = '' }) => text)
      if (name?.text === 'set') {
        const names = rest.map(({ text = '' }) => text)
        const at = names.indexOf('allexport')
        const [option] = at > 0 ? [names[at - 1]] : options.filter(text => /^[-+][a-zA-Z]*a[a-zA-Z]*$/.test(text))
        if (option !== undefined) scope.set(everything, option.startsWith('-') ? '1' : '')
        return
      }
      if (!['export', 'declare', 'typeset', 'local', 'readonly'].includes(name?.text ?? '')) return
      const isExport = name?.text === 'export' || options.some(text => /^-[a-zA-Z]*x/.test(text)) || all()
      const isEnd = name?.text === 'export' ? options.includes('-n') : options.some(text => /^\+[a-zA-Z]*x/.test(text))
      if (!isExport && !isEnd) return
      for (const { text, around } of rest) {
        const [, variable] = /^([a-z_]\w*)(?:=|$)/i.exec(text ?? around?.before ?? '') ?? []
        if (variable !== undefined) set(variable, !isEnd)
      }
    }
  }
}
