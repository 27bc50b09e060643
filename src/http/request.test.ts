import { advisory } from '../../test/helpers/osv-database.ts'
import { startOsvServer } from '../../test/helpers/osv-server.ts'
import type { Fault, OsvServer } from '../../test/helpers/osv-server.ts'
import { isFailure } from '../core/failure.ts'
import { requestJson } from './request.ts'
import type { HttpOptions } from './request.ts'

const record = advisory({ id: 'GHSA-1', name: 'one', ranges: [[{ introduced: '0' }]] })
const path = '/v1/vulns/GHSA-1'
let server: OsvServer

beforeEach(async () => {
  server = await startOsvServer({ PyPI: [record] })
})
afterEach(() => server.close())

function options(more: Partial<HttpOptions> = {}): HttpOptions {
  const signal = new AbortController().signal
  return { signal, timeoutMs: 120_000, maxBytes: 1 << 20, retry: { baseMs: 1, capMs: 20 }, ...more }
}

test('answers with the status and the value, and says who asks', async () => {
  const result = await requestJson(server.url + path, options({ version: '1.2.3' }))
  expect(result).toMatchObject({ status: 200, value: record })
  expect(server.requests[0]?.headers['user-agent']).toBe('weighbridge/1.2.3')
})

const passing: [string, Fault][] = [
  ['500', { type: 'status', status: 500 }],
  ['503', { type: 'status', status: 503 }],
  ['429 with seconds', { type: 'status', status: 429, headers: { 'retry-after': '0' } }],
  ['429 with a date', { type: 'status', status: 429, headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' } }],
  ['429 with nonsense', { type: 'status', status: 429, headers: { 'retry-after': 'soon' } }],
  ['HTML', { type: 'body', body: '<html>Sign in</html>' }],
  ['half a JSON', { type: 'body', body: '{"id": "GH', contentType: 'application/json' }],
  ['a connection cut before the answer', { type: 'cut', at: 'start' }],
  ['a connection cut in the body', { type: 'cut', at: 'body' }]
]

test.each(passing)('asks again after %s', async (_, fault) => {
  server.fail(path, fault, 3)
  expect(await requestJson(server.url + path, options())).toMatchObject({ status: 200, value: record })
  expect(server.requests).toHaveLength(4)
})

test.each([
  ['500', { type: 'status', status: 500 }, /answered 500 \(4 attempts\)/, 4],
  ['HTML', { type: 'body', body: '<html>' }, /answered 200 with something that is not JSON \(text\/html\)/, 4],
  ['a cut connection', { type: 'cut', at: 'start' }, /the connection failed \(\w+\) \(4 attempts\)/, 4],
  ['404', { type: 'status', status: 404 }, /answered 404$/, 1],
  ['401', { type: 'status', status: 401 }, /answered 401$/, 1],
  [
    'a redirect',
    { type: 'status', status: 302, headers: { location: 'https://index.example/' } },
    /a redirect to https:\/\/index\.example\/, which is not followed$/,
    1
  ],
  ['a body that is too large', { type: 'body', body: 'x'.repeat(2 << 20) }, /more than 1048576 bytes$/, 1]
] as [string, Fault, RegExp, number][])('gives up on %s and says why', async (_, fault, reason, attempts) => {
  server.fail(path, fault)
  const result = await requestJson(server.url + path, options())
  expect(result).toMatchObject({ reason: expect.stringMatching(reason) as string })
  expect(result).toMatchObject({ reason: expect.stringContaining(`GET ${server.url}${path}: `) as string })
  expect(server.requests).toHaveLength(attempts)
})

test('takes the message of a refusal', async () => {
  const result = await requestJson(`${server.url}/v1/vulns/none`, options())
  expect(result).toMatchObject({
    status: 404,
    reason: expect.stringContaining('"Bug not found."') as string
  })
})

test('does not wait longer than allowed, whatever retry-after says', async () => {
  server.fail(path, { type: 'status', status: 429, headers: { 'retry-after': '86400' } }, 1)
  expect(await requestJson(server.url + path, options())).toMatchObject({ status: 200, value: record })
})

test('ends an attempt that does not answer in time', async () => {
  server.fail(path, { type: 'hang' }, 1)
  const retry = { attempts: 20, baseMs: 1 }
  expect(await requestJson(server.url + path, options({ timeoutMs: 500, retry }))).toMatchObject({
    status: 200,
    value: record
  })
  server.fail(path, { type: 'hang' })
  const result = await requestJson(server.url + path, options({ timeoutMs: 20 }))
  expect(result).toMatchObject({
    reason: expect.stringContaining('no full answer within 20 ms (4 attempts)') as string
  })
})

test.each([
  ['while it hangs', { type: 'hang' }],
  ['while it waits', { type: 'status', status: 503, headers: { 'retry-after': '600' } }]
] as [string, Fault][])('ends %s when the time is up', async (_, fault) => {
  server.fail(path, fault)
  const controller = new AbortController()
  const watch = setInterval(() => {
    if (server.requests.length === 0) return
    clearInterval(watch)
    setTimeout(() => {
      controller.abort()
    }, 50)
  }, 5)
  const retry = { baseMs: 1, capMs: 600_000 }
  const result = await requestJson(server.url + path, options({ signal: controller.signal, timeoutMs: 600_000, retry }))
  expect(result).toMatchObject({ reason: expect.stringMatching(/timed out/) as string })
  expect(server.requests).toHaveLength(1)
})

test('asks nobody when the time is up already', async () => {
  const result = await requestJson(server.url + path, options({ signal: AbortSignal.abort() }))
  expect(isFailure(result)).toBe(true)
  expect(server.requests).toHaveLength(0)
})

test.each(['', 'nonsense', 'file:///etc/passwd', 'ftp://index.example/'])('does not ask %j', async url => {
  expect(await requestJson(url, options())).toMatchObject({
    reason: expect.stringContaining('not an http') as string
  })
})

test('says that nobody listens', async () => {
  await server.close()
  const result = await requestJson(server.url + path, options())
  expect(result).toMatchObject({ reason: expect.stringContaining('ECONNREFUSED') as string })
  server = await startOsvServer({})
})
