import { matched, type MatchedAnswer } from '../../../../test/helpers/advisories.ts'
import { advisory } from '../../../../test/helpers/osv-database.ts'
import type { TestRecord } from '../../../../test/helpers/osv-database.ts'
import { startOsvServer } from '../../../../test/helpers/osv-server.ts'
import type { Fault, OsvServer } from '../../../../test/helpers/osv-server.ts'
import { openApi } from './api.ts'
import { queryKey } from '../source.ts'
import type { PackageQuery } from '../source.ts'

const now = new Date('2026-03-10T00:00:00Z')
const until2 = [[{ introduced: '0' }, { fixed: '2.0' }]]
const records: TestRecord[] = [
  advisory({ id: 'GHSA-1', name: 'torch', ranges: until2, aliases: ['CVE-1'], label: 'HIGH', summary: 'One' }),
  advisory({ id: 'PYSEC-1', name: 'torch', ranges: until2, aliases: ['CVE-1'] }),
  advisory({ id: 'GHSA-2', name: 'numpy', versions: ['1.0'] }),
  advisory({ id: 'MAL-1', name: 'litellm', versions: ['1.82.7'] })
]
const torch = pypi('torch', '1.0')
const numpy = pypi('numpy', '1.0')
let server: OsvServer

function pypi(name: string, version?: string): PackageQuery {
  return { ecosystem: 'pypi', name, ...(version !== undefined && { version }) }
}

beforeEach(async () => {
  server = await startOsvServer({ PyPI: records })
})
afterEach(() => server.close())

function lookUp(
  queries: readonly PackageQuery[],
  signal = new AbortController().signal,
  timeoutMs = 120_000
): Promise<MatchedAnswer> {
  return matched(openApi({ url: server.url, now, retry: { baseMs: 1, capMs: 5 }, timeoutMs }).lookUp(queries, signal))
}

function ids(answer: MatchedAnswer, query: PackageQuery): string[] | undefined {
  return answer.advisories.get(queryKey(query))?.map(({ id }) => id)
}

const faults: [string, Fault][] = [
  ['500', { type: 'status', status: 500 }],
  ['429 with retry-after', { type: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ['a cut connection', { type: 'cut', at: 'start' }],
  ['a connection cut in the body', { type: 'cut', at: 'body' }],
  ['HTML instead of JSON', { type: 'body', body: '<html>Sign in</html>' }],
  ['half a JSON', { type: 'body', body: '{"results": [' }]
]

describe.each(faults)('%s', (_, fault) => {
  test('is got over when it passes', async () => {
    server.fail('/v1/querybatch', fault, 3)
    server.fail('/v1/vulns/GHSA-1', fault, 3)
    const answer = await lookUp([torch])
    expect(answer.gaps).toEqual([])
    expect(ids(answer, torch)).toEqual(['GHSA-1'])
  })

  test('to the question is a gap about every package', async () => {
    server.fail('/v1/querybatch', fault)
    const answer = await lookUp([torch, numpy])
    expect(answer.gaps).toMatchObject([{ code: 'advisory-source', about: [queryKey(torch), queryKey(numpy)] }])
    expect(answer.coverage).toMatchObject([{ asked: 2, answered: 0 }])
  })

  test('to a look-up is a gap that names the advisory, and the others count', async () => {
    server.fail('/v1/vulns/PYSEC-1', fault)
    const answer = await lookUp([torch, numpy])
    expect(answer.gaps).toMatchObject([
      { code: 'advisory-source', subject: 'PYSEC-1', about: [queryKey(torch)], namesComponents: true }
    ])
    expect([ids(answer, torch), ids(answer, numpy)]).toEqual([['GHSA-1'], ['GHSA-2']])
    expect(answer.coverage).toMatchObject([{ asked: 2, answered: 1 }])
  })
})

describe('an answer of another shape is a gap', () => {
  test.each([
    ['[]'],
    ['null'],
    ['{}'],
    ['{"results": {}}'],
    ['{"results": []}'],
    ['{"results": [{}, {}]}'],
    ['{"results": [null]}'],
    ['{"results": [7]}'],
    ['{"results": [{"vulns": {}}]}'],
    ['{"results": [{"vulns": [{"modified": "2026-01-01"}]}]}'],
    ['{"results": [{"next_page_token": 7}]}'],
    ['{"results": [[]]}'],
    ['{"results": [{"vulns": null}]}'],
    ['{"results": [{"vulns": [{"id": "GHSA-1"}], "vulns": []}]}'],
    ['{"results": [{"vulns": [{"id": "GHSA-1"}]}], "results": [{}]}']
  ])('to the question: %s', async body => {
    server.fail('/v1/querybatch', { type: 'body', body })
    const answer = await lookUp([torch])
    expect(answer.gaps).toMatchObject([{ code: 'advisory-source', about: [queryKey(torch)] }])
  })

  test.each([['[]'], ['{}'], ['{"id": "GHSA-9"}'], ['{"id": "GHSA-1", "affected": 7}']])(
    'to a look-up: %s',
    async body => {
      server.fail('/v1/vulns/GHSA-1', { type: 'body', body })
      const answer = await lookUp([torch])
      expect(answer.gaps).toMatchObject([{ code: 'advisory-source', subject: 'GHSA-1' }])
    }
  )

  const entry = (ecosystem: string, name: string) => [
    { package: { ecosystem, name }, ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }] }
  ]
  test.each<[string, object]>([
    ['names nothing', {}],
    ['has an empty list', { affected: [] }],
    ['names another package', { affected: entry('PyPI', 'torchvision') }],
    ['spells the ecosystem otherwise', { affected: entry('pypi', 'torch') }],
    ['knows commits alone', { affected: [{ ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }] }] }]
  ])('to a look-up, where the record %s', async (_, fields) => {
    server.fail('/v1/vulns/GHSA-1', { type: 'body', body: JSON.stringify({ id: 'GHSA-1', ...fields }) })
    const answer = await lookUp([torch])
    expect(answer.gaps).toMatchObject([
      { code: 'advisory-source', subject: 'GHSA-1', reason: expect.stringContaining('names') as string }
    ])
  })

  test.each<[string, object]>([
    ['was withdrawn', { withdrawn: '2026-01-01T00:00:00Z' }],
    ['names a part of the ecosystem', { affected: entry('PyPI:part', 'Torch') }],
    ['knows commits beside', { affected: [{ ranges: [] }, ...entry('PyPI', 'torch')] }]
  ])('but not where the record %s', async (_, fields) => {
    server.fail('/v1/vulns/GHSA-1', { type: 'body', body: JSON.stringify({ id: 'GHSA-1', ...fields }) })
    expect((await lookUp([torch])).gaps).toEqual([])
  })

  const until = (fixed: string, more: object = {}) => ({
    affected: [
      {
        package: { ecosystem: 'PyPI', name: 'torch' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }],
        ...more
      }
    ]
  })
  const kept = [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '0.9' }] }]
  const endless = { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] }

  test('to a look-up, where the record holds other versions', async () => {
    server.fail('/v1/vulns/GHSA-1', { type: 'body', body: JSON.stringify({ id: 'GHSA-1', ...until('0.9') }) })
    expect((await lookUp([torch, { ...torch, version: '0.8' }])).gaps).toEqual([
      {
        code: 'advisory-source',
        subject: 'GHSA-1',
        reason: 'it was given for a version that its record does not hold',
        about: [queryKey(torch)],
        namesComponents: true
      }
    ])
  })

  test.each<[string, object]>([
    ['was withdrawn', { ...until('0.9'), withdrawn: '2026-01-01T00:00:00Z' }],
    ['lists the version', until('0.9', { versions: ['1.0.0'] })],
    ['keeps ranges apart', until('', { ...endless, ecosystem_specific: { custom_ranges: kept } })]
  ])('but not where the record holds other versions and %s', async (_, fields) => {
    server.fail('/v1/vulns/GHSA-1', { type: 'body', body: JSON.stringify({ id: 'GHSA-1', ...fields }) })
    expect((await lookUp([torch])).gaps).toEqual([])
  })

  test('nor where no version was asked about', async () => {
    server.fail('/v1/vulns/GHSA-1', { type: 'body', body: JSON.stringify({ id: 'GHSA-1', ...until('0.9') }) })
    expect((await lookUp([{ ...torch, version: '1.0+local' }])).gaps).toEqual([])
  })

  test('with an id that is none is not looked up', async () => {
    server.fail('/v1/querybatch', { type: 'body', body: '{"results": [{"vulns": [{"id": "../../admin"}]}]}' })
    expect((await lookUp([torch])).gaps).toMatchObject([
      { subject: '../../admin', reason: 'this is not the id of an advisory' }
    ])
    expect(server.requests).toHaveLength(1)
  })
})

