import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { runFile } from '../../extraction/file.ts'
import { extractors } from '../registry.generated.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/rayjob.yaml', import.meta.url), 'utf8')
const extract = extractorOn(extractor, 'deploy/a.yaml')

/** What other readers are given: `shell pip install a`, and `list PATH` for files. */
function found(content: string, path?: string): string[] {
  if (extractor.mayMatter?.(content, path ?? '') === false) return []
  const { embedded = [], wantsAs = [], writtenFiles = [] } = extract(content, path)
  return [
    ...embedded.map(({ language, text }) => `${language} ${text}`),
    ...wantsAs.map(one => `list ${one.path}`),
    ...writtenFiles.map(one => `file ${one.path}`)
  ]
}

test('objects of Kubernetes, at their lines', async () => {
  const registered = extractors.find(({ id }) => id === 'package-keys')
  if (registered?.reads !== 'text') throw new Error('not registered')
  const path = 'deploy/a.yaml'
  const texts = new Map([[path, fixture]])
  const { components } = await runFile(registered, { path, side: 'head', texts, neighbours: [] })
  const lines = fixture.split('\n')
  const placed = components.map(({ name, location: { startLine = 0, startColumn = 0, endColumn = 0 } }) => [
    ...[name, startLine],
    lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)
  ])
  expect(placed.toSorted()).toEqual([
    ['abc', 7, 'abc==1.0'],
    ['def', 15, 'def==2.0'],
    ['ghi', 16, 'ghi']
  ])
})

const requirement = ['pip-requirements a']
const command = ['shell pip install a b==1']
const lists = (path: string): string[] => [`list deploy/${path}`, `list ${path}`]
const variable = '_PIP_ADDITIONAL_REQUIREMENTS'

test.each<[string, unknown, string[]]>([
  ['Ray Serve', { applications: [{ runtime_env: { pip: ['a'] } }] }, requirement],
  ['Ray, options', { runtime_env: { pip: { packages: ['a'], pip_check: false } } }, requirement],
  ['Ray, uv', { runtime_env: { uv: ['a'] } }, requirement],
  ['Ray, a file', { runtime_env: { pip: './r.lst' } }, lists('r.lst')],
  ['Ray, an address', { runtime_env: { pip: 'https://a.example/r.txt' } }, []],
  ['KubeRay', { spec: { runtimeEnvYAML: 'pip: [a]\n' } }, requirement],
  ['KubeRay, Serve', { spec: { serveConfigV2: 'applications:\n- runtime_env:\n    pip:\n    - a\n' } }, requirement],
  ['another environment', { runtime_env: { env_vars: { A: 'a' }, working_dir: '.' } }, []],
  ['Airflow', { services: { a: { environment: { [variable]: 'a b==1' } } } }, command],
  ['Airflow, a list', { environment: [`${variable}=a b==1`, 'A=b'] }, command],
  ['Airflow, a container', { env: [{ name: variable, value: 'a b==1' }] }, command],
  ['Airflow, a default', { environment: { [variable]: `\${${variable}:-a b==1}` } }, command],
  ['Airflow, nothing', { environment: { [variable]: `\${${variable}:-}` } }, []],
  ['Airflow, a variable', { environment: { [variable]: '$PACKAGES {{ more }}' } }, []],
  ['Airflow, its chart', { web: { extraPipPackages: ['a'] } }, requirement],
  ['Dask', { env: [{ name: 'EXTRA_PIP_PACKAGES', value: 'a b==1' }] }, command],
  ['Databricks', { tasks: [{ libraries: [{ pypi: { package: 'a' } }, { whl: './b.whl' }] }] }, requirement],
  [
    'Databricks, an index',
    { libraries: [{ pypi: { package: 'a', repo: 'https://index.example/simple' } }] },
    [...requirement, 'pip-requirements --index-url https://index.example/simple']
  ],
  [
    'Databricks, an environment',
    { environments: [{ environment_key: 'x', spec: { dependencies: ['a'] } }] },
    requirement
  ],
  ['Glue', { DefaultArguments: { '--additional-python-modules': 'a, b==1' } }, command],
  ['ZenML', { settings: { docker: { requirements: ['a'] } } }, requirement],
  ['ZenML, a file', { settings: { docker: { requirements: 'r.txt' } } }, lists('r.txt')],
  ['goose', { extensions: [{ type: 'inline_python', dependencies: ['a'] }] }, requirement],
  ['another extension', { extensions: [{ type: 'builtin', dependencies: ['inline_python'] }] }, []],
  ['a config map', { kind: 'ConfigMap', data: { 'r.txt': 'a\n', plain: 'b' } }, ['file r.txt']],
  ['a list of config maps', { items: [{ kind: 'ConfigMap', data: { 'pip.conf': '[global]\n' } }] }, ['file pip.conf']],
  ['a secret', { kind: 'Secret', note: 'ConfigMap', data: { 'r.txt': 'a' } }, []],
  ['libraries of something else', { libraries: ['pypi:', { maven: { coordinates: 'a:b:1' } }] }, []],
  ['settings of something else', { settings: { requirements: ['a'] } }, []],
  ['names of prototypes', { runtime_env: { __proto__: null, constructor: ['a'] } }, []],
  ['wrong types', { runtime_env: 7, libraries: { pypi: 'a' }, extraPipPackages: null, [variable]: [1] }, []]
])('%s', (_, content, expected) => {
  expect(found(JSON.stringify(content), 'deploy/a.json')).toEqual(expected)
  expect(found(JSON.stringify(content, undefined, 2), 'deploy/a.yaml')).toEqual(expected)
})

test.each(['runtime_env: {{ x }}\n{% if %}', '{"runtime_env": {"pip": ["a"', 'runtime_env: &a\n  pip: *a\n', ''])(
  '%j is no gap: its reader says so',
  content => {
    expect(extract(content).gaps).toEqual([])
  }
)

test('a deep tree, a wide one and one of aliases are read in bounds', () => {
  const deep = `{"runtime_env": ${'{"a":'.repeat(400)}1${'}'.repeat(400)}}`
  const wide = JSON.stringify({ extraPipPackages: Array.from({ length: 20_000 }, () => 'a') })
  const aliases = `a0: &a0 {extraPipPackages: [a]}\n${Array.from(
    { length: 8 },
    (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`
  ).join('')}`
  expect(extract(deep, 'a.json').embedded).toEqual([])
  expect(extract(wide, 'a.json').embedded?.length).toBe(5000)
  expect(extract(wide, 'a.json').gaps.map(({ code }) => code)).toEqual(['limit-exceeded'])
  expect(extract(aliases, 'a.yaml').embedded?.length).toBe(1)
})
