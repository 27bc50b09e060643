import { contextOf } from '../extraction/context.ts'
import { pinsIn } from './pins.ts'
import { reachOf, standingOf } from './standing.ts'

const manifests = /^(?:setup\.py|package\.json|pyproject\.toml)$/

/** `ecosystem standing` of each pin in a text. */
function standings(path: string, text: string): readonly string[] {
  const within = { path, text, context: contextOf(path), isManifest: manifests.test(path) }
  return pinsIn(text).map(found => {
    const { pin, standing } = standingOf(found, within)
    return `${pin.ecosystem} ${standing}`
  })
}

test.each<[string, string, string, string?]>([
  ['a program behind a variable', 'a.sh', '$VENV/bin/pip install a==1.2'],
  ['a program in a variable', 'a.sh', '"${PIP3}" install -q a==1.2'],
  ['another version of the interpreter', 'a.sh', 'python3.11 -m pip --no-cache-dir install a==1.2'],
  ['a line that goes on', 'a.sh', 'pip install \\\n  -q \\\n  a==1.2'],
  ['behind another command', 'a.sh', 'echo hello && pip install a==1.2'],
  ['in a shell of a shell', 'a.sh', 'sh -c "cd x; pip install a==1.2"'],
  ['uv and a version behind an at sign', 'a.sh', '$BIN/uvx a@1.2.3'],
  ['a package of npm', 'a.sh', '$(which npx) -y @a/b@1.2.3', 'npm installed'],
  ['a prefix', 'a.sh', 'mise use -g npm:a@1.2.3 && npx npm:a@1.2.3', 'npm installed,npm installed'],
  ['an image', 'Dockerfile', 'RUN ["/opt/pip", "install", "a==1.2"]'],
  ['a pipeline nobody knows', 'ci.odd.yml', '- script: |\n    pip install a==1.2'],
  ['arguments beside a command', 'odd.yaml', 'x:\n  command: npx\n  args:\n    - -y\n    - a@1.2.3', 'npm installed'],
  ['arguments above a command', 'odd.json', '{"args": ["-y", "a@1.2.3"],\n "command": "npx"}', 'npm installed'],
  ['a call in Python', 'a.py', 'subprocess.run([sys.executable, "-m", "pip", "install", "a==1.2"])'],
  [
    'a call over several lines',
    'a.py',
    'subprocess.check_call(\n  [\n    "pip",\n    "install",\n    "a==1.2",\n  ]\n)'
  ],
  ['a call with a long text', 'a.py', 'os.system("""\npip install a==1.2\n""")'],
  ['a call in a script of Node', 'a.mjs', "execSync('npm i a@1.2.3')", 'npm installed'],
  ['a manifest', 'setup.py', 'r.append("a==1.2")'],
  [
    'a script of a manifest',
    'package.json',
    '{"name": "x", "scripts": {"postinstall": "npx a@1.2.3"}}',
    'npm installed'
  ],
  ['a key that installs', 'job.yaml', 'runtime:\n  pip_packages:\n  - a==1.2'],
  ['a key of a table', 'job.toml', '[env.dependencies]\nx = "a==1.2"'],
  ['a key of Python', 'job.py', 'Image(\n  python_packages=[\n    "a==1.2",\n  ]\n)'],
  ['a list under an odd name', 'list.odd', '# pins\na==1.2\nb>=1\n'],
  ['what replaces another', 'odd.json', '"overrides": {\n  "b": "npm:a@1.2.3"\n}', 'npm installed'],
  ['a script with a name of prose', 'notes.txt', '#!/bin/sh\npip install a==1.2'],
  ['settings at the start of a page', 'agent.md', '---\ncommand: npx\nargs: [-y, a@1.2.3]\n---\n', 'npm installed'],
  ['a comment before it on another line', 'a.sh', '# no\npip install a==1.2'],
  ['a word of praise behind it', 'a.sh', 'pip install a==1.2 # avoid'],
  ['beside a list of what is denied', 'odd.yaml', 'banned:\npip:\n- a==1.2'],
  ['behind a search', 'odd.yaml', 'setup: grep -q x y && pip install a==1.2'],
  ['behind a pattern of files', 'a.mjs', "const all = 'src/*'\nexecSync('npx a@1.2.3')", 'npm installed'],
  ['a factor on its own line', 'a.mjs', "x = 2\n  * execSync('npx a@1.2.3')", 'npm installed'],
  ['an option in a call of Lua', 'a.lua', "os.execute('pip install --q a==1.2')"],
  ['behind a list of what is left out', 'ray.yaml', '{"exclude": [], "pip": ["a==1.2"]}'],
  [
    'behind a list of what is denied',
    'a.json',
    '{"denied": ["b"], "dependencies": ["c==1.1", "a==1.2"]}',
    'pypi installed,pypi installed'
  ],
  ['behind a value that is left out', 'a.tf', 'x = { excluded = "x", pip_packages = ["a==1.2"] }'],
  ['a manifest of a cluster with a name of prose', 'migration-job.yaml', "args: ['pip install a==1.2']"],
  ['a script with a name of prose', 'contributing.fish', 'pip install a==1.2'],
  ['a configuration with a name of prose', 'security.toml', 'pip = ["a==1.2"]'],
  ['a list of words beside arguments', 'a.yaml', 'command:\n- npx\nargs:\n- a@1.2.3', 'npm installed'],
  ['a comment of XML in a value', 'a.xml', '<x a="<!--"/>\n<run>pip install a==1.2</run>']
])('installed: %s', (_, path, text, expected = 'pypi installed') => {
  expect(standings(path, text).join()).toBe(expected)
})

