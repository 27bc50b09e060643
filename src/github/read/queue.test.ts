import { makeRepository } from '../../../test/helpers/git.ts'
import { startGitHub, type GitHubServer } from '../../../test/helpers/github-server.ts'
import { createClient } from '../client/client.ts'
import { groupPulls } from './queue.ts'

const { signal } = new AbortController()
let github: GitHubServer
let [base, first, second] = ['', '', '']

beforeAll(async () => {
  const git = await makeRepository()
  base = git.commit({ 'a.txt': '1\n' })
  git.branch('topic')
  first = git.commit({ 'a.txt': '2\n' })
  second = git.commit({ 'a.txt': '3\n' })
  github = await startGitHub({ git, pulls: [7, 8, 9].map(number => ({ number, head: 'topic' })) })
})

afterAll(() => github.close())

function pulls(of: { readonly base: string; readonly head: string }, branch = 'main') {
  const client = createClient({ token: github.token, apiUrl: github.apiUrl, version: '1', signal, secondMs: 1 })
  return groupPulls(client, { owner: 'acme', repo: 'app', branch, ...of }, signal)
}

const unknown = { reason: expect.stringMatching(/merge queue of main does not say which pull requests/) as unknown }

test('a group is the pull requests that stand on each other, up to its base', async () => {
  github.setMergeQueue('main', [
    { pull: 8, headSha: first, baseSha: base },
    { pull: 7, headSha: second, baseSha: first },
    { pull: 9, state: 'QUEUED' }
  ])
  const [seven, eight] = [
    { number: 7, of: second, base: first, head: second },
    { number: 8, of: second, base, head: first }
  ]
  expect(await pulls({ base, head: second })).toEqual([eight, seven])
  expect(await pulls({ base: first, head: second })).toEqual([seven])
  expect(await pulls({ base, head: first })).toEqual([eight])
  expect(github.problems).toEqual([])
})

test('what the queue does not hold is no group of nobody', async () => {
  github.setMergeQueue('main', [{ pull: 8, headSha: second, baseSha: first }])
  expect(await pulls({ base, head: second })).toEqual(unknown)
  expect(await pulls({ base, head: first })).toEqual(unknown)
  github.setMergeQueue('main', [
    { pull: 8, headSha: second, baseSha: first },
    { pull: 7, headSha: first, baseSha: second }
  ])
  expect(await pulls({ base, head: second })).toEqual(unknown)
  expect(await pulls({ base, head: second }, 'other')).toHaveProperty('reason')
})

test('an answer that does not come is a failure', async () => {
  github.fail(({ path }) => path.endsWith('/graphql'), { type: 'status', status: 502 }, 3)
  const reason = expect.stringMatching(/merge queue of main could not be read: .*502/) as unknown
  expect(await pulls({ base, head: second })).toEqual({ reason })
})
