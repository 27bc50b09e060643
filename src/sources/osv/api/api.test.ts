import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matched, type MatchedAnswer } from '../../../../test/helpers/advisories.ts'
import { advisory, writeDatabase } from '../../../../test/helpers/osv-database.ts'
import type { TestRecord } from '../../../../test/helpers/osv-database.ts'
import { startOsvServer } from '../../../../test/helpers/osv-server.ts'
import type { Behaviour, OsvServer } from '../../../../test/helpers/osv-server.ts'
import { openApi } from './api.ts'
import { openDatabase } from '../export/database.ts'
import { queryKey } from '../source.ts'
import type { PackageQuery } from '../source.ts'

const now = new Date('2026-03-10T00:00:00Z')
const until2 = [[{ introduced: '0' }, { fixed: '2.0' }]]
const records: TestRecord[] = [
  advisory({ id: 'GHSA-1', name: 'torch', ranges: until2, aliases: ['CVE-1'], label: 'HIGH', summary: 'One' }),
  advisory({ id: 'PYSEC-1', name: 'torch', ranges: until2, aliases: ['CVE-1'] }),
  advisory({ id: 'GHSA-2', name: 'numpy', versions: ['1.0'] }),
  advisory({ id: 'MAL-1', name: 'litellm', versions: ['1.82.7'] }),
  advisory({ id: 'GHSA-5', name: 'torchvision', versions: ['0.9'] }),
  advisory({ id: 'GHSA-3', name: 'torch', ranges: [[{ introduced: '0' }]], withdrawn: '2026-01-01T00:00:00Z' }),
  advisory({
    id: 'GHSA-4',
    name: '@scope/pkg',
    ecosystem: 'npm',
    ranges: [[{ introduced: '0' }, { last_affected: '3.0.0' }]]
  })
]
const torch = pypi('torch', '1.0')
const numpy = pypi('numpy', '1.0')
let server: OsvServer

function pypi(name: string, version?: string): PackageQuery {
  return { ecosystem: 'pypi', name, ...(version !== undefined && { version }) }
}

async function start(behaviour?: Behaviour, given = records): Promise<void> {
  await server.close()
  server = await startOsvServer({ PyPI: given }, behaviour)
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

function batches(): { queries: { package: { name: string }; version?: string; page_token?: string }[] }[] {
  return server.requests
    .filter(({ path }) => path === '/v1/querybatch')
    .map(({ body }) => JSON.parse(body) as { queries: { package: { name: string } }[] })
}

test('asks in one batch, reads each advisory once, and says as of when', async () => {
  const answer = await lookUp([torch, numpy, torch, pypi('torch', '1.1'), pypi('clean', '1.0')])
  expect([ids(answer, torch), ids(answer, numpy), ids(answer, pypi('clean', '1.0'))]).toEqual([
    ['GHSA-1'],
    ['GHSA-2'],
    []
  ])
  expect(answer.advisories.get(queryKey(torch))).toMatchObject([
    { aliases: ['CVE-1', 'PYSEC-1'], severity: 'high', fixed: ['2.0'], summary: 'One' }
  ])
  expect(answer.gaps).toEqual([])
  expect(answer.coverage).toEqual([
    { source: `OSV (${server.url})`, asked: 4, answered: 4, dataAsOf: now.toISOString() }
  ])
  expect(batches()).toHaveLength(1)
  expect(batches()[0]?.queries).toContainEqual({ package: { name: 'torch', ecosystem: 'PyPI' }, version: '1.0' })
  expect(server.requests.map(({ path }) => path).sort()).toEqual([
    '/v1/querybatch',
    '/v1/vulns/GHSA-1',
    '/v1/vulns/GHSA-2',
    '/v1/vulns/PYSEC-1'
  ])
})

test('asks nobody about nothing', async () => {
  expect(await lookUp([])).toEqual({ advisories: new Map(), gaps: [], coverage: [] })
  expect(server.requests).toEqual([])
})

test('gives the same review as a database of the same records', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'osv-'))
  try {
    writeDatabase(dir, { PyPI: records.filter(({ id }) => id !== 'GHSA-4'), npm: records }, now.toISOString())
    const queries: PackageQuery[] = [
      torch,
      numpy,
      pypi('torch', '2.0'),
      pypi('torch', '1.9+cu118'),
      pypi('torchvision', '0.9+cu118'),
      pypi('torch', 'branch/one'),
      pypi('torch'),
      pypi('Torch', '1.0.0'),
      pypi('litellm', '1.82.7'),
      pypi('litellm', '1.82.6'),
      { ...pypi('torch'), specifier: '<2' },
      { ...pypi('torch'), specifier: '>=1' },
      { ...pypi('litellm'), specifier: '==1.82.7' },
      { ecosystem: 'npm', name: '@scope/pkg', version: '3.0.0' },
      { ecosystem: 'npm', name: '@scope/pkg', specifier: '^3.0.0' }
    ]
    const fromApi = await lookUp(queries)
    const fromFiles = await matched(openDatabase(dir, { maxAge: 1, now }).lookUp(queries, new AbortController().signal))
    expect([...fromApi.advisories].sort()).toEqual([...fromFiles.advisories].sort())
    expect(fromApi.gaps).toEqual(fromFiles.gaps)
    expect(fromApi.gaps).toMatchObject([{ code: 'version-not-comparable' }])
    expect([...fromApi.advisories.values()].filter(found => found.length > 0)).toHaveLength(12)
  } finally {
    rmSync(dir, { recursive: true })
  }
})

