import type { Octokit } from '@octokit/rest'
import { clientOf } from './github-client.ts'
import { makeRepository } from './git.ts'
import type { TestRepository } from './git.ts'
import { startGitHub } from './github-server.ts'
import type { GitHubOptions, GitHubServer } from './github-server.ts'

const own = { owner: 'acme', repo: 'app' }
const open: GitHubServer[] = []
let git: TestRepository
let [base, head] = ['', '']

beforeAll(async () => {
  git = await makeRepository()
  base = git.commit({ 'a.txt': 'a\n' })
  git.branch('feature')
  head = git.commit({ 'a.txt': 'b\n' })
  git.switchTo('main')
})

afterAll(async () => {
  for (const server of open) await server.close()
})

async function start(options: Partial<GitHubOptions> = {}): Promise<[GitHubServer, Octokit]> {
  const server = await startGitHub({ git, pulls: [{ number: 7, head: 'feature' }], ...options })
  open.push(server)
  return [server, clientOf(server)]
}

test('reactions are made once', async () => {
  const [server, { rest }] = await start()
  const { id: comment_id } = server.comment(7, 'contributor', '/weighbridge help')
  const react = () => rest.reactions.createForIssueComment({ ...own, comment_id, content: 'eyes' })
  const made = await react()
  expect([made.status, (await react()).status]).toEqual([201, 200])
  const { data } = await rest.reactions.listForIssueComment({ ...own, comment_id })
  expect(data).toMatchObject([{ id: made.data.id, content: 'eyes', user: { login: 'github-actions[bot]' } }])
  const { data: comment } = await rest.issues.getComment({ ...own, comment_id })
  expect(comment.reactions).toMatchObject({ total_count: 1, eyes: 1, '+1': 0 })
  await rest.reactions.deleteForIssueComment({ ...own, comment_id, reaction_id: made.data.id })
  expect(server.reactions).toEqual([])
  expect(server.problems).toEqual([])
})

test.each([
  ['maintain', 'write', 'maintain'],
  ['triage', 'read', 'triage'],
  ['admin', 'admin', 'admin'],
  [{ permission: 'write', roleName: 'security' }, 'write', 'security']
] as const)('the role %j has the permission %s', async (role, permission, role_name) => {
  const [server, { rest }] = await start()
  server.setRole('somebody', role)
  const { data } = await rest.repos.getCollaboratorPermissionLevel({ ...own, username: 'somebody' })
  expect(data).toMatchObject({ permission, role_name, user: { login: 'somebody', role_name } })
  expect(server.problems).toEqual([])
})

test('anybody reads a public repository, and nobody else a private one', async () => {
  for (const [isPrivate, permission] of [
    [false, 'read'],
    [true, 'none']
  ] as const) {
    const [server, { rest }] = await start({ private: isPrivate })
    server.comment(7, 'stranger', 'hello')
    const of = (username: string) => rest.repos.getCollaboratorPermissionLevel({ ...own, username })
    expect((await of('stranger')).data).toMatchObject({ permission, role_name: permission })
    await expect(of('nobody')).rejects.toMatchObject({ status: 404 })
  }
})

test('edits are known with their editors', async () => {
  const [server, { graphql }] = await start()
  const comment = server.comment(7, 'contributor', 'first')
  const query = `query($id: ID!) { node(id: $id) { ... on IssueComment { author { login } editor { login }
    lastEditedAt includesCreatedEdit userContentEdits(first: 5) { totalCount nodes { editor { login } diff } } } } }`
  const ask = async () => (await graphql<{ node: object }>(query, { id: comment.nodeId })).node
  expect(await ask()).toMatchObject({
    ...{ author: { login: 'contributor' }, editor: null, lastEditedAt: null },
    userContentEdits: { totalCount: 0 }
  })
  server.edit(comment.id, 'second', 'maintainer')
  expect(await ask()).toMatchObject({
    ...{ editor: { login: 'maintainer' }, lastEditedAt: comment.updatedAt, includesCreatedEdit: true },
    userContentEdits: {
      nodes: [
        { editor: { login: 'maintainer' }, diff: 'second' },
        { editor: { login: 'contributor' }, diff: 'first' }
      ]
    }
  })
  expect(server.problems).toEqual([])
})

test('the pull requests of a merge group are in the merge queue', async () => {
  const [server, { graphql }] = await start()
  const query = `{ repository(owner: "acme", name: "app") { mergeQueue(branch: "main") { entries(first: 9) { nodes {
    position state headCommit { oid } baseCommit { oid } pullRequest { number } } } } } }`
  expect(await graphql(query)).toEqual({ repository: { mergeQueue: null } })
  server.setMergeQueue('main', [
    { pull: 7, headSha: head, baseSha: base },
    { pull: 8, state: 'QUEUED' }
  ])
  const entries = [
    {
      ...{ position: 1, state: 'AWAITING_CHECKS', headCommit: { oid: head }, baseCommit: { oid: base } },
      pullRequest: { number: 7 }
    },
    { position: 2, state: 'QUEUED', headCommit: null, baseCommit: null, pullRequest: null }
  ]
  expect(await graphql(query)).toEqual({ repository: { mergeQueue: { entries: { nodes: entries } } } })
  expect(server.problems).toEqual([])
})

describe('payloads', () => {
  test('of runs say how far they are, and name no pull request of a fork', async () => {
    const [server] = await start({ pulls: [{ number: 7, head: 'feature', fork: true, author: 'stranger' }] })
    const run = server.addRun({
      ...{ workflow: '.github/workflows/weighbridge-start.yml', event: 'pull_request', headSha: head },
      ...{ headRepository: 'stranger/app', actor: 'stranger' }
    })
    expect(await server.payload.workflowRun(run)).toMatchObject({
      ...{ action: 'requested', sender: { login: 'stranger' }, workflow: { id: run.workflowId, path: run.path } },
      workflow_run: {
        ...{ head_sha: head, head_branch: 'feature', conclusion: null, pull_requests: [] },
        head_repository: { full_name: 'stranger/app', fork: true }
      }
    })
    server.progress(run.id, { conclusion: 'action_required' })
    server.removeFork(7)
    expect(await server.payload.workflowRun(run)).toMatchObject({
      action: 'completed',
      workflow_run: { conclusion: 'action_required', head_repository: null }
    })
  })

  test('of comments name who sent them and what stood there', async () => {
    const [server] = await start()
    const comment = server.comment(7, 'contributor', '- [ ] again')
    server.edit(comment.id, '- [x] again', 'maintainer')
    const edited = server.payload.issueComment(comment, 'edited', { sender: 'maintainer' })
    expect(edited).toMatchObject({
      ...{ action: 'edited', changes: { body: { from: '- [ ] again' } }, sender: { login: 'maintainer' } },
      comment: { body: '- [x] again', user: { login: 'contributor' }, performed_via_github_app: null },
      issue: { number: 7, pull_request: { url: `${server.apiUrl}/repos/acme/app/pulls/7` } }
    })
    const bots = server.payload.issueComment(server.comment(7, 'acme-checks[bot]', 'done'), 'deleted')
    expect(bots).toMatchObject({ comment: { performed_via_github_app: { slug: 'acme-checks' } } })
  })

  test('of a schedule hold no more than that and the repository', async () => {
    const [server] = await start()
    expect(Object.keys(server.payload.schedule('17 3 * * *'))).toEqual(['schedule', 'repository', 'workflow'])
  })
})
