import { memorySource, type Texts } from '../../../test/helpers/memory-source.ts'
import { mostPlaces } from '../../mentions/pins.ts'
import { defaultPolicy, parsePolicy } from '../../policy/file/load.ts'
import { gather } from '../inventory/inventory.ts'
import { catalogue } from '../catalogue.ts'
import { judge } from '../judge.ts'
import { mentionsIn } from './mentions.ts'

const { signal } = new AbortController()

const policyText =
  'version: 1\ndenied:\n  packages: ["pkg:pypi/bad", "pkg:npm/bad", "pkg:conda/bad"]\nignore:\n  paths: ["left/**"]\n'

/** What is said of packages that the head side only mentions: `block run.fish:1 bad`. */
async function told(base: Texts, head: Texts): Promise<readonly string[]> {
  const source = memorySource(base, head)
  const parsed = parsePolicy(policyText, 'policy.yml', catalogue, 'base')
  if (!('policy' in parsed)) throw new Error('the policy of this test is none')
  const { policy } = parsed
  const evidence = await gather({ source, policy, external: [] }, signal)
  const { changes } = await mentionsIn(source, policy, evidence, signal)
  const facts = { advisories: () => [], about: () => undefined }
  const { findings } = judge({ changes, inventory: { base: [], head: [] }, files: [] }, facts, policy)
  return findings.map(({ level, location, component, related }) =>
    [
      level,
      `${location.path}:${location.startLine ?? 0}`,
      component?.name,
      ...related.map(({ startLine }) => startLine)
    ].join(' ')
  )
}

const pin = 'bad==1.2'

test.each<[string, Texts, readonly string[]]>([
  ['in a script that nothing reads', { 'run.fish': `pip install ${pin}\n` }, ['block run.fish:1 bad']],
  ['in a variable', { 'run.fish': `set X ${pin}\n` }, ['warn run.fish:1 bad']],
  ['in a variable of a program', { 'a.py': `WANTED = ['${pin}']\n` }, ['warn a.py:1 bad']],
  ['in a variable of a script', { 'a.sh': `WANTED="${pin}"\n` }, ['warn a.sh:1 bad']],
  ['in a call of a manifest', { 'setup.py': `wanted.append('${pin}')\n` }, ['block setup.py:1 bad']],
  ['in prose', { 'INSTALL.md': `pip install ${pin}\n` }, ['note INSTALL.md:1 bad']],
  [
    'in the policy of the gate',
    { '.github/weighbridge.yml': 'denied:\n- pkg:pypi/bad@1.2\n' },
    ['note .github/weighbridge.yml:1 bad']
  ],
  [
    'several times in a file',
    { 'run.fish': `set X ${pin}\nset Y ${pin}\npip install ${pin}\n` },
    ['block run.fish:3 bad', 'warn run.fish:1 bad 2']
  ],
  ['of npm', { 'run.fish': 'npx bad@1.2.3\n' }, ['block run.fish:1 bad']],
  ['of npm, installed by uv', { 'run.fish': 'uvx bad@1.2.3\n' }, ['block run.fish:1 bad']],
  ['of an ecosystem without advisories', { 'x.cfg': 'pkg:conda/bad@1.2\n' }, ['warn x.cfg:1 bad']],
  [
    'beside a component of the same name',
    { Dockerfile: `FROM scratch\nRUN pip install bad==1.1 && ./get "uvx ${pin}"\n` },
    ['block Dockerfile:2 bad']
  ],
  [
    'in place of which uv takes a member of the workspace',
    {
      'pyproject.toml': `[project]\nname = "a"\ndependencies = ["${pin}"]\n[tool.uv.sources]\nbad = {workspace = true}\n`
    },
    ['warn pyproject.toml:3 bad']
  ],
  [
    'in the name of an archive of the repository',
    { 'package.json': '{"dependencies": {"bad": "file:./bad-1.2.3.tgz"}}' },
    ['warn package.json:1 bad']
  ],
  [
    'under the name of weights',
    { 'site/start.pth': `import os; os.system("pip install ${pin}")\n` },
    ['block site/start.pth:1 bad']
  ],
  ['under the name of a program', { 'run.bin': `#!/bin/sh\npip install ${pin}\n` }, ['block run.bin:2 bad']],
  ['apart from its name', { 'tasks.yml': '- pip:\n    name: bad\n    version: 1.2.0\n' }, ['warn tasks.yml:2 bad']],
  [
    'in a variable of the same file',
    {
      'ci/a.pipe':
        'on: push\nenv:\n  V: 1.2.0\njobs:\n  a:\n    runs-on: x\n    steps:\n    - run: pip install bad==${{ env.V }}\n'
    },
    ['warn ci/a.pipe:8 bad']
  ],
  ['in a variable that names it', { '.env': 'BAD_VERSION=1.2.0\n' }, ['warn .env:1 bad', 'warn .env:1 bad']],
  ['of a tarball', { 'run.fish': 'npm i https://host.example/bad/-/bad-1.2.3.tgz\n' }, ['block run.fish:1 bad']],
  ['behind a NUL', { 'run.task': `#!/bin/sh\n#\u0000\npip install ${pin}\n` }, ['block run.task:3 bad']],
  ['next to what is taken away', { 'run.fish': `pip uninstall ${pin}\n` }, ['note run.fish:1 bad']]
])('a denied version %s', async (_, head, expected) => {
  expect(await told({ 'README.md': '' }, { 'README.md': '', ...head })).toEqual(
    expected.map(one => one.replace('weighbridge.yml:1', 'weighbridge.yml:2'))
  )
})

