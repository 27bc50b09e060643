import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from './client.ts'
import type { ClientOptions, GitHubClient } from './client.ts'
import { explain, failureKind } from './explain.ts'

type Responder = (response: ServerResponse, request: IncomingMessage) => void

const secret = 'ghs_0123456789abcdef'
let seen: { readonly line: string; readonly headers: IncomingMessage['headers'] }[] = []
let script: Responder[] = []
let log: string[] = []

/** Answers request after request by the script; the last one answers all that follow. */
const server = createServer((request, response) => {
  request.resume()
  seen.push({ line: `${request.method ?? ''} ${request.url ?? ''}`, headers: request.headers })
  const respond = script.length > 1 ? script.shift() : script[0]
  respond?.(response, request)
})

beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
afterAll(
  () =>
    new Promise<void>(resolve => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
)
beforeEach(() => {
  seen = []
  log = []
})

function client(options: Partial<ClientOptions> = {}, ...responders: Responder[]): GitHubClient {
  script = responders
  return createClient({
    token: secret,
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    version: '1.2.3',
    signal: new AbortController().signal,
    log: line => log.push(line),
    readOnly: true,
    secondMs: 1,
    timeoutMs: 120_000,
    ...options
  })
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Responder {
  return response =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

const fine = json(200, { full_name: 'o/r' })
const badGateway: Responder = response => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>')
const cut: Responder = response => response.destroy()
const cutInBody: Responder = response => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('{"full_name":', () => response.destroy())
}
const hang: Responder = () => undefined
const secondary = json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '7' })
const primary = (seconds: number): Responder =>
  json(
    403,
    { message: 'API rate limit exceeded for installation.' },
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds) }
  )

async function get(of: GitHubClient): Promise<string> {
  const { data } = await of.rest.repos.get({ owner: 'o', repo: 'r' })
  return data.full_name
}

