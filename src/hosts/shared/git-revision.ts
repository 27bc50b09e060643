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
  if (revision === undefined || revision === '') return say`at whatever its default branch holds that day`
  if (revisionClass === 'pull-request') return say`from ${code(revision)}, which outsiders can push to`
  if (revisionClass === 'short') return say`at ${code(revision)}, which is short enough to be a branch's name`
  return preposition === 'from'
    ? say`from ${code(revision)}, a branch or tag that can move`
    : say`at ${code(revision)}, a branch or tag that can move`
}
