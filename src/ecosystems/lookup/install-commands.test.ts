import type { Word } from '../../commands/command-line.ts'
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
  ['npx cross-env@7.0.0 A=1 npx -y foo@1.0.0', ['pkg:npm/cross-env@7.0.0 7.0.0', 'pkg:npm/foo@1.0.0 1.0.0']],
  ['uvx mcpo==0.0.1 -- npx -y foo', ['pkg:pypi/mcpo@0.0.1 ==0.0.1', 'pkg:npm/foo']],
  ['cross-env A=1 npx -y foo', ['pkg:npm/foo']],
  ['npx x '.repeat(40), Array.from({ length: 3 }, () => 'pkg:npm/x')],
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

test.each<[string, Word[], number | undefined]>([
  ['commands behind the last that is read', words('npx a npx b npx c npx d'), 18],
  ['no command behind it', words('npx a npx b npx c'), undefined],
  [
    'a text that is too long',
    [...words('supergateway --stdio'), { text: `npx -y a ${'b '.repeat(2000)}`, start: 21, end: 4030 }],
    21
  ]
])('%s in the arguments of a command are unresolved', (_, command, start) => {
  expect(readInstall(command)?.unresolved[0]?.start).toBe(start)
})

/** Words with `$V` for what is not known. */
const partlyKnown = (command: string): Word[] =>
  words(command).map(({ text, ...place }) => {
    const [before = '', ...others] = text.split('$V')
    return others.length === 0
      ? { text, ...place }
      : { text: undefined, around: { before, after: others.at(-1) ?? '' }, ...place }
  })

describe('a version that is not known', () => {
  test.each([
    ['pip install shale==$V', 'pkg:pypi/shale'],
    ['pip install shale[x]>=1,<$V', 'pkg:pypi/shale'],
    ['uv pip install shale~=$V.0', 'pkg:pypi/shale'],
    ['uvx shale@$V', 'pkg:pypi/shale'],
    ['uvx --from shale==$V x', 'pkg:pypi/shale'],
    ['uv run --with shale==$V x.py', 'pkg:pypi/shale'],
    ['uv tool install shale==$V', 'pkg:pypi/shale'],
    ['pipx run shale==$V', 'pkg:pypi/shale'],
    ['poetry add shale@^$V', 'pkg:pypi/shale'],
    ['pdm add shale==$V', 'pkg:pypi/shale'],
    ['npm i @acme/shale@$V', 'pkg:npm/%40acme/shale'],
    ['npm i a@npm:shale@$V', 'pkg:npm/shale'],
    ['npx -p shale@$V x', 'pkg:npm/shale'],
    ['pnpm dlx shale@$V', 'pkg:npm/shale'],
    ['yarn add shale@$V', 'pkg:npm/shale'],
    ['deno run npm:shale@$V', 'pkg:npm/shale'],
    ['conda install shale=$V', 'pkg:conda/shale'],
    ['cargo install shale@$V', 'pkg:cargo/shale'],
    ['go install git.example/o/shale@$V', 'pkg:golang/git.example/o/shale'],
    ['gem install shale:$V', 'pkg:gem/shale']
  ])('%s', (command, purl) => {
    const found = readInstall(partlyKnown(command))
    expect(found?.packages).toMatchObject([{ purl, versionUnknown: true }])
    expect(found?.packages[0]?.version).toBeUndefined()
    expect(found?.unresolved).toHaveLength(1)
  })

  test.each([
    'pip install $V',
    'pip install $V==1.0',
    'pip install shale$V',
    'pip install shale-$V',
    'pip install ./shale-$V.whl',
    'pip install $V/shale',
    'pip install -i https://$V/simple',
    'npm i shale-$V',
    'npm i @$V/shale@1.0.0',
    'npm i a@npm:$V',
    'conda install $V::shale'
  ])('%s names nothing', command => {
    const found = readInstall(partlyKnown(command))
    expect(found?.packages).toEqual([])
    expect(found?.unresolved).toHaveLength(1)
  })

  test('a variable of the environment in the settings of a tool', () => {
    const found = readInstall(words('npx -y shale@${V}'))
    expect(found).toMatchObject({ packages: [{ name: 'shale', versionUnknown: true }], unresolved: [{ start: 7 }] })
  })
})
