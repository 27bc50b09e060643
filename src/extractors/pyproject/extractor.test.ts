import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { evidenceLines, extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { indexesOf, packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'pyproject.toml')

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}

function packages(extraction: Extraction) {
  return extraction.components
    .filter(({ kind }) => kind !== 'index')
    .map(component => {
      if (component.kind !== 'package') throw new Error('no package')
      return component
    })
}

const place = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  path: 'pyproject.toml',
  side: 'head',
  startLine,
  startColumn,
  endLine,
  endColumn
})

describe('a project with the standard tables, uv, PDM and Hatch', () => {
  const extraction = extract(fixture('pyproject.toml'))
  const found = packages(extraction)

  test('packages with section, scope and version', () => {
    expect(found.map(({ name, slot, scope, version }) => [name, slot, scope, version])).toEqual([
      ['setuptools', 'build-system.requires', 'build', undefined],
      ['wheel', 'build-system.requires', 'build', undefined],
      ['torch', 'project.dependencies', 'runtime', '2.1.0'],
      ['torch', 'project.dependencies', 'runtime', '2.1.0'],
      ['transformers', "project.dependencies ; python_version >= '3.9'", 'runtime', undefined],
      ['corp-utils', 'project.dependencies', 'runtime', '2.1'],
      ['peft', 'project.dependencies', 'runtime', undefined],
      ['broken', 'project.dependencies', 'runtime', undefined],
      ['flash-attn', 'project.optional-dependencies.gpu', 'optional', '2.5.8'],
      ['pytest', 'dependency-groups.test', 'development', undefined],
      ['ruff', 'dependency-groups.dev', 'development', undefined],
      ['mypy', 'tool.uv.dev-dependencies', 'development', undefined],
      ['protobuf', 'tool.uv.override-dependencies', 'runtime', '4.25.3'],
      ['lint', 'tool.pdm.dev-dependencies.lint', 'development', undefined],
      ['black', 'tool.pdm.dev-dependencies.lint', 'development', undefined],
      ['mkdocs', 'tool.hatch.envs.docs.dependencies', 'development', undefined],
      ['mkdocs-material', 'tool.hatch.envs.docs.extra-dependencies', 'development', '9.5.0']
    ])
  })

  test('a package in full', () => {
    expect(found[4]).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'pypi',
      name: 'transformers',
      purl: 'pkg:pypi/transformers',
      specifier: '>=4.40,<5',
      hashes: [],
      source: { type: 'registry' },
      scope: 'runtime',
      direct: true,
      slot: "project.dependencies ; python_version >= '3.9'",
      confidence: 'certain',
      text: 'transformers[torch]>=4.40,<5',
      location: place(9, 6, 9, 34),
      evidence: { argument: place(9, 25, 9, 34) }
    })
  })

  test('sources that tool.uv gives', () => {
    expect(
      found.filter(({ source }) => source.type !== 'registry' || source.url).map(({ name, source }) => [name, source])
    ).toEqual([
      ['torch', { type: 'registry', url: 'https://index.example/wheels' }],
      ['corp-utils', { type: 'path', url: '../corp-utils' }],
      ['peft', { type: 'vcs', url: 'https://git.example/peft.git', ref: 'v0.10.0' }],
      ['ruff', { type: 'path' }],
      [
        'mypy',
        {
          type: 'vcs',
          url: 'https://git.example/mypy',
          ref: '0123456789abcdef0123456789abcdef01234567',
          commit: '0123456789abcdef0123456789abcdef01234567'
        }
      ],
      ['lint', { type: 'path', url: 'file:///${PROJECT_ROOT}/lint' }]
    ])
  })

  test('an override asks for nothing', () => {
    expect(found.find(({ name }) => name === 'protobuf')).not.toHaveProperty('direct')
  })

  test('what is wrong, on its line', () => {
    expect(extraction.gaps).toEqual([
      {
        code: 'parse-error',
        subject: 'broken => 1.0',
        reason: 'its version specifier is malformed',
        location: place(12, 6, 12, 19)
      }
    ])
  })

  test('lockfiles beside it', () => {
    expect(extraction.wants).toEqual(['pdm.lock', 'poetry.lock', 'uv.lock', 'pixi.lock', 'pylock.toml'])
    expect(extract('', 'a/b/pyproject.toml').wants).toEqual([
      'a/b/pdm.lock',
      'a/b/poetry.lock',
      'a/b/uv.lock',
      'a/b/pixi.lock',
      'a/b/pylock.toml',
      'a/uv.lock',
      'a/pixi.lock',
      'uv.lock',
      'pixi.lock'
    ])
  })
})

