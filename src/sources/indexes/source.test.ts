import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { aPackage } from '../../../test/helpers/components.ts'
import type { RegistryAnswer, RegistryQuery } from '../shared/registry.ts'
import { openIndex, type IndexPlace } from './source.ts'

const file = (filename: string, more: object = {}) => ({
  filename,
  url: `https://index.example/${filename}`,
  hashes: {},
  ...more
})
const pages: Readonly<Record<string, unknown>> = {
  '/simple/corp-utils/': {
    meta: { 'api-version': '1.4' },
    name: 'corp-utils',
    versions: ['1.0', '1.1', '2.0'],
    'project-status': { status: 'archived', reason: 'use corp-tools' },
    files: [
      file('corp_utils-1.0-py3-none-any.whl', {
        'upload-time': '2024-02-01T00:00:00Z',
        yanked: false,
        provenance: null
      }),
      file('corp_utils-1.0.tar.gz', { 'upload-time': '2024-01-31T12:00:00Z', yanked: 'oops', provenance: null }),
      file('corp_utils-1.1-py3-none-any.whl', { yanked: 'leaks', provenance: 'https://index.example/p' }),
      { filename: 7 },
      'nonsense'
    ]
  },
  '/simple/bare/': { meta: {}, files: [file('bare-1.0.tar.gz'), file('unreadable')] },
  '/simple/odd/': { files: 'none' },
  '/npm/@acme%2Fwidget': {
    time: { created: '2023-01-01T00:00:00Z', '1.0.0': '2023-01-01T00:00:00Z', '1.1.0': '2023-02-01T00:00:00Z' },
    versions: {
      '1.0.0': { license: { type: 'MIT' }, deprecated: 'use 2', dist: { attestations: { url: 'x' } } },
      '1.1.0': { license: 'ISC', hasInstallScript: true, _npmUser: { trustedPublisher: { id: 'github' } } },
      '1.2.0': 'nonsense'
    }
  }
}

