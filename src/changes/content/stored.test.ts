import { createHash } from 'node:crypto'
import { makeRepository, type TestRepository } from '../../../test/helpers/git.ts'
import { startGitHub, type GitHubServer } from '../../../test/helpers/github-server.ts'
import type { Content } from '../../core/content.ts'
import { createClient } from '../../github/client/client.ts'
import { createReader } from '../../github/read/reader.ts'
import { openGit } from '../git/git.ts'
import { openGitHub } from '../github/github.ts'
import type { ChangeSource } from '../source.ts'
import { readContents } from './content.ts'

const { signal } = new AbortController()
const mebibyte = 1024 * 1024
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'1'.repeat(64)}\nsize 5\n`
const files = {
  'short.bin': Buffer.from([0, 1, 2]),
  'middle.bin': Buffer.alloc(100_000, 'middle\0'),
  'large.bin': Buffer.alloc(9 * mebibyte, 'large\0'),
  'pointer.bin': pointer
}

let repository: TestRepository
let server: GitHubServer
beforeAll(async () => {
  repository = await makeRepository()
  repository.commit({ a: '' })
  repository.commit({ ...files, 'huge.bin': Buffer.alloc(11 * mebibyte), link: { symlink: 'middle.bin' } })
  server = await startGitHub({ git: repository })
})
afterAll(async () => {
  expect(server.problems).toEqual([])
  await server.close()
})

const limits = { pieces: 10 * mebibyte }

async function local(): Promise<ChangeSource> {
  const opened = await openGit(repository.dir, 'HEAD~1..HEAD', signal, limits)
  if ('reason' in opened) throw new Error(opened.reason)
  return opened.source
}

async function remote(): Promise<ChangeSource> {
  const client = createClient({ token: server.token, apiUrl: server.apiUrl, version: '1', signal, readOnly: true })
  const [base, head] = [repository.id('HEAD~1'), repository.id('HEAD')]
  const range = { spec: 'x', base, head, policyTip: { commit: base, ref: 'main' } }
  const opened = await openGitHub(createReader(client, { owner: 'acme', repo: 'app' }), range, signal, limits)
  if ('reason' in opened) throw new Error(opened.reason)
  return opened.source
}

async function read(source: ChangeSource, path: string): Promise<Content | undefined> {
  const [content] = await readContents(source, [{ at: 'head', path, inPieces: true }], signal)
  return content
}

describe.each([
  ['git', local],
  ['GitHub', remote]
])('over %s', (_, open) => {
  test.each([
    ['short.bin', 'short.bin'],
    ['middle.bin', 'middle.bin'],
    ['large.bin', 'large.bin'],
    ['link', 'middle.bin']
  ] as const)('%s is read piece by piece', async (path, name) => {
    const content = await read(await open(), path)
    const opened = content?.type === 'bytes' ? await content.open(signal) : undefined
    if (opened === undefined || 'reason' in opened) throw new Error(`not opened: ${JSON.stringify(opened ?? content)}`)
    const whole = files[name]
    const { size, sha256 } = opened.bytes
    expect([size, sha256]).toEqual([whole.length, createHash('sha256').update(whole).digest('hex')])
    expect(Buffer.from(await opened.bytes.read(1, 20)).equals(Buffer.from(whole).subarray(1, 20))).toBe(true)
    expect(Buffer.from(await opened.bytes.read(size - 2, size)).equals(Buffer.from(whole).subarray(size - 2))).toBe(
      true
    )
    await opened.close()
  })

  test('what is beyond the limit, elsewhere, or not there is told without opening it', async () => {
    const source = await open()
    const reason = expect.stringMatching(/11534336 bytes, the limit is 10485760/) as string
    expect(await read(source, 'huge.bin')).toMatchObject({ type: 'failed', reason, cause: 'limit' })
    expect(await read(source, 'pointer.bin')).toMatchObject({ type: 'failed', cause: 'missing', pointer: { size: 5 } })
    expect(await read(source, 'none.bin')).toEqual({ type: 'absent' })
  })

  test.each(['middle.bin', 'large.bin'])('%s is missing when the time is up', async path => {
    const content = await read(await open(), path)
    const opened = content?.type === 'bytes' ? await content.open(AbortSignal.abort()) : undefined
    expect(opened).toMatchObject({ reason: expect.any(String) as string, cause: 'missing' })
  })
})

test('over GitHub a file is asked for once it is opened, as bytes', async () => {
  const source = await remote()
  const before = server.requests.length
  const content = await read(source, 'large.bin')
  expect(server.requests.length).toBe(before)
  const opened = content?.type === 'bytes' ? await content.open(signal) : undefined
  expect(server.requests.slice(before).map(({ method, headers }) => `${method} ${headers.accept ?? ''}`)).toEqual([
    expect.stringMatching(/^GET .*raw/)
  ])
  if (opened !== undefined && 'close' in opened) await opened.close()
})
