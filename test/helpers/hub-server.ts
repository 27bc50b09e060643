import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A repository as the hub has it; the server tells it in the hub's words. */
export interface TestRepository {
  /** Commits by revision. */
  readonly revisions?: Readonly<Record<string, string>>
  readonly createdAt?: string
  readonly files?: readonly string[]
  /** What `config.json` says, as far as the hub repeats it. */
  readonly config?: object
  readonly disabled?: boolean
  /** It is there for those alone who have the token. */
  readonly isPrivate?: boolean
  /** Its metadata is refused as that of a gated repository. */
  readonly isGated?: boolean
  /** The name that it has now. */
  readonly movedTo?: string
}

export interface HubBehaviour {
  /** Repositories by kind and name: `models/org/name`. */
  readonly repositories?: Readonly<Record<string, TestRepository>>
  /** Accounts and organisations beside the owners of the repositories. */
  readonly accounts?: readonly string[]
  /** The one token that is accepted. */
  readonly token?: string
  /** Paths, without their query, that answer with this status, and a page instead of JSON. */
  readonly failing?: Readonly<Record<string, number>>
  /** Every path answers with this status, and none of the hub's headers: a proxy that refuses everything. */
  readonly proxy?: number
  /** Paths, without their query, that lead to this address. */
  readonly redirects?: Readonly<Record<string, string>>
}

export interface HubServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[]
  close(): Promise<void>
}

/** Commit ids that tell nothing. */
export const commits = {
  main: '607a30d783dfa663caf39e06633721c8d4cfcd7e',
  tag: 'e7da7f221d5bf496a48136c0cd264e630fe9fcc8',
  gone: '0000000000000000000000000000000000000001'
} as const

/**
 * The part of the Hugging Face Hub's API that is used here, on the loopback: statuses, headers and bodies as recorded of
 * it without a token in October 2026, and as huggingface_hub reads them with one (`utils/_http.py`, `hf_raise_for_status`).
 */
export async function startHubServer(behaviour: HubBehaviour = {}): Promise<HubServer> {
  const requests: { path: string; authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', authorization: request.headers.authorization })
    const { status, headers, body } = answerTo(request, behaviour)
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
      })
  }
}

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

function answerTo({ url = '', headers: { authorization } }: IncomingMessage, behaviour: HubBehaviour): Answer {
  const { pathname, search, searchParams } = new URL(url, 'http://hub.example')
  const failing = behaviour.proxy ?? behaviour.failing?.[pathname]
  if (failing !== undefined) return { status: failing, headers: { 'content-type': 'text/html' }, body: '<p>no</p>' }
  const elsewhere = behaviour.redirects?.[pathname]
  if (elsewhere !== undefined) return leads(elsewhere)
  const isKnown = behaviour.token !== undefined && authorization === `Bearer ${behaviour.token}`
  if (authorization !== undefined && !isKnown) return refuses(401, 'Invalid credentials in Authorization header')
  const owner = /^\/api\/(users|organizations)\/([^/]+)\/overview$/.exec(pathname)
  if (owner !== null) return tellsOwner(owner[1] ?? '', owner[2] ?? '', behaviour)
  const [, id = '', revision] =
    /^\/api\/((?:models|datasets)\/[^/]+(?:\/[^/]+)?)(?:\/revision\/([^/]+))?$/.exec(pathname) ?? []
  const all = new Map(Object.entries(behaviour.repositories ?? {}))
  const exact = [...all.keys()].find(name => name.toLowerCase() === id.toLowerCase()) ?? ''
  const found = all.get(exact)
  if (found === undefined || (found.isPrivate === true && !isKnown)) {
    return isKnown
      ? refuses(404, 'Repository not found', 'RepoNotFound')
      : refuses(401, 'Invalid username or password.')
  }
  const kind = exact.slice(0, exact.indexOf('/'))
  const now = found.movedTo === undefined ? exact : `${kind}/${found.movedTo}`
  if (now !== id) return leads(`${pathname.replace(id, now)}${search}`)
  if (found.isGated === true)
    return refuses(isKnown ? 403 : 401, 'Access to this repository is restricted.', 'GatedRepo')
  const revisions = found.revisions ?? { main: commits.main }
  const sha = revisions[revision === undefined ? 'main' : decodeURIComponent(revision)]
  if (sha === undefined) return refuses(404, `Invalid rev id: ${revision ?? ''}`, 'RevisionNotFound')
  const files = found.files ?? ['.gitattributes', 'README.md', 'config.json', 'model.safetensors']
  const fields: Readonly<Record<string, unknown>> = {
    sha,
    createdAt: found.createdAt ?? '2022-03-02T23:29:04.000Z',
    disabled: found.disabled ?? false,
    siblings: files.map(rfilename => ({ rfilename })),
    ...(found.config !== undefined && { config: found.config })
  }
  const wanted = searchParams.getAll('expand').flatMap(field => (field in fields ? [[field, fields[field]]] : []))
  const told = { _id: '621ffdc036468d709f17434d', id: now.slice(kind.length + 1) }
  return says(200, { ...told, ...(Object.fromEntries(wanted) as object) })
}

/** Who owns a repository is an organisation; the accounts are users. */
function tellsOwner(of: string, name: string, { repositories = {}, accounts = [] }: HubBehaviour): Answer {
  const isNamed = (each: string): boolean => each.toLowerCase() === name.toLowerCase()
  const user = accounts.find(isNamed)
  if (of === 'users') {
    return user === undefined
      ? refuses(404, 'This user does not exist')
      : says(200, { _id: '5e67bdd61009063689407479', user, type: 'user' })
  }
  const organisation = Object.keys(repositories)
    .map(each => each.split('/')[1] ?? '')
    .find(isNamed)
  return organisation === undefined
    ? refuses(404, "Sorry, we can't find the page you are looking for.")
    : says(200, { _id: '659ebc82b61dd9658802f398', name: organisation })
}

const usual = {
  'content-type': 'application/json; charset=utf-8',
  RateLimit: '"api";r=499;t=295',
  'RateLimit-Policy': '"fixed window";"api";q=500;w=300'
}

function says(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...usual, ...headers }, body: JSON.stringify(body) }
}

function refuses(status: number, error: string, code?: string): Answer {
  return says(status, { error }, { 'X-Error-Message': error, ...(code !== undefined && { 'X-Error-Code': code }) })
}

function leads(location: string): Answer {
  const headers = { location, 'content-type': 'text/plain; charset=utf-8' }
  return { status: 307, headers, body: `Temporary Redirect. Redirecting to ${location}` }
}
