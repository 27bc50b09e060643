import { testedBy, type Tree } from './changed-tests.ts'

const tests = ['test/architecture.test.ts', 'scripts/new.test.ts', 'src/a/a.test.ts', 'src/b/c/c.test.ts']
const there = [
  ...tests,
  'src/a/both.ts',
  'src/a/command.ts',
  'src/a/posting.ts',
  'src/a/unused.ts',
  'test/helpers/h.ts'
]
const tree: Tree = {
  has: path => [...there, 'scripts/scaffold.ts'].includes(path),
  tests,
  bundled: {
    cli: new Set(['src/a/both.ts', 'src/a/command.ts']),
    action: new Set(['src/a/both.ts', 'src/a/posting.ts'])
  }
}
const [always = ''] = tests
const cli = 'test/helpers/cli.ts'
const action = 'test/helpers/action.ts'

test.each<[string, string, readonly string[]]>([
  ['a source of both programs', 'src/a/both.ts', ['src/a/both.ts', cli, action]],
  ['a source of the command line', 'src/a/command.ts', ['src/a/command.ts', cli]],
  ['a source of the action', 'src/a/posting.ts', ['src/a/posting.ts', action]],
  ['a source of neither', 'src/a/unused.ts', ['src/a/unused.ts']],
  ['a test', 'src/a/a.test.ts', ['src/a/a.test.ts']],
  ['a helper', 'test/helpers/h.ts', ['test/helpers/h.ts']],
  ['a source that is gone', 'src/b/c/gone.ts', ['src/b/c/c.test.ts', cli, action]],
  ['a test that is gone', 'src/a/gone.test.ts', ['src/a/a.test.ts']],
  ['data beside the sources', 'src/a/data.json', ['src/a/a.test.ts', cli, action]],
  ['a fixture', 'src/b/c/fixtures/deep/x.lock', ['src/b/c/c.test.ts']],
  ['a fixture in TypeScript', 'src/b/c/fixtures/x.ts', ['src/b/c/c.test.ts']],
  ['a description', 'src/b/c/README.md', ['src/b/c/c.test.ts']],
  ['a script', 'scripts/scaffold.ts', ['scripts/scaffold.ts', 'scripts/new.test.ts']],
  ['how code is linted', 'eslint.config.js', ['scripts/new.test.ts']],
  ['a document', 'docs/policy.md', []],
  ['a bundle', 'dist/cli.js', []],
  ['a workflow of ours', '.github/workflows/ci.yml', []]
])('%s', (_, path, expected) => {
  expect(testedBy([path], tree)?.toSorted()).toEqual([...new Set([always, ...expected])].toSorted())
})

test.each([
  'package.json',
  'package-lock.json',
  'jest.config.js',
  'tsconfig.json',
  'scripts/build.ts',
  'test/helpers/github-openapi.json'
])('%s: everything', path => {
  expect(testedBy(['src/a/both.ts', path], tree)).toBeUndefined()
})

test('very many files: everything', () => {
  expect(
    testedBy(
      Array.from({ length: 301 }, (_, at) => `src/a/${at}.ts`),
      tree
    )
  ).toBeUndefined()
})
