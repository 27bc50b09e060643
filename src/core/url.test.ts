import { hostnameOf, hostOf, hostsOf, percentDecoded, redacted, withoutCredentials, withoutSecrets } from './url.ts'

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

test.each([
  ['a @ git+https://u:pw@git.example/a@main ; x', 'a @ git+https://git.example/a@main ; x'],
  ['"https://tok@index.example/", "https://u:p@b.example"', '"https://index.example/", "https://b.example"'],
  ['https:\\/\\/u:pw@index.example\\/x', 'https:\\/\\/index.example\\/x'],
  ['//u:pw@index.example/x', '//index.example/x'],
  ['ssh://git:pw@git.example/a', 'ssh://git.example/a'],
  ["https://u:it's@index.example/", 'https://index.example/'],
  ['https://DOMAIN\\u:pw@index.example/', 'https://index.example/'],
  ['https://index.example/a.whl?token=abc&v=1#sha256=ff', 'https://index.example/a.whl?token=***&v=1#sha256=ff'],
  [
    'https://x.example/a?X-Amz-Signature=abc&X-Amz-Credential=d',
    'https://x.example/a?X-Amz-Signature=***&X-Amz-Credential=***'
  ],
  ['https://x.example/a?a=1&amp;private_token=abc', 'https://x.example/a?a=1&amp;private_token=***'],
  ['https://conda.example/t/ab-123456/channel', 'https://conda.example/t/***/channel']
])('redacted(%j)', (text, expected) => {
  expect(redacted(text)).toBe(expected)
  expect(redacted(expected)).toBe(expected)
})

test.each([
  'a==1.0',
  'git+ssh://git@git.example/a.git@v1',
  'git+ssh://git@git.example:a/b.git',
  'https://${TOKEN}@index.example/simple',
  'https://user:${TOKEN}@index.example/simple?token=$TOKEN',
  'https://index.example/@scope/x@1.0?author=me#egg=x',
  'file:///a/b@1',
  '//registry.example/@scope/x',
  'https://index.example/t/x',
  '# see a@b.example and // that'
])('%j holds no secret', text => {
  expect(redacted(text)).toBe(text)
})

test.each(['//', ':////', 'https://a@', '?a=', '//a/t/', '&token=', '//x'])(
  'long repetitions of %j take no time',
  part => {
    const started = performance.now()
    redacted(part.repeat(400_000 / part.length))
    expect(performance.now() - started).toBeLessThan(2000)
  }
)

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
