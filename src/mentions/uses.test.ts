import { usesIn } from './uses.ts'

test.each<[string, string, string, string]>([
  ['a script', '.github/workflows/a.yml', '- run: sh docs/a.txt', 'docs/a.txt'],
  ['a script with options', 'a.sh', 'bash -eu -o pipefail -- docs/a', 'docs/a'],
  ['a script without an interpreter', 'a.sh', 'x && ./docs/a', 'docs/a'],
  ['a step', '.github/workflows/a.yml', 'run: docs/a.sh --x', 'docs/a.sh'],
  ['a recipe', 'Makefile', 'a:\n\t@./docs/a', 'docs/a'],
  ['what is sourced', 'a.sh', '. "$ROOT/docs/a"\n', 'docs/a'],
  ['a script beside it', 'ci/a.sh', 'sh "$(dirname "$0")"/a.log', 'ci/a.log'],
  ['a path that begins with a variable', 'ci/a.sh', 'sh "${{ github.workspace }}/docs/a.log"', 'docs/a.log'],
  ['a script in a folder that it changes to', 'a.sh', 'cd docs && sh a.txt', 'docs/a.txt'],
  ['a script in a folder of a step', 'ci.yml', 'working-directory: docs\nrun: sh a.txt', 'docs/a.txt'],
  ['a program', 'a.sh', 'python3.11 -u tests/a.py', 'tests/a.py'],
  ['a module', 'a.sh', 'python -m examples.a', 'examples/a.py'],
  ['a list of words', 'Dockerfile', 'CMD ["python", "-u", "docs/a.py"]', 'docs/a.py'],
  ['a server', '.mcp.json', '{"command": "node", "args": ["docs/a.md"]}', 'docs/a.md'],
  ['a script of a manifest', 'package.json', '{"scripts": {"postinstall": "node docs/a.js"}}', 'docs/a.js'],
  ['a list', 'a.sh', 'pip install -q -r docs/a.txt', 'docs/a.txt'],
  ['a list without a blank', 'a.sh', 'pip install -rdocs/a.txt', 'docs/a.txt'],
  ['a list of a list', 'a.txt', 'b==1.0\n-r docs/a.txt\n', 'docs/a.txt'],
  ['what is handed to a command', 'a.sh', 'xargs pip install < docs/a.txt', 'docs/a.txt'],
  ['what is piped to a command', 'a.sh', "grep -v '^#' docs/a.txt | xargs pip install", 'docs/a.txt'],
  ['what a command is given', 'a.sh', 'pip install $(cat docs/a.txt)', 'docs/a.txt'],
  ['what a loop reads', 'a.sh', 'while read p; do pip install $p; done < docs/a.txt', 'docs/a.txt'],
  ['what a tool starts', 'a.sh', 'sky launch -y docs/a.yaml', 'docs/a.yaml'],
  ['what a tool applies', 'a.sh', 'kubectl apply -f docs/a.yaml', 'docs/a.yaml'],
  ['what an image copies', 'Dockerfile', 'COPY docs/a.txt /opt/b.sh\nRUN sh /opt/b.sh', 'docs/a.txt'],
  ['an absolute path in an image', 'Dockerfile', 'COPY . /app\nRUN sh /app/docs/a.txt', 'docs/a.txt'],
  ['what it copies itself', 'a.sh', 'cp docs/a.md r.txt\npip install -r r.txt', 'docs/a.md'],
  ['a folder', 'a.sh', 'pip install -e ./examples/a', 'examples/a/'],
  ['a folder of a manifest', 'package.json', '{"dependencies": {"a": "file:examples/a"}}', 'examples/a/']
])('%s is used', (_, path, text, expected) => {
  expect([...usesIn(path, text)]).toContain(expected)
})

test.each<[string, string]>([
  ['what is printed', 'cat docs/a.md'],
  ['what is tested for', 'test -f docs/a.md && [ -r docs/a.md ]'],
  ['what goes', 'rm -f docs/a.md'],
  ['what is searched', 'grep -r x docs/a.md'],
  ['what a program looks at', 'python -m doctest docs/a.md; markdownlint docs/a.md; python check.py docs/a.md'],
  ['what is counted', 'wc -l < docs/a.md'],
  ['a comment', '# sh docs/a.md'],
  ['what is written', 'python x.py > docs/a.md'],
  ['a copy that nothing runs', 'cp docs/a.md dist/']
])('%s is not', (_, text) => {
  expect([...usesIn('a.sh', text)].filter(path => path.includes('docs/a.md'))).toEqual([])
})

test('what goes into a package is not', () => {
  expect([...usesIn('MANIFEST.in', 'include README.md\nrecursive-include docs *.md\n')]).toEqual([])
})

test.each([
  ['a.py', 'system = "sh docs/a.md"'],
  ['a.py', 'executor.submit(f"bash docs/a.md")'],
  ['a.ts', 'files of the filesystem: sh docs/a.md']
])('%s: %j runs nothing', (path, text) => {
  expect([...usesIn(path, text)]).toEqual([])
})

test.each([
  ['a.py', 'os.system("sh docs/a.md")'],
  ['a.py', 'from os import path, system\nsystem("sh docs/a.md")'],
  ['a.py', 'getattr(os, "system")("sh docs/a.md")'],
  ['a.rb', 'system "sh docs/a.md"'],
  ['a.R', 'system2("sh", "docs/a.md")'],
  ['a.ts', 'execSync("sh docs/a.md")'],
  ['a.ts', 'await execa("sh", ["docs/a.md"])'],
  ['a.py', 'connection.execute("sh docs/a.md")']
])('%s: %j runs a file', (path, text) => {
  expect([...usesIn(path, text)]).toContain('docs/a.md')
})

test('a description in a manifest is not', () => {
  const text = '[project]\nreadme = "docs/a.md"\nlicense = { file = "docs/a.md" }\n'
  expect([...usesIn('pyproject.toml', text)]).toEqual([])
})

test.each(['sh ', 'sh -x ', 'cat ', 'COPY a ', '-r a ', '< ', '"', 'run: ./', '$(', '${{ ', '\\\n', '\t', 'pip -a '])(
  'much of %j takes bounded time',
  piece => {
    const started = performance.now()
    usesIn('a.sh', piece.repeat(199_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(3000)
  }
)
