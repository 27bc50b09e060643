import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/mcp.json', import.meta.url), 'utf8')
const extract = extractorOn(extractor, '.mcp.json')

/** Tools as `name transport command-or-address`, everything else as `kind name`. */
function found(content: string, path?: string): string[] {
  return extract(content, path).components.map(component => {
    const { kind, name } = component
    if (kind === 'tool') return `${name} ${component.transport} ${component.command ?? component.url ?? ''}`.trim()
    return kind === 'package' ? `${component.ecosystem} ${name} ${component.specifier ?? ''}`.trim() : `${kind} ${name}`
  })
}

test('settings as people write them', () => {
  const { components, gaps, embedded = [] } = extract(fixture)
  expect(found(fixture)).toEqual([
    'files stdio npx -y @scope/server-files@1.2.3 /data --api-key …',
    'npm @scope/server-files 1.2.3',
    'fetch stdio uvx --from mcp-fetch==2025.4.7 mcp-fetch',
    'pypi mcp-fetch ==2025.4.7',
    'github stdio docker run -i --rm -e TOKEN=… ghcr.io/org/github-mcp:1.0',
    'image ghcr.io/org/github-mcp',
    'docs sse https://mcp.example/sse',
    'script stdio bash -lc "pip install \\"foo==1.0\\" && foo"',
    'local stdio ./server',
    'windows stdio cmd /c npx bar',
    'npm bar'
  ])
  expect(components[0]).toMatchObject({
    kind: 'tool',
    env: ['A', 'FILES_TOKEN'],
    runs: [{ ecosystem: 'npm', name: '@scope/server-files', version: '1.2.3', source: { type: 'registry' } }],
    location: { startLine: 4, startColumn: 6, endColumn: 11 },
    text: 'files'
  })
  expect(components[1]).toMatchObject({ slot: 'files/run', location: { startLine: 6, startColumn: 23 } })
  expect(components[6]).toMatchObject({ env: ['Authorization'] })
  expect(JSON.stringify(components)).not.toContain('s3cr3t')
  expect(gaps).toEqual([])
  const script = embedded.find(({ slot }) => slot === 'script')
  const at = script?.text.indexOf('foo==') ?? 0
  expect(fixture.slice(script?.map(at), (script?.map(at) ?? 0) + 8)).toBe('foo==1.0')
})

const server = { command: 'npx', args: ['-y', 'a@1.0.0'] }
const both = ['x stdio npx -y a@1.0.0', 'npm a 1.0.0']

test.each<[string, unknown, string[]]>([
  ['.vscode/mcp.json', { servers: { x: server } }, both],
  ['.vscode/settings.json', { mcp: { servers: { x: server } } }, both],
  ['.vscode/settings.json', { 'mcp.servers': { x: server } }, both],
  ['.vscode/settings.json', { servers: { x: server } }, []],
  ['a.code-workspace', { settings: { mcp: { servers: { x: server } } } }, both],
  ['.devcontainer/devcontainer.json', { customizations: { vscode: { mcp: { servers: { x: server } } } } }, both],
  [
    '.gemini/settings.json',
    { mcpServers: { x: { httpUrl: 'https://mcp.example/x' } } },
    ['x http https://mcp.example/x']
  ],
  [
    'mcp_config.json',
    { mcpServers: { x: { serverUrl: 'https://mcp.example/sse' } } },
    ['x sse https://mcp.example/sse']
  ],
  [
    'opencode.json',
    { mcp: { x: { type: 'local', command: ['bun', 'x', 'a@1.0.0'] } } },
    ['x stdio bun x a@1.0.0', 'npm a 1.0.0']
  ],
  [
    'opencode.json',
    { mcp: { servers: { x: { type: 'remote', url: 'https://mcp.example' } } } },
    ['x http https://mcp.example']
  ],
  ['.zed/settings.json', { context_servers: { x: { command: { path: 'npx', args: ['-y', 'a@1.0.0'] } } } }, both],
  ['.claude.json', { projects: { '/a': { mcpServers: { x: server } } } }, both],
  [
    '.mcp.json',
    { mcpServers: { x: { command: 'uv', args: ['run', '--with', 'b', 'x.py'] } } },
    ['x stdio uv run --with b x.py', 'pypi b']
  ],
  [
    '.mcp.json',
    { mcpServers: { x: { command: 'pipx', args: ['run', 'b==1'] } } },
    ['x stdio pipx run b==1', 'pypi b ==1']
  ],
  [
    '.mcp.json',
    { mcpServers: { x: { command: 'deno', args: ['run', '-A', 'npm:b@1.0.0'] } } },
    ['x stdio deno run -A npm:b@1.0.0', 'npm b 1.0.0']
  ],
  ['.mcp.json', { mcpServers: { x: { args: ['a'] }, y: 1, z: [], w: { command: 7 }, v: { command: '' } } }, []],
  ['.mcp.json', { mcpServers: { x: { command: 'a', args: 'b', env: 'c' } } }, ['x stdio a b']],
  ['.mcp.json', { mcpServers: [server] }, []],
  ['.mcp.json', { mcpServers: null }, []],
  ['.mcp.json', [], []],
  ['.mcp.json', {}, []]
])('%s: %j', (path, content, expected) => {
  expect(found(JSON.stringify(content), path)).toEqual(expected)
  expect(found(`\r\n${JSON.stringify(content, undefined, '\t').replaceAll('\n', '\r\n')}`, path)).toEqual(expected)
})

