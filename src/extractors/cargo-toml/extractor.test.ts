import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Cargo.toml')

function packages({ components }: Extraction) {
  return components.filter(component => component.kind === 'package')
}

/** Name, requirement, section and place of every component. */
function rows(extraction: Extraction): string[] {
  return packages(extraction).map(({ name, specifier = '-', slot = '-', location }) => {
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = location
    return `${name} ${specifier} ${slot} @${startLine}:${startColumn}-${endLine}:${endColumn}`
  })
}

describe('a manifest', () => {
  const extraction = extract(
    readFileSync(new URL('fixtures/Cargo.toml', import.meta.url), 'utf8'),
    'launcher/Cargo.toml'
  )
  const byName = new Map(
    packages(extraction)
      .toReversed()
      .map(component => [component.name, component])
  )

  test('names every crate at its place', () => {
    expect(extraction.gaps).toEqual([])
    expect(rows(extraction)).toEqual([
      'clap 4.4.5 dependencies @6:1-6:27',
      'float-ord 0.3.2 dependencies @7:1-7:20',
      'hf-hub - dependencies @8:1-8:28',
      'tokenizers - dependencies @9:1-9:28',
      'tokio 1.32.0 dependencies @10:1-10:29',
      'rand =0.8.5 dependencies > rand08 @14:1-14:48',
      'router 2 dependencies @15:1-15:45',
      'outlines-core - dependencies @16:1-16:64',
      'private 1 dependencies @17:1-17:26',
      'tracing 0.1.37 dependencies @21:1-21:19',
      'criterion 0.3 dev-dependencies @24:1-24:18',
      'vergen 8 build-dependencies @27:1-27:25',
      'nix 0.28 target.cfg(unix).dependencies @30:1-30:13',
      'float-ord - patch.registry @33:1-33:52'
    ])
  })

  test('says what it is for and where it comes from', () => {
    const commit = '0123456789abcdef0123456789abcdef01234567'
    expect(byName.get('clap')).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'cargo',
      name: 'clap',
      purl: 'pkg:cargo/clap',
      specifier: '4.4.5',
      hashes: [],
      source: { type: 'registry' },
      scope: 'runtime',
      direct: true,
      slot: 'dependencies',
      location: expect.objectContaining({ path: 'launcher/Cargo.toml', startLine: 6 }) as object,
      evidence: {
        argument: {
          path: 'launcher/Cargo.toml',
          side: 'head',
          startLine: 6,
          startColumn: 20,
          endLine: 6,
          endColumn: 27
        }
      },
      text: 'clap = { version = "4.4.5"',
      confidence: 'certain'
    })
    expect(byName.get('rand')).toMatchObject({ version: '0.8.5', purl: 'pkg:cargo/rand@0.8.5', scope: 'optional' })
    expect(byName.get('router')?.source).toEqual({ type: 'path', url: '../router' })
    const git = { type: 'vcs', url: 'https://git.example/outlines-core.git', ref: commit, commit }
    expect(byName.get('outlines-core')?.source).toEqual(git)
    expect(byName.get('private')?.source).toEqual({ type: 'registry', url: 'corp' })
    expect(byName.get('criterion')?.scope).toBe('development')
    expect(byName.get('vergen')?.scope).toBe('build')
    expect(packages(extraction).at(-1)).not.toHaveProperty('direct')
    expect(packages(extraction).at(-1)?.source).toEqual({
      type: 'vcs',
      url: 'https://git.example/float-ord',
      ref: 'main'
    })
  })

  test('wants the lock, and the root of the workspace', () => {
    expect(extraction.wants).toEqual(['launcher/Cargo.lock', 'Cargo.lock', 'Cargo.toml'])
    expect(extract('[dependencies]\na = "1"', 'x/y/Cargo.toml').wants).toEqual([
      'x/y/Cargo.lock',
      'x/Cargo.lock',
      'Cargo.lock'
    ])
    expect(extract('[workspace]\n[dependencies]\na = "1"', 'x/Cargo.toml').wants).toEqual(['x/Cargo.lock'])
    expect(extract('').wants).toEqual([])
  })
})

