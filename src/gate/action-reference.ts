import { actionRepository, checkName } from '../core/project.ts'

/** What `uses:` names where it names the review: the action, or a reusable workflow that runs it. */
export interface ActionReference {
  /** As written. */
  readonly text: string
  /** `official`: ours; `own`: the same, in its own repository; `other`: another repository or an image; `local`: files of the repository. */
  readonly source: 'official' | 'own' | 'other' | 'local'
  /** What stands before `@`. */
  readonly from: string
  /** What stands after `@`; absent for files of the repository itself. */
  readonly ref?: string
}

/**
 * Reads a value of `uses:`; undefined for everything that is not the review.
 *
 * @param isOwn - The repository's own action, `./`, is ours.
 */
export function actionReference(text: string, isOwn = false): ActionReference | undefined {
  if (text === './' || text === '.') return isOwn ? { text, source: 'own', from: './' } : undefined
  const at = text.lastIndexOf('@')
  const from = at === -1 ? text : text.slice(0, at)
  const ref = at === -1 ? {} : { ref: text.slice(at + 1) }
  if (from.startsWith('./') || from.startsWith('$/') || from.startsWith('../')) {
    return lastName(from) === checkName ? { text, source: 'local', from } : undefined
  }
  if (from.startsWith('docker://')) {
    return lastName(from.replace(/:[^/:]*$/, '')) === checkName ? { text, source: 'other', from, ...ref } : undefined
  }
  const [owner = '', repository = '', ...path] = from.toLowerCase().split('/')
  if (`${owner}/${repository}` === actionRepository) return { text, source: 'official', from, ...ref }
  const isNamedSo = repository === checkName || (path.length > 0 && lastName(from) === checkName)
  return isNamedSo ? { text, source: 'other', from, ...ref } : undefined
}

/** Whether a reference is a full commit id, which nobody can move. */
export function isCommit(ref: string | undefined): boolean {
  return ref !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)
}

/** The last part of a path in lower case, without the extension of a workflow. */
function lastName(path: string): string {
  const last = path.split('/').findLast(part => part !== '' && part !== '.') ?? ''
  return last.toLowerCase().replace(/\.ya?ml$/, '')
}
