import type { IncomingHttpHeaders } from 'node:http'
import { commentRoutes } from './github-comment-routes.ts'
import { gitRoutes } from './github-git-routes.ts'
import { answerQuery } from './github-graphql.ts'
import { guardRoutes } from './github-guards.ts'
import { gitHubLimits, notFound, refusal } from './github-http.ts'
import type { Answer, Call, GitHubLimits, HeldRepository } from './github-http.ts'
import { acceptedPermissions, grantedBy, needsOf } from './github-permissions.ts'
import type { Needs, Permissions } from './github-permissions.ts'
import { pullRoutes } from './github-pull-routes.ts'
import { runRoutes } from './github-run-routes.ts'
import { actionsBot, makeState } from './github-state.ts'
import type { GitHubUser, State } from './github-state.ts'
import { statusRoutes } from './github-statuses.ts'
import { validateRequest } from './github-validate.ts'

/** A request as it came; the path is under the API's base, `/graphql` for every query. */
export interface GitHubRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  /** Parsed where it is JSON. */
  readonly body: unknown
  readonly problems: string[]
  readonly token: string | undefined
  /** What it needed of the server's own repository. */
  readonly needed: Permissions[]
  /** Undefined where a fault answered. */
  status: number | undefined
}

export interface ServedRepository extends HeldRepository {
  readonly token: string | undefined
}

/** Who a token acts as, and what it may do. */
export interface Grant {
  readonly actor: GitHubUser
  permissions: Permissions
}

interface Served {
  readonly state: State
  /** Tokens of the server's own repository. */
  readonly tokens: ReadonlyMap<string, Grant>
  readonly url: string
  readonly apiUrl: string
  readonly own: ServedRepository
  readonly others: readonly ServedRepository[]
  readonly limits: Partial<GitHubLimits>
}

const routes = { ...gitRoutes, ...pullRoutes, ...commentRoutes, ...runRoutes, ...statusRoutes, ...guardRoutes }

/** Checks who asks, validates the request against GitHub's descriptions, and answers it. */
export function respondWith(served: Served): (request: GitHubRequest) => Promise<Answer> {
  const all = [served.own, ...served.others]
  const elsewhere = makeState()

  const answer = async (request: GitHubRequest): Promise<Answer> => {
    const { method, path, headers, body } = request
    if (headers['user-agent'] === undefined) throw refusal(403, 'Request forbidden by administrative rules.')
    const { token } = request
    const grant = token === undefined ? undefined : served.tokens.get(token)
    const known = token === undefined || grant !== undefined || served.others.some(one => one.token === token)
    if (!known) throw refusal(401, 'Bad credentials')
    const sees = (one: ServedRepository): boolean =>
      !one.isPrivate || (one === served.own ? grant !== undefined : one.token === token)
    const reach = (name: string): ServedRepository | undefined =>
      all.find(one => one.fullName.toLowerCase() === name.toLowerCase() && sees(one))
    const may = (alternatives: Needs): boolean => {
      const granted = grantedBy(grant?.permissions ?? {}, alternatives)
      request.needed.push(granted ?? alternatives[0] ?? {})
      return granted !== undefined
    }
    const limits = { ...gitHubLimits, ...served.limits }
    const on = (repository: ServedRepository): Call => ({
      ...{ repository, limits, headers, path, url: served.url, apiUrl: served.apiUrl },
      actor: grant?.actor ?? actionsBot,
      permissions: grant?.permissions ?? {},
      state: repository === served.own ? served.state : elsewhere,
      ...{ parameters: {}, query: new URLSearchParams(), body: {} }
    })

    if (path === '/graphql') {
      if (token === undefined) throw refusal(401, 'This endpoint requires you to be authenticated.')
      const found = (name: string): Call | undefined => {
        const repository = reach(name)
        return repository && on(repository)
      }
      const { problems, ...result } = await answerQuery({ repository: found, own: on(served.own), may }, body)
      request.problems.push(...problems)
      return result
    }

    const [plain = '', query = ''] = path.split(/\?(.*)/s)
    const parameters = new URLSearchParams(query)
    const match = validateRequest(method, plain, parameters, body)
    if (match === undefined) {
      request.problems.push('not an operation of github-openapi.json')
      throw notFound()
    }
    request.problems.push(...match.problems)
    const handler = routes[match.operation]
    if (handler === undefined) throw new Error(`nothing answers ${match.operation}`)
    const { owner, repo } = match.parameters
    const repository = owner === undefined ? served.own : reach(`${owner}/${repo ?? ''}`)
    if (repository === undefined) throw notFound()
    const needs = needsOf(match.operation)
    const own = owner !== undefined && repository === served.own && grant !== undefined
    const denied = own ? !may(needs) : method !== 'GET'
    if (method !== 'GET' && token === undefined) throw refusal(401, 'Requires authentication')
    if (denied) throw refusal(403, 'Resource not accessible by integration')
    if (method !== 'GET') {
      if (typeof body === 'string') throw refusal(400, 'Problems parsing JSON')
      const wrong = match.problems.filter(problem => problem.startsWith('body'))
      if (wrong.length > 0) throw refusal(422, `Invalid request.\n\n${wrong.join('\n')}`)
    }
    const given = (body ?? {}) as Call['body']
    const result = await handler({ ...on(repository), parameters: match.parameters, query: parameters, body: given })
    return { ...result, headers: { 'x-accepted-github-permissions': acceptedPermissions(needs), ...result.headers } }
  }

  return async request => {
    try {
      return await answer(request)
    } catch (error) {
      if (error instanceof Error && 'answer' in error) return error.answer as Answer
      throw error
    }
  }
}
