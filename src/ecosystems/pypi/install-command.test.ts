import { installCommand } from './install-command.ts'
import type { Word } from './install-command.ts'

/** Splits at spaces; `~x` stands for a word that is not known statically. */
function words(command: string): Word[] {
  return [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text: text.startsWith('~') ? undefined : text,
    start: index,
    end: index + text.length
  }))
}

function packages(command: string): string[] | undefined {
  return installCommand(words(command))?.packages.map(({ requirement: { name, specifier = '', source } }) => {
    const place = source.url === undefined ? '' : ` from ${source.type} ${source.url}`
    return `${name ?? ''}${specifier}${place}`
  })
}

test.each([
  ['pip install foo bar==1.0', ['foo', 'bar==1.0']],
  ['pip3 install foo', ['foo']],
  ['pip3.11 install foo', ['foo']],
  ['/opt/venv/bin/pip install foo', ['foo']],
  ['python -m pip install foo', ['foo']],
  ['python3.12 -Im pip install foo', ['foo']],
  ['python3 -u -X dev -mpip install foo', ['foo']],
  ['sudo -H -u app pip install foo', ['foo']],
  ['PIP_NO_CACHE_DIR=1 pip install foo', ['foo']],
  ['env -u X A=1 time -p exec pip install foo', ['foo']],
  ['pip -q --proxy http://index.example install foo', ['foo']],
  ['python -m pip.__main__ install foo', ['foo']],
  ['pipx run pip install foo', ['foo']],
  ['pipx run foo', ['foo']],
  ['rye install foo==1', ['foo==1']],
  ['pip install --no-cache-dir -U -q foo', ['foo']],
  ['pip install -t /opt/lib --platform linux --root / foo', ['foo']],
  ['pip install -Ut /opt/lib foo', ['foo']],
  ['pip install --target=/opt/lib foo', ['foo']],
  ['pip install --pre foo --upgrade bar', ['foo', 'bar']],
  ['pip install --timeout 60 --retries 3 foo', ['foo']],
  ['pip install -- foo', ['foo']],
  ['pip install foo[a,b]>=1', ['foo>=1']],
  ['pip install -e . foo', [' from path .', 'foo']],
  ['pip install -e git+https://git.example/foo@v1#egg=foo', ['foo from vcs https://git.example/foo']],
  ['pip install --editable=./lib', [' from path ./lib']],
  [
    'pip install https://index.example/foo-1.0-py3-none-any.whl',
    ['foo from url https://index.example/foo-1.0-py3-none-any.whl']
  ],
  ['pip install --index-url https://index.example/simple foo', ['foo from registry https://index.example/simple']],
  ['pip install -ihttps://u:p@index.example/simple foo', ['foo from registry https://index.example/simple']],
  ['pip install foo --index https://index.example/simple', ['foo from registry https://index.example/simple']],
  [
    'pip install -i https://index.example/simple --extra-index-url https://index.example/two foo',
    ['foo from registry https://index.example/simple']
  ],
  ['PIP_INDEX_URL=https://index.example/simple pip install foo', ['foo from registry https://index.example/simple']],
  ['pip download -d wheels foo', ['foo']],
  ['uv pip install --system foo', ['foo']],
  ['uv --quiet pip install --python 3.12 foo', ['foo']],
  [
    'uv pip install --default-index https://index.example/simple foo',
    ['foo from registry https://index.example/simple']
  ],
  ['uv pip install --index https://index.example/simple foo', ['foo']],
  ['uv add foo>=1 bar --group dev', ['foo>=1', 'bar']],
  ['uv add --optional gpu --no-binary foo', ['foo']],
  ['uv tool install ruff@0.6.0', ['ruff0.6.0']],
  ['uv tool install --with a,b[c,d]>=1,<2 foo', ['a', 'b>=1,<2', 'foo']],
  ['uv tool run --from foo==1 cmd bar', ['foo==1']],
  ['uvx ruff@latest check .', ['ruff']],
  ['uvx --with extra --python 3.12 ruff check', ['extra', 'ruff']],
  ['uvx --with extra python@3.12 script.py', ['extra']],
  ['uv tool run --from foo python script.py', ['foo']],
  ['uv run --with foo python -m bar', ['foo']],
  ['pipx install --python 3.12 foo==1', ['foo==1']],
  ['pipx run --spec foo==1 cmd arg', ['foo==1']],
  ['pipx run black .', ['black']],
  ['pipx inject app foo', ['foo']],
  ['poetry add foo@^1.2 bar --group dev', ['foo^1.2', 'bar']],
  ['poetry add foo[x]@latest', ['foo']],
  ['uv run pip install foo', ['foo']],
  ['uv run --with bar python -m pip install foo', ['foo']],
  ['conda run -n env pip install foo', ['foo']],
  ['poetry run pip install foo', ['foo']],
  ['timeout -k 5 600 pip install foo', ['foo']],
  ['pdm add -G dev foo>=1', ['foo>=1']],
  ['pipenv install --dev foo', ['foo']],
  ['pixi add --pypi foo', ['foo']],
  ['uv init --with foo', ['foo']],
  ['uv sync -P foo==1', ['foo==1']],
  ['uv lock --upgrade-package=foo==1 -q', ['foo==1']],
  ['uv tool upgrade foo', ['foo']],
  ['poetry self add foo@^1', ['foo^1']],
  ['poetry -C x self add foo', ['foo']],
  ['poetry update foo', ['foo']],
  ['pdm update foo', ['foo']],
  ['rye tools install foo', ['foo']],
  ['pipenv upgrade foo', ['foo']],
  ['pipx upgrade foo', ['foo']],
  ['pipx runpip app install foo==1', ['foo==1']],
  ['easy_install -i https://index.example/simple foo==1', ['foo==1 from registry https://index.example/simple']],
  ['python -m easy_install foo', ['foo']],
  ['pex foo==1 -c foo -o foo.pex -- --flag bar', ['foo==1']],
  ['shiv -c foo -o foo.pyz foo==1', ['foo==1']],
  ['pip-run foo==1 -- -m bar', ['foo==1']],
  ['pip-compile -P foo==1 -o out.txt', ['foo==1']],
  ['fastmcp run server.py --with foo', ['foo']],
  ['mcp dev server.py --with foo', ['foo']],
  ['uvx juv run --with foo a.ipynb', ['juv']],
  ['poetry add git+https://git.example/foo.git#main', ['foo from vcs https://git.example/foo.git']]
])('%s', (command, expected) => {
  expect(packages(command)).toEqual(expected)
})

