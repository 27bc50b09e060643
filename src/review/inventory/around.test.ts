import { memorySource, type Texts } from '../../../test/helpers/memory-source.ts'
import { openReview } from '../session.ts'

const { signal } = new AbortController()
const policy = { text: 'version: 1\n', path: 'policy.yml' }

/** `level place` of what is said of unsafe loads, where some files stay as they are beside the change. */
async function said(base: Texts, head: Texts, unchanged: Texts = {}): Promise<readonly string[]> {
  const source = memorySource({ ...unchanged, ...base }, { ...unchanged, ...head })
  const session = await openReview({ source, policy, osv: 'database:/nowhere', facts: 'off', env: {}, signal })
  if (!('review' in session)) throw new Error(JSON.stringify(session))
  const { changes, findings } = await session.review()
  expect(changes.filter(({ component }) => component.kind === 'deserialization')).toEqual([])
  return findings
    .filter(({ ruleId }) => ruleId === 'unsafe-load')
    .map(({ level, messageId, location }) => `${level} ${messageId} ${location.path}:${location.startLine ?? 0}`)
}

const program = 'import torch\nmodel = torch.load(path)\n'
const lock = (version: string): string => `version = 1\n\n[[package]]\nname = "torch"\nversion = "${version}"\n`

test.each<[string, Texts, string[]]>([
  ['no lockfile', {}, ['note by-version a/b/x.py:2']],
  ['an old one beside it', { 'a/b/uv.lock': lock('2.5.1') }, ['warn by-version a/b/x.py:2']],
  ['an old one above', { 'uv.lock': lock('2.5.1') }, ['warn by-version a/b/x.py:2']],
  ['a new one above', { 'uv.lock': lock('2.7.0') }, []],
  ['a new one nearer than an old one', { 'uv.lock': lock('2.5.1'), 'a/uv.lock': lock('2.7.0') }, []],
  ['an old one in another folder', { 'c/uv.lock': lock('2.5.1') }, ['note by-version a/b/x.py:2']],
  ['a list of exact versions', { 'requirements.txt': 'torch==2.4.0\n' }, ['warn by-version a/b/x.py:2']],
  ['a manifest that admits new ones only', { 'pyproject.toml': '[project]\ndependencies = ["torch>=2.6"]\n' }, []],
  ['a lockfile that cannot be read', { 'uv.lock': '[[[' }, ['note by-version a/b/x.py:2']]
])('the version that decides: %s', async (_, unchanged, expected) => {
  expect(await said({}, { 'a/b/x.py': program }, unchanged)).toEqual(expected)
})

test('a lockfile that the change brings decides as well', async () => {
  const base = { 'x.py': 'import torch\n', 'uv.lock': lock('2.5.1') }
  expect(await said(base, { 'x.py': program, 'uv.lock': lock('2.7.0') })).toEqual([])
})

test('what was there is no news, also where the text around it changes', async () => {
  const before = 'import pickle\ndef f(p):\n  return pickle.load(p)\n'
  expect(await said({ 'x.py': before }, { 'x.py': `import os\n${before.replaceAll('p)', 'path)')}` })).toEqual([])
  expect(await said({ 'x.py': before }, { 'x.py': `${before}pickle.load(q)\n` })).toEqual(['warn format x.py:4'])
})

test.each([
  ['x.py', 'warn'],
  ['tests/x.py', 'note'],
  ['docs/x.py', 'note']
])('in %s it is a %s', async (path, level) => {
  expect(await said({}, { [path]: 'import pickle\npickle.load(f)\n' })).toEqual([`${level} format ${path}:2`])
})

test('what an expression downloads blocks', async () => {
  const head = { 'x.py': 'import pickle, requests\npickle.loads(requests.get(u).content)\n' }
  expect(await said({}, head)).toEqual(['block fetched x.py:2'])
})

test('a notebook is read as well', async () => {
  const cell = { cell_type: 'code', source: ['import torch\n', 'torch.load(p, weights_only=False)'], outputs: [] }
  const head = { 'x.ipynb': JSON.stringify({ cells: [cell], nbformat: 4, nbformat_minor: 5, metadata: {} }, null, 1) }
  expect((await said({}, head)).map(line => line.split(' ').slice(0, 2))).toEqual([['warn', 'unprotected']])
})
