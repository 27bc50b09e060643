import { diffLines, type DiffFile } from './diff-lines.ts'
import { failureKind, failureOf, type WriteFailure } from '../client/explain.ts'
import { keysOf, postedInline, written, type InlineComment } from './inline-comments.ts'
import { isOurs } from './marker.ts'
import { once, repository, type Place } from './pull-request.ts'

type Event = 'COMMENT' | 'REQUEST_CHANGES'

/** How often a review that GitHub refuses is halved: it does not say which of the comments it does not take. */
const halvings = 2

/**
 * The comments that have a place in the diff, at that place, and those that have none. Files are listed until all are found,
 * unless their patches are known.
 */
export async function placed(
  place: Place,
  comments: readonly InlineComment[],
  known: readonly DiffFile[] | undefined
): Promise<{ readonly inside: readonly InlineComment[]; readonly outside: readonly InlineComment[] }> {
  const paths = new Set(comments.map(({ path }) => path))
  // A comparison leaves out patches that the list of files may have.
  const isKnown = known?.every(({ filename, patch }) => patch !== undefined || !paths.has(filename)) === true
  const find = diffLines(comments.length === 0 || isKnown ? (known ?? []) : await filesOf(place, comments))
  const inside: InlineComment[] = []
  const outside: InlineComment[] = []
  for (const comment of comments) {
    const found = find(comment)
    const { body, fingerprints, weight } = comment
    if (found) inside.push({ body, fingerprints, ...(weight && { weight }), ...found })
    else outside.push(comment)
  }
  return { inside, outside }
}

async function filesOf(place: Place, comments: readonly InlineComment[]): Promise<readonly DiffFile[]> {
  const { client, pull } = place
  const missing = new Set(comments.map(({ path }) => path))
  const files: DiffFile[] = []
  const pages = client.paginate.iterator(client.rest.pulls.listFiles, {
    ...repository(place),
    pull_number: pull.number,
    per_page: 100
  })
  for await (const { data } of pages) {
    files.push(...data)
    for (const { filename, previous_filename: previous } of data) {
      missing.delete(filename)
      if (previous !== undefined) missing.delete(previous)
    }
    if (missing.size === 0) break
  }
  return files
}

/** Posts one review. What GitHub refuses is halved and tried again; what still fails comes back with the reason. */
export async function postReview(
  place: Place,
  event: Event,
  text: string,
  comments: readonly InlineComment[],
  depth = 0
): Promise<{ readonly unposted: readonly InlineComment[]; readonly failure?: WriteFailure }> {
  try {
    await send(place, event, text, comments)
    return { unposted: [] }
  } catch (error) {
    const failure = failureOf(error)
    if (failure.open) {
      const missing = await missingOf(place, comments)
      if (await hasArrived(place, event, comments, missing)) return { unposted: [] }
      if (depth <= halvings) return postReview(place, event, text, missing, halvings + 1)
      return { unposted: missing, failure }
    }
    if (!failure.refused || comments.length < 2 || depth >= halvings) return { unposted: comments, failure }
    const middle = Math.ceil(comments.length / 2)
    const first = await postReview(place, event, text, comments.slice(0, middle), depth + 1)
    const second = await postReview(place, 'COMMENT', text, comments.slice(middle), depth + 1)
    const why = first.failure ?? second.failure
    return { unposted: [...first.unposted, ...second.unposted], ...(why ? { failure: why } : {}) }
  }
}

/** The comments that are not on the pull request. */
async function missingOf(place: Place, comments: readonly InlineComment[]): Promise<readonly InlineComment[]> {
  if (comments.length === 0) return []
  const standing = await postedInline(place)
  const there = new Set(
    standing.flatMap(({ former, fixedIn, fingerprints }) => (former || fixedIn !== undefined ? [] : fingerprints))
  )
  return comments.filter(comment => !keysOf(comment).some(key => there.has(key)))
}

/** Whether a review without a clear answer was posted. One without comments shows only by its state. */
async function hasArrived(
  place: Place,
  event: Event,
  comments: readonly InlineComment[],
  missing: readonly InlineComment[]
): Promise<boolean> {
  if (comments.length > 0) return missing.length === 0
  return event === 'REQUEST_CHANGES' && (await requestsForChanges(place)).length > 0
}

async function send(place: Place, event: Event, text: string, comments: readonly InlineComment[]): Promise<void> {
  const { client, pull } = place
  await client.rest.pulls.createReview({
    ...once(place),
    pull_number: pull.number,
    commit_id: pull.head,
    event,
    body: text,
    comments: comments.map(comment => {
      const { path, line, side, startLine } = comment
      const start = startLine === undefined ? {} : { start_line: startLine, start_side: side }
      return { path, line, side, ...start, body: written(comment) }
    })
  })
}

/** Our reviews that ask for changes and were not dismissed, by id. */
export async function requestsForChanges(place: Place): Promise<readonly number[]> {
  const { client, pull } = place
  const reviews = await client.paginate(client.rest.pulls.listReviews, {
    ...repository(place),
    pull_number: pull.number,
    per_page: 100
  })
  return reviews
    .filter(({ user, state }) => isOurs(user, pull.self) && state === 'CHANGES_REQUESTED')
    .map(({ id }) => id)
}

/** Leaves the oldest of our requests for changes: runs that overlapped ask twice. Which of them takes one back does not matter. */
export async function dismissDoubles(place: Place): Promise<void> {
  for (const id of (await requestsForChanges(place)).slice(1)) {
    try {
      await dismiss(place, id, 'An earlier review asks for the same.')
    } catch (error) {
      if (!['permission', 'refused', 'not-found'].includes(failureKind(error))) throw error
    }
  }
}

/** Takes back what we asked for. */
export async function dismiss(place: Place, review: number, message: string): Promise<void> {
  const { client, pull } = place
  await client.rest.pulls.dismissReview({
    ...repository(place),
    pull_number: pull.number,
    review_id: review,
    message
  })
}
