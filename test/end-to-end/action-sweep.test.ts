import { bad, good, number, policyPath } from '../helpers/action-scene.ts'
import { daysLater } from '../helpers/later.ts'
import { statusScene } from '../helpers/status-scene.ts'
import { inDays } from '../helpers/waiver-scene.ts'

const harmless = { 'a.txt': '2\n' }
const before = { 'a.txt': '1\n' }
const isListOfHeads = ({ body }: { readonly body: unknown }): boolean =>
  JSON.stringify(body ?? '').includes('pullRequests(states: OPEN')
const isList = (request: { readonly path: string; readonly body: unknown }): boolean =>
  request.path.includes('/pulls?') || isListOfHeads(request)

test('heads without a status come first, and what is beyond the limit is told and left', async () => {
  const { git, github, started, sweep, states } = await statusScene(before, harmless)
  await (
    await started()
  )()
  const heads: string[] = []
  for (const each of [8, 9]) {
    git.branch(`topic-${each}`, 'main~1')
    heads.push(git.commit({ 'a.txt': `${each}\n` }))
    await github.open({ number: each, head: `topic-${each}` })
  }
  git.switchTo('main')
  git.commit({ 'main.txt': 'the base goes on\n' })
  const first = await sweep({ 'sweep-limit': '2' })
  expect(first.code).toBe(0)
  expect(first.log).toMatch(/Heads of open pull requests: 3; 2 reviewed, 1 left for the next run/)
  expect([...heads.map(sha => states(sha)), states()]).toEqual([
    ['pending', 'success'],
    ['pending', 'success'],
    ['pending', 'success']
  ])
  const second = await sweep({ 'sweep-limit': '2' })
  expect(second.log).toMatch(/3; 1 reviewed, 0 left/)
  expect(states()).toEqual(['pending', 'success', 'success'])
  const third = await sweep()
  expect(third.log).toMatch(/3; 0 reviewed, 0 left/)
  expect(github.problems).toEqual([])
})

test('what merges into the base counts: a head that passed is reviewed under the policy of now', async () => {
  const { github, started, push, sweep, states, last } = await statusScene(good, bad)
  await (
    await started()
  )()
  const before = last()?.description
  await push({ '.github/weighbridge.yml': 'version: 1\nenforcement: observe\n' }, 'main')
  await sweep()
  expect(states()).toEqual(['pending', 'failure', 'success'])
  expect(last()?.description).not.toBe(before)
  expect(github.comments).toHaveLength(1)
})

test.each([
  [502, 'is posted by the next sweep', 1],
  [422, 'is not tried again', 0]
])('a comment that GitHub answers with %s %s', async (status, _, comments) => {
  const { github, started, sweep, states, writes } = await statusScene(good, bad)
  let isDown = true
  github.fail(({ method, path }) => isDown && method === 'POST' && /\/(?:comments|reviews)$/.test(path), {
    type: 'status',
    status
  })
  const { log } = await (await started())()
  expect([states().at(-1), log]).toEqual(['failure', expect.stringMatching(/The review comment could not be posted/)])
  isDown = false
  const swept = await sweep()
  expect(swept.log).toMatch(`${comments} reviewed, 0 left`)
  expect([github.comments.length, github.reviewComments.length]).toEqual([comments, 2 * comments])
  writes()
  expect((await sweep()).log).toMatch(/0 reviewed, 0 left/)
  expect(writes()).toEqual([])
})

test('a status of an unfinished run is reviewed again once its time is up, and not while it runs', async () => {
  const { github, started, sweep, states, writes } = await statusScene(before, harmless)
  await (
    await started({ action: 'requested' })
  )()
  github.statuses.forEach(one => Object.assign(one, { createdAt: new Date().toISOString() }))
  writes()
  await sweep()
  expect([states(), writes()]).toEqual([['pending'], []])
  github.statuses.forEach(one => Object.assign(one, { createdAt: '2026-01-01T00:00:00Z' }))
  await sweep()
  expect(states()).toEqual(['pending', 'success'])
})