test.each<[string, string, string]>([
  ['a variable', 'a.sh', 'WANTED="a==1.2"'],
  ['what is printed', 'a.sh', 'echo "then run: pip install a==1.2"'],
  ['what is printed behind a semicolon', 'a.sh', 'echo "no; pip install a==1.2"'],
  ['an error', 'a.py', 'raise ImportError("run pip install a==1.2")'],
  ['an error over several lines', 'a.py', 'raise ImportError(\n  "run "\n  "pip install a==1.2"\n)'],
  ['a text of a program', 'a.ts', 'const hint = "pip install a==1.2"'],
  ['the name of a step', 'ci.yml', '- name: pip install a==1.2'],
  ['a list of a program', 'a.py', 'WANTED = ["a==1.2"]'],
  ['an install in a snapshot', '__snapshots__/a.sh', 'pip install a==1.2'],
  ['a command of a notebook that is kept as a program', 'a.py', '# !pip install a==1.2'],
  ['a list with a name of prose', 'list.md', 'a==1.2\nb==1.3\n'],
  ['an install in a test', 'tests/run.sh', '$X/pip install a==1.2'],
  ['instructions for agents', 'AGENTS.md', 'First run `pip install a==1.2`.'],
  ['what agents are told not to forget', 'AGENTS.md', 'Do not forget to run `pip install a==1.2`.'],
  ['what agents are told when something is missing', 'AGENTS.md', 'If there is no venv, run `pip install a==1.2`.'],
  ['what agents are told never to skip', 'CLAUDE.md', 'Never skip this: `pip install a==1.2`.'],
  ['what agents are told behind a warning', 'CLAUDE.md', 'Avoid conda. Run `pip install a==1.2`.'],
  ['a group whose name leaves something out', 'a.yaml', 'excluded_env:\n  pip:\n  - a==1.2'],
  ['a list of commands in a program', 'a.py', 'x = ["pip", "install", "a==1.2"]']
])('configured: %s', (_, path, text) => {
  expect([...new Set(standings(path, text))]).toEqual([expect.stringContaining('configured')])
})

