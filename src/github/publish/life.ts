import { failureKind } from '../client/explain.ts'
import {
  fixedWords,
  isElsewhere,
  keysOf,
  withMarker,
  written,
  type InlineComment,
  type PostedInline
} from './inline-comments.ts'
import { sameBody, unmarked } from './marker.ts'
import { once, repository, type Place } from './pull-request.ts'
import type { Threads } from './threads.ts'
import { waivedWeight, worsened } from './weight.ts'

/** A comment that told of a finding, which was fixed. */
interface FixedInline extends PostedInline {
  readonly fixedIn: string
}

/**
 * Brings the words of a comment that stands up to date. Whoever resolved its thread, or waived it, did so for what it was:
 * where it is worse by now, the thread says so and is open again.
 */
export async function refresh(
  place: Place,
  standing: PostedInline,
  comment: InlineComment,
  threads: Threads
): Promise<void> {
  const body = written(comment)
  if (sameBody(standing.body, body)) return
  const worse = worseThan(standing, comment)
  const by = worse === undefined ? undefined : await threads.resolvedBy(standing.nodeId)
  if (worse !== undefined && (by !== undefined || standing.weight?.level === 'waived')) {
    await threads.unresolve(standing.nodeId)
    await reply(place, standing, `⚠️ Worse as of \`${headOf(place)}\`: ${worse}.`)
  }
  await rewrite(place, standing, body)
}

/**
 * Lets comments whose findings were fixed tell of them again where those are back on that line, and gives the others. What
 * is told so is added to `posted`.
 */
export async function revived(
  place: Place,
  found: readonly PostedInline[],
  fresh: readonly InlineComment[],
  threads: Threads,
  posted: Set<string>
): Promise<readonly InlineComment[]> {
  const left = new Set(found.filter(isFixed).filter(({ outdated }) => !outdated))
  const others: InlineComment[] = []
  for (const comment of fresh) {
    const keys = new Set(keysOf(comment))
    const known = [...left].findLast(one => one.fingerprints.some(key => keys.has(key)) && !isElsewhere(one, comment))
    if (known === undefined) others.push(comment)
    else {
      await revive(place, known, comment, threads)
      left.delete(known)
      for (const key of keys) posted.add(key)
    }
  }
  return others
}

function isFixed(comment: PostedInline): comment is FixedInline {
  return comment.fixedIn !== undefined
}

/** Lets a comment whose finding was fixed tell of it again. A thread that somebody resolved stays so, unless it is worse. */
async function revive(place: Place, fixed: FixedInline, comment: InlineComment, threads: Threads): Promise<void> {
  await fold(place, fixed, undefined)
  const worse = worseThan(fixed, comment)
  const by = await threads.resolvedBy(fixed.nodeId)
  if (by === 'us' || (by === 'somebody' && worse !== undefined)) await threads.unresolve(fixed.nodeId)
  const more = worse === undefined ? '' : ` Worse than then: ${worse}.`
  await reply(place, fixed, `ℹ️ Back as of \`${headOf(place)}\`: it was fixed in \`${fixed.fixedIn}\`.${more}`)
  await rewrite(place, fixed, written(comment))
}

/** Lets a comment say that what it tells of is waived: it stays open and unfolded, as the waiver ends one day. */
export async function waive(place: Place, standing: PostedInline, said: string): Promise<void> {
  const { fingerprints, weight, body: before } = standing
  const body = withMarker('finding', fingerprints, waivedWeight(weight), `ℹ️ ${said}\n\n${titleOf(before)}`)
  if (!sameBody(before, body)) await rewrite(place, standing, body)
}

/** Ends a comment whose finding was fixed, and resolves its thread. */
export async function endFixed(place: Place, standing: PostedInline, threads: Threads): Promise<void> {
  await fold(place, standing, 'RESOLVED')
  await threads.resolve(standing.nodeId)
  await closed(place, standing, fixedWords(headOf(place)))
}

/** Ends a comment in whose place another one tells of the finding. */
export async function endReplaced(place: Place, standing: PostedInline, became: string): Promise<void> {
  await fold(place, standing, 'OUTDATED')
  await closed(place, standing, became)
}

/**
 * Rewrites a comment so that it leads with what became of it, keeps its title, and offers no edit any more. The marker that
 * says "done with" is written last, so that what fails before it is made good by the next run.
 */
async function closed(place: Place, standing: PostedInline, became: string): Promise<void> {
  const { fingerprints, weight, body } = standing
  await rewrite(place, standing, withMarker('closed', fingerprints, weight, `${became}\n\n${titleOf(body)}`))
}

const minimize = `mutation ($id: ID!, $why: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $why }) { clientMutationId }
}`

const unminimize = `mutation ($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { clientMutationId }
}`

/** Folds a comment away, or unfolds it. Where GitHub refuses that, the words come all the same. */
async function fold(
  place: Place,
  { nodeId: id }: PostedInline,
  why: 'RESOLVED' | 'OUTDATED' | undefined
): Promise<void> {
  const request = place.signal ? { signal: place.signal } : {}
  try {
    await place.client.graphql(why === undefined ? unminimize : minimize, { id, ...(why && { why }), request })
  } catch (error) {
    if (!['permission', 'refused', 'not-found'].includes(failureKind(error))) throw error
  }
}

async function rewrite(place: Place, { id }: PostedInline, body: string): Promise<void> {
  await place.client.rest.pulls.updateReviewComment({ ...repository(place), comment_id: id, body })
}

/** It is not repeated blindly: an error leaves open whether it was written. */
async function reply(place: Place, { id }: PostedInline, body: string): Promise<void> {
  const { number } = place.pull
  await place.client.rest.pulls.createReplyForReviewComment({
    ...once(place),
    pull_number: number,
    comment_id: id,
    body
  })
}

function worseThan({ weight: before }: PostedInline, { weight }: InlineComment): string | undefined {
  return before === undefined || weight === undefined ? undefined : worsened(before, weight)
}

function titleOf(body: string): string {
  const lines = unmarked(body).split('\n')
  return lines.find(line => line.startsWith('<strong>')) ?? lines[0] ?? ''
}

function headOf({ pull }: Place): string {
  return pull.head.slice(0, 7)
}
