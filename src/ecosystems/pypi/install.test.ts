import { install } from './install.ts'

const words = (command: string): { text: string; start: number; end: number }[] =>
  [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))

test.each([
  ['pip install -r requirements.txt', [true]],
  ['pip install -c deps/list', [true]],
  ['uv pip install -r a.txt -r pyproject.toml', [true, false]],
  ['uv pip install -r libs/PYLOCK.gpu.toml', [false]],
  ['uv pip sync pylock.toml', [false]],
  ['uv pip install -r setup.py -r a/setup.cfg', [false, false]],
  ['uv pip install -r mypyproject.toml', [true]]
])('%s: its files are requirements files: %j', (command, expected) => {
  expect(install(words(command))?.files.map(({ isRequirements }) => isRequirements)).toEqual(expected)
})
