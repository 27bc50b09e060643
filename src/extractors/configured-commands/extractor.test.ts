import { readFileSync } from 'node:fs'
import { extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, '.devcontainer/devcontainer.json')
const fixture = readFileSync(new URL('fixtures/devcontainer.json', import.meta.url), 'utf8')

/** What other readers are given: `shell pip install a==1.0`, and `list PATH` for files. */
function found(content: string, path?: string): string[] {
  if (extractor.mayMatter?.(content, path ?? '') === false) return []
  const { embedded = [], wantsAs = [] } = extract(content, path)
  return [...embedded.map(({ language, text }) => `${language} ${text}`), ...wantsAs.map(one => `list ${one.path}`)]
}

test('a dev container as people write it', () => {
  const [part] = extract(fixture).embedded ?? []
  expect(part).toMatchObject({ language: 'shell', text: 'pip install a==1.0', slot: 'postCreateCommand' })
  const at = part?.map(12) ?? 0
  expect(fixture.slice(at, at + 6)).toBe('a==1.0')
})

const run = 'pip install a==1.0'
const hook = { hooks: { SessionStart: [{ hooks: [{ type: 'command', command: run }] }] } }

test.each<[string, unknown, string[]]>([
  ['.devcontainer.json', { postCreateCommand: run }, [`shell ${run}`]],
  ['.devcontainer/gpu/devcontainer.json', { onCreateCommand: ['pip', 'install', 'a b'] }, ["shell pip install 'a b'"]],
  ['devcontainer.json', { postStartCommand: { x: run, y: ['npx', 'b'] } }, [`shell ${run}`, 'shell npx b']],
  [
    'devcontainer.json',
    { initializeCommand: run, postAttachCommand: run, updateContentCommand: run },
    Array(3).fill(`shell ${run}`)
  ],
  ['devcontainer.json', { name: run, waitFor: 'postCreateCommand', postCreateCommand: [] }, []],
  ['devcontainer.json', { postCreateCommand: null, onCreateCommand: 1, postStartCommand: { x: 7 } }, []],
  ['.claude/settings.json', hook, [`shell ${run}`]],
  [
    '.claude/settings.local.json',
    { statusLine: { type: 'command', command: run }, apiKeyHelper: run },
    [`shell ${run}`, `shell ${run}`]
  ],
  ['.claude/settings.json', { permissions: { allow: [`Bash(${run})`], deny: ['Bash(npx:*)'] }, env: { A: run } }, []],
  ['plugin/hooks/hooks.json', hook, [`shell ${run}`]],
  ['.cursor/hooks.json', { version: 1, hooks: { stop: [{ command: run }] } }, [`shell ${run}`]],
  [
    '.cursor/environment.json',
    { install: run, terminals: [{ name: 'x', command: 'npx b' }] },
    [`shell ${run}`, 'shell npx b']
  ],
  ['.gemini/settings.json', { tools: { discoveryCommand: run } }, [`shell ${run}`]],
  ['.vscode/tasks.json', { tasks: [{ label: run, type: 'shell', command: run }] }, [`shell ${run}`]],
  ['.vscode/tasks.json', { tasks: [{ command: 'pip', args: ['install', 'a==1.0'] }] }, [`shell ${run}`]],
  [
    '.vscode/tasks.json',
    { tasks: [{ command: 'npx', args: [{ value: '-y', quoting: 'strong' }, { value: 'b c' }, 'd'] }] },
    ["shell npx -y 'b c' d"]
  ],
  ['.vscode/tasks.json', { tasks: [{ command: 'npx -y', args: ['b'] }] }, ['shell npx -y b']],
  [
    'devcontainer.json',
    { features: { 'x.example/f/npm-packages:1': { packages: 'a,b' } } },
    ['shell npm install -g a b']
  ],
  [
    'devcontainer.json',
    { features: { './npm-package': { package: 'a', version: '1.0' } } },
    ['shell npm install -g a@1.0']
  ],
  [
    'devcontainer.json',
    { features: { 'x.example/f/pipx-package:1': { package: 'a', version: '1.0' } } },
    ['shell pipx install a==1.0']
  ],
  [
    'devcontainer.json',
    { features: { 'x.example/f/python:1.2': { toolsToInstall: 'a,b', version: '3.12' } } },
    ['shell pipx install a b']
  ],
  [
    'devcontainer.json',
    { features: { 'x.example/f/npm-package:1': { package: 'a', version: 'latest' } } },
    ['shell npm install -g a']
  ],
  [
    'devcontainer.json',
    { features: { 'x.example/f/node:1': { packages: 'a' }, 'x.example/f/python:1': 'latest' } },
    []
  ],
  [
    'compose.yaml',
    { services: { a: { entrypoint: ['npx', '-y'], command: ['b'] } } },
    ['shell b', 'shell npx -y', 'shell npx -y b']
  ],
  [
    'compose.yaml',
    { services: { a: { entrypoint: 'npx -y', command: 'b' } } },
    ['shell b', 'shell npx -y', 'shell npx -y b']
  ],
  ['.vscode/tasks.json', { tasks: [{ label: 'x', detail: run }], inputs: [{ default: run }] }, []],
  [
    'cog.yaml',
    { build: { python_packages: ['a==1.0'], run: [run, { command: 'npx b' }] } },
    [`shell ${run}`, 'shell npx b', 'pip-requirements a==1.0']
  ],
  ['model/cog.yaml', { build: { python_requirements: 'deps.lst' }, predict: 'predict.py:P' }, ['list model/deps.lst']],
  ['cog.yaml', { build: { python_requirements: '../../deps.lst' } }, []],
  [
    'bentofile.yaml',
    { python: { packages: ['a==1.0'], requirements_txt: './deps.lst' } },
    ['pip-requirements a==1.0', 'list deps.lst']
  ],
  ['bentofile.yaml', { description: run, labels: { a: run }, python: { lock_packages: false } }, []],
  [
    'docker-compose.gpu.yml',
    { services: { a: { command: `sh -c "${run}"`, image: 'x:1' } } },
    [`shell sh -c "${run}"`]
  ],
  ['compose.yaml', { services: { a: { entrypoint: ['npx', '-y', 'b@1'] } } }, ['shell npx -y b@1']],
  ['compose.yaml', { services: { a: { environment: { A: run }, labels: { command: run } } } }, []],
  ['compose.yaml', { __proto__: { services: 1 }, services: { constructor: null, a: 1 } }, []],
  [
    'deploy/compose.yaml',
    { services: { a: { build: { context: '../build', dockerfile: 'gpu.df' } }, b: { build: '.' } } },
    ['list build/gpu.df']
  ],
  ['compose.yaml', { services: { a: { build: { dockerfile: 'Dockerfile' } } } }, []],
  ['compose.yaml', { services: { a: { build: { context: 'https://a.example/b.git', dockerfile: 'gpu.df' } } } }, []],
  ['compose.yaml', { services: { a: { build: { dockerfile: '../gpu.df' } } } }, []],
  ['compose.yaml', { services: { a: { build: { dockerfile_inline: 'FROM a:1' } } } }, ['dockerfile FROM a:1']],
  [
    '.devcontainer/devcontainer.json',
    { build: { dockerfile: 'gpu.df', context: '..' } },
    ['list .devcontainer/gpu.df']
  ],
  ['compose.yaml', [], []],
  ['config.yaml', { model_name: 'x', requirements: ['a==1.0'] }, ['pip-requirements a==1.0']],
  ['truss/config.yaml', { requirements_file: './deps.lst' }, ['list truss/deps.lst']],
  ['config.yaml', { name: 'x', requirements: ['a==1.0'] }, []],
  ['config.yaml', { model_name: 'x', model: { requirements: ['a==1.0'] } }, []],
  ['python_env.yaml', { python: '3.12', dependencies: ['a'] }, ['pip-requirements a']],
  [
    'snap/snapcraft.yaml',
    { parts: { x: { plugin: 'python', 'python-packages': ['a'], 'python-requirements': ['r.lst'] } } },
    ['pip-requirements a', 'list snap/r.lst']
  ],
  [
    'fastmcp.json',
    { environment: { dependencies: ['a'], requirements: 'r.lst' } },
    ['pip-requirements a', 'list r.lst']
  ],
  [
    'server.json',
    { packages: [{ registryType: 'npm', identifier: '@a/b', version: '1.0' }] },
    ['shell npm install -g @a/b@1.0']
  ],
  ['server.json', { packages: [{ registry_type: 'pypi', identifier: 'a' }] }, ['shell pip install a']],
  ['server.json', { packages: [{ registry_name: 'npm', name: 'a' }] }, ['shell npm install -g a']],
  ['server.json', { packages: [{ registryType: 'oci', identifier: 'a.example/b', version: '1' }] }, []],
  ['server.json', { packages: [{ name: 'a', version: '1.0' }] }, []],
  [
    '.claude-plugin/marketplace.json',
    { plugins: [{ source: { source: 'npm', package: 'a', version: '1.0' } }, { source: './local' }] },
    ['shell npm install -g a@1.0']
  ],
  [
    '.claude-plugin/marketplace.json',
    { plugins: [{ source: { version: '1.0', package: 'a', source: 'pip' } }] },
    ['shell pip install a==1.0']
  ]
])('%s: %j', (path, content, expected) => {
  expect(found(JSON.stringify(content), path)).toEqual(expected)
  expect(found(JSON.stringify(content, undefined, '\t').replaceAll('\n', '\r\n'), path)).toEqual(expected)
})

