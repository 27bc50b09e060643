import { makeRepository } from '../../../test/helpers/git.ts'
import { startGitHub, type GitHubServer } from '../../../test/helpers/github-server.ts'
import { createClient } from '../client/client.ts'
import { foreignCheck, isTrusted } from './checks.ts'

const { signal } = new AbortController()
const workflow = '.github/workflows/weighbridge.yml'
const open: GitHubServer[] = []

afterAll(async () => {
  for (const server of open) await server.close()
})

/** What is found on a commit, asked by a run of our workflow. */
async function look(plant: (github: GitHubServer, headSha: string) => unknown, run?: number) {
  const git = await makeRepository()
  const headSha = git.commit({ 'a.txt': '1\n' })
  const github = await startGitHub({ git })
  open.push(github)
  const own = github.addRun({ workflow, event: 'schedule', headSha, status: 'in_progress' })
  plant(github, headSha)
  const { apiUrl, token } = github
  const client = createClient({ token, apiUrl, version: '1', signal, readOnly: true, secondMs: 1 })
  const asked = { owner: 'acme', repo: 'app', sha: headSha, run: run ?? own.id }
  const answer = await foreignCheck(client, asked, signal)
  expect(github.problems).toEqual([])
  return { answer, requests: github.requests.length }
}

const jobs = [{ name: 'weighbridge' }]

test('no check of our name takes one request', async () => {
  expect(await look(() => undefined)).toEqual({ answer: { found: undefined }, requests: 1 })
})

test('runs are asked for once each', async () => {
  const { answer, requests } = await look(({ addRun }, headSha) => {
    const several = Array.from({ length: 3 }, () => jobs[0] ?? { name: '' })
    addRun({ workflow, event: 'pull_request_target', headSha, jobs: several })
  })
  expect([answer, requests]).toEqual([{ found: undefined }, 1 + 3 + 2])
})

test('one that is not ours is found behind those that are', async () => {
  const { answer } = await look(({ addRun }, headSha) => {
    addRun({ workflow, event: 'push', headSha, jobs })
    for (let run = 0; run < 5; run++) addRun({ workflow, event: 'pull_request_target', headSha, jobs })
  })
  expect(answer).toEqual({ found: { by: 'a job of .github/workflows/weighbridge.yml on push' } })
})

test('more than can be looked at are not taken for ours', async () => {
  const { answer } = await look(({ addRun }, headSha) => {
    addRun({ workflow, event: 'push', headSha, jobs })
    for (let run = 0; run < 60; run++) addRun({ workflow, event: 'pull_request_target', headSha, jobs })
  })
  expect(answer).toEqual({
    reason: expect.stringMatching(/61 checks of our name, too many/) as unknown,
    forbidden: false
  })
})

test('a run that GitHub does not know is nobody', async () => {
  const plant = ({ addRun }: GitHubServer, headSha: string) =>
    addRun({ workflow, event: 'pull_request_target', headSha, jobs })
  expect((await look(plant, 1)).answer).toEqual({
    reason: expect.stringMatching(/could not be seen/) as unknown,
    forbidden: false
  })
})

test.each([
  ['pull_request_target', true],
  ['merge_group', true],
  ['workflow_run', true],
  ['schedule', true],
  ['issue_comment', true],
  ['pull_request', false],
  ['push', false],
  ['workflow_dispatch', false],
  ['constructor', false],
  ['', false]
])('runs on %s are trusted: %s', (event, trusted) => {
  expect(isTrusted(event)).toBe(trusted)
})
