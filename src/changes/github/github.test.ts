import { makeRepository } from '../../../test/helpers/git.ts'
import type { Files, TestRepository } from '../../../test/helpers/git.ts'
import { startGitHub } from '../../../test/helpers/github-server.ts'
import type { GitHubOptions, GitHubServer } from '../../../test/helpers/github-server.ts'
import { createClient } from '../../github/client/client.ts'
import { createReader } from '../../github/read/reader.ts'
import type { Reader } from '../../github/read/reader.ts'
import { openGit } from '../git/git.ts'
import { openGitHub } from './github.ts'
import type { At, Blob, ChangeSource } from '../source.ts'

const never = new AbortController().signal
const open: GitHubServer[] = []

afterAll(async () => {
  for (const server of open) await server.close()
})

interface Opened {
  readonly server: GitHubServer
  readonly reader: Reader
  readonly source: ChangeSource
}

async function start(
  git: TestRepository,
  options: Partial<GitHubOptions> = {},
  signal = never
): Promise<readonly [GitHubServer, Reader]> {
  const server = await startGitHub({ git, ...options })
  open.push(server)
  const { apiUrl, token } = server
  const client = createClient({ token, apiUrl, version: '1', signal, readOnly: true, secondMs: 1, timeoutMs: 120_000 })
  return [server, createReader(client, { owner: 'acme', repo: 'app' })]
}

async function openRange(git: TestRepository, options: Partial<GitHubOptions> = {}, limits = {}): Promise<Opened> {
  const [server, reader] = await start(git, options)
  const opened = await openGitHub(reader, rangeOf(git), never, limits)
  if ('reason' in opened) throw new Error(opened.reason)
  return { server, reader, source: opened.source }
}

/** From `base` to `head`, with the policy of `main`. */
function rangeOf(git: TestRepository): Parameters<typeof openGitHub>[1] {
  const [base, head, commit] = ['base', 'head', 'main'].map(name => git.id(name))
  return { spec: 'base..head', base: base ?? '', head: head ?? '', policyTip: { commit: commit ?? '', ref: 'main' } }
}

async function twoSides(base: Files, head: Files): Promise<TestRepository> {
  const git = await makeRepository()
  git.commit(base)
  git.branch('base')
  git.branch('head')
  git.commit(head)
  return git
}

async function local(git: TestRepository): Promise<ChangeSource> {
  const opened = await openGit(git.dir, 'base..head', never)
  if ('reason' in opened) throw new Error(opened.reason)
  return opened.source
}

async function read(source: ChangeSource, at: At, ...paths: string[]): Promise<string[]> {
  const blobs = await source.read(
    paths.map(path => ({ at, path })),
    never
  )
  return blobs.map(shown)
}

function shown(blob: Blob): string {
  if (blob.type === 'absent' || blob.type === 'stored') return blob.type
  return blob.type === 'failed' ? `failed: ${blob.reason}` : `${blob.type}: ${Buffer.from(blob.bytes).toString('hex')}`
}

const hex = (text: string | Buffer): string => Buffer.from(text as string).toString('hex')

const base: Files = {
  'requirements.txt': 'torch==2.0\n',
  'same.txt': 'same\n',
  'deep/a/b/c/same.txt': 'deep same\n',
  'deep/a/b/c/changed.txt': 'before\n',
  'moved/from.txt': 'moves\n',
  'moved/folder/x.txt': 'x moves\n',
  'copy.txt': 'twice\n',
  'becomes-folder': 'file\n',
  'becomes-file/inner.txt': 'inner\n',
  'tool.sh': '#!/bin/sh\n',
  link: { symlink: 'same.txt' },
  'gone/one.txt': '1\n',
  'gone/two.txt': '2\n',
  module: { submodule: '1'.repeat(40) },
  'latin.txt': Buffer.from('caf\xe9\n', 'latin1')
}

const head: Files = {
  'requirements.txt': Buffer.from('\ufefftorch==2.1\r\n'),
  'deep/a/b/c/changed.txt': 'after\n',
  'moved/from.txt': null,
  'moved/to.txt': 'moves\n',
  'moved/folder/x.txt': null,
  'elsewhere/x.txt': 'x moves\n',
  'copy of copy.txt': 'twice\n',
  'becomes-folder': null,
  'becomes-folder/inside.txt': 'file\n',
  'becomes-file/inner.txt': null,
  'becomes-file': 'inner\n',
  'tool.sh': { executable: '#!/bin/sh\n' },
  link: { symlink: 'requirements.txt' },
  'gone/one.txt': null,
  'gone/two.txt': null,
  module: { submodule: '2'.repeat(40) },
  'latin.txt': Buffer.from('caf\xe9s\n', 'latin1'),
  'utf16.txt': Buffer.from('\ufefftorch', 'utf16le'),
  'model.bin': Buffer.from([1, 0, 2, 255]),
  'empty.txt': '',
  'new\nline.txt': 'n\n',
  'colon: a.txt': 'c\n',
  'a.b': '1',
  'a/b': '2',
  'a-b': '3',
  'ü/é.txt': 'u\n',
  '\u{1f600}.txt': 'astral\n',
  '\uff21.txt': 'wide\n'
}

