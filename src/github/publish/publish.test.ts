import { Octokit } from '@octokit/rest'
import { makeRepository } from '../../../test/helpers/git.ts'
import { startGitHub, type GitHubServer } from '../../../test/helpers/github-server.ts'
import { written } from './inline-comments.ts'
import { marked } from './marker.ts'
import { lookAt, recordOf } from './look.ts'
import { publish, type Content, type InlineComment, type Published } from './publish.ts'

const silent = (): undefined => undefined
const log = { debug: silent, info: silent, warn: silent, error: silent }
const servers: GitHubServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map(async server => server.close()))
})

const numbered = (number: number, changed: (line: number) => string): string =>
  Array.from({ length: number }, (_, index) => changed(index + 1)).join('\n') + '\n'

/** Pull request 7 changes lines 10 to 69 of a file of 200 lines, and adds another. */
async function opened(options: { author?: string; permissions?: 'read' } = {}): Promise<{
  server: GitHubServer
  push: (files: Record<string, string>) => Promise<void>
  post: (content?: Partial<Content>, self?: { login: string }, signal?: AbortSignal) => Promise<Published>
  /** Addresses of leading comments as they were told of. */
  led: (string | undefined)[]
  record: () => Promise<string | undefined>
  writes: () => readonly string[]
}> {
  const git = await makeRepository()
  git.commit({ 'a.txt': numbered(200, line => `line ${line}`), 'old.txt': 'one\ntwo\n' })
  git.branch('feature')
  const change = numbered(200, line => (line >= 10 && line < 70 ? `changed ${line}` : `line ${line}`))
  git.commit({ 'a.txt': change, 'new.txt': 'x\ny\n', 'old.txt': 'two\n' })
  const { author = 'contributor', permissions = 'write' } = options
  const server = await startGitHub({ git, permissions, pulls: [{ number: 7, head: 'feature', author }] })
  servers.push(server)
  // Without the second that our client leaves between writes.
  const client = new Octokit({ auth: server.token, baseUrl: server.apiUrl, log })
  const [owner = '', repo = ''] = server.repository.split('/')
  const led: (string | undefined)[] = []
  const pull = (self: { login?: string } = {}) => ({ owner, repo, number: 7, head: server.pull(7).headSha, self })
  return {
    server,
    async push(files) {
      await server.setHead(7, git.commit(files))
    },
    async post(content, self, signal) {
      return publish(lookAt(client, pull(self), { signal }), aContent(content), url => led.push(url))
    },
    led,
    record: async () => recordOf(lookAt(client, pull())),
    writes: () =>
      server.requests
        .filter(({ method, path }) => method !== 'GET' || path === '/graphql')
        .map(({ method, path }) => `${method} ${path.replace(/\d{6,}/u, 'ID')}`)
  }
}

function aContent(over: Partial<Content> = {}): Content {
  const { inline = [] } = over
  const standing = inline.map(({ fingerprints: [first] }) => first)
  return { sticky: '', cleared: 'Nothing left.', record: 'cmVj', inline, standing, waived: [], complete: true, ...over }
}

function at(line: number, over: Partial<InlineComment> = {}): InlineComment {
  return {
    path: 'a.txt',
    line,
    side: 'RIGHT',
    body: `<strong>⛔ L${line}</strong>\n\nmore`,
    fingerprints: [`f${line}`],
    ...over
  }
}

const three = [at(10), at(11), at(12)]

test('the first run posts one comment and one review, the second writes nothing', async () => {
  const { server, post, writes, record } = await opened()
  const content = { sticky: '### verdict', inline: three }
  expect(await post(content)).toMatchObject({
    leading: 'created',
    inlinePosted: ['f10', 'f11', 'f12'],
    outside: [],
    closed: 0,
    notPosted: []
  })
  expect(server.comments.map(({ body }) => body)).toEqual(['<!-- weighbridge:review cmVj -->\n### verdict'])
  expect(server.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
  expect(server.reviews[0]?.body).toMatch(/issuecomment-\d+\)/u)
  expect(server.reviewComments.map(({ line, body }) => [line, body.split('\n')[0]])).toEqual([
    [10, '<!-- weighbridge:finding f10 -->'],
    [11, '<!-- weighbridge:finding f11 -->'],
    [12, '<!-- weighbridge:finding f12 -->']
  ])
  const before = writes().length
  expect(before).toBe(2)
  expect(await post(content)).toMatchObject({
    leading: 'unchanged',
    inlinePosted: ['f10', 'f11', 'f12'],
    notPosted: []
  })
  expect(writes()).toHaveLength(before)
  expect(await record()).toBe('cmVj')
  expect(server.problems).toEqual([])
})

