import { reviewJson, type ReviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository, type FileContent } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

let database = ''

beforeAll(async () => {
  const dir = await makeFolder()
  const versions = ['1.0']
  const records = (ecosystem: string) => [advisory({ id: `MAL-2026-${ecosystem}`, name: 'evil', ecosystem, versions })]
  writeDatabase(dir, { PyPI: records('PyPI'), npm: records('npm') }, new Date().toISOString())
  database = `database:${dir}`
})

type Files = Readonly<Record<string, FileContent>>

async function review(before: Files, after: Files): Promise<{ code: number | null; review: ReviewJson }> {
  const repository = await makeRepository()
  const base = repository.commit(before)
  const head = repository.commit(after)
  return reviewJson(repository.dir, `${base}..${head}`, '--osv', database)
}

const recipe = 'pip install -r /tmp/list'
const step = JSON.stringify({ cells: [{ cell_type: 'code', source: ['!pip install -r deps/list'] }] })

test.each([
  ['requirements.txt', '-r deps/list\n'],
  ['requirements.txt', '-c deps/list\n'],
  ['Dockerfile', `FROM a\nCOPY deps/list /tmp/list\nRUN ${recipe}\n`],
  ['docker/gpu/Dockerfile', `FROM a\nRUN ${recipe}\n`],
  ['setup.py', 'import os\nsetup(install_requires=open(os.path.join("deps", "list")).read().split())\n'],
  ['setup.cfg', '[options]\ninstall_requires = file: deps/list\n'],
  ['pyproject.toml', '[tool.setuptools.dynamic]\ndependencies = { file = ["deps/list"] }\n'],
  ['Makefile', 'all:\n\tpip install -r deps/list\n'],
  ['ci/install.sh', 'cd ..\npip install -r deps/list\n'],
  ['.github/workflows/ci.yml', 'jobs:\n  a:\n    steps:\n      - run: pip install -r deps/list\n'],
  ['environment.yml', 'dependencies:\n  - pip:\n      - -r deps/list\n'],
  ['train.ipynb', step]
])('what an unchanged %s points at is read: %j', async (path, pointer) => {
  const before = { [path]: pointer, 'deps/list': 'torch\n' }
  const { code, review: result } = await review(before, { 'deps/list': 'torch\nevil\n' })
  expect([code, result.changes.map(({ component: { name, location } }) => `${location.path} ${name}`)]).toEqual([
    1,
    ['deps/list evil']
  ])
})

const list = { before: 'torch\n', after: 'torch\nevil==1.0\n' }

test.each<[string, Files, string, string]>([
  ['a list that nothing points at', {}, 'deps/list', 'deps/list'],
  ['a link to a list', { 'requirements.txt': { symlink: 'notes.md' } }, 'notes.md', 'requirements.txt'],
  ['an included link', { 'requirements.txt': '-r base\n', base: { symlink: 'notes.md' } }, 'notes.md', 'base'],
  [
    'a list in a folder that is a link',
    { Makefile: 'a:\n\tpip install -r pins/a.md\n', pins: { symlink: 'deps' } },
    'deps/a.md',
    'pins/a.md'
  ],
  ['a list behind a list', { 'requirements.txt': '-r base\n', base: '-r deps/a.md\n' }, 'deps/a.md', 'deps/a.md'],
  ['a name of something else', { 'requirements.txt': '-r a.yml\n' }, 'a.yml', 'a.yml']
])('%s', async (_, unchanged, path, told) => {
  const { code, review: result } = await review({ ...unchanged, [path]: list.before }, { [path]: list.after })
  const found = result.findings.map(({ ruleId, location }) => `${ruleId} ${location.path}:${location.startLine ?? 0}`)
  expect([code, found]).toEqual([1, expect.arrayContaining([`package-malicious ${told}:2`])])
})

