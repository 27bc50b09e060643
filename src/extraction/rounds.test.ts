import { extractTexts } from '../../test/helpers/extraction.ts'
import type { Component } from '../core/component.ts'
import type { ExternalReader } from '../extractors/extractor.ts'

function shown(components: readonly Component[]): string[] {
  return components.map(({ name, location }) => `${location.path}:${location.startLine ?? '?'} ${name}`)
}

test('an included file is context when it did not change, whatever its name', async () => {
  const { components, context } = await extractTexts(
    { 'requirements.txt': '-r base.in\ntorch==2.0\n' },
    { 'base.in': 'numpy==1.0\n' }
  )
  expect(shown(components)).toEqual(['requirements.txt:2 torch'])
  expect(shown(context)).toEqual(['base.in:1 numpy'])
})

test('an included file is part of the change when it changed', async () => {
  const { components, context } = await extractTexts({ 'requirements.txt': '-r base.in\n', 'base.in': 'numpy==1.0\n' })
  expect(shown(components)).toEqual(['base.in:1 numpy'])
  expect(context).toEqual([])
})

test('what two readers of a broken file say alike is one gap', async () => {
  const { gaps } = await extractTexts({ '.devcontainer/devcontainer.json': '{"postCreateCommand": "npm ci", "mcp' })
  expect(gaps).toMatchObject([{ code: 'parse-error', subject: '.devcontainer/devcontainer.json' }])
})

describe('an included file that does not exist', () => {
  test('is a gap at the line', async () => {
    const { gaps } = await extractTexts({ 'requirements.txt': 'torch==2.0\n-r missing/other.txt\n' })
    expect(gaps).toMatchObject([
      {
        code: 'parse-error',
        subject: '-r missing/other.txt',
        reason: 'the file is not in the repository',
        location: { path: 'requirements.txt', startLine: 2 }
      }
    ])
  })

  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['where it exists', { 'requirements.txt': '-r base.in\n' }, { 'base.in': '' }],
    ['where it is included by what did not change', { 'requirements.txt': '-r base.in\n' }, { 'base.in': '-r x.in\n' }],
    ['where a command names it', { 'a.sh': 'pip install -r x.txt\n' }, {}],
    ['where a command writes what includes it', { Dockerfile: 'FROM a\nRUN echo "-r x.txt" > requirements.txt\n' }, {}]
  ])('is none %s', async (_, changed, others) => {
    const { gaps } = await extractTexts(changed, others)
    expect(gaps).toEqual([])
  })
})

test('what pip is pointed at by another kind of file is read as requirements, whatever its name', async () => {
  const { components, context } = await extractTexts(
    {
      'environment.yml': 'dependencies:\n  - pip:\n    - -r deps.list\n',
      'pyproject.toml': '[tool.setuptools.dynamic]\ndependencies = { file = "more.list" }\n',
      'more.list': 'torch==2.0\n'
    },
    { 'deps.list': 'numpy==1.0\n' }
  )
  expect(shown(components)).toEqual(['more.list:1 torch'])
  expect(shown(context)).toEqual(['deps.list:1 numpy'])
})

test('files that include each other end', async () => {
  const { context, asked } = await extractTexts(
    { 'requirements.txt': '-r a.in\n' },
    { 'a.in': '-r b.in\nx==1\n', 'b.in': '-r a.in\ny==1\n' }
  )
  expect(shown(context)).toEqual(['a.in:2 x', 'b.in:2 y'])
  expect(asked).toEqual(['a.in', 'b.in'])
})

test('a chain that is too long is a gap', async () => {
  const chain = { 'a.in': '-r b.in\n', 'b.in': '-r c.in\n', 'c.in': '-r d.in\n', 'd.in': 'x==1\n' }
  const { gaps } = await extractTexts({ 'requirements.txt': '-r a.in\n' }, chain)
  expect(gaps).toMatchObject([
    { code: 'limit-exceeded', subject: 'c.in', reason: 'it is included more than 3 files deep' }
  ])
})

