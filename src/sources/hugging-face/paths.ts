import { percentDecoded } from '../../core/url.ts'
import { isRepositoryId } from '../../hosts/hugging-face/repository-id.ts'
import type { RepositoryKind } from '../../hosts/host.ts'

/** A repository at a revision; without one, at its default branch. */
export interface Asked {
  readonly kind: RepositoryKind
  readonly id: string
  readonly revision?: string
  /** Whether its files are wanted as well: thousands, at times. */
  readonly files: boolean
}

/** The path and query of what the hub knows of a repository, below its endpoint. */
export function repositoryPath({ kind, id, revision, files }: Asked): string {
  const fields = [
    'sha',
    'createdAt',
    'disabled',
    ...(files ? ['siblings', ...(kind === 'model' ? ['config'] : [])] : [])
  ]
  const at = revision === undefined ? '' : `/revision/${encodeURIComponent(revision.toWellFormed())}`
  return `/api/${kind}s/${id}${at}?${fields.map(field => `expand=${field}`).join('&')}`
}

/**
 * The name of the repository that an answer leads to, where it leads to a repository of the same kind at the same endpoint.
 * Nothing else of its address is used: the name is asked for anew.
 */
export function movedTo(location: string, endpoint: string, kind: RepositoryKind): string | undefined {
  const base = `${endpoint}/api/${kind}s/`
  if (!URL.canParse(location, base)) return undefined
  const { origin, pathname } = new URL(location, base)
  if (!`${origin}${pathname}`.startsWith(base)) return undefined
  const [path = ''] = `${origin}${pathname}`.slice(base.length).split('/revision/', 1)
  const id = percentDecoded(path)
  return isRepositoryId(id) ? id : undefined
}
