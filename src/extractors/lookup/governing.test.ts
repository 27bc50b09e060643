import { lockOf } from './governing.ts'

test.each([
  ['uv.lock', 'pyproject.toml'],
  ['a/uv.lock', 'a/b/PYPROJECT.toml'],
  ['poetry.lock', 'pyproject.toml'],
  ['pdm.lock', 'pyproject.toml'],
  ['pdm.gpu.lock', 'pyproject.toml'],
  ['pylock.toml', 'pyproject.toml'],
  ['pylock.dev.toml', 'pyproject.toml'],
  ['pixi.lock', 'pixi.toml'],
  ['pixi.lock', 'pyproject.toml'],
  ['uv.lock', 'setup.py'],
  ['train.py.lock', 'train.py'],
  ['Pipfile.lock', 'Pipfile'],
  ['package-lock.json', 'package.json'],
  ['npm-shrinkwrap.json', 'package.json'],
  ['yarn.lock', 'package.json'],
  ['pnpm-lock.yaml', 'pnpm-workspace.yaml'],
  ['Cargo.lock', 'Cargo.toml'],
  ['go.sum', 'go.mod'],
  ['Manifest-v1.11.toml', 'Project.toml'],
  ['gpu.conda-lock.yml', 'environment.yml']
])('%s is the lock of %s', (lock, manifest) => {
  expect(lockOf(lock, manifest)).toBeDefined()
})

test.each([
  ['uv.lock', 'requirements.txt'],
  ['poetry.lock', 'requirements.in'],
  ['uv.lock', 'Dockerfile'],
  ['uv.lock', 'train.py'],
  ['train.py.lock', 'pyproject.toml'],
  ['train.py.lock', 'serve.py'],
  ['uv.lock', 'notebook.ipynb'],
  ['uv.lock', 'Pipfile'],
  ['Pipfile.lock', 'pyproject.toml'],
  ['package-lock.json', '.mcp.json'],
  ['package-lock.json', 'Makefile'],
  ['gems.locked', 'Gemfile'],
  ['conda-lock.yml', 'gpu.yml'],
  ['renv.lock', 'package.json'],
  ['composer.lock', 'composer.json'],
  ['README.md', 'package.json'],
  ['constructor', '__proto__']
])('%s is not the lock of %s', (lock, manifest) => {
  expect(lockOf(lock, manifest)).toBeUndefined()
})