test('YAML in its styles', () => {
  const content =
    'services:\n  a:\n    command: >\n      sh -c\n      "pip install a==1.0"\n    entrypoint:\n      - "npx"\n      - \'b\'\n'
  expect(found(content, 'compose.yml')).toEqual([
    'shell sh -c "pip install a==1.0"\n',
    'shell npx b',
    'shell npx b sh -c "pip install a==1.0"\n'
  ])
})

test.each([
  [
    'cerebrium.toml',
    '[cerebrium.dependencies.pip]\na = "latest"\nb = ">=1"\n"c" = "1.0"\n',
    ["pip install a 'b>=1' c==1.0"]
  ],
  ['cerebrium.toml', '[cerebrium.dependencies.paths]\npip = "r.lst"\n', ['list r.lst']],
  ['cerebrium.toml', '[cerebrium.dependencies.apt]\na = "latest"\n', []],
  ['runpod.toml', '[runtime]\nrequirements_path = "r.lst"\n', ['list r.lst']],
  [
    'x/CondaPkg.toml',
    '[deps]\nc = ""\n[pip.deps]\na = ""\n[pip.deps.b]\nversion = "~=1.0"\n',
    ["pip install a 'b~=1.0'"]
  ],
  [
    '.config/mise/config.toml',
    '[tools]\nnode = "22"\n"pipx:a" = "latest"\n"npm:@b/c" = { version = "1.0" }\n',
    ['pip install a', 'npm install -g @b/c@1.0']
  ],
  [
    'pants.toml',
    '[python-repos]\nindexes = ["https://index.example/simple"]\n',
    ['--index-url https://index.example/simple']
  ],
  [
    'pants.ci.toml',
    '[python-repos.indexes]\nadd = ["https://index.example/simple", "%(env.X)s"]\n',
    ['--index-url https://index.example/simple']
  ],
  ['mise.toml', '[env]\n"pipx:a" = "1"\n[tools]\n__proto__ = "1"\n', []]
])('%s: %s', (path, content, expected) => {
  expect(found(content, path).map(text => text.replace(/^(?:shell|pip-requirements) /, ''))).toEqual(expected)
})

