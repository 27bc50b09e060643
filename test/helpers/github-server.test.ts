import { Octokit } from '@octokit/rest'
import { makeRepository } from './git.ts'
import type { TestRepository } from './git.ts'
import { startGitHub } from './github-server.ts'
import type { GitHubOptions, GitHubServer } from './github-server.ts'

const own = { owner: 'acme', repo: 'app' }
const pull = { ...own, pull_number: 7 }
const issue = { ...own, issue_number: 7 }
const open: GitHubServer[] = []
const before = `${Array.from({ length: 40 }, (_, at) => `line ${at + 1}`).join('\n')}\n`
let git: TestRepository
let base = ''
let head = ''

beforeAll(async () => {
  git = await makeRepository()
  base = git.commit({
    'a.txt': before,
    'old name.txt': before.toUpperCase(),
    'gone.txt': 'gone\n',
    'same/same.txt': 'same\n'
  })
  git.branch('feature')
  const changed = before.replace('line 20\n', 'line twenty\nand more\n')
  const rest = { 'old name.txt': null, 'new\nname.txt': before.toUpperCase(), 'gone.txt': null }
  head = git.commit({ 'a.txt': changed, ...rest, 'b.bin': Buffer.from([1, 0, 2, 255]), 'c/ü.txt': 'text ü\r\n' })
  git.switchTo('main')
  git.commit({ 'progress.txt': 'of the base branch\n' })
})

afterAll(async () => {
  for (const server of open) await server.close()
})

async function start(options: Partial<GitHubOptions> = {}): Promise<[GitHubServer, Octokit]> {
  const server = await startGitHub({ git, pulls: [{ number: 7, head: 'feature', title: 'Add' }], ...options })
  open.push(server)
  return [server, client(server)]
}

function client(server: GitHubServer, auth: string = server.token): Octokit {
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  return new Octokit({ baseUrl: server.apiUrl, auth, log: quiet })
}

