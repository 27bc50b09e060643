import { posix } from 'node:path'
import type { Scope } from './scope.ts'
import type { ShellWord } from './shell.ts'

/** Kept like a variable, so that branches and subshells do with it what they do with those. None can have this name. */
const variable = 'working folder'

/** A longer path is of no file that is read. */
const longest = 1000

/** The folder that a command runs in, from the one that the script starts in; absent where only the run can tell. */
export function folderIn(scope: Scope): { readonly folder?: string } {
  const folder = scope.has(variable) ? scope.get(variable) : '.'
  return folder === undefined ? {} : { folder }
}

/** Follows `cd` and `pushd`; the words of a command are from its name on. */
export function followFolder([name, ...rest]: readonly ShellWord[], scope: Scope): void {
  if (name?.text === 'popd') scope.set(variable, undefined)
  if (name?.text !== 'cd' && name?.text !== 'pushd') return
  const [target, ...more] = rest.filter(({ text }) => text === undefined || !/^-[LPen@-]+$/.test(text))
  const { folder: before } = folderIn(scope)
  const text = more.length > 0 ? undefined : target?.text
  const isKnown = before !== undefined && text !== undefined && /^[^-~/]/.test(text) && text.length <= longest
  const folder = isKnown ? posix.join(before, text) : undefined
  scope.set(variable, folder !== undefined && folder.length > longest ? undefined : folder)
}
