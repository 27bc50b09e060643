import { clientOf } from './github-client.ts'
import { makeRepository } from './git.ts'
import type { TestRepository } from './git.ts'
import type { Permissions } from './github-permissions.ts'
import { startGitHub } from './github-server.ts'
import type { GitHubServer } from './github-server.ts'

const own = { owner: 'acme', repo: 'app' }
const forbidden = {
  status: 403,
  message: expect.stringContaining('Resource not accessible by integration') as unknown
}
const open: GitHubServer[] = []
let git: TestRepository
let head = ''

beforeAll(async () => {
  git = await makeRepository()
  git.commit({ 'a.txt': 'a\n' })
  git.branch('feature')
  head = git.commit({ 'a.txt': 'b\n' })
})

afterAll(async () => {
  for (const server of open) await server.close()
})

async function start(permissions: Permissions): Promise<GitHubServer> {
  const tokens = [{ token: 'status-token', actor: 'acme-checks[bot]', permissions: { statuses: 'write' } as const }]
  const server = await startGitHub({ git, pulls: [{ number: 7, head: 'feature' }], permissions, tokens, private: true })
  open.push(server)
  return server
}

test('a request that needs more is refused, and what it needs is noted', async () => {
  const server = await start({ contents: 'read', 'pull-requests': 'read', statuses: 'read' })
  const { rest, graphql } = clientOf(server)
  await rest.repos.getContent({ ...own, path: 'a.txt' })
  const got = await rest.pulls.get({ ...own, pull_number: 7 })
  expect(got.headers['x-accepted-github-permissions']).toBe('pull_requests=read')
  expect(server.needed()).toEqual({ contents: 'read', 'pull-requests': 'read' })
  const status = { ...own, sha: head, state: 'success' as const }
  await expect(rest.repos.createCommitStatus(status)).rejects.toMatchObject(forbidden)
  const comment = { ...own, issue_number: 7, body: 'x' }
  await expect(rest.issues.createComment(comment)).rejects.toMatchObject(forbidden)
  await expect(rest.checks.listForRef({ ...own, ref: head })).rejects.toMatchObject(forbidden)
  await expect(rest.actions.listWorkflowRunsForRepo(own)).rejects.toMatchObject(forbidden)
  const blob = '{ repository(owner: "acme", name: "app") { object(expression: "main:a.txt") { oid } } }'
  await graphql(blob)
  server.setPermissions({})
  await expect(graphql(blob)).rejects.toThrow('Resource not accessible by integration')
  expect([server.statuses, server.comments]).toEqual([[], []])
  expect(server.needed()).toEqual({
    ...{ contents: 'read', 'pull-requests': 'write', statuses: 'write', checks: 'read', actions: 'read' }
  })
  expect(server.problems).toEqual([])
})

test('one of several permissions is enough, and is the one noted', async () => {
  const server = await start({ issues: 'write' })
  const { rest } = clientOf(server)
  await rest.issues.createComment({ ...own, issue_number: 7, body: 'x' })
  expect(server.needed()).toEqual({ issues: 'write' })
  expect(server.comments).toHaveLength(1)
})

test("another app's token acts as that app, with its own permissions", async () => {
  const server = await start({ contents: 'read' })
  const { rest } = clientOf(server, 'status-token')
  const { data } = await rest.repos.createCommitStatus({ ...own, sha: head, state: 'success', context: 'weighbridge' })
  expect(data.creator).toMatchObject({ login: 'acme-checks[bot]', type: 'Bot' })
  await expect(rest.repos.getContent({ ...own, path: 'a.txt' })).rejects.toMatchObject(forbidden)
  expect(server.needed('status-token')).toEqual({ statuses: 'write', contents: 'read' })
  expect(server.needed()).toEqual({})
})

test('a thread is resolved with leave to write contents', async () => {
  const server = await start({ contents: 'read', 'pull-requests': 'write' })
  await server.review(7, { user: 'github-actions[bot]', comments: [{ path: 'a.txt', line: 1, body: 'x' }] })
  const { graphql } = clientOf(server)
  const query = `{ repository(owner: "acme", name: "app") { pullRequest(number: 7) {
    reviewThreads(first: 9) { nodes { id isResolved resolvedBy { login } } } } } }`
  interface Threads {
    repository: { pullRequest: { reviewThreads: { nodes: { id: string }[] } } }
  }
  const threads = async () => (await graphql<Threads>(query)).repository.pullRequest.reviewThreads.nodes
  const [before] = await threads()
  expect(before).toMatchObject({ isResolved: false, resolvedBy: null })
  const mutation = 'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }'
  await expect(graphql(mutation, { id: before?.id })).rejects.toThrow('Resource not accessible by integration')
  server.setPermissions({ contents: 'write', 'pull-requests': 'write' })
  await graphql(mutation, { id: before?.id })
  expect(await threads()).toMatchObject([{ isResolved: true, resolvedBy: { login: 'github-actions' } }])
  server.resolve(server.reviewComments[0]?.id ?? 0, 'maintainer')
  expect(await threads()).toMatchObject([{ resolvedBy: { login: 'maintainer' } }])
  expect(server.problems).toEqual([])
})
