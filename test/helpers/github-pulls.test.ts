import type { Octokit } from '@octokit/rest'
import { clientOf } from './github-client.ts'
import { makeRepository } from './git.ts'
import type { TestRepository } from './git.ts'
import { startGitHub } from './github-server.ts'
import type { GitHubServer } from './github-server.ts'
import type { PullSetup } from './github-state.ts'

const own = { owner: 'acme', repo: 'app' }
const pull = { ...own, pull_number: 7 }
const open: GitHubServer[] = []
let git: TestRepository
let [start, head] = ['', '']

beforeEach(async () => {
  git = await makeRepository()
  start = git.commit({ 'a.txt': 'a\n', 'list.txt': '1\n2\n3\n4\n5\n' })
  git.branch('feature')
  head = git.commit({ 'list.txt': '1\n2\n3\n4\nfive\n' })
  git.switchTo('main')
})

afterAll(async () => {
  for (const server of open) await server.close()
})

async function serve(...pulls: PullSetup[]): Promise<[GitHubServer, Octokit]> {
  const server = await startGitHub({ git, pulls: pulls.length > 0 ? pulls : [{ number: 7, head: 'feature' }] })
  open.push(server)
  return [server, clientOf(server)]
}

describe('the test merge', () => {
  const merge = async ({ rest }: Octokit) => {
    const { mergeable, mergeable_state: state, merge_commit_sha: sha } = (await rest.pulls.get(pull)).data
    return { mergeable, state, sha }
  }
  const parents = async ({ rest }: Octokit, sha: string | null) =>
    (await rest.git.getCommit({ ...own, commit_sha: sha ?? '' })).data.parents.map(one => one.sha)

  test('has the tip of the base branch and the head as parents', async () => {
    const [server, octokit] = await serve()
    const tip = git.commit({ 'list.txt': 'one\n2\n3\n4\n5\n' })
    const { mergeable, state, sha } = await merge(octokit)
    expect([mergeable, state]).toEqual([true, 'clean'])
    expect(await parents(octokit, sha)).toEqual([tip, head])
    const list = octokit.rest.repos.getContent({ ...own, path: 'list.txt', ref: 'refs/pull/7/merge' })
    const content = Buffer.from('one\n2\n3\n4\nfive\n').toString('base64')
    expect((await list).data).toMatchObject({ content: `${content}\n` })
    const ref = (name: string) => octokit.rest.git.getRef({ ...own, ref: `pull/7/${name}` })
    expect((await ref('merge')).data.object.sha).toBe(sha)
    expect((await ref('head')).data.object.sha).toBe(head)
    expect(server.problems).toEqual([])
  })

  test('is made while it is asked for', async () => {
    const [, octokit] = await serve({ number: 7, head: 'feature', computing: 2 })
    const unknown = { mergeable: null, state: 'unknown', sha: null }
    expect([await merge(octokit), await merge(octokit)]).toEqual([unknown, unknown])
    expect((await merge(octokit)).mergeable).toBe(true)
  })

  test('stays as it was on a conflict', async () => {
    const [, octokit] = await serve()
    const before = await merge(octokit)
    git.commit({ 'list.txt': '1\n2\n3\n4\nfifth\n' })
    expect(await merge(octokit)).toEqual({ mergeable: false, state: 'dirty', sha: before.sha })
  })

  test('may be behind the base branch', async () => {
    const [server, octokit] = await serve()
    git.commit({ 'a.txt': 'b\n' })
    await server.setMerge(7, { base: start })
    expect(await parents(octokit, (await merge(octokit)).sha)).toEqual([start, head])
    await server.setMerge(7, {})
    expect(await parents(octokit, (await merge(octokit)).sha)).toEqual([git.id('main'), head])
  })
})

test('pull requests are listed by head, base, state and time', async () => {
  git.branch('other', 'feature')
  git.switchTo('main')
  const [server, { rest }] = await serve(
    { number: 7, head: 'feature' },
    { number: 8, head: 'other', fork: true, author: 'stranger' },
    { number: 9, head: 'main', headRef: 'patch', base: 'other' }
  )
  const numbers = async (more: object = {}) => (await rest.pulls.list({ ...own, ...more })).data.map(one => one.number)
  expect(await numbers()).toEqual([9, 8, 7])
  expect(await numbers({ direction: 'asc', per_page: 2 })).toEqual([7, 8])
  expect(await numbers({ head: 'stranger:other' })).toEqual([8])
  expect(await numbers({ head: 'acme:other' })).toEqual([])
  expect(await numbers({ base: 'other' })).toEqual([9])
  server.setState(8, 'closed')
  server.setTitle(7, 'Later')
  expect(await numbers({ sort: 'updated', direction: 'desc' })).toEqual([7, 9])
  expect(await numbers({ state: 'closed' })).toEqual([8])
  const [listed] = (await rest.pulls.list({ ...own, state: 'all', direction: 'asc' })).data
  expect(listed).not.toHaveProperty('mergeable')
  expect(server.problems).toEqual([])
})

test('a commit may be the head of two pull requests, of which those of forks are not found by it', async () => {
  const stranger = { fork: true, author: 'stranger' }
  const [server, { rest }] = await serve(
    { number: 7, head: 'feature' },
    { number: 8, head: 'feature', headRef: 'mine', ...stranger },
    { number: 9, head: 'main', headRef: 'yours', fork: true, author: 'another' }
  )
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...own, commit_sha: head })
  expect(data.map(one => one.number)).toEqual([7])
  const repo = async (number: number) => (await rest.pulls.get({ ...own, pull_number: number })).data.head.repo
  const ids = [await repo(7), await repo(8), await repo(9)].map(one => one.id)
  expect(new Set(ids).size).toBe(3)
  const run = server.addRun({
    ...{ workflow: '.github/workflows/ci.yml', event: 'pull_request', headSha: head },
    headRepository: 'stranger/app'
  })
  const headOf = async () =>
    (await rest.actions.getWorkflowRun({ ...own, run_id: run.id })).data.head_repository as { id: number } | null
  expect((await headOf())?.id).toBe(ids[1])
  server.removeFork(8)
  expect([await repo(8), await headOf()]).toEqual([null, null])
  expect(server.problems).toEqual([])
})
