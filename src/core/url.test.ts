import { hostnameOf, hostOf, hostsOf, percentDecoded, plainAddress, withoutCredentials, withoutSecrets } from './url.ts'

test.each([
  ['https://user:pw@index.example/simple', 'https://index.example/simple'],
  ['https://token@index.example', 'https://index.example'],
  ['https://a@b:c@index.example/x@1', 'https://index.example/x@1'],
  ['git+ssh://git@git.example/a.git', 'git+ssh://git.example/a.git'],
  ['//user:pw@index.example/x', '//index.example/x'],
  ['https://index.example/@scope/x', 'https://index.example/@scope/x'],
  ['https://index.example?x@y', 'https://index.example?x@y'],
  ['git@git.example:a/b', 'git@git.example:a/b'],
  ['', '']
])('withoutCredentials(%j)', (url, expected) => {
  expect(withoutCredentials(url)).toBe(expected)
})

test('withoutSecrets takes query and fragment, too', () => {
  expect(withoutSecrets('https://u:p@index.example/x?token=t#f')).toBe('https://index.example/x')
  expect(withoutSecrets('https://index.example?a@b')).toBe('https://index.example')
})

test('hosts, with and without ports', () => {
  expect(['https://U@Index.Example:8443/x', 'git+https://Git.Example/x', 'x', '', undefined].map(hostOf)).toEqual([
    'index.example:8443',
    'git.example',
    undefined,
    undefined,
    undefined
  ])
  expect(['https://index.example:8443', 'file:///x', 'ssh://Git.example:22/x'].map(hostnameOf)).toEqual([
    'index.example',
    undefined,
    'git.example'
  ])
  expect(hostsOf(['https://b.example/1', 'https://a.example', 'nonsense', 'https://B.example'])).toEqual([
    'a.example',
    'b.example'
  ])
})

test('percent-encoding that is broken stands for itself', () => {
  expect(['a%20b', 'a%', '%ff'].map(percentDecoded)).toEqual(['a b', 'a%', '%ff'])
})

test.each([
  ['https://User:pw@Index.Example:443/Simple/?token=t', 'https://index.example/Simple'],
  ['https://index.example:8443//', 'https://index.example:8443'],
  [' http://index.example ', 'http://index.example'],
  ['git+https://Git.example/a', 'https://git.example/a'],
  ['bioconda', 'bioconda'],
  ['../wheels', '../wheels'],
  ['', '']
])('plainAddress(%j)', (url, expected) => {
  expect(plainAddress(url)).toBe(expected)
})
