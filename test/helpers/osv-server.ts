import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportOf } from './osv-database.ts'
import type { TestRecord } from './osv-database.ts'

export type Fault =
  | { readonly type: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** A body of the test's choosing with status 200: HTML, half a JSON, another shape. */
  | { readonly type: 'body'; readonly body: string; readonly contentType?: string }
  /** The connection is cut before the answer, or in the middle of its body. */
  | { readonly type: 'cut'; readonly at: 'start' | 'body' }
  /** No answer until the client or the server gives up. */
  | { readonly type: 'hang' }
  /** No answer until so many requests wait for one; then all of them are answered. */
  | { readonly type: 'gather'; readonly count: number }

export interface Behaviour {
  /** Packages for which the server refuses the whole batch. */
  readonly refused?: readonly string[]
  /** Packages whose page token never ends. */
  readonly endless?: readonly string[]
  /** Results a page; with `emptyFirst` the first page holds only a token. */
  readonly pageSize?: number
  readonly emptyFirst?: boolean
}

interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly body: string
  readonly headers: IncomingMessage['headers']
}

export interface OsvServer {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  readonly requests: readonly SeenRequest[]
  /** The most look-ups of single records that were under way at once. */
  maxConcurrent(): number
  /** Requests whose path starts so go wrong, the next `times` of them (all by default). */
  fail(path: string, fault: Fault, times?: number): void
  close(): Promise<void>
}

interface Query {
  readonly package?: { readonly name?: string; readonly ecosystem?: string; readonly purl?: string }
  readonly version?: string
  readonly page_token?: string
}

const ecosystems = ['PyPI', 'npm', 'Go', ['crates', 'io'].join('.'), 'Maven', 'RubyGems']

/**
 * OSV's API and its bucket of exports on the loopback, from records by ecosystem. It matches on its own: a version is
 * affected when it is listed, or by the dotted numbers of the ranges' events; names are compared as PyPI does.
 */
export async function startOsvServer(
  records: Readonly<Record<string, readonly TestRecord[]>>,
  behaviour: Behaviour = {}
): Promise<OsvServer> {
  const requests: SeenRequest[] = []
  const faults: { path: string; fault: Fault; left: number }[] = []
  const all = Object.values(records).flat()
  const waiting: (() => void)[] = []
  let concurrent = 0
  let most = 0

  const respond = (request: SeenRequest, response: ServerResponse) => {
    const { path, method, body } = request
    if (path === '/v1/querybatch' && method === 'POST') {
      const { queries } = JSON.parse(body) as { queries: Query[] }
      const refusal =
        queries.length > 1000 ? 'Too many queries.' : queries.map(query => refuse(query, behaviour)).find(Boolean)
      if (refusal !== undefined) json(response, 400, { code: 3, message: refusal })
      else json(response, 200, { results: queries.map(query => page(query, all, behaviour)) })
    } else if (path === '/v1/query' && method === 'POST') {
      const query = JSON.parse(body) as Query
      const refusal = refuse(query, behaviour)
      if (refusal !== undefined) json(response, 400, { code: 3, message: refusal })
      else json(response, 200, { vulns: found(query, all) })
    } else if (path.startsWith('/v1/vulns/') && method === 'GET') {
      const id = decodeURIComponent(path.slice('/v1/vulns/'.length))
      const record = all.find(one => one.id === id)
      if (record === undefined) json(response, 404, { code: 5, message: 'Bug not found.' })
      else json(response, 200, record)
    } else if (path.endsWith('/all.zip') && method === 'GET') {
      serveExport(request, response, records[decodeURIComponent(path.slice(1, -'/all.zip'.length))])
    } else json(response, 404, { code: 5, message: 'Not Found' })
  }

  const server = createServer((incoming, response) => {
    const lookUp = incoming.url?.startsWith('/v1/vulns/') === true
    if (lookUp) most = Math.max(most, ++concurrent)
    response.on('close', () => {
      if (lookUp) concurrent--
    })
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url: path = '', headers } = incoming
      const request = { method, path, headers, body: Buffer.concat(chunks).toString() }
      requests.push(request)
      const fault = faults.find(one => path.startsWith(one.path) && one.left > 0)
      if (fault === undefined) {
        respond(request, response)
        return
      }
      fault.left--
      goWrong(fault.fault, response, waiting, () => {
        respond(request, response)
      })
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    maxConcurrent: () => most,
    fail: (path, fault, times = Infinity) => {
      faults.push({ path, fault, left: times })
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      })
  }
}

