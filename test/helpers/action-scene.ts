import { runAction, type ActionRun } from './action.ts'
import { makeRepository, type TestRepository } from './git.ts'
import { startGitHub, type GitHubOptions, type GitHubServer } from './github-server.ts'
import { advisory } from './osv-database.ts'
import type { RunnerSetup } from './runner.ts'
import { startOsvServer, type OsvServer } from './osv-server.ts'

/** The pull request of every scene. */
export const number = 7

export const policyPath = '.github/weighbridge.yml'

/** What the OSV server of these tests knows. */
export const records = [advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] })]

const pinned = `FROM python:3.12@sha256:${'4f'.repeat(32)}\n`
export const bad = { 'requirements.txt': 'a==1\nevil==1.0\n', Dockerfile: 'FROM python:3.12\n' }
export const good = { 'requirements.txt': 'a==1\n', Dockerfile: pinned }

type Files = Parameters<TestRepository['commit']>[0]
type Inputs = Readonly<Record<string, string>>

export interface Scene {
  readonly git: TestRepository
  readonly github: GitHubServer
  readonly osv: OsvServer
  /** The action on an event of the pull request, as it is now; `more` goes over its payload. */
  run(action?: string, more?: object, inputs?: Inputs): Promise<ActionRun>
  /** The same on another event. */
  on(event: string, payload: unknown, inputs?: Inputs, runner?: RunnerSetup): Promise<ActionRun>
  /** Commits to a branch, `topic` unless given, and tells GitHub of it. */
  push(files: Files, branch?: string): Promise<string>
  /** Requests that write, since the last call. */
  writes(): string[]
}

const servers: { close(): Promise<void> }[] = []

afterAll(async () => {
  for (const server of servers) await server.close()
})

/** An OSV server that is closed when the test file is through. */
export async function openOsv(
  known: Parameters<typeof startOsvServer>[0] = { PyPI: records, npm: [] }
): Promise<OsvServer> {
  const osv = await startOsvServer(known)
  servers.push(osv)
  return osv
}

/** A GitHub server that is closed when the test file is through. */
export async function openGitHub(options: GitHubOptions): Promise<GitHubServer> {
  const github = await startGitHub(options)
  servers.push(github)
  return github
}

/** A base branch that has gone on, and a pull request from before that. */
export async function scene(
  before: Files,
  after: Files,
  { fork = false, osv: known, ...options }: Partial<GitHubOptions> & { fork?: boolean; osv?: OsvServer } = {}
): Promise<Scene> {
  const git = await makeRepository()
  const start = git.commit(before)
  git.commit({ 'unrelated/requirements.txt': 'later==1\n' }, 'the base goes on')
  git.branch('topic', start)
  git.commit(after, 'the change')
  const github = await openGitHub({ git, pulls: [{ number, head: 'topic', fork }], ...options })
  const osv = known ?? (await openOsv())
  let seen = 0
  const on: Scene['on'] = (event, payload, inputs = {}, runner = {}) =>
    runAction(github, event, payload, { osv: `api:${osv.url}`, ...inputs }, runner)
  return {
    git,
    github,
    osv,
    on,
    run: (action = 'synchronize', more = {}, inputs = {}) =>
      on('pull_request_target', { ...(github.payload.pullRequest(number, action) as object), ...more }, inputs),
    async push(files, branch = 'topic') {
      git.switchTo(branch)
      const commit = git.commit(files)
      if (branch === 'topic') await github.setHead(number, commit)
      return commit
    },
    writes() {
      const fresh = github.requests.slice(seen)
      seen = github.requests.length
      return fresh
        .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
        .map(({ method, path }) => `${method} ${path}`)
    }
  }
}
