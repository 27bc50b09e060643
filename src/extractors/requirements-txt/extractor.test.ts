import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { indexesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'requirements.txt')

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
  path: 'requirements.txt',
  side: 'head',
  startLine,
  startColumn,
  endLine,
  endColumn
})

const requirementsAt = (...paths: readonly string[]) => paths.map(path => ({ path, format: 'pip-requirements' }))

describe('a file of a project', () => {
  const extraction = extract(fixture('requirements.txt'), 'service/requirements.txt')
  const found = packages(extraction)

  test('packages with their versions', () => {
    expect(found.map(({ name, version, specifier }) => [name, version, specifier])).toEqual([
      ['torch', '2.1.0', '==2.1.0'],
      ['transformers', undefined, '>= 4.40, < 5'],
      ['numpy', '1.26.4', '== 1.26.4'],
      ['accelerate', undefined, '=>0.30'],
      ['peft', undefined, undefined],
      ['eval-tools', undefined, undefined],
      ['flash-attn', '2.5.8', undefined],
      ['scipy', undefined, undefined],
      ['vllm', undefined, '==${VLLM_VERSION}']
    ])
  })

  test('a package in full', () => {
    expect(found[2]).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'pypi',
      name: 'numpy',
      purl: 'pkg:pypi/numpy@1.26.4',
      version: '1.26.4',
      specifier: '== 1.26.4',
      hashes: [`sha256:${'ab'.repeat(32)}`, `sha256:cd${'ab'.repeat(31)}`],
      source: {
        type: 'registry',
        url: 'https://index.example/simple',
        optionsAt: { ...place(2, 1, 2, 52), path: 'service/requirements.txt' }
      },
      scope: 'runtime',
      direct: true,
      confidence: 'certain',
      text: 'numpy == 1.26.4',
      location: { ...place(8, 1, 8, 16), path: 'service/requirements.txt' },
      evidence: { argument: { ...place(8, 7, 8, 16), path: 'service/requirements.txt' } }
    })
  })

  test('sources', () => {
    expect(found.map(({ source }) => source).slice(4, 7)).toEqual([
      { type: 'vcs', url: 'https://git.example/peft.git', ref: 'v0.10.0' },
      {
        type: 'vcs',
        url: 'https://git.example/tools.git',
        ref: '0123456789abcdef0123456789abcdef01234567',
        commit: '0123456789abcdef0123456789abcdef01234567'
      },
      { type: 'url', url: 'https://index.example/wheels/flash_attn-2.5.8-cp311-cp311-linux_x86_64.whl' }
    ])
  })

  test('what could not be read, with its line', () => {
    expect(extraction.gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([
      ['parse-error', 11],
      ['parse-error', 18],
      ['unresolved-reference', 19],
      ['unresolved-reference', 20]
    ])
  })

  test('files that belong to it', () => {
    expect(extraction.wantsAs).toMatchObject(requirementsAt('service/base.txt', 'constraints.txt'))
  })
})

test.each([
  ['torch==1.12.0 ; python_version<"3.11"', "python_version<'3.11'"],
  ['torch==1.12.0;python_version   >= "3.11"  # why', "python_version >= '3.11'"],
  ['torch[x]==1.12.0 \\\n  ; os_name == "nt" --hash=sha256:aa', "os_name == 'nt'"],
  ['torch @ https://index.example/torch-1.zip ; a == "b"', "a == 'b'"],
  ['torch[x]==1.12.0', undefined],
  ['torch ;', undefined]
])('what tells %j apart from others of the package', (content, slot) => {
  expect(packages(extract(content)).map(one => one.slot)).toEqual([slot])
})

describe('a compiled file', () => {
  const found = packages(extract(fixture('compiled.txt')))

  test('says who asks for what', () => {
    expect(found.map(({ name, direct, dependsOn }) => [name, direct, dependsOn])).toEqual([
      ['certifi', false, []],
      ['httpx', true, ['certifi==2024.2.2']],
      ['idna', false, []],
      ['requests', true, ['certifi==2024.2.2', 'idna==3.6']],
      ['setuptools', undefined, []]
    ])
  })
})

