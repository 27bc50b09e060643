import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { bad, good, number, scene } from '../helpers/action-scene.ts'
import type { Permissions } from '../helpers/github-permissions.ts'
import type { GitHubServer } from '../helpers/github-server.ts'
import { commandScene } from '../helpers/command-scene.ts'
import { statusScene } from '../helpers/status-scene.ts'

const docs = join(import.meta.dirname, '../../docs')

interface Row {
  readonly setup: string
  readonly file: string
  readonly job: string
  readonly permissions: Permissions
}

/** The table of permissions per job and setup, as people read it. */
function table(): readonly Row[] {
  const [, body = ''] = readFileSync(join(docs, 'setups.md'), 'utf8').split('\n| Setup | File | Job |')
  const [head = '', , ...lines] = body.slice(0, body.indexOf('\n\n')).split('\n')
  const names = cells(head)
  return lines.map(line => {
    const [setup = '', file = '', job = '', ...levels] = cells(line)
    const given = names.flatMap((name, at) => (levels[at] ? [[name, levels[at]] as const] : []))
    return { setup, file, job, permissions: Object.fromEntries(given) }
  })
}

function cells(line: string): readonly string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map(cell => cell.trim().replaceAll('`', ''))
}

const rows = table()

function fake({ addRun, pull }: GitHubServer): void {
  const { headSha } = pull(number)
  const jobs = [{ name: 'weighbridge' }]
  addRun({ workflow: '.github/workflows/ci.yml', event: 'pull_request', headSha, conclusion: 'success', jobs })
}

const runs: Readonly<Record<string, (options: { permissions: Permissions; private: true }) => Promise<GitHubServer>>> =
  {
    async A(options) {
      const { github, git, run, on, push } = await scene(good, bad, options)
      await run('opened')
      await push({ 'requirements.txt': 'a==1\n' })
      fake(github)
      await run('synchronize')
      await on('merge_group', github.payload.mergeGroup({ baseSha: git.id('main'), headSha: git.id('topic') }))
      return github
    },
    async B(options) {
      const { github, started, sweep, on, push } = await statusScene(good, bad, options)
      await (
        await started()
      )()
      await push({ 'requirements.txt': 'a==1\n' })
      fake(github)
      await sweep()
      await on('workflow_dispatch', github.payload.workflowDispatch({ number: '7' }), { 'pull-request': '7' })
      return github
    },
    async C(options) {
      const { github, on, push } = await scene(good, bad, options)
      await on('pull_request', github.payload.pullRequest(number, 'opened'))
      await push({ 'requirements.txt': 'a==1\n' })
      await on('pull_request', github.payload.pullRequest(number, 'synchronize'))
      return github
    },
    async 'A, B, C'(options) {
      const { github, say } = await commandScene(good, bad, options)
      const { headSha } = github.pull(number)
      const run = { workflow: '.github/workflows/weighbridge.yml', event: 'pull_request_target', headSha }
      github.addRun({ ...run, conclusion: 'failure', jobs: [{ name: 'weighbridge' }] })
      await say('/weighbridge recheck')
      await say('/weighbridge pin aaaaaaaa')
      await say('/weighbridge recheck', 'contributor', { check: 'status' })
      return github
    }
  }

test('the table of permissions names each job of the workflows that are shipped', () => {
  const files = [...new Set(rows.map(({ file }) => file))]
  const jobs = files.flatMap(file => {
    const { jobs: of, permissions } = parse(readFileSync(join(docs, file), 'utf8')) as {
      readonly jobs: Readonly<Record<string, { readonly permissions?: Permissions }>>
      readonly permissions: Permissions
    }
    return Object.entries(of).map(([job, { permissions: own = permissions }]) => ({ file, job, permissions: own }))
  })
  expect(rows.map(({ file, job, permissions }) => ({ file, job, permissions }))).toEqual(jobs)
  expect(new Set(rows.map(({ setup }) => setup))).toEqual(new Set(Object.keys(runs)))
})

test.each(rows.filter(({ permissions }) => Object.keys(permissions).length > 0))(
  'in setup $setup, requests of the job $job need what the table says, no more and no less',
  async ({ setup, permissions }) => {
    const github = await runs[setup]?.({ permissions, private: true })
    expect(github?.needed()).toEqual(permissions)
    expect(github?.requests.filter(({ status }) => status === 403).map(({ path }) => path)).toEqual([])
    const reviews = github?.comments.filter(({ body }) => body.startsWith('<!-- weighbridge:review'))
    expect([reviews?.length, github?.problems]).toEqual([1, []])
  }
)
