import { api, page } from './github-git-shapes.ts'
import type { Call } from './github-http.ts'
import type { Check, Job, Run } from './github-runs.ts'
import { appShape, repositoryShape, userShape } from './github-shapes.ts'
import type { GitHubUser, PullState, State } from './github-state.ts'

type Shape = Readonly<Record<string, unknown>>
/** What the shapes of runs need, of a call as of an event. */
export type Place = Pick<Call, 'url' | 'apiUrl' | 'repository' | 'state'>

/** A run as the API and `workflow_run` show it. */
export async function runShape(place: Place, run: Run): Promise<Shape> {
  const commit = await place.repository.objects.commit(run.headSha)
  const self = `${api(place)}/actions/runs/${run.id}`
  const suite = { check_suite_id: run.suite, check_suite_node_id: `CS_${run.suite}` }
  const links = {
    ...{ url: self, html_url: `${page(place)}/actions/runs/${run.id}`, previous_attempt_url: null },
    ...Object.fromEntries(['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map(of => [`${of}_url`, `${self}/${of}`])),
    check_suite_url: `${api(place)}/check-suites/${run.suite}`,
    workflow_url: `${api(place)}/actions/workflows/${run.workflowId}`
  }
  const { author, committer, tree, message } = commit ?? {}
  const person = (of?: { name: string; email: string }): Shape => ({ name: of?.name ?? '', email: of?.email ?? '' })
  return {
    ...{ id: run.id, name: run.name, node_id: `WFR_${run.id}`, ...suite, head_branch: run.headBranch },
    ...{ head_sha: run.headSha, path: run.path, run_number: run.number, run_attempt: run.attempt, event: run.event },
    ...{ display_title: message ?? run.name, status: run.status, conclusion: run.conclusion },
    ...{ workflow_id: run.workflowId, pull_requests: pullsWith(place, run.headSha), ...links },
    ...{ created_at: run.createdAt, updated_at: run.updatedAt, run_started_at: run.startedAt },
    ...{ actor: userShape(place, run.actor), triggering_actor: userShape(place, run.triggeringActor) },
    referenced_workflows: [],
    head_commit: {
      ...{ id: run.headSha, tree_id: tree ?? '', message: message ?? '', timestamp: committer?.date ?? run.createdAt },
      ...{ author: person(author), committer: person(committer) }
    },
    repository: repositoryShape(place),
    head_repository: headRepository(place, run)
  }
}

export function jobShape(place: Place, run: Run, job: Job): Shape {
  const self = `${api(place)}/actions/jobs/${job.id}`
  const urls = { url: self, html_url: jobPage(place, run, job), run_url: `${api(place)}/actions/runs/${run.id}` }
  return {
    ...{ id: job.id, run_id: run.id, node_id: `CR_${job.id}`, run_attempt: job.attempt, head_sha: run.headSha },
    ...{ ...urls, status: job.status, conclusion: job.conclusion, created_at: run.createdAt },
    ...{ started_at: job.startedAt, completed_at: job.completedAt, name: job.name, steps: [] },
    ...{ check_run_url: `${api(place)}/check-runs/${job.id}`, labels: ['ubuntu-latest'], runner_id: 1 },
    ...{ runner_name: 'GitHub Actions 1', runner_group_id: 0, runner_group_name: 'GitHub Actions' },
    ...{ workflow_name: run.name, head_branch: run.headBranch }
  }
}

/** The check run of a job, which has its id and links to its page. */
export function jobCheckShape(place: Place, run: Run, job: Job): Shape {
  const page = jobPage(place, run, job)
  return checkShape(place, { ...job, headSha: run.headSha, suite: run.suite, app: 'github-actions', detailsUrl: page })
}

/** A check run; one made over the API has a page of its own, whatever its `details_url` says. */
export function checkShape(place: Place, check: Omit<Check, 'attempt'>): Shape {
  const self = `${api(place)}/check-runs/${check.id}`
  const html = /\/job\/(\d+)$/.exec(check.detailsUrl ?? '')?.[1] === String(check.id) ? check.detailsUrl : undefined
  const own = html ?? `${page(place)}/runs/${check.id}`
  const output = {
    title: null,
    summary: null,
    text: null,
    annotations_count: 0,
    annotations_url: `${self}/annotations`
  }
  return {
    ...{ id: check.id, name: check.name, node_id: `CR_${check.id}`, head_sha: check.headSha, external_id: '' },
    ...{ url: self, html_url: own, details_url: check.detailsUrl ?? own, status: check.status },
    ...{ conclusion: check.conclusion, started_at: check.startedAt, completed_at: check.completedAt, output },
    ...{ check_suite: { id: check.suite }, app: appShape(place, check.app) },
    pull_requests: pullsWith(place, check.headSha)
  }
}

export function workflowShape(place: Place, path: string, id: number, name: string): Shape {
  const file = path.slice(path.lastIndexOf('/') + 1)
  return {
    ...{ id, node_id: `W_${id}`, name, path, state: 'active' },
    ...{ created_at: '2025-01-01T00:00:00.000Z', updated_at: '2025-01-01T00:00:00.000Z' },
    url: `${api(place)}/actions/workflows/${id}`,
    html_url: `${page(place)}/blob/${place.repository.defaultBranch}/${path}`,
    badge_url: `${page(place)}/actions/workflows/${file}/badge.svg`
  }
}

function jobPage(place: Place, run: Run, job: Job): string {
  return `${page(place)}/actions/runs/${run.id}/job/${job.id}`
}

function headRepository(place: Place, run: Run): Shape | null {
  if (run.headRepository === null) return null
  const [login = ''] = run.headRepository.split('/')
  const own = run.headRepository === place.repository.fullName
  return repositoryShape(place, own ? undefined : userOf(place.state, login))
}

function userOf(state: State, login: string): GitHubUser {
  return state.user(login)
}

/** Open pull requests with that head; GitHub leaves out those of forks. */
function pullsWith(place: Place, sha: string): readonly Shape[] {
  const own = (pull: PullState): boolean => pull.headSha === sha && pull.state === 'open' && !pull.fork
  const { id, fullName } = place.repository
  const repo = { id, url: api(place), name: fullName.slice(fullName.indexOf('/') + 1) }
  return [...place.state.pulls.values()].filter(own).map(pull => ({
    ...{ url: `${api(place)}/pulls/${pull.number}`, id: 3_000_000_000 + pull.number, number: pull.number },
    head: { ref: pull.headRef, sha: pull.headSha, repo },
    base: { ref: pull.base, sha: pull.baseSha, repo }
  }))
}
