import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { indexesOf } from '../../../test/helpers/packages.ts'
import { runFile } from '../../extraction/file.ts'
import { extractors } from '../registry.generated.ts'
import { extractor } from './extractor.ts'

const fixture = readFileSync(new URL('fixtures/ci.yml', import.meta.url), 'utf8')
const path = '.github/workflows/ci.yml'
const extract = extractorOn(extractor, path)
const shell = (content: string): string[] => (extract(content).embedded ?? []).map(({ text }) => text.trim())
const images = (content: string): string[] => extract(content).components.map(({ text }) => text)

test('a workflow as people write them', async () => {
  const registered = extractors.find(({ id }) => id === 'workflow')
  if (registered?.reads !== 'text') throw new Error('not registered')
  const texts = new Map([[path, fixture]])
  const { components, gaps, wants } = await runFile(registered, { path, side: 'head', texts, neighbours: [] })
  expect(
    components.map(component => {
      const { name, text, location, kind } = component
      const version = component.kind === 'package' ? (component.specifier ?? '') : ''
      return `${kind} ${name}${version} ${location.startLine ?? ''}:${location.startColumn ?? ''} ${text}`
    })
  ).toEqual([
    'image python 8:16 python:3.12-slim',
    'image postgres 11:17 postgres:16',
    'image ghcr.io/org/tool 17:24 ghcr.io/org/tool:1',
    'image nvcr.io/nvidia/pytorch 39:14 nvcr.io/nvidia/pytorch:${{ matrix.tag }}',
    'index https://index.example/simple 21:26 https://index.example/simple',
    'package ruff==0.6.0 18:26 ruff==0.6.0',
    'package torch==2.6.0 24:13 torch==$TORCH',
    'package numpy<2 25:14 numpy<2',
    'package foo1.2.3 29:11 foo@1.2.3',
    'model some-org/some-model 33:37 AutoModel.from_pretrained("some-org/some-model")',
    'package windows 35:26 windows'
  ])
  expect(components[6]).toMatchObject({ source: { url: 'https://index.example/simple' } })
  expect(gaps.map(({ code, subject, location }) => `${code} ${subject} ${location?.startLine ?? ''}`)).toEqual([
    'unresolved-reference nvcr.io/nvidia/pytorch:${{ matrix.tag }} 39',
    'unresolved-reference ${{ matrix.extra }} 25'
  ])
  expect(wants.filter(path => path.endsWith('.txt'))).toEqual(['requirements/ci.txt'])
})

test.each([
  [
    'GitLab',
    'a:\n  image: x\n  script:\n    - pip install a\n    - |\n      pip install b\n',
    ['pip install a', 'pip install b']
  ],
  [
    'CircleCI',
    'jobs:\n  a:\n    steps:\n      - run: ls\n      - run:\n          command: pip install a',
    ['ls', 'pip install a']
  ],
  ['Buildkite', 'steps:\n  - command: pip install a\n  - commands: [ls, pwd]', ['pip install a', 'ls', 'pwd']],
  ['Azure', 'steps:\n- script: pip install a\n- bash: ls', ['pip install a', 'ls']],
  ['an action', 'runs:\n  using: composite\n  steps:\n    - run: pip install a\n      shell: bash', ['pip install a']],
  [
    'defaults',
    'defaults:\n  run:\n    shell: pwsh\njobs:\n  a:\n    steps:\n      - run: |\n          pip install a\n          $b = (1)\n          Get-Item b',
    ['pip install a']
  ],
  ['Azure on Windows', 'steps:\n- powershell: |\n    if (1) {\n      pip install a\n    }', ['pip install a']],
  ['CRLF', 'a:\r\n  run: |\r\n    ls\r\n    pwd\r\n', ['ls\npwd']],
  ['anchors', 'x: &x\n  run: ls\ny: *x', ['ls']],
  ['quoted keys', '"run": "pip install \\"a\\""', ['pip install "a"']],
  ['duplicate keys', 'run: ls\nrun: pwd', ['pwd']],
  ['wrong types', 'run: 1\nscript: {a: b}\nsteps: x', []],
  ['empty', '', []]
])('%s', (_, content, expected) => {
  expect(shell(content)).toEqual(expected)
})

