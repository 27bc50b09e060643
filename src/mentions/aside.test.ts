import { contextOf } from '../extraction/context.ts'
import { isAside } from './aside.ts'
import { mentionsIn } from './mentions.ts'

const aside = (path: string, text: string): readonly boolean[] =>
  mentionsIn(text).map(mention => isAside(mention, { path, text, context: contextOf(path) }))

test.each([
  ['tox.ini', '[testenv]\ncommands = pip install a'],
  ['run.fish', 'pip install a'],
  ['Jenkinsfile', "sh 'pip install a'"],
  ['run.fish', "echo ' # '; pip install a"],
  ['Jenkinsfile', "x = ' // '; sh 'pip install a'"],
  ['a.tmpl', 'RUN pip install a'],
  ['config.toml', 'startup = "uvx a"'],
  ['package.json', '{"scripts": {"postinstall": "npx -y a"}}'],
  ['compose.yml', 'services:\n  a:\n    command: pip install a'],
  ['CLAUDE.md', 'Run `pip install a` first.'],
  ['setup.md', '#!/bin/sh\npip install a\n'],
  ['a.md', '---\nservers:\n  b:\n    command: npx\n    args: [-y, a]\n---\n'],
  ['.claude/commands/b.md', 'Run `pip install a` first.'],
  ['a.py', 'os.system("pip install a")'],
  ['a.py', 'subprocess.check_call(\n    [sys.executable, "-m", "pip", "install", "a"]\n)'],
  ['a.py', 'subprocess.run(\n    "pip install a", shell=True)'],
  ['a.py', 'get_ipython().system("pip install a")'],
  ['a.py', 'image.run_commands("pip install a")'],
  ['a.py', 'INSTALL_CMD = "pip install a"'],
  ['a.js', 'execSync("npx -y a")'],
  ['a.ts', 'await $`npx -y a`'],
  ['a.py', "StdioServerParameters(command='npx', args=['-y', 'a'])"],
  ['a.ts', "new StdioClientTransport({ command: 'npx', args: ['-y', 'a'] })"],
  ['a.yaml', "script: await exec.exec('npx', ['-y', 'a'])"],
  ['a.js', "const all = 'src/*'\nexecSync('npx -y a')"],
  ['a.jsx', '<Input placeholder="x" run={spawn("npx", ["-y", "a"])} />'],
  ['a.ts', 'run({ title: `a`, command: "npx", args: ["-y", "a"] })'],
  ['a.ts', 'await pipeline.from_pretrained("org/a")'],
  ['a.py', 'kwargs = {"trust_remote_code": True}'],
  ['a.py', 'print(load(a, trust_remote_code=True))'],
  ['a.py', 'logger.info(torch.load("a", weights_only=False))'],
  ['train.yaml', 'trust_remote_code: true']
])('%s %j is a use', (path, text) => {
  expect(aside(path, text)).toEqual([false])
})

test.each([
  ['README.md', 'pip install a'],
  ['docs/conf.sh', 'pip install a'],
  ['CHANGELOG', 'pip install a'],
  ['notes.txt', 'You can pip install a to do so.'],
  ['tests/test_a.py', 'os.system("pip install a")'],
  ['tests/run.fish', 'pip install a'],
  ['.github/ISSUE_TEMPLATE/bug.yml', 'value: pip install a'],
  ['tox.ini', '# pip install a'],
  ['run.fish', "x # don't pip install a"],
  ['run.fish', 'x "a" # pip install a'],
  ['Jenkinsfile', '// pip install a'],
  ['run.fish', 'echo "pip install a"'],
  ['run.fish', 'log_info "Please pip install a"'],
  ['a.yml', 'description: pip install a'],
  ['a.yml', 'help: |\n  To use it:\n  pip install a'],
  ['a.json', '{"message": "pip install a"}'],
  ['a.py', '"""Reads.\n\nUse pip install a first.\n"""'],
  ['a.py', 'def f():\n    """pip install a"""'],
  ['a.py', '# pip install a'],
  ['a.py', 'raise ImportError("Please pip install a")'],
  ['a.py', 'raise ImportError(\n    "x is missing: "\n    "`pip install a`"\n)'],
  ['a.py', 'print("pip install a")'],
  ['a.py', 'logger.warning("Run pip install a")'],
  ['a.py', 'HINT = "pip install a"'],
  ['a.py', "Checkbox(value=a, info='Set trust_remote_code=True to load it')"],
  ['a.py', 'raise ValueError("Set trust_remote_code=True to load it")'],
  ['a.py', 'logger.warning(\n    "It needs weights_only=False here."\n)'],
  ['a.ts', 'throw new Error(`Run npm install a`)'],
  ['a.tsx', '<p>pip install a</p>'],
  ['a.jsx', `<Input placeholder={'{\\n "command": "npx",\\n "args": ["-y", "a"]}'} />`],
  ['a.tsx', '<Input placeholder={`{\n "command": "npx",\n "args": ["-y", "a"]}`} />'],
  ['a.tsx', `<Field helperText='"command": "npx", "args": ["-y", "a"]' />`],
  ['a.vue', `<input title='"command": "uvx", "args": ["a"]'>`],
  ['a.ts', 'const field = { placeholder: `"command": "npx", "args": ["-y", "a"]` }'],
  ['a.go', '// go install host.example/a@latest'],
  ['a.py', '"""\n>>> m = AutoModel.from_pretrained("org/a")\n"""']
])('%s %j only tells of it', (path, text) => {
  expect(aside(path, text)).toEqual([true])
})
