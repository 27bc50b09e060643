import type { Call } from './github-http.ts'
import type { GitHubUser, IssueComment, PullState, Review } from './github-state.ts'

type Shape = Readonly<Record<string, unknown>>

export function userShape(call: Pick<Call, 'url' | 'apiUrl'>, user: GitHubUser): Shape {
  const { login, id, type } = user
  const api = `${call.apiUrl}/users/${encodeURIComponent(login)}`
  const page = type === 'Bot' ? `${call.url}/apps/${login.replace('[bot]', '')}` : `${call.url}/${login}`
  const links = [
    'followers',
    'gists',
    'starred',
    'subscriptions',
    'organizations',
    'repos',
    'events',
    'received_events'
  ]
  return {
    login,
    id,
    node_id: Buffer.from(`04:User${id}`).toString('base64'),
    avatar_url: `${call.url}/avatars/u/${id}`,
    gravatar_id: '',
    url: api,
    html_url: page,
    ...Object.fromEntries([['following_url', `${api}/following{/other_user}`]]),
    ...Object.fromEntries(links.map(name => [`${name}_url`, `${api}/${name}`])),
    type,
    user_view_type: 'public',
    site_admin: false
  }
}

/** An app by its slug; the one behind the token of a workflow by default. */
export function appShape(call: Pick<Call, 'url' | 'apiUrl'>, slug = 'github-actions'): Shape {
  if (slug !== 'github-actions') {
    const id = 100_000 + Buffer.from(slug).reduce((sum, byte, at) => sum + byte * (at + 1), 0)
    const own = { id, client_id: `Iv1.${id}`, slug, node_id: `A_${id}`, name: slug, description: '', events: [] }
    const owner = userShape(call, { login: 'acme', id: 900, type: 'User' })
    const times = { created_at: '2025-01-01T00:00:00Z', updated_at: '2025-01-01T00:00:00Z' }
    const urls = { external_url: call.url, html_url: `${call.url}/apps/${slug}` }
    return { ...own, owner, ...urls, ...times, permissions: { metadata: 'read' } }
  }
  return {
    id: 15368,
    client_id: 'Iv1.05c79e9ad1f6bdfa',
    slug: 'github-actions',
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: userShape(call, { login: 'github', id: 9919, type: 'User' }),
    name: 'GitHub Actions',
    description: 'Automate your workflow from idea to production',
    external_url: `${call.url}/features/actions`,
    html_url: `${call.url}/apps/github-actions`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2025-03-07T16:35:00Z',
    permissions: { contents: 'read', metadata: 'read', pull_requests: 'write' },
    events: []
  }
}

const repositoryLinks =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads ' +
  'events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges ' +
  'milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'

