import type { DiffPlace } from './diff-lines.ts'
import { failureKind, isGone } from '../client/explain.ts'
import { isOurs, marked, markerOf, markerValue, sameBody, unmarked } from './marker.ts'
import { repository, type Place } from './pull-request.ts'

/** A comment for lines of a pull request. */
export interface InlineComment extends DiffPlace {
  readonly body: string
  /** Those of the findings that it tells of: by any of them it is known again. */
  readonly fingerprints: readonly [string, ...string[]]
}

/** A comment of ours that stands on a line and is not done with. */
export interface StandingInline {
  readonly id: number
  readonly nodeId: string
  readonly body: string
  /** Those of the findings that it tells of, as its marker holds them. */
  readonly fingerprints: readonly string[]
  /** Its line is no longer in the diff: GitHub folds it away. */
  readonly outdated: boolean
  /** Where it stands now; absent for several lines. */
  readonly line?: number
  /** Its fingerprints are of a form that findings no longer have: they say nothing of whether that still stands. */
  readonly former: boolean
}

/** Between the fingerprints of a marker. */
const separator = '+'

/** So many fingerprints are in a marker. */
const mostKept = 100

/** The fingerprints of a comment, as its marker holds them. */
export function keysOf({ fingerprints }: InlineComment): readonly string[] {
  return fingerprints.map(markerValue)
}

/** A comment as it is written, marker included. */
export function written(comment: InlineComment): string {
  return marked({ kind: 'finding', value: keysOf(comment).slice(0, mostKept).join(separator) }, comment.body)
}

/** Our comments on lines that are not done with, the oldest first. */
export async function standingInline(place: Place): Promise<readonly StandingInline[]> {
  const { client, pull } = place
  const comments = await client.paginate(client.rest.pulls.listReviewComments, {
    ...repository(place),
    pull_number: pull.number,
    per_page: 100
  })
  return comments
    .flatMap(({ id, node_id: nodeId, body, user, ...place }) => {
      const marker = isOurs(user, pull.self) ? markerOf(body) : undefined
      if (marker?.kind !== 'finding' && marker?.kind !== 'inline') return []
      // The description of the API does not say so, but the line of an outdated comment is null.
      const line = place.line as number | null | undefined
      const alone = line != null && place.start_line == null ? { line } : {}
      const former = marker.kind === 'inline'
      const fingerprints = marker.value.split(separator)
      return [{ id, nodeId, body, fingerprints, outdated: line == null, ...alone, former }]
    })
    .sort((one, other) => one.id - other.id)
}

/** Whether a comment stands on another line than the one that it should: a suggestion would edit that. */
export function isElsewhere({ line }: StandingInline, comment: InlineComment): boolean {
  return line !== undefined && comment.startLine === undefined && line !== comment.line
}

/** Brings the words of a comment that stands up to date. */
export async function refresh(place: Place, { id, body: old }: StandingInline, comment: InlineComment): Promise<void> {
  const body = written(comment)
  if (!sameBody(old, body))
    await place.client.rest.pulls.updateReviewComment({ ...repository(place), comment_id: id, body })
}

const minimize = `mutation ($id: ID!, $why: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $id, classifier: $why }) { clientMutationId }
}`

/**
 * Ends a comment: folded away, and rewritten so that it leads with what became of it, keeps its title, and offers no edit
 * any more. The marker that says "done with" is written last, so that what fails in between is made good by the next run;
 * but where GitHub refuses to fold, the words come all the same.
 */
export async function close(
  place: Place,
  { id, nodeId, body, fingerprints }: StandingInline,
  became: string,
  why: 'RESOLVED' | 'OUTDATED'
): Promise<void> {
  const { signal } = place
  try {
    await place.client.graphql(minimize, { id: nodeId, why, request: signal ? { signal } : {} })
  } catch (error) {
    if (!['permission', 'refused', 'not-found'].includes(failureKind(error))) throw error
  }
  const [title = ''] = unmarked(body).split('\n')
  await place.client.rest.pulls.updateReviewComment({
    ...repository(place),
    comment_id: id,
    body: marked({ kind: 'closed', value: fingerprints.join(separator) }, `${became}\n\n${title}`)
  })
}

/**
 * Takes away what two runs that overlapped have said twice; the oldest stays, but for those that are about to be `ended`.
 * Gives what is left.
 */
export async function withoutDoubles(
  place: Place,
  standing: readonly StandingInline[],
  ended: ReadonlySet<number> = new Set()
): Promise<readonly StandingInline[]> {
  const seen = new Set<string>()
  const left: StandingInline[] = []
  for (const comment of standing) {
    const counts = !comment.former && !comment.outdated && !ended.has(comment.id)
    if (!counts || !comment.fingerprints.every(fingerprint => seen.has(fingerprint))) left.push(comment)
    else await remove(place, comment)
    if (counts) for (const fingerprint of comment.fingerprints) seen.add(fingerprint)
  }
  return left
}

async function remove(place: Place, { id }: StandingInline): Promise<void> {
  try {
    await place.client.rest.pulls.deleteReviewComment({ ...repository(place), comment_id: id })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}
