import { putLeading, removeComments, type Begun, type LeadingOutcome } from './comments.ts'
import type { DiffFile } from './diff-lines.ts'
import { failureOf } from '../client/explain.ts'
import type { InlineComment } from './inline-comments.ts'
import type { Looked, LookedLeading } from './look.ts'
import { isOurs, longestComment, marked } from './marker.ts'
import { publishInline } from './publish-inline.ts'

export type { InlineComment } from './inline-comments.ts'
export type { PullRequest } from './pull-request.ts'

/** What a review has to say on a pull request; all text is GitHub Markdown, without markers. */
export interface Content {
  /** The leading comment; empty where there is nothing to say. At most `roomFor(record)` long. */
  readonly sticky: string
  /** `update` writes only where there is one already, `remove` takes that away; `write` unless given. */
  readonly leading?: 'write' | 'update' | 'remove'
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
  /** All files of the pull request, where they are known already. */
  readonly files?: readonly DiffFile[] | undefined
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
  /** Whether another run may post some of that, though nothing has changed. */
  readonly retryable?: boolean
  /** What the token may not do, and no review needs. Sentences as those. */
  readonly undone: readonly string[]
  /** Where the pull request is now, when it has another head or goes to another branch: nothing was posted. */
  readonly movedTo?: string
}

const nothing: Published = { leading: 'none', inlinePosted: [], outside: [], closed: 0, notPosted: [], undone: [] }

/**
 * Posts a review on a pull request as it was seen to be: one leading comment, one review with comments on lines. What stands
 * already is left as it is, so that the same content posted twice writes nothing the second time. Never throws: what could
 * not be posted is told.
 *
 * @param isLed - Called with the address of the leading comment when that is settled, or could not be posted, and new comments
 * on lines are posted, while earlier ones are still brought up to date. Not where nothing is posted at all, nor where new
 * comments on lines could not be posted: what is said of the commit before they are must not last.
 */
export async function publish(
  looked: Looked,
  content: Content,
  isLed: (url: string | undefined) => void = () => undefined
): Promise<Published> {
  const { place } = looked
  const { author, movedTo, notPosted: unread, retryable = false } = await looked.now
  if (movedTo !== undefined) return { ...nothing, movedTo }
  if (unread.length > 0) return { ...nothing, leading: 'failed', notPosted: unread, retryable }
  const lead = await beginLeading(looked, content)
  if (lead.readOnly) {
    const lines = content.inline.filter(({ onlyIfThere }) => onlyIfThere !== true).length
    const comments = lines === 0 ? '' : lines === 1 ? ' and the comment on a line' : ` and ${lines} comments on lines`
    const why =
      'the token of this run may only read. That is so for pull requests from forks, for Dependabot, and for jobs without pull-requests: write'
    return { ...nothing, leading: 'failed', notPosted: [`The review comment${comments} could not be posted: ${why}`] }
  }
  const ending = endLeading(lead)
  let tell: Promise<void> | undefined
  const about = {
    ownPull: isOurs(author, place.pull.self),
    leadingUrl: lead.begun?.url,
    isPosted() {
      tell = ending.then(({ outcome }) => {
        isLed(outcome?.url)
      })
    }
  }
  const [led, inline] = await Promise.all([ending, publishInline(looked, content, about)])
  await tell
  const url = led.outcome?.url
  return {
    leading: led.outcome?.done ?? 'failed',
    ...(url === undefined ? {} : { url }),
    ...inline,
    notPosted: [...led.notPosted, ...inline.notPosted],
    retryable: led.retryable === true || inline.retryable === true
  }
}

/** A leading comment that is there, or why it is not. */
interface Lead {
  readonly begun?: Begun
  readonly readOnly: boolean
  readonly notPosted: readonly string[]
  readonly retryable?: boolean
}

/** What the leading comment takes of the content. */
type LeadingContent = Pick<Content, 'cleared' | 'comparable' | 'leading' | 'record' | 'sticky'>

/** Writes the leading comment alone, and leaves what stands on lines. Never throws; gives why it could not, as sentences. */
export async function publishLeading(looked: LookedLeading, content: LeadingContent): Promise<readonly string[]> {
  const { movedTo, notPosted } = await looked.now
  if (movedTo !== undefined || notPosted.length > 0) return notPosted
  return (await endLeading(await beginLeading(looked, content))).notPosted
}

async function beginLeading({ place, leading }: LookedLeading, content: LeadingContent): Promise<Lead> {
  try {
    const standing = await leading
    const { leading: what = 'write' } = content
    const text = content.sticky === '' ? content.cleared : content.sticky
    if (what === 'remove') await removeComments(place, standing)
    if (what === 'remove' || ((content.sticky === '' || what === 'update') && standing.length === 0))
      return { begun: { settled: () => Promise.resolve({ done: 'none' }) }, readOnly: false, notPosted: [] }
    const [fitting, record] = fitted(text, content.record)
    const begun = await putLeading(place, standing, { text: fitting, record, comparable: content.comparable })
    return { begun, readOnly: false, notPosted: [] }
  } catch (error) {
    return notLed(error)
  }
}

async function endLeading(
  lead: Lead
): Promise<Pick<Lead, 'notPosted' | 'retryable'> & { readonly outcome?: LeadingOutcome }> {
  const { begun } = lead
  if (begun === undefined) return lead
  try {
    const outcome = await begun.settled()
    const { unexpectedLogin: login } = outcome
    const asked = login === undefined ? [] : [`The next run will not know its own comments again: they are by ${login}`]
    return { outcome, notPosted: asked }
  } catch (error) {
    return notLed(error)
  }
}

function notLed(error: unknown): Lead {
  const { readOnly, reason, retryable } = failureOf(error)
  return { readOnly, retryable, notPosted: [`The review comment could not be posted: ${reason}`] }
}

/** The last resort for a text that nobody made fit. */
function fitted(text: string, record: string): readonly [string, string] {
  const length = (carried: string): number => marked({ kind: 'review', value: carried }, text).length
  if (length(record) <= longestComment) return [text, record]
  return [text.slice(0, longestComment - length('') + text.length).replace(/[\ud800-\udbff]$/u, ''), '']
}