test('a sweep that cannot list the pull requests, or set a status, fails its job', async () => {
  const { github, sweep } = await statusScene(before, harmless)
  github.fail(isList, { type: 'status', status: 502 }, 6)
  const unlisted = await sweep()
  expect([unlisted.code, unlisted.log]).toEqual([2, expect.stringMatching(/could not be listed/)])
  github.fail(({ method, path }) => method === 'POST' && path.includes('/statuses/'), { type: 'status', status: 422 })
  const unset = await sweep()
  expect([unset.code, unset.log]).toEqual([2, expect.stringMatching(/The verdict could not be reported: \w{7}: /)])
})

test('a sweep with nothing open ends plainly', async () => {
  const { github, sweep, writes } = await statusScene(before, harmless)
  github.setState(number, 'closed')
  expect([(await sweep()).code, writes()]).toEqual([0, []])
})

test('heads that nothing is to be done for take one request a hundred, and one each for checks of our name', async () => {
  const { git, github, sweep } = await statusScene(before, harmless)
  for (let each = 8; each < 14; each++) {
    git.branch(`topic-${each}`, 'main~1')
    git.commit({ 'a.txt': `${each}\n` })
    await github.open({ number: each, head: `topic-${each}` })
  }
  await sweep()
  const asked = github.requests.length
  expect((await sweep()).log).toMatch(/7; 0 reviewed, 0 left/)
  const paths = github.requests.slice(asked).map(({ path }) => path.replace(/[0-9a-f]{40}/, 'SHA').replace(/\?.*/, ''))
  const checks = paths.filter(path => path.endsWith('/commits/SHA/check-runs'))
  const others = paths.filter(path => !path.endsWith('/commits/SHA/check-runs'))
  expect([checks.length, others]).toEqual([7, ['/graphql', '/repos/acme/app/commits/heads%2Fmain']])
  expect(github.problems).toEqual([])
})

test('where GitHub does not answer for all heads at once, each is asked for on its own', async () => {
  const { github, started, sweep, states } = await statusScene(before, harmless)
  await (
    await started()
  )()
  github.fail(isListOfHeads, { type: 'status', status: 502 }, 3)
  const { log } = await sweep()
  expect(log).toMatch(/each is asked for on its own[^]*1; 0 reviewed/)
  expect(states()).toEqual(['pending', 'success'])
})

test('a waiver of the policy that ends: the sweep reviews that head once more, on the day after', async () => {
  const waiver = `{ rule: image-unpinned, component: python, reason: built once, by: ana, expires: ${inDays(3)} }`
  const policy = `version: 1\nrules: { image-unpinned: block }\nwaivers: [${waiver}]\n`
  const { github, started, sweep, states, last, writes } = await statusScene(
    { ...good, [policyPath]: policy },
    { Dockerfile: bad.Dockerfile }
  )
  await (
    await started()
  )()
  expect(last()?.description).toMatch(new RegExp(` \\(main@[0-9a-f]{7} until ${inDays(3)}\\)$`))
  writes()
  await sweep()
  await sweep(daysLater(3))
  expect([states(), writes()]).toEqual([['pending', 'success'], []])
  const { log } = await sweep(daysLater(4))
  expect([log, states()]).toEqual([expect.stringMatching(/1; 1 reviewed/), ['pending', 'success', 'failure']])
  expect((await sweep(daysLater(5))).log).toMatch(/1; 0 reviewed/)
  expect(github.problems).toEqual([])
})

test('a gap that the policy accepts until a day: the same', async () => {
  const accepted = `{ gap: parse-error, path: uv.lock, reason: known, by: ana, expires: ${inDays(3)} }`
  const policy = `version: 1\ngaps: { parse-error: incomplete }\naccepted: [${accepted}]\n`
  const { started, sweep, states } = await statusScene({ ...good, [policyPath]: policy }, { 'uv.lock': '= [' })
  await (
    await started()
  )()
  await sweep(daysLater(3))
  expect(states()).toEqual(['pending', 'success'])
  await sweep(daysLater(4))
  expect(states()).toEqual(['pending', 'success', 'failure'])
})
