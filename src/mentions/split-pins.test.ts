import { splitPins, pinsIn } from './pins.ts'

const keys = (text: string): readonly string[] => splitPins(text, pinsIn(text)).map(({ key }) => key)

test.each<[string, string, readonly string[]]>([
  ['a recipe', 'requirements:\n  run:\n    - a 1.2.3\n', ['npm a 1.2.3', 'pypi a 1.2.3']],
  ['a recipe with an equals sign', 'requirements:\n  run:\n    - a =1.2.3\n', ['npm a 1.2.3', 'pypi a 1.2.3']],
  ['a prefix', '[tools]\n"pipx:a" = "1.2.3"\n', ['pypi a 1.2.3']],
  ['a prefix with a scope', '"npm:@a/b" = "1.2.3"', ['npm @a/b 1.2.3']],
  ['a list of tools', 'npm:a 1.2.3\n', ['npm a 1.2.3']],
  ['a task that installs', '- ansible.builtin.pip:\n    name: a\n    version: 1.2.3\n', ['pypi a 1.2.3']],
  ['a task on one line', '- pip: name=a version=1.2.3', ['pypi a 1.2.3']],
  ['a resource', "python_package 'a' do\n  version '1.2.3'\nend", ['pypi a 1.2.3']],
  ['a derivation', 'fetchPypi { pname = "a"; version = "1.2.3"; }', ['pypi a 1.2.3']],
  ['a call', 'npm_import(name = "x", package = "a", version = "1.2.3")', ['npm a 1.2.3']],
  ['a dictionary', "@pypi(packages={'a': '1.2.3'})", ['pypi a 1.2.3']],
  ['a catalogue', 'catalog:\n  a: 1.2.3\n', ['npm a 1.2.3']],
  ['two equals signs in the value', 'pypi_packages = {\n  a = "==1.2.3"\n}', ['pypi a 1.2.3']],
  ['a lockfile under an odd name', '"packages": {"node_modules/a": {"version": "1.2.3"}}', ['npm a 1.2.3']],
  ['the path of a key', 'npm pkg set dependencies.a=1.2.3', ['npm a 1.2.3']],
  ['the path of a key in a filter', `jq '.devDependencies.a="1.2.3"'`, ['npm a 1.2.3', 'pypi a 1.2.3']],
  ['odd names', 'dependencies:\n  constructor: 1.2.3\n', ['npm constructor 1.2.3', 'pypi constructor 1.2.3']]
])('finds %s', (_, text, expected) => {
  expect(keys(text).toSorted()).toEqual(expected)
})

test.each<[string, string]>([
  ['settings', 'image:\n  tag: 1.2.3\nversion: 1.2.3\n'],
  ['a name and a version of anything', 'name: a\nversion: 1.2.3\n'],
  ['a range', 'dependencies:\n  a: ^1.2.3\n  b: ~1.2.3\n  c: ">=1.2.3"\n'],
  ['an address', 'pip:\n  host: 10.0.0.1\n'],
  ['a version of two parts', 'pip:\n  python: 3.10\n'],
  ['a prefix that is none', '"asdf:a" = "1.2.3"'],
  ['what is pinned in one piece', 'pip:\n- a==1.2.3\n'],
  ['prose', 'With pip 1.2.3 you get more.']
])('does not take %s', (_, text) => {
  expect(keys(text)).toEqual([])
})

test.each(['1.2.3 ', 'pip: 1.2.3', 'a: 1.2.3,', 'version 1.2.3', 'name a version: 1.2.3 ', '1.', ' "'])(
  'a long text of %j takes bounded time',
  piece => {
    const started = performance.now()
    keys(piece.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(4000)
  }
)
