import type { Octokit } from '@octokit/rest'
import { clientOf } from './github-client.ts'
import { makeRepository } from './git.ts'
import type { TestRepository } from './git.ts'
import { startGitHub } from './github-server.ts'
import type { GitHubOptions, GitHubServer } from './github-server.ts'

const own = { owner: 'acme', repo: 'app' }
const starter = '.github/workflows/weighbridge-start.yml'
const open: GitHubServer[] = []
let git: TestRepository
let head = ''

beforeAll(async () => {
  git = await makeRepository()
  const dispatchable = 'name: Review\non:\n  workflow_dispatch:\n'
  git.commit({ '.github/workflows/weighbridge.yml': dispatchable, '.github/workflows/ci.yml': 'on: push\n' })
  git.branch('feature')
  head = git.commit({ 'a.txt': 'a\n' })
  git.switchTo('main')
})

afterAll(async () => {
  for (const server of open) await server.close()
})

function refused(status: number, message: string): object {
  return { status, message: expect.stringContaining(message) as unknown }
}

async function start(options: Partial<GitHubOptions> = {}): Promise<[GitHubServer, Octokit]> {
  const server = await startGitHub({ git, pulls: [{ number: 7, head: 'feature' }], ...options })
  open.push(server)
  return [server, clientOf(server)]
}

describe('commit statuses', () => {
  test('are listed newest first, and combined by context', async () => {
    const [server, octokit] = await start()
    const post = (context: string, state: 'pending' | 'success', more: object = {}) =>
      octokit.rest.repos.createCommitStatus({ ...own, sha: head, context, state, ...more })
    await post('weighbridge', 'pending')
    await post('other', 'success')
    const { status, data } = await post('weighbridge', 'success', { description: 'ü'.repeat(140) })
    expect([status, data.creator?.login, data.target_url]).toEqual([201, 'github-actions[bot]', null])
    const of = { ...own, ref: head }
    const list = await octokit.paginate(octokit.rest.repos.listCommitStatusesForRef, { ...of, per_page: 1 })
    expect(list.map(one => [one.context, one.state])).toEqual([
      ['weighbridge', 'success'],
      ['other', 'success'],
      ['weighbridge', 'pending']
    ])
    expect((await octokit.rest.repos.getCombinedStatusForRef(of)).data).toMatchObject({
      ...{ state: 'success', total_count: 2, sha: head },
      statuses: [
        { context: 'weighbridge', state: 'success' },
        { context: 'other', state: 'success' }
      ]
    })
    expect(server.statuses).toHaveLength(3)
    expect(server.problems).toEqual([])
  })

  test.each([
    [{ description: 'x'.repeat(141) }, 'description is too long (maximum is 140 characters)'],
    [{ target_url: 'ftp://x.example' }, 'target_url must use http(s) scheme'],
    [{ sha: '0'.repeat(40) }, 'No commit found for SHA'],
    [{ context: 'full' }, 'This SHA and context has reached the maximum number of statuses.']
  ])('refuses %j', async (more, message) => {
    const [server, octokit] = await start({ limits: { statuses: 1 } })
    const post = (given: object) =>
      octokit.rest.repos.createCommitStatus({ ...own, sha: head, state: 'success', ...given })
    await post({ context: 'full' })
    await expect(post(more)).rejects.toMatchObject(refused(422, message))
    expect(server.statuses).toHaveLength(1)
  })
})