test('the unchanged lock gives a range its version', async () => {
  const lock =
    '[[package]]\nname = "torch"\nversion = "2.5.1"\nsource = { registry = "https://index.example/simple" }\n'
  const { components } = await extractTexts(
    { 'pyproject.toml': '[project]\ndependencies = ["torch>=2"]\n' },
    { 'uv.lock': lock }
  )
  expect(components).toMatchObject([{ name: 'torch', specifier: '>=2', resolved: { version: '2.5.1' } }])
})

test('what a Dockerfile runs has its place in the Dockerfile, and its stage', async () => {
  const content = 'FROM python:3.12 AS build\nRUN pip install \\\n    torch==2.0 && \\\n    pip install numpy==1.0\n'
  const { components } = await extractTexts({ Dockerfile: content })
  expect(shown(components)).toEqual(['Dockerfile:1 python', 'Dockerfile:3 torch', 'Dockerfile:4 numpy'])
  expect(components[2]?.slot).toMatch(/build.*run/)
  expect(components[2]?.location).toMatchObject({ startColumn: 17, endColumn: 27 })
})

test('the same component twice in a file is one, with both places', async () => {
  const { components } = await extractTexts({
    Dockerfile: 'FROM python:3.12 AS a\nFROM python:3.12 AS b\nFROM python:3.13 AS c\n'
  })
  expect(components).toMatchObject([
    { tag: '3.12', location: { startLine: 1 }, alsoAt: [{ startLine: 2 }] },
    { tag: '3.13', location: { startLine: 3 }, alsoAt: [] }
  ])
})

test('evidence of a component: its name, and what its extractor knows of the first of several places', async () => {
  const call = 'AutoModel.from_pretrained("a/b", revision="abc")\n'
  const { components } = await extractTexts({ 'train.py': `${call}${call}` })
  expect(components).toMatchObject([
    {
      location: { startLine: 1 },
      alsoAt: [{ startLine: 2 }],
      evidence: { name: { startLine: 1, startColumn: 27 }, argument: { startLine: 1, startColumn: 43 } }
    }
  ])
})

test('evidence in embedded text has its place in the file around it', async () => {
  const dockerfile =
    'FROM a:1\r\nARG V=1.26\r\nRUN pip install \\\r\n  torch==2.0 numpy==${V}\r\nCMD ["uvx", "tool@3"]\r\n'
  const { components } = await extractTexts({ Dockerfile: dockerfile })
  expect(components).toMatchObject([
    { name: 'a', evidence: { name: { startLine: 1 } } },
    { name: 'torch', evidence: { argument: { startLine: 4, startColumn: 8, endLine: 4, endColumn: 13 } } },
    { name: 'numpy', evidence: { argument: { startLine: 4, startColumn: 19, endLine: 4, endColumn: 25 } } },
    { name: 'tool', evidence: { argument: { startLine: 5, startColumn: 19, endLine: 5, endColumn: 20 } } }
  ])
})

test('the context of a file is that of its components', async () => {
  const { components } = await extractTexts({ 'tests/requirements.txt': 'torch==2.0\n' })
  expect(components[0]?.context).toBe('test')
})

test('when the time is up, what was not read is a gap', async () => {
  const { components, gaps } = await extractTexts(
    { 'requirements.txt': 'torch==2.0\n' },
    {},
    { signal: AbortSignal.abort() }
  )
  expect(components).toEqual([])
  expect(gaps).toMatchObject([{ code: 'deadline', subject: 'requirements.txt' }])
})

test('a text that is too long is a gap', async () => {
  const { components, gaps } = await extractTexts({ 'requirements.txt': `torch==2.0\n${'#'.repeat(2_000_000)}` })
  expect(components).toEqual([])
  expect(gaps).toMatchObject([{ code: 'limit-exceeded', subject: 'requirements.txt', location: { startLine: 1 } }])
})

