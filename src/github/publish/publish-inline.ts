import { addTo } from '../../core/group.ts'
import { failureOf, type WriteFailure } from '../client/explain.ts'
import {
  isElsewhere,
  keysOf,
  postedInline,
  withoutDoubles,
  type InlineComment,
  type PostedInline
} from './inline-comments.ts'
import { endFixed, endReplaced, refresh, revived, waive } from './life.ts'
import type { Looked } from './look.ts'
import { markerValue } from './marker.ts'
import type { Content, Published } from './publish.ts'
import type { Place } from './pull-request.ts'
import { dismiss, dismissDoubles, placed, postReview } from './review-comments.ts'
import { openThreads, type Threads } from './threads.ts'

type Outcome = Pick<Published, 'inlinePosted' | 'outside' | 'closed' | 'notPosted' | 'retryable' | 'undone'>

/** What was posted so far; kept when a later step fails. */
interface Progress {
  readonly posted: Set<string>
  readonly outside: Set<string>
  closed: number
  readonly notPosted: string[]
  retryable: boolean
}

interface About {
  readonly ownPull: boolean
  /** Address of the leading comment. */
  readonly leadingUrl: string | undefined
  /** Called when no comment that is new is left to post. */
  readonly isPosted: () => void
}

/** What is left to post, and to end, once what stands is up to date. */
interface Compared {
  readonly fresh: readonly InlineComment[]
  readonly ended: ReadonlySet<number>
  readonly asking: Looked['asking']
}

/** Posts what is new on lines as one review, leaves what stands, and ends what is no longer so. Never throws. */
export async function publishInline(
  { place, inline, asking }: Looked,
  content: Content,
  about: About
): Promise<Outcome> {
  const progress: Progress = { posted: new Set(), outside: new Set(), closed: 0, notPosted: [], retryable: false }
  const threads = openThreads(place)
  try {
    const found = await withoutDoubles(place, await inline)
    const standing = assigned(
      found.filter(one => one.fixedIn === undefined),
      content.inline
    )
    const missing = await compareWith(place, standing, content, threads, progress)
    const fresh = await revived(place, found, missing, threads, progress.posted)
    const ended = new Set(standing.flatMap(({ id, moved }) => (moved ? id : [])))
    await review(place, content, { fresh, ended, asking }, about, progress)
    await end(place, standing, content, threads, progress)
  } catch (error) {
    failed(progress, 'The comments on lines are not all up to date', failureOf(error))
  }
  if (content.requestChanges === false && !about.ownPull) await takeBack(place, asking, progress)
  const { posted, outside, closed, notPosted, retryable } = progress
  return {
    inlinePosted: content.standing.filter(fingerprint => posted.has(markerValue(fingerprint))),
    outside: [...outside],
    closed,
    notPosted,
    retryable,
    undone: threads.undone
  }
}

/**
 * A comment that stands, with what it has to tell now; `moved` where another comment tells it, on another line or together
 * with something else.
 */
type Placed = PostedInline & { readonly now: InlineComment | undefined; readonly moved: boolean }

/** Gives each comment that is wanted the first standing one on its line that tells of any of the same findings. */
function assigned(standing: readonly PostedInline[], wanted: readonly InlineComment[]): readonly Placed[] {
  const byKey = new Map<string, PostedInline[]>()
  for (const one of standing) {
    if (!one.former && !one.outdated) for (const key of one.fingerprints) addTo(byKey, key, one)
  }
  const now = new Map<PostedInline, InlineComment>()
  for (const comment of wanted) {
    const known = keysOf(comment).flatMap(key => byKey.get(key) ?? [])
    const there = known.find(one => !now.has(one) && !isElsewhere(one, comment))
    if (there !== undefined) now.set(there, comment)
  }
  const told = new Set(wanted.flatMap(keysOf))
  return standing.map(one => {
    const isTold = !one.former && !one.outdated && one.fingerprints.some(key => told.has(key))
    return { ...one, now: now.get(one), moved: isTold && !now.has(one) }
  })
}

