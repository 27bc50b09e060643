import { readFileSync } from 'node:fs'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import type { Extraction } from '../extractor.ts'
import { indexesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'environment.yml')

function packages(extraction: Extraction) {
  return extraction.components
    .filter(({ kind }) => kind !== 'index')
    .map(component => {
      if (component.kind !== 'package') throw new Error('no package')
      return component
    })
}

function names(extraction: Extraction): string[] {
  return packages(extraction).map(({ name, version }) => (version === undefined ? name : `${name}@${version}`))
}

const place = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  path: 'environment.yml',
  side: 'head',
  startLine,
  startColumn,
  endLine,
  endColumn
})

describe('an environment with a part for pip', () => {
  const extraction = extract(readFileSync(new URL('fixtures/environment.yml', import.meta.url), 'utf8'))
  const found = packages(extraction)
  const channels = { type: 'registry', extraIndexes: ['pytorch', 'https://index.example/corp'] }

  test('packages', () => {
    expect(found.map(({ ecosystem, name, version, specifier }) => [ecosystem, name, version, specifier])).toEqual([
      ['conda', 'python', undefined, '=3.11'],
      ['conda', 'numpy', undefined, '>=1.26,<2'],
      ['conda', 'pytorch', '2.1.0', '=2.1.0=py3.11_cuda12.1_cudnn8.9.2_0'],
      ['conda', 'scipy', '1.11.4', '==1.11.4'],
      ['conda', 'transformers', undefined, '=>4.30'],
      ['conda', 'accelerate', undefined, '={{ accelerate_version }}'],
      ['conda', 'pandas', undefined, '>=2.1'],
      ['conda', 'corp-utils', '1.2.0', undefined],
      ['conda', 'pip', undefined, undefined],
      ['pypi', 'peft', '0.10.0', '==0.10.0'],
      ['pypi', 'eval-tools', undefined, undefined],
      ['pypi', 'vllm', undefined, '==${VLLM_VERSION}']
    ])
  })

  test('a package in full', () => {
    expect(found[3]).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'conda',
      name: 'scipy',
      purl: 'pkg:conda/scipy@1.11.4',
      version: '1.11.4',
      specifier: '==1.11.4',
      hashes: [],
      source: { type: 'registry' },
      scope: 'runtime',
      direct: true,
      confidence: 'certain',
      text: 'conda-forge::scipy==1.11.4',
      location: place(10, 5, 10, 31),
      evidence: { argument: place(10, 23, 10, 31) }
    })
  })

  test('sources', () => {
    expect(found[0]?.source).toEqual(channels)
    expect(found[2]?.source).toEqual({ type: 'registry', url: 'pytorch' })
    expect(found[7]?.source).toEqual({
      type: 'url',
      url: 'https://index.example/corp/noarch/corp-utils-1.2.0-py_0.conda'
    })
    expect(found[9]?.source).toEqual({
      type: 'registry',
      extraIndexes: ['https://index.example/simple'],
      optionsAt: place(17, 9, 17, 55)
    })
    expect(found[10]?.source).toEqual({ type: 'vcs', url: 'https://git.example/tools.git', ref: 'v1.2' })
  })

  test('places and hashes', () => {
    expect(found[1]).toMatchObject({ text: 'NumPy >=1.26,<2', location: place(8, 6, 8, 21) })
    expect(found[7]?.hashes).toEqual(['md5:0123456789abcdef0123456789abcdef'])
    expect(found[10]?.location).toEqual(place(20, 10, 20, 61))
  })

  test('what could not be read, and what belongs to it', () => {
    expect(extraction.gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([
      ['parse-error', 11],
      ['unresolved-reference', 12],
      ['unresolved-reference', 22]
    ])
    expect(extraction.wants).toEqual(['conda-lock.yml', 'conda-lock.yaml'])
    expect(extraction.wantsAs).toEqual([{ path: 'requirements/base.txt', format: 'pip-requirements' }])
  })
})

