import type { Failure } from './failure.ts'

/** Why content is not available. */
export interface Unavailable extends Failure {
  /**
   * `missing`: whoever holds the content did not give it. `limit`: it is larger than what is read. `binary`: it holds NUL
   * and is no text. Absent: the content is unusable in another way.
   */
  readonly cause?: 'missing' | 'limit' | 'binary'
  /** What is stored is a pointer of Git LFS: the content is elsewhere. */
  readonly pointer?: LfsPointer
}

/** What a pointer of Git LFS says of the content that it stands for, <https://git-lfs.com/spec>. */
export interface LfsPointer {
  /** SHA-256 of the content in hexadecimal digits. */
  readonly oid: string
  /** Bytes. */
  readonly size: number
}

/** Content that is read piece by piece. */
export interface Bytes {
  readonly size: number
  /** SHA-256 of the content in hexadecimal digits. */
  readonly sha256: string
  /**
   * The bytes from `start` up to `end` or the end of the content. Rejects where more than {@link longestPiece} are asked
   * for, or the range is none.
   */
  read(start: number, end: number): Promise<Uint8Array>
}

/** So many bytes at once. */
export const longestPiece = 8 * 1024 * 1024

/** Content that can be read until it is closed, or why it cannot. */
export type OpenedBytes = { readonly bytes: Bytes; close(): Promise<void> } | Unavailable

/** Opens content to be read piece by piece. Never rejects. */
export type OpenBytes = (signal: AbortSignal) => Promise<OpenedBytes>

/** What a request for the text of a file came to. */
export type TextContent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'absent' }
  /** `searchable`: of a file that is no text, the text that its bytes would be. */
  | ({ readonly type: 'failed'; readonly searchable?: string } & Unavailable)

/** What a request for the content of a file came to. */
export type Content = TextContent | { readonly type: 'bytes'; readonly open: OpenBytes }

/** The gap code for content that is not available. */
export function unavailableCode({ cause }: Unavailable): 'content-missing' | 'limit-exceeded' | 'parse-error' {
  return cause === 'missing' ? 'content-missing' : cause === 'limit' ? 'limit-exceeded' : 'parse-error'
}
