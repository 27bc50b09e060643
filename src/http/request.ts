import { setTimeout } from 'node:timers/promises'
import { isFailure, type Failure } from '../core/failure.ts'
import type { Progress } from '../core/progress.ts'
import { exchange } from './exchange.ts'
import { repeatsKey } from './repeated-key.ts'

/** When a request is tried again: exponential backoff with full jitter. Times in milliseconds. */
export interface Retry {
  readonly attempts: number
  /** Upper end of the first wait; it doubles with every further one. */
  readonly baseMs: number
  /** No wait is longer, whatever a server's retry-after says. */
  readonly capMs: number
  /** Attempts where nothing of an answer comes; as many as `attempts` unless given. */
  readonly unanswered?: number
}

const patient: Retry = { attempts: 4, baseMs: 1000, capMs: 30_000 }

export interface HttpOptions {
  readonly method?: 'GET' | 'POST'
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the request and all waiting. */
  readonly signal: AbortSignal
  /** For each attempt, its body included. */
  readonly timeoutMs: number
  /** Of the body, after decompression. */
  readonly maxBytes: number
  readonly retry?: Partial<Retry>
  /** Our version, for the User-Agent. */
  readonly version?: string
  /** Is told of each attempt. */
  readonly progress?: Progress
  /** JSON in which an object has a key twice is a failure: readers differ in which of the two they take. */
  readonly uniqueKeys?: boolean
}

interface HttpAnswer<Value> {
  readonly status: number
  readonly headers: Headers
  readonly value: Value
}

/** Why a request came to nothing. Its reason names method, URL and outcome. */
export interface RequestFailure extends Failure {
  /** Absent without an answer. */
  readonly status?: number
  /** Of an answer that is a refusal or a redirect. */
  readonly headers?: Headers
  /** Nothing of an answer came: no such host, no route, no connection. */
  readonly unanswered?: true
}

export type HttpResult<Value> = HttpAnswer<Value> | RequestFailure

/** Why one attempt, or the reading of its answer, came to nothing. */
interface AttemptFailure extends RequestFailure {
  /** Whether asking again may help. */
  readonly again: boolean
  readonly waitMs?: number
}

/** What was made of one answer. */
type Reading<Value> = { readonly value: Value } | Pick<AttemptFailure, 'reason' | 'again'>

type Outcome<Value> = HttpAnswer<Value> | AttemptFailure

/**
 * One request with deadline, byte limit and retries on network errors, 429 and 5xx, through the proxy of the environment
 * where there is one; never throws. Redirects are not followed. `read` also receives a 304.
 */
export async function request<Value>(
  url: string,
  options: HttpOptions,
  read: (response: Response, body: AsyncIterable<Uint8Array>) => Promise<Reading<Value>>
): Promise<HttpResult<Value>> {
  const retry = { ...patient, ...options.retry }
  const named = `${options.method ?? 'GET'} ${url}`
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return { reason: `${named}: not an http or https URL` }
  for (let attempt = 1; ; attempt++) {
    if (!options.signal.aborted) options.progress?.request(attempt)
    const outcome = options.signal.aborted ? outOfTime : await tryOnce(url, options, read)
    if (!isFailure(outcome)) return outcome
    const { reason, again, status, headers, waitMs, unanswered } = outcome
    const most = unanswered === true ? (retry.unanswered ?? retry.attempts) : retry.attempts
    if (!again || attempt >= most) {
      const tries = attempt === 1 ? '' : ` (${attempt} attempts)`
      return {
        reason: `${named}: ${reason}${tries}`,
        ...(status !== undefined && { status }),
        ...(headers !== undefined && { headers }),
        ...(unanswered !== undefined && { unanswered })
      }
    }
    const jittered = Math.random() * Math.min(retry.capMs, retry.baseMs * 2 ** (attempt - 1))
    await sleep(Math.min(waitMs ?? jittered, retry.capMs), options.signal)
  }
}

/** {@link request} for JSON: anything else, such as the HTML of a proxy, is asked for again and then a failure. */
export function requestJson(url: string, options: HttpOptions): Promise<HttpResult<unknown>> {
  const headers = { accept: 'application/json', 'content-type': 'application/json', ...options.headers }
  return request<unknown>(url, { ...options, headers }, async (response, body) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of body) chunks.push(chunk)
    try {
      const text = Buffer.concat(chunks).toString()
      const value = JSON.parse(text) as unknown
      if (options.uniqueKeys === true && repeatsKey(text)) return { reason: 'answered with a key twice', again: false }
      return { value }
    } catch {
      const type = response.headers.get('content-type') ?? 'no content type'
      return { reason: `answered ${response.status} with something that is not JSON (${type})`, again: true }
    }
  })
}

const outOfTime: AttemptFailure = { reason: 'timed out', again: false }

async function tryOnce<Value>(
  url: string,
  options: HttpOptions,
  read: (response: Response, body: AsyncIterable<Uint8Array>) => Promise<Reading<Value>>
): Promise<Outcome<Value>> {
  const { method = 'GET', body, signal, timeoutMs, maxBytes, version } = options
  const headers = { 'user-agent': `weighbridge${version === undefined ? '' : `/${version}`}`, ...options.headers }
  const init: RequestInit = { method, headers, ...(body !== undefined && { body }), redirect: 'manual' }
  const bounds = { signals: [signal], timeoutMs, maxBytes }
  const result = await exchange(url, init, bounds, async (response, answer, way): Promise<Outcome<Value>> => {
    const { status, headers } = response
    if (!response.ok && status !== 304) return refusal(response, answer, way)
    const reading = await read(response, answer)
    return isFailure(reading) ? { ...reading, status } : { status, headers, value: reading.value }
  })
  return 'value' in result ? result.value : result
}

async function refusal(response: Response, body: AsyncIterable<Uint8Array>, way: string): Promise<AttemptFailure> {
  const { status, headers } = response
  if (status >= 300 && status < 400) {
    const target = headers.get('location') ?? 'nowhere'
    return {
      reason: `answered ${status}, a redirect to ${target.slice(0, 200)}, which is not followed`,
      again: false,
      status,
      headers
    }
  }
  const said = await statedIn(body)
  const reason = `answered ${status}${way}${said === undefined ? '' : `, "${said}"`}`
  const waitMs = retryAfter(headers.get('retry-after'))
  // 403 with a time to wait is a rate limit
  const again = status === 429 || status >= 500 || (status === 403 && waitMs !== undefined)
  return { reason, again, status, headers, ...(waitMs !== undefined && { waitMs }) }
}

/** The `message` of a JSON error, as gRPC gateways send it. */
async function statedIn(body: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  try {
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of body) {
      size += chunk.length
      if (size > 16_384) return undefined
      chunks.push(chunk)
    }
    const value = JSON.parse(Buffer.concat(chunks).toString()) as unknown
    const said = typeof value === 'object' && value !== null && 'message' in value ? value.message : undefined
    return typeof said === 'string' ? said.slice(0, 200) : undefined
  } catch {
    // The status is the outcome; its explanation is a courtesy.
    return undefined
  }
}

/** Milliseconds of a Retry-After header, <https://www.rfc-editor.org/rfc/rfc9110#field.retry-after>. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await setTimeout(ms, undefined, { signal })
  } catch {
    // The time was up while waiting; the next look at the signal says so.
  }
}
