import type { ServerResponse } from 'node:http'

export type GitHubFault =
  /** 502 and the like; the body is JSON unless given. */
  | {
      readonly type: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  /** 403 (or 429) for a limit: the hourly one, or the secondary one. Seconds. */
  | {
      readonly type: 'rate-limit'
      readonly secondary?: boolean
      readonly retryAfter?: number
      readonly resetIn?: number
      readonly status?: 403 | 429
    }
  /** The connection is dropped before the answer, or in the middle of its body. */
  | { readonly type: 'cut'; readonly at: 'start' | 'body' }
  /** What was asked for is done, and the connection dropped before the answer. */
  | { readonly type: 'lost' }
  /** The answer comes, but only after so many milliseconds. */
  | { readonly type: 'slow'; readonly ms: number }
  /** No answer at all. */
  | { readonly type: 'hang' }
  /** A page instead of JSON. */
  | { readonly type: 'html'; readonly status?: number }

/** Answers wrongly, or not at all. What is answered as always, `lost` and `slow`, is left to the caller. */
export function goWrong(fault: Exclude<GitHubFault, { type: 'lost' | 'slow' }>, response: ServerResponse): void {
  switch (fault.type) {
    case 'status': {
      const body = fault.body ?? JSON.stringify({ message: 'Server Error' })
      response
        .writeHead(fault.status, { 'content-type': 'application/json; charset=utf-8', ...fault.headers })
        .end(body)
      return
    }
    case 'rate-limit':
      limit(fault, response)
      return
    case 'cut':
      if (fault.at === 'start') response.destroy()
      else {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '1000' })
        response.write('[{"id": ', () => response.destroy())
      }
      return
    case 'hang':
      return
    case 'html':
      response.writeHead(fault.status ?? 200, { 'content-type': 'text/html' })
      response.end('<!DOCTYPE html><title>Unicorn! &middot; GitHub</title><p>This page is taking too long to load.</p>')
  }
}

function limit(fault: GitHubFault & { type: 'rate-limit' }, response: ServerResponse): void {
  const { secondary = false, retryAfter, resetIn = 3600, status = 403 } = fault
  const message = secondary
    ? 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    : 'API rate limit exceeded for installation ID 1.'
  const page = secondary ? 'about-secondary-rate-limits' : 'rate-limits-for-the-rest-api'
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': secondary ? '900' : '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + resetIn),
    'x-ratelimit-resource': 'core',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) })
  }
  const documentation_url = `https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#${page}`
  response.writeHead(status, headers).end(JSON.stringify({ message, documentation_url, status: String(status) }))
}
