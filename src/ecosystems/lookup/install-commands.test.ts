import { readInstall } from './install-commands.ts'

const words = (command: string): { text: string; start: number; end: number }[] =>
  [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))

const packages = (command: string): string[] | undefined =>
  readInstall(words(command))?.packages.map(({ purl, specifier, source }) =>
    [purl, specifier, source.type === 'registry' ? source.url : `${source.type} ${source.url ?? ''}`]
      .filter(part => part !== undefined)
      .join(' ')
  )

test.each([
  ['pip install Foo_Bar==1.0', ['pkg:pypi/foo-bar@1.0 ==1.0']],
  ['npx -y foo@1.0.0', ['pkg:npm/foo@1.0.0 1.0.0']],
  ['conda install numpy==1.26.4', ['pkg:conda/numpy@1.26.4 ==1.26.4']],
  ['cargo install --locked foo', ['pkg:cargo/foo']],
  ['cargo +nightly install foo@1.2.3 --features a,b', ['pkg:cargo/foo@1.2.3 =1.2.3']],
  ['cargo install foo --version 1.2.3', ['pkg:cargo/foo@1.2.3 =1.2.3']],
  ['cargo install foo --git https://git.example/foo --tag v1', ['pkg:cargo/foo vcs https://git.example/foo']],
  ['cargo install --path .', []],
  ['cargo build', undefined],
  ['go install git.example/org/tool/cmd/x@v1.2.3', ['pkg:golang/git.example/org/tool@v1.2.3 v1.2.3']],
  ['go install -tags a git.example/org/tool@latest', ['pkg:golang/git.example/org/tool']],
  ['go run git.example/org/tool@v1.2.3 a@b.example', ['pkg:golang/git.example/org/tool@v1.2.3 v1.2.3']],
  ['go install ./...', []],
  ['go build', undefined],
  ['gem install foo -v 1.2.3', ['pkg:gem/foo@1.2.3 = 1.2.3']],
  ['sudo gem install foo:1.2.3 bar', ['pkg:gem/foo@1.2.3 = 1.2.3', 'pkg:gem/bar']],
  ['gem install --source https://gems.example foo', ['pkg:gem/foo https://gems.example']],
  ['gem list', undefined],
  ['make install', undefined],
  ['', undefined]
])('%s', (command, expected) => {
  expect(packages(command)).toEqual(expected)
})
