import { mentionsIn } from './mentions.ts'

/** The commands that a file of settings holds, as their words. */
const keysIn = (path: string, text: string): readonly string[] => mentionsIn(text, path).map(({ key }) => key)

const found = 'npx -y some-mcp'

test.each<[string, string, string]>([
  ['flow', 'a.yaml', 'command: [npx, -y, some-mcp]'],
  ['flow in parts', 'a.yaml', 'x:\n  command: [\n    npx,\n    -y,\n    "some-mcp"\n  ]'],
  ['an anchor', 'a.yaml', 'command: &c [npx, -y, some-mcp]'],
  ['a tag', 'a.yaml', 'command: !!seq [npx, -y, some-mcp]'],
  ['a comment between items', 'a.yml', 'command:\n- npx # run\n\n# now\n- -y\n- some-mcp'],
  ['folded', 'a.yaml', 'command: >-\n  npx -y\n  some-mcp'],
  ['plain over lines', 'a.yaml', 'command: npx\n  -y\n  some-mcp'],
  ['quoted over lines', 'a.yaml', 'command: "npx\n  -y some-mcp"'],
  ['arguments below', 'a.yaml', 'command: npx\nenv:\n  A: b\nargs: [-y, some-mcp]'],
  ['arguments above', 'a.yaml', 'args: [-y, some-mcp]\ncommand: npx'],
  ['a list and a list', 'a.yaml', 'command: [npx]\nargs:\n- -y\n- some-mcp'],
  ['an entry point', 'a.yaml', 'entrypoint: [npx]\ncommand: [-y, some-mcp]'],
  ['a path', 'a.yaml', 'command: /usr/bin/npx\nargs: [-y, some-mcp]'],
  ['an alias', 'a.yaml', 'x: &a [-y, some-mcp]\ny:\n  command: npx\n  args: *a'],
  ['second document', 'a.yaml', 'a: 1\n---\ncommand: [npx, -y, some-mcp]'],
  ['any key', 'a.yaml', 'other: [npx, -y, some-mcp]'],
  ['JSON', 'a.json', '{"args": ["-y", "some-mcp"], "type": "stdio", "command": "npx"}'],
  ['JSON with comments', 'a.jsonc', '{"cmd": "npx", /* x */ "argv": ["-y", "some-mcp"]}'],
  ['objects', 'a.json', '{"command": "npx", "args": [{"value": "-y"}, {"value": "some-mcp"}]}'],
  ['for a debugger', 'a.json', '{"runtimeExecutable": "npx", "env": {}, "runtimeArgs": ["-y", "some-mcp"]}'],
  ['TOML', 'a.toml', '[a]\ncommand = "npx"\nenv = { A = "b" }\nargs = ["-y", "some-mcp"]'],
  ['one text of arguments', 'a.toml', 'args = "-y some-mcp"\nprogram = "npx"']
])('%s', (_, path, text) => {
  expect(keysIn(path, text)).toEqual([found])
})

test.each<[string, string]>([
  ['pip install a', 'command: python\nargs: [-m, pip, install, a]'],
  ['pip install a', 'args: [python3, -m, pip, install, a]'],
  ['uv pip install a', 'command: sudo\nargs: [uv, pip, install, a]'],
  ['pip install a', 'run: >\n  set -e &&\n  pip\n  install a && b'],
  ['npm exec -y a', 'exec:\n  command:\n  - npm\n  - exec\n  - -y\n  - a']
])('%s of %j', (key, text) => {
  expect(keysIn('a.yaml', text)).toEqual([key])
})

test.each([
  'keywords: [npm, install, cli]',
  'tags: [pip, install, python]',
  'packages: [npx, yarn]',
  'runtimes: [npx, yarn, uvx]',
  'command: [echo, pip, install, a]',
  'command: npm\nargs: [ci]',
  'command: pip\nargs: [install, -r, requirements.txt]',
  'command: node\nargs: [npx.js]',
  'command: [npx, -y, $PACKAGE]',
  'note: >\n  People who use pip\n  install it first',
  'command: x\n__proto__: npx\nconstructor: [-y, a]',
  'x: {{ toYaml .Values }}\ncommand: npm'
])('nothing unchecked in %j', text => {
  expect(mentionsIn(text, 'a.yaml').filter(({ isChecked }) => !isChecked)).toEqual([])
})

test('an operand is where it stands, whatever stands between', () => {
  const text = 'args: [-y, some-mcp]\nenv: {A: b}\ncommand: npx'
  const [mention] = mentionsIn(text, 'a.yaml')
  expect(text.slice(mention?.start, mention?.end)).toBe('some-mcp')
})

test('what is no settings file, and what is too long for a tree, is left to the search for words', () => {
  const text = 'command: [npx, -y, some-mcp]'
  expect(keysIn('a.txt', text)).toEqual([])
  expect(keysIn('a.yaml', `${text}\n${'#\n'.repeat(200_000)}`)).toEqual([])
})

test.each(['[', '{"a":', 'a:\n- '])('%j many times is read in bounded time', piece => {
  const text = `npx\n${piece.repeat(50_000)}`
  for (const path of ['a.json', 'a.yaml', 'a.toml']) {
    const before = performance.now()
    mentionsIn(text, path)
    expect(performance.now() - before).toBeLessThan(3000)
  }
})
