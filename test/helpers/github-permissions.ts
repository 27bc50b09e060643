type Level = 'read' | 'write'

/**
 * What a token may do, by the names of a workflow's `permissions`; what is missing it may not. `administration` is for the
 * tokens of people and apps only.
 */
export type Permissions = Readonly<
  Partial<Record<'actions' | 'administration' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'statuses', Level>>
>

const read: Permissions = {
  ...{ actions: 'read', checks: 'read', contents: 'read', issues: 'read', 'pull-requests': 'read', statuses: 'read' }
}
const write: Permissions = { ...read, actions: 'write', issues: 'write', 'pull-requests': 'write', statuses: 'write' }

/** `read` and `write` are short for all that a review reads, and all that it may write as well. */
export function permissionsOf(given: 'read' | 'write' | Permissions): Permissions {
  return given === 'read' ? read : given === 'write' ? write : given
}

/** Permissions that a request needs: all of one of these. */
export type Needs = readonly Permissions[]

const repo = '/repos/{owner}/{repo}'
const contents: Needs = [{ contents: 'read' }]
const pulls: Needs = [{ 'pull-requests': 'read' }]
const onPull = (level: Level): Needs => [{ 'pull-requests': level }, { issues: level }]
const actions = (level: Level): Needs => [{ actions: level }]

/**
 * What each operation needs, by the operations of github-openapi.json; what is not here needs no more than metadata.
 * From <https://docs.github.com/rest/authentication/permissions-required-for-github-apps>. A public repository lets
 * every token read; this table does not, so that what passes here passes in a private one.
 *
 * A reaction: the page says `issues`, on pull requests GitHub asks for `pull-requests` (NOFireAI/ravel#347), so both.
 * Of a pull request the page lists `contents` as well as `pull-requests`: the second is what we rely on.
 */
const needs: Readonly<Record<string, Needs>> = {
  ...every(contents, 'GET', ['branches/{branch}', 'commits/{ref}', 'compare/{basehead}', 'contents/{path}']),
  ...every(contents, 'GET', ['git/blobs/{file_sha}', 'git/commits/{commit_sha}', 'git/ref/{ref}']),
  ...every(contents, 'GET', ['git/trees/{tree_sha}']),
  ...every([{ administration: 'read' }], 'GET', ['branches/{branch}/protection']),
  ...every([{ checks: 'read' }], 'GET', ['commits/{ref}/check-runs']),
  ...every([{ statuses: 'read' }], 'GET', ['commits/{ref}/status', 'commits/{ref}/statuses']),
  ...every([{ statuses: 'write' }], 'POST', ['statuses/{sha}']),
  ...every(actions('read'), 'GET', ['actions/jobs/{job_id}', 'actions/runs', 'actions/runs/{run_id}']),
  ...every(actions('read'), 'GET', ['actions/runs/{run_id}/jobs', 'actions/workflows/{workflow_id}']),
  ...every(actions('write'), 'POST', ['actions/jobs/{job_id}/rerun', 'actions/runs/{run_id}/rerun']),
  ...every(actions('write'), 'POST', ['actions/workflows/{workflow_id}/dispatches']),
  ...every(pulls, 'GET', ['commits/{commit_sha}/pulls', 'pulls', 'pulls/{pull_number}', 'pulls/{pull_number}/files']),
  ...every(pulls, 'GET', ['pulls/{pull_number}/comments', 'pulls/comments/{comment_id}']),
  ...every(pulls, 'GET', ['pulls/{pull_number}/reviews', 'pulls/{pull_number}/reviews/{review_id}']),
  ...every(pulls, 'GET', ['pulls/{pull_number}/reviews/{review_id}/comments']),
  ...every([{ 'pull-requests': 'write' }], 'POST', ['pulls/{pull_number}/reviews']),
  ...every([{ 'pull-requests': 'write' }], 'PUT', ['pulls/{pull_number}/reviews/{review_id}']),
  ...every([{ 'pull-requests': 'write' }], 'PUT', ['pulls/{pull_number}/reviews/{review_id}/dismissals']),
  ...every([{ 'pull-requests': 'write' }], 'POST', ['pulls/{pull_number}/comments/{comment_id}/replies']),
  ...every([{ 'pull-requests': 'write' }], 'PATCH', ['pulls/comments/{comment_id}']),
  ...every([{ 'pull-requests': 'write' }], 'DELETE', ['pulls/comments/{comment_id}']),
  ...every(onPull('read'), 'GET', ['issues/{issue_number}/comments', 'issues/comments/{comment_id}']),
  ...every(onPull('write'), 'POST', ['issues/{issue_number}/comments']),
  ...every(onPull('write'), 'PATCH', ['issues/comments/{comment_id}']),
  ...every(onPull('write'), 'DELETE', ['issues/comments/{comment_id}']),
  ...every([{ 'pull-requests': 'read', issues: 'read' }], 'GET', ['issues/comments/{comment_id}/reactions']),
  ...every([{ 'pull-requests': 'write', issues: 'write' }], 'POST', ['issues/comments/{comment_id}/reactions']),
  ...every([{ 'pull-requests': 'write', issues: 'write' }], 'DELETE', [
    'issues/comments/{comment_id}/reactions/{reaction_id}'
  ])
}

/**
 * What fields of GraphQL need. GitHub documents none of it: `resolveReviewThread` from github/gh-aw#35726, the others
 * from the permissions of the same objects over REST.
 */
export const fieldNeeds = {
  object: contents,
  pullRequest: pulls,
  status: [{ statuses: 'read' }],
  mergeQueue: [{ contents: 'read', 'pull-requests': 'read' }],
  minimize: onPull('write'),
  resolve: [{ contents: 'write', 'pull-requests': 'write' }]
} as const satisfies Readonly<Record<string, Needs>>

function every(need: Needs, method: string, paths: readonly string[]): Readonly<Record<string, Needs>> {
  return Object.fromEntries(paths.map(path => [`${method} ${repo}/${path}`, need]))
}

/** What an operation (`GET /repos/{owner}/{repo}`) needs. */
export function needsOf(operation: string): Needs {
  return needs[operation] ?? [{}]
}

/** Which of the alternatives a token has. */
export function grantedBy(permissions: Permissions, alternatives: Needs): Permissions | undefined {
  return alternatives.find(all =>
    Object.entries(all).every(([name, level]) => {
      const has = permissions[name as keyof Permissions]
      return has === 'write' || has === level
    })
  )
}

/** The strongest of each. */
export function joined(all: readonly Permissions[]): Permissions {
  const made: Partial<Record<keyof Permissions, Level>> = {}
  for (const [name, level] of all.flatMap(one => Object.entries(one)) as [keyof Permissions, Level][]) {
    if (made[name] !== 'write') made[name] = level
  }
  return made
}

/** The header that GitHub answers with: alternatives by `;`. */
export function acceptedPermissions(alternatives: Needs): string {
  const names = (all: Permissions): string =>
    Object.entries({ ...all, ...(Object.keys(all).length === 0 && { metadata: 'read' }) })
      .map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`)
      .join(',')
  return alternatives.map(names).join('; ')
}
