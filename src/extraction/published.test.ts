import { mayPublish, publishedBy } from './published.ts'

test.each<[string, string, readonly string[]]>([
  ['pyproject.toml', '[project]\nname = "My.Package"\n', ['pypi my-package']],
  ['pyproject.toml', '[tool.poetry]\nname = "a"\n', ['pypi a']],
  ['pyproject.toml', '[project]\nname = "a"\nclassifiers = ["Private :: Do Not Upload"]\n', []],
  ['pyproject.toml', '[project]\nname = 1\n', []],
  ['pyproject.toml', '[[[', []],
  ['web/package.json', '{"name": "@acme/web"}', ['npm @acme/web']],
  ['package.json', '{"name": "a", "private": true}', []],
  ['package.json', '{"name": ["a"]}', []],
  ['package.json', '', []],
  ['setup.cfg', '[metadata]\nname = a\n', ['pypi a']],
  ['setup.cfg', '[options]\nname = a\n', []],
  ['setup.py', 'from setuptools import setup\nsetup(name="a")\n', ['pypi a']],
  ['setup.py', 'import setuptools\nNAME = "a"\nsetuptools.setup(name=NAME)\n', ['pypi a']],
  ['setup.py', 'setup(name=read())\n', []],
  ['setup.py', 'other(name="a")\n', []],
  ['requirements.txt', 'a\n', []]
])('what %s publishes: %j', async (path, content, expected) => {
  const found = await publishedBy(path, content)
  expect(found.map(({ ecosystem, name }) => `${ecosystem} ${name}`)).toEqual(expected)
  if (expected.length > 0) expect(mayPublish(path)).toBe(true)
})