test.each<[string, string, ReturnType<typeof place>, string]>([
  ['CRLF', '# x\r\nfoo==1.0\r\nbar', place(2, 1, 2, 9), 'foo==1.0'],
  ['tabs', '\tfoo\t==\t1.0\t# note', place(1, 2, 1, 12), 'foo\t==\t1.0'],
  ['extras', 'foo[a]>=1', place(1, 1, 1, 10), 'foo[a]>=1'],
  ['markers', 'foo>=1;python_version<"3.9"', place(1, 1, 1, 7), 'foo>=1'],
  ['a continuation within', 'foo \\\n  ==1.0 \\\n  --hash=sha256:aa', place(1, 1, 2, 8), 'foo \\\n  ==1.0'],
  ['a continuation with CRLF', 'foo=\\\r\n=1.0\r\n', place(1, 1, 2, 5), 'foo=\\\r\n=1.0'],
  ['editable', '-e git+https://git.example/foo#egg=foo', place(1, 4, 1, 39), 'git+https://git.example/foo#egg=foo'],
  ['astral characters before it', '# \u{1F600}\nfoo', place(2, 1, 2, 4), 'foo'],
  [
    'a URL',
    'foo @ https://index.example/x.zip ; os_name == "nt"',
    place(1, 1, 1, 34),
    'foo @ https://index.example/x.zip'
  ]
])('the place of a package: %s', (_, content, location, text) => {
  expect(packages(extract(content))[0]).toMatchObject({ name: 'foo', location, text })
})

test.each<[string, string[]]>([
  ['', []],
  ['\n\n  \n', []],
  ['# foo==1.0', []],
  ['foo#bar', []],
  ['foo # bar', ['foo']],
  ['Foo_Bar==1.0', ['foo-bar@1.0']],
  ['foo==1.0\nfoo==1.0', ['foo@1.0', 'foo@1.0']],
  ['foo===1.0', ['foo@1.0']],
  ['foo==1.*', ['foo']],
  ['foo # comment \\\nbar', ['foo']],
  ['# comment \\\nbar', ['bar']],
  ['foo \\\n# comment\nbar', ['foo', 'bar']],
  ['foo @ file:///build/foo', ['foo']],
  ['foo --global-option="x" --hash sha256:aa', ['foo']],
  ['git+https://git.example/org/bar.git', ['bar']],
  ['git+https://${TOKEN}@git.example/org/bar.git@v1', ['bar']],
  ['"foo"', []],
  ['--pre\n--no-binary :all:\n-f ./wheels\n--trusted-host index.example\nfoo', ['foo']]
])('%j', (content, expected) => {
  expect(
    packages(extract(content)).map(({ name, version }) => (version === undefined ? name : `${name}@${version}`))
  ).toEqual(expected)
})

test.each([
  ['--index-url https://index.example/simple\nfoo', { type: 'registry', url: 'https://index.example/simple' }],
  ['foo\n-i https://index.example/simple', { type: 'registry', url: 'https://index.example/simple' }],
  ['--index-url=https://a:b@index.example/simple\nfoo', { type: 'registry', url: 'https://index.example/simple' }],
  [
    '-i https://index.example/simple\n--extra-index-url https://index.example/two\nfoo',
    { type: 'registry', url: 'https://index.example/simple', extraIndexes: ['https://index.example/two'] }
  ],
  [
    'foo\n--extra-index-url https://u:${P}@index.example/two',
    { type: 'registry', extraIndexes: ['https://index.example/two'] }
  ],
  ['foo\n--extra-index-url ${EXTRA}', { type: 'registry', extraIndexes: ['${EXTRA}'] }],
  [
    'foo\n-f ./wheels --find-links=https://index.example/files.html',
    { type: 'registry', findLinks: ['./wheels', 'https://index.example/files.html'] }
  ],
  [
    'foo\n--trusted-host index.example\n-i http://index.example/',
    { type: 'registry', url: 'http://index.example/', trusted: true }
  ],
  [
    'foo @ https://index.example:8443/foo.zip\n--trusted-host index.example:8443',
    { type: 'url', url: 'https://index.example:8443/foo.zip', trusted: true }
  ],
  [
    'foo @ https://index.example/foo.zip\n--trusted-host other.example',
    { type: 'url', url: 'https://index.example/foo.zip' }
  ],
  [`--index-url https://${['pypi', 'org'].join('.')}/simple\nfoo`, { type: 'registry' }],
  ['foo @ file:///build/foo', { type: 'path', url: 'file:///build/foo' }]
])('where %j comes from', (content, source) => {
  const found = packages(extract(content))[0]?.source
  expect({ ...found, optionsAt: undefined }).toEqual(source)
})