test.each<[string, string, string]>([
  ['prose', 'docs/incident.md', 'Do not run `pip install a==1.2`.'],
  ['a changelog', 'CHANGELOG', '- drop a==1.2'],
  ['a changelog of another form', 'CHANGES.txt', 'pip install a==1.2'],
  ['a sentence', 'notes.txt', 'never install a==1.2 on a server'],
  ['a comment', 'a.sh', '# pip install a==1.2'],
  ['a comment at the end of a line', 'requirements.odd', 'b>=1 # a==1.2 is bad'],
  ['a comment of JavaScript', 'a.js', '// npm i a@1.2.3'],
  ['a comment of several lines', 'a.ts', '/**\n * npm i a@1.2.3\n */'],
  ['a comment of XML', 'a.xml', '<!-- npm i a@1.2.3 -->'],
  ['the documentation of a function', 'a.py', 'def f():\n  """Uses\n\n  pip install a==1.2\n  """'],
  ['what is taken away', 'a.sh', 'pip uninstall -y a==1.2'],
  ['what npm takes away', 'a.sh', 'npm rm -g a@1.2.3'],
  ['what uv takes away', 'a.sh', 'uv pip uninstall a==1.2'],
  ['what is searched for', 'a.sh', 'if grep -q "a==1.2" requirements.txt; then exit 1; fi'],
  ['a list of what is denied', 'odd.yaml', 'deny:\n  - a==1.2\n  - b@1.2.3'],
  ['a list of what is denied, nested', 'odd.json', '{"denied": {\n  "packages": [\n    "a==1.2"\n  ]\n}}'],
  ['a list of what is denied, by its table', 'odd.toml', '[blocklist]\npackages = ["a==1.2"]'],
  ['a list of what is denied, by its file', 'security/denylist.txt', 'a==1.2\nb==1.3\n'],
  ['a list of what is denied, in a program', 'a.py', 'MALICIOUS = {\n    "a==1.2",\n}'],
  ['what is replaced', 'package.json', '{"overrides": {"a@1.2.3": "1.2.4"}}'],
  ['what is replaced, by pnpm', 'odd.yaml', 'overrides:\n  a@1.2.3: 1.2.4'],
  ['a text of a test', 'tests/test_a.py', 'assert "a==1.2" not in text'],
  ['what agents are told not to do', 'AGENTS.md', 'Do not run `pip install a==1.2`.'],
  ['what agents are told never to do', 'AGENTS.md', 'Never do this: `pip install a==1.2`.'],
  ['what agents are told not to do any more', 'AGENTS.md', 'When it fails, do not run `pip install a==1.2`, ask.'],
  ['what agents are told is bad', 'AGENTS.md', 'Compromised: `pip install a==1.2`.'],
  ['what agents must not do', 'AGENTS.md', "You mustn't `pip install a==1.2`."],
  ['a list of what is denied, on one line', 'a.json', '{"pip": [], "denied": {"packages": ["b", "a==1.2"]}}'],
  ['a list of what is left out', 'a.yaml', 'exclude: [b, a==1.2]'],
  ['a list with a word in brackets', 'a.md', '- [malicious] a==1.2'],
  ['the name of a job', '.github/workflows/a.yml', 'jobs:\n  a:\n    name: a==1.2 must fail'],
  ['a statement about what is affected', 'vex.json', '{"statements": [{"products": [{"@id": "pkg:pypi/a@1.2"}]}]}'],
  ['what is deleted', '1.sql', "DELETE FROM pkgs WHERE spec = 'a==1.2';"],
  ['a changelog as data', 'changelog.yaml', 'fixed: a==1.2'],
  ['an example in an interface', 'openapi.yaml', 'examples:\n  a: a==1.2'],
  ['what agents are told of', 'AGENTS.md', 'We use a==1.2.'],
  ['a comment of Lua', 'a.lua', '-- pip install a==1.2'],
  ['a comment behind a pattern of files', 'a.ts', "const all = 'src/*'\n/*\n npm i a@1.2.3 */"],
  ['a description', 'renovate.json', '{"description": "a==1.2 is malicious"}'],
  ['a message of a rule', 'rule.yaml', 'message: a==1.2 is compromised'],
  ['a form', '.github/ISSUE_TEMPLATE/bug.yml', 'placeholder: a==1.2'],
  ['a patch', 'fix.patch', '-a==1.2']
])('told: %s', (_, path, text) => {
  expect([...new Set(standings(path, text).map(one => one.split(' ')[1]))]).toEqual(['told'])
})

test.each([['('], ['['], ['{'], ['a: '], ['"""'], ['#'], ['\\\n'], ['pip '], ['\n'], ['echo "'], ['-']])(
  'many pins after %j take bounded time',
  piece => {
    const text = `${piece.repeat(100_000)} a==1.2 ${`${piece} b==1.2 `.repeat(1000)}`
    const started = performance.now()
    standings('a.py', text)
    standings('a.sh', text)
    expect(performance.now() - started).toBeLessThan(8000)
  }
)

test.each([
  [1, 300, 'installed'],
  [1, 2500, 'installed'],
  [20_000, 300, 'installed'],
  [20_000, 2500, 'configured']
])('of %d versions, one %d characters behind a command is %s', (versions, distance, expected) => {
  const text = `pip install ${'-q '.repeat(distance / 3)}a==1.2`
  const within = { path: 'a.fish', text, context: 'code', isManifest: false, reach: reachOf(versions) } as const
  expect(pinsIn(text).map(pin => standingOf(pin, within).standing)).toEqual([expected])
})
