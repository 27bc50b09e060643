import type { Failure } from '../../core/failure.ts'
import { boxLabel } from '../../core/project.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain } from '../client/explain.ts'
import { markerOf, sameBody } from '../publish/marker.ts'
import type { CommentTarget } from '../read/comment-event.ts'
import type { CommandPlace } from './reply.ts'

/** An edit of our comment that left its box ticked. */
export interface Tick {
  /** What the comment said before, its box not ticked. */
  readonly before: string
  /** Whether nothing but the box differs. */
  readonly alone: boolean
}

/** Reads the edit of a comment as one that ticked its box; undefined for any other. Who did it is not asked here. */
export function readTick({
  action,
  before,
  body
}: Pick<CommentTarget, 'action' | 'before' | 'body'>): Tick | undefined {
  if (action !== 'edited' || before === undefined) return undefined
  if (markerOf(before)?.kind !== 'review' || markerOf(body)?.kind !== 'review') return undefined
  const [was, is] = [before, body].map(text => text.replaceAll('\r\n', '\n'))
  if (was === undefined || is?.includes(box('x')) !== true) return undefined
  // What somebody else wrote into the change may look like the box; the box itself is below all of that.
  const at = was.lastIndexOf(box(' '))
  if (at === -1) return undefined
  const ticked = `${was.slice(0, at)}${box('x')}${was.slice(at + box(' ').length)}`
  return { before: was, alone: sameBody(ticked, is) }
}

function box(sign: ' ' | 'x'): string {
  return `\n- [${sign}] ${boxLabel}\n`
}

/** Lets our comment say what it said before an edit. Never rejects. */
export async function putBack(
  client: GitHubClient,
  { owner, repo, id: comment_id }: CommandPlace,
  body: string,
  signal: AbortSignal
): Promise<Failure | undefined> {
  try {
    await client.rest.issues.updateComment({ owner, repo, comment_id, body, request: { signal } })
    return undefined
  } catch (error) {
    return { reason: `the comment could not be restored: ${explain(error)}` }
  }
}
