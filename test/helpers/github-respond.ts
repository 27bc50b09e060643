import type { IncomingHttpHeaders } from 'node:http'
import { gitRoutes } from './github-git-routes.ts'
import { answerQuery } from './github-graphql.ts'
import { gitHubLimits, notFound, refusal } from './github-http.ts'
import type { Answer, Call, GitHubLimits, HeldRepository } from './github-http.ts'
import { pullRoutes } from './github-pull-routes.ts'
import { runRoutes } from './github-run-routes.ts'
import { makeState } from './github-state.ts'
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
  /** Undefined where a fault answered. */
  status: number | undefined
}

export interface ServedRepository extends HeldRepository {
  readonly token: string | undefined
}

interface Served {
  readonly state: State
  readonly actor: GitHubUser
  readonly url: string
  readonly apiUrl: string
  readonly own: ServedRepository
  readonly others: readonly ServedRepository[]
  readonly limits: Partial<GitHubLimits>
  readonly mayWrite: () => boolean
}

const routes = { ...gitRoutes, ...pullRoutes, ...runRoutes, ...statusRoutes }

/** Checks who asks, validates the request against GitHub's descriptions, and answers it. */
export function respondWith(served: Served): (request: GitHubRequest) => Promise<Answer> {
  const all = [served.own, ...served.others]
  const elsewhere = makeState()

  const answer = async (request: GitHubRequest): Promise<Answer> => {
    const { method, path, headers, body } = request
    if (headers['user-agent'] === undefined) throw refusal(403, 'Request forbidden by administrative rules.')
    const token = headers.authorization?.replace(/^(?:token|bearer) /i, '')
    if (token !== undefined && !all.some(one => one.token === token)) throw refusal(401, 'Bad credentials')
    const reach = (name: string): ServedRepository | undefined =>
      all.find(one => one.fullName.toLowerCase() === name.toLowerCase() && (!one.isPrivate || one.token === token))
    const mayWrite = token === served.own.token && served.mayWrite()
    const limits = { ...gitHubLimits, ...served.limits }
    const on = (repository: ServedRepository): Call => ({
      ...{ repository, limits, headers, path, actor: served.actor, url: served.url, apiUrl: served.apiUrl },
      state: repository === served.own ? served.state : elsewhere,
      ...{ parameters: {}, query: new URLSearchParams(), body: {} }
    })

    if (path === '/graphql') {
      if (token === undefined) throw refusal(401, 'This endpoint requires you to be authenticated.')
      const found = (name: string): Call | undefined => {
        const repository = reach(name)
        return repository && on(repository)
      }
      const { problems, ...result } = await answerQuery({ repository: found, own: on(served.own), mayWrite }, body)
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
    if (method !== 'GET') {
      if (token === undefined) throw refusal(401, 'Requires authentication')
      if (!mayWrite || repository !== served.own) throw refusal(403, 'Resource not accessible by integration')
      if (typeof body === 'string') throw refusal(400, 'Problems parsing JSON')
      const wrong = match.problems.filter(problem => problem.startsWith('body'))
      if (wrong.length > 0) throw refusal(422, `Invalid request.\n\n${wrong.join('\n')}`)
    }
    const given = (body ?? {}) as Call['body']
    return handler({ ...on(repository), parameters: match.parameters, query: parameters, body: given })
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