test('asks in chunks of 1,000', async () => {
  const answer = await lookUp(Array.from({ length: 2500 }, (_, index) => pypi(`package-${index}`, '1.0')))
  expect(
    batches()
      .map(({ queries }) => queries.length)
      .sort()
  ).toEqual([1000, 1000, 500])
  expect(answer.gaps).toEqual([])
  expect(answer.coverage).toMatchObject([{ asked: 2500, answered: 2500 }])
})

test('looks up at most 32 advisories at once', async () => {
  const many = Array.from({ length: 96 }, (_, index) =>
    advisory({ id: `GHSA-${index}`, name: 'torch', versions: ['1.0'] })
  )
  await start({}, many)
  server.fail('/v1/vulns/', { type: 'gather', count: 32 })
  expect(ids(await lookUp([torch]), torch)).toHaveLength(96)
  expect(server.maxConcurrent()).toBe(32)
})

describe('pages', () => {
  test.each([[{ pageSize: 1 }], [{ pageSize: 1, emptyFirst: true }]])(
    'are read to the end with %j',
    async behaviour => {
      await start(behaviour)
      const answer = await lookUp([torch, numpy])
      expect(answer.advisories.get(queryKey(torch))).toMatchObject([{ id: 'GHSA-1', aliases: ['CVE-1', 'PYSEC-1'] }])
      expect(ids(answer, numpy)).toEqual(['GHSA-2'])
      expect(answer.gaps).toEqual([])
      // Only what has a further page is asked again.
      expect(batches().at(-1)?.queries).toEqual([
        { package: { name: 'torch', ecosystem: 'PyPI' }, version: '1.0', page_token: '1' }
      ])
    }
  )

  test('that never end are a gap that names the package, and nothing else suffers', async () => {
    await start({ endless: ['torch'] })
    const answer = await lookUp([torch, numpy])
    expect(answer.gaps).toEqual([
      { code: 'advisory-source', reason: 'the answer did not end after 100 pages', about: [queryKey(torch)] }
    ])
    expect([ids(answer, torch), ids(answer, numpy)]).toEqual([['GHSA-1'], ['GHSA-2']])
    expect(answer.coverage).toMatchObject([{ asked: 2, answered: 1 }])
    expect(batches()).toHaveLength(100)
  })
})

describe('a package that the server refuses', () => {
  test('is a gap that names it, and does not fail the rest', async () => {
    await start({ refused: ['bad-one', 'bad-two'] })
    const clean = Array.from({ length: 50 }, (_, index) => pypi(`package-${index}`, '1.0'))
    const answer = await lookUp([torch, ...clean, pypi('bad-one', '1.0'), numpy, pypi('bad-two', '1.0')])
    expect(answer.gaps).toMatchObject([
      {
        code: 'advisory-source',
        reason: expect.stringContaining('answered 400, "Invalid package bad-one."') as string,
        about: [queryKey(pypi('bad-one', '1.0'))]
      },
      {
        code: 'advisory-source',
        reason: expect.stringContaining('"Invalid package bad-two."') as string,
        about: [queryKey(pypi('bad-two', '1.0'))]
      }
    ])
    expect([ids(answer, torch), ids(answer, numpy)]).toEqual([['GHSA-1'], ['GHSA-2']])
    expect(answer.coverage).toMatchObject([{ asked: 54, answered: 52 }])
  })

  test('among nothing but refusals ends', async () => {
    server.fail('/v1/querybatch', { type: 'status', status: 400 })
    const answer = await lookUp(Array.from({ length: 300 }, (_, index) => pypi(`package-${index}`, '1.0')))
    expect(new Set(answer.gaps.flatMap(({ about }) => about)).size).toBe(300)
    expect(server.requests.length).toBeLessThanOrEqual(401)
  })
})

test.each([
  [{ ecosystem: 'nuget', name: 'x', version: '1' }, 'not-covered'],
  [pypi('', '1'), 'advisory-source'],
  [pypi('x'.repeat(2000), '1'), 'advisory-source']
])('%j is not asked about, and a gap', async (query, code) => {
  const answer = await lookUp([query, numpy])
  expect(answer.gaps).toMatchObject([{ code, about: [queryKey(query)] }])
  expect(ids(answer, numpy)).toEqual(['GHSA-2'])
})
