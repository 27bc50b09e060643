import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { GitHubPayloads } from './github-events.ts'
import { payloadsOf } from './github-events.ts'
import type { BranchGuards } from './github-guards.ts'
import type { GitHubFault } from './github-faults.ts'
import { goWrong } from './github-faults.ts'
import type { GitHubLimits } from './github-http.ts'
import { mutationsOf } from './github-mutations.ts'
import type { GitHubMutations } from './github-mutations.ts'
import { joined, permissionsOf } from './github-permissions.ts'
import type { Permissions } from './github-permissions.ts'
import { respondWith } from './github-respond.ts'
import type { GitHubRequest, Grant, ServedRepository } from './github-respond.ts'
import { runMutationsOf } from './github-runs.ts'
import type { Check, Dispatch, Rerun, Run, RunMutations } from './github-runs.ts'
import { objectsOf } from './github-objects.ts'
import { actionsBot, makeState } from './github-state.ts'
import type {
  CommitStatus,
  GitHubUser,
  IssueComment,
  PullSetup,
  Reaction,
  Review,
  ReviewComment
} from './github-state.ts'

export interface GitHubOptions {
  /** Its repository: trees, blobs, commits and branches are read from it at every request. */
  readonly git: { readonly dir: string }
  /** `acme/app` by default. */
  readonly repository?: string
  readonly private?: boolean
  readonly pulls?: readonly PullSetup[]
  /** What the token may do; `write` by default. */
  readonly permissions?: 'read' | 'write' | Permissions
  /** Further tokens of the repository, of other apps. */
  readonly tokens?: readonly AppToken[]
  /** `test-token` by default. */
  readonly token?: string
  /** Who the token acts as; `github-actions[bot]` by default. */
  readonly actor?: GitHubUser
  /** `/api/v3` for GitHub Enterprise Server: GraphQL is then at `/api/graphql`. */
  readonly basePath?: '' | '/api/v3'
  readonly limits?: Partial<GitHubLimits>
  /** Seconds of now, with which all that happens is stamped; by default a second passes whenever something happens. */
  readonly clock?: () => number
  /** False where `requests` would become too long. */
  readonly keepsRequests?: boolean
  /** Other repositories; a private one is there only for its own token. */
  readonly others?: readonly OtherRepository[]
}

interface AppToken {
  readonly token: string
  /** A login: `acme-checks[bot]` */
  readonly actor: string
  readonly permissions: Permissions
}

interface OtherRepository {
  readonly repository: string
  readonly git: { readonly dir: string }
  readonly private?: boolean
  readonly token?: string
}

/** Which requests: a path under the API's base (with its query) or its beginning, with a method before it or not. */
type Match = string | ((request: Pick<GitHubRequest, 'method' | 'path' | 'body' | 'token'>) => boolean)

export interface GitHubServer extends GitHubMutations, RunMutations {
  /** `GITHUB_SERVER_URL`, `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL` */
  readonly url: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly token: string
  readonly repository: string
  readonly repositoryId: number
  readonly comments: readonly IssueComment[]
  readonly reviews: readonly Review[]
  readonly reviewComments: readonly ReviewComment[]
  readonly reactions: readonly Reaction[]
  /** Commit statuses, oldest first. */
  readonly statuses: readonly CommitStatus[]
  readonly runs: readonly Run[]
  /** Check runs that are no jobs. */
  readonly checks: readonly Check[]
  readonly reruns: readonly Rerun[]
  readonly dispatches: readonly Dispatch[]
  readonly requests: readonly GitHubRequest[]
  /** Every request that breaks GitHub's descriptions, or asks for what this server does not have. Expect it to be empty. */
  readonly problems: readonly string[]
  readonly payload: GitHubPayloads
  /** Requests that match go wrong, the next `times` of them (all by default), each in its own way where that is a function. */
  fail(match: Match, fault: GitHubFault | (() => GitHubFault), times?: number): void
  /** Does something just before the next matching request is answered: another run that writes, a push. */
  before(match: Match, action: () => unknown): void
  /** What guards a branch from now on. */
  guard(branch: string, guards: BranchGuards): void
  /** What the token may do from now on. */
  setPermissions(permissions: 'read' | 'write' | Permissions): void
  /** What the requests of a token needed, granted or not; of the main one by default. */
  needed(token?: string): Permissions
  close(): Promise<void>
}