describe('validation', () => {
  test('passes what the description allows', async () => {
    const [server, octokit] = await start()
    await octokit.rest.pulls.listFiles({ ...pull, per_page: 100, page: 1 })
    await octokit.rest.issues.createComment({ ...issue, body: 'one' })
    await octokit.rest.repos.getContent({ ...own, path: 'c/ü.txt', ref: head })
    await octokit.graphql('query { repository(owner: "acme", name: "app") { nameWithOwner } }')
    expect(server.problems).toEqual([])
  })

  test.each([
    ['POST', '/repos/acme/app/issues/7/comments', { text: 'one' }, "must have required property 'body'"],
    ['POST', '/repos/acme/app/issues/7/comments', { body: 7 }, '/body must be string'],
    ['POST', '/repos/acme/app/pulls/7/reviews', { event: 'BLOCK' }, '/event must be equal to one of'],
    ['POST', '/repos/acme/app/pulls/7/reviews', { event: 'COMMENT', comments: [{ path: 'a.txt' }] }, "property 'body'"],
    ['GET', '/repos/acme/app/pulls/seven', undefined, 'path parameter pull_number: /value must be integer'],
    ['GET', '/repos/acme/app/pulls/7/files?per_page=101', undefined, 'per_page: over 100'],
    ['GET', '/repos/acme/app/pulls/7/files?size=1', undefined, 'unknown query parameter size'],
    ['POST', '/repos/acme/app/check-runs', { name: 'x', head_sha: 'y' }, 'not an operation'],
    ['POST', '/graphql', { query: '{ repository(owner: "acme", name: "app") { nam } }' }, 'Cannot query field "nam"'],
    ['POST', '/graphql', { query: '{ repository(owner: "acme", name: "app") { diskUsage } }' }, 'not answered by this'],
    ['POST', '/graphql', { query: '{ repository(owner: "acme" }' }, 'Syntax Error']
  ])('reports %s %s %j', async (method, path, body, problem) => {
    const [server] = await start()
    const headers = { authorization: `token ${server.token}` }
    await fetch(server.apiUrl + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
    expect(server.problems).toEqual([expect.stringContaining(problem)])
    expect(server.comments).toEqual([])
    expect(server.reviews).toEqual([])
  })
})

describe('content', () => {
  test('lists the files of a pull request from its merge base', async () => {
    const [server, octokit] = await start()
    const { data } = await octokit.rest.pulls.listFiles(pull)
    expect(
      data.map(file => [file.filename, file.status, file.previous_filename, file.additions, file.deletions])
    ).toEqual([
      ['a.txt', 'modified', undefined, 2, 1],
      ['b.bin', 'added', undefined, 0, 0],
      ['c/ü.txt', 'added', undefined, 1, 0],
      ['gone.txt', 'removed', undefined, 0, 1],
      ['new\nname.txt', 'renamed', 'old name.txt', 0, 0]
    ])
    expect(data[0]?.patch).toMatch(/^@@ -17,7 \+17,8 @@.*\n line 17\n line 18\n line 19\n-line 20\n\+line twenty\n/)
    expect(data[1]?.patch).toBeUndefined()
    expect(data[2]?.sha).toBe(git.id(`${head}:c/ü.txt`))
    expect((await octokit.rest.pulls.get(pull)).data).toMatchObject({
      changed_files: 5,
      head: { sha: head, ref: 'feature' }
    })
    expect(await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 2 })).toEqual(data)
    expect(server.problems).toEqual([])
  })

  test('stops listing at the limit', async () => {
    const [, octokit] = await start({ limits: { pullFiles: 3, compareFiles: 2, treeEntries: 4 } })
    expect(await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 2 })).toHaveLength(3)
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...own, basehead: `main...${head}` })
    expect(data).toMatchObject({ status: 'diverged', ahead_by: 1, behind_by: 1, merge_base_commit: { sha: base } })
    expect(data.files).toHaveLength(2)
    const tree = await octokit.rest.git.getTree({ ...own, tree_sha: head, recursive: '1' })
    expect([tree.data.truncated, tree.data.tree.length]).toEqual([true, 4])
  })

  test('answers trees, blobs, commits, branches and contents', async () => {
    const [server, octokit] = await start({ limits: { blobBytes: 100 } })
    const { data: tree } = await octokit.rest.git.getTree({ ...own, tree_sha: head, recursive: '1' })
    expect(tree.tree.map(entry => [entry.path, entry.type, entry.size])).toContainEqual(['c/ü.txt', 'blob', 9])
    const bin = await octokit.rest.git.getBlob({ ...own, file_sha: git.id(`${head}:b.bin`) })
    expect(Buffer.from(bin.data.content, 'base64')).toEqual(Buffer.from([1, 0, 2, 255]))
    const large = octokit.rest.git.getBlob({ ...own, file_sha: git.id(`${head}:a.txt`) })
    await expect(large).rejects.toMatchObject({ status: 403 })
    expect((await octokit.rest.git.getCommit({ ...own, commit_sha: head })).data.parents).toMatchObject([{ sha: base }])
    expect((await octokit.rest.repos.getBranch({ ...own, branch: 'main' })).data.commit.sha).toBe(git.id('main'))
    expect((await octokit.rest.git.getRef({ ...own, ref: 'heads/feature' })).data.object.sha).toBe(head)
    expect((await octokit.rest.repos.getCommit({ ...own, ref: 'feature' })).data.files).toHaveLength(5)
    const { data } = await octokit.rest.repos.getContent({ ...own, path: 'progress.txt' })
    expect(data).toMatchObject({ type: 'file', path: 'progress.txt', encoding: 'base64', size: 19 })
    const missing = octokit.rest.repos.getContent({ ...own, path: 'no.txt' })
    await expect(missing).rejects.toMatchObject({ status: 404 })
    expect(server.problems).toEqual([])
  })

  test.each(['', '/api/v3'] as const)('answers batches of blobs over GraphQL under %j', async basePath => {
    const [server, octokit] = await start({ basePath, limits: { textBytes: 40 } })
    const blob = '... on Blob { text isBinary isTruncated byteSize oid }'
    const query = `query($owner: String!, $repo: String!, $a: String!) { repository(owner: $owner, name: $repo) {
      a: object(expression: $a) { __typename ${blob} } b: object(expression: "${head}:b.bin") { ${blob} }
      c: object(expression: "${head}:a.txt") { ${blob} } d: object(expression: "${head}:none") { ${blob} } } }`
    const { repository } = await octokit.graphql<{ repository: unknown }>(query, { ...own, a: `${head}:c/ü.txt` })
    expect(repository).toEqual({
      a: {
        ...{ __typename: 'Blob', text: 'text ü\r\n', isBinary: false, isTruncated: false, byteSize: 9 },
        oid: git.id(`${head}:c/ü.txt`)
      },
      b: { text: null, isBinary: true, isTruncated: false, byteSize: 4, oid: git.id(`${head}:b.bin`) },
      c: expect.objectContaining({ text: before.slice(0, 40), isTruncated: true }) as unknown,
      d: null
    })
    expect((await octokit.rest.pulls.get(pull)).status).toBe(200)
    expect(server.problems).toEqual([])
  })
})

