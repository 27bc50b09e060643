import { makeRepository } from '../../../test/helpers/git.ts'
import { clientOf } from '../../../test/helpers/github-client.ts'
import { startGitHub, type GitHubServer } from '../../../test/helpers/github-server.ts'
import { createClient, type GitHubClient } from '../client/client.ts'
import { openPulls } from './pulls.ts'

const own = { owner: 'acme', repo: 'app' }
const { signal } = new AbortController()
let github: GitHubServer
let client: GitHubClient
let head = ''

beforeAll(async () => {
  const git = await makeRepository()
  git.commit({ 'a.txt': '1\n' })
  git.branch('topic')
  head = git.commit({ 'a.txt': '2\n' })
  const numbers = Array.from({ length: 130 }, (_, at) => at + 1)
  github = await startGitHub({ git, pulls: numbers.map(number => ({ number, head: 'topic', fork: number === 1 })) })
  const { apiUrl, token } = github
  client = createClient({ token, apiUrl, version: '1', signal, readOnly: true, secondMs: 1 })
})

afterAll(() => github.close())

test('all open pull requests, over several pages, the newest first', async () => {
  github.setState(130, 'closed')
  github.removeFork(1)
  const open = await openPulls(client, own, signal)
  if ('reason' in open) throw new Error(open.reason)
  expect([open.whole, open.pulls.length]).toEqual([true, 129])
  const { data } = await clientOf(github).rest.pulls.get({ ...own, pull_number: 129 })
  expect(open.pulls[0]).toEqual({ number: 129, head, branch: 'topic', repository: data.head.repo.id, base: 'main' })
  expect(open.pulls.at(-1)).toMatchObject({ number: 1, repository: undefined })
  expect(github.problems).toEqual([])
})

test('a list that is cut says so', async () => {
  const open = await openPulls(client, own, signal, 1)
  expect(open).toMatchObject({ whole: false })
})

test('one that GitHub does not give is a failure, and not a shorter list', async () => {
  github.fail(({ path }) => path.includes('page=2'), { type: 'status', status: 502 }, 3)
  const reason = expect.stringMatching(/open pull requests could not be listed: .*502/) as unknown
  expect(await openPulls(client, own, signal)).toEqual({ reason })
})
