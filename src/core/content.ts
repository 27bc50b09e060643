/** Why content is not available. */
export interface Unavailable {
  readonly reason: string
  /** `missing`: whoever holds the content did not give it. `limit`: it is larger than what is read. Absent: the content is unusable. */
  readonly cause?: 'missing' | 'limit'
}

/** What a request for the content of a file came to. */
export type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'absent' }
  | ({ readonly type: 'failed' } & Unavailable)
