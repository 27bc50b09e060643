/** A part of a command by the key that it stands under, in the order of the words: what runs, and what it is given. */
export type Part = 'entry' | 'program' | 'arguments'

const keys: readonly (readonly [Part, string])[] = [
  ['entry', 'entrypoint'],
  ['program', 'command cmd program exec executable runtimeexecutable path bin binary file filename process'],
  ['arguments', 'args arguments argv runtimeargs params parameters']
]
const parts = new Map(keys.flatMap(([part, names]) => names.split(' ').map(name => [name, part] as const)))
/** Keys that are one of several things: they name a program only beside arguments. */
const vague: ReadonlySet<string> = new Set(
  'path bin binary file filename process params parameters exec program'.split(' ')
)

/** The part of a command that a key says. */
export function partOf(key: string): Part | undefined {
  return parts.get(plain(key))
}

/** Parts of a command in the order of its words. */
export const order: readonly Part[] = ['entry', 'program', 'arguments']

/** The part of a command that a key says by itself, whatever stands beside it. */
export function surePartOf(key: string): Part | undefined {
  return vague.has(plain(key)) ? undefined : partOf(key)
}

/** Whether a list under a key is the words of a command by the key alone: `command`, `entrypoint`, `initArgs`. */
export function isCommandKey(key: string): boolean {
  const name = plain(key)
  return surePartOf(key) !== undefined || /(?:command|cmd|args|argv|script|exec|run)s?$/.test(name)
}

/** Keys of lists of words that belong to no command. */
const words =
  /^(?:keywords?|tags?|topics?|labels?|categor(?:y|ies)|classifiers?|aliases|names?|skip|words?|vocabulary|tokens?|stopwords?|packages?|tools?|features?|topics?|allow(?:ed)?\w*|deny\w*|disallow\w*|block\w*|ignore\w*|exclude\w*|synonyms|examples?|languages?)$/

/** Whether a list under a key is one of words. */
export function isWordsKey(key: string): boolean {
  return words.test(plain(key))
}

function plain(key: string): string {
  return key.toLowerCase().replace(/[-_]/g, '')
}
