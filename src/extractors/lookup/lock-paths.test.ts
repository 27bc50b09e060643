import { locksBeside, possibleLocks } from './lock-paths.ts'

test.each([
  ['a/pyproject.toml', ['a/pdm.lock', 'a/poetry.lock', 'a/uv.lock']],
  ['a/Pipfile', ['a/Pipfile.lock']],
  ['package.json', ['bun.lock', 'npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock']],
  ['Cargo.toml', ['Cargo.lock']],
  ['CARGO.TOML', ['Cargo.lock']],
  ['pixi.toml', ['pixi.lock']],
  ['Gemfile', ['Gemfile.lock']],
  ['server/go.mod', ['server/go.sum']],
  ['train.py', []],
  ['environment.yml', []],
  ['requirements.txt', []],
  ['constructor', []]
])('the locks beside %s', (path, expected) => {
  const found = locksBeside(path)
  if (expected.length === 0) expect(found).toEqual([])
  expect(found).toEqual(expect.arrayContaining(expected))
})

test.each([
  ['a/train.py', 0, ['a/train.py.lock']],
  ['a/$&.PY', 0, ['a/$&.PY.lock']],
  ['environment.yml', 0, ['conda-lock.yaml', 'conda-lock.yml']],
  ['a/pnpm-workspace.yaml', 5, ['a/pnpm-lock.yaml']],
  ['a/b/Cargo.toml', 0, ['a/b/Cargo.lock']],
  ['a/b/Cargo.toml', 1, ['a/Cargo.lock', 'a/b/Cargo.lock']],
  ['a/b/Cargo.toml', 9, ['Cargo.lock', 'a/Cargo.lock', 'a/b/Cargo.lock']],
  ['a/pixi.toml', 9, ['a/pixi.lock']],
  ['README.md', 9, []]
])('locks that may hold something of %s, up to %d folders above', (path, above, expected) => {
  expect([...possibleLocks(path, above)].sort()).toEqual(expected)
})

test('the nearest is first', () => {
  expect(possibleLocks('a/b/Cargo.toml', 9)).toEqual(['a/b/Cargo.lock', 'a/Cargo.lock', 'Cargo.lock'])
})
