import { explain, failureKind } from './explain.ts'

/** What came of a request that was to write something. */
export interface Failure {
  /** The token may only read here. A conversation that is locked is something else. */
  readonly readOnly: boolean
  /** GitHub does not take what was sent. */
  readonly refused: boolean
  /** Whether it was done nevertheless: true after a server's error, and where no answer came. */
  readonly open: boolean
  /** What was tried, what came back, what to do. Holds GitHub's words. */
  readonly reason: string
}

/** Describes what a request of Octokit's threw. */
export function failureOf(error: unknown): Failure {
  const kind = failureKind(error)
  const { status, message } = Object(error) as { status?: unknown; message?: unknown }
  const readOnly = kind === 'permission' && /not accessible|must have/iu.test(String(message))
  return { readOnly, refused: status === 422, open: kind === 'server' || kind === 'network', reason: explain(error) }
}

/** Whether what was to be changed or removed is not there any more. */
export function isGone(error: unknown): boolean {
  return failureKind(error) === 'not-found'
}