test.each([
  '',
  'pip',
  'pip list',
  'pip uninstall foo',
  'pip --version',
  'python script.py pip install foo',
  'python -c pip install foo',
  'python -m venv x',
  'npm install foo',
  'echo pip install foo',
  'uv sync',
  'uv sync --frozen --group dev',
  'uv lock --check',
  'uv init --lib name',
  'uv pip list',
  'poetry self show',
  'pipx runpip app list',
  'uv tool list',
  'poetry install',
  'pipx list',
  '~x install foo',
  'sudo',
  'pip ~x foo'
])('%j installs nothing with a package manager of Python', command => {
  expect(installCommand(words(command))).toBeUndefined()
})

test('files, and words that are not known', () => {
  const command =
    'pip install -r requirements.txt -cconstraints.txt --requirement=dev.txt ~foo -r ~bar -t ~dir foo=1 -e ~baz'
  expect(installCommand(words(command))).toEqual({
    packages: [
      {
        requirement: expect.objectContaining({ name: 'foo', specifier: '=1' }) as unknown,
        given: { value: 'foo=1', from: 3, to: 5, start: 93, end: 98 },
        start: 93,
        end: 98
      }
    ],
    files: [
      { path: 'requirements.txt', kind: 'requirement', start: 15, end: 31 },
      { path: 'constraints.txt', kind: 'constraint', start: 32, end: 49 },
      { path: 'dev.txt', kind: 'requirement', start: 50, end: 71 }
    ],
    unresolved: [
      { start: 72, end: 76 },
      { start: 80, end: 84 },
      { start: 102, end: 106 }
    ],
    runs: false
  })
})

test('uv pip sync takes files', () => {
  expect(installCommand(words('uv pip sync a.txt'))?.files).toEqual([
    { path: 'a.txt', kind: 'requirement', start: 12, end: 17 }
  ])
})

test('what makes no sense is not passed over', () => {
  expect(installCommand(words('pip install =1.0 foo'))?.unresolved).toEqual([{ start: 12, end: 16 }])
})

test('an index that is not known is not the default one', () => {
  const found = installCommand(words('pip install -i ~url foo'))
  expect(found?.unresolved).toEqual([{ start: 15, end: 19 }])
})

test('an option without its value is no reason to fail', () => {
  expect(installCommand(words('pip install foo -r'))?.files).toEqual([])
})

test('where packages may come from, and where the command says so', () => {
  const command =
    'pip install --extra-index-url https://index.example/a -f https://index.example/f --trusted-host index.example foo'
  const found = installCommand(words(command))
  expect(found?.packages[0]?.requirement.source).toEqual({
    type: 'registry',
    extraIndexes: ['https://index.example/a'],
    findLinks: ['https://index.example/f'],
    trusted: true
  })
  expect(found?.optionsAt).toEqual({ start: 30, end: 53 })
})

test.each([
  ['PIP_EXTRA_INDEX_URL=https://index.example/a pip install foo', { extraIndexes: ['https://index.example/a'] }],
  ['UV_INDEX=b=https://index.example/b uv pip install foo', { extraIndexes: ['https://index.example/b'] }],
  ['uv add --index-strategy unsafe-best-match foo', { strategy: 'unsafe-best-match' }]
])('%s', (command, source) => {
  expect(installCommand(words(command))?.packages[0]?.requirement.source).toEqual({ type: 'registry', ...source })
})

test('the revision that Poetry writes after #', () => {
  const found = installCommand(words('poetry add git+https://git.example/foo.git#main'))
  expect(found?.packages[0]?.requirement.source.ref).toBe('main')
})
