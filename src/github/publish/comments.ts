import { failureOf, isGone } from '../client/explain.ts'
import { isOurs, marked, markerOf, sameBody, type Self } from './marker.ts'
import { once, repository, type Place } from './pull-request.ts'

/** The leading comment, as it stands. */
export interface Leading {
  readonly id: number
  readonly body: string
  readonly record: string
  readonly url: string
}

/** What became of the leading comment. */
export interface LeadingOutcome {
  readonly done: 'created' | 'updated' | 'unchanged' | 'none'
  readonly url?: string
  /** Who GitHub says wrote it, when that is not who we took ourselves for. */
  readonly unexpectedLogin?: string
}

/** A leading comment that is written. */
export interface Begun {
  readonly url?: string
  /** What became of it, once what an overlapping run wrote is settled. Rejects as the client does. */
  settled(): Promise<LeadingOutcome>
}

interface Said {
  readonly text: string
  readonly record: string
  readonly comparable: ((text: string) => string) | undefined
}

/** Our leading comments, the oldest first; there is more than one only after runs that overlapped. */
export async function leadingComments(place: Place, self: Self = place.pull.self): Promise<readonly Leading[]> {
  const { client, pull } = place
  const comments = await client.paginate(client.rest.issues.listComments, {
    ...repository(place),
    issue_number: pull.number,
    per_page: 100
  })
  return comments
    .flatMap(({ id, user, body = '', html_url: url }) => {
      const marker = isOurs(user, self) ? markerOf(body) : undefined
      return marker?.kind === 'review' ? [{ id, body, record: marker.value, url }] : []
    })
    .sort((one, other) => one.id - other.id)
}

/**
 * Makes the one leading comment say `text`: it is created, rewritten where it says something else, or left as it is. After
 * a new one was written, a second look finds what an overlapping run wrote meanwhile: the oldest stays, ours goes.
 */
export async function putLeading(
  place: Place,
  standing: readonly Leading[],
  { text, record, comparable = whole => whole }: Said
): Promise<Begun> {
  const body = marked({ kind: 'review', value: record }, text)
  if (standing.length > 0) {
    const outcome = await settle(place, standing, body, comparable)
    return { ...(outcome.url !== undefined && { url: outcome.url }), settled: () => Promise.resolve(outcome) }
  }
  const made = await create(place, body)
  return { url: made.url, settled: () => settleNew(place, made, body, comparable) }
}

async function settleNew(
  place: Place,
  made: Created,
  body: string,
  comparable: NonNullable<Said['comparable']>
): Promise<LeadingOutcome> {
  const { id } = made
  const self: Self = { login: made.login ?? place.pull.self.login ?? '' }
  const now = await leadingComments(place, made.login === undefined ? place.pull.self : self)
  const settled =
    now[0] && now[0].id !== id
      ? await settle(place, now, body, comparable)
      : { done: 'created' as const, url: made.url }
  if (now.length > 1 && now[0]?.id === id) await removeComments(place, now.slice(1))
  const unexpected = made.login !== undefined && !isOurs({ ...made, login: made.login }, place.pull.self)
  return { ...settled, ...(unexpected && { unexpectedLogin: made.login }) }
}

async function settle(
  place: Place,
  standing: readonly Leading[],
  body: string,
  comparable: NonNullable<Said['comparable']>
): Promise<LeadingOutcome> {
  const [oldest, ...others] = standing
  if (!oldest) return { done: 'none' }
  const same = sameBody(comparable(oldest.body), comparable(body))
  if (!same) await place.client.rest.issues.updateComment({ ...repository(place), comment_id: oldest.id, body })
  await removeComments(place, others)
  return { done: same ? 'unchanged' : 'updated', url: oldest.url }
}

interface Created {
  readonly id: number
  readonly url: string
  readonly type: string
  readonly login: string | undefined
}

async function create(place: Place, body: string): Promise<Created> {
  const write = async (): Promise<Created> => {
    const { data } = await place.client.rest.issues.createComment({
      ...once(place),
      issue_number: place.pull.number,
      body
    })
    return { id: data.id, url: data.html_url, type: data.user?.type ?? '', login: data.user?.login }
  }
  try {
    return await write()
  } catch (error) {
    if (!failureOf(error).open) throw error
    const [written] = await leadingComments(place)
    return written ? { id: written.id, url: written.url, type: '', login: undefined } : write()
  }
}

/** An overlapping run may have removed them before us. */
export async function removeComments(place: Place, comments: readonly Leading[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await place.client.rest.issues.deleteComment({ ...repository(place), comment_id: id })
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}
