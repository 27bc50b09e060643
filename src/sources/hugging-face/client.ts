import { isFailure, type Failure } from '../../core/failure.ts'
import { requestJson, type HttpOptions, type HttpResult, type RequestFailure } from '../../http/request.ts'
import { readRepository, type RepositoryMessage } from './messages.ts'
import { movedTo, repositoryPath, type Asked } from './paths.ts'
import type { HubSettings } from './settings.ts'

/** What the hub knows of a repository, by the name that it has now where it says so. */
export type Told =
  | { readonly type: 'found'; readonly message: RepositoryMessage }
  | { readonly type: 'disabled' | 'no-revision'; readonly id: string }
  | { readonly type: 'missing' }

/** Whether somebody has a namespace. */
export interface NamespaceTold {
  readonly namespace: 'taken' | 'free'
}

export interface HubClient {
  /** Whether it asks in somebody's name, who sees private repositories. */
  readonly hasToken: boolean
  repository(asked: Asked): Promise<Told | Failure>
  namespace(name: string): Promise<NamespaceTold | Failure>
}

/** Anonymous users have 500 requests in five minutes, and every redirect is one. */
const limits = { requests: 300, hops: 2, bytes: 8 << 20 }

const unexpected: Failure = { reason: 'the response has an unexpected format' }
const refused: Failure = { reason: 'it does not accept the token in HF_TOKEN' }

/**
 * A client for one run. Once nobody answers, the limit of requests is reached or the token is refused, nothing more is asked:
 * every further question fails at once, for the same reason. The token goes to the endpoint alone: no redirect is followed,
 * only the name that it leads to is asked for.
 */
export function createHubClient(
  { endpoint, headers }: HubSettings,
  options: Omit<HttpOptions, 'maxBytes' | 'headers'>
): HubClient {
  const hasToken = headers['authorization'] !== undefined
  let down: Failure | undefined
  let count = 0
  const namespaces = new Map<string, Promise<NamespaceTold | Failure>>()

  const ask = async (path: string): Promise<HttpResult<unknown>> => {
    if (down !== undefined) return down
    count += 1
    if (count > limits.requests) {
      down = { reason: `more than ${limits.requests} requests would be needed` }
      return down
    }
    const result = await requestJson(`${endpoint}${path}`, { ...options, headers, maxBytes: limits.bytes })
    if (!isFailure(result)) return result
    if (hasToken && result.status === 401 && !isGated(result)) down ??= refused
    else if (result.status === undefined) down ??= result
    else if (result.status === 429) down ??= { reason: 'it answered 429: too many requests' }
    return down ?? result
  }

  const has = async (path: string): Promise<boolean | Failure> => {
    const result = await ask(path)
    if (!isFailure(result) || isRedirect(result)) return true
    return result.status === 404 && isOfHub(result) ? false : withoutAddress(result)
  }

  const namespace = async (name: string): Promise<NamespaceTold | Failure> => {
    for (const path of [`/api/users/${name}/overview`, `/api/organizations/${name}/overview`]) {
      const found = await has(path)
      if (found !== false) return found === true ? { namespace: 'taken' } : found
    }
    return { namespace: 'free' }
  }

  return {
    hasToken,
    async repository(asked) {
      let { id } = asked
      for (let hop = 0; hop <= limits.hops; hop++) {
        const result = await ask(repositoryPath({ ...asked, id }))
        if (!isFailure(result)) {
          const message = readRepository(result.value)
          return message === undefined ? unexpected : { type: 'found', message }
        }
        if (!isRedirect(result)) return readRefusal(result, id, hasToken)
        const next = movedTo(result.headers?.get('location') ?? '', endpoint, asked.kind)
        if (next === undefined) return { reason: 'it redirects to what is no repository of its own' }
        id = next
      }
      return { reason: `it redirects more than ${limits.hops} times` }
    },
    namespace(name) {
      const known = namespaces.get(name) ?? namespace(name)
      namespaces.set(name, known)
      return known
    }
  }
}

function isRedirect({ status = 0 }: RequestFailure): boolean {
  return status === 301 || status === 302 || status === 307 || status === 308
}

function isGated({ headers }: RequestFailure): boolean {
  return headers?.get('x-error-code') === 'GatedRepo'
}

/** The hub says in a header what is wrong, or how many requests are left. A proxy that refuses everything does not. */
function isOfHub({ headers }: RequestFailure): boolean {
  return ['x-error-code', 'x-error-message', 'ratelimit'].some(name => headers?.has(name))
}

/**
 * What a refusal says of a repository, by the headers that huggingface_hub reads (`hf_raise_for_status`). Whoever has no
 * token gets 401 for what is missing and for what is private, without any code.
 */
function readRefusal(failure: RequestFailure, id: string, hasToken: boolean): Told | Failure {
  const { status, headers } = failure
  const code = headers?.get('x-error-code')
  if (code === 'RevisionNotFound') return { type: 'no-revision', id }
  if (isGated(failure)) return { reason: 'it is gated, and HF_TOKEN holds no token that may read it' }
  if (headers?.get('x-error-message') === 'Access to this resource is disabled.') return { type: 'disabled', id }
  const isHidden = status === 401 && !hasToken && isOfHub(failure)
  return code === 'RepoNotFound' || isHidden ? { type: 'missing' } : withoutAddress(failure)
}

/** The same reason for all that failed alike: they are told together. */
function withoutAddress(failure: RequestFailure): Failure {
  return failure.status === undefined ? failure : { reason: `it answered ${failure.status}` }
}
