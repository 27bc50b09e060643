import { memorySource, type Texts } from '../../../test/helpers/memory-source.ts'
import { openReview } from '../session.ts'

const { signal } = new AbortController()
const policy = { text: "version: 1\nignore:\n  paths: ['examples/**', '**/package-lock.json']\n", path: 'policy.yml' }

/** The packages that a change of some files beside others that stay brings in. */
async function brought(unchanged: Texts, path: string, text: string): Promise<readonly string[]> {
  const source = memorySource({ ...unchanged, [path]: '' }, { ...unchanged, [path]: text })
  const session = await openReview({ source, policy, osv: 'database:/nowhere', facts: 'off', env: {}, signal })
  if (!('review' in session)) throw new Error(JSON.stringify(session))
  const { changes } = await session.review()
  return changes.flatMap(({ component }) => (component.kind === 'package' ? [component.name] : []))
}

const list = 'examples/requirements.txt'

test.each<[string, Texts]>([
  ['a list', { 'requirements.txt': `-r ${list}\n` }],
  [
    'a list that includes an ignored one',
    { 'requirements.txt': '-r examples/a.txt\n', 'examples/a.txt': '-r requirements.txt\n' }
  ],
  ['a script', { 'setup.sh': `pip install -r ${list}\n` }],
  ['a Dockerfile', { Dockerfile: `FROM scratch\nCOPY . .\nRUN pip install -r ${list}\n` }],
  ['a Makefile', { Makefile: `a:\n\tpip install -r ${list}\n` }],
  ['tox', { 'tox.ini': `[testenv]\ndeps = -r ${list}\n` }],
  ['a project', { 'pyproject.toml': `[tool.setuptools.dynamic]\ndependencies = {file = "${list}"}\n` }]
])('an ignored list is reviewed where it is named by %s', async (_, unchanged) => {
  expect(await brought(unchanged, list, 'shale==1.0\n')).toEqual(['shale'])
})

test('an ignored Dockerfile is reviewed where a script builds it', async () => {
  const unchanged = { 'setup.sh': 'docker build -f examples/Dockerfile .\n' }
  const text = 'FROM scratch\nRUN pip install shale==1.0\n'
  expect(await brought(unchanged, 'examples/Dockerfile', text)).toEqual(['shale'])
})

test.each<[string, Texts, string, string]>([
  ['nothing names it', { 'requirements.txt': '-r b.txt\n', 'b.txt': '' }, list, 'shale==1.0\n'],
  ['only ignored lists name it', { 'examples/a.txt': '-r requirements.txt\n' }, list, 'shale==1.0\n'],
  ['only ignored scripts name it', { 'examples/a.sh': `pip install -r ${list}\n` }, list, 'shale==1.0\n'],
  [
    'a manifest has it as its lockfile',
    { 'package.json': '{"dependencies": {"shale": "^1"}}' },
    'package-lock.json',
    '{"lockfileVersion": 3, "packages": {"node_modules/shale": {"version": "1.0.0"}}}'
  ]
])('an ignored file is left out where %s', async (_, unchanged, path, text) => {
  expect(await brought(unchanged, path, text)).toEqual([])
})
