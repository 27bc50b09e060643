import { bad, openOsv, scene } from '../helpers/action-scene.ts'
import { reviewJson, weighbridge } from '../helpers/cli.ts'
import { makeRepository } from '../helpers/git.ts'
import { advisory } from '../helpers/osv-database.ts'
import type { OsvServer } from '../helpers/osv-server.ts'
import { startProxy, type ProxyOptions, type TestProxy } from '../helpers/proxy.ts'
import { makeAuthority, type TestAuthority } from '../helpers/tls.ts'

const records = { PyPI: [advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] })], npm: [] }
const login = 'dana:s3cr3t'

let authority: TestAuthority
let osv: OsvServer
let ports: ProxyOptions['ports'] = {}
let dir = ''
const proxies: TestProxy[] = []

beforeAll(async () => {
  authority = await makeAuthority()
  osv = await openOsv(records)
  const plain = Number(new URL(osv.url).port)
  ports = { 'osv.example:443': await authority.front('osv.example', osv.url), 'osv.example:80': plain }
  const repository = await makeRepository()
  repository.commit({ 'a.txt': '' })
  repository.commit({ 'requirements.txt': 'evil==1.0\n' })
  dir = repository.dir
})
afterAll(async () => {
  for (const proxy of proxies) await proxy.close()
  await authority.close()
})

async function proxyWith(options: Partial<ProxyOptions>): Promise<TestProxy> {
  const proxy = await startProxy({ ports, ...options })
  proxies.push(proxy)
  return proxy
}

const review = (url: string, env: NodeJS.ProcessEnv, ...args: string[]) =>
  weighbridge(['review', 'HEAD~1..HEAD', '--format', 'json', '--osv', `api:${url}`, ...args], {
    cwd: dir,
    env
  })

test.each(['https://osv.example', 'http://osv.example'])('%s is asked through the proxy', async url => {
  const proxy = await proxyWith({ login })
  const address = `http://${login}@${proxy.address}`
  const env = { HTTPS_PROXY: address, http_proxy: address, NODE_EXTRA_CA_CERTS: authority.file }
  const { code, stdout, stderr } = await review(url, env)
  expect([code, stderr]).toEqual([1, ''])
  expect(stdout).toContain('MAL-2026-1')
  expect(stdout).not.toContain('s3cr3t')
  expect(proxy.requests[0]).toBe(url.startsWith('https') ? 'CONNECT osv.example:443' : `POST ${url}/v1/querybatch`)
})

test('NO_PROXY goes around the proxy, as does the loopback', async () => {
  const proxy = await proxyWith({ refusal: 502 })
  const env = { HTTP_PROXY: proxy.address, NO_PROXY: 'other.example, 0.0.0.0/32' }
  for (const url of [osv.url.replace('127.0.0.1', '0.0.0.0'), osv.url]) {
    expect((await review(url, env)).code).toBe(1)
  }
  expect(proxy.requests).toEqual([])
})

test.each<[string, Partial<ProxyOptions>, RegExp, ...string[]]>([
  [
    'refuses the login',
    { login: 'dana:other' },
    /the proxy http:\/\/127\.0\.0\.1:\d+ answered 407, it does not accept/
  ],
  ['reaches nothing', { refusal: 502 }, /the proxy http:\/\/127\.0\.0\.1:\d+ answered 502/],
  ['never answers', { hangs: true }, /timed out/, '--deadline', '15']
])('a proxy that %s is a gap, not a pass', async (_, options, reason, ...deadline) => {
  const proxy = await proxyWith(options)
  const address = `http://${login}@${proxy.address}`
  const env = { HTTPS_PROXY: address, HTTP_PROXY: address, NODE_EXTRA_CA_CERTS: authority.file }
  const started = performance.now()
  const { code, stdout, stderr } = await review('https://osv.example', env, ...deadline)
  expect(code).toBe(2)
  expect(stdout).toMatch(reason)
  expect(stdout + stderr).not.toContain('s3cr3t')
  // What waits for a proxy keeps nobody from ending.
  expect(performance.now() - started).toBeLessThan(120_000)
})

test('a proxy that is none, or not there, is a gap that names no credentials', async () => {
  const gone = await proxyWith({})
  await gone.close()
  const values = [`http://${login}@${gone.address}`, `socks5://${login}@proxy.example`, `http://${login}@`]
  for (const HTTPS_PROXY of values) {
    const { code, stdout, stderr } = await review('https://osv.example', { HTTPS_PROXY })
    expect([code, /prox/i.test(stdout) || stdout.includes('HTTPS_PROXY')]).toEqual([2, true])
    expect(stdout + stderr).not.toContain('s3cr3t')
  }
})

test('a certificate of an unknown authority is a gap that says what to set', async () => {
  const proxy = await proxyWith({})
  const { code, stdout } = await review('https://osv.example', { HTTPS_PROXY: proxy.address })
  expect(code).toBe(2)
  expect(stdout).toMatch(/through the proxy http:\/\/127\.0\.0\.1:\d+ \(.*NODE_EXTRA_CA_CERTS/)
})

test('the action reads and posts through the proxy', async () => {
  const { github, run } = await scene({ 'a.txt': '' }, bad, { osv })
  const port = await authority.front('github.example', github.url)
  const proxy = await proxyWith({ login, ports: { ...ports, 'github.example:443': port } })
  const env = {
    HTTPS_PROXY: `http://${login}@${proxy.address}`,
    NODE_EXTRA_CA_CERTS: authority.file,
    GITHUB_API_URL: 'https://github.example',
    osv: 'api:https://osv.example'
  }
  const { code, log, summary, report } = await run('opened', {}, env)
  expect([code, report?.verdict, github.comments.length, github.reviewComments.length]).toEqual([1, 'block', 1, 2])
  expect(new Set(proxy.requests)).toEqual(new Set(['CONNECT github.example:443', 'CONNECT osv.example:443']))
  expect(log + summary + JSON.stringify(report)).not.toContain('s3cr3t')
  expect(github.problems).toEqual([])
})

test('the action says which proxy kept it from GitHub', async () => {
  const { github, run } = await scene({ 'a.txt': '' }, bad, { osv })
  const proxy = await proxyWith({ login: 'dana:other' })
  const env = { HTTPS_PROXY: `http://${login}@${proxy.address}`, GITHUB_API_URL: 'https://github.example' }
  const { code, log, summary } = await run('opened', {}, env)
  expect([code, github.requests.length]).toEqual([2, 0])
  expect(log).toMatch(/the proxy http:\/\/127\.0\.0\.1:\d+ answered 407/)
  expect(log + summary).not.toContain('s3cr3t')
})

test('the review of a run without a proxy is the same', async () => {
  const { code, review: told } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', `api:${osv.url}`)
  expect([code, told.verdict]).toEqual([1, 'block'])
})
