import { leadingComments, type Leading } from './comments.ts'
import { failureOf } from '../client/explain.ts'
import { postedInline, type PostedInline } from './inline-comments.ts'
import type { isOurs } from './marker.ts'
import { repository, type Client, type Place, type PullRequest } from './pull-request.ts'
import { requestsForChanges } from './review-comments.ts'

/** What the pull request is by now. */
export interface Now {
  readonly author?: Parameters<typeof isOurs>[0]
  readonly movedTo?: string
  readonly notPosted: readonly string[]
  readonly retryable?: boolean
}

/** A pull request and its leading comment right before that is written. What is a promise of a list may reject. */
export interface LookedLeading {
  readonly place: Place
  readonly now: Promise<Now>
  readonly leading: Promise<readonly Leading[]>
}

/** A pull request as it stands right before something is published on it. */
export interface Looked extends LookedLeading {
  readonly inline: Promise<readonly PostedInline[]>
  /** Ids of our reviews that ask for changes; asked for here or when they are needed. */
  readonly asking: () => Promise<readonly number[]>
}

/** Asks for all at once that publishing depends on; `asks` where changes may be requested, or taken back. */
export function lookAt(
  client: Client,
  pull: PullRequest,
  { signal, asks = false }: { readonly signal?: AbortSignal | undefined; readonly asks?: boolean } = {}
): Looked {
  const place: Place = { client, pull, signal }
  const asking = asks ? requestsForChanges(place) : undefined
  const looked = { leading: leadingComments(place), inline: postedInline(place) }
  // Whoever waits for one of them is told; nobody may come to that.
  for (const one of [asking, looked.leading, looked.inline]) one?.catch(() => undefined)
  return { place, now: lookAgain(client, pull, signal), ...looked, asking: () => asking ?? requestsForChanges(place) }
}

/** Asks for what writing the leading comment alone depends on. */
export function lookAtLeading(client: Client, pull: PullRequest): LookedLeading {
  const place: Place = { client, pull, signal: undefined }
  const leading = leadingComments(place)
  leading.catch(() => undefined)
  return { place, now: lookAgain(client, pull), leading }
}

/** The record of the last run, from our leading comment; undefined where there is none. Rejects as the client does. */
export async function recordOf({ leading }: Pick<Looked, 'leading'>): Promise<string | undefined> {
  const [oldest] = await leading
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
    const { reason, retryable } = failureOf(error)
    return { notPosted: [`Nothing was posted, as the pull request could not be read: ${reason}`], retryable }
  }
}
