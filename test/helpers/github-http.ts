import type { IncomingMessage } from 'node:http'
import type { Objects } from './github-objects.ts'
import type { Permissions } from './github-permissions.ts'
import type { State } from './github-state.ts'
import type { GitHubUser } from './github-state.ts'

/** A repository that the server holds. */
export interface HeldRepository {
  readonly fullName: string
  readonly id: number
  readonly isPrivate: boolean
  readonly defaultBranch: string
  readonly objects: Objects
}

/** What GitHub gives up at; smaller ones make a test's repository small. */
export interface GitHubLimits {
  /** Files of a pull request that are listed at all. */
  readonly pullFiles: number
  readonly compareFiles: number
  readonly treeEntries: number
  readonly blobBytes: number
  /** Text over GraphQL is cut here. */
  readonly textBytes: number
  /** Patches longer than this are left out of the list of files. */
  readonly patchCharacters: number
  /** Statuses of a commit and context. */
  readonly statuses: number
}

export const gitHubLimits: GitHubLimits = {
  pullFiles: 3000,
  compareFiles: 300,
  treeEntries: 100_000,
  blobBytes: 100 * 1024 * 1024,
  textBytes: 512 * 1024,
  patchCharacters: 1024 * 1024,
  statuses: 1000
}

/** A call on its way to the function that answers it. */
export interface Call {
  readonly repository: HeldRepository
  readonly state: State
  readonly limits: GitHubLimits
  readonly actor: GitHubUser
  readonly permissions: Permissions
  /** Where links go: the server's own address, and the one of its API. */
  readonly url: string
  readonly apiUrl: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, unknown>>
  readonly headers: IncomingMessage['headers']
  /** The path with its query, for links to other pages. */
  readonly path: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  /** Sent as it is instead of `body`. */
  readonly bytes?: Buffer
  readonly headers?: Readonly<Record<string, string>>
}

export type Handler = (call: Call) => Answer | Promise<Answer>

const documentation = 'https://docs.github.com/rest'

/** An error that answers the request when thrown. */
export function refusal(status: number, message: string, errors?: readonly unknown[]): Error & { answer: Answer } {
  const body = { message, ...(errors && { errors }), documentation_url: documentation, status: String(status) }
  return Object.assign(new Error(message), { answer: { status, body } })
}

export function notFound(): Error {
  return refusal(404, 'Not Found')
}

export function ok(body: unknown): Answer {
  return { status: 200, body }
}

/** One page of a list, with the links to the others. */
export function paged(call: Call, list: readonly unknown[], most = Infinity): Answer {
  const { page, perPage } = pageOf(call)
  const total = Math.min(list.length, most)
  return {
    status: 200,
    body: list.slice((page - 1) * perPage, Math.min(page * perPage, total)),
    headers: linksFor(call, total)
  }
}

export function pageOf({ query }: Call): { page: number; perPage: number } {
  const perPage = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30))
  return { page: Math.max(1, Number(query.get('page') ?? 1) || 1), perPage }
}

/** The `Link` header of <https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api>. */
export function linksFor(call: Call, total: number): Record<string, string> {
  const { page, perPage } = pageOf(call)
  const last = Math.max(1, Math.ceil(total / perPage))
  if (last === 1) return {}
  const link = (rel: string, to: number): string => {
    const target = new URL(call.apiUrl + call.path)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${rel}"`
  }
  const back = page > 1 ? [link('prev', Math.min(page - 1, last))] : []
  const on = page < last ? [link('next', page + 1), link('last', last)] : []
  return { link: [...back, ...on, ...(page > 1 ? [link('first', 1)] : [])].join(', ') }
}
