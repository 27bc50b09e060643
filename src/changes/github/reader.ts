import type { Failure } from '../../core/failure.ts'
/** One name in a tree as GitHub tells it; the path is relative to that tree. */
export interface GitHubTreeEntry {
  readonly path: string
  /** Octal digits, as git writes them. */
  readonly mode: string
  readonly sha: string
  /** Bytes of a blob. */
  readonly size?: number
}

export interface GitHubTree {
  readonly entries: readonly GitHubTreeEntry[]
  /** GitHub left entries out; which ones is not known. */
  readonly truncated: boolean
}

/** What GitHub has at a path, as text; `blob` is what only its bytes tell (binary, or too long to be sent as text). */
export type GitHubText =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'blob' }
  | { readonly type: 'absent' }
  | { readonly type: 'failed'; readonly reason: string }

/** What reading a change over GitHub's API needs. Nothing rejects: what failed has a reason. */
export interface GitHubReader {
  /** The tree of a commit, or a tree by its own id; with everything below it when `recursive`. */
  tree(id: string, recursive: boolean, signal: AbortSignal): Promise<GitHubTree | Failure>
  /** Texts in the order of the places, in as few requests as GitHub takes them. */
  texts(
    places: readonly { readonly commit: string; readonly path: string }[],
    signal: AbortSignal
  ): Promise<readonly GitHubText[]>
  /** The bytes of a blob by its id. */
  blob(id: string, signal: AbortSignal): Promise<Uint8Array | Failure>
}
