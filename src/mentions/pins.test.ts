import { splitPins, mostPlaces, pinsIn } from './pins.ts'

const keys = (text: string): readonly string[] => pinsIn(text).map(({ key }) => key)

test.each<[string, string, readonly string[]]>([
  ['a requirement', 'a-b==1.2', ['pypi a-b 1.2']],
  ['in canonical form', 'A_b==1.2.post1', ['pypi a-b 1.2.post1']],
  ['with extras', 'a[b,c-d] == 1.2', ['pypi a 1.2']],
  ['in parentheses', 'a (==1.2)', ['pypi a 1.2']],
  ['three equals signs', 'a===1.2', ['pypi a 1.2']],
  ['with a marker behind it', 'a==1.2;python_version>"3"', ['pypi a 1.2']],
  ['a local version', 'a==1.2+cu121', ['pypi a 1.2+cu121']],
  ['at the end of a sentence', 'use a==1.2.', ['pypi a 1.2']],
  ['joined to an option', '--with=a==1.2', ['pypi a 1.2']],
  ['in an element', '<a>a==1.2</a>', ['pypi a 1.2']],
  ['after an escape', String.raw`"x\na==1.2"`, ['pypi a 1.2']],
  ['a version without a dot, in quotes', '"a==1"', ['pypi a 1']],
  ['a version without a dot, on a line of its own', '- a==1\n', ['pypi a 1']],
  ['two on a line', 'a==1.2 b==1.3', ['pypi a 1.2', 'pypi b 1.3']],
  ['a package of npm', 'a@1.2.3', ['npm a 1.2.3']],
  ['with a scope', '@a/b@1.2.3-rc.1', ['npm @a/b 1.2.3-rc.1']],
  ['an alias', '"b": "npm:a@1.2.3"', ['npm a 1.2.3']],
  ['the protocol behind the name', '"a@npm:1.2.3"', ['npm a 1.2.3']],
  ['a letter before the version', 'npx a@v1.2.3', ['npm a 1.2.3']],
  [
    'from a server of packages',
    'https://cdn.example/npm/a@1.2.3/x.js https://esm.example/b@1.2.3',
    ['npm a 1.2.3', 'npm b 1.2.3']
  ],
  ['with its own folder', '/node_modules/.pnpm/@a/b@1.2.3/', ['npm @a/b 1.2.3']],
  ['a package URL', 'pkg:pypi/a@1.2 pkg:npm/%40a/b@1.2.3', ['pypi a 1.2', 'npm @a/b 1.2.3']],
  ['a package URL of another ecosystem', '<pkg:golang/example.com/a@v1.2.3>', ['golang example.com/a v1.2.3']],
  ['a package URL with qualifiers', 'pkg:pypi/a@1.2?x=y', ['pypi a 1.2']],
  ['a wheel', 'curl https://host.example/aa/a_b-1.2.3-py3-none-any.whl', ['pypi a-b 1.2.3']],
  ['a source distribution', 'gs://b/a-1.2.tar.gz', ['pypi a 1.2']],
  ['a tarball of npm', 'npm i https://host.example/a/-/a-1.2.3.tgz ./a-b-1.2.3.tgz', ['npm a 1.2.3', 'npm a-b 1.2.3']],
  ['a tarball of npm with a scope', 'https://host.example/@a/b/-/b-1.2.3.tgz', ['npm @a/b 1.2.3']],
  ['odd names', '__proto__==1.2 constructor==1.2 toString@1.2.3', ['pypi constructor 1.2', 'npm toString 1.2.3']]
])('finds %s', (_, text, expected) => {
  expect(keys(text)).toEqual(expected)
})

test.each<[string, string]>([
  ['ranges', 'a>=1.2 b~=1.2 c!=1.2 d<1.2 e^1.2'],
  ['a wildcard', 'a==1.2.*'],
  ['a version that is computed', 'a==1.{x} b==${V} c==1.$X d==1.%s'],
  ['a name that is computed', '${a}==1.2 $a==1.2 {a}==1.2'],
  ['comparisons', 'if x==1: y = (x == 1.5) or a.b == 2.5 and len(c)==3'],
  ['a comparison on a line of its own', 'if (\n  result.code == 0\n):'],
  ['comparisons of another language', 'if (x === 1) { return y !== 1.5 }'],
  ['an address of mail', 'a@b.example me@10.0.0.1 you@1.2.3.4'],
  ['an action', 'uses: actions/checkout@v4.1.0'],
  ['a repository', 'github.com/a/b@1.2.3 a/b@1.2.3'],
  ['a digest', 'a@sha256:00'],
  ['a partial version', 'a@1 a@1.2 a@latest'],
  ['a prefix that is none of npm', 'jsr:@a/b@1 host:a@1.2.3'],
  ['an address with a user', 'https://a@1.2.3.example/ ssh://git@1.2.3'],
  ['a package URL without a version', 'pkg:pypi/a pkg:pypi/@1.2 pkg:nothing/a@1.2 pkg:pypi/a@%'],
  ['an archive without a version', 'data.tar.gz x-1.tgz -1.2.3.tgz 1.2.3.tgz v1.2.tar.gz'],
  ['keys of JSON', '{"a": "1.2.3"}'],
  ['what is no version', 'a@1.2.3.4 b@1.2.3_4']
])('does not take %s', (_, text) => {
  expect(keys(text)).toEqual([])
})

test('places are those of name and version', () => {
  const text = 'pip install "a[b] == 1.2" @c/d@1.2.3, pkg:npm/e@1.2.3'
  expect(pinsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'a[b] == 1.2',
    '@c/d@1.2.3',
    'pkg:npm/e@1.2.3'
  ])
})

test('a version that a text repeats hides none behind it', () => {
  const pins = pinsIn(`${'a==1.2\n'.repeat(50_000)}b==1.3\n`)
  expect(pins).toHaveLength(mostPlaces + 1)
  expect(pins.filter(({ isCut }) => isCut === true)).toEqual([pins[mostPlaces - 1]])
  expect(pins.at(-1)).toMatchObject({ key: 'pypi b 1.3', start: 350_000 })
})

test('a version that stands apart from its name is taken in no more places', () => {
  const text = `${'pip: {a: 1.2.3}\n'.repeat(15_000)}pip: {b: 1.3.0}\n`
  const pins = splitPins(text, pinsIn(text)).filter(({ ecosystem }) => ecosystem === 'pypi')
  expect(pins).toHaveLength(mostPlaces + 1)
  expect(pins.filter(({ isCut }) => isCut === true)).toEqual([pins[mostPlaces - 1]])
})

test('a version that is in one piece too often is none that stands apart', () => {
  const text = 'pip install a==1.2.3\n'.repeat(2 * mostPlaces)
  expect(splitPins(text, pinsIn(text)).filter(({ ecosystem }) => ecosystem === 'pypi')).toEqual([])
})

test.each([
  ['=='],
  ['@'],
  ['a=='],
  ['a@1.'],
  ['a==1.2'],
  ['a]==1.2'],
  ['pkg:'],
  ['a-1.2.tgz'],
  ['-1.2.3-py3-'],
  ['pkg:npm/'],
  ['a@1.2.3-'],
  [' (== 1.2'],
  ['@/']
])('a long text of %s takes linear time', piece => {
  const started = performance.now()
  pinsIn(piece.repeat(200_000))
  pinsIn(`${piece.slice(0, 1).repeat(1_000_000)}${piece}1.2.3`)
  expect(performance.now() - started).toBeLessThan(3000)
})