/** GitHub's REST and GraphQL APIs on the loopback, over a local git repository. */
export async function startGitHub(options: GitHubOptions): Promise<GitHubServer> {
  const { basePath = '', token = 'test-token', repository = 'acme/app', actor = actionsBot } = options
  const state = makeState(options.clock)
  const main: Grant = { actor, permissions: permissionsOf(options.permissions ?? 'write') }
  const tokens = new Map<string, Grant>([[token, main]])
  for (const { token: of, actor: login, permissions } of options.tokens ?? []) {
    tokens.set(of, { actor: state.user(login), permissions })
  }
  const own = served({ repository, git: options.git, private: options.private ?? false, token }, 500)
  const others = (options.others ?? []).map((other, at) => served(other, 600 + 10 * at))
  const mutations = mutationsOf(state, own.objects)
  for (const pull of options.pulls ?? []) await mutations.open(pull)
  const requests: GitHubRequest[] = []
  const problems: string[] = []
  const faults: { match: Match; fault: GitHubFault | (() => GitHubFault); left: number }[] = []
  const actions: { match: Match; action: () => unknown }[] = []

  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    const raw = Buffer.concat(chunks).toString('utf8')
    const target = incoming.url ?? ''
    const path =
      target === graphqlPath ? '/graphql' : target.startsWith(basePath) ? target.slice(basePath.length) : target
    const { method = '', headers } = incoming
    const given = headers.authorization?.replace(/^(?:token|bearer) /i, '')
    const request: GitHubRequest = {
      ...{ method, path, headers, body: parsed(raw), problems: [], token: given, needed: [], status: undefined }
    }
    if (options.keepsRequests !== false) requests.push(request)
    const ready = actions.findIndex(one => matches(one.match, request))
    if (ready !== -1) for (const { action } of actions.splice(ready, 1)) await action()
    const planned = faults.find(one => one.left > 0 && matches(one.match, request))
    if (planned !== undefined) planned.left--
    const fault = typeof planned?.fault === 'function' ? planned.fault() : planned?.fault
    if (fault?.type === 'slow') await wait(fault.ms)
    else if (fault !== undefined && fault.type !== 'lost') {
      goWrong(fault, response)
      return
    }
    const answer = await respond(request)
    problems.push(...request.problems.map(problem => `${method} ${path}: ${problem}`))
    request.status = answer.status
    if (fault?.type === 'lost') {
      response.destroy()
      return
    }
    const type = answer.bytes === undefined ? 'application/json; charset=utf-8' : 'application/octet-stream'
    response.writeHead(answer.status, {
      ...(answer.status !== 204 && { 'content-type': type }),
      ...{ 'x-github-request-id': `TEST:${requests.length}`, 'x-github-media-type': 'github.v3; format=json' },
      ...{ 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '4999', 'x-ratelimit-used': '1' },
      ...{ 'x-ratelimit-reset': '4102444800', 'x-ratelimit-resource': 'core' },
      ...answer.headers
    })
    response.end(answer.bytes ?? (answer.body === undefined ? undefined : JSON.stringify(answer.body)))
  }
  const server = createServer((incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      if (!incoming.complete) return
      problems.push(`${incoming.method ?? ''} ${incoming.url ?? ''}: the test server failed: ${String(error)}`)
      response.writeHead(500).end()
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const apiUrl = url + basePath
  const graphqlPath = basePath === '' ? '/graphql' : '/api/graphql'

  const respond = respondWith({
    ...{ state, tokens, url, apiUrl, own, others, limits: options.limits ?? {} }
  })
  const pullAt = mutations.pull
  return {
    ...mutations,
    ...runMutationsOf(state, repository, own.defaultBranch),
    ...{ url, apiUrl, graphqlUrl: url + graphqlPath, token, repository, repositoryId: own.id, requests, problems },
    reactions: state.reactions,
    ...{ statuses: state.statuses, runs: state.runs, checks: state.checks },
    ...{ reruns: state.reruns, dispatches: state.dispatches },
    comments: state.comments,
    reviews: state.reviews,
    reviewComments: state.reviewComments,
    payload: payloadsOf({ url, apiUrl, repository: own, state }, pullAt, () => state.user('contributor')),
    fail(match, fault, times = Infinity) {
      faults.push({ match, fault, left: times })
    },
    before(match, action) {
      actions.push({ match, action })
    },
    guard(branch, guards) {
      state.guards.set(branch, guards)
    },
    setPermissions(now) {
      main.permissions = permissionsOf(now)
    },
    needed: (of = token) => joined(requests.filter(one => one.token === of).flatMap(one => one.needed)),
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

function served({ repository, git, private: isPrivate = false, token }: OtherRepository, id: number): ServedRepository {
  return { fullName: repository, id, isPrivate, defaultBranch: 'main', objects: objectsOf(git.dir), token }
}

function matches(match: Match, request: GitHubRequest): boolean {
  if (typeof match === 'function') return match(request)
  return request.path.startsWith(match) || `${request.method} ${request.path}`.startsWith(match)
}

function parsed(raw: string): unknown {
  if (raw === '') return undefined
  try {
    return JSON.parse(raw)
  } catch {
    return raw
  }
}
