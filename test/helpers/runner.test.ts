import { makeRepository } from './git.ts'
import { startGitHub } from './github-server.ts'
import { beginJob } from './runner.ts'

test('a job has the variables of its event, a run and a check run that ends with it', async () => {
  const git = await makeRepository()
  const tip = git.commit({ 'a.txt': 'a\n' })
  git.branch('feature')
  const head = git.commit({ 'a.txt': 'b\n' })
  const github = await startGitHub({ git, pulls: [{ number: 7, head: 'feature' }] })
  const target = await beginJob(github, 'pull_request_target', github.payload.pullRequest(7), {})
  const [run] = github.runs
  expect(run).toMatchObject({ headSha: head, status: 'in_progress', jobs: [{ name: 'weighbridge' }] })
  expect(target.env).toMatchObject({
    ...{ GITHUB_RUN_ID: String(run?.id), GITHUB_JOB: 'weighbridge', GITHUB_SHA: tip, GITHUB_REF: 'refs/heads/main' },
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/weighbridge.yml@refs/heads/main',
    GITHUB_REPOSITORY_ID: String(github.repositoryId)
  })
  target.end(1)
  expect(run).toMatchObject({ conclusion: 'failure', jobs: [{ conclusion: 'failure' }] })
  const setup = { workflow: '.github/workflows/sweep.yml', job: 'sweep' }
  const swept = await beginJob(github, 'schedule', github.payload.schedule('17 3 * * *'), setup)
  expect(swept.env).toMatchObject({ GITHUB_JOB: 'sweep', GITHUB_SHA: tip })
  expect(github.runs.at(-1)).toMatchObject({ path: setup.workflow, headSha: tip })
  await github.close()
})