test('nothing to say and never was: nothing is posted', async () => {
  const { server, post, writes } = await opened()
  expect(await post()).toMatchObject({ leading: 'none', notPosted: [] })
  expect(writes()).toEqual([])
  expect(server.problems).toEqual([])
})

test('a fix: the comment is rewritten, and ours on the line says what fixed it and is folded, once', async () => {
  const { server, post, push, writes } = await opened()
  await post({ sticky: 'two', inline: [at(10), at(40)] })
  await push({ 'b.txt': 'more\n' })
  const fixed = { inline: [at(10)] }
  expect(await post(fixed)).toMatchObject({ leading: 'updated', inlinePosted: ['f10'], closed: 1 })
  expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['Nothing left.'])
  const [stands, gone] = server.reviewComments
  expect(stands).toMatchObject({ minimized: undefined })
  expect(gone?.minimized).toBe('RESOLVED')
  const head = server.pull(7).headSha.slice(0, 7)
  expect(gone?.body).toBe(`<!-- weighbridge:closed f40 -->\n✅ Fixed in ${head}.\n\n<strong>⛔ L40</strong>`)
  const before = writes().length
  expect(await post(fixed)).toMatchObject({ leading: 'unchanged', closed: 0 })
  expect(writes()).toHaveLength(before)
  expect(await post({ sticky: 'again', inline: [at(10), at(40)] })).toMatchObject({ inlinePosted: ['f10', 'f40'] })
  const reply = `ℹ️ Back as of \`${head}\`: it was fixed in \`${head}\`.`
  expect(server.reviewComments.map(({ body }) => body)).toEqual([stands?.body, written(at(40)), reply])
  expect(gone?.minimized).toBeUndefined()
  expect(server.problems).toEqual([])
})

test('what is waived is not called fixed, and what an incomplete review misses is left alone', async () => {
  const { server, post } = await opened()
  await post({ sticky: 'a', inline: [at(10), at(11)] })
  expect(await post({ sticky: 'b', complete: false })).toMatchObject({ closed: 0 })
  const waived = [{ fingerprint: 'f10', said: 'Waived by dana.' }]
  expect(await post({ sticky: 'b', standing: ['f11'], waived })).toMatchObject({ closed: 0, inlinePosted: ['f11'] })
  const [held] = server.reviewComments
  expect(held?.body).toBe('<!-- weighbridge:finding f10/0.0 -->\nℹ️ Waived by dana.\n\n<strong>⛔ L10</strong>')
  expect(held?.minimized).toBeUndefined()
})

test('a line that was changed gets a new comment, and the old one points to it', async () => {
  const { server, post, push } = await opened()
  await post({ sticky: 'a', inline: [at(10), at(40)] })
  await push({
    'a.txt': numbered(200, line =>
      line >= 10 && line < 70 ? `changed ${line}${line === 40 ? '!' : ''}` : `line ${line}`
    )
  })
  expect(await post({ sticky: 'a', inline: [at(10), at(40)] })).toMatchObject({
    inlinePosted: ['f10', 'f40'],
    closed: 1
  })
  expect(server.reviewComments.map(({ minimized }) => minimized)).toEqual([undefined, 'OUTDATED', undefined])
  expect(server.reviewComments[1]?.body).toContain('at another place now')
  expect(server.problems).toEqual([])
})

test('a finding that goes to another line takes its comment along', async () => {
  const { server, post, writes } = await opened()
  await post({ sticky: 'a', inline: [at(10), at(11)] })
  const moved = { sticky: 'a', inline: [at(10, { line: 12 }), at(11)] }
  expect(await post(moved)).toMatchObject({ inlinePosted: ['f10', 'f11'], closed: 1 })
  expect(server.reviewComments.map(({ line, minimized }) => [line, minimized])).toEqual([
    [10, 'OUTDATED'],
    [11, undefined],
    [12, undefined]
  ])
  const before = writes().length
  expect(await post(moved)).toMatchObject({ inlinePosted: ['f10', 'f11'], closed: 0 })
  expect(writes()).toHaveLength(before)
  expect(server.problems).toEqual([])
})

