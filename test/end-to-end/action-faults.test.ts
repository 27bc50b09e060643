import { bad, good, openOsv, scene } from '../helpers/action-scene.ts'

const fix = { 'requirements.txt': 'a==2\n' }
const trees = 'GET /repos/acme/app/git/trees'

test.each([
  ['a 502', { type: 'status', status: 502 }],
  ['a dropped connection', { type: 'cut', at: 'start' }],
  ['an answer that breaks off', { type: 'cut', at: 'body' }],
  ['a rate limit with retry-after', { type: 'rate-limit', secondary: true, retryAfter: 1 }],
  ['429 with retry-after', { type: 'rate-limit', retryAfter: 1, resetIn: 1, status: 429 }]
] as const)('%s of GitHub is got over', async (_, fault) => {
  const { github, run } = await scene(good, bad)
  github.fail(trees, fault, 1)
  const { code } = await run('opened')
  expect([code, github.comments.length, github.reviewComments.length]).toEqual([1, 1, 2])
})

test.each([
  ['fails', { type: 'status', status: 500 }, /GitHub failed/],
  [
    'has no more requests to give this hour',
    { type: 'rate-limit', resetIn: 3000 },
    /run the review again after 20\d\d-/
  ],
  [
    'does not let the token read',
    { type: 'status', status: 403, body: '{"message": "Resource not accessible by integration"}' },
    /the token may not do this.*grant it under permissions/
  ],
  ['does not answer at all', { type: 'hang' }, /timed out before GitHub (?:answered|had listed the changes)/]
] as const)('GitHub that %s is no pass, and the summary says why', async (_, fault, why) => {
  const { github, run, writes } = await scene(good, fix)
  github.fail(trees, fault)
  const { code, log, summary, outputs } = await run('opened', {}, fault.type === 'hang' ? { deadline: '2' } : {})
  expect([code, outputs['verdict'], writes()]).toEqual([2, 'incomplete', [expect.stringMatching(/^POST .*comments$/)]])
  expect(github.comments[0]?.body).toContain('this commit was not reviewed')
  expect(log).toMatch(/^::error::Weighbridge reviewed nothing/m)
  expect(log).toMatch(why)
  expect(summary).toMatch(/Nothing was reviewed, so this check does not pass\n\nThat is not a finding/)
})

test.each([
  ['a text', 'POST /graphql', fix],
  ['a large file', 'GET /repos/acme/app/git/blobs', { 'package.json': `{"x": "${'x'.repeat(600_000)}"}` }]
])('%s that GitHub does not tell is not taken for clean', async (_, request, change) => {
  const { github, run } = await scene({ 'a.txt': '' }, change)
  github.fail(request, { type: 'status', status: 403, body: '{"message": "Resource not accessible"}' })
  const { code, outputs, report } = await run('opened')
  expect([code, outputs['verdict']]).toEqual([2, 'incomplete'])
  expect(report?.gaps).toEqual([expect.objectContaining({ code: 'content-missing', level: 'incomplete' })])
  expect(github.comments[0]?.body).toMatch(/1 not checked[^]*the token may not do this/i)
})

test('what an unchanged link leads to is not taken for unchanged', async () => {
  const { github, run } = await scene(
    { 'package.json': { symlink: 'deps/npm.bin' }, 'deps/npm.bin': '{}' },
    { 'deps/npm.bin': '{"dependencies": {"a": "2.0.0"}}' }
  )
  github.fail('POST /graphql', { type: 'status', status: 403, body: '{"message": "Resource not accessible"}' })
  const { code, report } = await run('opened')
  expect(code).toBe(2)
  expect(report?.gaps.map(({ code: kind, subject }) => `${kind} ${subject}`)).toContain('content-missing package.json')
})

test('what might point pip at a changed file, or be a list itself, is not taken for saying nothing', async () => {
  const { github, run } = await scene({ Makefile: 'all:\n\tpip install -r deps/odd\n' }, { 'deps/odd': 'torch\n' })
  github.fail('POST /graphql', { type: 'status', status: 403, body: '{"message": "Resource not accessible"}' })
  const { code, report } = await run('opened')
  expect(code).toBe(2)
  expect(report?.gaps.map(({ code: kind, subject }) => `${kind} ${subject}`).sort()).toEqual([
    'content-missing Makefile',
    'content-missing deps/odd'
  ])
})

test.each([
  ['a 502', { type: 'status', status: 502 }],
  ['a dropped connection', { type: 'cut', at: 'body' }],
  ['a rate limit', { type: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ['403 with retry-after', { type: 'status', status: 403, headers: { 'retry-after': '1' } }]
] as const)('%s of OSV is got over', async (_, fault) => {
  const { osv, run } = await scene(good, bad)
  osv.fail('/v1/querybatch', fault, 1)
  const { code, outputs } = await run('opened')
  expect([code, outputs['verdict']]).toEqual([1, 'block'])
})

test.each([
  ['hangs', { type: 'hang' }, '15'],
  ['goes on failing', { type: 'status', status: 502 }, '600'],
  ['refuses', { type: 'status', status: 403 }, '600']
] as const)('OSV that %s is incomplete, says that it is not a finding, and is posted', async (_, fault, deadline) => {
  const { github, osv, run } = await scene(good, fix)
  osv.fail('/v1/', fault)
  const { code, outputs, log, summary } = await run('opened', {}, { deadline })
  expect([code, outputs['verdict'], outputs['blocked']]).toEqual([2, 'incomplete', 'true'])
  expect(log).toMatch(/^::error::This review is incomplete.*That is not a finding/m)
  expect(github.comments[0]?.body).toMatch(/### ⚠️ Weighbridge: this review is incomplete/)
  expect(summary).toMatch(/neither a finding nor a pass/)
})

test('OSV that cannot be reached is incomplete', async () => {
  const down = await openOsv()
  await down.close()
  const { run } = await scene(good, fix, { osv: down })
  const { code, outputs } = await run('opened')
  expect([code, outputs['verdict']]).toEqual([2, 'incomplete'])
})

test.each(['0', '-1', '1e3', '3601', '10m'])('%j is no deadline', async deadline => {
  const { github, run } = await scene(good, fix)
  const { code, log } = await run('opened', {}, { deadline })
  expect([code, github.requests.length, log]).toEqual([2, 0, expect.stringMatching(/a number of seconds/)])
})

test('an incomplete review takes nothing back, neither what stands on lines nor a request for changes', async () => {
  const asking = { 'request-changes': 'true' }
  const { github, osv, run, push } = await scene(good, bad)
  await run('opened', {}, asking)
  expect(github.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED'])
  await push({ 'requirements.txt': 'a==2\n' })
  osv.fail('/v1/', { type: 'status', status: 403 }, 1)
  expect((await run('synchronize', {}, asking)).code).toBe(2)
  expect(github.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED'])
  expect(github.reviewComments.map(({ minimized }) => minimized)).toEqual([undefined, undefined])
  expect((await run('synchronize', {}, asking)).code).toBe(0)
  expect(github.reviews.map(({ state }) => state)).toEqual(['DISMISSED'])
  expect(github.problems).toEqual([])
})

test('what GitHub says in its own words reaches the log harmless', async () => {
  const { github, run } = await scene(good, fix)
  const body = JSON.stringify({ message: 'no \u202eeldnub\n::warning::forged' })
  github.fail(trees, { type: 'status', status: 422, body })
  const { code, log } = await run()
  expect([code, log.includes('\u202e'), /^::warning/m.test(log)]).toEqual([2, false, false])
})
