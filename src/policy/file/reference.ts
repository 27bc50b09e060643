import type { Failure } from '../../core/failure.ts'

/** A policy in another repository, as `extends` names it. */
export interface PolicyReference {
  /** As written: `owner/repository/path@commit`. */
  readonly text: string
  readonly owner: string
  readonly repo: string
  readonly path: string
  readonly ref: string
  /** It names a branch or a tag, which may be something else tomorrow, and not a full commit id. */
  readonly moves: boolean
}

const form: Failure = { reason: 'must be written owner/repository/path@commit' }
const maxLength = 400

/** Reads what `extends` names; else why it names nothing. No host can be named: it is that of the repository itself. */
export function parseReference(text: string): PolicyReference | Failure {
  if (text.length > maxLength) return { reason: `must have at most ${maxLength} characters` }
  const at = text.lastIndexOf('@')
  const [owner = '', repo = '', ...segments] = text.slice(0, Math.max(at, 0)).split('/')
  const ref = text.slice(at + 1)
  if (at === -1 || segments.length === 0) return form
  if (!/^[A-Za-z\d][A-Za-z\d_-]{0,38}$/.test(owner) || !/^[\w.-]{1,100}$/.test(repo) || isDots(repo)) return form
  if (!segments.every(segment => /^[\w .+-]+$/.test(segment) && !isDots(segment))) {
    return {
      reason: 'must name a path of letters, digits, "_", ".", "+", "-" and spaces, without "." and ".." segments'
    }
  }
  if (!/\.ya?ml$/.test(segments.at(-1) ?? '')) return { reason: 'must name a file that ends with .yml or .yaml' }
  if (!/^\w[\w./+-]*$/.test(ref) || ref.includes('..')) {
    return { reason: 'must have a full commit SHA, or a branch or tag, after the "@"' }
  }
  return { text, owner, repo, path: segments.join('/'), ref, moves: !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(ref) }
}

/** What two references to the same file have in common, whatever the commit. */
export function placeOf({ owner, repo, path }: PolicyReference): string {
  return `${owner}/${repo}`.toLowerCase() + `/${path}`
}

function isDots(name: string): boolean {
  return name === '.' || name === '..'
}
