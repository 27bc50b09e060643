import { runAction, type ActionRun } from '../helpers/action.ts'
import { reviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository, type TestRepository } from '../helpers/git.ts'
import { startGitHub, type GitHubOptions, type GitHubServer } from '../helpers/github-server.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'
import { startOsvServer, type OsvServer } from '../helpers/osv-server.ts'

const number = 7
const policyPath = '.github/weighbridge.yml'
const pinned = `FROM python:3.12@sha256:${'4f'.repeat(32)}\n`
const servers: { close(): Promise<void> }[] = []
const records = [advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] })]
let osv: OsvServer

beforeAll(async () => {
  osv = await startOsvServer({ PyPI: records, npm: [] })
  servers.push(osv)
})

afterAll(async () => {
  for (const server of servers) await server.close()
})

interface Scene {
  readonly git: TestRepository
  readonly github: GitHubServer
  run(action?: string, more?: object, inputs?: Readonly<Record<string, string>>): Promise<ActionRun>
  /** Requests that write, since the last call. */
  writes(): string[]
}

type Files = Parameters<TestRepository['commit']>[0]

/** A base branch that has gone on, and a pull request from before that. */
async function scene(before: Files, after: Files, options: Partial<GitHubOptions> = {}, fork = false): Promise<Scene> {
  const git = await makeRepository()
  const start = git.commit(before)
  git.commit({ 'unrelated/requirements.txt': 'later==1\n' }, 'the base goes on')
  git.branch('topic', start)
  git.commit(after, 'the change')
  const github = await startGitHub({ git, pulls: [{ number, head: 'topic', fork }], ...options })
  servers.push(github)
  let seen = 0
  return {
    git,
    github,
    run: (action = 'synchronize', more = {}, inputs = {}) =>
      runAction(
        github,
        'pull_request_target',
        { ...(github.payload.pullRequest(number, action) as object), ...more },
        { osv: `api:${osv.url}`, ...inputs }
      ),
    writes() {
      const fresh = github.requests.slice(seen)
      seen = github.requests.length
      return fresh
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
        .map(({ method, path }) => `${method} ${path}`)
    }
  }
}

const bad = { 'requirements.txt': 'a==1\nevil==1.0\n', Dockerfile: 'FROM python:3.12\n' }
const good = { 'requirements.txt': 'a==1\n', Dockerfile: pinned }