test('comments with fingerprints of another form are replaced once, and none of them is called fixed', async () => {
  const { server, post, writes } = await opened()
  const body = marked({ kind: 'inline', value: 'f10' }, '<strong>⛔ old</strong>\n\nmore')
  const comments = [10, 11].map(line => ({ path: 'a.txt', line, body }))
  await server.review(7, { user: 'github-actions[bot]', comments })
  expect(await post({ sticky: 'a', inline: [at(10)], complete: false })).toMatchObject({ closed: 0 })
  expect(await post({ sticky: 'a', inline: [at(10)] })).toMatchObject({ inlinePosted: ['f10'], closed: 2 })
  expect(server.reviewComments.map(({ body, minimized }) => [body.split('\n')[1], minimized])).toEqual([
    ['ℹ️ Replaced: what still stands is in newer comments.', 'OUTDATED'],
    ['ℹ️ Replaced: what still stands is in newer comments.', 'OUTDATED'],
    ['<strong>⛔ L10</strong>', undefined]
  ])
  const before = writes().length
  expect(await post({ sticky: 'a', inline: [at(10)] })).toMatchObject({ closed: 0 })
  expect(writes()).toHaveLength(before)
  expect(server.problems).toEqual([])
})

test('a comment that tells of several findings is known by any of them', async () => {
  const { server, post, writes } = await opened()
  const run = (...inline: InlineComment[]) =>
    post({ inline, standing: inline.flatMap(({ fingerprints }) => fingerprints) })
  const markers = (): (string | undefined)[] => server.reviewComments.map(({ body }) => body.split('\n')[0])
  expect(await run(at(10, { fingerprints: ['a', 'b'] }))).toMatchObject({ inlinePosted: ['a', 'b'], closed: 0 })
  const before = writes().length
  expect(await run(at(10, { fingerprints: ['a', 'b'] }))).toMatchObject({ inlinePosted: ['a', 'b'], closed: 0 })
  expect(writes()).toHaveLength(before)
  // one is fixed, and one comes in
  expect(await run(at(10, { fingerprints: ['b', 'c'] }))).toMatchObject({ inlinePosted: ['b', 'c'], closed: 0 })
  expect(markers()).toEqual(['<!-- weighbridge:finding b+c -->'])
  // they are no longer one, and then they are again
  expect(await run(at(10, { fingerprints: ['b'] }), at(11, { fingerprints: ['c'] }))).toMatchObject({ closed: 0 })
  expect(markers()).toEqual(['<!-- weighbridge:finding b -->', '<!-- weighbridge:finding c -->'])
  expect(await run(at(10, { fingerprints: ['b', 'c'] }))).toMatchObject({ inlinePosted: ['b', 'c'], closed: 1 })
  expect(markers()).toEqual(['<!-- weighbridge:finding b+c -->', '<!-- weighbridge:closed c -->'])
  // one that is beyond the most comments still stands
  expect(await post({ inline: [], standing: ['b'] })).toMatchObject({ inlinePosted: ['b'], closed: 0 })
  expect(await run()).toMatchObject({ inlinePosted: [], closed: 1 })
  expect(server.reviewComments[0]?.body).toContain('Fixed in')
  expect(server.problems).toEqual([])
})

test('words that changed are changed in place', async () => {
  const { server, post } = await opened()
  await post({ sticky: 'a', inline: [at(10)] })
  await post({ sticky: 'b', inline: [at(10, { body: 'other' })] })
  expect(server.comments).toHaveLength(1)
  expect(server.reviewComments.map(({ body }) => body)).toEqual(['<!-- weighbridge:finding f10 -->\nother'])
})