function goWrong(fault: Fault, response: ServerResponse, waiting: (() => void)[], respond: () => void): void {
  switch (fault.type) {
    case 'status':
      response.writeHead(fault.status, fault.headers).end()
      return
    case 'body':
      response.writeHead(200, { 'content-type': fault.contentType ?? 'text/html' }).end(fault.body)
      return
    case 'cut':
      if (fault.at === 'start') response.destroy()
      else {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        response.write('{"results": [', () => response.destroy())
      }
      return
    case 'hang':
      return
    case 'gather':
      waiting.push(respond)
      // A while longer, to see whether more of them come than should.
      if (waiting.length !== fault.count) return
      setTimeout(() => {
        for (const go of waiting.splice(0)) go()
      }, 100)
  }
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}

function refuse({ package: of, version }: Query, { refused = [] }: Behaviour): string | undefined {
  if (of?.purl !== undefined) return of.name === undefined ? undefined : 'name specified in a PURL query'
  if (of?.ecosystem === undefined && version === undefined) return 'Invalid query.'
  if (of?.ecosystem !== undefined && !ecosystems.includes(of.ecosystem.split(':')[0] ?? '')) return 'Invalid ecosystem.'
  return of?.name !== undefined && refused.includes(of.name) ? `Invalid package ${of.name}.` : undefined
}

function page(query: Query, records: readonly TestRecord[], behaviour: Behaviour): object {
  const vulns = found(query, records).map(({ id, modified }) => ({ id, modified }))
  const { endless = [], pageSize = Infinity, emptyFirst = false } = behaviour
  const at = Number(query.page_token ?? (emptyFirst ? '-1' : '0'))
  const named = query.package?.name ?? ''
  if (at === -1) return { next_page_token: '0' }
  const more = endless.includes(named) || at + pageSize < vulns.length
  const shown = vulns.slice(at, at + pageSize)
  const next = more ? { next_page_token: String(at + Math.min(pageSize, 1000)) } : {}
  return { ...(shown.length > 0 && { vulns: shown }), ...next }
}

interface Affected {
  readonly package?: { readonly ecosystem: string; readonly name: string }
  readonly versions?: readonly string[]
  readonly ranges?: readonly { readonly type: string; readonly events: readonly Readonly<Record<string, string>>[] }[]
}

function found({ package: of, version }: Query, records: readonly TestRecord[]): TestRecord[] {
  const normal = (name: string) => (of?.ecosystem === 'PyPI' ? name.toLowerCase().replace(/[-_.]+/g, '-') : name)
  return records.filter(({ withdrawn, affected }) => {
    if (withdrawn !== undefined) return false
    const entries = (affected ?? []) as readonly Affected[]
    const named = entries.filter(
      one =>
        one.package?.ecosystem.split(':')[0] === of?.ecosystem &&
        normal(one.package?.name ?? '') === normal(of?.name ?? '')
    )
    return version === undefined ? named.length > 0 : named.some(one => holds(one, version))
  })
}

function holds({ versions = [], ranges = [] }: Affected, version: string): boolean {
  if (versions.includes(version)) return true
  return ranges
    .filter(({ type }) => type !== 'GIT')
    .some(({ events }) => {
      const at = numbers(version)
      const since = events.map(({ introduced }) => introduced).filter(one => one !== undefined)
      const began = since
        .map(numbers)
        .filter(one => order(one, at) <= 0)
        .sort(order)
        .at(-1)
      if (began === undefined) return false
      return !events.some(({ fixed, last_affected: last }) => {
        if (fixed !== undefined) return order(numbers(fixed), at) <= 0 && order(numbers(fixed), began) > 0
        return last !== undefined && order(numbers(last), at) < 0 && order(numbers(last), began) >= 0
      })
    })
}

function numbers(version: string): number[] {
  return version.split(/[.+-]/).map(part => Number.parseInt(part, 10) || 0)
}

function order(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function serveExport({ headers }: SeenRequest, response: ServerResponse, records?: readonly TestRecord[]): void {
  if (records === undefined) {
    json(response, 404, { message: 'No such object.' })
    return
  }
  const bytes = exportOf(records)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
  const answer = { etag, 'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT' }
  if (headers['if-none-match'] === etag) response.writeHead(304, answer).end()
  else response.writeHead(200, { ...answer, 'content-type': 'application/zip' }).end(bytes)
}
