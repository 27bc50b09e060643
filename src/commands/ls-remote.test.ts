import { lsRemote } from './ls-remote.ts'

const url = 'https://git.example/org/name'
const tag = "'refs/tags/v1^{}'"

test.each([
  [url, undefined, `git ls-remote -- ${url}`],
  [url, 'HEAD', `git ls-remote -- ${url} HEAD`],
  [url, 'refs/pr/3', `git ls-remote -- ${url} refs/pr/3`],
  [url, 'v1', `git ls-remote -- ${url} refs/heads/v1 refs/tags/v1 ${tag}`]
])('%s at %s', (address, ref, command) => {
  expect(lsRemote(address, ref)).toBe(command)
})

test.each([
  ['an option', '--upload-pack=touch x'],
  ['a command', '$(touch x)'],
  ['a quote', "x' y"],
  ['a pattern', '*'],
  ['a line break', 'x\ny'],
  ['nothing', '']
])('no command for a ref that is %s', (_, ref) => {
  expect(lsRemote(url, ref)).toBeUndefined()
})

test.each([
  'http://git.example/a',
  'ext::sh -c touch',
  'ssh://git@git.example/a',
  'git@git.example:a/b',
  'https://user:secret@git.example/a',
  'https://git.example/a;touch x',
  'https://git.example/$(touch x)',
  '--upload-pack=x',
  '/tmp/x'
])('no command for %s', address => {
  expect(lsRemote(address, 'main')).toBeUndefined()
})
