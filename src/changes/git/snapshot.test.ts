import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir, symlink, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { gitEnvironment, makeFolder, makeRepository, type TestRepository } from '../../../test/helpers/git.ts'
import type { Files } from '../../../test/helpers/git.ts'
import type { ChangeSource } from '../source.ts'
import { countUncommitted, openUncommitted } from './git.ts'
import type { Uncommitted } from './snapshot.ts'

const { signal } = new AbortController()
const outer = { ...process.env }

beforeAll(async () => {
  process.env['HOME'] = await makeFolder()
})

afterEach(() => {
  process.env = { ...outer, HOME: process.env['HOME'] }
})

/** A repository with its files checked out. */
async function checkedOut(files: Files): Promise<TestRepository> {
  const repository = await makeRepository()
  repository.commit(files)
  repository.git('reset', '--quiet', '--hard')
  return repository
}

function write({ dir }: TestRepository, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dir, path), text)
}

async function open(dir: string, tree: Uncommitted): Promise<ChangeSource> {
  const opened = await openUncommitted(dir, tree, signal)
  if ('reason' in opened) throw new Error(`${opened.reason} (${opened.hint ?? ''})`)
  return opened.source
}

async function failure(dir: string, tree: Uncommitted): Promise<string> {
  const opened = await openUncommitted(dir, tree, signal)
  return 'reason' in opened ? opened.reason : 'no failure'
}

/** What changed by path, with the text of the head side. */
async function changes(dir: string, tree: Uncommitted): Promise<Record<string, string>> {
  const source = await open(dir, tree)
  const blobs = await source.read(
    source.files.map(({ path }) => ({ at: 'head', path })),
    signal
  )
  const found = source.files.map(({ path }, index) => {
    const blob = blobs[index]
    return [path, blob !== undefined && 'bytes' in blob ? Buffer.from(blob.bytes).toString() : (blob?.type ?? '')]
  })
  await source.close()
  return Object.fromEntries(found) as Record<string, string>
}

