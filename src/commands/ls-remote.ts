import { quoted } from './shell-words.ts'

const address = /^https:\/\/[\w.-]{1,255}(?::\d{1,5})?\/[\w./~+-]{1,300}$/
/** Without the signs that are patterns to git. */
const name = /^\w[\w./+-]{0,255}$/

/**
 * The command that prints the commit of a branch or tag, or of every one where none is named. Undefined for addresses and
 * names that are safer not pasted into a shell, and for addresses that hold a user.
 *
 * @param ref - A branch, a tag, `HEAD`, or a ref in full.
 */
export function lsRemote(url: string, ref?: string): string | undefined {
  if (!address.test(url) || (ref !== undefined && !name.test(ref))) return undefined
  // Behind `--`, nothing is an option: one of them runs a program.
  return ['git ls-remote --', url, ...refsOf(ref).map(quoted)].join(' ')
}

/** A pattern matches the end of a ref, so that only a ref in full means no other one. */
function refsOf(ref: string | undefined): readonly string[] {
  if (ref === undefined) return []
  if (ref === 'HEAD' || ref.startsWith('refs/')) return [ref]
  // The last one is the commit of a tag that is an object of its own.
  return [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`]
}
