import { bad, good, number, policyPath } from '../helpers/action-scene.ts'
import { clientOf } from '../helpers/github-client.ts'
import { statusScene } from '../helpers/status-scene.ts'

const harmless = { 'a.txt': '2\n' }
const before = { 'a.txt': '1\n' }

test('the starter is requested: pending, and nothing else', async () => {
  const { github, started, states, last, writes } = await statusScene(good, bad, { fork: true })
  const { code } = await (await started({ action: 'requested' }))()
  expect([code, states(), github.comments.length]).toEqual([0, ['pending'], 0])
  expect(last()?.targetUrl).toMatch(/\/actions\/runs\/\d+$/)
  expect(writes()).toHaveLength(1)
  expect(github.problems).toEqual([])
})

test.each(['success', 'failure', 'action_required', 'cancelled', 'skipped'] as const)(
  'the starter ended with %s: reviewed, and the job is green whatever was found',
  async conclusion => {
    const { github, started, states, last } = await statusScene(good, bad, { fork: true })
    const { code, outputs, log } = await (await started({ conclusion }))()
    expect([code, outputs['verdict'], states()]).toEqual([0, 'block', ['pending', 'failure']])
    expect(last()?.description).toMatch(/^1 finding blocks this merge \(main@[0-9a-f]{7}\)$/)
    expect(last()?.targetUrl).toBe(`${github.url}/acme/app/pull/7#issuecomment-${github.comments[0]?.id ?? ''}`)
    expect(log).not.toMatch(/::error/)
    expect(github.problems).toEqual([])
  }
)

test('nothing is written that stands, and a run that comes late does not take a verdict back', async () => {
  const { github, started, states, writes } = await statusScene(before, harmless)
  const requested = await started({ action: 'requested' })
  const completed = await started()
  await completed()
  expect(states()).toEqual(['pending', 'success'])
  writes()
  await requested()
  await completed()
  expect([states(), writes()]).toEqual([['pending', 'success'], []])
  await (
    await started()
  )()
  expect(states()).toEqual(['pending', 'success', 'pending', 'success'])
  expect(github.problems).toEqual([])
})

test('a review that is incomplete fails the status and says so; the next sweep looks again', async () => {
  const { osv, started, states, last, sweep, github } = await statusScene(good, bad)
  const { code } = await (await started({ inputs: { osv: 'api:http://127.0.0.1:9' } }))()
  expect([code, states()]).toEqual([0, ['pending', 'failure']])
  expect(last()?.description).toMatch(/incomplete: \d+ not checked$/)
  expect((await sweep({ osv: `api:${osv.url}` })).code).toBe(0)
  expect(last()?.description).toMatch(/1 finding blocks/)
  expect(github.problems).toEqual([])
})

test('a policy that cannot be used is an error on the commit, not on the default branch', async () => {
  const { started, states, last } = await statusScene({ ...before, [policyPath]: 'version: 1\nno: 1\n' }, harmless)
  const { code, summary } = await (await started())()
  expect([code, states()]).toEqual([0, ['pending', 'error']])
  expect(last()?.description).toMatch(/^Not reviewed: .*weighbridge\.yml/)
  expect(summary).toMatch(/Nothing was reviewed/)
})

test('a policy that only observes lets the status pass', async () => {
  const { started, states } = await statusScene({ ...good, [policyPath]: 'version: 1\nenforcement: observe\n' }, bad)
  expect([(await (await started())()).code, states()]).toEqual([0, ['pending', 'success']])
})

test.each([
  ['pending', 1, []],
  ['final', 2, ['pending']]
])('a %s status that cannot be set: only without the final one does the job fail', async (_, nth, states) => {
  const made = await statusScene(before, harmless)
  const refusal = { type: 'status', status: 403, body: '{"message":"Resource not accessible by integration"}' } as const
  let seen = 0
  const matches = ({ method, path }: { method: string; path: string }): boolean =>
    method === 'POST' && path.includes('/statuses/') && ++seen === nth
  made.github.fail(matches, refusal)
  const { code, log } = await (await made.started())()
  expect([code, made.states()]).toEqual(nth === 1 ? [0, ['success']] : [2, states])
  expect(/::error::The verdict could not be reported/.test(log)).toBe(nth === 2)
})