test.each<[string, Texts, Texts]>([
  ['what an extractor reads', {}, { 'requirements.txt': `${pin}\n` }],
  ['what stood there', { 'run.fish': `pip install ${pin}\n` }, { 'run.fish': `\n  pip  install ${pin}\n# more\n` }],
  ['what moves to another file', { 'a.fish': `pip install ${pin}\n` }, { 'b.fish': `x\npip install ${pin}\n` }],
  ['what goes', { 'run.fish': `pip install ${pin}\n` }, { 'run.fish': 'pip install good==1.2\n' }],
  ['what the policy ignores', {}, { 'left/run.fish': `pip install ${pin}\n` }],
  ['other versions and packages', {}, { 'run.fish': 'pip install bad-1==1.2 && npx bad.js@1.2.3\n' }],
  ['a comparison', {}, { 'a.py': 'if bad==1: pass\nif (bad == 1.5): pass\n' }],
  [
    'what is no text',
    {},
    { 'x.bin': `${'\u0000a\u0001'.repeat(40)}pip install ${pin}`, 'x.dat': `\u0000\u0001\u0000pip install ${pin}` }
  ]
])('says nothing of %s', async (_, base, head) => {
  expect(await told({ 'README.md': '', ...base }, { 'README.md': '', ...head })).toEqual([])
})

test.each<[string, Texts, Texts, readonly string[]]>([
  ['refused', { 'a.yaml': `denied:\n- ${pin}\n` }, { 'a.yaml': `pip:\n- ${pin}\n` }, ['block a.yaml:2 bad']],
  ['refused by its file', { 'denylist.yaml': `- ${pin}\n` }, { 'pins.yaml': `- ${pin}\n` }, ['warn pins.yaml:1 bad']],
  [
    'in a comment of several lines',
    { 'a.ts': "/*\nexecSync('npx bad@1.2.3')\n*/" },
    { 'a.ts': "/*\n*/\nexecSync('npx bad@1.2.3')\n" },
    ['block a.ts:3 bad']
  ],
  [
    'under a key of no tool',
    { 'a.yaml': `skip:\n- ${pin}\n` },
    { 'a.yaml': `pip:\n- ${pin}\n` },
    ['block a.yaml:2 bad']
  ],
  [
    'given to a command that installs nothing',
    { 'a.hcl': 'command = "echo"\nargs = ["-y", "bad@1.2.3"]\n' },
    { 'a.hcl': 'command = "npx"\nargs = ["-y", "bad@1.2.3"]\n' },
    ['block a.hcl:2 bad']
  ],
  ['configured, and still is', { 'a.yaml': `x:\n- ${pin}\n` }, { 'a.yaml': `y:\n- ${pin}\n` }, []],
  ['installed, and is no more', { 'a.yaml': `pip:\n- ${pin}\n` }, { 'a.yaml': `y:\n- ${pin}\n` }, []],
  [
    'read by an extractor',
    { 'a.sh': `pip install ${pin}\n`, 'a.fish': `set X ${pin}\n` },
    { 'a.sh': '\n', 'a.fish': `set X ${pin}\n`, 'b.fish': `pip install ${pin}\n` },
    []
  ],
  ['only told of, and still is', { 'a.yaml': `denied:\n- ${pin}\n` }, { 'a.yaml': `x: 1\ndenied:\n- ${pin}\n` }, []]
])('a version that was %s', async (_, base, head, expected) => {
  expect(await told(base, head)).toEqual(expected)
})