async function failure(of: GitHubClient): Promise<unknown> {
  try {
    await get(of)
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

test('says who it is', async () => {
  expect(await get(client({}, fine))).toBe('o/r')
  expect(seen[0]?.line).toBe('GET /repos/o/r')
  expect(seen[0]?.headers['user-agent']).toMatch(/^weighbridge\/1\.2\.3 /)
  expect(seen[0]?.headers.authorization).toBe(`token ${secret}`)
})

test('finds the APIs of a GitHub Enterprise Server', async () => {
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v3/`
  const ghes = client({ apiUrl }, json(200, { data: { viewer: { login: 'me' } } }))
  await get(ghes)
  await ghes.graphql('{ viewer { login } }')
  expect(seen.map(({ line }) => line)).toEqual(['GET /api/v3/repos/o/r', 'POST /api/graphql'])
})

test.each([
  ['502', badGateway],
  ['a dropped connection', cut],
  ['an answer that breaks off', cutInBody],
  ['a secondary rate limit', secondary],
  ['a rate limit that ends soon', primary(2)],
  ['429 with retry-after', json(429, { message: 'Slow down.' }, { 'retry-after': '3' })],
  ['403 with retry-after', json(403, { message: 'Slow down.' }, { 'retry-after': '3' })]
])('goes on after %s', async (_, responder) => {
  expect(await get(client({}, responder, fine))).toBe('o/r')
  expect(seen).toHaveLength(2)
})

test('does not wait longer than allowed', async () => {
  const error = await failure(client({ maxWait: 60 }, primary(3600), fine))
  expect(failureKind(error)).toBe('rate-limit')
  expect(explain(error)).toMatch(
    /^GET \/repos\/o\/r: GitHub's rate limit is used up \(403 "API rate limit exceeded for installation\."\); run the review again after 20\d\d-\d\d-\d\dT[\d:]+Z$/
  )
  expect(seen).toHaveLength(1)
  expect(log.join('\n')).toMatch(/^rate limit at GET .*: not waiting 360\d s/)
  await failure(client({ maxWait: 5 }, secondary))
  await failure(client({ maxWait: 2 }, json(429, { message: 'Slow down.' }, { 'retry-after': '3' })))
  expect(seen).toHaveLength(3)
})

test.each([
  ['502', badGateway, 'server', /^GET \/repos\/o\/r \(3 tries\): GitHub failed \(502 "<html>"\)/],
  ['a dropped connection', cut, 'network', /\(3 tries\): the connection failed \(.+\); run the review again/],
  ['an answer that breaks off', cutInBody, 'network', /\(3 tries\): the connection failed/],
  ['a secondary rate limit', secondary, 'rate-limit', /rate limit is used up .*run the review again in 7 s$/],
  ['429', json(429, { message: 'Slow.' }, { 'retry-after': '3' }), 'rate-limit', /\(429 "Slow\."\); .* in 3 s$/]
] as [string, Responder, string, RegExp][])('gives up after three times %s', async (_, responder, kind, message) => {
  const error = await failure(client({}, responder))
  expect(failureKind(error)).toBe(kind)
  expect(explain(error)).toMatch(message)
  expect(seen).toHaveLength(3)
})

test.each([
  [
    json(403, { message: 'Resource not accessible by integration' }),
    'permission',
    /the token may not do this \(403 "Resource not accessible by integration"\); grant it under permissions:/
  ],
  [
    json(403, { message: 'No.' }, { 'x-accepted-github-permissions': 'contents=read' }),
    'permission',
    /it needs contents=read: grant it under permissions: in the workflow$/
  ],
  [
    json(403, { message: 'IP address not allowed' }),
    'permission',
    /\(403 "IP address not allowed"\); GitHub says why$/
  ],
  [json(401, { message: 'Bad credentials' }), 'credentials', /does not accept the token \(401 "Bad credentials"\)/],
  [json(404, { message: 'Not Found' }), 'not-found', /nothing there, or hides it from this token \(404 "Not Found"\)/],
  [json(422, { message: 'Validation Failed' }), 'refused', /GitHub refused \(422 "Validation Failed"\)$/]
] as [Responder, string, RegExp][])('%# is final', async (responder, kind, message) => {
  const error = await failure(client({}, responder))
  expect(failureKind(error)).toBe(kind)
  expect(explain(error)).toMatch(message)
  expect(seen).toHaveLength(1)
})

test('ends a try that does not answer in time', async () => {
  expect(await get(client({ timeoutMs: 500, tries: 20 }, hang, fine))).toBe('o/r')
  expect(explain(await failure(client({ timeoutMs: 20 }, hang)))).toMatch(/no full answer within 20 ms/)
})

test.each([
  ['while GitHub hangs', hang],
  ['while it waits for a rate limit', secondary],
  ['while it waits to try again', badGateway]
])('ends %s when the time is up', async (_, responder) => {
  const controller = new AbortController()
  const watch = setInterval(() => {
    if (seen.length === 0) return
    clearInterval(watch)
    setTimeout(() => {
      controller.abort(new Error('over'))
    }, 50)
  }, 5)
  const waits = { signal: controller.signal, secondMs: responder === hang ? 1 : 300 }
  const error = await failure(client(waits, responder))
  expect(failureKind(error)).toBe('deadline')
  expect(explain(error)).toMatch(/timed out before GitHub answered$/)
  expect(seen).toHaveLength(1)
  expect(failureKind(await failure(client({ signal: AbortSignal.abort() }, fine)))).toBe('deadline')
  expect(seen).toHaveLength(1)
})

test('by default writes start a second apart, and three where they notify people', async () => {
  script = [json(200, {})]
  const { signal } = new AbortController()
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { rest } = createClient({ token: secret, apiUrl, version: '1', signal })
  const comment = { owner: 'o', repo: 'r', body: 'text' }
  const before = Date.now()
  // Timers may fire a millisecond early.
  const least = (ms: number): void => {
    expect(Date.now() - before).toBeGreaterThanOrEqual(ms - 10)
  }
  await rest.issues.updateComment({ ...comment, comment_id: 1 })
  await rest.issues.createComment({ ...comment, issue_number: 1 })
  least(1000)
  await rest.issues.createComment({ ...comment, issue_number: 1 })
  least(4000)
})

test('nobody listens', async () => {
  const error = await failure(client({ apiUrl: 'http://127.0.0.1:1' }))
  expect(explain(error)).toMatch(/the connection failed \(.*(?:ECONNREFUSED|bad port).*\)/)
})

test('no message holds the token', async () => {
  const error = await failure(client({ token: `${secret}\n${secret}` }, fine))
  expect(`${explain(error)} ${String(error)}`).not.toContain(secret)
})
