import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { makeFolder, makeRepository } from '../../../test/helpers/git.ts'
import type { Files, TestRepository } from '../../../test/helpers/git.ts'
import { findGit } from './process.ts'
import { openGit } from './git.ts'
import type { At, Blob, ChangeSource } from '../source.ts'

const { signal } = new AbortController()
const outer = { ...process.env }
const realGit = findGit() ?? ''

beforeAll(async () => {
  process.env['HOME'] = await makeFolder()
})

afterEach(() => {
  for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) Reflect.deleteProperty(process.env, name)
  process.env['PATH'] = outer['PATH']
})

async function open(dir: string, spec?: string, limits = {}): Promise<ChangeSource> {
  const opened = await openGit(dir, spec, signal, limits)
  if ('reason' in opened) throw new Error(`${opened.reason} (${opened.hint ?? ''})`)
  return opened.source
}

async function problem(dir: string, spec?: string): Promise<string> {
  const opened = await openGit(dir, spec, signal)
  return 'reason' in opened ? `${opened.reason} | ${opened.hint ?? ''}` : 'no problem'
}

async function read(source: ChangeSource, at: At, ...paths: string[]): Promise<string[]> {
  const blobs = await source.read(
    paths.map(path => ({ at, path })),
    signal
  )
  return blobs.map(shown)
}

function shown(blob: Blob): string {
  if (blob.type === 'absent' || blob.type === 'stored') return blob.type
  if (blob.type === 'failed') return `failed: ${blob.reason}`
  return `${blob.type}: ${Buffer.from(blob.bytes).toString('utf8')}`
}

async function twoCommits(base: Files, head: Files): Promise<TestRepository> {
  const repo = await makeRepository()
  repo.commit(base)
  repo.commit(head)
  return repo
}

