import { relockCommand, updateCommand } from './lock-commands.ts'

const update = { name: 'x', version: '1.2.3', hashes: [] }

test.each([
  ['uv.lock', 'uv lock --upgrade-package x'],
  ['train.py.lock', 'uv lock --script train.py --upgrade-package x'],
  ['poetry.lock', 'poetry update x'],
  ['pdm.lock', 'pdm update x'],
  ['Pipfile.lock', 'pipenv update x'],
  ['package-lock.json', 'npm update x'],
  ['npm-shrinkwrap.json', 'npm update x'],
  ['pnpm-lock.yaml', 'pnpm update x'],
  ['yarn.lock', 'yarn up x'],
  ['bun.lock', 'bun update x'],
  ['Cargo.lock', 'cargo update -p x --precise 1.2.3'],
  ['go.mod', 'go get x@v1.2.3'],
  ['Gemfile.lock', 'bundle update x'],
  ['conda-lock.yml', 'conda-lock --update x'],
  ['gpu.conda-lock.yml', 'conda-lock --update x'],
  ['pixi.lock', 'pixi update x'],
  ['services/api/uv.lock', 'cd services/api && uv lock --upgrade-package x'],
  ["it's/uv.lock", String.raw`cd 'it'\''s' && uv lock --upgrade-package x`],
  ['$(id)/uv.lock', "cd '$(id)' && uv lock --upgrade-package x"],
  ['-e/uv.lock', 'cd ./-e && uv lock --upgrade-package x'],
  ['$(id).py.lock', "uv lock --script '$(id).py' --upgrade-package x"],
  ['a\nb/uv.lock', undefined],
  ['requirements.txt', undefined]
])('%s', (path, expected) => {
  expect(updateCommand(path, update)).toBe(expected)
})

test('Yarn is told apart by its hashes', () => {
  expect(updateCommand('yarn.lock', { ...update, hashes: ['sha512-abc'] })).toBe('yarn upgrade x')
  expect(updateCommand('yarn.lock', { ...update, hashes: ['10c0/abc'] })).toBe('yarn up x')
})

test.each([['--registry=x'], ['a;id'], ['a$(id)'], ['a b'], ['`id`'], ['']])('the name %j is in no command', name => {
  expect(updateCommand('package-lock.json', { ...update, name })).toBeUndefined()
})

test('a scoped name, and a module', () => {
  expect(updateCommand('package-lock.json', { ...update, name: '@scope/x' })).toBe('npm update @scope/x')
  expect(updateCommand('go.mod', { ...update, name: 'git.example/a/b' })).toBe('go get git.example/a/b@v1.2.3')
})

test.each([
  ['uv.lock', 'uv lock'],
  ['a/train.py.lock', 'cd a && uv lock --script train.py'],
  ['package-lock.json', 'npm install --package-lock-only'],
  ['requirements.txt', undefined]
])('%s is brought up to date', (path, expected) => {
  expect(relockCommand(path)).toBe(expected)
})
