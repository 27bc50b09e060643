import { isFailure, type Failure } from '../../core/failure.ts'
import type { GitHubClient } from '../client/client.ts'
import { explain, failureKind } from '../client/explain.ts'

interface Place {
  readonly commit: string
  readonly path: string
}

/** A blob as text; `blob`: its text is not told (binary, or too long). */
export type Text =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'blob' }
  | { readonly type: 'absent' }
  /** `isOther`: no file is there, but something else, and asking again changes nothing. */
  | { readonly type: 'failed'; readonly reason: string; readonly isOther?: true }

interface Source {
  readonly client: GitHubClient
  readonly owner: string
  readonly repo: string
  /** Called before each request. */
  readonly count: () => void
}

/** Why a query has no answer. */
interface QueryFailure extends Failure {
  /** Whether asking again may help. */
  readonly again: boolean
}

interface GitObject {
  readonly __typename?: unknown
  readonly isBinary?: unknown
  readonly isTruncated?: unknown
  readonly text?: unknown
}

type Repository = Readonly<Record<string, GitObject | null | undefined>>

const batch = 50

/** So many requests of one call may fail before the rest is given up. */
const mostFailures = 8

/** Asks for texts, fifty a request; where that is too much for GitHub, by halves. Never rejects. */
export async function readTexts(source: Source, places: readonly Place[], signal: AbortSignal): Promise<Text[]> {
  const answers: Text[] = []
  const open: (readonly Place[])[] = []
  for (let start = 0; start < places.length; start += batch) open.push(places.slice(start, start + batch))
  open.reverse()
  let failures = 0
  let givenUp = ''
  for (let part = open.pop(); part; part = open.pop()) {
    if (givenUp !== '') {
      answers.push(...failed(part, givenUp))
      continue
    }
    const answer = await ask(source, part, signal)
    if (!isFailure(answer)) {
      answers.push(...answer)
      continue
    }
    failures++
    if (!answer.again || failures === mostFailures) givenUp = answer.reason
    const middle = Math.ceil(part.length / 2)
    if (givenUp !== '' || part.length === 1) answers.push(...failed(part, answer.reason))
    else open.push(part.slice(middle), part.slice(0, middle))
  }
  return answers
}

async function ask(
  { client, owner, repo, count }: Source,
  places: readonly Place[],
  signal: AbortSignal
): Promise<readonly Text[] | QueryFailure> {
  const expressions = Object.fromEntries(places.map(({ commit, path }, index) => [`e${index}`, `${commit}:${path}`]))
  count()
  try {
    const data = await client.graphql<{ readonly repository?: Repository | null } | null>(query(places.length), {
      owner,
      name: repo,
      ...expressions,
      request: { signal }
    })
    return answersOf(data?.repository, places, new Map())
  } catch (error) {
    const { data, errors } = error as { readonly data?: { readonly repository?: Repository | null }; errors?: unknown }
    const single = Array.isArray(errors) ? errorsByField(errors) : undefined
    return data?.repository && single ? answersOf(data.repository, places, single) : queryFailure(error)
  }
}

function queryFailure(error: unknown): QueryFailure {
  const kind = failureKind(error)
  return { reason: explain(error), again: kind === 'server' || kind === 'network' }
}

function query(count: number): string {
  const names = Array.from({ length: count }, (_, index) => `e${index}`)
  const variables = names.map(name => `, $${name}: String!`).join('')
  const fields = names.map(name => `${name}: object(expression: $${name}) { ...content }`).join('\n    ')
  return `query ($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}
fragment content on GitObject { __typename ... on Blob { isBinary isTruncated text } }`
}

function answersOf(
  repository: Repository | null | undefined,
  places: readonly Place[],
  errors: ReadonlyMap<string, string>
): readonly Text[] | QueryFailure {
  if (!repository) return queryFailure(new Error('GitHub answered a query without a result'))
  return places.map((_, index): Text => {
    const failure = errors.get(`e${index}`)
    if (failure !== undefined) return { type: 'failed', reason: `GitHub did not return its content: ${failure}` }
    const object = repository[`e${index}`]
    if (object === null) return { type: 'absent' }
    if (object === undefined) return { type: 'failed', reason: 'GitHub left it out of its answer' }
    if (object.__typename !== 'Blob') return { type: 'failed', reason: otherKind(object.__typename), isOther: true }
    const { text } = object
    const isWhole = object.isBinary !== true && object.isTruncated === false && typeof text === 'string'
    return isWhole ? { type: 'text', text } : { type: 'blob' }
  })
}

function otherKind(kind: unknown): string {
  if (kind === 'Tree') return 'it is a folder, not a file'
  return kind === 'Commit' ? 'it is a submodule, not a file' : `it is a ${String(kind)}, not a file`
}

/** Messages of errors that concern one object; undefined when one concerns the whole query. */
function errorsByField(errors: readonly unknown[]): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>()
  for (const error of errors) {
    const { path, message } = Object(error) as { readonly path?: unknown; readonly message?: unknown }
    const field: unknown = Array.isArray(path) && path[0] === 'repository' ? path[1] : undefined
    if (typeof field !== 'string') return undefined
    found.set(field, String(message).slice(0, 300))
  }
  return found
}

function failed(places: readonly Place[], reason: string): readonly Text[] {
  return places.map(() => ({ type: 'failed', reason }))
}