test.each([
  ['<<<<<<< HEAD', 'parse-error', place(1, 1, 1, 13)],
  ['foo\n=======', 'parse-error', place(2, 1, 2, 8)],
  ['foo bar', 'parse-error', place(1, 1, 1, 8)],
  ['--unknown x', 'parse-error', place(1, 1, 1, 12)],
  ['-r https://index.example/r.txt', 'outside-repository', place(1, 4, 1, 31)],
  ['-r ../../up.txt', 'parse-error', place(1, 4, 1, 16)],
  ['-r /etc/requirements.txt', 'parse-error', place(1, 4, 1, 25)],
  ['-r', 'parse-error', place(1, 3, 1, 3)],
  ['-r ${FILE}', 'unresolved-reference', place(1, 4, 1, 11)],
  ['-i ${INDEX}', 'unresolved-reference', place(1, 4, 1, 12)],
  ['{{ name }}', 'unresolved-reference', place(1, 1, 1, 11)],
  ['https://git.example/x/archive/main.zip', 'outside-repository', place(1, 1, 1, 39)],
  ['https://git.example/{{ x }}/main.zip', 'unresolved-reference', place(1, 1, 1, 37)]
])('%j is a gap', (content, code, location) => {
  expect(extract(content).gaps).toEqual([expect.objectContaining({ code, location })])
})

test('credentials in a URL are no reason for a gap', () => {
  expect(extract('git+https://${TOKEN}@git.example/org/bar.git').gaps).toEqual([])
})

test('a file that is something else does not fill the report', () => {
  const { gaps, components } = extract('This is prose, not packages.\n'.repeat(500))
  expect(components).toEqual([])
  expect(gaps).toHaveLength(21)
  expect(gaps.at(-1)?.reason).toBe('480 more lines could not be read')
})

test.each([
  ['requirements-dev.txt', 'development'],
  ['requirements/test.txt', 'development'],
  ['docs/requirements.txt', 'development'],
  ['requirements.txt', 'runtime'],
  ['device/requirements.txt', 'runtime']
])('%s is for %s', (path, scope) => {
  expect(packages(extract('foo', path))[0]?.scope).toBe(scope)
})

test.each([
  ['foo\n--pre -i https://index.example/a -f x', place(2, 7, 2, 33)],
  ['-i https://index.example/a\n--extra-index-url=\\\nhttps://index.example/b # x\nfoo', place(2, 1, 3, 24)]
])('where %j states its indexes', (content, location) => {
  expect(packages(extract(content))[0]?.source.optionsAt).toEqual(location)
})

test('constraints ask for nothing', () => {
  expect(packages(extract('foo==1', 'constraints.txt'))[0]).not.toHaveProperty('direct')
})

test.each([
  ['long lines', `${'foo '.repeat(50_000)}\nbar`],
  ['many continuations', `${'foo \\\n'.repeat(50_000)}\nbar`],
  ['many brackets', `foo${'['.repeat(100_000)}\nbar`],
  ['much space', `foo${' '.repeat(100_000)}x${' '.repeat(100_000)}# y\nbar`],
  ['many dashes', `foo${'-'.repeat(100_000)}\nbar`],
  ['many via', `foo\n# via ${'x,'.repeat(200_000)}\nbar`],
  ['prototype', `__proto__\nconstructor==1\nbar`]
])('hostile: %s', (_, content) => {
  expect(packages(extract(content)).at(-1)?.name).toBe('bar')
})

