import { groupBy } from '../../core/group.ts'
import { shortId } from '../../core/short-id.ts'
import { isOurs, markerOf, unmarked } from '../publish/marker.ts'
import type { Account, PullComment, PullComments } from '../read/pull-comments.ts'
import { asksTheSame, parseCommand } from './parse.ts'
import { decodeRecord, type ReplyRecord, type WaivedRecord } from './record.ts'
import { readMarker } from './reply.ts'

/** A waiver that one of our replies records, and the command that it answers. */
export interface RecordedWaiver {
  readonly record: WaivedRecord
  /** Id and address of the comment that holds the command. */
  readonly command: string
  readonly url: string
  /** Who gave the command. */
  readonly author?: Account
  /** What our reply says. */
  readonly text: string
  /** Why it does not count, as a clause; what its author may do is not looked at here. */
  readonly problem?: string
}

interface OurReply {
  readonly comment: PullComment
  readonly command: string
  readonly record: ReplyRecord | undefined
}

/**
 * The waivers that our replies record. Both comments are needed: the reply, by us and as we wrote it, and the command, which
 * still says the same in its author's own words. Anybody can write a marker, and some workflow may repeat it in our name: so a
 * reply comes after its command, is the only one that records something, and is about the finding that the command names.
 */
export function recordedWaivers({ comments, whole }: PullComments): readonly RecordedWaiver[] {
  const byId = new Map(comments.map(comment => [comment.id, comment]))
  const replies = comments.flatMap(comment => ourReply(comment) ?? [])
  const ended = endedBy(replies)
  return [...groupBy(replies, ({ command }) => command)].flatMap(([command, answers]) => {
    const [first, ...others] = answers.flatMap(({ record, comment }) =>
      record !== undefined && 'waived' in record ? [{ record: record.waived, reply: comment }] : []
    )
    if (first === undefined || ended.has(command)) return []
    const { record, reply } = first
    const given = byId.get(command)
    const only = others.length === 0 && answers.length === 1
    const problem = only ? problemOf(record, reply, given, whole) : 'several replies answer its command'
    return [
      {
        ...{ record, command, url: given?.url ?? reply.url, text: unmarked(reply.body) },
        ...(given?.author && { author: given.author }),
        ...(problem !== undefined && { problem })
      }
    ]
  })
}

/** Ids of the comments whose waivers were ended by a command: they never count again. */
export function endedCommands({ comments }: PullComments): ReadonlySet<string> {
  return endedBy(comments.flatMap(comment => ourReply(comment) ?? []))
}

function endedBy(replies: readonly OurReply[]): ReadonlySet<string> {
  return new Set(replies.flatMap(({ record }) => (record !== undefined && 'ended' in record ? record.ended : [])))
}

function ourReply(comment: PullComment): OurReply | undefined {
  const { author, body } = comment
  const account = author && { ...author, type: author.isPerson ? 'User' : 'Bot' }
  const marker = isOurs(account, {}) ? markerOf(body) : undefined
  if (marker?.kind !== 'command') return undefined
  const { command, record } = readMarker(marker.value)
  return { comment, command, record: record === undefined ? undefined : decodeRecord(record) }
}

function problemOf(
  { id, until, because, by, stanza }: WaivedRecord,
  reply: PullComment,
  given: PullComment | undefined,
  whole: boolean
): string | undefined {
  if (reply.editedBy !== undefined) return 'somebody has edited our reply'
  if (given === undefined) return whole ? 'its command is not there any more' : 'its command is too far back to be read'
  if (given.author === undefined) return 'the account that gave it is gone'
  if (!given.byAuthor) return 'somebody else has edited its command'
  if (!asksTheSame(parseCommand(given.body), { word: 'waive', id, until, because })) return 'its command was changed'
  const isAfter = Number(reply.id) > Number(given.id)
  const isMeant = shortId(stanza.fingerprint, id.length) === id
  return isAfter && isMeant && given.author.id === by.id ? undefined : 'our reply does not answer its command'
}
