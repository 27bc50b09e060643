import { makeRepository } from '../../../test/helpers/git.ts'
import type { TestRepository } from '../../../test/helpers/git.ts'
import { startGitHub } from '../../../test/helpers/github-server.ts'
import type { GitHubOptions, GitHubServer } from '../../../test/helpers/github-server.ts'
import { createClient } from '../client/client.ts'
import { createReader } from './reader.ts'
import type { Reader } from './reader.ts'

const { signal } = new AbortController()
const open: GitHubServer[] = []
let git: TestRepository
let root = ''
let onMain = ''
let onTopic = ''

const names = [
  'plain.txt',
  'a:b.txt',
  ':c',
  '"quoted" $e0 {x}',
  'd/ü é.txt',
  ' lead',
  '-dash',
  'back\\slash',
  '@{1}',
  '^x'
]

beforeAll(async () => {
  git = await makeRepository()
  root = git.commit(Object.fromEntries(names.map(name => [name, `content of ${name}\r\n`])))
  git.branch('topic')
  const many = Array.from({ length: 120 }, (_, index) => [`many/${index}.txt`, `${index}\n`] as const)
  onTopic = git.commit({
    ...Object.fromEntries(many),
    'bin.dat': Buffer.from([1, 0, 2, 255]),
    'long.txt': 'x'.repeat(3000),
    'empty.txt': '',
    '123n.txt': '123n'
  })
  git.switchTo('main')
  onMain = git.commit({ 'm.txt': 'm' })
  git.branch('other', null)
  git.commit({ 'o.txt': 'o' })
  git.switchTo('main')
})

afterAll(async () => {
  for (const server of open) await server.close()
})

async function start(options: Partial<GitHubOptions> = {}): Promise<[GitHubServer, Reader]> {
  const server = await startGitHub({ git, ...options })
  open.push(server)
  const { apiUrl, token } = server
  const client = createClient({ token, apiUrl, version: '1', signal, readOnly: true, secondMs: 1, timeoutMs: 120_000 })
  return [server, createReader(client, { owner: 'acme', repo: 'app' })]
}

async function texts(reader: Reader, ...paths: string[]): Promise<string[]> {
  const places = paths.map(path => ({ commit: onTopic, path }))
  return (await reader.texts(places, signal)).map(answer =>
    answer.type === 'text'
      ? `text: ${answer.text}`
      : answer.type === 'failed'
        ? `failed: ${answer.reason}`
        : answer.type
  )
}

test.each(['', '/api/v3'] as const)('reads commits, trees, texts and blobs (base path %j)', async basePath => {
  const [server, reader] = await start({ basePath })
  expect(await reader.compare(onMain, onTopic)).toMatchObject({ base: onMain, mergeBase: root })
  expect(await reader.compare('main', onTopic)).toMatchObject({ base: onMain, mergeBase: root })
  for (const ref of ['main', 'refs/heads/main', onMain]) expect(await reader.commitOf(ref)).toBe(onMain)
  const tree = await reader.tree(onTopic, true, signal)
  if ('reason' in tree) throw new Error(tree.reason)
  expect(tree.truncated).toBe(false)
  expect(tree.entries).toContainEqual({ path: 'many/7.txt', mode: '100644', sha: git.id('topic:many/7.txt'), size: 2 })
  expect(tree.entries).toContainEqual({ path: 'many', mode: '040000', sha: git.id('topic:many') })
  const flat = await reader.tree(onTopic, false, signal)
  expect('entries' in flat && flat.entries.map(({ path }) => path)).not.toContain('many/7.txt')
  expect(await texts(reader, ...names)).toEqual(names.map(name => `text: content of ${name}\r\n`))
  const bytes = await reader.blob(git.id('topic:bin.dat'), signal)
  expect(bytes).toEqual(Buffer.from([1, 0, 2, 255]))
  expect(reader.requests()).toBe(9)
  expect(server.requests).toHaveLength(9)
  expect(server.problems).toEqual([])
})

test('a large blob arrives whole', async () => {
  git.branch('large', 'main')
  const large = Buffer.alloc(20 << 20, 'weights')
  git.commit({ large })
  const [, reader] = await start()
  const bytes = await reader.blob(git.id('large:large'), signal)
  expect('length' in bytes && large.equals(bytes)).toBe(true)
})