const deep = '['.repeat(50_000)
test.each([
  ['package.json', deep],
  ['package-lock.json', deep],
  ['Pipfile.lock', deep],
  ['renv.lock', deep],
  ['bun.lock', deep],
  ['train.ipynb', deep],
  ['.mcp.json', `{"mcpServers": ${deep}`],
  ['pnpm-lock.yaml', deep],
  ['pnpm-workspace.yaml', deep],
  ['conda-lock.yml', deep],
  ['yarn.lock', `__metadata:\n  version: 8\n"a@npm:1":\n  x: ${deep}\n`],
  ['environment.yml', `dependencies: ${deep}`],
  ['pyproject.toml', `a = ${deep}`],
  ['uv.lock', `a = ${deep}`],
  ['Cargo.toml', `a = ${deep}`],
  ['pom.xml', `<project>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</project>`],
  ['setup.sh', 'f() '.repeat(50_000)],
  ['Dockerfile', 'FROM a:1\n'.repeat(10_001)],
  ['train.py', `AutoModel.from_pretrained(${deep}`],
  ['setup.py', `setup(install_requires=${deep}`]
])('a limit of the reader of %s is not a mistake of the file', async (path, content) => {
  const { gaps } = await extractTexts({ [path]: content })
  expect(gaps.map(({ code }) => code)).toContain('limit-exceeded')
  expect(gaps.map(({ code }) => code)).not.toContain('internal')
})

test('a guess does not stand for the line that says the same for certain', async () => {
  const guess = 'git+https://git.example/evil\n'
  const { components } = await extractTexts({ 'requirements.txt': `${guess}evil @ ${guess}${guess}` })
  expect(components).toMatchObject([
    { confidence: 'certain', location: { startLine: 2 }, alsoAt: [{ startLine: 1 }, { startLine: 3 }] }
  ])
})

test.each([
  [
    'a variable and the command that takes it',
    'ENV MODEL_ID=org/x\nCMD ["vllm", "serve", "org/x", "--revision", "v1"]',
    ['org/x@v1 3+2']
  ],
  ['the variable of another model', 'ENV MODEL_ID=org/y\nCMD ["vllm", "serve", "org/x"]', ['org/y 2', 'org/x 3']],
  ['two loads', 'RUN hf download org/x\nCMD ["vllm", "serve", "org/x", "--revision", "v1"]', ['org/x 2', 'org/x@v1 3']]
])('what a file only names is one with what it loads: %s', async (_, text, expected) => {
  const { components } = await extractTexts({ Dockerfile: `FROM scratch\n${text}\n` })
  const models = components.flatMap(each => (each.kind === 'model' ? each : []))
  expect(
    models.map(({ name, revision, location, alsoAt }) => {
      const lines = [location, ...alsoAt].map(({ startLine = 0 }) => String(startLine)).join('+')
      return `${name}${revision === undefined ? '' : `@${revision}`} ${lines}`
    })
  ).toEqual(expected)
})

test('what stands in two sections is what the project runs on', async () => {
  const { components } = await extractTexts({
    'package.json': '{"devDependencies": {"a": "1.0.0"},\n"dependencies": {"a": "1.0.0"}}'
  })
  expect(components).toMatchObject([
    { name: 'a', scope: 'runtime', location: { startLine: 2 }, alsoAt: [{ startLine: 1 }] }
  ])
})

test('a lock above is asked for what its members leave open', async () => {
  const lock =
    '[[package]]\nname = "torch"\nversion = "2.6.0"\n[[package]]\nname = "one"\nsource = { editable = "libs/one" }\n'
  const manifest = '[project]\nname = "one"\ndependencies = ["torch>=2"]\n'
  const { components } = await extractTexts({ 'libs/one/pyproject.toml': manifest, 'uv.lock': lock })
  expect(components).toContainEqual(
    expect.objectContaining({
      name: 'torch',
      specifier: '>=2',
      resolved: { version: '2.6.0', by: expect.anything() as object }
    })
  )
})

