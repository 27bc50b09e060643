import type { Component } from '../core/component.ts'
import { extract, extractorsFor, type Extracted } from './run.ts'

async function run(
  changed: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
  signal = new AbortController().signal
): Promise<Extracted & { asked: string[] }> {
  const asked: string[] = []
  const known = Object.entries(changed).filter(([path]) => extractorsFor(path).length > 0)
  const extracted = await extract({
    side: 'head',
    texts: new Map(known),
    isChanged: path => path in changed,
    read: paths => {
      asked.push(...paths)
      const all = { ...changed, ...others }
      return Promise.resolve(
        new Map(paths.flatMap(path => (all[path] === undefined ? [] : [[path, all[path]] as const])))
      )
    },
    signal
  })
  return { ...extracted, asked }
}

function shown(components: readonly Component[]): string[] {
  return components.map(({ name, location }) => `${location.path}:${location.startLine ?? '?'} ${name}`)
}

test('an included file is context when it did not change, whatever its name', async () => {
  const { components, context } = await run(
    { 'requirements.txt': '-r base.in\ntorch==2.0\n' },
    { 'base.in': 'numpy==1.0\n' }
  )
  expect(shown(components)).toEqual(['requirements.txt:2 torch'])
  expect(shown(context)).toEqual(['base.in:1 numpy'])
})

test('an included file is part of the change when it changed', async () => {
  const { components, context } = await run({ 'requirements.txt': '-r base.in\n', 'base.in': 'numpy==1.0\n' })
  expect(shown(components)).toEqual(['base.in:1 numpy'])
  expect(context).toEqual([])
})

test('what pip is pointed at by another kind of file is read as requirements, whatever its name', async () => {
  const { components, context } = await run(
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
  const { context, asked } = await run(
    { 'requirements.txt': '-r a.in\n' },
    { 'a.in': '-r b.in\nx==1\n', 'b.in': '-r a.in\ny==1\n' }
  )
  expect(shown(context)).toEqual(['a.in:2 x', 'b.in:2 y'])
  expect(asked).toEqual(['a.in', 'b.in'])
})

test('a chain that is too long is a gap', async () => {
  const chain = { 'a.in': '-r b.in\n', 'b.in': '-r c.in\n', 'c.in': '-r d.in\n', 'd.in': 'x==1\n' }
  const { gaps } = await run({ 'requirements.txt': '-r a.in\n' }, chain)
  expect(gaps).toMatchObject([
    { code: 'limit-exceeded', subject: 'c.in', reason: 'it is included more than 3 files deep' }
  ])
})

test('the unchanged lock gives a range its version', async () => {
  const lock =
    '[[package]]\nname = "torch"\nversion = "2.5.1"\nsource = { registry = "https://index.example/simple" }\n'
  const { components } = await run(
    { 'pyproject.toml': '[project]\ndependencies = ["torch>=2"]\n' },
    { 'uv.lock': lock }
  )
  expect(components).toMatchObject([{ name: 'torch', specifier: '>=2', resolved: { version: '2.5.1' } }])
})

test('what a Dockerfile runs has its place in the Dockerfile, and its stage', async () => {
  const content = 'FROM python:3.12 AS build\nRUN pip install \\\n    torch==2.0 && \\\n    pip install numpy==1.0\n'
  const { components } = await run({ Dockerfile: content })
  expect(shown(components)).toEqual(['Dockerfile:1 python', 'Dockerfile:3 torch', 'Dockerfile:4 numpy'])
  expect(components[2]?.slot).toMatch(/build.*run/)
  expect(components[2]?.location).toMatchObject({ startColumn: 17, endColumn: 27 })
})

test('the same component twice in a file is one, with both places', async () => {
  const { components } = await run({
    Dockerfile: 'FROM python:3.12 AS a\nFROM python:3.12 AS b\nFROM python:3.13 AS c\n'
  })
  expect(components).toMatchObject([
    { tag: '3.12', location: { startLine: 1 }, alsoAt: [{ startLine: 2 }] },
    { tag: '3.13', location: { startLine: 3 }, alsoAt: [] }
  ])
})

test('the context of a file is that of its components', async () => {
  const { components } = await run({ 'tests/requirements.txt': 'torch==2.0\n' })
  expect(components[0]?.context).toBe('test')
})

test('when the time is up, what was not read is a gap', async () => {
  const { components, gaps } = await run({ 'requirements.txt': 'torch==2.0\n' }, {}, AbortSignal.abort())
  expect(components).toEqual([])
  expect(gaps).toMatchObject([{ code: 'deadline', subject: 'requirements.txt' }])
})

test('a text that is too long is a gap', async () => {
  const { components, gaps } = await run({ 'requirements.txt': `torch==2.0\n${'#'.repeat(2_000_000)}` })
  expect(components).toEqual([])
  expect(gaps).toMatchObject([{ code: 'limit-exceeded', subject: 'requirements.txt', location: { startLine: 1 } }])
})

test('a guess does not stand for the line that says the same for certain', async () => {
  const guess = 'git+https://git.example/evil\n'
  const { components } = await run({ 'requirements.txt': `${guess}evil @ ${guess}${guess}` })
  expect(components).toMatchObject([
    { confidence: 'certain', location: { startLine: 2 }, alsoAt: [{ startLine: 1 }, { startLine: 3 }] }
  ])
})

test('what stands in two sections is what the project runs on', async () => {
  const { components } = await run({
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
  const { components } = await run({ 'libs/one/pyproject.toml': manifest, 'uv.lock': lock })
  expect(components).toContainEqual(
    expect.objectContaining({
      name: 'torch',
      specifier: '>=2',
      resolved: { version: '2.6.0', by: expect.anything() as object }
    })
  )
})
