import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A version as a registry has it; the server tells it in deps.dev's words. */
export interface TestVersion {
  readonly publishedAt?: string
  readonly deprecated?: string
  readonly licenses?: readonly string[]
  readonly attestations?: readonly { readonly type: string; readonly verified: boolean }[]
  readonly status?: { readonly status: string; readonly reason?: string }
  /** The identifier of a project, and how deps.dev knows of it. */
  readonly repository?: { readonly id: string; readonly by: string }
  /** The registry lists it, and deps.dev has not described it yet. */
  readonly bare?: boolean
}

/** Versions by package (`PYPI torch`) and version. */
export type TestPackages = Readonly<Record<string, Readonly<Record<string, TestVersion>>>>

export interface DepsDevBehaviour {
  /** Similar names by package: `PYPI torhc`. */
  readonly similar?: Readonly<Record<string, readonly string[]>>
  /** Answers a page of a batch. */
  readonly pageSize?: number
  /** Paths that answer with this status. */
  readonly failing?: Readonly<Record<string, number>>
  /** Versions (`PYPI torch 2.0`) that the answer to a batch leaves out. */
  readonly leftOut?: readonly string[]
  /** The body of every answer with status 200. */
  readonly body?: string
}

export interface DepsDevServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly requests: readonly { readonly method: string; readonly path: string; readonly body: string }[]
  close(): Promise<void>
}

interface VersionKey {
  readonly system: string
  readonly name: string
  readonly version: string
}

interface Batch {
  readonly requests: readonly { readonly versionKey: VersionKey }[]
  readonly pageToken?: string
}

/** The fields of these messages of api/v3alpha/apiv3alpha.proto in google/deps.dev that the server fills, as JSON has them. */
export const fields = {
  VersionBatch: ['responses', 'nextPageToken'],
  Response: ['request', 'version'],
  Version: [
    'versionKey',
    'publishedAt',
    'isDefault',
    'isDeprecated',
    'deprecatedReason',
    'licenses',
    'attestations',
    'slsaProvenances',
    'projectStatus',
    'relatedProjects'
  ],
  Attestation: ['type', 'verified'],
  ProjectStatus: ['status', 'reason'],
  Package: ['packageKey', 'versions'],
  PackageVersion: ['versionKey', 'publishedAt', 'isDefault', 'isDeprecated', 'deprecatedReason'],
  SimilarlyNamedPackages: ['packageKey', 'packages'],
  SimilarPackage: ['packageKey']
} as const

/** The part of deps.dev's API that is used here, on the loopback. */
export async function startDepsDevServer(
  packages: TestPackages,
  behaviour: DepsDevBehaviour = {}
): Promise<DepsDevServer> {
  const requests: { method: string; path: string; body: string }[] = []
  const respond = (incoming: IncomingMessage, response: ServerResponse, body: string): void => {
    const { method = '', url: path = '' } = incoming
    requests.push({ method, path, body })
    const failing = Object.entries(behaviour.failing ?? {}).find(([start]) => path.startsWith(start))
    if (failing !== undefined) json(response, failing[1], { code: 13, message: 'out of order' })
    else if (behaviour.body !== undefined) response.writeHead(200, { 'content-type': 'text/html' }).end(behaviour.body)
    else if (path === '/v3alpha/versionbatch' && method === 'POST') batch(response, body, packages, behaviour)
    else named(response, path, packages, behaviour)
  }
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      respond(incoming, response, Buffer.concat(chunks).toString())
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

function batch(response: ServerResponse, body: string, packages: TestPackages, behaviour: DepsDevBehaviour): void {
  const { requests, pageToken = '' } = JSON.parse(body) as Batch
  if (requests.length > 5000) {
    json(response, 400, { code: 3, message: 'too many requests in one batch' })
    return
  }
  const { pageSize = 5000, leftOut = [] } = behaviour
  const start = pageToken === '' ? 0 : Number(pageToken)
  const responses = requests.slice(start, start + pageSize).flatMap(request => {
    const { system, name, version } = request.versionKey
    const found = packages[`${system} ${name}`]?.[version]
    if (leftOut.includes(`${system} ${name} ${version}`)) return []
    return { request, ...(found === undefined || found.bare ? {} : { version: described(request.versionKey, found) }) }
  })
  const end = start + pageSize
  json(response, 200, { responses, nextPageToken: end < requests.length ? String(end) : '' })
}

function described(versionKey: VersionKey, version: TestVersion): object {
  const { licenses = ['MIT'], attestations = [], status, repository } = version
  const summary = summaryOf(versionKey, version)
  const relatedProjects = repository && [
    { projectKey: { id: repository.id }, relationProvenance: repository.by, relationType: 'SOURCE_REPO' }
  ]
  return {
    ...summary,
    licenses,
    attestations,
    slsaProvenances: [],
    ...(status && { projectStatus: status }),
    ...(relatedProjects && { relatedProjects })
  }
}

function summaryOf(versionKey: VersionKey, { publishedAt, deprecated }: TestVersion): object {
  return {
    versionKey,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    isDefault: false,
    isDeprecated: deprecated !== undefined,
    deprecatedReason: deprecated ?? ''
  }
}

function named(response: ServerResponse, path: string, packages: TestPackages, behaviour: DepsDevBehaviour): void {
  const [, system = '', encoded = '', similar] =
    /^\/v3alpha\/systems\/([A-Z]+)\/packages\/([^/:]+)(:similarlyNamedPackages)?$/.exec(path) ?? []
  const name = decodeURIComponent(encoded)
  const versions = packages[`${system} ${name}`]
  const packageKey = { system, name }
  if (versions === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('package not found\n')
  else if (similar !== undefined) {
    const others = behaviour.similar?.[`${system} ${name}`] ?? []
    json(response, 200, { packageKey, packages: others.map(other => ({ packageKey: { system, name: other } })) })
  } else {
    const list = Object.entries(versions).map(([version, each]) => summaryOf({ system, name, version }, each))
    json(response, 200, { packageKey, versions: list })
  }
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
