import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { reviewJson, weighbridge, type ReviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'
import { startOsvServer, type Fault, type OsvServer } from '../helpers/osv-server.ts'

const records = {
  PyPI: [
    advisory({
      id: 'GHSA-aaaa-bbbb-cccc',
      name: 'torch',
      ranges: [[{ introduced: '0' }, { fixed: '2.6.0' }]],
      label: 'HIGH'
    }),
    advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] })
  ],
  npm: [advisory({ id: 'MAL-2025-2', name: 'bad-server', ecosystem: 'npm', ranges: [[{ introduced: '1.0.16' }]] })]
}
const other = advisory({ id: 'GHSA-0000-0000-0000', name: 'another', versions: ['1'] })
const servers: OsvServer[] = []
let dir = ''

beforeAll(async () => {
  const repository = await makeRepository()
  repository.commit({})
  repository.commit({
    'requirements.txt': 'torch==2.0.0\nevil==1.0\nnumpy>=2\n',
    'package.json': '{ "dependencies": { "bad-server": "^1.0.16", "fine": "1.0.0" } }\n'
  })
  dir = repository.dir
})

afterAll(async () => {
  for (const server of servers) await server.close()
})

async function serve(...args: Parameters<typeof startOsvServer>): Promise<OsvServer> {
  const server = await startOsvServer(...args)
  servers.push(server)
  return server
}

const all = ['GHSA-aaaa-bbbb-cccc', 'MAL-2025-2', 'MAL-2026-1']

async function ids(osv: string, ...args: string[]) {
  const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', osv, ...args)
  return { code, review, ids: review.findings.flatMap(({ advisories }) => advisories.map(({ id }) => id)).sort() }
}

test('the API and the database give the same review', async () => {
  const folder = await makeFolder()
  writeDatabase(folder, records, new Date().toISOString())
  const api = await ids(`api:${(await serve(records)).url}`)
  const database = await ids(`database:${folder}`)
  const comparable = ({ review }: typeof api): object => ({ ...review, coverage: [], stats: {} })
  expect(comparable(api)).toEqual(comparable(database))
  expect([api.code, api.ids, api.review.gaps]).toEqual([1, all, []])
})

test.each<[string, Fault, number]>([
  ['429 with retry-after, once', { type: 'status', status: 429, headers: { 'retry-after': '1' } }, 1],
  ['500, once', { type: 'status', status: 500 }, 1],
  ['a cut connection, once', { type: 'cut', at: 'body' }, 1],
  ['HTML instead of JSON, once', { type: 'body', body: '<html>', contentType: 'text/html' }, 1]
])('%s, is got over', async (_, fault, times) => {
  const server = await serve(records)
  server.fail('/v1/querybatch', fault, times)
  const { code, ids: found, review } = await ids(`api:${server.url}`)
  expect([code, found, review.gaps]).toEqual([1, all, []])
})

test.each<[string, Fault]>([
  ['500 for ever', { type: 'status', status: 500 }],
  ['connections cut for ever', { type: 'cut', at: 'start' }],
  ['HTML for ever', { type: 'body', body: '<html>', contentType: 'text/html' }]
])('%s is incomplete, never a pass', async (_, fault) => {
  const server = await serve(records)
  server.fail('/v1/querybatch', fault)
  const { code, review } = await ids(`api:${server.url}`)
  expect([code, review.verdict]).toEqual([2, 'incomplete'])
  expect(review.gaps.filter(({ code: kind }) => kind === 'advisory-source').length).toBeGreaterThan(0)
})

test('one item that the API refuses does not fail the rest', async () => {
  const { code, ids: found, review } = await ids(`api:${(await serve(records, { refused: ['torch'] })).url}`)
  expect([code, found]).toEqual([1, ['MAL-2025-2', 'MAL-2026-1']])
  expect(review.gaps).toMatchObject([
    { code: 'advisory-source', level: 'incomplete', subject: expect.stringMatching(/^torch/) as unknown }
  ])
})

test('a page token that never ends is a gap, and ends', async () => {
  const { review } = await ids(`api:${(await serve(records, { endless: ['numpy'] })).url}`)
  expect(review.gaps).toMatchObject([{ code: 'advisory-source', subject: expect.stringMatching(/^numpy/) as unknown }])
})

test('a server that hangs meets the deadline of the review', async () => {
  const server = await serve(records)
  server.fail('/v1/querybatch', { type: 'hang' })
  const { code, review } = await ids(`api:${server.url}`, '--deadline', '15')
  expect([code, review.verdict]).toEqual([2, 'incomplete'])
  expect(review.gaps.map(({ code: kind }) => kind)).toContain('deadline')
  expect(review.changes.length).toBe(5)
})

