import type { ShellWord } from './shell.ts'

const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh'])
/** Where a shell may stand behind wrappers: `sudo -u user env A=1 bash -c …`. */
const maxWrappers = 10

/** What a command gives to a shell: a word that is its script, or its standard input. */
export function innerScript(words: readonly ShellWord[]): { word: ShellWord } | 'stdin' | undefined {
  const names = words.slice(0, maxWrappers).map(({ text = '' }) => text.slice(text.lastIndexOf('/') + 1))
  if (names[0] === 'eval') return words.length === 2 && words[1] ? { word: words[1] } : undefined
  const at = names.findIndex(name => shells.has(name) || name === 'su')
  if (at === -1) return undefined
  const flag = words.findIndex(({ text }, index) => index > at && /^-[a-zA-Z]*c$/.test(text?.slice(0, 20) ?? ''))
  const word = words[flag + 1]
  if (flag !== -1) return word && { word }
  const file = words.slice(at + 1).some(({ text }) => text === undefined || !text.startsWith('-'))
  return file || names[at] === 'su' ? undefined : 'stdin'
}