describe('publishing', () => {
  test('takes a review whose comments are in the diff', async () => {
    const [server, octokit] = await start()
    const comments = [
      { path: 'a.txt', line: 20, side: 'RIGHT', body: 'one' },
      { path: 'a.txt', line: 23, start_line: 20, side: 'RIGHT', start_side: 'RIGHT', body: 'two' },
      { path: 'gone.txt', line: 1, side: 'LEFT', body: 'three' }
    ]
    const { data } = await octokit.rest.pulls.createReview({
      ...pull,
      commit_id: head,
      event: 'COMMENT',
      body: 'all',
      comments
    })
    expect(data).toMatchObject({
      state: 'COMMENTED',
      user: { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }
    })
    const { data: listed } = await octokit.rest.pulls.listReviewComments(pull)
    expect(listed.map(({ path, line, side, position }) => [path, line, side, position])).toEqual([
      ['a.txt', 20, 'RIGHT', 5],
      ['a.txt', 23, 'RIGHT', 8],
      ['gone.txt', 1, 'LEFT', 1]
    ])
    expect(listed[0]?.diff_hunk).toMatch(/^@@ .*\+line twenty$/s)
    expect(server.problems).toEqual([])
  })

  test.each([
    [{ path: 'a.txt', line: 2, body: 'x' }, 'Line could not be resolved'],
    [{ path: 'a.txt', line: 20, side: 'LEFT', start_line: 2, body: 'x' }, 'Start line could not be resolved'],
    [{ path: 'b.bin', line: 1, body: 'x' }, 'Line could not be resolved'],
    [{ path: 'same/same.txt', line: 1, body: 'x' }, 'Path could not be resolved'],
    [{ path: 'a.txt', line: 20, body: 'x'.repeat(65_537) }, 'too long']
  ])('refuses a whole review for %j', async (comment, message) => {
    const [server, octokit] = await start()
    const comments = [{ path: 'a.txt', line: 20, body: 'fine' }, comment]
    const posted = octokit.rest.pulls.createReview({ ...pull, event: 'COMMENT', comments })
    await expect(posted).rejects.toMatchObject({ status: 422, message: expect.stringContaining(message) as unknown })
    expect([server.reviews, server.reviewComments]).toEqual([[], []])
  })

  test('moves comments with their lines and drops them when those change', async () => {
    const [server, octokit] = await start()
    const comments = [20, 23].map(line => ({ path: 'a.txt', line, body: String(line) }))
    const { data: review } = await octokit.rest.pulls.createReview({ ...pull, event: 'COMMENT', comments })
    const next = before.replace('line 20\n', 'line 20 again\nand more\nand more\n')
    git.branch(`next-${server.url.replace(/\D/g, '')}`, head)
    await server.setHead(7, git.commit({ 'a.txt': next }))
    const { data } = await octokit.rest.pulls.listReviewComments(pull)
    expect(data.map(({ line, original_line }) => [line, original_line])).toEqual([
      [null, 20],
      [24, 23]
    ])
    const inReview = await octokit.rest.pulls.listCommentsForReview({ ...pull, review_id: review.id })
    expect(inReview.data[0]).not.toHaveProperty('line')
  })

  test('holds comments to their limit and to their authors', async () => {
    const [server, octokit] = await start()
    const planted = server.comment(7, 'contributor', 'planted')
    await octokit.rest.issues.createComment({ ...issue, body: '€'.repeat(65_536) })
    const long = octokit.rest.issues.createComment({ ...issue, body: 'x'.repeat(65_537) })
    await expect(long).rejects.toMatchObject({ status: 422 })
    const { data } = await octokit.rest.issues.listComments(issue)
    expect(data.map(comment => [comment.user?.login, comment.user?.type])).toEqual([
      ['contributor', 'User'],
      ['github-actions[bot]', 'Bot']
    ])
    await octokit.rest.issues.deleteComment({ ...own, comment_id: data[1]?.id ?? 0 })
    expect(server.comments).toEqual([planted])
  })

  test('minimises', async () => {
    const [server, octokit] = await start()
    const { data } = await octokit.rest.issues.createComment({ ...issue, body: 'one' })
    const mutation = `mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
      minimizedComment { isMinimized minimizedReason } } }`
    expect(await octokit.graphql(mutation, { id: data.node_id })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } }
    })
    expect(server.comments[0]?.minimized).toBe('OUTDATED')
    server.setPermissions('read')
    await expect(octokit.graphql(mutation, { id: data.node_id })).rejects.toThrow(
      'Resource not accessible by integration'
    )
    const posted = octokit.rest.issues.createComment({ ...issue, body: 'two' })
    await expect(posted).rejects.toMatchObject({ status: 403 })
    expect(server.problems).toEqual([])
  })
})