describe('a project with Poetry', () => {
  const found = packages(extract(fixture('poetry/pyproject.toml')))

  test('packages', () => {
    expect(found.map(({ name, slot, scope, version, specifier }) => [name, slot, scope, version, specifier])).toEqual([
      ['torch', 'tool.poetry.dependencies', 'runtime', '2.1.0', '2.1.0'],
      ['transformers', 'tool.poetry.dependencies', 'optional', undefined, '^4.40'],
      ['corp-utils', 'tool.poetry.dependencies', 'runtime', undefined, '~1.2'],
      ['peft', 'tool.poetry.dependencies', 'runtime', undefined, undefined],
      ['local', 'tool.poetry.dependencies', 'runtime', undefined, undefined],
      ['numpy', 'tool.poetry.dependencies ; <3.12', 'runtime', undefined, '^1.26'],
      ['numpy', 'tool.poetry.dependencies ; >=3.12', 'runtime', undefined, '^2.0'],
      ['scipy', 'tool.poetry.dependencies', 'runtime', undefined, '1.12.*'],
      ['black', 'tool.poetry.dev-dependencies', 'development', undefined, '*'],
      ['pytest', 'tool.poetry.group.dev.dependencies', 'development', undefined, '^8.0']
    ])
  })

  test('sources', () => {
    expect(found.slice(2, 5).map(({ source }) => source)).toEqual([
      { type: 'registry', url: 'https://index.example/corp' },
      { type: 'vcs', url: 'https://git.example/peft.git', ref: 'v0.10.0' },
      { type: 'path', url: '../local' }
    ])
  })

  test('places', () => {
    expect(
      found.map(({ location, text }) => [location, text]).filter((_, index) => [0, 1, 5, 7].includes(index))
    ).toEqual([
      [place(6, 1, 6, 16), 'torch = "2.1.0"'],
      [place(7, 1, 7, 76), '"Transformers" = { version = "^4.40", extras = ["torch"], optional = true }'],
      [place(12, 5, 12, 44), '{ version = "^1.26", python = "<3.12" }'],
      [place(16, 27, 18, 17), 'scipy]\nversion = "1.12.*"\noptional = false']
    ])
  })
})

test.each([
  ['CRLF', '[project]\r\ndependencies = [\r\n\t"foo==1",\r\n]\r\n', place(3, 3, 3, 9)],
  ['quoted keys', '["project"]\n"dependencies" = ["foo==1"]', place(2, 20, 2, 26)],
  ['dotted keys', "project.dependencies = ['foo==1']", place(1, 26, 1, 32)],
  ['inline tables', 'project = { dependencies = ["foo==1"] }', place(1, 30, 1, 36)],
  ['multi-line strings', '[project]\ndependencies = ["""\n  foo==1\n"""]', place(3, 3, 3, 9)],
  ['escapes before it', '[project]\ndependencies = ["\\u0020foo==1"]', place(2, 24, 2, 30)],
  ['tabs', '[project]\ndependencies\t=\t[\t"foo==1"\t]', place(2, 19, 2, 25)]
])('the place of a requirement: %s', (_, content, location) => {
  expect(packages(extract(content))).toEqual([
    expect.objectContaining({ name: 'foo', version: '1', text: 'foo==1', location })
  ])
})

