import { startOsvServer, type OsvServer } from '../../test/helpers/osv-server.ts'
import { startProxy, type ProxyOptions, type TestProxy } from '../../test/helpers/proxy.ts'
import { connectionFor } from './connection.ts'
import { requestJson, type HttpOptions } from './request.ts'

const url = 'http://osv.example/v1/query'
const login = 'da%40na:s3cr3t%3A'

let server: OsvServer
let proxy: TestProxy | undefined
beforeAll(async () => {
  server = await startOsvServer({ PyPI: [] })
})
afterEach(async () => {
  delete process.env['http_proxy']
  await proxy?.close()
  proxy = undefined
})
afterAll(() => server.close())

async function ask(options: Partial<ProxyOptions>, more: Partial<HttpOptions> = {}): ReturnType<typeof requestJson> {
  proxy = await startProxy({ ports: { 'osv.example:80': Number(new URL(server.url).port) }, ...options })
  process.env['http_proxy'] = `http://${login}@${proxy.address}`
  const { signal } = new AbortController()
  const retry = { attempts: 2, baseMs: 1, capMs: 2 }
  const body = JSON.stringify({ package: { name: 'a', ecosystem: 'PyPI' } })
  return requestJson(url, { method: 'POST', body, signal, timeoutMs: 120_000, maxBytes: 1 << 20, retry, ...more })
}

test('a login with escapes reaches the proxy as it is meant', async () => {
  expect(await ask({ login: 'da@na:s3cr3t:' })).toMatchObject({ status: 200, value: {} })
  expect(proxy?.requests).toEqual([`POST ${url}`])
})

test.each<[string, Partial<ProxyOptions>, Partial<HttpOptions>, RegExp, number]>([
  ['407', { login: 'x:y' }, {}, /: the proxy http:\/\/127\.0\.0\.1:\d+ answered 407, it does not accept/, 1],
  ['502', { refusal: 502 }, {}, /: answered 502 through the proxy http:\/\/127\.0\.0\.1:\d+ \(2 attempts\)$/, 2],
  ['403', { refusal: 403 }, {}, /: answered 403 through the proxy http:\/\/127\.0\.0\.1:\d+$/, 1],
  [
    'no answer',
    { hangs: true },
    { timeoutMs: 1000 },
    /: no full answer within 1000 ms through the proxy http:\/\/127\.0\.0\.1:\d+ \(2 attempts\)$/,
    2
  ]
])('%s of the proxy is a failure that names it without its login', async (_, options, more, reason, requests) => {
  const result = await ask(options, more)
  expect(result).toMatchObject({ reason: expect.stringMatching(reason) as string })
  expect(JSON.stringify(result)).not.toContain('s3cr3t')
  expect(proxy?.requests).toHaveLength(requests)
})

test.each(['', 'no url', 'https://'])('%j has no connection', async address => {
  expect(await connectionFor(address)).toEqual({ reason: 'the address is not a URL' })
})
