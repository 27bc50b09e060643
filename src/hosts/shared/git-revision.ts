import { lsRemote } from '../../commands/ls-remote.ts'
import { code, say, type Message } from '../../core/message.ts'
import type { RevisionClass } from '../host.ts'

/** The class of a revision of a git repository. `pullRequest` matches the refs of pull requests on its host. */
export function gitRevisionClass(revision: string | undefined, pullRequest?: RegExp): RevisionClass {
  if (revision === undefined || revision === '') return 'absent'
  if (/^[0-9a-f]{40}$/.test(revision)) return 'fixed'
  if (/^[0-9a-f]{7,39}$/.test(revision)) return 'short'
  return pullRequest?.test(revision) === true ? 'pull-request' : 'moving'
}

/** How a revision of a git repository can move; `preposition` is what people say before a branch of that host. */
export function gitMovement(
  revision: string | undefined,
  revisionClass: RevisionClass,
  preposition: 'at' | 'from'
): Message {
  if (revision === undefined || revision === '') return say`at its default branch, which can move`
  if (revisionClass === 'pull-request') return say`from ${code(revision)}, which outsiders can push to`
  if (revisionClass === 'short') return say`at ${code(revision)}, a short id that a branch can also have as its name`
  return preposition === 'from'
    ? say`from ${code(revision)}, a branch or tag that can move`
    : say`at ${code(revision)}, a branch or tag that can move`
}

/**
 * The command that prints the commit of a revision of a git repository. `usual` is what is loaded where none is named: a
 * ref, or undefined for one that is not known.
 */
export function gitPinCommand(
  url: string,
  revision: string | undefined,
  { revisionClass, usual }: { readonly revisionClass: RevisionClass; readonly usual: string | undefined }
): string | undefined {
  if (revision === undefined || revision === '') return lsRemote(url, usual)
  // An abbreviated commit is no ref, and a full one needs no command.
  if (revisionClass === 'short' || revisionClass === 'fixed') return undefined
  const isPull = revisionClass === 'pull-request' && !revision.startsWith('refs/')
  return lsRemote(url, isPull ? `refs/${revision}` : revision)
}