test('says what it cannot have', async () => {
  const [, reader] = await start()
  await expect(reader.compare('main', 'other')).rejects.toThrow('No common ancestor')
  await expect(reader.commitOf('nowhere')).rejects.toThrow('No commit found')
  const none = '0'.repeat(40)
  expect(await reader.tree(none, true, signal)).toMatchObject({ reason: expect.stringMatching(/404/) as string })
  expect(await reader.blob(none, signal)).toMatchObject({ reason: expect.stringMatching(/404/) as string })
})

test('tells texts from what is absent, binary, cut or a folder', async () => {
  const [server, reader] = await start({ limits: { textBytes: 2000 } })
  expect(await texts(reader, 'none', 'plain.txt/none', 'bin.dat', 'long.txt', 'empty.txt', 'many')).toEqual([
    'absent',
    'absent',
    'blob',
    'blob',
    'text: ',
    'failed: it is a folder, not a file'
  ])
  // the client's JSON parser makes a number of such a text: then the blob is asked for
  expect(await texts(reader, '123n.txt')).toEqual([expect.stringMatching(/^(?:text: 123n|blob)$/)])
  expect(server.problems).toEqual([])
})

const many = Array.from({ length: 120 }, (_, index) => `many/${index}.txt`)
const contents = many.map((_, index) => `text: ${index}\n`)

test('asks for fifty at once, paths as variables', async () => {
  const [server, reader] = await start()
  expect(await texts(reader, ...many)).toEqual(contents)
  expect(server.requests).toHaveLength(3)
  const { query } = server.requests[0]?.body as { query: string }
  expect(query).not.toContain('many/')
  expect(await texts(reader)).toEqual([])
  expect(server.requests).toHaveLength(3)
})

test('goes on by halves where a batch is too much', async () => {
  const [server, reader] = await start()
  const isLarge = ({ body }: { body: unknown }): boolean => JSON.stringify(body).includes('$e20')
  server.fail(isLarge, { type: 'status', status: 502 })
  expect(await texts(reader, ...many.slice(0, 40))).toEqual(contents.slice(0, 40))
  // three tries of the whole, then its halves
  expect(server.requests).toHaveLength(5)
  expect(reader.requests()).toBe(3)
})

test.each([
  ['502', { type: 'status', status: 502 }, /GitHub failed \(502/],
  ['a dropped connection', { type: 'cut', at: 'start' }, /the connection failed/],
  ['half an answer', { type: 'cut', at: 'body' }, /the connection failed/],
  ['a page', { type: 'html' }, /without a result|something/],
  ['a rate limit', { type: 'rate-limit', resetIn: 3600 }, /rate limit is used up/],
  ['a permission', { type: 'status', status: 403, body: '{"message":"Resource not accessible"}' }, /may not do this/]
] as const)('gives up in the end: %s', async (_, fault, reason) => {
  const [server, reader] = await start()
  server.fail('POST /graphql', fault)
  const answers = await reader.texts(
    many.map(path => ({ commit: onTopic, path })),
    signal
  )
  expect(answers).toHaveLength(120)
  for (const answer of answers) {
    expect(answer).toEqual({ type: 'failed', reason: expect.stringMatching(reason) as string })
  }
  expect(reader.requests()).toBeLessThanOrEqual(8)
})

test.each([
  ['502', { type: 'status', status: 502 }],
  ['a dropped connection', { type: 'cut', at: 'start' }],
  ['half an answer', { type: 'cut', at: 'body' }],
  ['a rate limit', { type: 'rate-limit', secondary: true, retryAfter: 2 }]
] as const)('survives one %s', async (_, fault) => {
  const [server, reader] = await start()
  server.fail(() => true, fault, 1)
  expect(await texts(reader, 'plain.txt')).toEqual(['text: content of plain.txt\r\n'])
  server.fail(() => true, fault, 1)
  expect(await reader.tree(onTopic, true, signal)).toHaveProperty('entries')
})

test.each([
  ['{"tree": 1, "truncated": false}'],
  ['{"tree": [{"path": "x"}], "truncated": false}'],
  ['[]'],
  ['not JSON'],
  ['null']
])('takes no %s for a tree or a commit', async body => {
  const [server, reader] = await start()
  server.fail(() => true, { type: 'status', status: 200, body })
  expect(await reader.tree(onTopic, true, signal)).toEqual({ reason: expect.stringMatching(/not the tree/) as string })
  expect((await reader.texts([{ commit: onTopic, path: 'x' }], signal))[0]?.type).toBe('failed')
  await expect(reader.commitOf('main')).rejects.toThrow('does not tell a commit')
})