test('a marker by anyone else is not ours', async () => {
  const { server, post, record } = await opened()
  const planted = marked({ kind: 'review', value: 'b3du' }, 'All is well')
  for (const user of ['contributor', 'github-actions', 'another[bot]']) server.comment(7, user, planted)
  const inline = { path: 'a.txt', line: 10, body: marked({ kind: 'finding', value: 'f10' }, 'planted') }
  await server.review(7, { user: 'contributor', comments: [inline] })
  expect(await record()).toBeUndefined()
  expect(await post({ sticky: 'verdict', inline: [at(10)] })).toMatchObject({
    leading: 'created',
    inlinePosted: ['f10']
  })
  expect(server.comments.slice(0, 3).map(({ body }) => body)).toEqual([planted, planted, planted])
  expect(server.reviewComments).toHaveLength(2)
  expect(await post()).toMatchObject({ closed: 1 })
  expect(server.reviewComments[0]).toMatchObject({ body: inline.body, minimized: undefined })
})

test('our comment is found behind a hundred others', async () => {
  const { server, post } = await opened()
  for (let index = 0; index < 130; index++) server.comment(7, 'contributor', 'chat')
  await post({ sticky: 'a' })
  expect(await post({ sticky: 'b' })).toMatchObject({ leading: 'updated' })
  expect(server.comments).toHaveLength(131)
})

test('only lines in the diff are commented on; of a range that leaves it, the first line', async () => {
  const { server, post } = await opened()
  const inline = [
    at(150),
    at(3, { path: 'other.txt', fingerprints: ['other'] }),
    at(60, { startLine: 58 }),
    at(100, { startLine: 70, fingerprints: ['range'] }),
    at(1, { path: 'old.txt', side: 'LEFT', fingerprints: ['left'] })
  ]
  expect(await post({ sticky: 'a', inline })).toMatchObject({
    inlinePosted: ['f60', 'range', 'left'],
    outside: ['f150', 'other'],
    notPosted: []
  })
  expect(server.reviewComments.map(({ startLine, line, side }) => [startLine, line, side])).toEqual([
    [58, 60, 'RIGHT'],
    [undefined, 70, 'RIGHT'],
    [undefined, 1, 'LEFT']
  ])
  expect(server.problems).toEqual([])
})

test('files that are known already are not listed again', async () => {
  const { server, post } = await opened()
  await post({
    sticky: 'a',
    inline: [at(10), at(11)],
    files: [{ filename: 'a.txt', patch: '@@ -10,1 +10,1 @@\n-a\n+b' }]
  })
  expect(server.reviewComments.map(({ line }) => line)).toEqual([10])
  expect(server.requests.filter(({ path }) => path.includes('/files'))).toEqual([])
})

test('sixty findings are one review', async () => {
  const { server, post } = await opened()
  const inline = Array.from({ length: 60 }, (_, index) => at(index + 10))
  expect((await post({ sticky: 'a', inline })).inlinePosted).toHaveLength(60)
  expect(server.reviews).toHaveLength(1)
})

test('a read-only token: nothing is thrown, nothing else is tried, and a sentence says why', async () => {
  const { post, writes, server } = await opened({ permissions: 'read' })
  const { notPosted, leading, inlinePosted } = await post({ sticky: 'a', inline: three })
  expect({ leading, inlinePosted }).toEqual({ leading: 'failed', inlinePosted: [] })
  expect(notPosted).toEqual([
    expect.stringMatching(
      /^The review comment and 3 comments on lines could not be posted: the token of this run may only read\./u
    )
  ])
  expect(writes()).toHaveLength(1)
  expect(server.problems).toEqual([])
})

test('a locked conversation is not a read-only token', async () => {
  const { post, server, led } = await opened()
  const body = JSON.stringify({ message: 'Unable to create comment because issue is locked.' })
  server.fail('POST /repos/acme/app/issues/7/comments', { type: 'status', status: 403, body })
  const { notPosted, inlinePosted } = await post({ sticky: 'a', inline: three })
  expect(notPosted).toEqual([expect.stringMatching(/issue is locked/u)])
  expect(led).toEqual([undefined])
  expect(inlinePosted).toHaveLength(3)
})

test('a head that has moved on: nothing is posted', async () => {
  const { post, push, server, writes, led } = await opened()
  const head = server.pull(7).headSha
  server.before('GET /repos/acme/app/pulls/7', async () => push({ 'b.txt': '1\n' }))
  const { movedTo } = await post({ sticky: 'a', inline: three })
  expect(movedTo).toBe(server.pull(7).headSha.slice(0, 7))
  expect(movedTo).not.toBe(head.slice(0, 7))
  expect([writes(), led]).toEqual([[], []])
})

