import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain, failureKind } from '../client/explain.ts'
import { createReader } from './reader.ts'

/** A text file of a repository, at a commit or at what a branch or tag is at the moment. */
export interface FilePlace {
  readonly owner: string
  readonly repo: string
  readonly path: string
  readonly ref: string
}

/** Why it could not be read. */
export interface UnreadFile extends Failure {
  /** The same may well be read a while later. */
  readonly passing: boolean
  /** GitHub has nothing there, or the token may not see it. */
  readonly hidden: boolean
}

/** Reads one text file of any repository. Never rejects. */
export async function readFileAt(
  client: GitHubClient,
  { owner, repo, path, ref }: FilePlace,
  signal: AbortSignal
): Promise<{ readonly text: string; readonly commit: string } | UnreadFile> {
  const reader = createReader(client, { owner, repo })
  try {
    const commit = await reader.commitOf(ref, signal)
    const [found] = await reader.texts([{ commit, path }], signal)
    if (found?.type === 'text') return { text: found.text, commit }
    const passing = found?.type === 'failed' && found.isOther !== true
    const reasons = { absent: 'there is no such file', blob: 'it is no text, or too large for one' }
    const reason =
      found === undefined ? 'GitHub did not tell it' : found.type === 'failed' ? found.reason : reasons[found.type]
    return { reason, passing, hidden: false }
  } catch (error) {
    const kind = failureKind(error)
    const passing = ['deadline', 'network', 'rate-limit', 'server'].includes(kind)
    return { reason: explain(error), passing, hidden: ['not-found', 'permission', 'credentials'].includes(kind) }
  }
}