test('a name and its version are placed where they stand, whatever their order', () => {
  const places = (content: string): string[] => {
    const [command] = extract(content, 'server.json').embedded ?? []
    return ['abc', '1.0'].map(word => content.slice(command?.map(command.text.indexOf(word)) ?? 0).slice(0, 3))
  }
  expect(places('{"packages": [{"registryType": "npm", "identifier": "abc", "version": "1.0"}]}')).toEqual([
    'abc',
    '1.0'
  ])
  expect(places('{"packages": [{"version": "1.0", "registryType": "npm", "identifier": "abc"}]}')[0]).toBe('abc')
})

test('a key twice: the last counts, as for the tools', () => {
  expect(found('{"postCreateCommand": "a", "postCreateCommand": "b"}')).toEqual(['shell b'])
})

test.each([
  ['{"postCreateCommand": "a"', 'parse-error'],
  ['<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b', 'parse-error'],
  ['['.repeat(50_000), 'limit-exceeded']
])('%.30j is a gap', (content, code) => {
  expect(gapLines(extract(content))[0]).toContain(code)
})

test('nothing is said of an empty file', () => {
  expect(extract('')).toMatchObject({ gaps: [], embedded: [] })
})

test('very many commands are a gap where they go on', () => {
  const tasks = Array.from({ length: 5001 }, () => '{"type": "shell", "command": "pip install a==1.0"}')
  const read = (count: number) => extract(`{"tasks": [\n${tasks.slice(0, count).join(',\n')}]}`, '.vscode/tasks.json')
  expect(read(5000)).toMatchObject({ gaps: [], embedded: { length: 5000 } })
  expect(read(5001)).toMatchObject({
    gaps: [{ code: 'limit-exceeded', location: { startLine: 5002 } }],
    embedded: { length: 5000 }
  })
})
