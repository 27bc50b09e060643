import { bad, good, number, policyPath, scene, type Scene } from '../helpers/action-scene.ts'

const fix = { 'requirements.txt': 'a==1\n' }

test('a title that is edited while the gate is red: reviewed in full, still red, nothing posted', async () => {
  const { run, writes } = await scene(good, bad)
  await run('opened')
  writes()
  const { code, outputs } = await run('edited', { changes: { title: { from: 'old' } } })
  expect([code, outputs['verdict'], writes()]).toEqual([1, 'block', []])
})

test('a force-push doubles nothing, and what it fixes is reported', async () => {
  const { git, github, run, push } = await scene(good, bad)
  await run('opened')
  const start = git.git('rev-parse', 'main~1')
  git.branch('topic', start)
  await push(bad)
  expect((await run()).code).toBe(1)
  const standing = () => github.reviewComments.filter(({ minimized }) => minimized === undefined)
  expect([github.comments.length, standing().length]).toEqual([1, 2])
  git.branch('topic', start)
  await push({ ...fix, Dockerfile: 'FROM python:3.12\n' })
  expect((await run()).code).toBe(0)
  expect([github.comments.length, standing().length]).toEqual([1, 1])
  expect(github.comments[0]?.body).toMatch(/1 fixed in this pull request/)
  expect(github.problems).toEqual([])
})

test('a pull request that goes to another branch is reviewed anew, under the policy of that branch', async () => {
  const { git, github, run } = await scene(good, bad)
  expect((await run('opened')).code).toBe(1)
  git.branch('release', 'main~1')
  git.commit({ [policyPath]: 'version: 1\nenforcement: observe\n' })
  await github.retarget(number, 'release')
  const { code, outputs, report } = await run('edited', { changes: { base: { ref: { from: 'main' } } } })
  expect([code, outputs['verdict'], report?.policy.commit]).toEqual([0, 'block', git.id('release')])
  expect(github.comments.map(({ body }) => /only observes/.test(body))).toEqual([true])
})

test('a run of before it went to another branch, run again: that branch counts', async () => {
  const { git, github, run } = await scene(good, bad)
  const payload = github.payload.pullRequest(number, 'opened') as object
  git.branch('release', 'main~1')
  git.commit({ [policyPath]: 'version: 1\nenforcement: observe\n' })
  await github.retarget(number, 'release')
  const { code, report } = await run('opened', payload)
  expect([code, report?.policy.commit]).toEqual([0, git.id('release')])
  expect(github.problems).toEqual([])
})

test('a tag with the name of the base branch hides nothing', async () => {
  const { git, github, run } = await scene(good, bad)
  git.git('tag', 'main', 'topic')
  const { code, report } = await run('opened')
  expect([code, report?.range.base]).toEqual([1, git.id('refs/heads/main~1')])
  expect(github.problems).toEqual([])
})

