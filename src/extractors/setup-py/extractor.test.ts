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
  [setup('["a==" + v for v in vs]'), ['a'], ['unresolved-reference']],
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

const added = (lines: string): string => `from setuptools import setup\n${lines}\nsetup(install_requires=r)\n`
const extras = (lines: string): string => `from setuptools import setup\n${lines}\nsetup(extras_require=e)\n`

test.each<[string, string[], number]>([
  [added('r = ["a"]\nr.append("b==1")'), ['a', 'b==1'], 0],
  [added('r = ["a"]\nr.extend(["b==1", "c"])'), ['a', 'b==1', 'c'], 0],
  [added('r = ["a"]\nr += ["b==1"]'), ['a', 'b==1'], 0],
  [added('r = ("a",)\nr += ("b==1",)'), ['a', 'b==1'], 0],
  [added('r = ["a"]\nr.insert(0, "b==1")'), ['a', 'b==1'], 0],
  [added('r = ["a"]\nr[0:0] = ["b==1"]'), ['a', 'b==1'], 0],
  [added('r = ["a"]\nr = r + ["b==1"]'), ['a', 'b==1'], 0],
  [added('r = ["a"]\nother = r\nother.append("b==1")'), ['a', 'b==1'], 0],
  [added('r = []\nif gpu:\n  r.append("b==1")\nelse:\n  r.append("c")'), ['b==1', 'c'], 0],
  [added('r = list()\nr.append("b==1")'), ['b==1'], 0],
  [added('r = set()\nr.add("b==1")'), ['b==1'], 0],
  [added('r = read()\nr.append("b==1")'), ['b==1'], 1],
  [added('r = read()\nr += ["b==1"]'), ['b==1'], 1],
  [added('r = [line for line in open("x.txt")]\nr.append("b==1")'), ['b==1'], 1],
  [added('def get():\n  r = ["a"]\n  r.append("b==1")\n  return r\nr = get()'), ['a', 'b==1'], 0],
  [added('r = ["a"]\nother = []\nother.append("b==1")'), ['a'], 0],
  [added('r = ["a"]\ndef f(r):\n  r.append(1)'), ['a'], 0],
  [setup('[x for x in ["a", "b==1"]]'), ['a', 'b==1'], 0],
  [setup('[f"{n}==1" for n in ("a", "b")]'), ['a==1', 'b==1'], 0],
  [setup('[f"{n}=={v}" for n, v in {"a": "1"}.items()]'), ['a==1'], 0],
  [setup('list(x for x in ["b==1"])'), ['b==1'], 0],
  [setup('sorted({"b==1"})'), ['b==1'], 0],
  [setup('"a\\nb==1".splitlines()'), ['a', 'b==1'], 0],
  [setup('["a", *["b==1"]]'), ['a', 'b==1'], 0],
  [setup('"a b==1".split()'), ['a', 'b==1'], 0],
  [setup('"a,b==1".split(",")'), ['a', 'b==1'], 0],
  [setup('"a\\nb==1".split("\\n")'), ['a', 'b==1'], 0],
  [extras('e = {"y": ["a"]}\ne["x"] = ["b==1"]'), ['a', 'b==1'], 0],
  [extras('e = {}\ne.update({"x": ["b==1"]})'), ['b==1'], 0],
  [extras('e = {}\ne.update(x=["b==1"])'), ['b==1'], 0],
  [extras('e = dict(x=["b==1"])'), ['b==1'], 0],
  [extras('e = {"x": ["a"]}\ne["x"].append("b==1")'), ['a', 'b==1'], 0],
  [extras('e = {"x": ["a"]}\ne["x"] += ["b==1"]'), ['a', 'b==1'], 0],
  [extras('e = {}\ne.setdefault("x", []).append("b==1")'), ['b==1'], 0],
  [extras('e = defaultdict(list)\ne["x"].append("b==1")'), ['b==1'], 0],
  [extras('e = {"x": ["a"]} | {"y": ["b==1"]}'), ['b==1', 'a'], 0],
  [extras('e = {**{"x": ["a"]}, "y": ["b==1"]}'), ['b==1', 'a'], 0],
  [extras('e = {k: ["b==1"] for k in ["x"]}'), ['b==1'], 0],
  // What only puts together what the dict has brings nothing in.
  [extras('e = {"x": ["a"]}\ne["all"] = sum(e.values(), [])'), ['a'], 0],
  [extras('e = {"x": ["a"]}\ne["all"] = [p for ps in e.values() for p in ps]'), ['a'], 0],
  [extras('e = {"x": ["a"]}\ne["all"] = e["x"] + ["b==1"]'), ['a', 'b==1'], 0],
  [extras('e = {"__proto__": ["a"]}\ne["constructor"] = ["b==1"]'), ['a', 'b==1'], 0],
  ['c = {}\nc["install_requires"] = ["b==1"]\nsetup(**c)', ['b==1'], 0],
  ['c = {"install_requires": ["a"]}\nc["install_requires"].append("b==1")\nsetup(**c)', ['a', 'b==1'], 0],
  ['c = dict(name="x")\nc.update(install_requires=["b==1"])\nsetup(**c)', ['b==1'], 0],
  ['def f(**kw):\n  setup(**kw)\nf(install_requires=["b==1"])', ['b==1'], 0]
])('what is added: %j', (text, specifiers, unresolved) => {
  const extraction = extract(text)
  const found = packagesOf(extraction).map(({ name, specifier = '' }) => name + specifier)
  expect(found).toEqual(specifiers)
  expect(extraction.gaps.map(({ code }) => code)).toEqual(Array(unresolved).fill('unresolved-reference'))
})

test('lists that hold each other come to an end', () => {
  const started = performance.now()
  extract(added(`r = []\n${'r.extend(r)\n'.repeat(200)}`))
  expect(performance.now() - started).toBeLessThan(3000)
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

describe('very many', () => {
  const lines = (count: number, line: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => line(at)).join('')

  test.each([
    ['requirements', `setup(install_requires=[\n${lines(10_001, at => `"p${at}",\n`)}])`, 10_002],
    ['parts of a text', `setup(install_requires="${lines(10_001, at => `p${at} `)}".split())`, 1],
    [
      'parts of lists',
      `${lines(300, at => `x${at} = [""]\n`)}setup(install_requires=[${lines(100, () => `[${lines(300, at => `x${at},`)}],`)}])`,
      301
    ],
    [
      'additions',
      `x = []\n${lines(10_000, at => `x.append("p${at}")\n`)}x.append("evil")\nsetup(install_requires=x)`,
      10_002
    ],
    [
      'additions elsewhere',
      `x, y = [], []\n${lines(10_000, () => 'y.append("")\n')}x.append("evil")\nsetup(install_requires=x)`,
      10_002
    ]
  ])('%s are a gap', (_, content, line) => {
    const { gaps } = extract(content)
    expect(gaps.map(({ code, location }) => [code, location?.startLine])).toContainEqual(['limit-exceeded', line])
  })

  test('as many as a person writes are none', () => {
    const { components, gaps } = extract(`setup(install_requires=[\n${lines(10_000, at => `"p${at}",\n`)}])`)
    expect([components.length, gaps]).toEqual([10_000, []])
  })
})
