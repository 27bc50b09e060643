import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matched } from '../../../../test/helpers/advisories.ts'
import { advisory } from '../../../../test/helpers/osv-database.ts'
import type { TestRecord } from '../../../../test/helpers/osv-database.ts'
import { startOsvServer } from '../../../../test/helpers/osv-server.ts'
import type { Fault, OsvServer } from '../../../../test/helpers/osv-server.ts'
import { openDatabase } from './database.ts'
import { fetchExports } from './fetch.ts'
import type { FetchOptions } from './fetch.ts'
import { queryKey } from '../source.ts'

const record = advisory({ id: 'GHSA-1', name: 'torch', ranges: [[{ introduced: '0' }]] })
let dir: string
let server: OsvServer
let records: Record<string, TestRecord[]>

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'osv-'))
  records = { PyPI: [record], npm: [record, { ...record, id: 'GHSA-2' }] }
  server = await startOsvServer(records)
})
afterEach(async () => {
  await server.close()
  rmSync(dir, { recursive: true })
})

function fetchAt(day: string, ecosystems: readonly string[] = ['PyPI'], more: Partial<FetchOptions> = {}) {
  const now = () => new Date(`2026-03-${day}T00:00:00Z`)
  const signal = new AbortController().signal
  return fetchExports(dir, ecosystems, { url: server.url, now, signal, retry: { baseMs: 1, capMs: 5 }, ...more })
}

function stamp(): { ecosystems: Record<string, { fetchedAt: string; etag: string; sha256: string }> } {
  return JSON.parse(readFileSync(join(dir, 'weighbridge.json'), 'utf8')) as ReturnType<typeof stamp>
}

test('downloads exports that a database opens, and records when', async () => {
  expect(await fetchAt('01', ['PyPI', 'npm'])).toEqual([
    { ecosystem: 'PyPI', status: 'updated', records: 1 },
    { ecosystem: 'npm', status: 'updated', records: 2 }
  ])
  const query = { ecosystem: 'pypi', name: 'torch', version: '1.0' }
  const now = new Date('2026-03-02T00:00:00Z')
  const answer = await matched(
    openDatabase(dir, { maxAge: 86_400_000, now }).lookUp([query], new AbortController().signal)
  )
  expect(answer.gaps).toEqual([])
  expect(answer.advisories.get(queryKey(query))).toMatchObject([{ id: 'GHSA-1' }])
  expect(answer.coverage).toMatchObject([{ dataAsOf: '2026-03-01T00:00:00.000Z' }])
  expect(stamp().ecosystems['PyPI']).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
  expect(readdirSync(join(dir, 'PyPI')).sort()).toEqual(['all.index', 'all.zip'])
})

test('where nothing answers, the first export is tried twice, no other one, and nothing is left', async () => {
  await server.close()
  const folder = join(dir, 'fresh')
  const signal = new AbortController().signal
  const options = { url: server.url, now: () => new Date(), signal, retry: { baseMs: 1, capMs: 5 } }
  expect(await fetchExports(folder, ['PyPI', 'npm', 'Go'], options)).toEqual([
    {
      ecosystem: 'PyPI',
      status: 'failed',
      unanswered: true,
      reason: expect.stringMatching(
        /^GET \S+\/PyPI\/all\.zip: the connection failed \(ECONNREFUSED\) \(2 attempts\)$/
      ) as string
    }
  ])
  expect(readdirSync(dir)).toEqual([])
  server = await startOsvServer(records)
})

test('where one export is refused, the others are fetched', async () => {
  expect(await fetchAt('01', ['Maven', 'PyPI'])).toMatchObject([
    { ecosystem: 'Maven', status: 'failed', reason: expect.stringMatching(/answered 404/) as string },
    { ecosystem: 'PyPI', status: 'updated' }
  ])
  expect(readdirSync(dir).sort()).toEqual(['PyPI', 'weighbridge.json'])
})

test('keeps what has not changed, and renews its date', async () => {
  await fetchAt('01')
  const before = stamp().ecosystems['PyPI']
  expect(await fetchAt('05')).toEqual([{ ecosystem: 'PyPI', status: 'unchanged', records: 1 }])
  expect(server.requests[1]?.headers).toMatchObject({
    'if-none-match': before?.etag,
    'if-modified-since': expect.any(String) as string
  })
  expect(stamp().ecosystems['PyPI']).toEqual({ ...before, fetchedAt: '2026-03-05T00:00:00.000Z' })
})

test('replaces what has changed', async () => {
  await fetchAt('01')
  records['PyPI']?.push({ ...record, id: 'GHSA-2' })
  expect(await fetchAt('05')).toEqual([{ ecosystem: 'PyPI', status: 'updated', records: 2 }])
})

test.each([
  [
    'was replaced',
    () => {
      writeFileSync(join(dir, 'PyPI', 'all.zip'), 'something else')
    }
  ],
  [
    'was deleted',
    () => {
      rmSync(join(dir, 'PyPI', 'all.zip'))
    }
  ]
])('asks without a condition when the file %s since', async (_, spoil) => {
  await fetchAt('01')
  spoil()
  expect(await fetchAt('05')).toEqual([{ ecosystem: 'PyPI', status: 'updated', records: 1 }])
})

test.each([
  ['500', { type: 'status', status: 500 }, /answered 500/],
  ['HTML', { type: 'body', body: '<html>Sign in</html>' }, /the response is not a zip archive/],
  ['a cut connection', { type: 'cut', at: 'body' }, /the connection failed/],
  ['too much', { type: 'body', body: 'x'.repeat(5000) }, /more than 4000 bytes/],
  ['304 to no condition', { type: 'status', status: 304 }, /304/]
] as [string, Fault, RegExp][])(
  'leaves everything as it was after %s, and fetches the rest',
  async (_, fault, reason) => {
    await fetchAt('01')
    const before = [readFileSync(join(dir, 'PyPI', 'all.zip')), stamp().ecosystems['PyPI']]
    if (reason.source === '304') rmSync(join(dir, 'weighbridge.json'))
    server.fail('/PyPI/', fault)
    const results = await fetchAt('05', ['PyPI', 'npm'], { maxBytes: 4000 })
    expect(results).toEqual([
      { ecosystem: 'PyPI', status: 'failed', reason: expect.stringMatching(reason) as string },
      { ecosystem: 'npm', status: 'updated', records: 2 }
    ])
    expect(readFileSync(join(dir, 'PyPI', 'all.zip'))).toEqual(before[0])
    if (reason.source !== '304') expect(stamp().ecosystems['PyPI']).toEqual(before[1])
    expect(readdirSync(join(dir, 'PyPI')).sort()).toEqual(['all.index', 'all.zip'])
  }
)

test.each(['..', '../x', '', 'a/b', 'unheard-of'])('does not fetch %j', async ecosystem => {
  expect(await fetchAt('01', [ecosystem])).toMatchObject([{ ecosystem, status: 'failed' }])
})

test('says that the folder cannot be written', async () => {
  writeFileSync(join(dir, 'PyPI'), 'a file')
  expect(await fetchAt('01')).toMatchObject([{ status: 'failed', reason: expect.stringContaining('EEXIST') as string }])
})
