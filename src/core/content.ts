/** Why content is not available. */
export interface Unavailable {
  readonly reason: string
  /** `missing`: whoever holds the content did not give it. `limit`: it is larger than what is read. Absent: the content is unusable. */
  readonly cause?: 'missing' | 'limit'
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

/** What a request for the content of a file came to. */
export type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'absent' }
  | ({ readonly type: 'failed' } & Unavailable)

/** The gap code for content that is not available. */
export function unavailableCode({ cause }: Unavailable): 'content-missing' | 'limit-exceeded' | 'parse-error' {
  return cause === 'missing' ? 'content-missing' : cause === 'limit' ? 'limit-exceeded' : 'parse-error'
}
