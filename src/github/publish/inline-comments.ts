import type { DiffPlace } from './diff-lines.ts'
import { isGone } from '../client/explain.ts'
import { isOurs, marked, markerOf, markerValue, unmarked, type Marker } from './marker.ts'
import { repository, type Place } from './pull-request.ts'
import { kept, weightOf, weightText, type FormerWeight, type Weight } from './weight.ts'

/** A comment for lines of a pull request. */
export interface InlineComment extends DiffPlace {
  readonly body: string
  /** Those of the findings that it tells of: by any of them it is known again. */
  readonly fingerprints: readonly [string, ...string[]]
  /** How much that weighs; left out where nobody is to be told that it has become worse. */
  readonly weight?: Weight
  /** It is not posted: one that stands is kept up to date. */
  readonly onlyIfThere?: true
}

/** A comment of ours on a line: it is not done with, or what it told of was fixed. */
export interface PostedInline {
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
  /** How much that weighed when it was written, where its marker says so. */
  readonly weight?: FormerWeight
  /** The commit, shortened, in which what it told of was fixed. */
  readonly fixedIn?: string
}

/** Between the fingerprints of a marker, and before the weight. */
const [separator, beforeWeight] = ['+', '/']

/** So many fingerprints are in a marker. */
const mostKept = 100

/** The fingerprints of a comment, as its marker holds them. */
export function keysOf({ fingerprints }: InlineComment): readonly string[] {
  return fingerprints.map(markerValue)
}

/** A comment as it is written, marker included. */
export function written(comment: InlineComment): string {
  const weight = comment.weight === undefined ? undefined : kept(comment.weight)
  return withMarker('finding', keysOf(comment), weight, comment.body)
}

/** A comment with its marker: the fingerprints, as markers hold them, and the weight. */
export function withMarker(
  kind: Marker['kind'],
  keys: readonly string[],
  weight: FormerWeight | undefined,
  body: string
): string {
  const carried = weight === undefined ? '' : `${beforeWeight}${weightText(weight)}`
  return marked({ kind, value: `${keys.slice(0, mostKept).join(separator)}${carried}` }, body)
}

/** What a comment says once what it told of was fixed; by these words it is known again. */
export function fixedWords(commit: string): string {
  return `✅ Fixed in ${commit}.`
}

/** Our comments on lines, those that are done with for anything but a fix left out; the oldest first. */
export async function postedInline(place: Place): Promise<readonly PostedInline[]> {
  const { client, pull } = place
  const comments = await client.paginate(client.rest.pulls.listReviewComments, {
    ...repository(place),
    pull_number: pull.number,
    per_page: 100
  })
  return comments
    .flatMap(({ id, node_id: nodeId, body, user, ...place }) => {
      const marker = isOurs(user, pull.self) ? markerOf(body) : undefined
      const fixedIn =
        marker?.kind === 'closed' ? /^✅ Fixed in ([0-9a-f]{7})\.(?:\n|$)/u.exec(unmarked(body))?.[1] : undefined
      if (marker?.kind !== 'finding' && marker?.kind !== 'inline' && fixedIn === undefined) return []
      // The description of the API does not say so, but the line of an outdated comment is null.
      const line = place.line as number | null | undefined
      const alone = line != null && place.start_line == null ? { line } : {}
      const former = marker?.kind === 'inline'
      const [, keys = '', weight] = /^(.*?)(?:\/(\d\.\d[.\da-f]*))?$/u.exec(marker?.value ?? '') ?? []
      const weighed = weight === undefined ? undefined : weightOf(weight)
      return [
        {
          ...{ id, nodeId, body, fingerprints: keys.split(separator), outdated: line == null, ...alone, former },
          ...(weighed && { weight: weighed }),
          ...(fixedIn !== undefined && { fixedIn })
        }
      ]
    })
    .sort((one, other) => one.id - other.id)
}

/** Whether a comment stands on another line than the one that it should: a suggestion would edit that. */
export function isElsewhere({ line }: PostedInline, comment: InlineComment): boolean {
  return line !== undefined && comment.startLine === undefined && line !== comment.line
}

/**
 * Takes away what two runs that overlapped have said twice; the oldest stays, but for those that are about to be `ended`.
 * Gives what is left.
 */
export async function withoutDoubles(
  place: Place,
  standing: readonly PostedInline[],
  ended: ReadonlySet<number> = new Set()
): Promise<readonly PostedInline[]> {
  const seen = new Set<string>()
  const left: PostedInline[] = []
  for (const comment of standing) {
    const { former, outdated, fixedIn, id } = comment
    const counts = !former && !outdated && fixedIn === undefined && !ended.has(id)
    if (!counts || !comment.fingerprints.every(fingerprint => seen.has(fingerprint))) left.push(comment)
    else await remove(place, comment)
    if (counts) for (const fingerprint of comment.fingerprints) seen.add(fingerprint)
  }
  return left
}

async function remove(place: Place, { id }: PostedInline): Promise<void> {
  try {
    await place.client.rest.pulls.deleteReviewComment({ ...repository(place), comment_id: id })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}
