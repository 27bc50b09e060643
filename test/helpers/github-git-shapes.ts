import type { FileChange } from './github-diff.ts'
import type { Call } from './github-http.ts'
import type { CommitObject } from './github-objects.ts'

type Shape = Readonly<Record<string, unknown>>

/** A file of a pull request, a comparison or a commit. */
export function fileShape(call: Call, file: FileChange, commit: string): Shape {
  const { filename, previous, patch, sha, status, additions, deletions } = file
  const path = encodeURIComponent(filename)
  return {
    sha,
    filename,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${page(call)}/blob/${commit}/${path}`,
    raw_url: `${page(call)}/raw/${commit}/${path}`,
    contents_url: `${api(call)}/contents/${path}?ref=${commit}`,
    ...(patch !== undefined && patch.length <= call.limits.patchCharacters && { patch }),
    ...(previous !== undefined && { previous_filename: previous })
  }
}

export function commitShape(call: Call, { sha, author, committer, tree, message, parents }: CommitObject): Shape {
  const url = `${api(call)}/commits/${sha}`
  const inner = {
    author,
    committer,
    message,
    tree: treeShape(call, tree),
    url,
    comment_count: 0,
    verification: unsigned
  }
  const own = {
    sha,
    node_id: `C_${sha}`,
    url,
    html_url: `${page(call)}/commit/${sha}`,
    comments_url: `${url}/comments`
  }
  const above = parents.map(parent => parentShape(call, parent))
  return { ...own, commit: inner, author: null, committer: null, parents: above }
}

export const unsigned = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

export function parentShape(call: Call, sha: string): Shape {
  return { sha, url: `${api(call)}/commits/${sha}`, html_url: `${page(call)}/commit/${sha}` }
}

export function treeShape(call: Call, sha: string): Shape {
  return { sha, url: `${api(call)}/git/trees/${sha}` }
}

export function api(call: Pick<Call, 'apiUrl' | 'repository'>): string {
  return `${call.apiUrl}/repos/${call.repository.fullName}`
}

export function page(call: Pick<Call, 'url' | 'repository'>): string {
  return `${call.url}/${call.repository.fullName}`
}