describe('workflow runs', () => {
  test('have jobs, and jobs have check runs of the same id', async () => {
    const [server, octokit] = await start()
    const setup = { workflow: starter, event: 'pull_request', headSha: head, actor: 'stranger' }
    const run = server.addRun({ ...setup, headRepository: 'stranger/app', jobs: [{ name: 'start' }] })
    const [job] = run.jobs
    const job_id = job?.id ?? 0
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...own, run_id: run.id })
    expect(data).toMatchObject({
      ...{ head_sha: head, head_branch: 'feature', event: 'pull_request', status: 'queued', conclusion: null },
      ...{ path: starter, run_attempt: 1, actor: { login: 'stranger' }, pull_requests: [{ number: 7 }] },
      head_repository: { full_name: 'stranger/app', fork: true }
    })
    const page = `${server.url}/acme/app/actions/runs/${run.id}/job/${job_id}`
    const { data: checks } = await octokit.rest.checks.listForRef({ ...own, ref: head })
    expect(checks).toMatchObject({
      total_count: 1,
      check_runs: [
        {
          ...{ id: job_id, name: 'start', status: 'queued', conclusion: null, details_url: page, html_url: page },
          ...{ app: { slug: 'github-actions' }, check_suite: { id: data.check_suite_id } }
        }
      ]
    })
    server.progress(job_id, { conclusion: 'success' })
    server.progress(run.id, { conclusion: 'success' })
    const jobs = await octokit.rest.actions.listJobsForWorkflowRun({ ...own, run_id: run.id })
    expect(jobs.data.jobs).toMatchObject([{ id: job_id, run_id: run.id, conclusion: 'success' }])
    expect((await octokit.rest.actions.getJobForWorkflowRun({ ...own, job_id })).data.name).toBe('start')
    expect(server.problems).toEqual([])
  })

  test('are found by head, event and conclusion, newest first', async () => {
    const [server, octokit] = await start()
    const of = { workflow: starter, headSha: head }
    const first = server.addRun({ ...of, event: 'pull_request', conclusion: 'action_required' })
    const second = server.addRun({ ...of, event: 'pull_request', headRepository: null })
    server.addRun({ ...of, event: 'push' })
    const ids = async (more: object) =>
      (await octokit.rest.actions.listWorkflowRunsForRepo({ ...own, ...more })).data.workflow_runs.map(run => run.id)
    expect(await ids({ head_sha: head, event: 'pull_request' })).toEqual([second.id, first.id])
    expect(await ids({ status: 'action_required' })).toEqual([first.id])
    const { data } = await octokit.rest.actions.getWorkflowRun({ ...own, run_id: second.id })
    expect(data.head_repository).toBeNull()
    expect(data.workflow_id).toBe(first.workflowId)
    expect(server.problems).toEqual([])
  })

  test('may be imitated by another workflow or over the API, at once or later', async () => {
    const [server, octokit] = await start()
    const ours = server.addRun({
      ...{ workflow: '.github/workflows/weighbridge.yml', event: 'pull_request_target', headSha: head },
      jobs: [{ name: 'weighbridge', status: 'in_progress' }]
    })
    const fake = server.addRun({
      ...{ workflow: '.github/workflows/fake.yml', event: 'pull_request', headSha: head, conclusion: 'success' },
      jobs: [{ name: 'weighbridge' }]
    })
    const named = { ...own, ref: head, check_name: 'weighbridge' }
    server.before('GET /repos/acme/app/commits', () => {
      const detailsUrl = `${server.url}/acme/app/actions/runs/${ours.id}/job/${ours.jobs[0]?.id ?? 0}`
      server.addCheck({ name: 'weighbridge', headSha: head, suite: ours.suite, detailsUrl, conclusion: 'success' })
    })
    const all = (await octokit.rest.checks.listForRef({ ...named, filter: 'all' })).data.check_runs
    expect(all.map(one => [one.check_suite?.id, one.conclusion])).toEqual([
      [ours.suite, 'success'],
      [fake.suite, 'success'],
      [ours.suite, null]
    ])
    expect(all[0]?.html_url).toBe(`${server.url}/acme/app/runs/${all[0]?.id ?? 0}`)
    // It hides our job where only the latest are asked for, but is no job.
    const latest = (await octokit.rest.checks.listForRef(named)).data.check_runs
    expect(latest.map(one => one.id)).toEqual(all.slice(0, 2).map(one => one.id))
    const asked = octokit.rest.actions.getJobForWorkflowRun({ ...own, job_id: all[0]?.id ?? 0 })
    await expect(asked).rejects.toMatchObject({ status: 404 })
    expect(server.problems).toEqual([])
  })

  test('run again', async () => {
    const [server, octokit] = await start()
    const setup = { workflow: starter, event: 'pull_request', headSha: head, conclusion: 'failure' as const }
    const run = server.addRun({ ...setup, jobs: [{ name: 'one' }, { name: 'two' }] })
    const job_id = run.jobs[1]?.id ?? 0
    const rerun = (id: number) => octokit.rest.actions.reRunWorkflow({ ...own, run_id: id })
    expect((await octokit.rest.actions.reRunJobForWorkflowRun({ ...own, job_id })).status).toBe(201)
    expect(server.reruns).toEqual([{ run: run.id, jobs: ['two'], by: 'github-actions[bot]' }])
    const jobs = await octokit.rest.actions.listJobsForWorkflowRun({ ...own, run_id: run.id })
    expect(jobs.data.jobs.map(one => [one.name, one.run_attempt, one.status])).toEqual([
      ['one', 1, 'completed'],
      ['two', 2, 'queued']
    ])
    await expect(rerun(run.id)).rejects.toMatchObject(refused(403, 'This workflow is already running'))
    const again = octokit.rest.actions.reRunJobForWorkflowRun({ ...own, job_id })
    const running = 'The workflow run containing this job is already running'
    await expect(again).rejects.toMatchObject(refused(403, running))
    const old = server.addRun({ ...setup, createdAt: '2025-11-01T00:00:00Z' })
    await expect(rerun(old.id)).rejects.toMatchObject(refused(403, 'over a month ago'))
    const worn = server.addRun({ ...setup, attempt: 51 })
    await expect(rerun(worn.id)).rejects.toMatchObject(refused(403, 'cannot be retried'))
    expect(server.problems).toEqual([])
  })

  test('start by a dispatch', async () => {
    const [server, octokit] = await start()
    const dispatch = (workflow_id: string, ref = 'main') =>
      octokit.rest.actions.createWorkflowDispatch({ ...own, workflow_id, ref, inputs: { number: '7' } })
    expect((await dispatch('weighbridge.yml')).status).toBe(204)
    expect(server.dispatches).toEqual([
      {
        ...{ workflow: '.github/workflows/weighbridge.yml', ref: 'main', inputs: { number: '7' } },
        by: 'github-actions[bot]'
      }
    ])
    await expect(dispatch('ci.yml')).rejects.toMatchObject(refused(422, "'workflow_dispatch' trigger"))
    await expect(dispatch('none.yml')).rejects.toMatchObject({ status: 404 })
    await expect(dispatch('weighbridge.yml', 'gone')).rejects.toMatchObject({ status: 422 })
    const { data } = await octokit.rest.actions.getWorkflow({ ...own, workflow_id: 'weighbridge.yml' })
    expect(data).toMatchObject({ name: 'Review', path: '.github/workflows/weighbridge.yml', state: 'active' })
    const byId = await octokit.rest.actions.getWorkflow({ ...own, workflow_id: data.id })
    expect(byId.data).toEqual(data)
    expect(server.problems).toEqual([])
  })
})
