import type { ChangedFile, TreeEntry } from '../core/change.ts'
import type { OpenBytes, Unavailable } from '../core/content.ts'
import type { Side } from '../core/location.ts'
import type { Range } from '../core/review.ts'
import type { Failure } from '../core/failure.ts'

/** The two sides of a change, and the tip of the base branch, where the policy is read. */
export type At = Side | 'policy'

export interface ReadRequest {
  readonly at: At
  readonly path: string
  /** A file is to be read piece by piece: it is answered as `stored` unless it is short. */
  readonly inPieces?: boolean
  /** Bytes of a file that is not needed where it is longer: it is answered as beyond the limit. */
  readonly longest?: number
}

/** One blob as it is stored, or why there is none. A symlink's content is its target as text. */
export type Blob =
  | { readonly type: 'file' | 'symlink'; readonly bytes: Uint8Array }
  /** A file that is not read before it is opened. */
  | { readonly type: 'stored'; readonly open: OpenBytes }
  | { readonly type: 'absent' }
  | ({ readonly type: 'failed' } & Unavailable)

/** The names of a tree. */
export interface Listing {
  readonly entries: readonly { readonly path: string; readonly type: TreeEntry['type'] }[]
  /** False: folders in which nothing changed are missing, because asking for each would take too many requests. */
  readonly whole: boolean
}

/** Which files changed, with the content of both sides. The one seam between the action and the command line. */
export interface ChangeSource {
  readonly range: Range
  /** Where the policy comes from: its commit, and the name people know it by. */
  readonly policyTip: {
    readonly commit: string
    readonly ref: string
    /** The branch has no commit yet: what stands for it is the empty tree. */
    readonly unborn?: true
  }
  /** Ordered by path. */
  readonly files: readonly ChangedFile[]
  /** What the head side holds, changed or not, in no order. */
  list(signal: AbortSignal): Promise<Listing | Failure>
  /** Blobs in the order of the requests, read in as few batches as possible. */
  read(requests: readonly ReadRequest[], signal: AbortSignal): Promise<readonly Blob[]>
  /** Ends whatever the source holds open. */
  close(): Promise<void>
}