test('a pull request that has moved on: nothing is posted, and it does not succeed', async () => {
  const { github, run, push, writes } = await scene(good, { 'requirements.txt': 'a==2\n' })
  const payload = github.payload.pullRequest(number, 'synchronize') as object
  await push({ 'requirements.txt': 'a==3\n' })
  const { code, log, summary, outputs } = await run('synchronize', payload)
  expect([code, writes(), outputs['verdict'], outputs['blocked']]).toEqual([2, [], 'incomplete', 'true'])
  expect(log).toMatch(/#7 has moved on from \w{7} to \w{7}/)
  expect(summary).toMatch(/Nothing was reviewed.*\n[^]*has moved on/)
})

test.each<[string, object, (made: Scene) => unknown]>([
  ['to another commit', {}, ({ push }) => push({ 'requirements.txt': 'a==3\n' })],
  ['to another branch', {}, ({ github }) => github.retarget(number, 'other')],
  ['while its title was edited', { changes: {}, action: 'edited' }, ({ github }) => github.retarget(number, 'other')]
])('it moves on during the review, %s: the same', async (_, more, move) => {
  const made = await scene(good, fix)
  made.git.branch('other', 'main~1')
  let reads = 0
  made.github.before(
    ({ method, path }) => method === 'GET' && path.endsWith(`/pulls/${number}`) && ++reads === 2,
    () => move(made)
  )
  const { code, log, outputs } = await made.run('synchronize', more)
  expect([code, outputs['verdict'], made.writes()]).toEqual([2, 'incomplete', []])
  expect(log).toMatch(/moved on to \S.* during this review/)
})

test('two runs at once, and one in the middle of another, leave one comment and one of each line', async () => {
  const { github, run } = await scene(good, bad)
  github.before('POST /repos/acme/app/issues/7/comments', () => run('opened'))
  const codes = await Promise.all([run('opened'), run('synchronize')])
  expect(codes.map(({ code }) => code)).toEqual([1, 1])
  expect([github.comments.length, github.reviewComments.length]).toEqual([1, 2])
  expect((await run('synchronize')).code).toBe(1)
  expect([github.comments.length, github.reviewComments.length, github.problems]).toEqual([1, 2, []])
})

test('a push is compared with what the branch held before', async () => {
  const { git, github, on, push } = await scene(good, fix)
  const before = git.id('topic')
  const after = await push(bad)
  const { code, report } = await on('push', github.payload.push({ ref: 'refs/heads/topic', before, after }))
  expect([code, report?.range]).toEqual([1, expect.objectContaining({ base: before, head: after })])
  expect([github.comments.length, github.problems]).toEqual([0, []])
})

test('a new branch is compared from where it left the default branch', async () => {
  const { git, github, on } = await scene(good, bad)
  const [before, after] = ['0'.repeat(40), git.id('topic')]
  const { code, report } = await on('push', github.payload.push({ ref: 'refs/heads/topic', before, after }))
  expect([code, report?.range.base, report?.range.head]).toEqual([1, git.id('main~1'), after])
  const orphan = await scene(good, bad)
  orphan.git.branch('alone', null)
  const alone = orphan.git.commit(bad)
  const payload = orphan.github.payload.push({ ref: 'refs/heads/alone', before, after: alone })
  expect((await orphan.on('push', payload)).code).toBe(2)
})

test('a merge group is compared by its own commits', async () => {
  const { git, github, on } = await scene(good, bad)
  const payload = github.payload.mergeGroup({ baseSha: git.id('main'), headSha: git.id('topic') })
  const { code, report } = await on('merge_group', payload)
  expect([code, report?.range.base, report?.range.head]).toEqual([1, git.id('main'), git.id('topic')])
  expect([github.comments.length, github.problems]).toEqual([0, []])
})

test('a merge group is under the waivers of its target branch, not under those it brings along', async () => {
  const expires = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const entry = `{ rule: package-malicious, component: pkg:pypi/evil, advisory: MAL-2026-1, reason: a test of ours, by: ann, expires: ${expires} }`
  const waiver = { [policyPath]: `version: 1\nwaivers:\n  - ${entry}\n` }
  const own = await scene(good, { 'requirements.txt': 'evil==1.0\n', ...waiver })
  const group = ({ git, github, on }: Scene) =>
    on('merge_group', github.payload.mergeGroup({ baseSha: git.id('main~1'), headSha: git.id('topic') }))
  expect((await group(own)).code).toBe(1)
  const merged = await scene(good, { 'requirements.txt': 'evil==1.0\n' })
  await merged.push(waiver, 'main')
  const payload = { baseSha: merged.git.id('main~2'), headSha: merged.git.id('topic') }
  const { code, report } = await merged.on('merge_group', merged.github.payload.mergeGroup(payload))
  expect([code, report?.policy.waivers.map(({ status }) => status)]).toEqual([0, ['used']])
})

test('started by hand for a pull request, on the default branch only', async () => {
  const { github, git, on } = await scene(good, bad)
  const payload = github.payload.workflowDispatch({ 'pull-request': '7' })
  const { code } = await on('workflow_dispatch', payload, { 'pull-request': '7' })
  expect([code, github.comments.length]).toEqual([1, 1])
  const harmless = git.git('rev-parse', 'main~1')
  const elsewhere = { ...(payload as object), ref: 'refs/heads/other' }
  const refused = await on('workflow_dispatch', elsewhere, { 'pull-request': '7', GITHUB_SHA: harmless })
  expect([refused.code, refused.log]).toEqual([2, expect.stringMatching(/start the workflow on the default branch/)])
})

test('an event that tells of no change ends with 2, and says so in the summary', async () => {
  const { on } = await scene(good, bad)
  const { code, summary } = await on('issues', {})
  expect([code, summary]).toEqual([2, expect.stringContaining('Nothing was reviewed, so this check does not pass')])
})