export function repositoryShape(call: Pick<Call, 'url' | 'apiUrl' | 'repository'>, fork?: GitHubUser): Shape {
  const { fullName, id, isPrivate, defaultBranch } = call.repository
  const [account = '', name = ''] = fullName.split('/')
  const owner: GitHubUser = fork ?? { login: account, id: 900, type: 'User' }
  const full = `${owner.login}/${name}`
  const forkId = fork && id * 100_000 + fork.id
  const api = `${call.apiUrl}/repos/${full}`
  const page = `${call.url}/${full}`
  const counts = { forks: 0, open_issues: 0, watchers: 0, size: 1024 }
  return {
    id: forkId ?? id,
    node_id: `R_kgDO${forkId ?? id}`,
    name,
    full_name: full,
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    owner: userShape(call, owner),
    html_url: page,
    description: null,
    fork: fork !== undefined,
    url: api,
    ...Object.fromEntries(repositoryLinks.split(' ').map(link => [`${link}_url`, `${api}/${link}`])),
    git_url: `${page}.git`,
    ssh_url: `${page}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    topics: [],
    ...counts,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    open_issues_count: 0,
    network_count: 0,
    subscribers_count: 0,
    has_issues: true,
    has_projects: false,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    default_branch: defaultBranch,
    pushed_at: '2026-01-01T00:00:00Z',
    created_at: '2025-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z'
  }
}

/** A pull request as an event's payload and the API show it; counts are given where the API gives them. */
export function pullShape(
  call: Pick<Call, 'url' | 'apiUrl' | 'repository'>,
  pull: PullState,
  counts: Shape = {}
): Shape {
  const { fullName } = call.repository
  const api = `${call.apiUrl}/repos/${fullName}`
  const page = `${call.url}/${fullName}/pull/${pull.number}`
  const owner: GitHubUser = { login: fullName.split('/')[0] ?? '', id: 900, type: 'User' }
  const headOwner = pull.fork ? pull.author : owner
  const issue = `${api}/issues/${pull.number}`
  const self = `${api}/pulls/${pull.number}`
  const statuses = `${api}/statuses/${pull.headSha}`
  const links = {
    comments_url: `${issue}/comments`,
    review_comments_url: `${self}/comments`,
    review_comment_url: `${api}/pulls/comments{/number}`,
    commits_url: `${self}/commits`,
    statuses_url: statuses
  }
  return {
    url: self,
    id: 3_000_000_000 + pull.number,
    node_id: `PR_kwDO${pull.number}`,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    ...links,
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    user: userShape(call, pull.author),
    body: null,
    created_at: pull.created,
    updated_at: pull.updated,
    closed_at: pull.state === 'closed' ? pull.updated : null,
    merged_at: null,
    merge_commit_sha: pull.mergeSha ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.draft,
    head: {
      label: `${headOwner.login}:${pull.headRef}`,
      ref: pull.headRef,
      sha: pull.headSha,
      user: userShape(call, headOwner),
      repo: pull.vanished ? null : repositoryShape(call, pull.fork ? pull.author : undefined)
    },
    base: {
      label: `${owner.login}:${pull.base}`,
      ref: pull.base,
      sha: pull.baseSha,
      user: userShape(call, owner),
      repo: repositoryShape(call)
    },
    _links: Object.fromEntries(
      Object.entries({ self, html: page, issue, ...renamed(links) }).map(([name, href]) => [name, { href }])
    ),
    author_association: pull.fork ? 'FIRST_TIME_CONTRIBUTOR' : 'MEMBER',
    auto_merge: null,
    active_lock_reason: null,
    merged: false,
    mergeable: null,
    rebaseable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    maintainer_can_modify: false,
    ...counts
  }
}

/** A pull request in a list, where GitHub leaves out what it has to work out. */
export function listedPull(call: Pick<Call, 'url' | 'apiUrl' | 'repository'>, pull: PullState): Shape {
  const left = ['merged', 'mergeable', 'rebaseable', 'mergeable_state', 'merged_by', 'maintainer_can_modify']
  return Object.fromEntries(Object.entries(pullShape(call, pull)).filter(([name]) => !left.includes(name)))
}

function renamed(links: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(links).map(([name, href]) => [name.replace('_url', ''), href]))
}

/** The issue behind a pull request, as events about its comments show it. */
export function issueShape(call: Pick<Call, 'url' | 'apiUrl' | 'repository' | 'state'>, pull: PullState): Shape {
  const api = `${call.apiUrl}/repos/${call.repository.fullName}`
  const self = `${api}/issues/${pull.number}`
  const page = `${call.url}/${call.repository.fullName}/pull/${pull.number}`
  const links = ['labels{/name}', 'comments', 'events', 'timeline'].map((link): [string, string] => [
    `${link.replace(/\{.*/, '')}_url`,
    `${self}/${link}`
  ])
  const diffs = { html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch` }
  return {
    ...{ url: self, repository_url: api, ...Object.fromEntries(links), html_url: page },
    ...{ id: 3_000_000_000 + pull.number, node_id: `PR_kwDO${pull.number}`, number: pull.number, title: pull.title },
    ...{ user: userShape(call, pull.author), labels: [], state: pull.state, locked: false, assignee: null },
    ...{ assignees: [], milestone: null, created_at: pull.created, updated_at: pull.updated },
    comments: call.state.comments.filter(one => one.pull === pull.number).length,
    closed_at: pull.state === 'closed' ? pull.updated : null,
    author_association: pull.fork ? 'FIRST_TIME_CONTRIBUTOR' : 'MEMBER',
    ...{ active_lock_reason: null, body: null, draft: pull.draft, reactions: tally(self, []) },
    pull_request: { url: `${api}/pulls/${pull.number}`, ...diffs, merged_at: null }
  }
}

function tally(self: string, contents: readonly string[]): Shape {
  const kinds = ['+1', '-1', 'laugh', 'hooray', 'confused', 'heart', 'rocket', 'eyes']
  const counts = kinds.map((kind): [string, number] => [kind, contents.filter(one => one === kind).length])
  return { url: `${self}/reactions`, total_count: contents.length, ...Object.fromEntries(counts) }
}

export function commentShape(
  call: Pick<Call, 'url' | 'apiUrl' | 'repository' | 'state'>,
  comment: IssueComment
): Shape {
  const issue = `${call.apiUrl}/repos/${call.repository.fullName}/issues`
  return {
    url: `${issue}/comments/${comment.id}`,
    html_url: `${call.url}/${call.repository.fullName}/pull/${comment.pull}#issuecomment-${comment.id}`,
    issue_url: `${issue}/${comment.pull}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: userShape(call, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    body: comment.body,
    author_association: 'NONE',
    reactions: tally(
      `${issue}/comments/${comment.id}`,
      call.state.reactions.filter(one => one.comment === comment.id).map(one => one.content)
    ),
    performed_via_github_app:
      comment.user.type === 'Bot' ? appShape(call, comment.user.login.replace('[bot]', '')) : null
  }
}

export function reviewShape(call: Call, review: Review): Shape {
  const pull = `${call.apiUrl}/repos/${call.repository.fullName}/pulls/${review.pull}`
  const page = `${call.url}/${call.repository.fullName}/pull/${review.pull}#pullrequestreview-${review.id}`
  return {
    id: review.id,
    node_id: review.nodeId,
    user: userShape(call, review.user),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    _links: { html: { href: page }, pull_request: { href: pull } },
    author_association: 'NONE',
    ...(review.state !== 'PENDING' && { submitted_at: review.createdAt }),
    commit_id: review.commit
  }
}
