import { isExempt, isLoopback } from './no-proxy.ts'
import { proxyFor } from './proxy.ts'

const proxy = 'http://proxy.example:3128'

test.each<[string, Record<string, string>, string | undefined]>([
  ['https://osv.example/v1', { https_proxy: proxy }, proxy],
  ['https://osv.example/v1', { HTTPS_PROXY: proxy }, proxy],
  ['https://osv.example/v1', { https_proxy: 'http://small.example:1', HTTPS_PROXY: proxy }, 'http://small.example:1'],
  ['https://osv.example/v1', { https_proxy: ' ', HTTPS_PROXY: proxy }, proxy],
  ['https://osv.example/v1', { HTTP_PROXY: proxy }, undefined],
  ['http://osv.example/v1', { HTTP_PROXY: proxy }, proxy],
  ['http://osv.example/v1', { HTTPS_PROXY: proxy }, undefined],
  ['https://osv.example/v1', { ALL_PROXY: proxy }, proxy],
  ['https://osv.example/v1', { ALL_PROXY: 'proxy.example:3128' }, proxy],
  ['https://osv.example/v1', { all_proxy: 'socks5://socks.example' }, undefined],
  ['https://osv.example/v1', { HTTPS_PROXY: 'proxy.example:3128' }, proxy],
  ['https://osv.example/v1', { HTTPS_PROXY: 'https://proxy.example' }, 'https://proxy.example'],
  ['https://osv.example/v1', { HTTPS_PROXY: proxy, NO_PROXY: 'osv.example' }, undefined],
  ['https://osv.example/v1', { HTTPS_PROXY: proxy, no_proxy: 'other.example, .osv.example' }, proxy],
  ['https://localhost:8443/', { HTTPS_PROXY: proxy }, undefined],
  ['https://127.0.0.1/', { HTTPS_PROXY: proxy }, undefined],
  ['https://osv.example/', {}, undefined]
])('%s under %j', (url, env, expected) => {
  const found = proxyFor(new URL(url), env)
  expect(found).toEqual(expected === undefined ? undefined : { url: `${expected}/`, name: expected })
})

test('the name of a proxy holds no credentials', () => {
  const found = proxyFor(new URL('https://osv.example'), { HTTPS_PROXY: 'http://dana:s3cr3t@proxy.example:3128' })
  expect(found).toEqual({ url: 'http://dana:s3cr3t@proxy.example:3128/', name: proxy })
})

test.each([
  ['socks5://dana:s3cr3t@proxy.example', /^the proxy in HTTPS_PROXY uses socks5:\/\/; only http/],
  ['http://dana:s3cr3t@', /^the environment variable HTTPS_PROXY is not a proxy URL$/],
  ['dana:s3cr3t@proxy.example:port', /^the environment variable HTTPS_PROXY is not a proxy URL$/]
])('%j cannot be used, and the reason holds no credentials', (value, reason) => {
  const found = proxyFor(new URL('https://osv.example'), { HTTPS_PROXY: value })
  expect(found).toEqual({ reason: expect.stringMatching(reason) as string })
  expect(JSON.stringify(found)).not.toContain('s3cr3t')
})

test.each([
  ['*', 'osv.example', '443', true],
  ['osv.example', 'osv.example', '443', true],
  ['osv.example', 'api.osv.example', '443', true],
  ['osv.example', 'notosv.example', '443', false],
  ['OSV.Example', 'osv.example.', '443', true],
  ['.osv.example', 'api.osv.example', '443', true],
  ['.osv.example', 'osv.example', '443', false],
  ['*.osv.example', 'api.osv.example', '443', true],
  ['a.example b.example,c.example', 'b.example', '443', true],
  ['osv.example:8443', 'osv.example', '8443', true],
  ['osv.example:8443', 'osv.example', '443', false],
  ['10.0.0.0/8', '10.1.2.3', '443', true],
  ['10.0.0.0/8', '11.1.2.3', '443', false],
  ['10.0.0.0/33', '10.1.2.3', '443', false],
  ['10.0.0.0/', '10.1.2.3', '443', false],
  ['10.1.2.3', '10.1.2.3', '443', true],
  ['10.1.2.3:8080', '10.1.2.3', '443', false],
  ['2.3', '10.1.2.3', '443', false],
  ['fd00::/8', '[fd12::1]', '443', true],
  ['[fd12::1]:8443', '[fd12::1]', '8443', true],
  ['fd12::1', '[fd12:0::1]', '443', true],
  ['10.0.0.0/8', '[fd12::1]', '443', false],
  ['', 'osv.example', '443', false],
  ['.', 'osv.example', '443', false]
])('NO_PROXY=%s exempts %s:%s: %s', (list, host, port, expected) => {
  expect(isExempt(list, host, port)).toBe(expected)
})

test.each([
  ['localhost', true],
  ['x.localhost', true],
  ['127.3.2.1', true],
  ['[::1]', true],
  ['127.example', false],
  ['osv.example', false]
])('%s is the loopback: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected)
})
