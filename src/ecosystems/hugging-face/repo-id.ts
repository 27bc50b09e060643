/** What a repository of the hub holds. */
export type RepoKind = 'model' | 'dataset'

/** The web host of the hub, and the host of every component that comes from it. */
export const hubHost = 'huggingface.co'

const part = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?$/

/**
 * Whether a text is a repository id: `name` or `namespace/name`, each part 1 to 96 characters of `A-Za-z0-9_.-` with a
 * word character at both ends, without `--`, `..` or a final `.git` (huggingface_hub, `utils/_validators.py`).
 */
export function isRepoId(text: string): boolean {
  if (text.length > 193 || text.includes('--') || text.includes('..') || text.endsWith('.git')) return false
  const parts = text.split('/')
  return parts.length <= 2 && parts.every(each => part.test(each))
}

/** The package URL of a repository. The version stands in it only when it is a full commit id. */
export function repoPurl(kind: RepoKind, id: string, revision?: string): string {
  const version = revision !== undefined && revisionClass(revision) === 'commit' ? `@${revision}` : ''
  return `pkg:huggingface/${kind === 'dataset' ? 'datasets/' : ''}${id}${version}`
}

/**
 * How far a revision holds still. Clients treat only 40 lowercase hexadecimal digits as immutable; a shorter hash is
 * resolved by the server and may equal a branch; `refs/pr/N` is pushed by outsiders; tags and branches move.
 */
type RevisionClass = 'absent' | 'commit' | 'short' | 'pull-request' | 'moving'

/** The class of a revision as written. */
export function revisionClass(revision: string | undefined): RevisionClass {
  if (revision === undefined || revision === '') return 'absent'
  if (/^[0-9a-f]{40}$/.test(revision)) return 'commit'
  if (/^[0-9a-f]{7,39}$/.test(revision)) return 'short'
  if (/^refs\/pr\/[0-9]+$/.test(revision)) return 'pull-request'
  return 'moving'
}