test('what an earlier pass has read and extracted is not read and extracted again', async () => {
  const known = await extractTexts({ 'requirements.txt': '-r base.in\nnumpy==1.0\n' }, { 'base.in': 'torch==2.0\n' })
  const again = await extractTexts({ 'more/requirements.txt': '-r ../requirements.txt\n' }, {}, { known: known.state })
  expect(shown(again.context)).toEqual(['requirements.txt:2 numpy', 'base.in:1 torch'])
  expect(again.asked).toEqual([])
  for (const [key, { result }] of known.state.done) expect(again.state.done.get(key)?.result).toBe(result)
  const [apart] = [await extractTexts({ Dockerfile: 'FROM a\n' }, {}, { known: known.state })]
  expect([apart.components.length, apart.context, apart.filesRead]).toEqual([1, [], 1])
})

describe('an external reader', () => {
  const lockfile = (name: string, manifests: readonly string[] = []): ExternalReader => ({
    id: 'sources/x',
    files: ['**/x.lock'],
    lock: true,
    read: files =>
      Promise.resolve(
        files.map(file => ({
          components: [0, 2].map(at => ({
            kind: 'package',
            role: 'locked',
            ecosystem: 'pypi',
            name,
            version: '2.0',
            hashes: [],
            source: { type: 'registry' },
            scope: 'runtime',
            location: file.locate(at, at + 1),
            text: name,
            confidence: 'certain'
          })),
          gaps: [{ code: 'parse-error', subject: 'line 2', reason: 'odd', location: file.locate(2, 3) }],
          manifests
        }))
      )
  })

  test('has its components merged, in the context of their file', async () => {
    const external = [lockfile('a')]
    const { components, gaps } = await extractTexts({ 'tests/x.lock': 'a\na\n' }, {}, { external })
    expect(components).toMatchObject([
      { name: 'a', context: 'test', location: { startLine: 1 }, alsoAt: [{ startLine: 2 }] }
    ])
    expect(gaps).toMatchObject([{ by: 'sources/x', subject: 'line 2' }])
  })

  test('gives ranges their versions in the manifests that it names', async () => {
    const files = { 'requirements.txt': 'torch>=1\n', 'x.lock': 'a\na\n' }
    const one = await extractTexts(files, {}, { external: [lockfile('torch')] })
    expect(one.components[0]).not.toHaveProperty('resolved')
    const { components } = await extractTexts(files, {}, { external: [lockfile('torch', ['requirements.txt'])] })
    expect(components[0]).toMatchObject({ specifier: '>=1', resolved: { version: '2.0', by: { path: 'x.lock' } } })
  })

  test.each<[string, ExternalReader['read'], string]>([
    ['fails', () => Promise.reject(new Error('no space')), 'the reader failed: no space'],
    [
      'throws',
      () => {
        throw new Error('no space')
      },
      'the reader failed: no space'
    ],
    ['gives no answer', () => Promise.resolve([]), 'the reader failed: it gave no answer about the file']
  ])('that %s is a gap of each file', async (_, read, reason) => {
    const external = [{ ...lockfile('a'), read }]
    const { gaps } = await extractTexts({ 'x.lock': 'a\n', 'b/x.lock': 'b\n' }, {}, { external })
    expect(gaps).toMatchObject(
      ['x.lock', 'b/x.lock'].map(subject => ({ code: 'internal', by: 'sources/x', subject, reason }))
    )
  })

  test('is not asked when the time is up', async () => {
    const options = { external: [lockfile('a')], signal: AbortSignal.abort() }
    const { gaps, components } = await extractTexts({ 'x.lock': 'a\n' }, {}, options)
    expect([components, gaps]).toMatchObject([[], [{ code: 'deadline', by: 'sources/x', subject: 'x.lock' }]])
  })
})
