import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'tox.ini')
const fixture = readFileSync(new URL('fixtures/tox.ini', import.meta.url), 'utf8')

const found = (content: string, path?: string): string[] =>
  (extract(content, path).embedded ?? []).map(
    ({ language, text }) => `${language === 'shell' ? '$' : '-'} ${text.replaceAll(/\s+/g, ' ').trim()}`
  )

test('environments as people write them', () => {
  expect(found(fixture)).toEqual([
    '- tox>=4',
    '- a==1.0',
    '- b==2.0',
    `- -r.${'/'.repeat(11)}req.lst`,
    '$ python -m pip install c==3.0 \\ d==4.0 npx e@5'
  ])
  for (const { text, map } of extract(fixture).embedded ?? []) {
    for (const name of ['a==1.0', 'b==2.0', 'c==3.0', 'd==4.0', 'e@5']) {
      const at = text.indexOf(name)
      if (at !== -1) expect(fixture.slice(map(at), map(at) + name.length)).toBe(name)
    }
  }
})

test.each<[string, string, string[]]>([
  ['setup.cfg', '[testenv]\ndeps = a==1\n', ['- a==1']],
  ['setup.cfg', '[tox:tox]\nrequires =\n  a==1\n', ['- a==1']],
  ['setup.cfg', '[testenv:lint]\ncommands = pip install a==1\n', ['$ pip install a==1']],
  ['setup.cfg', '[options]\ninstall_requires = a\n[other]\ndeps = b\n', []],
  ['tox.ini', '[testenv]\r\ndeps =\r\n\ta==1\r\n', ['- a==1']],
  ['tox.ini', '[testenv]\ncommands = pytest {posargs:tests}\n', [`$ pytest \${${'_'.repeat(12)}}`]],
  ['tox.ini', '[testenv]\ndescription = pip install a\nsetenv = A=pip install b\n', []],
  ['tox.ini', '[flake8]\ncommands = pip install a\n', []],
  ['tox.ini', '', []],
  ['tox.ini', '[testenv', []],
  [
    'tox.toml',
    'requires = ["a==1"]\n[env_run_base]\ndeps = ["b==2"]\ncommands = [["pip", "install", "c==3"]]\n',
    ['- a==1', '- b==2', '$ pip install c==3']
  ],
  ['tox.toml', '[env.lint]\ndeps = "a==1"\ncommands = [[{ replace = "posargs" }], 1]\n', ['- a==1']],
  ['pyproject.toml', '[tool.tox.env_run_base]\ndeps = ["a==1"]\n', ['- a==1']],
  ['pyproject.toml', '[tool.tox]\nlegacy_tox_ini = """\n[testenv]\ndeps =\n  a==1\n"""\n', ['- a==1']],
  ['pyproject.toml', '[project]\ndependencies = ["a"]\n', []]
])('%s: %j', (path, content, expected) => {
  expect(found(content, path)).toEqual(expected)
})

test('a file of other tools is not parsed', () => {
  expect(extractor.mayMatter?.('[project]\nname = "a"\n', 'pyproject.toml')).toBe(false)
  expect(extractor.mayMatter?.('tool = { tox = {} }', 'pyproject.toml')).toBe(true)
  expect(extractor.mayMatter?.('[testenv]', 'setup.cfg')).toBe(true)
})