describe('a malicious package whose advisory cannot be read', () => {
  test('is malicious all the same, where the server matched the version', async () => {
    server.fail('/v1/vulns/MAL-1', { type: 'status', status: 500 })
    const query = pypi('litellm', '1.82.7')
    const answer = await lookUp([query])
    expect(answer.advisories.get(queryKey(query))).toEqual([
      {
        id: 'MAL-1',
        aliases: [],
        records: ['MAL-1'],
        reach: 'all',
        malicious: true,
        severity: 'unknown',
        fixed: [],
        url: 'https://osv.dev/vulnerability/MAL-1'
      }
    ])
    expect(answer.gaps).toMatchObject([{ code: 'advisory-source', subject: 'MAL-1' }])
  })

  test('is a gap alone, where no version was asked about', async () => {
    server.fail('/v1/vulns/MAL-1', { type: 'status', status: 500 })
    const answer = await lookUp([{ ...pypi('litellm'), specifier: '>=1' }])
    expect([...answer.advisories.values()]).toEqual([[]])
    expect(answer.gaps).toMatchObject([{ code: 'advisory-source', subject: 'MAL-1' }])
  })
})

test.each(['/v1/querybatch', '/v1/vulns/'])('a hang at %s is a gap once the time is up', async path => {
  server.fail(path, { type: 'hang' })
  const controller = new AbortController()
  setTimeout(() => {
    controller.abort()
  }, 100)
  const answer = await lookUp([torch], controller.signal, 600_000)
  expect(answer.gaps.length).toBeGreaterThan(0)
  for (const gap of answer.gaps) expect(gap).toMatchObject({ code: 'advisory-source', about: [queryKey(torch)] })
})

test('nobody who listens is a gap', async () => {
  const { url } = server
  await server.close()
  const answer = await matched(
    openApi({ url, now, retry: { baseMs: 1 } }).lookUp([torch], new AbortController().signal)
  )
  expect(answer.gaps).toMatchObject([
    { code: 'advisory-source', reason: expect.stringContaining('ECONNREFUSED') as string }
  ])
  server = await startOsvServer({})
})
