import type { Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain, failureOf } from '../client/explain.ts'
import { isOurs, longestComment, marked, markerOf, sameBody } from '../publish/marker.ts'

/** A comment that holds a command. */
export interface CommandPlace {
  readonly owner: string
  readonly repo: string
  /** Of the pull request. */
  readonly number: number
  /** Of the comment. */
  readonly id: number
}

/** Shows whoever gave a command that it was read: `eyes`, or `confused` where it is not theirs to give. Never rejects. */
export async function react(
  client: GitHubClient,
  { owner, repo, id: comment_id }: CommandPlace,
  content: 'confused' | 'eyes',
  signal: AbortSignal
): Promise<Failure | undefined> {
  try {
    await client.rest.reactions.createForIssueComment({ owner, repo, comment_id, content, request: { signal } })
    return undefined
  } catch (error) {
    return { reason: `the reaction to the command could not be posted: ${explain(error)}` }
  }
}

/**
 * Answers a command: its one reply is written, or says something else from now on; `onlyInPlace` writes none where there is
 * none. `record` is kept in its marker, as `encodeRecord` gives it. Never rejects.
 */
export async function putReply(
  client: GitHubClient,
  place: CommandPlace,
  text: string,
  signal: AbortSignal,
  { onlyInPlace = false, record }: { readonly onlyInPlace?: boolean; readonly record?: string } = {}
): Promise<Failure | undefined> {
  const { owner, repo, number: issue_number } = place
  const value = record === undefined ? String(place.id) : `${place.id}.${record}`
  const body = marked({ kind: 'command', value }, text).slice(0, longestComment)
  const create = async (): Promise<void> => {
    // It is not repeated blindly: an error leaves open whether the reply was written.
    const request = { signal, ...{ retries: 0 } }
    await client.rest.issues.createComment({ owner, repo, issue_number, body, request })
  }
  try {
    const standing = await replyTo(client, place, signal)
    if (standing !== undefined) {
      const comment_id = standing.id
      if (sameBody(standing.body, body)) return undefined
      await client.rest.issues.updateComment({ owner, repo, comment_id, body, request: { signal } })
      return undefined
    }
    if (onlyInPlace) return undefined
    await create().catch(async (error: unknown) => {
      if (!failureOf(error).open) throw error
      if ((await replyTo(client, place, signal)) === undefined) await create()
    })
    return undefined
  } catch (error) {
    return { reason: `the reply could not be posted: ${explain(error)}` }
  }
}

/** The id of the comment that a reply's marker names, and its record. */
export function readMarker(value: string): { readonly command: string; readonly record: string | undefined } {
  const [command = '', record] = value.split('.', 2)
  return { command, record }
}

/** Our reply to a command, the oldest if there are several. Throws what the client throws. */
async function replyTo(
  client: GitHubClient,
  { owner, repo, number: issue_number, id: command }: CommandPlace,
  signal: AbortSignal
): Promise<{ readonly id: number; readonly body: string } | undefined> {
  const asked = { owner, repo, issue_number, per_page: 100, request: { signal } }
  for await (const { data } of client.paginate.iterator(client.rest.issues.listComments, asked)) {
    for (const { id, user, body = '' } of data) {
      const marker = isOurs(user, {}) ? markerOf(body) : undefined
      if (marker?.kind === 'command' && readMarker(marker.value).command === String(command)) return { id, body }
    }
  }
  return undefined
}