test('variables', () => {
  const { embedded = [] } = extract("env:\n  A: it's\n  B: ${{ b }}\n  C: 1\nx:\n  run: echo $A $B")
  expect(embedded.map(({ environment }) => [...(environment ?? [])])).toEqual([[['A', "it's"]]])
})

const powershell = 'if ($x) {\n  pip install a\n}\nnpm ci "b\nfor\nnpm ci $y'

test.each([
  ['a job on Windows', { 'runs-on': 'windows-latest' }, true],
  [
    'a job on a Windows of a matrix',
    { 'runs-on': '${{ matrix.os }}', strategy: { matrix: { os: ['windows'] } } },
    true
  ],
  [
    'a job on all systems',
    { 'runs-on': '${{ matrix.os }}', strategy: { matrix: { os: ['windows', 'linux'] } } },
    false
  ],
  ['a job on another system', { 'runs-on': 'ubuntu-latest' }, false],
  ['a step for Windows', { if: "runner.os == 'Windows'" }, true],
  ['a step for others', { if: "runner.os != 'Windows'" }, false],
  ['a step for Windows or others', { if: "runner.os == 'Windows' || x" }, false]
])('the plain commands alone of %s', (_, where, isPowerShell) => {
  const content = JSON.stringify({ jobs: { a: { ...where, steps: [{ run: powershell }] } } })
  const [script = ''] = shell(content)
  expect(
    script
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
  ).toEqual(isPowerShell ? ['pip install a', 'npm ci $y'] : powershell.split('\n').map(line => line.trim()))
})

test.each([
  ['if ($x) { pip install a }', ['pip install a']],
  ['& pip install a; Write-Host "pip install b"', ['pip install a']],
  ['$v = "1"; pip install "a==$v"', ['v="1"', 'pip install "a==$v"']],
  ['pip install `\n  a==1', ['pip install \\', 'a==1']],
  ['pip install ^\r\n  a==1', ['pip install \\', 'a==1']],
  ['echo "{ pip install a }"', ['echo "{ pip install a }"']]
])('PowerShell and cmd: %j', (run, expected) => {
  const content = JSON.stringify({ jobs: { a: { steps: [{ run, shell: 'pwsh' }] } } })
  const lines = shell(content).flatMap(script => script.split('\n').map(line => line.trim()))
  expect(lines.filter(line => line !== '')).toEqual(expected)
})

test.each([
  ['command', { uses: 'a/retry@v1', with: { command: 'pip install x' } }, ['pip install x']],
  ['script', { uses: 'a/ssh@v1', with: { script: 'pip install x' } }, ['pip install x']],
  ['JavaScript', { uses: 'actions/github-script@v7', with: { script: 'x()' } }, []],
  ['other inputs', { uses: 'a/b@v1', with: { message: 'pip install x' } }, []],
  [
    'arguments of micromamba',
    { uses: 'mamba-org/setup-micromamba@v1', with: { 'create-args': 'x=1' } },
    ['micromamba create x=1']
  ],
  ['packages of setup-python', { uses: 'actions/setup-python@v6', with: { 'pip-install': 'x' } }, ['pip install x']],
  ['cibuildwheel', { uses: 'a/b@v1', env: { CIBW_BEFORE_BUILD: 'pip install x' } }, ['pip install x']],
  ['tests of cibuildwheel', { uses: 'a/b@v1', env: { CIBW_TEST_REQUIRES: 'x y' } }, ['pip install x y']]
])('inputs of actions: %s', (_, step, expected) => {
  expect(shell(JSON.stringify({ jobs: { a: { steps: [step] } } }))).toEqual(expected)
})

test.each([
  ['a:\n  image: x:1\n  services:\n    - y:2\n    - name: z:3', ['x:1', 'y:2', 'z:3']],
  ['a:\n  docker:\n    - image: x:1', ['x:1']],
  ['runs:\n  using: docker\n  image: Dockerfile', []],
  ['runs:\n  using: docker\n  image: docker://x:1', ['x:1']],
  ['a:\n  uses: actions/checkout@v4', []],
  ['a:\n  container: ${{ x }}', []],
  ["a:\n  container: ''", []]
])('images in %j', (content, expected) => {
  expect(images(content)).toEqual(expected)
})