/** Puts a git in front of the real one: a shell script in which `$GIT` is the real one. */
async function wrapGit(script: string): Promise<string> {
  const folder = await makeFolder()
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nGIT=${realGit}\nLOG=${folder}/log\n${script}\n`)
  chmodSync(join(folder, 'git'), 0o755)
  process.env['PATH'] = `${folder}:${outer['PATH'] ?? ''}`
  return join(folder, 'log')
}

describe('the range', () => {
  let repo: TestRepository
  let first: string
  let onMain: string
  let onTopic: string

  beforeAll(async () => {
    repo = await makeRepository()
    first = repo.commit({ a: '1', kept: 'k' })
    repo.branch('topic')
    onTopic = repo.commit({ t: 'topic' })
    repo.switchTo('main')
    onMain = repo.commit({ m: 'main' })
    repo.switchTo('topic')
  })

  test.each([
    ['main..topic', () => ({ base: onMain, head: onTopic, tip: onMain, ref: 'main', files: ['m', 't'] })],
    ['main...topic', () => ({ base: first, head: onTopic, tip: onMain, ref: 'main', files: ['t'] })],
    ['main...', () => ({ base: first, head: onTopic, tip: onMain, ref: 'main', files: ['t'] })],
    ['..main', () => ({ base: onTopic, head: onMain, tip: onTopic, ref: 'HEAD', files: ['m', 't'] })],
    ['HEAD~1..HEAD', () => ({ base: first, head: onTopic, tip: first, ref: 'HEAD~1', files: ['t'] })]
  ])('%s', async (spec, expected) => {
    const { range, policyTip, files } = await open(repo.dir, spec)
    const { base, head, tip, ref, files: paths } = expected()
    expect(range).toEqual({ spec, base, head })
    expect(policyTip).toEqual({ commit: tip, ref })
    expect(files.map(({ path }) => path)).toEqual(paths)
  })

  test('without one: from the merge base with the default branch of origin', async () => {
    repo.switchTo('main')
    const clone = await repo.clone()
    clone.branch('work', 'HEAD~1')
    const head = clone.commit({ w: 'work' })
    const { range, policyTip } = await open(clone.dir)
    expect(range).toEqual({ spec: 'origin/main...HEAD', base: first, head })
    expect(policyTip).toEqual({ commit: onMain, ref: 'origin/main' })
    clone.git('remote', 'rename', 'origin', 'upstream')
    expect((await open(clone.dir)).policyTip.ref).toBe('upstream/main')
    repo.switchTo('topic')
  })

  test('of several merge bases it is the one that git takes', async () => {
    const cross = await makeRepository()
    const root = cross.commit({ r: '1' })
    cross.branch('left')
    const left = cross.commit({ l: '1' })
    cross.branch('right', root)
    const right = cross.commit({ r2: '1' })
    cross.switchTo('left')
    cross.commit({ both: 'l' }, 'merge', [right])
    cross.switchTo('right')
    cross.commit({ both: 'r' }, 'merge', [left])
    const { range } = await open(cross.dir, 'left...right')
    expect([left, right]).toContain(range.base)
    expect(range.base).toBe(cross.git('merge-base', 'left', 'right'))
  })

  test.each([
    ['nowhere..HEAD', /^unknown revision nowhere \|/],
    ['HEAD..also/nowhere', /^unknown revision also\/nowhere \|/],
    ['HEAD~40..', /^unknown revision HEAD~40 \|/],
    ['^main..topic', /^unknown revision \^main \|/],
    ['main:a..topic', /^unknown revision main:a/],
    ['--all..HEAD', /"--all" is not a revision: it begins with a dash/],
    ['HEAD..--output=x', /"--output=x" is not a revision/],
    ['main', /"main" is not a range of two revisions \| write main\.\.HEAD/],
    ['HEAD', /"HEAD" is not a range of two revisions \| write main\.\.HEAD/],
    ['', /an empty text is not a range/],
    ['a\0b..HEAD', /NUL/],
    [undefined, /no remote has a default branch here \| say what to compare.*git remote set-head origin --auto/]
  ])('%j is told', async (spec, message) => {
    expect(await problem(repo.dir, spec)).toMatch(message)
  })

  test('unrelated histories have no merge base', async () => {
    const other = await makeRepository()
    other.commit({ a: '1' })
    other.branch('island', null)
    other.commit({ b: '1' })
    expect(await problem(other.dir, 'main...island')).toMatch(/no merge base.*fetch-depth: 0/)
    expect((await open(other.dir, 'main..island')).files).toHaveLength(2)
  })

  test('a shallow clone that is cut too short is named', async () => {
    const clone = await repo.clone({ depth: 1 })
    expect(await problem(clone.dir, 'HEAD~1..HEAD')).toMatch(/unknown revision HEAD~1.*shallow clone.*fetch-depth: 0/)
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'main')
    expect(await problem(clone.dir, 'FETCH_HEAD...HEAD')).toMatch(/no merge base.*shallow clone.*fetch-depth: 0/)
    expect((await open(clone.dir, 'FETCH_HEAD..HEAD')).files.map(({ path }) => path)).toEqual(['m', 't'])
  })
})

describe('the repository', () => {
  test('a folder in a work tree, a linked worktree, a bare clone', async () => {
    const repo = await twoCommits({ 'd/a': '1' }, { 'd/a': '2' })
    mkdirSync(join(repo.dir, 'd'))
    const linked = join(await makeFolder(), 'linked')
    repo.git('worktree', 'add', '--quiet', '--detach', linked)
    const bare = await repo.clone({ bare: true })
    for (const dir of [repo.dir, join(repo.dir, 'd'), join(repo.dir, '.git'), linked, bare.dir]) {
      const source = await open(dir, 'HEAD~1..HEAD')
      expect(source.files.map(({ path }) => path)).toEqual(['d/a'])
      expect(await read(source, 'base', 'd/a', 'a')).toEqual(['file: 1', 'absent'])
    }
  })

  test('of sha256', async () => {
    const repo = await makeRepository({ objectFormat: 'sha256' })
    repo.commit({ 'd/a': '1', 'd/b': 'beside' })
    repo.commit({ 'd/a': '2' })
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    expect(source.range.head).toHaveLength(64)
    expect(await read(source, 'head', 'd/a', 'd/b', 'd/c')).toEqual(['file: 2', 'file: beside', 'absent'])
  })

  test('none, no folder, no git, an old git, the repository of somebody else', async () => {
    const empty = await makeFolder()
    expect(await problem(empty, 'A..B')).toMatch(/is not in a git repository/)
    expect(await problem(join(empty, 'missing'), 'A..B')).toMatch(
      /^there is no folder \/.*missing \| name a repository/
    )
    expect(await problem((await makeRepository()).dir, 'HEAD..HEAD')).toMatch(/unknown revision HEAD/)
    const planted = dirname(await wrapGit('exec $GIT "$@"'))
    process.env['PATH'] = `.:${relative(process.cwd(), planted)}:${empty}`
    expect(await problem(empty, 'A..B')).toBe('git was not found in PATH | install git')
    await wrapGit('echo git version 2.17.1')
    expect(await problem(empty, 'A..B')).toBe('git version 2.17.1 is too old | git 2.30 or later is needed')
    await wrapGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec $GIT "$@"')
    const foreign = await twoCommits({ a: '1' }, { a: '2' })
    expect(await problem(foreign.dir, 'HEAD~1..HEAD')).toMatch(
      /(dubious ownership|unsafe repository)[^]*safe\.directory/
    )
  })
})

describe('what git is asked', () => {
  const asked = (log: string): string[] =>
    readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .flatMap(line => /(?:rev-parse|version|config|diff-tree|cat-file)/.exec(line)?.[0] ?? [])

  test('both ends in one question, and nothing of a clone that holds its objects', async () => {
    const repo = await twoCommits({ a: '1' }, { a: '2' })
    const log = await wrapGit('echo "$@" >> $LOG; exec $GIT "$@"')
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    expect(await read(source, 'head', 'a')).toEqual(['file: 2'])
    expect(asked(log)).toEqual(['rev-parse', 'diff-tree', 'cat-file', 'cat-file'])
  })

  test('each in a question of its own where git knows no absolute paths', async () => {
    const repo = await twoCommits({ a: '1' }, { a: '2' })
    const log = await wrapGit(
      'echo "$@" >> $LOG; case "$*" in *--path-format=*) echo --path-format=absolute;; esac; exec $GIT "$@"'
    )
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    expect(source.range).toEqual({ spec: 'HEAD~1..HEAD', base: repo.id('HEAD~1'), head: repo.id('HEAD') })
    expect(asked(log).filter(word => word === 'rev-parse')).toHaveLength(4)
    expect(asked(log)).toContain('version')
  })
})

describe('the files', () => {
  test('kinds of entries and of changes, ordered by bytes', async () => {
    const commit = 'c0ffee00c0ffee00c0ffee00c0ffee00c0ffee00'
    const repo = await twoCommits(
      { 'a.b': '1', 'a/c': '1', mode: 'm', type: 'target', gone: 'g', mod: { submodule: commit.replace('c', 'd') } },
      {
        'a.b': '2',
        'a/c': '2',
        mode: { executable: 'm' },
        type: { symlink: 'target' },
        gone: null,
        mod: { submodule: commit },
        ä: 'new'
      }
    )
    // none of this may hide a change
    writeFileSync(join(repo.dir, '.gitmodules'), '[submodule "mod"]\n\tpath = mod\n\turl = ./x\n\tignore = all\n')
    repo.config('diff.ignoreSubmodules', 'all')
    repo.config('submodule.mod.ignore', 'all')
    repo.config('diff.renames', 'copies')
    repo.config('diff.relative', 'true')
    repo.config('core.quotePath', 'true')
    const { files } = await open(repo.dir, 'HEAD~1..HEAD')
    const blob = (revision: string): string => repo.id(revision)
    expect(files).toEqual([
      { path: 'a.b', base: { type: 'file', id: blob('HEAD~1:a.b') }, head: { type: 'file', id: blob('HEAD:a.b') } },
      { path: 'a/c', base: { type: 'file', id: blob('HEAD~1:a/c') }, head: { type: 'file', id: blob('HEAD:a/c') } },
      { path: 'gone', base: { type: 'file', id: blob('HEAD~1:gone') } },
      {
        path: 'mod',
        base: { type: 'submodule', id: commit.replace('c', 'd') },
        head: { type: 'submodule', id: commit }
      },
      { path: 'mode', base: { type: 'file', id: blob('HEAD:mode') }, head: { type: 'file', id: blob('HEAD:mode') } },
      { path: 'type', base: { type: 'file', id: blob('HEAD:type') }, head: { type: 'symlink', id: blob('HEAD:type') } },
      { path: 'ä', head: { type: 'file', id: blob('HEAD:ä') } }
    ])
  })

  test('a rename is the same blob, each old path once, its own name before others', async () => {
    const repo = await twoCommits(
      { 'a/x': 'same', 'b/y': 'same', 'c/edited': 'one\ntwo\nthree\nfour\n', kept: 'kept', link: { symlink: 'text' } },
      {
        'a/x': null,
        'b/y': null,
        'c/edited': null,
        link: null,
        'n/1': 'same',
        'n/2': 'same',
        'n/y': 'same',
        'd/edited': 'one\ntwo\nthree\nfour\nfive\n',
        copy: 'kept',
        text: 'text'
      }
    )
    const { files } = await open(repo.dir, 'HEAD~1..HEAD')
    const renames = files.flatMap(({ path, renamedFrom }) => (renamedFrom === undefined ? [] : [[path, renamedFrom]]))
    expect(renames).toEqual([
      ['n/1', 'a/x'],
      ['n/y', 'b/y']
    ])
  })

  test('two entries with one name in a tree are not a list of files', async () => {
    const repo = await makeRepository()
    const blobs = ['1', '2'].map(content => {
      repo.commit({ a: content })
      return Buffer.from(repo.id('HEAD:a'), 'hex')
    })
    const file = join(await makeFolder(), 'tree')
    writeFileSync(file, Buffer.concat(blobs.flatMap(id => [Buffer.from('100644 a\0'), id])))
    const tree = repo.git('hash-object', '-t', 'tree', '-w', '--literally', file)
    const commit = repo.git('-c', 'user.name=T', '-c', 'user.email=t@index.example', 'commit-tree', tree, '-m', 'twice')
    const empty = repo.git(
      '-c',
      'user.name=T',
      '-c',
      'user.email=t@index.example',
      'commit-tree',
      repo.git('mktree'),
      '-m',
      '0'
    )
    expect(await problem(repo.dir, `${empty}..${commit}`)).toMatch(/two entries of a tree have the name a/)
    const source = await open(repo.dir, `${commit}..${commit}`)
    expect(await read(source, 'head', 'a')).toEqual(['failed: two entries of its folder have this name'])
  })
})

describe('names', () => {
  const names = [
    'n\nl',
    't\tb',
    'q"q',
    "s's",
    'b\\s',
    '*',
    '[a]',
    ':(glob)**',
    '-rf',
    ' ',
    '\ufeffbom',
    'e\u0301',
    '\u00e9',
    '😀',
    '#',
    'HEAD',
    '~'
  ]

  test.each([...names, `deep/${'x'.repeat(300)}/y`])('%j in a changed file and beside one', async name => {
    const repo = await makeRepository()
    repo.commit({ [`folder ${name}/beside`]: 'b', [name]: '1' })
    repo.commit({ [name]: '2', [`folder ${name}/changed`]: 'c' })
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    expect(source.files.map(({ path }) => path).sort()).toEqual([name, `folder ${name}/changed`].sort())
    const paths = [name, `folder ${name}/beside`, `folder ${name}/changed`]
    expect(await read(source, 'head', ...paths)).toEqual(['file: 2', 'file: b', 'file: c'])
    expect(await read(source, 'base', ...paths)).toEqual(['file: 1', 'file: b', 'absent'])
  })

  test('bytes that are not UTF-8 are written \\xNN, and found again', async () => {
    const repo = await makeRepository()
    const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
    repo.commit([
      [latin('caf\xe9/beside'), 'b'],
      [latin('\xc3\xa9\xff'), '1']
    ])
    repo.commit([
      [latin('caf\xe9/new'), 'n'],
      [latin('\xc3\xa9\xff'), '2']
    ])
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    expect(source.files.map(({ path }) => path)).toEqual(['caf\\xe9/new', 'é\\xff'])
    expect(await read(source, 'head', 'caf\\xe9/beside', 'é\\xff', 'caf\\xe9/no')).toEqual([
      'file: b',
      'file: 2',
      'absent'
    ])
  })

  test('a name is never a pattern', async () => {
    const repo = await twoCommits({ 'req.txt': 'r', 'd/x': '1' }, { 'd/x': '2' })
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    const paths = [
      'req*',
      ':/req.txt',
      './req.txt',
      'd/../req.txt',
      '/req.txt',
      'd//x',
      'd/',
      '',
      'REQ.TXT',
      'req.txt/x'
    ]
    expect(await read(source, 'head', ...paths)).toEqual(paths.map(() => 'absent'))
  })
})

describe('reading', () => {
  test('both sides, neighbours and the policy at its tip', async () => {
    const repo = await makeRepository()
    repo.commit({
      a: 'a1',
      b: 'b1',
      '.github/weighbridge.yml': 'old',
      dir: { symlink: 'x' },
      sub: { submodule: '1'.repeat(40) }
    })
    repo.branch('topic')
    repo.commit({ a: 'a2', b: null, c: 'c2' })
    repo.switchTo('main')
    repo.commit({ '.github/weighbridge.yml': 'new', a: 'a3' })
    const source = await open(repo.dir, 'main...topic')
    const at = (side: At, path: string): { at: At; path: string } => ({ at: side, path })
    const policy = '.github/weighbridge.yml'
    const requests = [
      at('head', 'a'),
      at('base', 'a'),
      at('policy', 'a'),
      at('head', 'b'),
      at('base', 'b'),
      at('base', 'c'),
      at('head', 'c'),
      at('head', 'a'),
      at('policy', policy),
      at('head', policy),
      at('head', 'dir'),
      at('head', 'sub'),
      at('head', 'sub/file'),
      at('head', '.github'),
      at('head', 'none')
    ]
    expect((await source.read(requests, signal)).map(shown)).toEqual([
      'file: a2',
      'file: a1',
      'file: a3',
      'absent',
      'file: b1',
      'absent',
      'file: c2',
      'file: a2',
      'file: new',
      'file: old',
      'symlink: x',
      'failed: it is a submodule: its content is in another repository',
      'absent',
      'failed: it is a folder',
      'absent'
    ])
    expect(await source.read([], signal)).toEqual([])
    await source.close()
  })

  test('any content, of any size, byte by byte', async () => {
    const large = Buffer.alloc(3_000_000, 'line\r\n\0\xff', 'latin1')
    const contents: [string, Buffer][] = [
      ['empty', Buffer.alloc(0)],
      ['header', Buffer.from(`${'a'.repeat(40)} blob 4\nabcd\n${'b'.repeat(40)} missing\n`)],
      ['newlines', Buffer.from('\n\n\n')],
      ['crlf', Buffer.from('a\r\nb')],
      ['bytes', Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))],
      ['large', large],
      ['last', Buffer.from('last')]
    ]
    const repo = await makeRepository()
    repo.commit({ start: '' })
    repo.commit(contents)
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    const blobs = await source.read(
      contents.map(([path]) => ({ at: 'head', path })),
      signal
    )
    expect(
      blobs.map(blob =>
        'bytes' in blob ? Buffer.compare(Buffer.from(blob.bytes), contents.shift()?.[1] ?? large) : blob
      )
    ).toEqual(Array(7).fill(0))
  })

  test('limits are said with both sizes', async () => {
    const repo = await twoCommits(
      { a: '' },
      { a: 'x'.repeat(30), b: 'y'.repeat(60), c: 'z'.repeat(50), d: 'w'.repeat(40) }
    )
    const source = await open(repo.dir, 'HEAD~1..HEAD', { blob: 50, call: 100 })
    expect(await read(source, 'head', 'a', 'b', 'c', 'd', 'a')).toEqual([
      `file: ${'x'.repeat(30)}`,
      'failed: it has 60 bytes, the limit is 50',
      `file: ${'z'.repeat(50)}`,
      'failed: with its 40 bytes, reading it would exceed the limit of 100',
      `file: ${'x'.repeat(30)}`
    ])
  })

  test('a handful of processes, however many files', async () => {
    const many = (content: string): Record<string, string> =>
      Object.fromEntries(Array.from({ length: 800 }, (_, n) => [`d${n % 20}/f${n}`, `${content} ${n}`]))
    const repo = await twoCommits(
      { ...many('old'), ...Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`d${n}/kept`, `k${n}`])) },
      many('new')
    )
    const log = await wrapGit('echo "$@" >> $LOG; exec $GIT "$@"')
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    expect(source.files).toHaveLength(800)
    const requests = [
      ...source.files.flatMap(({ path }) => [
        { at: 'base' as const, path },
        { at: 'head' as const, path }
      ]),
      ...Array.from({ length: 20 }, (_, n) => ({ at: 'head' as const, path: `d${n}/kept` }))
    ]
    const blobs = (await source.read(requests, signal)).map(shown)
    expect(blobs.slice(-20)).toEqual(Array.from({ length: 20 }, (_, n) => `file: k${n}`))
    expect(blobs.filter(blob => /^file: (old|new) \d+$/.test(blob))).toHaveLength(1600)
    await read(source, 'base', ...Array.from({ length: 20 }, (_, n) => `d${n}/kept`))
    const processes = readFileSync(log, 'utf8').trim().split('\n')
    expect(processes.filter(args => args.includes('cat-file'))).toHaveLength(2)
    expect(processes.length).toBeLessThan(9)
  })

  test('a process that ends between two questions is started again, and no object is blamed', async () => {
    const repo = await twoCommits({ a: '1', b: '1' }, { a: '2', b: '2' })
    const log = await wrapGit('case "$*" in *cat-file*) echo $$ >> $LOG;; esac; exec $GIT "$@"')
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    expect(await read(source, 'head', 'a')).toEqual(['file: 2'])
    const started = readFileSync(log, 'utf8').trim().split('\n')
    for (const id of started) process.kill(Number(id), 'SIGKILL')
    expect(await read(source, 'base', 'a', 'b')).toEqual(['file: 1', 'file: 1'])
    await source.close()
  })

  test('questions at the same time are answered each with its own', async () => {
    const repo = await twoCommits({ a: '1', b: '1' }, { a: '2', b: '2' })
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    const both = await Promise.all([read(source, 'head', 'a', 'b'), read(source, 'base', 'b', 'a', 'none')])
    expect(both).toEqual([
      ['file: 2', 'file: 2'],
      ['file: 1', 'file: 1', 'absent']
    ])
    await source.close()
    expect(await read(source, 'head', 'a')).toEqual(['file: 2'])
  })

  test('a source that nobody closes does not keep the program running', async () => {
    const repo = await twoCommits({ a: '1' }, { a: '2' })
    const module = new URL('git.ts', import.meta.url).href
    const program = `
      const { openGit } = await import(${JSON.stringify(module)})
      const { source } = await openGit(${JSON.stringify(repo.dir)}, 'HEAD~1..HEAD', new AbortController().signal)
      const [blob] = await source.read([{ at: 'head', path: 'a' }], new AbortController().signal)
      console.log(blob.type)`
    const ran = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      encoding: 'utf8',
      timeout: 120_000
    })
    expect(ran.stdout).toBe('file\n')
    expect(ran.signal).toBeNull()
  })

  test('a damaged object and a missing one fail alone', async () => {
    const repo = await twoCommits({ a: '', b: '', c: '', d: '' }, { a: 'a2', b: 'b2', c: 'c2', d: 'd2' })
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    repo.removeObjects(repo.id('HEAD:c'))
    const id = repo.id('HEAD:b')
    const loose = join(repo.dir, '.git/objects', id.slice(0, 2), id.slice(2))
    chmodSync(loose, 0o644)
    writeFileSync(loose, 'damaged')
    const [a, b, c, d] = await read(source, 'head', 'a', 'b', 'c', 'd')
    expect([a, d]).toEqual(['file: a2', 'file: d2'])
    expect(b).toMatch(/^failed: (git could not read the object|the object is not in this clone)/)
    expect(c).toBe('failed: the object is not in this clone (partial clone?); nothing was fetched')
  })

  test('what is stopped fails and says so', async () => {
    const repo = await twoCommits({ a: '1' }, { a: '2' })
    const log = await wrapGit('case "$*" in *cat-file*) : > $LOG; exec sleep 600;; *) exec $GIT "$@";; esac')
    const source = await open(repo.dir, 'HEAD~1..HEAD')
    const controller = new AbortController()
    const reading = source.read([{ at: 'head', path: 'a' }], controller.signal)
    while (!existsSync(log)) await new Promise(resolve => setTimeout(resolve, 10))
    controller.abort()
    expect((await reading).map(shown)).toEqual(['failed: reading was stopped before its end'])
    expect((await source.read([{ at: 'head', path: 'b' }], controller.signal)).map(shown)).toEqual([
      expect.stringMatching(/^failed: .*reading was stopped/)
    ])
    const stopped = await openGit(repo.dir, 'HEAD~1..HEAD', controller.signal)
    expect(stopped).toEqual({ reason: 'timed out before git had listed the changes' })
  })
})

describe('what the repository says about git', () => {
  const notHere = 'failed: the object is not in this clone (partial clone?); nothing was fetched'
  let marker: string
  let evil: string

  beforeEach(async () => {
    const folder = await makeFolder()
    marker = join(folder, 'marker')
    evil = join(folder, 'evil')
    writeFileSync(evil, `#!/bin/sh\necho "$0 $@" >> ${marker}\nexec git-upload-pack "$@"\n`)
    chmodSync(evil, 0o755)
  })

  function plant(repo: TestRepository): void {
    const settings: Record<string, string> = {
      'remote.origin.uploadpack': evil,
      'core.fsmonitor': evil,
      'core.pager': evil,
      'core.sshCommand': evil,
      'core.gitProxy': evil,
      'core.askPass': evil,
      'core.editor': evil,
      'core.hooksPath': join(evil, '..'),
      'core.alternateRefsCommand': evil,
      'diff.external': evil,
      'diff.evil.command': evil,
      'diff.evil.textconv': evil,
      'filter.evil.smudge': evil,
      'filter.evil.clean': evil,
      'filter.evil.process': evil,
      'credential.helper': evil,
      'protocol.file.allow': 'always',
      'protocol.allow': 'always',
      'pager.diff-tree': evil,
      'pager.cat-file': evil
    }
    for (const [key, value] of Object.entries(settings)) repo.config(key, value)
    for (const name of ['cat-file', 'diff-tree', 'rev-parse', 'merge-base']) repo.config(`alias.${name}`, `!${evil}`)
  }

  test('is not run, and nothing is fetched: a partial clone without its blobs', async () => {
    const names = Array.from({ length: 300 }, (_, n) => `d/f${n}`)
    const all = (content: string): Record<string, string> =>
      Object.fromEntries(names.map(name => [name, content + name]))
    const attributes = { '.gitattributes': '* diff=evil filter=evil\n' }
    const origin = await twoCommits({ ...all('1'), ...attributes, beside: 'b' }, all('2'))
    for (const bare of [true, false]) {
      const clone = await origin.clone({ filter: 'blob:none', bare })
      // some of the missing ones are here after all
      for (const name of ['d/f7', 'd/f299']) clone.git('cat-file', 'blob', `HEAD:${name}`)
      plant(clone)
      const log = await wrapGit('echo "$@" >> $LOG; exec $GIT "$@"')
      const source = await open(clone.dir, 'HEAD~1..HEAD')
      expect(source.files).toHaveLength(300)
      const blobs = await read(source, 'head', ...names, 'beside', 'none')
      const expected = names.map(name => (name === 'd/f7' || name === 'd/f299' ? `file: 2${name}` : notHere))
      expect(blobs).toEqual([...expected, notHere, 'absent'])
      expect(await read(source, 'base', 'd/f7')).toEqual([notHere])
      expect(readFileSync(log, 'utf8').trim().split('\n').length).toBeLessThan(20)
      expect(existsSync(marker)).toBe(false)
      // the trap is a real one
      expect(() => clone.git('cat-file', 'blob', 'HEAD:d/f1')).not.toThrow()
      expect(readFileSync(marker, 'utf8')).toContain(evil)
      writeFileSync(marker, '')
      process.env['PATH'] = outer['PATH']
      marker = join(await makeFolder(), 'marker')
      writeFileSync(evil, `#!/bin/sh\necho "$0 $@" >> ${marker}\nexec git-upload-pack "$@"\n`)
    }
  })

  test.each(['GIT_NO_LAZY_FETCH', 'GIT_ALLOW_PROTOCOL'])('is not run by a git that knows nothing of %s', async name => {
    const origin = await twoCommits({ a: '1', b: '1' }, { a: '2', b: '2' })
    const withoutBlobs = await origin.clone({ filter: 'blob:none' })
    const withoutTrees = await origin.clone({ filter: 'tree:0' })
    plant(withoutBlobs)
    plant(withoutTrees)
    await wrapGit(`unset ${name}; exec $GIT "$@"`)
    expect(await read(await open(withoutBlobs.dir, 'HEAD~1..HEAD'), 'head', 'a', 'b')).toEqual([notHere, notHere])
    expect(await problem(withoutTrees.dir, 'HEAD~1..HEAD')).toMatch(/could not compare the trees/)
    expect(existsSync(marker)).toBe(false)
  })

  test('a clone without trees is no empty change', async () => {
    const origin = await twoCommits({ 'd/a': '1' }, { 'd/a': '2' })
    const clone = await origin.clone({ filter: 'tree:0' })
    plant(clone)
    expect(await problem(clone.dir, 'HEAD~1..HEAD')).toMatch(
      /could not compare the trees of HEAD~1\.\.HEAD.*nothing is fetched/
    )
    expect(existsSync(marker)).toBe(false)
  })

  test('replaced objects are read as they were', async () => {
    const repo = await twoCommits({ a: '1' }, { a: '2' })
    repo.git('replace', repo.id('HEAD:a'), repo.id('HEAD~1:a'))
    expect(await read(await open(repo.dir, 'HEAD~1..HEAD'), 'head', 'a')).toEqual(['file: 2'])
  })

  test('nor does what the environment says', async () => {
    const repo = await twoCommits({ a: '1' }, { a: '2' })
    const other = await twoCommits({ x: '1' }, { x: '2' })
    Object.assign(process.env, {
      GIT_DIR: join(other.dir, '.git'),
      GIT_WORK_TREE: other.dir,
      GIT_OBJECT_DIRECTORY: join(other.dir, '.git/objects'),
      GIT_NAMESPACE: 'n',
      GIT_EXTERNAL_DIFF: evil,
      GIT_PAGER: evil,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: evil,
      GIT_CONFIG_PARAMETERS: "'broken",
      GIT_LITERAL_PATHSPECS: '1',
      GIT_TRACE: '1'
    })
    expect((await open(repo.dir, 'HEAD~1..HEAD')).files.map(({ path }) => path)).toEqual(['a'])
    expect(existsSync(marker)).toBe(false)
  })
})
