import { argumentCommands } from './argument-command.ts'
import type { Word } from './command-line.ts'

/** Words with their places; quotes hold one together. */
const words = (command: string): readonly Word[] =>
  [...command.matchAll(/'([^']*)'|\S+/g)].map(({ 0: raw, 1: quoted, index }) => ({
    text: quoted ?? raw,
    start: index,
    end: index + raw.length
  }))

test.each<[string, readonly string[]]>([
  ['npx cross-env A=1 npx -y x', ['npx -y x']],
  ["npx -y supergateway --stdio 'npx -y x'", ['npx -y x']],
  ["supergateway --stdio 'uvx x==1'", ['uvx x==1']],
  ['npx @modelcontextprotocol/inspector npx -y x', ['npx -y x']],
  ['uvx mcpo --port 8000 -- uvx x', ['uvx x']],
  ["concurrently 'npx -y x' 'node a.js'", ['npx -y x']],
  ["nodemon --exec 'A=1; npx -y x && node a.js'", ['npx -y x']],
  ["npm exec -- concurrently 'npx -y x'", ['npx -y x']],
  ['pipx run nox -- pip install x', ['pip install x']],
  ['uv tool run tox exec -- pip install x', ['pip install x']],
  ['dotenv -e .env -- npx -y x', ['npx -y x']],
  [`concurrently ${"'npx -y x' ".repeat(30)}`, Array.from({ length: 20 }, () => 'npx -y x')],
  // No command, or none of a program that runs it.
  ['npx create-next-app --use-npm', []],
  ['npx x', []],
  ['npm install npx x', []],
  ["pip install 'npx -y x'", []],
  ["echo 'npx -y x'", []],
  [`npx x '${'npx -y x '.repeat(600)}'`, []],
  ['', []]
])('%s', (command, expected) => {
  expect(argumentCommands(words(command)).commands.map(found => found.map(({ text }) => text).join(' '))).toEqual(
    expected
  )
})

test('what stands in a text has the place of it', () => {
  expect(argumentCommands(words("concurrently 'npx x'")).commands[0]?.[1]).toEqual({ text: 'x', start: 13, end: 20 })
})

test.each<[string, string, readonly number[]]>([
  ['no more than are read', `concurrently ${"'npx x' ".repeat(20)}`, []],
  ['more than are read', `concurrently ${"'npx x' ".repeat(30)}`, [13 + 20 * 8]],
  ['a text that is too long', `npx x '${'npx -y x '.repeat(600)}'`, [6]],
  ['a path in a text that is too long', `npx x 'a; /usr/bin/uvx x${' '.repeat(4000)}'`, [6]],
  ['a text that is too long and names none', `npx x '${'npx-y x '.repeat(600)}'`, []],
  ['a program that runs no commands', `echo '${'npx -y x '.repeat(600)}'`, []]
])('%s: what is not read is told', (_, command, expected) => {
  expect(argumentCommands(words(command)).unread.map(({ start }) => start)).toEqual(expected)
})
