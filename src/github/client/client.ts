import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import { timeIsUp, wholeFetch } from './fetch.ts'
import { spacing } from './spacing.ts'

export type GitHubClient = Octokit

export interface ClientOptions {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl?: string
  readonly version: string
  /** Ends every request and every wait. */
  readonly signal: AbortSignal
  /** Told of waits and retries. */
  readonly log?: (line: string) => void
  /** Only reads: queries (GraphQL, thus POST) are not spaced out a second each as writes are. */
  readonly readOnly?: boolean
  /** Seconds that a rate limit may make a request wait; beyond, it fails at once. 60 by default. */
  readonly maxWait?: number
  /** Tries of a request, the first one included. 3 by default. */
  readonly tries?: number
  /** Milliseconds for one whole answer. 30,000 by default. */
  readonly timeoutMs?: number
  /** Milliseconds that a second of waiting takes, between writes as well; 1,000 but in tests. */
  readonly secondMs?: number
}

/** The largest answer taken, in bytes: more than the largest blob and the longest listing. */
const answerLimit = 96 * 1024 * 1024

const finalStatuses = [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 429, 451]

const Client = Octokit.plugin(throttling, waitAsTold, retry)

/**
 * A client of GitHub's REST and GraphQL APIs. Rate limits are waited for within `maxWait`; answers of 5xx and broken
 * connections are tried again with growing waits; any other 4xx is final.
 */
export function createClient(options: ClientOptions): GitHubClient {
  const { token, version, signal, maxWait = 60, tries = 3, secondMs = 1000, timeoutMs = 30_000 } = options
  const log = options.log ?? (() => undefined)
  const silent = (): undefined => undefined
  const onLimit =
    (what: string) =>
    (wait: number, request: object, _client: unknown, retried: number): boolean => {
      const again = retried + 1 < tries && wait <= maxWait
      const { method, url } = request as { readonly method?: string; readonly url?: string }
      log(`${what} at ${method ?? ''} ${url ?? ''}: ${again ? `waiting ${wait} s` : `not waiting ${wait} s`}`)
      return again
    }
  const client = new Client({
    auth: token,
    baseUrl: (options.apiUrl ?? 'https://api.github.com').replace(/\/+$/, ''),
    userAgent: `weighbridge/${version}`,
    log: { debug: silent, info: silent, warn: log, error: silent },
    request: { fetch: wholeFetch({ token, signal, timeoutMs, bytes: answerLimit }) },
    retry: { doNotRetry: finalStatuses, retries: tries - 1, retryAfterBaseValue: secondMs },
    throttle: {
      retryAfterBaseValue: secondMs,
      onRateLimit: onLimit('rate limit'),
      onSecondaryRateLimit: onLimit('secondary rate limit'),
      ...limiters(options.readOnly === true, secondMs)
    },
    waits: { maxWait, tries }
  })
  client.hook.wrap('request', (request, parameters) => {
    const own = parameters.request.signal
    return untilAborted(AbortSignal.any(own ? [signal, own] : [signal]), async () => request(parameters))
  })
  return client
}

/** In place of the throttling plugin's own limiters: a second between writes, three where they notify people. */
function limiters(readOnly: boolean, secondMs: number): { readonly write?: never; readonly notifications?: never } {
  if (readOnly) return { write: spacing(0) as never }
  if (secondMs === 1000) return {}
  return { write: spacing(secondMs) as never, notifications: spacing(3 * secondMs) as never }
}

/** A plugin for 403 and 429 with `retry-after` but without the words by which the throttling plugin knows them. */
function waitAsTold(
  client: Pick<Octokit, 'hook'>,
  {
    waits
  }: { readonly waits?: { readonly maxWait: number; readonly tries: number }; readonly [option: string]: unknown }
): void {
  client.hook.error('request', error => {
    if ('response' in error && waits && [403, 429].includes(error.status)) {
      const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = error.response?.headers ?? {}
      const wait = Number(after)
      const isKnown = /\bsecondary rate\b/i.test(error.message) || remaining === '0'
      if (!isKnown && after !== undefined && wait <= waits.maxWait) {
        error.request.request = { ...error.request.request, retries: waits.tries - 1, retryAfter: wait }
      }
    }
    throw error
  })
}

async function untilAborted<Value>(signal: AbortSignal, work: () => Promise<Value>): Promise<Value> {
  if (signal.aborted) throw timeIsUp()
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(timeIsUp())
    }
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