const step = (command: string): string => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n    - run: ${command}\n`
const workflow = '.github/workflows/a.yml'

test.each<[string, Texts, Texts, readonly string[]]>([
  [
    'documentation by its folder',
    {},
    { [workflow]: step('sh docs/a'), 'docs/a': `pip install ${pin}\n` },
    ['block docs/a:1 bad']
  ],
  [
    'prose by its name',
    {},
    { [workflow]: step('sh ./README'), README: `pip install ${pin}\n` },
    ['block README:1 bad']
  ],
  ['a log by its name', { 'run.sh': 'sh a.log\n' }, { 'a.log': `pip install ${pin}\n` }, ['block a.log:1 bad']],
  [
    'a test',
    {},
    { Makefile: 'a:\n\t./tests/a.fish\n', 'tests/a.fish': `pip install ${pin}\n` },
    ['block tests/a.fish:1 bad']
  ],
  [
    'a list of what is denied',
    {},
    { 'run.sh': 'fish iocs.fish\n', 'iocs.fish': `set x ${pin}\n` },
    ['warn iocs.fish:1 bad']
  ],
  [
    'run by what is run',
    {},
    { 'run.sh': 'sh docs/a.txt\n', 'docs/a.txt': 'sh docs/b.txt\n', 'docs/b.txt': `pip install ${pin}\n` },
    ['block docs/b.txt:1 bad']
  ],
  [
    'ignored',
    {},
    { [workflow]: step('sh left/a.fish'), 'left/a.fish': `pip install ${pin}\n` },
    ['block left/a.fish:1 bad']
  ],
  [
    'ignored, by what did not change',
    { Makefile: 'a:\n\tsh left/a.fish\n' },
    { 'left/a.fish': `pip install ${pin}\n` },
    ['block left/a.fish:1 bad']
  ],
  [
    'unchanged, for the first time',
    { 'docs/a.sh': `pip install ${pin}\n` },
    { [workflow]: step('sh docs/a.sh') },
    ['block docs/a.sh:1 bad']
  ],
  [
    'an unchanged list, for the first time',
    { 'old/requirements.txt': `${pin}\n` },
    { 'requirements.txt': '-r old/requirements.txt\n' },
    ['block old/requirements.txt:1 bad']
  ],
  [
    'changed documentation, for the first time',
    { 'docs/a': `pip install ${pin}\n` },
    { [workflow]: step('sh docs/a'), 'docs/a': `pip install ${pin}\n# x\n` },
    ['block docs/a:1 bad']
  ]
])('what is run has the standing of what runs it: %s', async (_, base, head, expected) => {
  expect(await told(base, { ...base, ...head })).toEqual(expected)
})