/** Every file of the repository's own folder. Git renews the time of objects that a new tree has in common with it. */
function stateOf(dir: string): readonly string[] {
  return readdirSync(join(dir, '.git'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => `${path} ${createHash('sha1').update(readFileSync(path)).digest('hex')}`)
    .sort()
}

test('what is staged, and the work tree with untracked files, but for ignored ones', async () => {
  const repository = await checkedOut({ a: '1\n', b: '1\n', '.gitignore': 'ignored\n', sub: null })
  write(repository, { a: '2\n', new: 'n\n', ignored: 'i\n' })
  repository.git('add', 'a')
  write(repository, { a: '3\n' })
  await unlink(join(repository.dir, 'b'))
  await mkdir(join(repository.dir, 'sub'))
  await symlink('a', join(repository.dir, 'link'))
  const before = stateOf(repository.dir)
  const own = await makeFolder()
  process.env['TMPDIR'] = own
  expect(await changes(repository.dir, 'index')).toEqual({ a: '2\n' })
  const all = { a: '3\n', b: 'absent', new: 'n\n', link: 'a' }
  expect(await changes(repository.dir, 'work-tree')).toEqual(all)
  expect(await changes(join(repository.dir, 'sub'), 'work-tree')).toEqual(all)
  expect(stateOf(repository.dir)).toEqual(before)
  expect(readdirSync(own)).toEqual([])
})

test('the range names HEAD, the tree, and the policy of HEAD', async () => {
  const repository = await checkedOut({ a: '1\n' })
  write(repository, { a: '2\n' })
  const source = await open(repository.dir, 'work-tree')
  const base = repository.id('HEAD')
  expect(source.range).toEqual({ spec: '--worktree', base, head: source.range.head, tree: 'work-tree' })
  expect(source.policyTip).toEqual({ commit: base, ref: 'HEAD' })
  expect(await source.list(signal)).toEqual({ entries: [{ path: 'a', type: 'file' }], whole: true })
  const [policy] = await source.read([{ at: 'policy', path: 'a' }], signal)
  expect(policy).toMatchObject({ bytes: Buffer.from('1\n') })
  await source.close()
})

test('a branch without a commit is compared with nothing', async () => {
  const repository = await makeRepository()
  write(repository, { a: '1\n' })
  expect(await changes(repository.dir, 'index')).toEqual({})
  expect(await changes(repository.dir, 'work-tree')).toEqual({ a: '1\n' })
  repository.git('add', 'a')
  expect(await changes(repository.dir, 'index')).toEqual({ a: '1\n' })
})

test('a file that is to be added later is not staged, and is in the work tree', async () => {
  const repository = await checkedOut({ a: '1\n' })
  write(repository, { later: 'l\n' })
  repository.git('add', '--intent-to-add', 'later')
  expect(await changes(repository.dir, 'index')).toEqual({})
  expect(await changes(repository.dir, 'work-tree')).toEqual({ later: 'l\n' })
})

test('merge conflicts are a clear failure, for both', async () => {
  const repository = await checkedOut({ a: '1\n' })
  const start = repository.id('HEAD')
  repository.commit({ a: '2\n' })
  repository.branch('other', start)
  repository.commit({ a: '3\n' })
  repository.git('reset', '--quiet', '--hard')
  expect(() => repository.git('-c', 'user.name=t', '-c', 'user.email=t@index.example', 'merge', 'main')).toThrow()
  for (const tree of ['index', 'work-tree'] as const) {
    expect(await failure(repository.dir, tree)).toBe('the index holds merge conflicts in a')
  }
})

test('what is not checked out of a sparse work tree is not deleted', async () => {
  const repository = await checkedOut({ 'in/a': '1\n', 'out/b': '1\n' })
  repository.git('sparse-checkout', 'set', 'in')
  expect(existsSync(join(repository.dir, 'out/b'))).toBe(false)
  write(repository, { 'in/a': '2\n' })
  expect(await changes(repository.dir, 'work-tree')).toEqual({ 'in/a': '2\n' })
})

test('a submodule that moved is one that moved', async () => {
  const [one, other] = ['1'.repeat(40), '2'.repeat(40)]
  const repository = await checkedOut({ a: '1\n', lib: { submodule: one } })
  repository.git('update-index', '--cacheinfo', `160000,${other},lib`)
  const source = await open(repository.dir, 'index')
  expect(source.files).toEqual([
    { path: 'lib', base: { type: 'submodule', id: one }, head: { type: 'submodule', id: other } }
  ])
  await source.close()
})

test('hooks and file system monitors do not run; filters do, as for `git add`', async () => {
  const repository = await checkedOut({ a: '1\n', '.gitattributes': '*.txt filter=upper\n' })
  const ran = join(repository.dir, '.git', 'ran')
  const hook = join(repository.dir, '.git', 'monitor')
  writeFileSync(hook, `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 })
  await mkdir(join(repository.dir, '.git', 'hooks'), { recursive: true })
  writeFileSync(join(repository.dir, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 })
  repository.config('core.fsmonitor', hook)
  repository.config('filter.upper.clean', 'tr a-z A-Z')
  write(repository, { 'b.txt': 'abc\n' })
  expect(await changes(repository.dir, 'work-tree')).toEqual({ 'b.txt': 'ABC\n' })
  expect(existsSync(ran)).toBe(false)
})

test('a submodule is not looked into: its own filters do not run, and where it moved is seen', async () => {
  const repository = await checkedOut({ a: '1\n' })
  const sub = join(repository.dir, 'sub')
  const inSub = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@index.example', '-C', sub, ...args], {
      env: gitEnvironment
    })
      .toString()
      .trim()
  execFileSync('git', ['init', '--quiet', sub], { env: gitEnvironment })
  write(repository, { 'sub/.gitattributes': '* filter=own\n', 'sub/f': '1\n' })
  inSub('add', '.')
  inSub('commit', '--quiet', '--message=1')
  repository.git('update-index', '--add', '--cacheinfo', `160000,${inSub('rev-parse', 'HEAD')},sub`)
  const ran = join(repository.dir, '.git', 'ran')
  inSub('config', 'filter.own.clean', `touch '${ran}'; cat`)
  write(repository, { 'sub/f': '2\n', b: '1\n' })
  expect(await changes(repository.dir, 'work-tree')).toEqual({ b: '1\n', sub: 'failed' })
  expect(existsSync(ran)).toBe(false)
  inSub('-c', 'filter.own.clean=', 'commit', '--quiet', '--all', '--message=2')
  const source = await open(repository.dir, 'work-tree')
  const id = inSub('rev-parse', 'HEAD')
  expect(source.files.find(({ path }) => path === 'sub')?.head).toEqual({ type: 'submodule', id })
  await source.close()
  expect(existsSync(ran)).toBe(false)
})

test('a file that changed in the second in which the index was written is seen, whatever its size', async () => {
  const repository = await checkedOut({ a: '1\n' })
  const path = join(repository.dir, 'a')
  const { atime, mtime } = statSync(path)
  writeFileSync(path, '2\n')
  utimesSync(path, atime, mtime)
  utimesSync(join(repository.dir, '.git/index'), atime, mtime)
  expect(await changes(repository.dir, 'work-tree')).toEqual({ a: '2\n' })
})

test('the index that git gives to the hooks of `commit -a` is the one that is reviewed', async () => {
  const repository = await checkedOut({ a: '1\n' })
  write(repository, { a: '2\n' })
  const index = join(repository.dir, '.git', 'index.lock')
  execFileSync('git', ['-C', repository.dir, 'add', 'a'], { env: { ...gitEnvironment, GIT_INDEX_FILE: `${index}.x` } })
  process.env['GIT_INDEX_FILE'] = `${index}.x`
  expect(await changes(repository.dir, 'index')).toEqual({ a: '2\n' })
  process.env['GIT_INDEX_FILE'] = join(await makeFolder(), 'index')
  expect(await changes(repository.dir, 'index')).toEqual({})
})

test('where there is no work tree, there is nothing uncommitted', async () => {
  const repository = await checkedOut({ a: '1\n' })
  const bare = await repository.clone({ bare: true })
  expect(await failure(bare.dir, 'index')).toMatch(/is not in a work tree/)
  expect(await failure(await makeFolder(), 'index')).toMatch(/is not in a git repository/)
})

test('a repository within the work tree that has no commit is told', async () => {
  const repository = await checkedOut({ a: '1\n' })
  const inner = join(repository.dir, 'inner')
  await mkdir(inner)
  execFileSync('git', ['init', '--quiet', inner], { env: gitEnvironment })
  write(repository, { 'inner/x': '1\n' })
  expect(await failure(repository.dir, 'work-tree')).toMatch(/git could not read the work tree: /)
})

describe('how many files are not as HEAD has them', () => {
  const counted = ({ dir, id }: TestRepository): Promise<number | undefined> =>
    countUncommitted(dir, id('HEAD'), signal)

  test('counts what is staged, changed and untracked', async () => {
    const repository = await checkedOut({ a: '1\n', b: '1\n' })
    expect(await counted(repository)).toBe(0)
    write(repository, { a: '2\n', b: '2\n', new: '1\n' })
    repository.git('add', 'a')
    expect(await counted(repository)).toBe(3)
    expect(await countUncommitted(repository.dir, 'f'.repeat(40), signal)).toBeUndefined()
  })

  test('runs no filter, and says nothing where nothing is checked out', async () => {
    const repository = await checkedOut({ 'a.txt': '1\n', '.gitattributes': '*.txt filter=x\n' })
    const ran = join(repository.dir, '.git', 'ran')
    repository.config('filter.x.clean', `touch '${ran}'; cat`)
    repository.config('filter.x.required', 'true')
    write(repository, { 'a.txt': '2\n' })
    expect(await counted(repository)).toBe(1)
    expect(existsSync(ran)).toBe(false)
    const bare = await makeRepository()
    bare.commit({ a: '1\n' })
    expect(await counted(bare)).toBeUndefined()
  })
})
