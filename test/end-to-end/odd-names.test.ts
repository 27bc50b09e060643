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