test.each<[string, Texts, Texts, readonly string[]]>([
  [
    'documentation runs it',
    {},
    { 'docs/b.sh': 'sh docs/a.txt\n', 'docs/a.txt': `pip install ${pin}\n` },
    ['note docs/a.txt:1 bad']
  ],
  ['what is ignored runs it', {}, { 'left/b.sh': 'sh left/a.fish\n', 'left/a.fish': `pip install ${pin}\n` }, []],
  [
    'it is only printed',
    {},
    { 'run.sh': 'cat README.md\n', 'README.md': `pip install ${pin}\n` },
    ['note README.md:1 bad']
  ],
  [
    'it was run before',
    { 'docs/a.sh': `pip install ${pin}\n`, 'run.sh': 'sh docs/a.sh\n' },
    { 'run.sh': 'sh docs/a.sh --x\n' },
    []
  ],
  [
    'something else ran it before',
    { 'docs/a.sh': `pip install ${pin}\n`, Makefile: 'a:\n\tsh docs/a.sh\n' },
    { [workflow]: step('sh docs/a.sh') },
    []
  ]
])('what is not run has not: %s', async (_, base, head, expected) => {
  expect(await told({ 'README.md': '', ...base }, { 'README.md': '', ...base, ...head })).toEqual(expected)
})

test('a copy is news, also where it stood in another file', async () => {
  const line = `pip install ${pin}\n`
  expect(await told({ 'a.fish': line }, { 'a.fish': `${line}# x\n`, 'b.fish': line })).toEqual(['block b.fish:1 bad'])
})

test('files beyond the limits are one gap', async () => {
  const many = Object.fromEntries(Array.from({ length: 1003 }, (_, n) => [`deep/file-${n}.cfg`, 'x\n']))
  const source = memorySource({}, { ...many, 'top.cfg': 'x\n' })
  const parsed = parsePolicy(policyText, 'policy.yml', catalogue, 'base')
  if (!('policy' in parsed)) throw new Error('the policy of this test is none')
  const evidence = await gather({ source, policy: parsed.policy, external: [] }, signal)
  const { gaps } = await mentionsIn(
    source,
    parsed.policy,
    { ...evidence, contents: { base: new Map(), head: new Map() } },
    signal
  )
  expect(gaps.map(({ code, subject }) => [code, subject])).toEqual([['limit-exceeded', '4 further files']])
})

test('versions beyond the limit are one gap', async () => {
  const lines = Array.from({ length: 1005 }, (_, n) => `set X p${n}==1.2`)
  const source = memorySource({}, { 'run.fish': lines.join('\n') })
  const parsed = parsePolicy(policyText, 'policy.yml', catalogue, 'base')
  if (!('policy' in parsed)) throw new Error('the policy of this test is none')
  const evidence = await gather({ source, policy: parsed.policy, external: [] }, signal)
  const { changes, gaps } = await mentionsIn(source, parsed.policy, evidence, signal)
  expect(changes).toHaveLength(1000)
  expect(gaps.map(({ code, subject }) => [code, subject])).toEqual([['limit-exceeded', '5 further versions']])
})

test('a package that is read in very many places of a file is compared with each of its mentions', async () => {
  const head = { 'requirements.txt': `# bad==1.2\n${'bad==1.0\n'.repeat(30_000)}` }
  expect(await told({}, head)).toEqual(['note requirements.txt:1 bad'])
}, 60_000)

describe('a version in more places than are looked at', () => {
  const often = 'pip install a==1.2\n'.repeat(mostPlaces + 500)

  it('does not hide what stands behind it', async () => {
    expect(await told({}, { 'run.fish': `${often}pip install ${pin}\n` })).toEqual(['block run.fish:1501 bad'])
  })

  it('is a gap at the last place that was looked at', async () => {
    const source = memorySource({}, { 'run.fish': often })
    const policy = defaultPolicy(catalogue)
    const { gaps } = await mentionsIn(source, policy, await gather({ source, policy, external: [] }, signal), signal)
    expect(gaps.filter(({ code }) => code === 'limit-exceeded')).toMatchObject([
      {
        subject: 'run.fish',
        reason: 'it names a 1.2 in 1000 places or more, and none behind this one was looked at',
        location: { path: 'run.fish', startLine: 1000 }
      }
    ])
  })
})