test.each([
  ['<<<<<<< a\nrun: ls\n=======\nrun: pwd\n>>>>>>> b', 'parse-error'],
  ['run: "ls', 'parse-error'],
  ['a: {{ x }}', 'parse-error'],
  ['['.repeat(50_000), 'limit-exceeded'],
  ['container: ${{ x }}', 'unresolved-reference'],
  ['container: A b', 'unresolved-reference']
])('%.30j leaves a gap', (content, code) => {
  expect(extract(content).gaps.map(gap => gap.code)).toContain(code)
})

test.each([
  [
    'jobs:\n  a:\n    container: x\n    steps:\n      - run: ls\n  b:\n    services:\n      db: { image: y }\n    steps:\n      - uses: docker://z',
    ['jobs.a.container', 'jobs.b.services.db', 'jobs.b.steps.uses', 'jobs.a.steps.run']
  ],
  ['image: x\ntest:\n  script:\n    - ls\n    - pwd', ['image', 'test.script', 'test.script']],
  [`${'k'.repeat(400)}:\n  script: ls`, ['k'.repeat(400)]]
])('the slots of %j are the keys that lead there, without positions', (content, slots) => {
  const { components, embedded = [] } = extract(content)
  expect([...components, ...embedded].map(({ slot }) => slot?.slice(0, 400))).toEqual(
    slots.map(slot => (slot.length > 300 ? `${slot}.script`.slice(0, 300) : slot))
  )
})

test.each([
  ['registry-url: https://index.example/x', ['npm_config_registry default https://index.example/x'], []],
  [
    "registry-url: https://index.example/x\n          scope: '@acme'",
    ['npm_config_@acme:registry default https://index.example/x'],
    []
  ],
  ['registry-url: ${{ vars.REGISTRY }}', [], ['unresolved-reference ${{ vars.REGISTRY }}']],
  ['node-version: 20', [], []]
])('the inputs of an action: %s', (input, indexes, gaps) => {
  const result = extract(
    `jobs:\n  a:\n    steps:\n      - uses: actions/setup-node@v4\n        with:\n          ${input}\n      - run: npm i a\n`
  )
  expect(indexesOf(result)).toEqual(indexes)
  expect(result.gaps.map(({ code, subject }) => `${code} ${subject}`)).toEqual(gaps)
})

test.each([
  ['UV_INDEX_URL: ${{ secrets.INDEX }}', ['unresolved-reference ${{ secrets.INDEX }}']],
  ['PIP_INDEX_URL: $INDEX', ['unresolved-reference $INDEX']],
  ['UV_INDEX_URL: https://${{ secrets.TOKEN }}@index.example/x', []],
  ['UV_INDEX_URL: https://index.example/x', []],
  ['NAME: ${{ secrets.INDEX }}', []]
])('an index whose address is only known to the run: %s', (variable, gaps) => {
  const result = extract(`env:\n  ${variable}\njobs: {}\n`)
  expect(result.gaps.map(({ code, subject }) => `${code} ${subject}`)).toEqual(gaps)
})

test.each<[string, string, string[]]>([
  ['.travis.yml', 'install: pip install a\nbefore_install:\n  - npm i b\n', ['pip install a', 'npm i b']],
  ['.travis.yml', 'jobs:\n  include:\n    - install: pip install a\n', ['pip install a']],
  ['.readthedocs.yaml', 'build:\n  jobs:\n    post_install:\n      - pip install a\n', ['pip install a']],
  ['.readthedocs.yaml', 'python:\n  install:\n    - requirements: docs/requirements.txt\n', []],
  ['appveyor.yml', 'install:\n  - cmd: pip install a\n', ['pip install a']],
  ['appveyor.yml', 'install:\n  - pip install a\n', ['pip install a']],
  ['.gitpod.yml', 'tasks:\n  - init: pip install a\n    command: npm i b\n', ['pip install a', 'npm i b']],
  ['.travis.yml', 'addons:\n  apt:\n    packages: [a]\nenv: [A=1]\n', []],
  ['appveyor.yml', 'install:\n  - pip install a\n  - cmd: npm i b\n', ['pip install a', 'npm i b']],
  ['.gitlab-ci.yml', 'a:\n  script:\n    - echo a: b\n    - pip install a\n', ['pip install a']],
  // Elsewhere these keys hold no scripts.
  ['.gitlab-ci.yml', 'a:\n  install: pip install a\n  init: pip install a\n', []]
])('%s: the scripts of %j', (path, content, expected) => {
  const { embedded = [] } = extractorOn(extractor, path)(content)
  expect(embedded.map(({ text }) => text.trim())).toEqual(expected)
})