test('a run that overlaps: the older comment stays and says what ours says, doubles on lines go', async () => {
  const { post, server, led } = await opened()
  server.before('POST /repos/acme/app/issues/7/comments', () =>
    server.comment(7, 'github-actions[bot]', marked({ kind: 'review', value: '' }, 'theirs'))
  )
  server.before('POST /repos/acme/app/pulls/7/reviews', async () =>
    server.review(7, {
      user: 'github-actions[bot]',
      comments: [{ path: 'a.txt', line: 10, body: marked({ kind: 'finding', value: 'f10' }, 'theirs') }]
    })
  )
  const { url } = await post({ sticky: 'ours', inline: [at(10), at(11)] })
  expect(server.comments.map(({ body }) => body)).toEqual(['<!-- weighbridge:review cmVj -->\nours'])
  expect(url).toContain(String(server.comments[0]?.id))
  expect(led).toEqual([url])
  expect(server.reviewComments.map(({ line }) => line)).toEqual([10, 11])
  expect(server.problems).toEqual([])
})

test('a younger comment of another run is taken away', async () => {
  const { post, server } = await opened()
  server.comment(7, 'github-actions[bot]', marked({ kind: 'review', value: '' }, 'one'))
  server.comment(7, 'github-actions[bot]', marked({ kind: 'review', value: '' }, 'two'))
  expect(await post({ sticky: 'three' })).toMatchObject({ leading: 'updated' })
  expect(server.comments.map(({ body }) => body)).toEqual(['<!-- weighbridge:review cmVj -->\nthree'])
})

test.each(['lost', 'cut'] as const)(
  'a connection that drops while posting (%s) neither loses nor doubles anything',
  async type => {
    const { post, server } = await opened()
    const fault = type === 'lost' ? ({ type } as const) : ({ type, at: 'start' } as const)
    server.fail('POST /repos/acme/app/issues/7/comments', fault, 1)
    server.fail('POST /repos/acme/app/pulls/7/reviews', fault, 1)
    expect(await post({ sticky: 'a', inline: three })).toMatchObject({
      inlinePosted: ['f10', 'f11', 'f12'],
      notPosted: []
    })
    expect(server.comments).toHaveLength(1)
    expect(server.reviewComments).toHaveLength(3)
  }
)

test('a review that GitHub refuses is halved: what it takes is posted, the rest is told', async () => {
  const { post, server } = await opened()
  const files = [{ filename: 'a.txt', patch: `@@ -1,200 +1,200 @@\n${' \n'.repeat(200)}` }]
  const inline = [at(10), at(11), at(150), at(12)]
  const { inlinePosted, notPosted } = await post({ sticky: 'a', inline, files })
  expect(inlinePosted).toEqual(['f10', 'f11', 'f12'])
  expect(notPosted).toEqual([
    expect.stringMatching(/^1 of 4 new comments on lines could not be posted: .*could not be resolved/u)
  ])
  expect(server.reviewComments).toHaveLength(3)
})