/** Brings what stands up to date and gives the comments that are new. */
async function compareWith(
  place: Place,
  standing: readonly Placed[],
  { inline, standing: findings }: Content,
  threads: Threads,
  { posted }: Progress
): Promise<readonly InlineComment[]> {
  const told = new Set(
    standing.flatMap(({ former, outdated, moved, now, fingerprints }) =>
      former || outdated || moved ? [] : now === undefined ? fingerprints : keysOf(now)
    )
  )
  for (const fingerprint of findings) if (told.has(markerValue(fingerprint))) posted.add(markerValue(fingerprint))
  const before = new Map(standing.map(one => [one.now, one]))
  const fresh = new Map<string, InlineComment>()
  for (const comment of inline) {
    const there = before.get(comment)
    if (there) await refresh(place, there, comment, threads)
    else if (comment.onlyIfThere !== true) fresh.set(keysOf(comment).join(), comment)
  }
  return [...fresh.values()]
}

async function review(
  place: Place,
  { files, requestChanges }: Content,
  { fresh, ended, asking }: Compared,
  { ownPull, leadingUrl, isPosted }: About,
  progress: Progress
): Promise<void> {
  const { inside, outside } = await placed(place, fresh, files)
  for (const { fingerprints } of outside) for (const fingerprint of fingerprints) progress.outside.add(fingerprint)
  const asks = requestChanges === true && !ownPull && (await asking()).length === 0
  if (requestChanges === true && ownPull)
    progress.notPosted.push('Changes were not requested, as the pull request is by the same account')
  if (inside.length === 0 && !asks) {
    isPosted()
    return
  }
  const verdict = leadingUrl === undefined ? 'the check `weighbridge`' : `[this comment](${leadingUrl})`
  const text = `<sub>What weighbridge found on the lines of this change. The verdict is in ${verdict}.</sub>`
  const { unposted, failure } = await postReview(place, asks ? 'REQUEST_CHANGES' : 'COMMENT', text, inside)
  for (const comment of inside) {
    if (!unposted.includes(comment)) for (const key of keysOf(comment)) progress.posted.add(key)
  }
  if (failure) {
    const what =
      inside.length === 0 ? 'The request for changes' : `${unposted.length} of ${inside.length} new comments on lines`
    failed(progress, `${what} could not be posted`, failure)
  } else isPosted()
  if (asks && failure === undefined) await dismissDoubles(place)
  if (unposted.length < inside.length) await withoutDoubles(place, await postedInline(place), ended)
}

function failed(progress: Progress, what: string, { reason, retryable }: WriteFailure): void {
  progress.notPosted.push(`${what}: ${reason}`)
  progress.retryable ||= retryable
}

/** Takes back what we asked for: a request for changes outlasts what it was about. Where we may not, people have to. */
async function takeBack(place: Place, asking: Looked['asking'], progress: Progress): Promise<void> {
  try {
    for (const id of await asking()) await dismiss(place, id, 'Nothing blocks this merge any more.')
  } catch (error) {
    const what =
      'Our earlier request for changes could not be taken back, and may block this merge until it is dismissed'
    failed(progress, what, failureOf(error))
  }
}

/** Ends the comments whose finding is gone or stands elsewhere now; one that is waived says so. */
async function end(
  place: Place,
  standing: readonly Placed[],
  { standing: findings, waived, complete }: Content,
  threads: Threads,
  progress: Progress
): Promise<void> {
  const found = new Set(findings.map(markerValue))
  const held = new Map(waived.map(({ fingerprint, said }) => [markerValue(fingerprint), said]))
  for (const comment of standing) {
    const { fingerprints, outdated, moved, former } = comment
    const said = fingerprints.flatMap(key => held.get(key) ?? [])[0]
    if (former) {
      if (!complete) continue
      await endReplaced(place, comment, 'ℹ️ Replaced: what still stands is in newer comments.')
    } else if (fingerprints.some(key => found.has(key))) {
      if (!moved && (!outdated || !fingerprints.some(key => progress.posted.has(key)))) continue
      await endReplaced(place, comment, 'ℹ️ Outdated: the same finding is at another place now.')
    } else if (said !== undefined) {
      await waive(place, comment, said)
      continue
    } else if (complete) {
      await endFixed(place, comment, threads)
    } else continue
    progress.closed += 1
  }
}