test('very many files that a pipeline names are a gap', () => {
  const names = Array.from({ length: 501 }, (_, at) => `  - /a${at}.yml\n`)
  const read = (count: number) =>
    extractorOn(extractor, '.gitlab-ci.yml')(`include:\n${names.slice(0, count).join('')}`)
  expect(read(500)).toMatchObject({ gaps: [], wantsAs: { length: 500 } })
  expect(read(501)).toMatchObject({ gaps: [{ code: 'limit-exceeded' }], wantsAs: { length: 500 } })
})

describe('parts of a pipeline from elsewhere', () => {
  const commit = 'a'.repeat(40)
  test.each([
    ['.gitlab-ci.yml', 'include: https://a.example/x.yml', [undefined]],
    ['.gitlab-ci.yml', 'include:\n  - remote: https://a.example/x.yml', [undefined]],
    ['.gitlab-ci.yml', 'a:\n  trigger:\n    include: https://a.example/x.yml', [undefined]],
    ['.gitlab-ci.yml', 'include:\n  - project: o/r\n    ref: main\n    file: x.yml', ['note']],
    ['.gitlab-ci.yml', `include:\n  - project: o/r\n    ref: ${commit}\n    file: x.yml`, []],
    ['.gitlab-ci.yml', 'include:\n  - component: a.example/o/r@1', ['note']],
    ['.gitlab-ci.yml', 'include:\n  - remote: https://a.example/x.yml\n    integrity: sha256-x', []],
    ['.gitlab-ci.yml', 'include: ci/x.yml', []],
    ['.circleci/config.yml', 'orbs:\n  x: o/x@volatile', [undefined]],
    ['.circleci/config.yml', 'orbs:\n  x: o/x@1', ['note']],
    ['.circleci/config.yml', 'orbs:\n  x: o/x@1.2.3', []],
    [
      'azure-pipelines.yml',
      'resources:\n  repositories:\n  - repository: t\n    type: github\n    name: o/r',
      [undefined]
    ],
    ['azure-pipelines.yml', 'resources:\n  repositories:\n  - repository: t\n    type: git\n    name: o/r', ['note']],
    ['.travis.yml', 'import: o/r:x.yml@main', ['note']]
  ])('%s %j', (path, content, expected) => {
    const gaps = extract(content, path).gaps.filter(({ code }) => code === 'outside-repository')
    expect(gaps.map(({ atMost }) => atMost)).toEqual(expected)
  })
})

test('very many variables of a list are all looked at', () => {
  const others = Array.from({ length: 1500 }, (_, at) => `- name: v${at}\n  value: a\n`).join('')
  const index = '- name: PIP_INDEX_URL\n  value: https://index.example/simple\n'
  const { components } = extractorOn(extractor, 'azure-pipelines.yml')(`variables:\n${others}${index}`)
  expect(components).toMatchObject([{ kind: 'index', url: 'https://index.example/simple' }])
})

test.each([
  [
    'very many variables',
    (value: string) => `echo ${Array.from({ length: 500 }, (_, at) => `$v${at}`).join(' ')} ${value}`,
    'a==1.0'
  ],
  ['a long value of an index', (value: string) => value, `https://index.example/${'a'.repeat(5000)}`]
])('a script with %s has those that it needs', (_, script, value) => {
  const content = `jobs: {a: {env: {PIP_INDEX_URL: "${value}"}, steps: [{run: "${script('$PIP_INDEX_URL')}"}]}}`
  const [embedded] = extract(content).embedded ?? []
  expect(embedded?.environment?.get('PIP_INDEX_URL')).toBe(value)
})
