import { memorySource, type Texts } from '../../../test/helpers/memory-source.ts'
import { defaultPolicy } from '../../policy/file/load.ts'
import { gather } from '../inventory/inventory.ts'
import { catalogue } from '../catalogue.ts'
import { mentionsIn } from './mentions.ts'

const { signal } = new AbortController()

/** What is told of the head side: `warn run.fish:1 pip install a`. */
async function told(base: Texts, head: Texts): Promise<readonly string[]> {
  const source = memorySource(base, head)
  const policy = defaultPolicy(catalogue)
  const evidence = await gather({ source, policy, external: [] }, signal)
  const { gaps } = await mentionsIn(source, policy, evidence, signal)
  return gaps
    .filter(({ code }) => code === 'unaccounted')
    .map(({ subject, location, atMost = 'warn' }) => {
      return `${atMost} ${location?.path ?? ''}:${location?.startLine ?? 0} ${subject}`
    })
}

test.each<[string, Texts, readonly string[]]>([
  ['a script that nothing reads', { 'run.fish': 'pip install a\n' }, ['warn run.fish:1 pip install a']],
  ['a file without a telling name', { tasks: 'x\npip install a\n' }, ['warn tasks:2 pip install a']],
  [
    'two on one line, of which one is read',
    { Dockerfile: 'FROM scratch\nRUN pip install a==2.0 && ./get "uvx b"\n' },
    ['warn Dockerfile:2 uvx b']
  ],
  ['what commands print for others', { 'run.sh': 'echo "npx -y a" | ./get\n' }, ['warn run.sh:1 npx -y a']],
  [
    'an index',
    { 'a.fish': 'set PIP_INDEX_URL=https://index.example/\n' },
    ['warn a.fish:1 PIP_INDEX_URL=https://index.example/']
  ],
  ['a load', { 'a.ts': 'x.from_pretrained("org/a")\n' }, ['warn a.ts:1 from_pretrained("org/a"']],
  [
    'code that may run with a model that only the run knows',
    { 'a.py': 'AutoModel.from_pretrained(args.model, trust_remote_code=True)\n' },
    ['warn a.py:1 trust_remote_code=True']
  ],
  [
    'leave to run code for a script that may load anything',
    { 'run.sh': 'python a.py --model org/b --trust-remote-code\nuv run b.py --trust_remote_code True\n' },
    ['warn run.sh:1 --trust-remote-code']
  ],
  [
    'a file that may run code when it is loaded',
    { 'a.py': 'torch.load(a, weights_only=False)\n' },
    ['warn a.py:1 weights_only=False']
  ],
  ['an exact version', { 'run.fish': 'pip install a==1.0\n' }, ['note run.fish:1 pip install a==1.0']],
  ['what only the run knows', { 'run.fish': 'pip install $a\n' }, ['note run.fish:1 pip install $a']],
  [
    'what stands behind many words',
    { 'run.fish': `pip install ${'b==1.0 '.repeat(100)}a\n` },
    [expect.stringMatching(/^warn run\.fish:1 pip install b==1\.0/)]
  ],
  ['documentation', { 'README.md': 'pip install a\n' }, ['note README.md:1 pip install a']],
  ['a test', { 'tests/run.fish': 'pip install a\n' }, ['note tests/run.fish:1 pip install a']],
  ['a comment', { 'run.sh': '# pip install a\n' }, ['note run.sh:1 pip install a']],
  ['an error message', { 'a.py': 'raise ImportError("pip install a")\n' }, ['note a.py:1 pip install a']]
])('%s is told of', async (_, head, expected) => {
  expect(await told({}, head)).toEqual(expected)
})

