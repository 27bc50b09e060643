import { readFileSync } from 'node:fs'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { packagesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'setup.py')
const script = readFileSync(new URL('fixtures/setup.py', import.meta.url), 'utf8')

test('requirements of every keyword', () => {
  const extraction = extract(script)
  expect(extraction.gaps).toEqual([])
  expect(packagesOf(extraction).map(({ name, specifier, scope, slot }) => [name, specifier, scope, slot])).toEqual([
    ['requests', '>=2.28', 'runtime', 'install_requires'],
    ['numpy', '==1.26.4', 'runtime', 'install_requires'],
    ['peft', undefined, 'runtime', 'install_requires'],
    ['uvicorn', '>=0.20', 'optional', 'extras_require.serve'],
    ['pytest', undefined, 'optional', 'extras_require.test'],
    ['setuptools-scm', undefined, 'build', 'setup_requires'],
    ['pytest', undefined, 'development', 'tests_require']
  ])
})

test('the place of a requirement is its text', () => {
  expect(packagesOf(extract(script))[1]).toMatchObject({
    text: 'NumPy==1.26.4',
    location: { startLine: 3, startColumn: 28, endLine: 3, endColumn: 41 }
  })
})

const setup = (list: string, before = ''): string =>
  `from setuptools import setup\n${before}\nsetup(install_requires=${list})\n`

test.each<[string, string[], string[]]>([
  ['', [], []],
  [setup('[]'), [], []],
  [setup('["a", "b>=1"]'), ['a', 'b'], []],
  [setup('["a"]').replaceAll('\n', '\r\n'), ['a'], []],
  [setup('[\n\t"a", # note\n\t\'b\'\n]'), ['a', 'b'], []],
  [setup('"a\\nb"'), ['a', 'b'], []],
  [setup('names', 'names = ["a"]'), ['a'], []],
  [setup('f()'), [], ['unresolved-reference']],
  [setup('["a", f"b=={x}"]'), ['a', 'b'], ['unresolved-reference']],
  [setup('["a", f"b{x}"]'), ['a'], ['unresolved-reference']],
  [setup('["a==" + v]', 'v = read()'), ['a'], ['unresolved-reference']],
  [setup('["a==" + version + cuda]', 'cuda = "cu118"'), ['a'], ['unresolved-reference']],
  [setup('["a" + suffix]', 'suffix = read()'), [], ['unresolved-reference']],
  [setup('["a" + suffix]', 'suffix = "-x"'), ['a-x'], []],
  [setup('[name() + ">=1"]'), [], ['unresolved-reference']],
  [setup('[("a[x]~=" + v)]'), ['a'], ['unresolved-reference']],
  [setup('["a>=%s" % v]'), ['a'], ['unresolved-reference']],
  [setup('["%s>=1" % v]'), [], ['unresolved-reference']],
  [setup('["a=={}".format(v)]'), ['a'], ['unresolved-reference']],
  [setup('["a==" f"{v}"]'), ['a'], ['unresolved-reference']],
  [setup('["a>=1,<" + v]'), [], ['unresolved-reference']],
  [setup('["a @ " + url]'), [], ['unresolved-reference']],
  [setup('["a"] + ["b==" + v]'), ['a', 'b'], ['unresolved-reference']],
  [setup('["a==" + v for v in vs]'), [], ['unresolved-reference']],
  [setup('names', 'names = ["a"]\nif gpu:\n  names = ["b==" + v]'), ['b', 'a'], ['unresolved-reference']],
  [setup('["a"] + read()'), ['a'], ['unresolved-reference']],
  [setup('["=>4.48.0", "a=>4.48.0"]'), ['a'], ['parse-error', 'parse-error']],
  [setup('["{{ x }}", "a"]'), ['a'], ['unresolved-reference']],
  ['import setuptools as s\ns.setup(install_requires=["a"])', ['a'], []],
  ['setup(**{"install_requires": ["a"]})', ['a'], []],
  ['other(install_requires=["a"])', [], []],
  ['setup(extras_require={"__proto__": ["a"], "constructor": ["b"]})', ['a', 'b'], []],
  [`setup(install_requires=${'['.repeat(50_000)}`, [], ['limit-exceeded']]
])('%j', (text, names, gaps) => {
  const extraction = extract(text)
  expect(packagesOf(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps.map(({ code }) => code)).toEqual(gaps)
  for (const gap of extraction.gaps) expect(gap.location?.startLine).toBeGreaterThan(0)
  if (names.length + gaps.length > 0) expect(extractor.mayMatter?.(text, '')).toBe(true)
})

test('markers of a merge conflict, a list that is cut off: a gap, and what can be read', () => {
  const conflicted = extract(setup('[\n"a",\n<<<<<<< ours\n"b",\n=======\n"c",\n>>>>>>> theirs\n"d"]'))
  expect(packagesOf(conflicted).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd'])
  expect(conflicted.gaps).toMatchObject([{ code: 'parse-error', location: { startLine: 5 } }])
  expect(extract('setup(install_requires=["a", "b').gaps.length).toBeGreaterThan(0)
})

test('a file of requirements that the script reads is read', () => {
  const before = 'names = open("requirements.txt").read().splitlines()'
  expect(extract(setup('names', before), 'a/setup.py').wants).toEqual(['a/requirements.txt'])
})

test('a version that is computed is none', () => {
  const [found] = packagesOf(extract(setup('["a==" + v + "cu118"]', 'v = read()')))
  expect(found).toMatchObject({ name: 'a', specifier: '=={…}', text: '"a==" + v + "cu118"' })
  expect(found?.version).toBeUndefined()
})

test.each([
  [
    'the specifier',
    'from setuptools import setup\r\nsetup(install_requires=["a>=1", \'b\', """\r\nc==2"""], extras_require={"x": ["d @ https://files.example/d.whl"]})\r\n',
    ['a @2:27-2:30', 'b', 'c @3:2-3:5', 'd @3:38-3:65']
  ],
  [
    'nothing where an escape hides the place',
    'from setuptools import setup\nsetup(install_requires=["a\\x3e=1"])\n',
    ['a']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})