describe('the same range as git', () => {
  test.each([
    ['in whole trees', {}],
    ['in truncated trees', { limits: { treeEntries: 28 } }],
    ['on GitHub Enterprise Server', { basePath: '/api/v3' }]
  ] as [string, Partial<GitHubOptions>][])('%s', async (_, options) => {
    const git = await twoSides(base, head)
    const [expected, { server, reader, source }] = [await local(git), await openRange(git, options)]
    expect(source.files).toEqual(expected.files)
    expect(source.files.filter(({ renamedFrom }) => renamedFrom)).toHaveLength(4)
    const paths = [...Object.keys(base), ...Object.keys(head), 'none', 'deep/none', 'same.txt/x', 'deep/a', '']
    for (const at of ['base', 'head'] as const) {
      expect(await read(source, at, ...paths)).toEqual(await read(expected, at, ...paths))
    }
    expect(server.requests).toHaveLength(reader.requests())
    expect(server.problems).toEqual([])
  })

  test('nothing differs', async () => {
    const git = await twoSides(base, {})
    const { source } = await openRange(git)
    expect(source.files).toEqual([])
    git.branch('same', 'base')
    git.git('update-ref', 'refs/heads/head', 'base')
    const { source: none, server } = await openRange(git)
    expect(none.files).toEqual([])
    expect(server.requests).toHaveLength(0)
  })
})

test('the policy is read at its own commit, through links and folders that are not', async () => {
  const git = await makeRepository()
  git.commit({ '.github/weighbridge.yml': 'version: 1\n', x: '1' })
  git.branch('base')
  git.branch('head')
  git.commit({ x: '2' })
  git.switchTo('main')
  git.commit({ progress: 'p', policy: { symlink: '.github/weighbridge.yml' } })
  const { source, reader } = await openRange(git)
  expect(source.policyTip).toEqual({ commit: git.id('main'), ref: 'main' })
  const before = reader.requests()
  expect(await read(source, 'policy', '.github/weighbridge.yml')).toEqual([`file: ${hex('version: 1\n')}`])
  // its root, and the text; the folder is the base side's
  expect(reader.requests() - before).toBe(2)
  expect(await read(source, 'policy', 'policy', 'none', '.github/none')).toEqual([
    `symlink: ${hex('.github/weighbridge.yml')}`,
    'absent',
    'absent'
  ])
})

describe('names that are not UTF-8', () => {
  test('are listed, and fail when read', async () => {
    const git = await twoSides({ x: '1' }, [[Buffer.from('caf\xe9.txt', 'latin1'), 'torch\n']])
    const { source } = await openRange(git)
    expect(source.files.map(({ path }) => path)).toEqual(['caf\ufffd.txt'])
    expect(await read(source, 'head', 'caf\ufffd.txt')).toEqual([
      'failed: its name is not UTF-8, and GitHub does not tell it'
    ])
  })

  test('two that look alike are one, and folders are told', async () => {
    const two = (inner: string): Files => [
      [Buffer.from(`a\xe8${inner}`, 'latin1'), '1'],
      [Buffer.from(`a\xe9${inner}`, 'latin1'), '2']
    ]
    const { source } = await openRange(await twoSides({ x: '1' }, two('')))
    expect(source.files.map(({ path }) => path)).toEqual(['a\ufffd'])
    await expect(openRange(await twoSides({ x: '1' }, two('/requirements.txt')))).rejects.toThrow(
      'two entries of a tree have the name a\ufffd'
    )
    const same = await openRange(await twoSides(two('/x'), { y: '1' }))
    expect(same.source.files.map(({ path }) => path)).toEqual(['y'])
  })
})