test('TOML', () => {
  const content =
    '[mcp_servers.x]\ncommand = "npx"\nargs = ["-y", "a@1.0.0"]\n[mcp_servers.x.env]\nA = "s3cr3t"\n' +
    '[mcp_servers.y]\nurl = "https://mcp.example"\nbearer_token_env_var = "TOKEN"\n'
  const { components } = extract(content, '.codex/config.toml')
  expect(found(content, '.codex/config.toml')).toEqual([...both, 'y http https://mcp.example'])
  expect(components[0]).toMatchObject({ env: ['A'], location: { startLine: 1 } })
  expect(components[1]).toMatchObject({ location: { startLine: 3, startColumn: 16 }, text: 'a@1.0.0' })
  expect(components[2]).toMatchObject({ env: ['TOKEN'] })
})

test('YAML', () => {
  const content = 'mcpServers:\n  - name: x\n    command: npx\n    args:\n      - -y\n      - "a@1.0.0"\n'
  expect(found(content, '.continue/mcpServers/x.yaml')).toEqual(both)
  expect(extract(content, '.continue/config.yaml').components[1]).toMatchObject({ location: { startLine: 6 } })
})

test.each([
  [['x', '--token', 'abc'], 'x --token …'],
  [['x', '--token=abc'], 'x --token=…'],
  [['x', '--api-key', '${API_KEY}'], 'x --api-key ${API_KEY}'],
  [['x', '-e', 'A_KEY=abc', '-e', 'B'], 'x -e A_KEY=… -e B'],
  [['x', '--header', 'Authorization: Bearer abc'], 'x --header "Authorization: …"'],
  [['x', 'ghp_0123456789abcdefghij'], 'x …'],
  [['x', 'https://u:p@mcp.example/a?k=v#f'], 'x https://mcp.example/a'],
  [['x', '--verbose', '--port=80'], 'x --verbose --port=80'],
  [['npx', '-y', '@scope/token@1.0'], 'npx -y @scope/token@1.0']
])('a command without its secrets: %j', ([command, ...args], shown) => {
  const content = JSON.stringify({ mcpServers: { x: { command, args } } })
  expect(extract(content).components[0]).toMatchObject({ command: shown })
})

test.each([
  ['{"mcpServers": {"x": {"command": "docker", "args": ["run", "${IMAGE}"]}}}', 'unresolved-reference'],
  ['{"mcpServers": {"x": {"command": "npx", "args": ["-y", "${PACKAGE}"]}}}', 'unresolved-reference'],
  ['<<<<<<< a\n{"mcpServers": {}}\n=======\n{}\n>>>>>>> b', 'parse-error'],
  ['{"mcpServers": {"x": {{ x }}', 'parse-error'],
  ['['.repeat(50_000), 'limit-exceeded']
])('%.40j leaves a gap', (content, code) => {
  expect(extract(content).gaps.map(gap => gap.code)).toContain(code)
})

test('what stands before a mistake is read; of two servers with one name, the last', () => {
  expect(found('{"mcpServers": {"x": {"command": "npx", "args": ["-y", "a@1.0.0"]}, "y": ')).toEqual(both)
  expect(found('{"mcpServers": {"x": {"command": "b"}, "x": {"command": "c"}}}')).toEqual(['x stdio c'])
})

test('nothing in an empty file', () => {
  expect(extract('')).toMatchObject({ components: [], gaps: [] })
})

test('keys written with escapes', () => {
  const content = String.raw`{"m\u0063p\u0053ervers": {"a": {"command": "uvx", "args": ["evil"]}}}`
  expect(extractor.mayMatter?.(content, '')).toBe(true)
})