test('shows a private repository to its own token alone', async () => {
  const others = [{ repository: 'acme/policies', git, private: true, token: 'policy-token' }]
  const [server, octokit] = await start({ others })
  const policies = { owner: 'acme', repo: 'policies', path: 'a.txt' }
  await expect(octokit.rest.repos.getContent(policies)).rejects.toMatchObject({ status: 404 })
  expect((await client(server, 'policy-token').rest.repos.getContent(policies)).status).toBe(200)
  await expect(client(server, 'stolen').rest.repos.get(own)).rejects.toMatchObject({ status: 401 })
})

test('goes wrong as told, and lets others act in between', async () => {
  const [server, octokit] = await start()
  server.fail('/repos/acme/app/pulls/7', { type: 'status', status: 502 }, 1)
  server.fail('GET /repos/acme/app/pulls/7', { type: 'rate-limit', retryAfter: 3 }, 1)
  server.fail(({ path }) => path.endsWith('/7'), { type: 'cut', at: 'body' }, 1)
  server.fail('POST /repos/acme/app/issues/7/comments', { type: 'lost' }, 1)
  const limited = { 'retry-after': '3', 'x-ratelimit-remaining': '0' }
  await expect(octokit.rest.pulls.get(pull)).rejects.toMatchObject({ status: 502 })
  await expect(octokit.rest.pulls.get(pull)).rejects.toMatchObject({ status: 403, response: { headers: limited } })
  // Octokit takes a body that breaks off for an empty one.
  const cut = await fetch(`${server.apiUrl}/repos/acme/app/pulls/7`)
  await expect(cut.text()).rejects.toThrow()
  await expect(octokit.rest.issues.createComment({ ...issue, body: 'one' })).rejects.toThrow()
  expect(server.comments).toHaveLength(1)
  server.before('/repos/acme/app/pulls/7', () => {
    server.setTitle(7, 'Another')
  })
  expect((await octokit.rest.pulls.get(pull)).data.title).toBe('Another')
})

test('writes payloads of the state of then', async () => {
  const [server] = await start({ pulls: [{ number: 7, head: 'feature', fork: true, author: 'stranger' }] })
  const payload = server.payload.pullRequest(7)
  await server.setHead(7, 'main')
  expect(payload).toMatchObject({
    action: 'opened',
    pull_request: { head: { sha: head, repo: { full_name: 'stranger/app', fork: true } }, user: { login: 'stranger' } },
    repository: { full_name: 'acme/app' }
  })
})
