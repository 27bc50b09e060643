import { leadingComments, putLeading, type LeadingOutcome } from './comments.ts'
import type { DiffFile } from './diff-lines.ts'
import { explain, failureOf } from '../client/explain.ts'
import type { InlineComment } from './inline-comments.ts'
import { isOurs, longestComment, marked } from './marker.ts'
import { repository, type Client, type Place, type PullRequest } from './pull-request.ts'
import { publishInline } from './publish-inline.ts'

export type { InlineComment } from './inline-comments.ts'
export type { PullRequest } from './pull-request.ts'

/** What a review has to say on a pull request; all text is GitHub Markdown, without markers. */
export interface Content {
  /** The leading comment; empty where there is nothing to say. At most `roomFor(record)` long. */
  readonly sticky: string
  /** What an earlier leading comment says once there is nothing left to say. */
  readonly cleared: string
  /** What the leading comment carries along for the next run: Base64. */
  readonly record: string
  /** A leading comment without what changes though nothing has: the times in it. The same by that is left as it stands. */
  readonly comparable?: (text: string) => string
  /** Comments for lines, what matters most first. */
  readonly inline: readonly InlineComment[]
  /** Fingerprints of all findings that stand, inline or not. */
  readonly standing: readonly string[]
  /** Findings that are waived, with what is said of that. */
  readonly waived: readonly { readonly fingerprint: string; readonly said: string }[]
  /** False where the review could not look everywhere: what it does not find may be there nevertheless. */
  readonly complete: boolean
  /** True asks for changes, false takes back an earlier request; left out where changes are never asked for. */
  readonly requestChanges?: boolean
  /** The files of the pull request, where they were listed already. */
  readonly files?: Iterable<DiffFile>
}

export interface Published {
  readonly leading: LeadingOutcome['done'] | 'failed'
  /** Address of the leading comment. */
  readonly url?: string
  /** Fingerprints of the findings that now stand on a line, from this run or an earlier one. */
  readonly inlinePosted: readonly string[]
  /** Fingerprints of those whose lines are not in the diff. */
  readonly outside: readonly string[]
  /** How many comments on lines were ended: fixed, or moved. */
  readonly closed: number
  /** What was not posted and why, as sentences without a full stop. May hold GitHub's text. */
  readonly notPosted: readonly string[]
  /** What the token may not do, and no review needs. Sentences as those. */
  readonly undone: readonly string[]
  /** Where the pull request is now, when it has another head or goes to another branch: nothing was posted. */
  readonly movedTo?: string
}

/** What the pull request is by now. */
interface Now {
  readonly author?: Parameters<typeof isOurs>[0]
  readonly movedTo?: string
  readonly notPosted: readonly string[]
}

const nothing: Published = { leading: 'none', inlinePosted: [], outside: [], closed: 0, notPosted: [], undone: [] }

/** The record of the last run, from our leading comment; undefined where there is none. Throws what the client throws. */
export async function readRecord(client: Client, pull: PullRequest, signal?: AbortSignal): Promise<string | undefined> {
  const [oldest] = await leadingComments({ client, pull, signal })
  return oldest?.record
}

/** Whether what was reviewed is still what the pull request proposes. Never throws. */
export async function lookAgain(client: Client, pull: PullRequest, signal?: AbortSignal): Promise<Now> {
  try {
    const { data } = await client.rest.pulls.get({ ...repository({ client, pull, signal }), pull_number: pull.number })
    if (data.head.sha !== pull.head) return { movedTo: data.head.sha.slice(0, 7), notPosted: [] }
    const retargeted = pull.base !== undefined && data.base.ref !== pull.base
    if (retargeted) return { movedTo: `the base ${data.base.ref}`, notPosted: [] }
    return { author: data.user, notPosted: [] }
  } catch (error) {
    return { notPosted: [`Nothing was posted, as the pull request could not be read: ${explain(error)}`] }
  }
}

/**
 * Posts a review on a pull request: one leading comment, one review with comments on lines. What stands already is left as
 * it is, so that the same content posted twice writes nothing the second time. Never throws: what could not be posted is told.
 */
export async function publish(
  client: Client,
  pull: PullRequest,
  content: Content,
  signal?: AbortSignal
): Promise<Published> {
  const place: Place = { client, pull, signal }
  const { author, movedTo, notPosted: unread } = await lookAgain(client, pull, signal)
  if (movedTo !== undefined) return { ...nothing, movedTo }
  if (unread.length > 0) return { ...nothing, leading: 'failed', notPosted: unread }
  const lead = await publishLeading(place, content)
  if (lead.readOnly) {
    const lines = content.inline.length
    const comments = lines === 0 ? '' : lines === 1 ? ' and the comment on a line' : ` and ${lines} comments on lines`
    const why =
      'the token of this run may only read. That is so for pull requests from forks, for Dependabot, and for jobs without pull-requests: write'
    return { ...nothing, leading: 'failed', notPosted: [`The review comment${comments} could not be posted: ${why}`] }
  }
  const inline = await publishInline(place, content, {
    ownPull: isOurs(author, pull.self),
    leadingUrl: lead.outcome?.url
  })
  const url = lead.outcome?.url
  return {
    leading: lead.outcome?.done ?? 'failed',
    ...(url === undefined ? {} : { url }),
    ...inline,
    notPosted: [...lead.notPosted, ...inline.notPosted]
  }
}

interface Lead {
  readonly outcome?: LeadingOutcome
  readonly readOnly: boolean
  readonly notPosted: readonly string[]
}

async function publishLeading(place: Place, content: Content): Promise<Lead> {
  try {
    const standing = await leadingComments(place)
    const text = content.sticky === '' ? content.cleared : content.sticky
    if (content.sticky === '' && standing.length === 0)
      return { outcome: { done: 'none' }, readOnly: false, notPosted: [] }
    const [fitting, record] = fitted(text, content.record)
    const outcome = await putLeading(place, standing, { text: fitting, record, comparable: content.comparable })
    const { unexpectedLogin: login } = outcome
    const asked = login === undefined ? [] : [`The next run will not know its own comments again: they are by ${login}`]
    return { outcome, readOnly: false, notPosted: asked }
  } catch (error) {
    const { readOnly, reason } = failureOf(error)
    return { readOnly, notPosted: [`The review comment could not be posted: ${reason}`] }
  }
}

/** The last resort for a text that nobody made fit. */
function fitted(text: string, record: string): readonly [string, string] {
  const length = (carried: string): number => marked({ kind: 'review', value: carried }, text).length
  if (length(record) <= longestComment) return [text, record]
  return [text.slice(0, longestComment - length('') + text.length).replace(/[\ud800-\udbff]$/u, ''), '']
}
