/** What a review does, in its order. */
export type Stage = 'comparing' | 'reading' | 'asking' | 'judging'

/** Tells whoever waits for a review what it does. Nothing depends on it, and a call costs next to nothing. */
export interface Progress {
  stage(stage: Stage): void
  /** So many files are asked for. */
  files(count: number): void
  /** A request goes out; `attempt` is 1 for the first time. */
  request(attempt: number): void
}
