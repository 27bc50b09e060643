import { messageOf, type Failure } from '../../core/failure.ts'

/** What kind of failure a request to GitHub ended with. */
export type FailureKind =
  | 'deadline'
  | 'network'
  | 'rate-limit'
  | 'credentials'
  | 'permission'
  | 'not-found'
  | 'server'
  | 'refused'
  | 'unexpected'

/** Why a request that writes something failed. The reason says what was tried, what came back and what to do, in GitHub's words. */
export interface WriteFailure extends Failure {
  /** The token may only read here. A conversation that is locked is something else. */
  readonly readOnly: boolean
  /** GitHub does not take what was sent. */
  readonly refused: boolean
  /** Whether it was done nevertheless: true after a server's error, and where no answer came. */
  readonly open: boolean
  /** Whether another run may do it, though nothing has changed. */
  readonly retryable: boolean
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
}

interface Asked {
  readonly method?: string
  readonly url?: string
  readonly request?: { readonly retryCount?: number }
}

/** Tells failures of GitHub's API apart, REST and GraphQL. */
export function failureKind(error: unknown): FailureKind {
  if (!(error instanceof Error)) return 'unexpected'
  if (error.name === 'AbortError') return 'deadline'
  if (error.name === 'GraphqlResponseError') return graphqlKind(error)
  const status = field(error, 'status')
  if (typeof status !== 'number') return 'unexpected'
  const answer = answerOf(error)
  if (!answer) return 'network'
  if (status >= 500) return 'server'
  if (status === 401) return 'credentials'
  if (status === 404) return 'not-found'
  if (status === 429 || (status === 403 && isRateLimit(error.message, answer))) return 'rate-limit'
  return status === 403 ? 'permission' : 'refused'
}

/** What was tried, what came back and what to do, in one line. GitHub's own words are quoted and bounded. */
export function explain(error: unknown): string {
  const kind = failureKind(error)
  const asked = (error instanceof Error ? field(error, 'request') : undefined) as Asked | undefined
  const answer = error instanceof Error ? answerOf(error) : undefined
  const said = oneLine(messageOf(error))
  const tries = (asked?.request?.retryCount ?? 0) + 1
  const what = [asked?.method, pathOf(asked?.url)].filter(Boolean).join(' ') || 'a request to GitHub'
  const tried = `${what}${tries > 1 ? ` (${tries} tries)` : ''}`
  const status = answer ? `${answer.status} ` : ''
  switch (kind) {
    case 'deadline':
      return `${tried}: timed out before GitHub answered`
    case 'network':
      return `${tried}: ${said}; run the review again when GitHub can be reached`
    case 'rate-limit':
      return `${tried}: GitHub's rate limit is used up (${status}"${said}"); run the review again ${resetTime(answer)}`
    case 'credentials':
      return `${tried}: GitHub does not accept the token (${status}"${said}"); give a valid one`
    case 'permission':
      return `${tried}: the token may not do this (${status}"${said}"); ${remedy(said, answer)}`
    case 'not-found':
      return `${tried}: GitHub has nothing there, or hides it from this token (${status}"${said}"); check the name, and that the token may read it`
    case 'server':
      return `${tried}: GitHub failed (${status}"${said}"); run the review again later`
    case 'refused':
      return `${tried}: GitHub refused (${status}"${said}")`
    case 'unexpected':
      return `${tried}: ${said}`
  }
}

/** Describes what a request that was to write something threw. */
export function failureOf(error: unknown): WriteFailure {
  const kind = failureKind(error)
  const { status, message } = Object(error) as { status?: unknown; message?: unknown }
  const readOnly = kind === 'permission' && /not accessible|must have/iu.test(String(message))
  const open = kind === 'server' || kind === 'network'
  const retryable = open || kind === 'rate-limit' || kind === 'deadline'
  return { readOnly, refused: status === 422, open, retryable, reason: explain(error) }
}

/** Whether what was to be changed or removed is not there any more. */
export function isGone(error: unknown): boolean {
  return failureKind(error) === 'not-found'
}

function graphqlKind(error: Error): FailureKind {
  const errors = field(error, 'errors')
  const types = Array.isArray(errors) ? errors.map(one => String(field(Object(one) as object, 'type'))) : []
  if (types.includes('RATE_LIMITED')) return 'rate-limit'
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 'permission'
  if (types.includes('NOT_FOUND')) return 'not-found'
  const isTooMuch =
    types.some(type => /LIMIT|TIMEOUT/.test(type)) || /timed? ?out|something went wrong/i.test(error.message)
  return isTooMuch ? 'server' : 'refused'
}

function isRateLimit(message: string, { headers }: Answer): boolean {
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /\brate limit|abuse detection/i.test(message)
  )
}

function remedy(said: string, answer: Answer | undefined): string {
  const needed = answer?.headers['x-accepted-github-permissions']
  const permissions = typeof needed === 'string' ? oneLine(needed) : ''
  if (answer?.headers['x-github-sso'] !== undefined) return "authorise the token for the organisation's single sign-on"
  if (permissions !== '') return `it needs ${permissions}: grant it under permissions: in the workflow`
  if (/not accessible by (?:integration|personal access token)/i.test(said)) {
    return 'grant it under permissions: in the workflow; on pull_request from a fork it only reads, whatever is granted'
  }
  return 'GitHub says why'
}

function resetTime(answer: Answer | undefined): string {
  const after = Number(answer?.headers['retry-after'])
  if (after > 0) return `in ${after} s`
  const reset = Number(answer?.headers['x-ratelimit-reset'])
  const isTime = Number.isFinite(reset) && reset > 0 && reset < 1e11
  return isTime ? `after ${new Date(reset * 1000).toISOString().replace(/\.\d+Z$/, 'Z')}` : 'in a few minutes'
}

function answerOf(error: Error): Answer | undefined {
  const response = field(error, 'response') as Partial<Answer> | undefined
  if (response?.status !== undefined) return { status: response.status, headers: response.headers ?? {} }
  return undefined
}

/** Without host and query: what is told is what was asked, not with what. */
function pathOf(url: string | undefined): string {
  if (url === undefined) return ''
  return oneLine(URL.canParse(url) ? new URL(url).pathname : (url.split('?')[0] ?? ''))
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}

function field(of: object, name: string): unknown {
  return (of as Readonly<Record<string, unknown>>)[name]
}