test('an app of the team sets the status with its own token, and nothing else', async () => {
  const app = { token: 'status-token', actor: 'acme-checks[bot]', permissions: { statuses: 'write' } as const }
  const { github, run, started, states, last } = await statusScene(good, bad, { tokens: [app] })
  const inputs = { 'status-token': app.token }
  const { code } = await (await started({ inputs }))()
  expect([code, states(), last()?.creator.login]).toEqual([0, ['pending', 'failure'], 'acme-checks[bot]'])
  expect(github.comments.map(({ user }) => user.login)).toEqual(['github-actions[bot]'])
  expect(github.needed(app.token)).toEqual({ statuses: 'write' })
  const count = github.statuses.length
  await (
    await started({ inputs, more: { run_started_at: '2020-01-01T00:00:00Z' } })
  )()
  expect(github.statuses).toHaveLength(count)
  expect((await run('opened', {}, { ...inputs, check: 'job' })).code).toBe(0)
  expect(github.problems).toEqual([])
})

test('a status of our name by somebody else is not taken for ours', async () => {
  const other = { token: 'other', actor: 'mallory', permissions: { statuses: 'write' } as const }
  const { github, started, states, last } = await statusScene(good, bad, { tokens: [other] })
  const completed = await started()
  await completed()
  const forged = { owner: 'acme', repo: 'app', sha: github.pull(number).headSha, context: 'weighbridge' }
  await clientOf(github, other.token).rest.repos.createCommitStatus({ ...forged, state: 'success' })
  await completed()
  expect([states().at(-1), last()?.creator.login]).toEqual(['failure', 'github-actions[bot]'])
})

test('a merge group has its status where the queue looks', async () => {
  const { git, github, on, states, last } = await statusScene(good, bad)
  const payload = github.payload.mergeGroup({ baseSha: git.id('main'), headSha: git.id('topic') })
  const { code } = await on('merge_group', payload)
  expect([code, states(git.id('topic'))]).toEqual([0, ['pending', 'failure']])
  expect(last(git.id('topic'))?.targetUrl).toMatch(/\/actions\/runs\/\d+$/)
  expect([github.comments, github.problems]).toEqual([[], []])
})

test('a merge group whose starter ran is reviewed from the default branch', async () => {
  const { git, github, on, states } = await statusScene(good, bad)
  const headSha = git.id('topic')
  const headBranch = `gh-readonly-queue/main/pr-7-${git.id('main')}`
  const setup = {
    workflow: '.github/workflows/weighbridge-start.yml',
    event: 'merge_group',
    headSha,
    headBranch
  } as const
  const run = github.addRun({ ...setup, conclusion: 'success' })
  const { code } = await on('workflow_run', await github.payload.workflowRun(run))
  expect([code, states(headSha), github.comments, github.problems]).toEqual([0, ['pending', 'failure'], [], []])
})

test('by hand, with a number: the status stands on the head of that pull request', async () => {
  const { github, on, states, git } = await statusScene(good, bad)
  const payload = github.payload.workflowDispatch({ number: '7' })
  const started = await on('workflow_dispatch', payload, { 'pull-request': '7' })
  expect([started.code, states()]).toEqual([0, ['pending', 'failure']])
  const elsewhere = { ...(payload as object), ref: 'refs/heads/other' }
  const refused = await on('workflow_dispatch', elsewhere, { 'pull-request': '7', GITHUB_SHA: git.id('main') })
  expect([refused.code, states()]).toEqual([2, ['pending', 'failure']])
  github.setState(number, 'closed')
  const closed = await on('workflow_dispatch', payload, { 'pull-request': '7' })
  expect([closed.code, closed.log]).toEqual([0, expect.stringMatching(/#7 is closed/)])
})

test.each([
  [{ check: 'both' }, /the input check is job or status/],
  [{ 'sweep-limit': '0' }, /the input sweep-limit is a number from 1 to 999/]
])('%j is no input', async (inputs, reason) => {
  const { sweep } = await statusScene(before, harmless)
  const { code, log } = await sweep(inputs)
  expect([code, log]).toEqual([2, expect.stringMatching(reason)])
})