describe('limits', () => {
  test('one request for a binary and for a long text; too large is a reason', async () => {
    const files = { 'm.bin': Buffer.from([0, 1]), 'long.txt': 'x'.repeat(600_000), 'huge.txt': 'y'.repeat(700_000) }
    const { source, reader } = await openRange(await twoSides({ x: '1' }, files), {}, { blob: 650_000 })
    expect(reader.requests()).toBe(2)
    expect(await read(source, 'head', 'm.bin', 'long.txt', 'huge.txt')).toEqual([
      'file: 0001',
      `file: ${hex('x'.repeat(600_000))}`,
      'failed: it has 700000 bytes, the limit is 650000'
    ])
    // the binary is first asked for as text
    expect(reader.requests()).toBe(5)
  })

  test('all of one call', async () => {
    const { source } = await openRange(await twoSides({ x: '1' }, { a: 'aaaa', b: 'bbbb' }), {}, { call: 6 })
    expect(await read(source, 'head', 'a', 'b')).toEqual([
      `file: ${hex('aaaa')}`,
      'failed: with its 4 bytes, reading it would exceed the limit of 6'
    ])
    expect(await read(source, 'head', 'b')).toEqual([`file: ${hex('bbbb')}`])
  })

  test('a folder of which GitHub leaves out a part', async () => {
    const git = await twoSides({ x: '1' }, Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`f${at}`, 'x'])))
    await expect(openRange(git, { limits: { treeEntries: 5 } })).rejects.toThrow(
      /^the trees of base\.\.head could not be compared: GitHub omits part of the folder/
    )
  })
})

test('4,000 files stay within the budget', async () => {
  const numbers = Array.from({ length: 4000 }, (_, at) => at)
  const files = (of: string): Files =>
    Object.fromEntries(numbers.map(at => [`pkg/${at % 40}/${at}/requirements.txt`, `${of}==${at}\n`]))
  const { source, reader, server } = await openRange(await twoSides(files('torch'), files('jax')))
  expect(source.files).toHaveLength(4000)
  expect(reader.requests()).toBe(2)
  const paths = source.files.map(({ path }) => path)
  for (let start = 0; start < 4000; start += 500) {
    const part = paths.slice(start, start + 500)
    const [before, after] = [await read(source, 'base', ...part), await read(source, 'head', ...part)]
    expect([...before, ...after].every(text => text.startsWith('file: '))).toBe(true)
  }
  expect(reader.requests()).toBeLessThanOrEqual(8 + 4000 / 100 + 8000 / 50)
  expect(server.requests).toHaveLength(reader.requests())
  // both sides and the neighbours share what is the same
  const requests = reader.requests()
  await read(source, 'head', ...paths.slice(0, 100))
  expect(reader.requests()).toBe(requests)
})

describe('failures', () => {
  test('of the trees are told', async () => {
    const git = await twoSides({ x: '1' }, { x: '2' })
    const [server, reader] = await start(git)
    server.fail('/repos/acme/app/git/trees', { type: 'status', status: 502 })
    expect(await openGitHub(reader, rangeOf(git), never)).toEqual({
      reason: expect.stringMatching(/^the trees of base\.\.head .*GitHub failed \(502/) as string
    })
  })

  test('of content are reasons, one by one', async () => {
    const { server, source } = await openRange(await twoSides({ x: '1' }, { a: 'text', b: Buffer.from([0]) }))
    server.fail('/graphql', { type: 'status', status: 403, body: '{"message":"no"}' })
    expect(await read(source, 'head', 'a', 'none')).toEqual([
      expect.stringMatching(/^failed: POST .*may not/),
      'absent'
    ])
  })

  test('of one blob do not harm another', async () => {
    const { server, source } = await openRange(await twoSides({ x: '1' }, { a: 'text', b: Buffer.from([0]) }))
    server.fail('/repos/acme/app/git/blobs', { type: 'status', status: 404 })
    expect(await read(source, 'head', 'a', 'b')).toEqual([
      `file: ${hex('text')}`,
      expect.stringMatching(/^failed: .*404/)
    ])
  })

  test('an answer that is not the blob', async () => {
    const { server, source } = await openRange(await twoSides({ x: '1' }, { b: Buffer.from([0]) }))
    server.fail('/repos/acme/app/git/blobs', {
      type: 'status',
      status: 200,
      body: 'AAAA'
    })
    expect(await read(source, 'head', 'b')).toEqual([expect.stringMatching(/^failed: .*something else than the blob/)])
  })

  test('a hung server and a deadline', async () => {
    const git = await twoSides({ x: '1' }, { x: '2' })
    const controller = new AbortController()
    const [server, reader] = await start(git, {}, controller.signal)
    server.fail(() => true, { type: 'hang' })
    setTimeout(() => {
      controller.abort()
    }, 50)
    expect(await openGitHub(reader, rangeOf(git), controller.signal)).toEqual({
      reason: 'timed out before GitHub had listed the changes'
    })
  })
})