test.each<[object, string[]]>([
  [{ command: 'npx -y a@1.0.0' }, ['x stdio npx -y a@1.0.0', 'npm a 1.0.0']],
  [{ command: '  npx  -y "a@1.0.0" --flag ' }, ['x stdio npx -y a@1.0.0 --flag', 'npm a 1.0.0']],
  [{ command: 'npx', args: '-y a@1.0.0' }, ['x stdio npx -y a@1.0.0', 'npm a 1.0.0']],
  [{ command: 'uvx --from a==1.0 b' }, ['x stdio uvx --from a==1.0 b', 'pypi a ==1.0']],
  [
    { command: 'cmd.exe', args: ['/d', '/s', '/C', 'npx', 'a@1.0.0'] },
    ['x stdio cmd.exe /d /s /C npx a@1.0.0', 'npm a 1.0.0']
  ],
  [{ command: 'cmd', args: ['/c', 'npx -y a@1.0.0'] }, ['x stdio cmd /c "npx -y a@1.0.0"', 'npm a 1.0.0']],
  [
    { command: 'powershell', args: ['-NoProfile', '-Command', 'npx a@1.0.0'] },
    ['x stdio powershell -NoProfile -Command "npx a@1.0.0"', 'npm a 1.0.0']
  ],
  [{ command: 'wsl', args: ['-d', 'U', 'npx', 'a@1.0.0'] }, ['x stdio wsl -d U npx a@1.0.0', 'npm a 1.0.0']],
  [{ command: 'wsl.exe', args: ['--', 'npx', 'a@1.0.0'] }, ['x stdio wsl.exe -- npx a@1.0.0', 'npm a 1.0.0']],
  [{ command: 'npx', args: ['-y', '${A:-a@1.0.0}'] }, ['x stdio npx -y a@1.0.0', 'npm a 1.0.0']],
  // No client runs these as anything but one program.
  [{ command: 'C:\\My Tools\\npx.exe' }, ['x stdio C:…']],
  [{ command: 'a; npx b' }, ['x stdio "a; npx b"']],
  [{ command: 'wsl' }, ['x stdio wsl']],
  [{ command: 'cmd', args: ['/c'] }, ['x stdio cmd /c']],
  [{ command: 'powershell', args: ['-File', 'a.ps1'] }, ['x stdio powershell -File a.ps1']]
])('the words of %j', (server, expected) => {
  expect(found(JSON.stringify({ mcpServers: { x: server } }))).toEqual(expected)
})

test.each<[object, string | undefined, string]>([
  [{ command: 'sh', args: ['-c', 'npx a@1.0.0'] }, "sh -c 'npx a@1.0.0'", 'a@1.0.0'],
  [{ command: "bash -c 'npx a@1.0.0'" }, "bash -c 'npx a@1.0.0'", 'a@1.0.0'],
  [{ command: 'uvx', args: ['proxy', '--', 'npx', 'a@1.0.0'] }, 'npx a@1.0.0', 'a@1.0.0'],
  [{ command: 'npx', args: ['-y', 'a@1.0.0'] }, undefined, '']
])('%j leaves its command to the reader of shell text', (server, text, name) => {
  const content = JSON.stringify({ mcpServers: { x: server } }, undefined, 2)
  const [inner] = extract(content).embedded ?? []
  expect(inner?.text).toBe(text)
  const at = inner?.text.indexOf(name) ?? 0
  if (inner !== undefined) expect(content.slice(inner.map(at), inner.map(at + name.length - 1) + 1)).toBe(name)
})

test('very many servers are a gap where they go on', () => {
  const servers = Array.from({ length: 501 }, (_, at) => `"s${at}": {"command": "npx", "args": ["a@1.0.0"]}`)
  const read = (count: number) => extract(`{"mcpServers": {\n${servers.slice(0, count).join(',\n')}}}`)
  expect(read(500).gaps).toEqual([])
  expect(read(501).gaps).toMatchObject([{ code: 'limit-exceeded', location: { startLine: 502 } }])
})

test.each([
  ['arguments', (words: string) => `"command": "npx", "args": [${words}]`],
  ['a list', (words: string) => `"command": ["npx", ${words}]`],
  ['a mapping', (words: string) => `"command": {"path": "npx", "args": [${words}]}`]
])('very many words of %s are a gap at the server', (_, server) => {
  const read = (count: number) =>
    extract(`{"mcpServers": {\n"a": {${server(Array.from({ length: count }, () => '"-y"').join())}}}}`)
  expect(read(990).gaps).toEqual([])
  expect(read(1001).gaps).toMatchObject([{ code: 'limit-exceeded', location: { startLine: 2 } }])
})