const includes = { 'requirements.txt': '-r pins.txt\n', 'pins.txt': 'requests==2.31.0\n' }
const unreadable = 'litellm==1.82.7\n#\0\n'

test.each<[string, FileContent]>([
  ['a binary', unreadable],
  ['a link out of the repository', { symlink: '../../pins.txt' }],
  ['a longer text than is read', `${'# pinned\n'.repeat(300_000)}litellm==1.82.7\n`]
])('an included list that becomes %s is the gap that it is where its includer changes too', async (_, after) => {
  const alone = await review(includes, { 'pins.txt': after })
  const both = await review(includes, { 'pins.txt': after, 'requirements.txt': '-r pins.txt\n# changed\n' })
  expect(alone.review.gaps).toEqual([expect.objectContaining({ code: 'unreadable', subject: 'pins.txt' })])
  expect(alone.review.gaps).toEqual(both.review.gaps)
})

test.each<[string, string, string]>([
  ['requirements.txt', '-r deps.lst\n', 'deps.lst'],
  ['requirements.txt', '-c deps/torch.pip\n', 'deps/torch.pip'],
  ['requirements.txt', '-r pins.dat\n', 'pins.dat'],
  ['Makefile', 'all:\n\tpip install -r deps.lst\n', 'deps.lst'],
  ['.github/workflows/ci.yml', 'jobs:\n  a:\n    steps:\n      - run: pip install -r deps.lst\n', 'deps.lst'],
  ['setup.sh', 'pip install -r deps.lst\n', 'deps.lst'],
  ['setup.py', 'setup(install_requires=open("deps.lst").read().split())\n', 'deps.lst'],
  ['Dockerfile', 'FROM a@b\nRUN pip install -r /tmp/deps.lst\n', 'sub/deps.lst'],
  ['setup.cfg', '[options]\ninstall_requires = file: deps.lst\n', 'deps.lst'],
  ['README', '', 'deps/list'],
  ['README', '', 'base.txt']
])('a list that %s points at, or that was one, and cannot be read any more is a gap: %j', async (path, text, list) => {
  const before = { [path]: text, [list]: 'requests==2.31.0\n' }
  const { review: result } = await review(before, { [list]: unreadable })
  expect(result.gaps.map(gap => [gap.code, gap.location])).toEqual([['unreadable', { path: list, side: 'head' }]])
})

test.each<[string, string, string]>([
  ['Dockerfile', 'FROM a@b\nRUN pip install -r /tmp/pins.dat\n', 'pins.dat'],
  ['README', '', 'deps/list']
])('a list that begins with more comments than are looked into is a gap, beside %s', async (path, text, list) => {
  const before = { [path]: text, [list]: 'requests==2.31.0\n' }
  const { review: result } = await review(before, { [list]: `${'# pinned\n'.repeat(300_000)}litellm==1.82.7\n` })
  expect(result.gaps.map(gap => [gap.code, gap.subject])).toEqual([['unreadable', list]])
})

test('a script that cannot be read any more is a gap', async () => {
  const { review: result } = await review({ 'bin/setup': '#!/bin/sh\ntrue\n' }, { 'bin/setup': '#!/bin/sh\n\0' })
  expect(result.gaps.map(gap => [gap.code, gap.subject])).toEqual([['unreadable', 'bin/setup']])
})

test('a list that is included too deep to be found there is read as one', async () => {
  const chain = { 'requirements.txt': '-r a.dat\n', 'a.dat': '-r b.dat\n', 'b.dat': '-r c.dat\n' }
  const { code } = await review({ ...chain, 'c.dat': 'torch\n' }, { 'c.dat': 'torch\nevil==1.0\n' })
  expect(code).toBe(1)
})