test.each<[string, string, string[], number]>([
  ['the empty file', '', [], 0],
  ['CRLF', 'dependencies:\r\n  - numpy=1=py_0\r\n  - pip:\r\n    - foo==2\r\n', ['numpy@1', 'foo@2'], 0],
  ['quoted keys', '"dependencies": ["numpy==1", {"pip": ["foo==2"]}]', ['numpy@1', 'foo@2'], 0],
  ['JSON', '{"dependencies": ["numpy==1"]}', ['numpy@1'], 0],
  ['tabs', 'dependencies:\n\t- numpy\n', ['numpy'], 1],
  ['a duplicate key', 'dependencies:\n  - a\ndependencies:\n  - b\n', ['b'], 1],
  [
    'a merge conflict',
    'dependencies:\n<<<<<<< HEAD\n  - a=1\n=======\n  - a=2\n>>>>>>> x\n  - b\n',
    ['a', 'a', 'b'],
    3
  ],
  ['a truncated file', 'dependencies: [a, b, "c', ['a', 'b'], 1],
  ['wrong types', 'dependencies:\n  - [a]\n  - {x: 1}\n  - 1\n  - pip: {a: 1}\n  - b\n', ['1', 'b'], 3],
  ['no list', 'dependencies: numpy', [], 1],
  ['nothing in the list', 'dependencies:\n', [], 0],
  ['templates', 'dependencies:\n  - {{ name }}\n  - ${NAME}\n  - <% name %>\n  - a\n', ['a'], 3],
  ['one requirement for pip', 'dependencies:\n  - pip: foo==1\n', ['foo@1'], 0],
  ['names of objects', 'dependencies:\n  - __proto__=1\n  - constructor==1\n', ['__proto__', 'constructor@1'], 0],
  ['a block scalar for pip', 'dependencies:\n  - pip:\n    - |\n      foo==1\n      bar==2\n', ['foo@1', 'bar@2'], 0],
  ['an alias', 'x: &x numpy==1\ndependencies:\n  - *x\n', ['numpy@1'], 0],
  ['deep nesting', `dependencies: ${'['.repeat(50_000)}`, [], 1]
])('%s', (_, content, expected, gaps) => {
  const extraction = extract(content)
  expect(names(extraction)).toEqual(expected)
  if (gaps === 0) expect(extraction.gaps).toEqual([])
  else expect(extraction.gaps.length).toBeGreaterThanOrEqual(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
})

test.each([
  ['environments/prod/Chart.yaml', 'dependencies:\n  - name: redis\n    version: 1.2\n'],
  ['envs/meta/main.yml', 'dependencies:\n  - common\n  - web\n'],
  ['env/values.yaml', 'x: 1\ndependencies: {}\n']
])('%s of another tool', (path, content) => {
  expect(extract(content, path)).toEqual({ components: [], gaps: [] })
})

test.each([
  ['workflow/envs/align.yaml', 'channels:\n  - bioconda\ndependencies:\n  - samtools =1.9\n', ['samtools']],
  [
    'backend/autogptq.yml',
    'name: x\ndependencies:\n  - python=3.11\n  - pip:\n    - torch==2.0\n',
    ['python', 'torch@2.0']
  ],
  ['ci/env-py311.yml', 'dependencies:\n  - numpy\n', ['numpy']]
])('%s is one', (path, content, expected) => {
  expect(names(extract(content, path))).toEqual(expected)
})

test('only lists at the first level matter', () => {
  expect(extractor.mayMatter?.('package:\n- dependencies: {}\n', '')).toBe(false)
  expect(extractor.mayMatter?.("x: 1\r\n'dependencies' :\r\n", '')).toBe(true)
})

test('scope, and what an export says', () => {
  const content = 'dependencies:\n  - numpy=1=py_0\nprefix: /opt/x\n'
  expect(packages(extract(content, 'docs/environment.yml'))[0]).toMatchObject({ scope: 'development' })
  expect(packages(extract(content))[0]).not.toHaveProperty('direct')
})

test('many bad lines are not many gaps', () => {
  expect(extract(`dependencies:\n${'  - "="\n'.repeat(500)}`).gaps).toHaveLength(21)
})

test.each([
  String.raw`"depend\u0065ncies": [a]`,
  '? dependencies\n: [a]',
  '&a dependencies: [a]',
  '!!str dependencies: [a]',
  '# x\n  dependencies: [a]',
  'x: &x\n  dependencies: [a]\n<<: *x',
  '--- {dependencies: [a]}'
])('a key in another spelling is not passed over: %j', content => {
  expect(extractor.mayMatter?.(content, '')).toBe(true)
})

test('other files are', () => {
  expect(extractor.mayMatter?.('a:\n  dependencies:\n    b: 1\n', '')).toBe(false)
})

test.each([
  [
    'the part behind the name',
    'dependencies:\r\n  - python=3.12\r\n  - \'numpy >=1.26,<2\'\r\n  - conda-forge::pytorch[version=\'>=2\', build=cuda*]\r\n  - pip\r\n  - pip:\r\n      - torch==2.0 ; python_version > "3"\r\n      - "transformers"\r\n',
    ['python @2:11-2:16', 'numpy @3:12-3:21', 'pytorch @4:34-4:39', 'pip', 'torch @7:14-7:19', 'transformers']
  ],
  [
    'nothing where escapes or folds hide the place',
    'dependencies:\n  - "num\\u0070y=1.26"\n  - pip:\n      - >-\n        torch\n        ==2.0\n',
    ['numpy', 'torch']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test('its channels and the indexes of pip', () => {
  const content =
    'channels: [conda-forge, evil, "https://c.example/x"]\ndependencies:\n  - pip:\n    - --extra-index-url https://a.example\n    - foo\n'
  expect(indexesOf(extract(content))).toEqual([
    'channels additional evil',
    'channels additional https://c.example/x',
    '--extra-index-url additional https://a.example'
  ])
})

test.each([
  ['{% if x %}\nchannels: [a]\ndependencies:\n  - b=1.0\n{# why #}\n  - pip:\n    - c==2.0\n{% endif %}\n', ['b', 'c']],
  ['dependencies:\n{% for p in q %}\n  - b=1.0\n{% endfor %}\n', ['b']]
])('a template: %j', (content, expected) => {
  expect(extract(content).components.flatMap(one => (one.kind === 'package' ? [one.name] : []))).toEqual(expected)
})

test.each([
  ['environment.yml', 'spec:\n  dependencies:\n    - b=1.0\n', true],
  ['a/environment-gpu.yaml', 'name: x\n---\ndependencies:\n  - b=1.0\n', true],
  ['environment.yml', '{% if x %}dependencies: [b=1.0]{% endif %}\n', true],
  ['environment.yml', 'name: x\n', false],
  ['environment.yml', 'production: true\nurl: https://index.example\n', false],
  ['Chart.yaml', 'dependencies:\n  - name: b\n    version: 1.0.0\n', false],
  ['values.yml', 'spec:\n  dependencies:\n    - b=1.0\n', false]
])('%s that cannot be understood is a gap: %j', (path, content, isTold) => {
  expect(extract(content, path).gaps.length > 0).toBe(isTold)
})

test('a comment of many marks takes linear time', () => {
  const content = `${'# '.repeat(1900)}\n`
  expect(extractor.mayMatter?.(`${content}a: 1\n`, 'a.yml')).toBe(false)
  expect(extractor.mayMatter?.(`${content} a: 1\n`, 'a.yml')).toBe(true)
  expect(extractor.mayMatter?.(`# some words\na: 1\n`, 'a.yml')).toBe(true)
})

test.each([
  ['for conda', `dependencies:\n${'- a=${V}\n'.repeat(10_000)}- evil=1\n`, 10_002],
  ['for pip', `dependencies:\n- pip:\n${'  - a==${V}\n'.repeat(10_000)}  - evil==1\n`, 10_003]
])('very many entries %s are a gap where they go on', (_, content, line) => {
  const extraction = extract(content)
  expect(names(extraction)).not.toContain('evil@1')
  expect(extraction.gaps).toContainEqual(
    expect.objectContaining({
      code: 'limit-exceeded',
      location: expect.objectContaining({ startLine: line }) as unknown
    })
  )
})
