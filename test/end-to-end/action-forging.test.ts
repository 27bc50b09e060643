import { bad, good, number } from '../helpers/action-scene.ts'
import type { GitHubServer } from '../helpers/github-server.ts'
import { statusScene } from '../helpers/status-scene.ts'

const harmless = { 'a.txt': '2\n' }
const before = { 'a.txt': '1\n' }
const fork = { fork: true }

/** A job of our name, of a workflow file that the pull request brings. */
function fake(github: GitHubServer, job = 'weighbridge', conclusion: 'success' | null = 'success'): number {
  const { headSha } = github.pull(number)
  const setup = { workflow: '.github/workflows/ci.yml', event: 'pull_request', headSha, conclusion } as const
  return github.addRun({ ...setup, headRepository: 'contributor/app', jobs: [{ name: job }] }).jobs[0]?.id ?? 0
}

test('the starter is deleted, and a job has the name of the check: the sweep fails the status', async () => {
  const { github, sweep, states, last } = await statusScene(before, harmless, fork)
  fake(github)
  const { code } = await sweep()
  expect([code, states()]).toEqual([0, ['pending', 'failure']])
  expect(last()?.description).toMatch(/not ours: a job of \.github\/workflows\/ci\.yml on pull_request/)
  expect(github.problems).toEqual([])
})

test('the starter is left, and a job has the name of the check', async () => {
  const { github, started, states, last } = await statusScene(before, harmless, fork)
  fake(github)
  const { code } = await (await started())()
  expect([code, states()]).toEqual([0, ['pending', 'failure']])
  expect(last()?.description).toMatch(/not ours/)
})

test('the starter itself has a job of that name', async () => {
  const { github, started, states } = await statusScene(before, harmless, fork)
  const completed = await started()
  github.addJob(github.runs[0]?.id ?? 0, { name: 'weighbridge', conclusion: 'success' })
  await completed()
  expect(states()).toEqual(['pending', 'failure'])
})

test('a job of our own file, edited on a fork to have that name', async () => {
  const { github, started, states } = await statusScene(before, harmless, fork)
  const completed = await started()
  const { headSha } = github.pull(number)
  const setup = { workflow: '.github/workflows/weighbridge.yml', event: 'pull_request', headSha } as const
  github.addRun({ ...setup, headRepository: 'contributor/app', jobs: [{ name: 'weighbridge', conclusion: 'success' }] })
  await completed()
  expect(states()).toEqual(['pending', 'failure'])
})

test.each([
  ['weighbridge', 'failure'],
  ['weighbridge (ubuntu)', 'success'],
  ['Weighbridge', 'success'],
  ['build / weighbridge', 'success']
])('a matrix or an expression that gives the name %j: %s', async (job, state) => {
  const { github, started, states } = await statusScene(before, harmless, fork)
  fake(github, job)
  await (
    await started()
  )()
  expect(states()).toEqual(['pending', state])
})

test('a fake that waits in the queue until the review is through', async () => {
  const { github, started, states } = await statusScene(before, harmless, fork)
  const job = fake(github, 'weighbridge', null)
  const completed = await started()
  await completed()
  github.progress(job, { conclusion: 'success' })
  await completed()
  expect(states()).toEqual(['pending', 'failure'])
})

test('a fake that comes between the look for it and the status', async () => {
  const { github, started, states } = await statusScene(before, harmless, fork)
  github.before(
    ({ method, path, body }) =>
      path.includes('/statuses/') && method === 'POST' && /success/.test(JSON.stringify(body)),
    () => fake(github)
  )
  await (
    await started()
  )()
  expect(states()).toEqual(['pending', 'success', 'failure'])
})

test('a fake that comes after all of it: the sweep takes the success back, once', async () => {
  const { github, started, sweep, states } = await statusScene(before, harmless, fork)
  await (
    await started()
  )()
  await sweep()
  expect(states()).toEqual(['pending', 'success'])
  fake(github)
  await sweep()
  await sweep()
  expect(states()).toEqual(['pending', 'success', 'failure'])
  expect(github.problems).toEqual([])
})

test('checks that cannot be listed are an error on the commit, and the sweep tries again', async () => {
  const { github, started, sweep, states } = await statusScene(before, harmless, fork)
  const count = 3
  github.fail(({ path }) => path.includes('/check-runs'), { type: 'status', status: 502 }, 2 * count)
  expect((await (await started())()).code).toBe(0)
  expect(states()).toEqual(['pending', 'error'])
  await sweep()
  expect(states()).toEqual(['pending', 'error', 'success'])
})