let server: Server
let origin = ''
const seen: { url: string; headers: IncomingHttpHeaders }[] = []
beforeAll(async () => {
  server = createServer(({ url = '', headers }, response) => {
    seen.push({ url, headers })
    const page = pages[url]
    if (url.startsWith('/closed/')) response.writeHead(403).end()
    else if (url.startsWith('/away/')) response.writeHead(302, { location: 'https://index.example/' }).end()
    else if (page === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})
beforeEach(() => {
  seen.length = 0
})

async function ask(
  place: Partial<IndexPlace> & { path?: string },
  queries: readonly (readonly [name: string, version?: string])[],
  env: Record<string, string> = {}
): Promise<RegistryAnswer> {
  const { path = '/simple/', ecosystem = 'pypi', ...more } = place
  const index = openIndex(
    { url: `${origin}${path}`, ecosystem, ...more },
    { now: new Date(0), env, retry: { attempts: 1 } }
  )
  return index.lookUp(
    queries.map(([name, version]): RegistryQuery => {
      const key = [name, version].filter(Boolean).join(' ')
      return { key, ecosystem, name, needs: new Set(['version']), ...(version !== undefined && { version }) }
    }),
    AbortSignal.timeout(240_000)
  )
}

test('the simple API in JSON', async () => {
  const { facts, failures, coverage } = await ask({}, [
    ['corp-utils', '1.0'],
    ['corp-utils', '1.1.0'],
    ['corp-utils', '2.0'],
    ['corp-utils', '9'],
    ['bare', '1.0'],
    ['nothing', '1'],
    ['corp-utils']
  ])
  expect(failures).toEqual([])
  expect(coverage).toMatchObject([{ asked: 7, answered: 7 }])
  const status = { status: 'archived', reason: 'use corp-tools' }
  expect(facts.get('corp-utils 1.0')).toEqual({
    source: `${origin}/simple`,
    askedAt: '1970-01-01T00:00:00.000Z',
    publishedAt: '2024-01-31T12:00:00.000Z',
    provenance: 'none',
    listed: 'yes',
    exists: true,
    status,
    listing: { versions: 3, newest: '2.0', firstPublishedAt: '2024-01-31T12:00:00.000Z' }
  })
  expect(facts.get('corp-utils 1.1.0')).toMatchObject({
    withdrawn: { how: 'yanked', reason: 'leaks' },
    provenance: 'trusted-publisher',
    listed: 'yes'
  })
  expect(facts.get('corp-utils 2.0')).toMatchObject({ listed: 'yes', provenance: 'unknown' })
  expect(facts.get('corp-utils 9')).toMatchObject({ listed: 'no', exists: true })
  expect(facts.get('bare 1.0')).toMatchObject({ listed: 'yes', provenance: 'unknown', listing: { versions: 1 } })
  expect(facts.get('nothing 1')).toMatchObject({ listed: 'no', exists: false })
  expect(facts.get('corp-utils')).toMatchObject({ listed: 'unknown', exists: true })
  expect(seen.filter(({ url }) => url === '/simple/corp-utils/')).toHaveLength(1)
  expect(seen[0]?.headers.accept).toBe('application/vnd.pypi.simple.v1+json')
})

test('package documents of npm', async () => {
  const { facts } = await ask({ path: '/npm', ecosystem: 'npm' }, [
    ['@acme/widget', '1.0.0'],
    ['@acme/widget', '1.1.0'],
    ['@acme/widget', '1.2.0']
  ])
  expect(facts.get('@acme/widget 1.0.0')).toMatchObject({
    publishedAt: '2023-01-01T00:00:00.000Z',
    withdrawn: { how: 'deprecated', reason: 'use 2' },
    licences: ['MIT'],
    provenance: 'provenance'
  })
  expect(facts.get('@acme/widget 1.1.0')).toMatchObject({
    licences: ['ISC'],
    installScript: true,
    provenance: 'trusted-publisher'
  })
  expect(facts.get('@acme/widget 1.2.0')).toMatchObject({ listed: 'yes', provenance: 'unknown' })
})

test.each([
  ['secret', 'Bearer secret'],
  ['user:secret', `Basic ${Buffer.from('user:secret').toString('base64')}`]
])('the token %s goes with the request', async (token, authorization) => {
  await ask({ tokenEnv: 'WEIGHBRIDGE_TOKEN' }, [['bare', '1.0']], { WEIGHBRIDGE_TOKEN: token })
  expect(seen.map(({ headers }) => headers.authorization)).toEqual([authorization])
})

test.each<[string, Parameters<typeof ask>[0], Record<string, string>, RegExp]>([
  ['no token', { tokenEnv: 'WEIGHBRIDGE_TOKEN' }, {}, /environment variable WEIGHBRIDGE_TOKEN holds no token/],
  ['two lines', { tokenEnv: 'WEIGHBRIDGE_TOKEN' }, { WEIGHBRIDGE_TOKEN: 'a\nb' }, /not a single token/],
  ['a refusal', { path: '/closed' }, {}, /answered 403/],
  ['a redirect', { path: '/away' }, {}, /a redirect to .*, which is not followed/],
  ['nobody there', { url: 'http://127.0.0.1:9' }, {}, /the connection failed/]
])('%s is a failure', async (_, place, env, reason) => {
  const { failures, facts, coverage } = await ask(place, [['bare', '1.0']], env)
  expect(failures).toEqual([{ reason: expect.stringMatching(reason) as unknown, about: ['bare 1.0'] }])
  expect([facts.size, coverage[0]?.answered]).toEqual([0, 0])
})

test('an index that has none of the packages is no index', async () => {
  const { failures } = await ask({ path: '/elsewhere' }, [['bare', '1.0']])
  expect(failures).toMatchObject([{ reason: 'answered 404 for every package: its address may be wrong' }])
})

test('an answer of another form is a failure', async () => {
  const { failures } = await ask({}, [['odd', '1']])
  expect(failures).toEqual([{ reason: 'the response has an unexpected format', about: ['odd 1'] }])
})

test.each([
  ['https://index.example/simple', true],
  ['https://index.example/simple/', true],
  ['https://user:pass@index.example/simple/', true],
  ['https://index.example/simple/corp-utils/', true],
  ['https://index.example/simpler', false],
  ['https://index.example', false],
  ['https://other.example/simple', false]
])('packages from %s are covered: %s', (url, covered) => {
  const index = openIndex({ url: 'https://index.example/simple/', ecosystem: 'pypi' }, { now: new Date(), env: {} })
  expect(index.covers(aPackage({ source: { type: 'registry', url } }))).toBe(covered)
  expect(index.covers(aPackage({ ecosystem: 'npm', source: { type: 'registry', url } }))).toBe(false)
  expect(index.covers(aPackage())).toBe(false)
})