test('changes are requested once, and never of our own pull request', async () => {
  const { post, server } = await opened()
  await post({ sticky: 'a', inline: [at(10)], requestChanges: true })
  await post({ sticky: 'a', inline: [at(10), at(11)], requestChanges: true })
  expect(server.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED', 'COMMENTED'])
  const own = await opened({ author: 'github-actions[bot]' })
  const { notPosted } = await own.post({ sticky: 'a', inline: [at(10)], requestChanges: true })
  expect(own.server.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
  expect(notPosted).toHaveLength(1)
})

test('runs that overlap leave one request for changes', async () => {
  const { post, server } = await opened()
  await post({ sticky: 'a', inline: [at(10)] })
  const content = { sticky: 'a', inline: [at(10)], requestChanges: true }
  server.fail('POST /repos/acme/app/pulls/7/reviews', { type: 'slow', ms: 300 }, 2)
  expect((await Promise.all([post(content), post(content)])).map(({ notPosted }) => notPosted)).toEqual([[], []])
  expect(server.reviews.map(({ state }) => state)).toEqual(['COMMENTED', 'CHANGES_REQUESTED', 'DISMISSED'])
})

test.each(['lost', 'cut'] as const)(
  'a request for changes without comments is there once after a connection that drops (%s)',
  async type => {
    const { post, server } = await opened()
    await post({ sticky: 'a', inline: [at(10)] })
    server.fail('POST /repos/acme/app/pulls/7/reviews', type === 'lost' ? { type } : { type, at: 'start' }, 1)
    expect(await post({ sticky: 'a', inline: [at(10)], requestChanges: true })).toMatchObject({ notPosted: [] })
    expect(server.reviews.map(({ state }) => state)).toEqual(['COMMENTED', 'CHANGES_REQUESTED'])
  }
)

test('a review whose second try arrives without an answer is not reported as missing', async () => {
  const { post, server } = await opened()
  server.fail('POST /repos/acme/app/pulls/7/reviews', { type: 'cut', at: 'start' }, 1)
  server.fail('POST /repos/acme/app/pulls/7/reviews', { type: 'lost' }, 1)
  expect(await post({ sticky: 'a', inline: three })).toMatchObject({
    inlinePosted: ['f10', 'f11', 'f12'],
    notPosted: []
  })
  expect(server.reviewComments).toHaveLength(3)
})

test('a request for changes is taken back when asked', async () => {
  const { post, server, writes } = await opened()
  await server.review(7, { user: 'maintainer', state: 'CHANGES_REQUESTED', body: 'mine' })
  await post({ sticky: 'a', inline: [at(10)], requestChanges: true })
  expect(await post({ sticky: 'b', requestChanges: false })).toMatchObject({ notPosted: [], closed: 1 })
  expect(server.reviews.map(({ state }) => state)).toEqual(['CHANGES_REQUESTED', 'DISMISSED'])
  const before = writes().length
  await post({ sticky: 'b', requestChanges: false })
  expect(writes()).toHaveLength(before)
  expect(server.problems).toEqual([])
})

test('where we may not take it back, that is said, and the rest is done', async () => {
  const { post, server } = await opened()
  await post({ sticky: 'a', inline: [at(10)], requestChanges: true })
  const body = JSON.stringify({ message: 'Review cannot be dismissed' })
  server.fail(({ path }) => path.endsWith('/dismissals'), { type: 'status', status: 403, body })
  const { notPosted, closed } = await post({ sticky: 'b', requestChanges: false })
  expect([closed, notPosted]).toEqual([
    1,
    [expect.stringMatching(/^Our earlier request for changes could not be taken back, and may block/u)]
  ])
})

test('only the times in the last line differ: the comment stays as it is', async () => {
  const { post, server, writes } = await opened()
  const comparable = (text: string): string => text.replace(/\d\d:\d\d UTC$/u, '')
  await post({ sticky: 'a, 10:00 UTC', comparable })
  const before = writes().length
  expect(await post({ sticky: 'a, 10:59 UTC', comparable })).toMatchObject({ leading: 'unchanged' })
  expect(writes()).toHaveLength(before)
  await post({ sticky: 'b, 10:59 UTC', comparable })
  expect(server.comments[0]?.body).toContain('b, 10:59 UTC')
})

test('comments under another name than expected are told of', async () => {
  const { post } = await opened()
  const { notPosted } = await post({ sticky: 'a' }, { login: 'our-app[bot]' })
  expect(notPosted).toEqual([expect.stringContaining('github-actions[bot]')])
})

test('a comment that nobody made fit is cut, not lost', async () => {
  const { post, server } = await opened()
  expect(await post({ sticky: 'long '.repeat(20_000), record: 'A'.repeat(12_000) })).toMatchObject({
    leading: 'created'
  })
  expect(server.comments[0]?.body.length).toBe(65_000)
})

test('a deadline that is over is a reason', async () => {
  const { post } = await opened()
  const { notPosted, leading } = await post({ sticky: 'a' }, undefined, AbortSignal.abort())
  expect(leading).toBe('failed')
  expect(notPosted).toEqual([expect.stringMatching(/^Nothing was posted, as the pull request could not be read: /u)])
})

test('a server that fails is a reason', async () => {
  const { post, server } = await opened()
  server.fail('GET /repos/acme/app/pulls/7/comments', { type: 'status', status: 502 })
  const { notPosted, leading } = await post({ sticky: 'a', inline: three })
  expect(leading).toBe('created')
  expect(notPosted).toEqual([expect.stringMatching(/^The comments on lines are not all up to date: .*502/u)])
})
