import { install } from './install.ts'
import type { Word } from '../../commands/command-line.ts'

/** Splits at spaces; `~x` stands for a word that is not known statically. */
function words(command: string): Word[] {
  return [...command.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    text: text.startsWith('~') ? undefined : text,
    start: index,
    end: index + text.length
  }))
}

function packages(command: string): string[] | undefined {
  return install(words(command))?.packages.map(({ name, specifier, source, start, end, certain }) => {
    const place = source.url === undefined ? '' : ` from ${source.type} ${source.url}`
    const asked = specifier === undefined ? name : `${name}@${specifier}`
    return `${command.slice(start, end).includes(name) ? '' : '!'}${asked}${place}${certain ? '' : '?'}`
  })
}

test.each([
  ['npm install foo @scope/bar@^1.2 baz@latest', ['foo', '@scope/bar@^1.2', 'baz@latest']],
  ['npm i -g foo', ['foo']],
  ['sudo npm --prefix web i --omit dev foo@1.0.0', ['foo@1.0.0']],
  ['npm add -D --registry https://registry.example foo', ['foo from registry https://registry.example']],
  ['npm_config_registry=https://registry.example npm i foo', ['foo from registry https://registry.example']],
  ['npm i short@npm:foo@1', ['foo@1']],
  ['npm i ./lib ../x.tgz', []],
  ['npm i org/repo#main', ['repo from vcs https://github.com/org/repo?']],
  ['npm i foo@git+https://git.example/foo.git#v1', ['foo from vcs https://git.example/foo.git']],
  [
    'npm i https://registry.example/files/foo-1.0.0.tgz',
    ['foo from url https://registry.example/files/foo-1.0.0.tgz?']
  ],
  ['npm exec --yes -- foo@1 --flag', ['foo@1']],
  ['npm exec -p foo@1 -- cmd arg', ['foo@1']],
  ['npx foo bar', ['foo?']],
  ['npx -y @scope/foo@1.2.3 /data', ['@scope/foo@1.2.3']],
  ['npx --yes -p foo -p bar@2 -c cmd', ['foo', 'bar@2']],
  ['npx --package=foo@1 cmd', ['foo@1']],
  ['pnpm add -w foo', ['foo']],
  ['pnpm add -D foo', ['foo']],
  ['pnpm dlx foo@1 arg', ['foo@1']],
  ['pnpm --filter web add foo', ['foo']],
  ['yarn add foo --dev', ['foo']],
  ['yarn global add foo', ['foo']],
  ['yarn dlx -p foo cmd', ['foo']],
  ['bun add foo', ['foo']],
  ['bun install', []],
  ['bunx foo@1 arg', ['foo@1']],
  ['bun x foo@2', ['foo@2']],
  ['deno run -A npm:@scope/foo@1 arg', ['@scope/foo@1']],
  ['deno run main.ts npm:foo', []],
  ['deno add npm:foo jsr:@std/path', ['foo']],
  ['npm install', []],
  ['npm update foo', ['foo']],
  ['npm up', []],
  ['npm install-test foo@1', ['foo@1']],
  ['pnpm up foo@latest', ['foo@latest']],
  ['yarn upgrade foo@1.2.3', ['foo@1.2.3']],
  ['yarn global upgrade foo', ['foo']],
  ['bun update foo', ['foo']],
  ['npm init -y', []],
  ['npm create foo', ['!create-foo']],
  ['npm init foo@latest -- --template x', ['!create-foo@latest']],
  ['npm init create-foo', ['create-foo']],
  ['npm init @scope', ['!@scope/create']],
  ['npm create @scope@2', ['!@scope/create@2']],
  ['npm create @scope/foo', ['!@scope/create-foo']],
  ['yarn create foo my-app', ['!create-foo']],
  ['pnpm create foo my-app', ['!create-foo']],
  ['bun create foo my-app', ['!create-foo?']]
])('%s', (command, expected) => {
  expect(packages(command)).toEqual(expected)
})

test.each(['', 'npm', 'npm ci', 'npm run install', 'npm test', 'yarn', 'yarn install', 'pip install foo', '~x i foo'])(
  '%j installs nothing with a package manager of npm',
  command => {
    expect(install(words(command))).toBeUndefined()
  }
)

test('words that are not known, or make no sense', () => {
  expect(install(words('npm i ~foo bar --registry ~url a$b'))?.unresolved).toEqual([
    { start: 6, end: 10 },
    { start: 26, end: 30 },
    { start: 31, end: 34 }
  ])
})
