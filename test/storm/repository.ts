import { makeRepository, type TestRepository } from '../helpers/git.ts'
import { startGitHub, type GitHubServer } from '../helpers/github-server.ts'
import type { CommitStatus } from '../helpers/github-state.ts'
import { baseFiles, type Content } from './contents.ts'
import type { Base } from './plan.ts'
import { workflowsOf, type Setup, type Workflow } from './workflows.ts'

/** A pull request as the storm knows it. */
export interface StormPull {
  readonly number: number
  readonly fork: boolean
  readonly branch: string
  base: Base
  content: Content
  open: boolean
  vanished: boolean
  /** Commits that it has had as its head. */
  readonly heads: Set<string>
}

/** A repository with one of the setups. */
export interface StormRepository {
  readonly setup: Setup
  readonly git: TestRepository
  readonly github: GitHubServer
  readonly workflows: readonly Workflow[]
  readonly pulls: Map<number, StormPull>
  /** What each commit brings that was a head. */
  readonly contents: Map<string, Content>
  /** Commits with a check of our name that is not ours, and the run of the first one. */
  readonly foreign: Map<string, number>
  /** Commits that a pull request into the branch that only observes had, or has. */
  readonly lenient: Set<string>
  /** How often the list of a base branch has changed. */
  header: number
  /** How often a base branch has moved. */
  moves: number
  /** Heads of merge groups. */
  readonly groups: { readonly sha: string; readonly content: Content }[]
}

/** What nobody's workflow has: somebody at the page of a run. */
const person = 'token-of-a-person'

const headers = { authorization: `Bearer ${person}`, 'user-agent': 'a browser' }

const policy = { '.github/weighbridge.yml': 'version: 1\nenforcement: observe\n' }

export async function openRepository(setup: Setup): Promise<StormRepository> {
  const git = await makeRepository()
  const start = git.commit({ ...baseFiles(0), 'readme.md': setup })
  git.branch('lax', start)
  git.commit(policy, 'Only observe')
  git.switchTo('main')
  const workflows = workflowsOf(setup)
  const actor = 'github-actions[bot]'
  const tokens = workflows.map(({ path, permissions }) => ({ token: path, actor, permissions }))
  const reading = { contents: 'read', 'pull-requests': 'read' } as const
  const github = await startGitHub({
    ...{ git, keepsRequests: false, clock: () => Math.floor(Date.now() / 1000) },
    tokens: [
      ...tokens,
      { token: 'token-of-a-fork', actor, permissions: reading },
      { token: person, actor: 'maintainer', permissions: { actions: 'write', 'pull-requests': 'read' } }
    ]
  })
  github.setRole('maintainer', 'maintain')
  github.setRole('triager', 'triage')
  const made = { pulls: new Map(), contents: new Map(), foreign: new Map(), lenient: new Set<string>(), groups: [] }
  return { setup, git, github, workflows, header: 0, moves: 0, ...made }
}

/** Somebody presses Re-run at the page of a run. GitHub refuses where it is under way. */
export async function rerun({ github }: StormRepository, run: number): Promise<void> {
  await fetch(`${github.apiUrl}/repos/${github.repository}/actions/runs/${run}/rerun`, { method: 'POST', headers })
}

/** Comments on lines as they stand now, those on lines that are gone left out. */
export async function standingOnLines({ github }: StormRepository, pull: number): Promise<readonly OnLine[]> {
  const address = `${github.apiUrl}/repos/${github.repository}/pulls/${pull}/comments?per_page=100`
  const listed = (await (await fetch(address, { headers })).json()) as readonly (OnLine | { readonly line: null })[]
  const folded = new Set(github.reviewComments.flatMap(({ id, minimized }) => (minimized === undefined ? [] : id)))
  return listed.filter(one => one.line !== null).filter(({ id }) => !folded.has(id))
}

interface OnLine {
  readonly id: number
  readonly path: string
  readonly line: number
  readonly body: string
}

/** Whether a request is by somebody and not by a run. */
export function isByPerson(token: string | undefined): boolean {
  return token === person
}

/** The head of an open pull request. */
export interface Head {
  readonly pull: StormPull
  readonly head: string
}

export function openPulls({ pulls, github }: StormRepository): readonly Head[] {
  const open = [...pulls.values()].filter(pull => pull.open)
  return open.map(pull => ({ pull, head: github.pull(pull.number).headSha }))
}

/** The jobs of our name and workflow on a commit, the oldest first, with their runs. */
export function ourJobs(
  { github, workflows }: StormRepository,
  sha: string
): readonly { readonly job: number; readonly run: number; readonly conclusion: string | null }[] {
  const paths = new Set(workflows.map(({ path }) => path))
  return github.runs
    .filter(run => run.headSha === sha && paths.has(run.path))
    .flatMap(run => run.jobs.map(job => ({ run: run.id, name: job.name, job: job.id, conclusion: job.conclusion })))
    .filter(({ name }) => name === 'weighbridge')
    .toSorted((one, other) => one.job - other.job)
}

/** The newest status of our name on a commit. */
export function statusOn({ github }: StormRepository, sha: string): CommitStatus | undefined {
  return github.statuses.findLast(one => one.sha === sha && one.context === 'weighbridge')
}