test.each(['\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'])(
  'a comment ends at %j, as it does for pip',
  separator => {
    const { components } = extract(`foo==1 # note${separator}bar==2\nbaz==3`)
    expect(components.map(({ name, location }) => [name, location.startLine])).toEqual([
      ['foo', 1],
      ['bar', 1],
      ['baz', 2]
    ])
  }
)

test.each([
  ['--pre -r a.in', ['a.in']],
  ['--index-url https://index.example/simple -r a.in', ['a.in']],
  ['-r a.in -r b.in', ['a.in', 'b.in']],
  ['-r a.in --constraint="b c.txt"', ['a.in', 'b c.txt']],
  ['--no-index --find-links=./x -ra.in', ['a.in']],
  ['-e ./x -r a.in', []]
])('%j includes %j', (content, paths) => {
  expect(extract(content)).toMatchObject({ wantsAs: requirementsAt(...paths), gaps: [] })
})

test('an option that pip does not know stops the line where it stands', () => {
  const { wantsAs, gaps } = extract('-r a.in --unknown x')
  expect(wantsAs).toMatchObject(requirementsAt('a.in'))
  expect(gaps).toMatchObject([{ code: 'parse-error', location: place(1, 9, 1, 20) }])
})

test.each([
  ['# coding: utf-7\nfoo==1 # +AAo-bar==2', [place(1, 11, 1, 16)]],
  ['foo==1\n# -*- coding: unicode_escape -*-', [place(2, 15, 2, 29)]],
  ['\n\n# coding: utf-7', []],
  ['# -*- coding: UTF-8 -*-\nfoo==1', []],
  ['# vim: set fileencoding=latin-1 :\nfoo==1', []]
])('an encoding that hides text is a gap: %j', (content, locations) => {
  expect(extract(content).gaps.map(({ location }) => location)).toEqual(locations)
})

test('a URL that is followed by a marker, as pip takes it', () => {
  const url = 'https://index.example/torch_x-1.2.3+cu124-cp311-cp311-linux_x86_64.whl'
  const { components, gaps } = extract(
    `${url}; platform_system == "Linux"\n${url} ; python_version == "3.11"\nx @ ${url}; a == "b"\n`
  )
  expect(gaps).toEqual([])
  expect(components.map(({ name, location }) => [name, location.startLine, location.endColumn])).toEqual([
    ['torch-x', 1, url.length + 1],
    ['torch-x', 2, url.length + 1],
    ['x', 3, url.length + 5]
  ])
})

test.each([
  [
    'what stands behind the name',
    'torch==2.0 --hash=sha256:aa\r\nnumpy[x] >= 1, \\\r\n  < 2 ; os_name == "nt" # why\r\npandas\r\nx @ git+https://git.example/x@v1\r\ngit+https://git.example/y@v1#egg=y\r\n-e z==1\r\n',
    ['torch @1:6-1:11', 'numpy @2:10-3:6', 'pandas', 'x @5:5-5:33', 'y', 'z @7:5-7:8']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test.each([
  ['-i https://u:p@index.example/simple\nfoo', ['-i default https://index.example/simple']],
  ['--index-url=https://index.example/simple\n-r base.txt', ['--index-url default https://index.example/simple']],
  [
    '--extra-index-url https://a.example -f https://b.example/x\n-f ./wheels',
    ['--extra-index-url additional https://a.example', '-f links https://b.example/x']
  ],
  ['--trusted-host index.example:8443', ['--trusted-host connection index.example:8443 unchecked']],
  [
    '--trusted-host a --trusted-host b',
    ['--trusted-host connection a unchecked', '--trusted-host connection b unchecked']
  ],
  ['-i ${INDEX}\nfoo # -i https://index.example', []]
])('the indexes of %j', (content, expected) => {
  expect(indexesOf(extract(content))).toEqual(expected)
})

test('an index stands at its option', () => {
  expect(extract('foo\n-r a.txt -i https://index.example/simple').components[1]).toMatchObject({
    kind: 'index',
    location: { startLine: 2, startColumn: 10, endColumn: 41 },
    text: '-i https://index.example/simple'
  })
})

test('very many lines are a gap where they go on', () => {
  const { components, gaps } = extract('a==1\n'.repeat(10_005))
  expect(components).toHaveLength(10_000)
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', 10_001]])
})
