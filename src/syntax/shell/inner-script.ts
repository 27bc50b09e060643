import type { ShellWord } from './shell.ts'

const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'fish', 'pwsh', 'powershell'])
/** Options of other programs whose value is a script. */
const scriptOptions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['nix-shell', new Set(['--run', '--command'])]
])
/** Options of shells that take a value, when they stand alone or at the end of a group: `-euo pipefail`. */
const shellValue = /^(?:[-+][a-zA-Z]*[oO]|--rcfile|--init-file)$/
/** Where a shell may stand behind wrappers: `sudo -u user env A=1 bash -c …`, `docker run -v /a:/b image sh -c …`. */
const maxWrappers = 40

/** What a command gives to a shell: a word that is its script, or its standard input. */
export function innerScript(words: readonly ShellWord[]): { word: ShellWord } | 'stdin' | undefined {
  const names = words.slice(0, maxWrappers).map(({ text = '' }) => text.slice(text.lastIndexOf('/') + 1))
  if (names[0] === 'eval') return words.length === 2 && words[1] ? { word: words[1] } : undefined
  const split = names.indexOf('env') === -1 ? -1 : names.findIndex(name => name === '-S' || name === '--split-string')
  const inSplit = words[split + 1]
  if (split !== -1 && inSplit !== undefined) return { word: inSplit }
  const options = scriptOptions.get(names[0] ?? '')
  const optioned = words[names.findIndex(name => options?.has(name) === true) + 1]
  if (options !== undefined && optioned !== undefined && optioned !== words[0]) return { word: optioned }
  const at = names.findIndex(name => shells.has(name) || name === 'su')
  if (at === -1) return remoteScript(names, words)
  const flag = words.findIndex(
    ({ text }, index) => index > at && /^-(?:[a-zA-Z]*c|[cC]ommand)$/.test(text?.slice(0, 20) ?? '')
  )
  const word = words[flag + 1]
  if (flag !== -1) return word && { word }
  if (names[at] === 'su') return 'stdin'
  return readsInput(words.slice(at + 1).map(({ text }) => text)) ? 'stdin' : undefined
}

/** Whether a shell with such arguments reads its script from its standard input. */
function readsInput(args: readonly (string | undefined)[]): boolean {
  for (let at = 0; at < args.length; at++) {
    const text = args[at]
    if (text === '-' || text === '/dev/stdin' || (text !== undefined && /^-[a-zA-Z]{0,20}s[a-zA-Z]{0,20}$/.test(text)))
      return true
    if (text === undefined || !/^[-+]/.test(text)) return false
    if (shellValue.test(text.slice(0, 30))) at++
  }
  return true
}

const sshValues = new Set('-B -b -c -D -E -e -F -I -i -J -L -l -m -O -o -P -p -Q -R -S -W -w'.split(' '))

/** `ssh host <<E`, `ssh host 'script'`, `sudo -i <<E`. */
function remoteScript(
  names: readonly string[],
  words: readonly ShellWord[]
): { word: ShellWord } | 'stdin' | undefined {
  const sudo = names[0] === 'sudo' || names[0] === 'doas'
  if (sudo && names.some(name => /^(?:-[a-zA-Z]*[is]|--login|--shell)$/.test(name))) {
    const last = names.at(-1) ?? ''
    return last.startsWith('-') ? 'stdin' : undefined
  }
  const at = names.indexOf('ssh')
  if (at === -1 || at > 3) return undefined
  let next = at + 1
  while (names[next]?.startsWith('-') === true) next += sshValues.has(names[next] ?? '') ? 2 : 1
  const rest = words.slice(next + 1)
  const [script, ...others] = rest
  if (script === undefined) return words.length > next ? 'stdin' : undefined
  return others.length === 0 ? { word: script } : undefined
}