test('the head has moved on before the run, as on a re-run of an old one: nothing is written', async () => {
  const { github, started, push, writes } = await statusScene(good, bad, fork)
  const completed = await started()
  await push(harmless)
  const { code, log } = await completed()
  expect([code, writes(), github.problems]).toEqual([0, [], []])
  expect(log).toMatch(/#7 has moved on from \w{7}; the run for \w{7} reviews it/)
})

test('the head moves on during the review: the old commit keeps what it has', async () => {
  const made = await statusScene(good, bad, fork)
  const old = made.github.pull(number).headSha
  const completed = await made.started()
  let reads = 0
  made.github.before(
    ({ method, path }) => method === 'GET' && path.endsWith(`/pulls/${number}`) && ++reads === 2,
    () => made.push(harmless)
  )
  const { code } = await completed()
  expect([code, made.states(old), made.states(), made.github.comments]).toEqual([0, ['pending'], [], []])
})

test('the same commit in two pull requests: the status is the worst of both', async () => {
  const { git, github, started, states, last } = await statusScene(good, bad, fork)
  git.branch('release', 'topic')
  await github.open({ number: 8, base: 'release', head: 'topic', fork: true, author: 'mallory' })
  const { code } = await (await started({ pull: 8 }))()
  expect([code, states()]).toEqual([0, ['pending', 'failure']])
  expect(last()?.description).toMatch(/^#7: 1 finding blocks this merge \(main@\w{7}, release@\w{7}\)$/)
  expect(github.comments.map(({ pull }) => pull)).toEqual([7])
  github.setState(7, 'closed')
  await (
    await started({ pull: 8 })
  )()
  expect(states().at(-1)).toBe('success')
})

test('a fork that is gone is a failure with a sentence, and the next sweep leaves it', async () => {
  const { github, started, sweep, states, last, writes } = await statusScene(good, bad, fork)
  github.removeFork(number)
  const { code } = await (await started({ more: { head_repository: null } }))()
  expect([code, states()]).toEqual([0, ['pending', 'failure']])
  expect(last()?.description).toMatch(/^The repository that this pull request comes from is gone/)
  writes()
  await sweep()
  expect([writes(), github.problems]).toEqual([[], []])
})

test('what passed before its fork was removed passes no more: it may go to another branch by now', async () => {
  const { github, git, started, sweep, states, last, writes } = await statusScene(good, bad, fork)
  git.branch('lax', 'main')
  git.commit({ '.github/weighbridge.yml': 'version: 1\nenforcement: observe\n' })
  await github.retarget(number, 'lax')
  await (
    await started()
  )()
  expect(states()).toEqual(['pending', 'success'])
  github.removeFork(number)
  await github.retarget(number, 'main')
  await sweep()
  expect(states()).toEqual(['pending', 'success', 'failure'])
  expect(last()?.description).toMatch(/^The repository that this pull request comes from is gone/)
  writes()
  await sweep()
  expect([writes(), github.problems]).toEqual([[], []])
})

test('a run that belongs to no open pull request ends plainly', async () => {
  const { github, started, writes } = await statusScene(good, bad, fork)
  const completed = await started()
  github.setState(number, 'closed')
  const { code, log } = await completed()
  expect([code, writes(), log]).toEqual([0, [], expect.stringMatching(/no open pull request has the head/)])
})

test('pull requests that the event names are not taken for its own', async () => {
  const { github, git, started, states } = await statusScene(good, bad, fork)
  git.branch('victim', 'main')
  const other = git.commit({ 'b.txt': 'b\n' })
  await github.open({ number: 9, head: 'victim' })
  await (
    await started({ more: { pull_requests: [{ number: 9 }] } })
  )()
  expect([states(), states(other)]).toEqual([['pending', 'failure'], []])
})

test('a job as the check, and a schedule in its workflow: its own job is no fake, and one beside it is', async () => {
  const { github, sweep, states } = await statusScene(before, harmless, fork)
  const { headSha } = github.pull(number)
  const setup = { workflow: '.github/workflows/weighbridge.yml', event: 'pull_request_target', headSha } as const
  github.addRun({ ...setup, jobs: [{ name: 'weighbridge', conclusion: 'success' }] })
  await sweep()
  expect(states()).toEqual(['pending', 'success'])
  fake(github)
  await sweep()
  expect([states(), github.problems]).toEqual([['pending', 'success', 'failure'], []])
})