test('a bad pull request: the job fails, one comment leads, the lines are commented', async () => {
  const { github, run } = await scene(good, bad)
  const { code, outputs, summary, report } = await run('opened')
  expect(github.problems).toEqual([])
  expect([code, outputs['verdict'], outputs['blocked'], outputs['findings']]).toEqual([1, 'block', 'true', '2'])
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toMatch(/### ⛔ 1 thing blocks this merge/)
  expect(github.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
  expect(github.reviewComments.map(({ path, line, side }) => `${path}:${line} ${side}`).sort()).toEqual([
    'Dockerfile:1 RIGHT',
    'requirements.txt:2 RIGHT'
  ])
  expect(summary).toMatch(/1 thing blocks this merge/)
  expect(report?.changes).toHaveLength(2)
})

test('the same range gives the same JSON from the command line, but for stats and range', async () => {
  const { git, run } = await scene(good, bad)
  const folder = await makeFolder()
  writeDatabase(folder, { PyPI: records }, new Date().toISOString())
  const { report } = await run('opened', {}, { osv: `database:${folder}` })
  const { review } = await reviewJson(git.dir, 'main...topic', '--osv', `database:${folder}`)
  const comparable = (one: object | undefined): object => ({ ...one, stats: {}, range: {} })
  expect(comparable(report)).toEqual(comparable(review))
  expect(report?.range).toMatchObject({ base: review.range.base, head: review.range.head })
})

test('running again changes nothing that still stands', async () => {
  const { github, run, writes } = await scene(good, bad)
  await run('opened')
  expect(writes().length).toBeGreaterThan(0)
  const { code } = await run('synchronize')
  expect([code, writes()]).toEqual([1, []])
  expect([github.comments.length, github.reviewComments.length, github.problems]).toEqual([1, 2, []])
})

test('what is mended is said and folded away', async () => {
  const { git, github, run } = await scene(good, bad)
  await run('opened')
  git.commit({ 'requirements.txt': 'a==1\n' }, 'mend')
  await github.setHead(number, git.id('topic'))
  const { code, outputs } = await run()
  expect([code, outputs['verdict']]).toEqual([0, 'warn'])
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toMatch(/Nothing blocks this merge/)
  expect(github.comments[0]?.body).toMatch(/1 fixed in this pull request/)
  const evil = github.reviewComments.find(({ path }) => path === 'requirements.txt')
  expect(evil?.minimized).toBe('RESOLVED')
  expect(github.problems).toEqual([])
})

test('nothing to say, and never was: nothing is posted', async () => {
  const { github, run, writes } = await scene({ 'a.txt': '1' }, { 'a.txt': '2' })
  const { code, summary } = await run('opened')
  expect([code, writes(), github.problems]).toEqual([0, [], []])
  expect(summary).not.toBe('')
})

test('a title that is edited while the gate is red: reviewed in full, still red, nothing posted', async () => {
  const { run, writes } = await scene(good, bad)
  await run('opened')
  writes()
  const { code, outputs } = await run('edited', { changes: { title: { from: 'old' } } })
  expect([code, outputs['verdict'], writes()]).toEqual([1, 'block', []])
})

test('a pull request that has moved on: nothing is posted, and it does not succeed', async () => {
  const { git, github, run, writes } = await scene(good, { 'requirements.txt': 'a==2\n' })
  const payload = github.payload.pullRequest(number, 'synchronize') as object
  git.commit({ 'requirements.txt': 'a==3\n' })
  await github.setHead(number, git.id('topic'))
  const { code, log } = await run('synchronize', payload)
  expect([code, writes()]).toEqual([2, []])
  expect(log).toMatch(/#7 has moved on from \w{7} to \w{7}/)
})

test('it moves on during the review: the same', async () => {
  const { git, github, run, writes } = await scene(good, bad)
  git.commit({ 'requirements.txt': 'a==3\n' })
  const next = git.id('topic')
  let reads = 0
  github.before(
    ({ method, path }) => method === 'GET' && path.endsWith(`/pulls/${number}`) && ++reads === 2,
    () => github.setHead(number, next)
  )
  const { code, log } = await run()
  expect([code, writes()]).toEqual([2, []])
  expect(log).toMatch(/moved on/)
})

test('a token that may only read: the conclusion, the summary, and a plain sentence', async () => {
  const { github, run } = await scene(good, bad, { permissions: 'read' }, true)
  const { code, log, summary } = await run('opened')
  expect([code, github.comments.length, github.problems]).toEqual([1, 0, []])
  expect(log).toMatch(
    /::warning::The review comment and 2 comments on lines could not be posted: the token of this run may only read/
  )
  expect(log).toMatch(/::error title=.*file=requirements\.txt,line=2/)
  expect(summary).toMatch(/Not posted on the pull request/)
})

test('the pull request cannot switch the gate off', async () => {
  const { run } = await scene(good, { ...bad, [policyPath]: 'version: 1\nenforcement: observe\n' })
  const { code, report } = await run()
  expect(code).toBe(1)
  expect(report?.findings.map(({ ruleId }) => ruleId)).toContain('policy-changed')
})

test('the policy is that of the tip of the base branch', async () => {
  const made = await scene(good, bad)
  made.git.switchTo('main')
  made.git.commit({ [policyPath]: 'version: 1\nenforcement: observe\n' })
  const { code, outputs, report } = await made.run()
  expect([code, outputs['verdict'], report?.policy.commit]).toEqual([0, 'block', made.git.id('main')])
})

test('a policy of the base branch that does not parse fails the job, but for the pull request that repairs it', async () => {
  const broken = { [policyPath]: 'version: 1\nenforcment: observe\n' }
  const other = await scene({ ...good, ...broken }, { 'requirements.txt': 'a==2\n' })
  const failed = await other.run()
  expect(failed.code).toBe(2)
  expect(failed.log).toMatch(/weighbridge\.yml of main:2:1: .*enforcement/)
  const repair = await scene({ ...good, ...broken }, { [policyPath]: 'version: 1\nenforcement: observe\n' })
  const repaired = await repair.run()
  expect([repaired.code, repaired.outputs['verdict']]).toEqual([0, 'warn'])
  const both = await scene({ ...good, ...broken }, { [policyPath]: 'version: 1\n', 'requirements.txt': 'evil==1.0\n' })
  expect((await both.run()).code).toBe(2)
})

test('a marker that somebody else planted is not ours', async () => {
  const { github, run } = await scene(good, bad)
  await run('opened')
  const ours = github.comments[0]?.body ?? ''
  const second = await scene(good, bad)
  second.github.comment(number, 'contributor', ours)
  await second.run('opened')
  expect(second.github.comments.map(({ user }) => user.login)).toEqual(['contributor', 'github-actions[bot]'])
  expect(second.github.problems).toEqual([])
})

test('a merge group is compared by its own commits', async () => {
  const { git, github } = await scene(good, bad)
  const payload = github.payload.mergeGroup({ baseSha: git.id('main'), headSha: git.id('topic') })
  const { code, report } = await runAction(github, 'merge_group', payload, { osv: `api:${osv.url}` })
  expect([code, report?.range.base, report?.range.head]).toEqual([1, git.id('main'), git.id('topic')])
  expect(github.problems).toEqual([])
})

test('a GitHub Enterprise Server', async () => {
  const { github, run } = await scene(good, bad, { basePath: '/api/v3' })
  const { code } = await run('opened')
  expect([code, github.comments.length, github.problems]).toEqual([1, 1, []])
})

test.each([
  ['a 502', { type: 'status', status: 502 }],
  ['a dropped connection', { type: 'cut', at: 'start' }]
] as const)('%s of GitHub is got over', async (_, fault) => {
  const { github, run } = await scene(good, bad)
  github.fail('GET /repos/acme/app/git/trees', fault, 1)
  const { code } = await run('opened')
  expect([code, github.comments.length]).toEqual([1, 1])
})

test('GitHub that does not answer is no pass', async () => {
  const { github, run } = await scene(good, { 'requirements.txt': 'a==2\n' })
  github.fail('GET /repos/acme/app/git/trees', { type: 'status', status: 500 })
  const { code, log } = await run()
  expect(code).toBe(2)
  expect(log).toMatch(/::error::Weighbridge reviewed nothing/)
})

test('OSV that does not answer is incomplete, and says that it is not a finding', async () => {
  const down = await startOsvServer({ PyPI: [] })
  await down.close()
  const { github, run } = await scene(good, { 'requirements.txt': 'a==2\n' })
  const { code, outputs, log } = await run('opened', {}, { osv: `api:${down.url}` })
  expect([code, outputs['verdict']]).toEqual([2, 'incomplete'])
  expect(log).toMatch(/::error::This review is incomplete.*That is not a finding/)
  expect(github.comments[0]?.body).toMatch(/incomplete/)
})

test('120 findings: at most 30 on lines, all in the report', async () => {
  const lines = Array.from({ length: 120 }, (_, index) => `FROM image-${index}:1`).join('\n')
  const { github, run } = await scene({ 'a.txt': '' }, { Dockerfile: `${lines}\n` })
  const { code, report } = await run('opened')
  expect([code, report?.findings.length, github.reviewComments.length, github.reviews.length]).toEqual([0, 120, 30, 1])
  expect(github.comments).toHaveLength(1)
  expect(github.problems).toEqual([])
})

test('4,000 files stay within the budget of requests', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 4000 }, (_, index) => [`p${index}/requirements.txt`, `a==${index}\n`])
  )
  const { github, run } = await scene({ 'a.txt': '' }, many)
  const { code, report } = await run('opened')
  expect([code, report?.changes.length, github.problems]).toEqual([0, 4000, []])
  const content = github.requests.filter(({ path }) => /\/git\/|^\/graphql|\/compare\/|\/commits\//.test(path))
  expect(content.length).toBeLessThanOrEqual(8 + 40 + 80)
})

test('started by hand for a pull request', async () => {
  const { github } = await scene(good, bad)
  const { code } = await runAction(github, 'workflow_dispatch', {}, { osv: `api:${osv.url}`, 'pull-request': '7' })
  expect([code, github.comments.length]).toEqual([1, 1])
})

test('what GitHub says in its own words reaches the log harmless', async () => {
  const { github, run } = await scene(good, { 'requirements.txt': 'a==2\n' })
  const body = JSON.stringify({ message: 'no \u202eeldnub\n::warning::forged' })
  github.fail('GET /repos/acme/app/git/trees', { type: 'status', status: 422, body })
  const { code, log } = await run()
  expect([code, log.includes('\u202e'), /^::warning/m.test(log)]).toEqual([2, false, false])
})
