import type { RepositoryKind } from '../host.ts'
import { gitRevisionClass } from '../shared/git-revision.ts'

const part = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]{0,94}[A-Za-z0-9_])?$/

/**
 * Whether a text is a repository id: `name` or `namespace/name`, each part 1 to 96 characters of `A-Za-z0-9_.-` with a
 * word character at both ends, without `--`, `..` or a final `.git` (huggingface_hub, `utils/_validators.py`).
 */
export function isRepositoryId(text: string): boolean {
  if (text.length > 193 || text.includes('--') || text.includes('..') || text.endsWith('.git')) return false
  const parts = text.split('/')
  return parts.length <= 2 && parts.every(each => part.test(each))
}

/** The package URL of a repository. The version stands in it only when it is a full commit id. */
export function repositoryPurl(kind: RepositoryKind, id: string, revision?: string): string {
  const version = revision !== undefined && gitRevisionClass(revision) === 'fixed' ? `@${revision}` : ''
  return `pkg:huggingface/${kind === 'dataset' ? 'datasets/' : ''}${id}${version}`
}
