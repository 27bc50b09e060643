import { readRequirement } from './requirement.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const registry = { type: 'registry' }

test.each([
  ['requests', { name: 'requests', extras: [], source: registry, start: 0, end: 8 }],
  ['  requests  ', { name: 'requests', start: 2, end: 10 }],
  ['requests==2.31.0', { name: 'requests', specifier: '==2.31.0', end: 16 }],
  ['A.b-c_D >= 1.0 , < 2', { name: 'A.b-c_D', specifier: '>= 1.0 , < 2', end: 20 }],
  ['torch[cuda, opt]>=2', { name: 'torch', extras: ['cuda', 'opt'], specifier: '>=2', end: 19 }],
  ['torch [cuda]', { name: 'torch', extras: ['cuda'], end: 12 }],
  ['torch[]', { name: 'torch', extras: [] }],
  ['foo (>=1.0,<2)', { name: 'foo', specifier: '>=1.0,<2', end: 14 }],
  ['foo>=1 ; python_version < "3.9"', { specifier: '>=1', marker: 'python_version < "3.9"', end: 6 }],
  ["foo;extra=='x'", { name: 'foo', marker: "extra=='x'", end: 3 }],
  ['foo ~= 1.4', { specifier: '~= 1.4' }],
  ['foo===1.0-x', { specifier: '===1.0-x' }],
  [
    'foo @ https://index.example/foo-1.0-py3-none-any.whl',
    {
      name: 'foo',
      version: '1.0',
      source: { type: 'url', url: 'https://index.example/foo-1.0-py3-none-any.whl' },
      end: 52
    }
  ],
  [
    'foo@git+https://git.example/foo@v1',
    { name: 'foo', source: { type: 'vcs', url: 'https://git.example/foo', ref: 'v1' } }
  ],
  [
    'foo[x]@ https://index.example/a.zip ; os_name == "nt"',
    { name: 'foo', extras: ['x'], marker: 'os_name == "nt"', end: 35 }
  ],
  ['foo @ file:///build/foo', { name: 'foo', source: { type: 'path', url: 'file:///build/foo' } }],
  [
    `git+https://git.example/org/foo.git@${commit}#egg=foo`,
    {
      name: 'foo',
      guessed: false,
      source: { type: 'vcs', url: 'https://git.example/org/foo.git', ref: commit, commit }
    }
  ],
  [
    'git+https://git.example/foo@main#egg=Foo_Bar[x,y]&subdirectory=lib',
    { name: 'Foo_Bar', extras: ['x', 'y'], source: { type: 'vcs', url: 'https://git.example/foo', ref: 'main' } }
  ],
  [
    'git+https://git.example/org/bar.git',
    { name: 'bar', guessed: true, source: { type: 'vcs', url: 'https://git.example/org/bar.git' } }
  ],
  [
    'git+ssh://git@git.example/org/foo@feature/x#egg=foo',
    { source: { type: 'vcs', url: 'ssh://git.example/org/foo', ref: 'feature/x' } }
  ],
  [
    'git+git@git.example:org/foo.git@v1#egg=foo',
    { name: 'foo', source: { type: 'vcs', url: 'ssh://git.example:org/foo.git', ref: 'v1' } }
  ],
  ['git+https://user:token@git.example/foo#egg=foo', { source: { type: 'vcs', url: 'https://git.example/foo' } }],
  ['hg+https://hg.example/foo@12#egg=foo', { source: { type: 'vcs', url: 'https://hg.example/foo', ref: '12' } }],
  [
    'https://index.example/torch-2.1.0%2Bcu118-cp311-cp311-linux_x86_64.whl#sha256=abc',
    { name: 'torch', version: '2.1.0+cu118', hashes: ['sha256:abc'] }
  ],
  ['https://index.example/my-pkg-1.0.tar.gz', { name: 'my-pkg', version: '1.0' }],
  [
    'https://git.example/x/archive/main.zip',
    { source: { type: 'url', url: 'https://git.example/x/archive/main.zip' } }
  ],
  [
    './dist/foo-1.0-py3-none-any.whl',
    { name: 'foo', version: '1.0', source: { type: 'path', url: './dist/foo-1.0-py3-none-any.whl' } }
  ],
  ['foo-1.0.tar.gz', { name: 'foo', version: '1.0', source: { type: 'path', url: 'foo-1.0.tar.gz' } }],
  ['.', { source: { type: 'path', url: '.' } }],
  ['.[dev,test]', { extras: ['dev', 'test'], source: { type: 'path', url: '.' } }],
  ['../lib ; os_name == "nt"', { source: { type: 'path', url: '../lib' }, marker: 'os_name == "nt"' }],
  ['libs/foo', { source: { type: 'path', url: 'libs/foo' } }],
  ['/opt/foo', { source: { type: 'path', url: '/opt/foo' } }]
])('%j', (text, expected) => {
  expect(readRequirement(text)).toMatchObject(expected)
})

test.each(['.', '..[dev]', 'libs/foo', 'https://git.example/x/archive/main.zip'])('%j names no package', text => {
  expect(readRequirement(text)).not.toHaveProperty('name')
})

test.each([
  ['transformers=>4.48.0', 'transformers', '=>4.48.0'],
  ['foo=1.0', 'foo', '=1.0'],
  ['foo >= 1.0 bar', 'foo', '>= 1.0 bar'],
  ['foo==', 'foo', '=='],
  ['foo=={{ version }}', 'foo', '=={{ version }}'],
  ['foo>=1.0<2', 'foo', '>=1.0<2'],
  ['foo^1.0', 'foo', '^1.0'],
  ['foo (>=1.0', 'foo', '(>=1.0']
])('%j keeps the name and says what is wrong', (text, name, specifier) => {
  expect(readRequirement(text)).toMatchObject({ name, specifier, problem: 'its version specifier is malformed' })
})

test.each([
  ['', 0],
  ['   ', 3],
  ['<<<<<<< HEAD', 0],
  ['=======', 0],
  ['{{ name }}==1.0', 0],
  ['==1.0', 0],
  ['foo bar', 4],
  ['foo 1.0', 4],
  ['foo[bar', 3],
  ['foo @', 4],
  ['foo @ https://index.example/x junk', 30],
  ['https://index.example/x junk', 24],
  ['"foo>=1"', 0],
  ['The system shall be fast', 4]
])('%j is none, from %i on', (text, at) => {
  expect(readRequirement(text)).toMatchObject({ at })
})