test.each<[string, Texts]>([
  [
    'commands that are read',
    { 'run.sh': 'pip install a && uv pip install b\nnpx -y c\n', Makefile: 'a:\n\tpip install b\n' }
  ],
  [
    'commands that bring nothing in',
    { 'run.fish': 'npm ci\npip install .\nuv sync\npip install -r requirements.txt\n' }
  ],
  ['what is only printed', { 'run.sh': 'echo "pip install a"\n' }],
  [
    'what is not run in a notebook',
    { 'a.ipynb': JSON.stringify({ cells: [{ cell_type: 'markdown', source: 'pip install a' }] }) }
  ],
  [
    'leave to run code of a model that is read',
    { 'run.sh': 'python a.py --model_name_or_path org/b --trust-remote-code\nvllm serve org/a --trust-remote-code\n' }
  ],
  [
    'leave that is refused',
    { 'run.sh': 'python a.py --trust-remote-code=false\npython a.py --trust_remote_code False\n' }
  ],
  ['models that are read', { 'a.py': 'AutoModel.from_pretrained("org/a", trust_remote_code=True)\n' }],
  [
    'an entry of a lockfile',
    { 'poetry.lock': '[[package]]\nname = "a"\nversion = "1"\ndescription = "pip install a"\n' }
  ],
  ['a made program for browsers', { 'a.js': `${'x'.repeat(6000)};run("pip install a")` }]
])('%s is accounted for', async (_, head) => {
  expect(await told({}, head)).toEqual([])
})

test('a file is told of once, at what counts most', async () => {
  const text = '# npx -y a\npip install b\nuvx c\n'
  expect(await told({}, { 'run.fish': text })).toEqual(['warn run.fish:2 pip install b'])
  const source = memorySource({}, { 'run.fish': text })
  const policy = defaultPolicy(catalogue)
  const { gaps } = await mentionsIn(source, policy, await gather({ source, policy, external: [] }, signal), signal)
  expect(gaps.map(({ reason }) => reason)).toEqual([
    'it looks like a command that installs something, but it could not be parsed, nor in 1 other place of the file'
  ])
})

test.each<[string, Texts, Texts, readonly string[]]>([
  ['stands', { 'run.fish': 'pip install a\n' }, { 'run.fish': 'pip install a\n\n' }, []],
  ['moves', { 'run.fish': 'pip install a\n' }, { 'b/run.fish': 'pip install a\n' }, []],
  ['is indented', { 'run.fish': 'pip install a\n' }, { 'run.fish': 'if true\n  pip   install a\nend\n' }, []],
  ['is removed', { 'run.fish': 'pip install a\n' }, { 'run.fish': '' }, []],
  [
    'is repeated',
    { 'run.fish': 'pip install a\n' },
    { 'run.fish': 'x\npip install a\npip install a\n' },
    ['warn run.fish:3 pip install a']
  ],
  [
    'leaves what is read',
    { 'run.sh': 'pip install a\n' },
    { 'run.fish': 'pip install a\n' },
    ['warn run.fish:1 pip install a']
  ],
  [
    'leaves a comment',
    { 'run.fish': '# pip install a\n' },
    { 'run.fish': 'pip install a\n' },
    ['warn run.fish:1 pip install a']
  ],
  [
    'leaves a test',
    { 'tests/run.fish': 'pip install a\n' },
    { 'run.fish': 'pip install a\n' },
    ['warn run.fish:1 pip install a']
  ]
])('what %s', async (_, base, head, expected) => {
  expect(await told(base, head)).toEqual(expected)
})

test('a text with more versions than are looked at is a gap', async () => {
  const pins = Array.from({ length: 20_001 }, (_, index) => `a${index}==1.0`)
  const source = memorySource({}, { 'notes.log': pins.join('\n') })
  const policy = defaultPolicy(catalogue)
  const evidence = await gather({ source, policy, external: [] }, signal)
  const { gaps } = await mentionsIn(source, policy, evidence, signal)
  expect(gaps).toContainEqual(expect.objectContaining({ code: 'limit-exceeded', subject: 'notes.log' }))
})

test('versions of which too many were refused before are a gap', async () => {
  const lines = Array.from({ length: 2001 }, (_, at) => `  - p${at}==1.0\n`).join('')
  const source = memorySource({ 'a.yml': `deny:\n${lines}` }, { 'a.yml': `packages:\n${lines}` })
  const policy = defaultPolicy(catalogue)
  const evidence = await gather({ source, policy, external: [] }, signal)
  const { gaps } = await mentionsIn(source, policy, evidence, signal)
  expect(gaps).toContainEqual(
    expect.objectContaining({ code: 'limit-exceeded', subject: 'versions that stood there before' })
  )
})