test.each<[string, FileContent, FileContent]>([
  ['data', '\0\x01', '\0\x02'],
  ['bin/tool', '\x7fELF\0', '\x7fELF\0\0'],
  ['words.txt', 'some words, of no meaning\n', '\0'],
  ['model.bin', 'text', '\0']
])('a binary that nothing points at and that was no list is no gap: %s', async (path, before, after) => {
  const { code, review: result } = await review({ [path]: before, 'requirements.txt': '-r b\n' }, { [path]: after })
  expect([code, result.gaps]).toEqual([0, []])
})

test('a link that did not change is read as what it is named', async () => {
  const manifest = (dependencies: object): string => JSON.stringify({ dependencies })
  const { code, review: result } = await review(
    { 'package.json': { symlink: 'config/web' }, 'config/web': manifest({}) },
    { 'config/web': manifest({ evil: '1.0' }) }
  )
  expect([code, result.findings.map(({ ruleId }) => ruleId)]).toEqual([1, ['package-malicious']])
})

test.each([
  ['words', 'data/words.txt', 'evil\ntorch\n'],
  ['prose', 'LICENSE', 'evil things\nmay be done with a version >= 2\n'],
  ['settings', 'app.cfg', '[a]\nevil == 1\nb = 2\n'],
  ['addresses', 'urls.txt', 'https://index.example/a-1.0.tar.gz\nhttps://index.example/b-1.0.tar.gz\n'],
  ['arguments', 'args.txt', '--lr 0.1\n-c config.yml\n']
])('no list of requirements: %s', async (_, path, content) => {
  const unchanged = { 'setup.py': `setup(install_requires=load(), package_data="LICENSE")\n`, Dockerfile: 'FROM a@b\n' }
  const { code, review: result } = await review({ ...unchanged, [path]: '' }, { [path]: content })
  expect([code, result.changes, result.gaps]).toEqual([0, [], []])
})

test.each([
  ['bin/run', '#!/usr/bin/env bash\npip install evil==1.0\n'],
  ['tool', '#!/usr/bin/env -S uv run --script\n# /// script\n# dependencies = ["evil==1.0"]\n# ///\n'],
  ['.husky/pre-commit', 'npx evil@1.0\n'],
  ['Dockerfile', 'FROM a\nCMD ["uvx", "evil==1.0"]\n']
])('a program by its first line, its folder, or what starts it: %s', async (path, content) => {
  const { code, review: result } = await review({ [path]: '' }, { [path]: content })
  expect([code, result.findings.map(({ ruleId }) => ruleId)]).toEqual([
    1,
    expect.arrayContaining(['package-malicious'])
  ])
})

test('what is packed in a file of the repository is a gap', async () => {
  const content = JSON.stringify({ dependencies: { a: 'file:a.tgz' } })
  const { code, review: result } = await review({ 'package.json': '{}' }, { 'package.json': content })
  expect([code, result.gaps.map(gap => [gap.code, gap.location?.path])]).toEqual([0, [['not-covered', 'package.json']]])
})

const makefiles = Object.fromEntries(
  Array.from({ length: 201 }, (_, index) => [`m${index}/Makefile`, 'all:\n\ttrue\n'] as const)
)

test.each<[string, FileContent, boolean]>([
  ['a/train.py', 'import torch\nprint(torch)\n', false],
  ['README.md', '# Title\n\nInstall it with pip.\n', false],
  ['settings.json', '{"a": 1}\n', false],
  ['logo.png', 'torch\n', false],
  ['blob', '\0\0', false],
  ['empty', '', false],
  ['deps/words', 'torch\n', true],
  ['deps.md', 'torch==2.0\n# why\n', true],
  ['long.md', '# pinned\n'.repeat(300_000), true]
])(
  'of more files than are searched, whether they point at %s is not known only where it can be a list',
  async (path, content, told) => {
    const { review: result } = await review({ ...makefiles, [path]: 'x' }, { [path]: content })
    const unread = result.gaps.filter(({ reason }) => /whether they point pip at/.test(reason))
    expect(unread.map(({ subject }) => subject)).toEqual(told ? ['1 files'] : [])
  }
)