test('what the root of the workspace says about a crate', () => {
  const content = '[dependencies]\na = { workspace = true }\nb.workspace = true\nc.workspace = true'
  const root =
    '[workspace]\n[workspace.dependencies]\na = { package = "real-a", version = "1" }\nb = { git = "https://git.example/b" }'
  const extraction = extract(content, 'x/Cargo.toml', { 'Cargo.toml': root })
  expect(packages(extraction).map(({ name, source, slot }) => [name, source, slot])).toEqual([
    ['real-a', { type: 'registry' }, 'dependencies > a'],
    ['b', { type: 'vcs', url: 'https://git.example/b' }, 'dependencies'],
    ['c', { type: 'registry' }, 'dependencies']
  ])
  expect(packages(extraction)[0]).not.toHaveProperty('specifier')
})

test.each([
  ['CRLF', '[dependencies]\r\na = "1"\r\nb = "2"\r\n', ['a 1 dependencies @2:1-2:8', 'b 2 dependencies @3:1-3:8']],
  ['tabs', '[dependencies]\n\ta\t=\t"1"\n', ['a 1 dependencies @2:2-2:9']],
  ['quoted keys', '["dependencies"]\n"a" = "1"\n', ['a 1 dependencies @2:1-2:10']],
  ['inline', 'dependencies = { a = "1" }', ['a 1 dependencies @1:18-1:25']],
  ['a table with an indent', '  [dependencies.a]\n  version = "1"', ['a 1 dependencies @2:3-2:16']],
  ['dotted keys', 'dependencies.a.version = "1"', ['a 1 dependencies @1:14-1:29']],
  ['a workspace', '[workspace.dependencies]\na = "1"', ['a 1 workspace.dependencies @2:1-2:8']],
  ['old spelling', '[dev_dependencies]\na = "1"', ['a 1 dev_dependencies @2:1-2:8']],
  ['names of Object.prototype', '[dependencies]\n__proto__ = "1"', ['__proto__ 1 dependencies @2:1-2:16']],
  ['only features', '[dependencies]\na = { features = ["x"] }', ['a - dependencies @2:1-2:25']],
  ['a template in a version', '[dependencies]\na = "{{ version }}"', ['a - dependencies @2:1-2:20']],
  [
    'the default registry by name',
    '[dependencies]\na = { version = "1", registry = "crates-io" }',
    ['a 1 dependencies @2:1-2:20']
  ],
  ['nothing', '', []],
  ['another file', '[tool]\nx = 1', []]
])('%s', (_, content, expected) => {
  const extraction = extract(content)
  expect(rows(extraction)).toEqual(expected)
  expect(extraction.gaps).toEqual([])
})

test.each([
  ['a number', '[dependencies]\na = 1\nb = "2"', ['b']],
  ['a list', '[dependencies]\na = ["1"]', []],
  ['a version of another type', '[dependencies]\na = { version = 1 }', []],
  ['no table', 'dependencies = ["a"]', []],
  ['an empty name', '[dependencies]\n"" = "1"', []],
  ['a template for a name', '[dependencies]\n"{{ x }}" = "1"', []]
])('told at its line: %s', (_, content, names) => {
  const extraction = extract(content)
  expect(packages(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps).toHaveLength(1)
  expect(extraction.gaps[0]).toMatchObject({ code: 'parse-error', location: { path: 'Cargo.toml' } })
})

test.each<[title: string, content: string, code?: string]>([
  ['a name twice', '[dependencies]\na = "1"\na = "2"'],
  ['cut off', '[dependencies]\na = "1'],
  ['merge-conflict markers', '[dependencies]\n<<<<<<< ours\na = "1"\n=======\na = "2"\n>>>>>>> theirs\n'],
  ['a template', '[dependencies]\na = {{ x }}'],
  ['endless nesting', `a = ${'['.repeat(50_000)}`, 'limit-exceeded']
])('what is no TOML is told: %s', (_, content, expected = 'parse-error') => {
  const { gaps } = extract(content)
  expect(gaps.length).toBeGreaterThan(0)
  for (const { code, location } of gaps) {
    expect(code).toBe(expected)
    expect(location?.startLine).toBeGreaterThan(0)
  }
})

test.each([
  [
    'the value, or the version in a table',
    '[dependencies]\r\na = "1"\r\nb = { version = "=2.0.0", features = ["x"] }\r\nc = { git = "https://git.example/c", branch = "main" }\r\nd = { path = "../d" }\r\ne.workspace = true\r\n\r\n[dev-dependencies.f]\r\npackage = "g"\r\nversion = \'3\'\r\n',
    ['a @2:5-2:8', 'b @3:17-3:25', 'c @4:47-4:53', 'd', 'e', 'g @10:11-10:14']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})