test('a review that is told to end reports what it knows', async () => {
  const server = await serve(records)
  server.fail('/v1/querybatch', { type: 'hang' })
  const asked = async (): Promise<void> => {
    while (server.requests.length === 0) await setTimeout(50)
  }
  const args = ['review', 'HEAD~1..HEAD', '--repo', dir, '--format', 'json', '--osv', `api:${server.url}`]
  const { code, stdout } = await weighbridge(args, { endsAt: asked() })
  const { verdict, gaps, changes } = JSON.parse(stdout) as ReviewJson
  expect([code, verdict, changes.length]).toEqual([2, 'incomplete', 5])
  const reason = 'the process was stopped; what is reported here is what was done by then'
  expect(gaps).toContainEqual(expect.objectContaining({ code: 'deadline', reason }))
})

test('without a network the review is incomplete; the policy can make that a warning', async () => {
  const closed = createServer()
  await new Promise<void>(resolve => closed.listen(0, '127.0.0.1', resolve))
  const { port } = closed.address() as AddressInfo
  await new Promise(resolve => closed.close(resolve))
  const osv = `api:http://127.0.0.1:${port}`
  const { code, review } = await ids(osv)
  expect([code, review.verdict]).toEqual([2, 'incomplete'])

  const lenient = await makeRepository()
  lenient.commit({ '.github/weighbridge.yml': 'version: 1\ngaps: { advisory-source: warn }\n' })
  lenient.commit({ 'requirements.txt': 'torch==2.0.0\n' })
  const warned = await reviewJson(lenient.dir, 'HEAD~1..HEAD', '--osv', osv)
  expect([warned.code, warned.review.verdict, warned.review.gaps.map(({ level }) => level)]).toEqual([
    0,
    'warn',
    ['warn']
  ])
})

test('--offline without a database says so and names the option', async () => {
  const { code, review } = await ids('api', '--offline')
  expect(code).toBe(2)
  expect(review.gaps).toMatchObject([
    { code: 'advisory-source', reason: expect.stringContaining('--osv database:PATH') as unknown }
  ])
  const { stdout } = await weighbridge(['review', 'HEAD~1..HEAD', '--repo', dir, '--offline'])
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('--osv database:PATH')
})

test.each([
  ['of unknown age', undefined],
  ['too old', '2020-01-01T00:00:00Z']
])('a database %s is a gap that warns', async (_, fetchedAt) => {
  const folder = await makeFolder()
  writeDatabase(folder, { PyPI: [other], npm: [other] }, fetchedAt)
  const { code, review } = await ids(`database:${folder}`)
  expect([code, review.verdict]).toEqual([0, 'warn'])
  expect(review.gaps.map(gap => `${gap.code} ${gap.level}`)).toEqual(['advisory-age warn', 'advisory-age warn'])
})

test('a database that lacks an ecosystem is incomplete', async () => {
  const folder = await makeFolder()
  writeDatabase(folder, { PyPI: [other] }, new Date().toISOString())
  const { code, review } = await ids(`database:${folder}`)
  expect([code, review.verdict]).toEqual([2, 'incomplete'])
})

test('osv fetch makes a database that review takes, and keeps it when nothing is new', async () => {
  const server = await serve(records)
  const folder = await makeFolder()
  const first = await weighbridge(['osv', 'fetch', folder, '--ecosystem', 'npm,PyPI', '--url', server.url])
  expect([first.code, first.stdout]).toEqual([0, 'npm: 1 advisories, updated\nPyPI: 2 advisories, updated\n'])
  expect((await ids(`database:${folder}`)).ids).toEqual(all)
  const second = await weighbridge(['osv', 'fetch', folder, '--ecosystem', 'npm,PyPI', '--url', server.url])
  expect([second.code, second.stdout]).toEqual([0, 'npm: 1 advisories, unchanged\nPyPI: 2 advisories, unchanged\n'])
  server.fail('/npm', { type: 'status', status: 404 })
  const third = await weighbridge(['osv', 'fetch', folder, '--ecosystem', 'npm,PyPI', '--url', server.url])
  expect([third.code, (await ids(`database:${folder}`)).ids]).toEqual([2, all])
})

test('osv fetch without a network is one sentence, and leaves nothing', async () => {
  const folder = join(await makeFolder(), 'database')
  const args = ['osv', 'fetch', folder, '--url', 'http://127.0.0.1:9']
  const { code, stdout, stderr } = await weighbridge(args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^weighbridge: nothing was downloaded: GET http:\/\/127\.0\.0\.1:9\/\S+: [^\n]*\n$/)
  expect(existsSync(folder)).toBe(false)
})

test('the option that cannot be read is named with what was meant', async () => {
  const made = await makeRepository()
  made.commit({ a: '1' })
  for (const [option, value, said] of [
    ['--osv', 'databse:x', /^weighbridge: --osv takes api, .*, not "databse:x"; did you mean "database"\?\n$/],
    ['--osv', 'database:', /^weighbridge: --osv needs a folder behind database:\n$/],
    ['--facts', 'of', /^weighbridge: --facts takes api, .*, not "of"; did you mean "off"\?\n$/]
  ] as const) {
    const { code, stderr } = await weighbridge(['review', 'HEAD..HEAD', '--repo', made.dir, option, value])
    expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
  }
})
