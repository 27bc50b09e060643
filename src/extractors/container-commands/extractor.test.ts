import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/deployment.yaml', import.meta.url), 'utf8')
const extract = extractorOn(extractor, 'k8s/deployment.yaml')

/** The commands that the reader of shell text is given. */
function commands(content: string, path?: string): readonly string[] {
  if (extractor.mayMatter?.(content, path ?? '') === false) return []
  return (extract(content, path).embedded ?? []).map(({ text }) => text)
}

test('manifests as people write them: the words of both keys, at their places', () => {
  const { embedded = [] } = extract(fixture)
  expect(embedded.map(({ text, slot }) => [text, slot])).toEqual([
    ['python -m pip install a==1.0', 'spec.template.spec.initContainers'],
    ['node server.js', 'spec.template.spec.containers'],
    ['npx -y b@2.0', 'spec.jobTemplate.spec.template.spec.containers']
  ])
  const at = embedded[0]?.map('python -m pip install '.length) ?? 0
  expect(fixture.slice(at, at + 6)).toBe('a==1.0')
})

test.each<[string, readonly string[]]>([
  ['command: [pip]\nargs: [install, a]', ['pip install a']],
  ['command: [python, -m, pip]\nargs:\n# why\n- install\n\n- a', ['python -m pip install a']],
  ['command: [pip, install, a]', ['pip install a']],
  ['command: [pip, install]\nenv: {A: b}\nargs: [a]', ['pip install a']],
  ['command: &c [pip, install]\nargs: !!seq [a]', ['pip install a']],
  ['command: npx\ntype: stdio\nargs: [-y, a]', ['npx -y a']],
  ['command: npx -y\nargs: [a]', ['npx -y a']],
  ['program: npx\narguments: [-y, a]\nargs: [-y, b]', ['npx -y a -y b']],
  ['executable: npx\nargs: [-y, b]', ['npx -y b']],
  ['cmd: [npx, -y, a]', ['npx -y a']],
  ['argv: [npx, -y, a]', ['npx -y a']],
  ['path: /a\ncommand: npx\nargs: [-y, a]', ['npx -y a']],
  ['command: a\npath: [b, c]', []],
  ['entrypoint: npx\ncommand: [-y]\nargs: [a]', ['npx -y a']],
  ["command: [sh, -c]\nargs: ['pip install a && b']", ["sh -c 'pip install a && b'"]],
  ['a: {command: [npx], args: [a]}\n---\nb: {command: [npx], args: [b]}', ['npx a', 'npx b']],
  ['a: [{command: [npx], args: [a]}, {command: [npx], args: [b]}]', ['npx a', 'npx b']],
  ["command: [pip]\nargs: [install, '{{ .Values.x }}']", ["pip install '{{ .Values.x }}'"]],
  // One text is searched as any text is, and these are no commands.
  ['command: pip install a', []],
  ['args: [install, a]', []],
  ['command: []\nargs: []', []],
  ['command: [a]', []],
  ['command: {a: b}\nargs: [c]', []],
  ['commands: [pip, install, a]', []]
])('%j', (content, expected) => {
  expect(commands(content)).toEqual(expected)
})

test.each<[string, string, readonly string[]]>([
  ['taskdef.json', '{"entryPoint": ["npx"], "command": ["-y", "a"]}', ['npx -y a']],
  ['ecs/task-definition.json', '{"a": [{"command": ["-y", "a"], "entryPoint": ["npx"]}]}', ['npx -y a']],
  // Others read these.
  ['compose.yaml', 'services: {a: {command: [pip, install, a]}}', []],
  ['docker-compose.gpu.yml', 'services: {a: {command: [pip, install, a]}}', []],
  ['decompose.yaml', 'command: [pip, install, a]', ['pip install a']]
])('%s: %s', (path, content, expected) => {
  expect(commands(content, path)).toEqual(expected)
})

test('very many commands are a gap where they go on', () => {
  const { embedded, gaps } = extract('- command: [npx, a]\n'.repeat(2000))
  expect(embedded).toHaveLength(1000)
  expect(gaps).toMatchObject([{ code: 'limit-exceeded', location: { startLine: 1001 } }])
})