test.each<[string, string[], number]>([
  ['', [], 0],
  ['[project]\ndependencies = []', [], 0],
  ['[project]\ndependencies = "foo"', [], 1],
  ['[project]\ndependencies = [1, "foo"]', ['foo'], 1],
  ['[project]\ndependencies = ["foo bar", "baz"]', ['baz'], 1],
  ['[project]\ndependencies = ["{{ x }}", "baz"]', ['baz'], 1],
  ['[project]\ndependencies = ["https://git.example/x/main.zip"]', [], 1],
  ['[project]\ndependencies = ["foo"]\ndependencies = ["bar"]', ['bar'], 1],
  ['[project]\n<<<<<<< HEAD\ndependencies = ["foo"]', ['foo'], 1],
  ['[project]\ndependencies = ["foo"', ['foo'], 1],
  ['name = {{ name }}', [], 1],
  [`a = ${'['.repeat(50_000)}`, [], 1],
  ['[project.optional-dependencies]\n__proto__ = ["foo"]\nconstructor = ["bar"]', ['foo', 'bar'], 0],
  ['[tool.poetry.dependencies]\nfoo = 1\nbar = "1"', ['bar'], 1],
  ['[tool.poetry.dependencies]\n"" = "1"\n"a b" = "1"', [], 2],
  ['[tool]\npoetry = 1\nuv = []', [], 0],
  ['[dependency-groups]\na = [{ include-group = "b" }]', [], 0],
  ['[build-system]\nrequires = ["x"]\n[project]\nname = "x"', ['x'], 0]
])('%j', (content, names, gaps) => {
  const extraction = extract(content)
  expect(packages(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps).toHaveLength(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test('the line of a syntax error', () => {
  expect(extract('[project]\nname = "x"\n<<<<<<< HEAD\n').gaps).toEqual([
    {
      code: 'parse-error',
      subject: 'pyproject.toml',
      reason: 'it is not valid TOML: a merge conflict is not resolved',
      location: place(3, 1, 3, 1)
    }
  ])
})

test.each([
  ['[[tool.uv.index]]\nurl = "https://index.example/a"\ndefault = true', 'https://index.example/a'],
  ['[[tool.uv.index]]\nurl = "https://index.example/a"', undefined],
  [
    '[[tool.uv.index]]\nurl = "https://index.example/a"\n[[tool.uv.index]]\nurl = "https://index.example/b"\ndefault = true',
    'https://index.example/b'
  ],
  ['[tool.uv]\nindex-url = "https://u:p@index.example/a"', 'https://index.example/a'],
  [
    '[tool.uv]\nindex-url = "https://index.example/a"\nextra-index-url = ["https://index.example/b"]',
    'https://index.example/a'
  ],
  [`[[tool.uv.index]]\nurl = "https://${['pypi', 'org'].join('.')}/simple"\ndefault = true`, undefined]
])('the index of %j', (content, url) => {
  expect(packages(extract(`${content}\n[project]\ndependencies = ["foo"]`))[0]?.source.url).toBe(url)
})

test.each([
  ['{ index = "x" }', ['https://index.example/x']],
  ['[{ index = "x" }]', ['https://index.example/x']],
  [`[{ index = "x", marker = "sys_platform == 'linux'" }]`, ['https://index.example/x', undefined]],
  [`{ index = "x", extra = "cpu" }`, ['https://index.example/x', undefined]],
  [`[{ path = "x", marker = "python_version < '3'" }]`, ['x', undefined]],
  [
    `[{ index = "x", marker = "sys_platform == 'linux'" }, { path = "y", marker = "sys_platform != 'linux'" }]`,
    ['https://index.example/x', 'y']
  ],
  [
    `[{ index = "x", marker = "sys_platform == 'linux'" }, { path = "y", marker = "sys_platform == 'darwin'" }]`,
    ['https://index.example/x', 'y', undefined]
  ],
  [`[{ index = "x", marker = "python_version >= '3.9'" }, { index = "x" }]`, ['https://index.example/x']],
  ['[{ nothing = 1 }]', [undefined]]
])('where uv takes a package from by %s', (value, urls) => {
  const tables = '[[tool.uv.index]]\nname = "x"\nurl = "https://index.example/x"\nexplicit = true\n'
  const found = packages(extract(`[project]\ndependencies = ["foo==1"]\n${tables}[tool.uv.sources]\nfoo = ${value}`))
  expect(found.map(({ source }) => source.url)).toEqual(urls)
})

const [a, b] = ['https://index.example/a', 'https://index.example/b']

test.each<[string, string, object]>([
  ['an index of uv beside the default one', `[[tool.uv.index]]\nurl = "${a}"`, { extraIndexes: [a] }],
  ['an explicit one', `[[tool.uv.index]]\nurl = "${a}"\nexplicit = true`, {}],
  ['the old keys', `[tool.uv]\nindex-url = "${a}"\nextra-index-url = ["${b}"]`, { url: a, extraIndexes: [b] }],
  ['those of uv pip', `[tool.uv.pip]\nextra-index-url = "${b}"`, { extraIndexes: [b] }],
  [
    'how uv chooses',
    `[tool.uv]\nindex-strategy = "unsafe-best-match"\nfind-links = ["./x"]\nallow-insecure-host = ["index.example"]`,
    { strategy: 'unsafe-best-match', findLinks: ['./x'], trusted: true }
  ],
  [
    'a source of PDM',
    `[[tool.pdm.source]]\nname = "corp"\nurl = "${a}"\nverify_ssl = false`,
    { extraIndexes: [a], trusted: true }
  ],
  ['one that replaces the default', `[[tool.pdm.source]]\nname = "pypi"\nurl = "${a}"`, { url: a }],
  ['one for some packages', `[[tool.pdm.source]]\nname = "x"\nurl = "${a}"\ninclude_packages = ["y"]`, {}],
  ['links', `[[tool.pdm.source]]\nname = "x"\ntype = "find_links"\nurl = "${a}"`, { findLinks: [a] }],
  ['a source of Poetry', `[[tool.poetry.source]]\nname = "x"\nurl = "${a}"`, { url: a }],
  [
    'a further one',
    `[[tool.poetry.source]]\nname = "x"\nurl = "${a}"\npriority = "supplemental"`,
    { extraIndexes: [a] }
  ],
  [
    'the default and another',
    `[[tool.poetry.source]]\nname = "PyPI"\n[[tool.poetry.source]]\nname = "x"\nurl = "${a}"`,
    { extraIndexes: [a] }
  ],
  ['wrong types', '[tool.uv]\nindex = 1\nextra-index-url = [1, true]\n[tool.pdm]\nsource = ["x"]', {}]
])('%s', (_, tables, expected) => {
  const found = packages(extract(`[project]\ndependencies = ["foo"]\n[tool.poetry.dependencies]\nbar = "1"\n${tables}`))
  for (const { source } of found) {
    const { optionsAt: at, ...rest } = source
    expect(rest).toEqual({ type: 'registry', ...expected })
    if ('extraIndexes' in expected) expect(at?.startLine).toBeGreaterThanOrEqual(5)
  }
  expect(found).toHaveLength(2)
})

test('files that the build takes dependencies from', () => {
  const content = `[tool.setuptools.dynamic]
dependencies = { file = ["deps.list", "../../up.txt"] }
optional-dependencies.gpu = { file = "gpu/r.in" }
optional-dependencies.bad = 1
[tool.hatch.metadata.hooks.requirements_txt]
files = ["a.txt", 1]
[tool.hatch.metadata.hooks.requirements_txt.optional-dependencies]
dev = ["dev.txt"]`
  const { wantsAs, gaps } = extract(content, 'lib/pyproject.toml')
  expect(wantsAs).toEqual(
    ['lib/deps.list', 'lib/a.txt', 'lib/gpu/r.in', 'lib/dev.txt'].map(path => ({ path, format: 'pip-requirements' }))
  )
  expect(gaps).toMatchObject([{ code: 'parse-error', subject: '../../up.txt', location: { startLine: 2 } }])
})

test.each<[string, string[]]>([
  [
    '[tool.pixi.dependencies]\nnumpy = "1.26.*"\n[tool.pixi.pypi-dependencies]\nfoo = "*"',
    ['tool.pixi.dependencies', 'tool.pixi.pypi-dependencies']
  ],
  [
    '[tool.uv.extra-build-dependencies]\nx = ["a", { requirement = "b", match-runtime = true }]',
    ['tool.uv.extra-build-dependencies.x', 'tool.uv.extra-build-dependencies.x']
  ],
  ['[tool.rye]\ndev-dependencies = ["a"]', ['tool.rye.dev-dependencies']],
  [
    '[tool.tox]\nrequires = ["a"]\nenv.x.deps = ["b", { replace = "ref" }]',
    ['tool.tox.requires', 'tool.tox.env.x.deps']
  ],
  [
    '[tool.hatch]\nenv.requires = ["a"]\nbuild.targets.wheel.dependencies = ["b"]',
    ['tool.hatch.env.requires', 'tool.hatch.build.targets.wheel.dependencies']
  ],
  [
    '[tool.hatch.envs.x.overrides]\nplatform.linux.dependencies = ["a", { value = "b==1", if = ["3.12"] }]\nmatrix.v.extra-dependencies = ["c"]',
    [
      'tool.hatch.envs.x.overrides.platform.linux.dependencies',
      'tool.hatch.envs.x.overrides.platform.linux.dependencies',
      'tool.hatch.envs.x.overrides.matrix.v.extra-dependencies'
    ]
  ],
  ['[tool.poetry.requires-plugins]\na = ">=1"', ['tool.poetry.requires-plugins']]
])('the tables of %j', (content, slots) => {
  const { gaps, components } = extract(content)
  expect(gaps).toEqual([])
  expect(components.map(({ slot }) => slot)).toEqual(slots)
})

test('a wheel that Poetry takes from an address has the version of its name', () => {
  const url = 'https://files.example/foo_bar-1.2+cu121-cp311-cp311-linux_x86_64.whl'
  const { components } = extract(`[tool.poetry.dependencies]\nfoo-bar = { url = "${url}" }`)
  expect(components).toMatchObject([{ name: 'foo-bar', version: '1.2+cu121', source: { type: 'url', url } }])
})

test.each([
  [
    'the specifier of a requirement',
    '[project]\r\ndependencies = [\r\n  "torch[cuda] >=2,<3; python_version > \'3\'",\r\n  "numpy",\r\n  "x @ https://files.example/x-1.0.tar.gz"]\r\n',
    ['torch @3:16-3:22', 'numpy', 'x @5:8-5:42']
  ],
  ['an escape before it', '[project]\ndependencies = ["t\\u006frch==2.0"]\n', ['torch @2:28-2:33']],
  [
    'tables of Poetry',
    '[tool.poetry.dependencies]\na = "^1"\nb = { version = "2", extras = ["x"] }\nc = { git = "https://git.example/c", rev = "abc" }\nd = [{ version = "<2", python = "<3.9" }, "3"]\ne = { path = "../e" }\n[tool.poetry.dependencies.f]\nversion = """\n1.0"""\n',
    ['a @2:5-2:9', 'b @3:17-3:20', 'c @4:44-4:49', 'd @5:18-5:22', 'd @5:43-5:46', 'e', 'f @8:11-9:7']
  ],
  [
    'a source of uv',
    '[project]\ndependencies = ["a>=1", "b", "c"]\n[tool.uv.sources]\na = { git = "https://git.example/a", tag = "v1" }\nb = { index = "own" }\nc = { workspace = true }\n',
    ['a @4:44-4:48', 'b', 'c']
  ],
  [
    'lists of PDM',
    '[tool.pdm.dev-dependencies]\nx = ["-e git+https://git.example/a@v1#egg=a", "b==1"]\n',
    ['a', 'b @2:49-2:52']
  ],
  [
    'tables of pixi',
    '[tool.pixi.dependencies]\npython = "3.12.*"\n[tool.pixi.pypi-dependencies]\na = { version = "==1", extras = ["x"] }\n',
    ['python @2:10-2:18', 'a @4:17-4:22']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test.each([
  ['[[tool.uv.index]]\nname = "a"\nurl = "https://a.example"', ['tool.uv.index additional https://a.example']],
  ['[[tool.uv.index]]\nurl = "https://a.example"\ndefault = true', ['tool.uv.index default https://a.example']],
  ['[[tool.uv.index]]\nurl = "https://a.example"\nexplicit = true', ['tool.uv.index named https://a.example']],
  [
    '[tool.uv]\nindex-url = "https://a.example"\nextra-index-url = ["https://b.example", 1]\nfind-links = ["./x", "https://l.example/x"]',
    [
      'tool.uv.index-url default https://a.example',
      'tool.uv.extra-index-url additional https://b.example',
      'tool.uv.find-links links https://l.example/x'
    ]
  ],
  ['[tool.uv]\nallow-insecure-host = ["a.example"]', ['tool.uv.allow-insecure-host connection a.example unchecked']],
  ['[[tool.poetry.source]]\nname = "a"\nurl = "https://a.example"', ['tool.poetry.source default https://a.example']],
  [
    '[[tool.poetry.source]]\nurl = "https://a.example"\npriority = "explicit"\n[[tool.poetry.source]]\nurl = "https://b.example"\npriority = "supplemental"',
    ['tool.poetry.source named https://a.example', 'tool.poetry.source additional https://b.example']
  ],
  [
    '[[tool.pdm.source]]\nname = "pypi"\nurl = "https://a.example"\nverify_ssl = false\n[[tool.pdm.source]]\nname = "x"\nurl = "https://b.example"\ntype = "find_links"',
    ['tool.pdm.source default https://a.example unchecked', 'tool.pdm.source links https://b.example']
  ],
  ['[[tool.rye.sources]]\nname = "default"\nurl = "https://a.example"', ['tool.rye.sources default https://a.example']],
  ['[tool.hatch.envs.x.env-vars]\nPIP_INDEX_URL = "https://a.example"', ['PIP_INDEX_URL default https://a.example']],
  ['[tool.pixi.workspace]\nchannels = ["conda-forge", "evil"]', ['tool.pixi.workspace.channels additional evil']],
  ['[tool.uv]\nindex = 1\n[tool.pdm]\nsource = [1]', []]
])('the indexes of %j', (content, expected) => {
  expect(indexesOf(extract(content))).toEqual(expected)
})

test('the overrides of PDM', () => {
  const result = extract(`[tool.pdm.resolution.overrides]
a = "3.2.10"
b = ">=1.26.2"
c = "https://files.example/c-1.0-py3-none-any.whl"
d = "git+https://git.example/o/d.git@v1"
e = 1
__proto__ = "1.0"
`)
  expect(packagesOf(result)).toMatchObject([
    { name: 'a', version: '3.2.10', override: { section: 'tool.pdm.resolution.overrides' } },
    { name: 'b', specifier: '>=1.26.2' },
    { name: 'c', source: { type: 'url' } },
    { name: 'd', source: { type: 'vcs', ref: 'v1' } }
  ])
  expect(packagesOf(result)[0]).not.toHaveProperty('direct')
  expect(gapLines(result)).toEqual([
    expect.stringMatching(/^parse-error .*an override is not text @6:1/),
    expect.stringMatching(/^parse-error .* @7:1/)
  ])
})

test.each([
  ['a=={{ x }}', true],
  ['a @ git+https://git.example/o/a@${REF}', true],
  ['a==1.0', undefined]
])('a template leaves the name: %s', (requirement, versionUnknown) => {
  const result = extract(`[project]\ndependencies = ["${requirement}"]`)
  expect(packagesOf(result).map(one => [one.name, one.versionUnknown])).toEqual([['a', versionUnknown]])
  expect(result.gaps.map(({ code }) => code)).toEqual(versionUnknown === true ? ['unresolved-reference'] : [])
})

test.each([
  ['of a list', `[project]\ndependencies = [\n${'"a==1",\n'.repeat(20_005)}]\n`],
  [
    'of a table',
    `[tool.poetry.dependencies]\n\n${Array.from({ length: 20_005 }, (_, at) => `a${at} = "1"\n`).join('')}`
  ]
])('very many entries %s are a gap where they go on', (_, text) => {
  const { components, gaps } = extract(text)
  expect(components).toHaveLength(20_000)
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', 20_003]])
})

describe('programs that a build runs', () => {
  test.each([
    ['a hook of Hatch', '[tool.hatch.build.hooks.custom]\npath = "h.py"\n', 'tool.hatch.build.hooks.custom', 'h.py'],
    [
      'by its usual name',
      '[tool.hatch.build.hooks.custom]\n',
      'tool.hatch.build.hooks.custom',
      'a program of the project'
    ],
    [
      'of one target',
      '[tool.hatch.build.targets.wheel.hooks.custom]\npath = "h.py"\n',
      'tool.hatch.build.targets.wheel.hooks.custom',
      'h.py'
    ],
    ['for metadata', '[tool.hatch.metadata.hooks.custom]\npath = "h.py"', 'tool.hatch.metadata.hooks.custom', 'h.py'],
    ['of PDM', '[tool.pdm.build]\ncustom-hook = "h.py"\n', 'tool.pdm.build.custom-hook', 'h.py'],
    ['of Poetry', '[tool.poetry]\nbuild = "h.py"\n', 'tool.poetry.build', 'h.py'],
    ['of Poetry, in a table', '[tool.poetry.build]\nscript = "h.py"\n', 'tool.poetry.build.script', 'h.py'],
    [
      'a command of setuptools',
      '[tool.setuptools.cmdclass]\ninstall = "h.I"\n',
      'tool.setuptools.cmdclass.install',
      'h.I'
    ]
  ])('%s', (_, content, subject, program) => {
    const reason = `a build runs ${program}, and what it does is not checked`
    expect(extract(content).gaps).toMatchObject([{ code: 'unaccounted', subject, reason }])
    expect(extract(content).gaps[0]).not.toHaveProperty('atMost')
  })

  test('a project that is its own backend', () => {
    const content = '[build-system]\nrequires = []\nbuild-backend = "x"\nbackend-path = ["."]\n'
    expect(extract(content).gaps).toMatchObject([{ subject: 'build-system.backend-path', atMost: 'note' }])
  })

  test.each([
    '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
    '[tool.hatch.build.hooks.vcs]\nversion-file = "a/version.py"\n',
    '[tool.hatch.build.targets.wheel]\npackages = ["a"]\n',
    '[tool.poetry.build]\ngenerate-setup-file = false\n',
    '[tool.pdm.build]\nincludes = ["a"]\n'
  ])('none: %j', content => {
    expect(extract(content).gaps).toEqual([])
  })
})

test.each([
  ['[envs.default]\ndependencies = ["torch==2.0"]\n', ['torch in tool.hatch.envs.default.dependencies']],
  ['[build.hooks.x]\ndependencies = ["torch"]\n', ['torch in tool.hatch.build.hooks.x.dependencies']],
  ['[env]\nrequires = ["hatch-pip"]\n', ['hatch-pip in tool.hatch.env.requires']],
  ['[project]\ndependencies = ["torch"]\n', []]
])('a hatch.toml has what a project has below tool.hatch: %j', (content, expected) => {
  const { components } = extract(content, 'hatch.toml')
  expect(components.map(({ name, slot }) => `${name} in ${slot ?? ''}`)).toEqual(expected)
})

test.each([
  ['[tool.briefcase.app.a]\nrequires = ["torch"]\n', ['torch in tool.briefcase.app.a.requires']],
  ['[tool.hatch.build.hooks.x]\ndependencies = ["torch"]\n', ['torch in tool.hatch.build.hooks.x.dependencies']],
  [
    '[tool.hatch.build.targets.wheel.hooks.x]\ndependencies = ["torch"]\n',
    ['torch in tool.hatch.build.targets.wheel.hooks.x.dependencies']
  ]
])('further lists: %j', (content, expected) => {
  const { components } = extract(content)
  expect(components.map(({ name, slot }) => `${name} in ${slot ?? ''}`)).toEqual(expected)
})
