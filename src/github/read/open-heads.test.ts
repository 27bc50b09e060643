import { makeRepository } from '../../../test/helpers/git.ts'
import { clientOf } from '../../../test/helpers/github-client.ts'
import { startGitHub, type GitHubServer } from '../../../test/helpers/github-server.ts'
import { createClient, type GitHubClient } from '../client/client.ts'
import { jobLogin } from '../publish/status.ts'
import { openHeads } from './open-heads.ts'

const place = { owner: 'acme', repo: 'app' }
const own = { ...place, self: jobLogin }
const { signal } = new AbortController()
const state = 'success'
let github: GitHubServer
let client: GitHubClient
const heads: string[] = []

beforeAll(async () => {
  const git = await makeRepository()
  git.commit({ 'a.txt': '1\n' })
  for (const at of [0, 1, 2, 3]) {
    git.branch(`topic-${at}`, 'main')
    heads.push(git.commit({ 'a.txt': `${at + 2}\n` }))
  }
  const pulls = Array.from({ length: 130 }, (_, at) => ({ number: at + 1, head: `topic-${at % 4}`, fork: at === 0 }))
  const tokens = [{ token: 'person', actor: 'github-actions', permissions: { statuses: 'write' as const } }]
  github = await startGitHub({ git, pulls, tokens })
  client = createClient({
    token: github.token,
    apiUrl: github.apiUrl,
    version: '1',
    signal,
    readOnly: true,
    secondMs: 1
  })
})

afterAll(() => github.close())

async function set(sha: string, description: string, { token = github.token, context = 'weighbridge' } = {}) {
  await clientOf(github, token).rest.repos.createCommitStatus({ ...place, sha, state, description, context })
}

async function read(self: string | undefined = jobLogin) {
  const open = await openHeads(client, { ...place, self }, signal)
  if ('reason' in open) throw new Error(open.reason)
  return open
}

test('all open pull requests with what stands on their heads, a hundred a request', async () => {
  const [first = '', second = '', third = '', fourth = ''] = heads
  await set(first, 'before')
  await set(first, 'Fine (main@1a2b3c4)')
  await set(first, 'of another name', { context: 'ci' })
  // An account whose name is that of the app without its end is somebody else.
  await set(second, 'ours')
  await set(second, 'theirs', { token: 'person' })
  await set(third, 'of another name', { context: 'ci' })
  github.setState(130, 'closed')
  github.removeFork(1)
  const asked = github.requests.length
  const { pulls, standing, whole } = await read()
  expect([whole, pulls.length, github.requests.length - asked]).toEqual([true, 129, 2])
  expect(pulls[0]).toEqual({ number: 129, head: first, branch: 'topic-0', repository: 500, base: 'main' })
  expect(pulls.at(-1)).toMatchObject({ number: 1, repository: undefined })
  const ours = { state, description: 'Fine (main@1a2b3c4)', url: '', at: expect.any(String) as string }
  expect(heads.map(head => standing.get(head))).toEqual([
    { status: ours },
    { status: undefined },
    { status: undefined },
    { status: undefined }
  ])
  expect(standing.has(fourth)).toBe(true)
  expect((await read('another[bot]')).standing.get(first)).toEqual({ status: undefined })
  expect(github.problems).toEqual([])
})

test('with a token that may not read statuses, nothing is taken for none', async () => {
  github.setPermissions({ 'pull-requests': 'read', contents: 'read' })
  const reason = expect.stringMatching(/could not be listed with their statuses/) as unknown
  expect(await openHeads(client, own, signal)).toEqual({ reason })
  github.setPermissions('write')
})

test('a page that GitHub does not give is a failure, and not a shorter list', async () => {
  github.fail(({ body }) => /"after":"/.test(JSON.stringify(body ?? '')), { type: 'status', status: 502 }, 3)
  expect(await openHeads(client, own, signal)).toEqual({ reason: expect.stringMatching(/502/) as unknown })
})
